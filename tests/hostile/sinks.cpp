#include "tests/hostile/sinks.h"

#include "tests/support/paintedtexts.h"
#include "tests/support/widgettexts.h"
#include "ui/export/writer.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <numeric>

namespace Hostile {
namespace {

QByteArray logged;

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

QByteArray joined(const QStringList &texts)
{
    return texts.join(QLatin1Char('\n')).toUtf8();
}

// Every row's explanation in turn, as the panel paints it.
QByteArray painted(App::Windowed &windowed)
{
    QStringList texts;
    const size_t rows = windowed.session()->document().rows().size();
    for (size_t row = 0; row < rows; ++row) {
        windowed.window().showRow(quint32(row));
        QCoreApplication::sendPostedEvents();
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible())
                texts += Testing::paintedTexts(window) + Testing::widgetTexts(window);
    }
    return joined(texts);
}

void walk(QAccessibleInterface *node, QStringList &texts, QSet<QAccessibleInterface *> &seen)
{
    if (!node || !node->isValid() || seen.contains(node) || seen.size() > 20'000)
        return;
    seen.insert(node);
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                         QAccessible::Help, QAccessible::DebugDescription})
        texts += node->text(text);
    if (QAccessibleTextInterface *text = node->textInterface())
        texts += text->text(0, text->characterCount());
    if (QAccessibleValueInterface *value = node->valueInterface())
        texts += value->currentValue().toString();
    if (QAccessibleTableInterface *table = node->tableInterface())
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                walk(table->cellAt(row, column), texts, seen);
    for (int child = 0; child < node->childCount(); ++child)
        walk(node->child(child), texts, seen);
}

QByteArray accessible()
{
    QStringList texts;
    QSet<QAccessibleInterface *> seen;
    for (QWidget *window : QApplication::topLevelWidgets())
        walk(QAccessible::queryAccessibleInterface(window), texts, seen);
    return joined(texts);
}

QByteArray clipboards()
{
    QByteArray all;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer})
        if (const QMimeData *data = QApplication::clipboard()->mimeData(mode))
            for (const QString &format : data->formats())
                all += data->data(format) + '\n';
    return all;
}

QByteArray copied(App::Windowed &windowed)
{
    QApplication::clipboard()->clear();
    auto *view = windowed.window().findChild<QAbstractItemView *>(QStringLiteral("transcript"));
    view->setFocus();
    view->selectAll();
    QByteArray all;
    for (const Qt::KeyboardModifiers with :
         {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
        QTest::keyClick(view, Qt::Key_C, with);
        all += clipboards();
    }
    for (QWidget *widget : windowed.window().findChildren<QWidget *>()) // whatever can be copied out of a field
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            line->selectAll();
            line->copy();
            all += clipboards();
        }
    return all;
}

QByteArray recorded(const Core::Document &document)
{
    QByteArray all;
    for (Core::EventId id = 0; id < document.transcript().size(); ++id)
        all += document.transcript().payload(id).toByteArray() + '\n';
    return all;
}

void addExports(App::Windowed &windowed, QMap<QString, QByteArray> &sinks)
{
    const Core::Document &document = windowed.session()->document();
    std::vector<Core::RowId> rows(document.rows().size());
    std::iota(rows.begin(), rows.end(), Core::RowId(0));
    const Export::Matter matter{windowed.languages().language(), document, rows};
    for (const Export::Format format : Export::formats)
        if (format != Export::Format::Pdf)
            sinks.insert(QStringLiteral("export ") + Export::id(format), Export::written(format, matter));
}

} // namespace

QByteArray filesOfHome()
{
    QByteArray all;
    QDirIterator walker(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walker.hasNext()) {
        QFile file(walker.next());
        if (file.open(QFile::ReadOnly))
            all += walker.filePath().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

void keepLog()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.*=false\nqt.network.*=true\nqt.widgets.*=true"));
    qInstallMessageHandler(&keep);
}

QByteArray keptLog()
{
    return logged;
}

void forgetLog()
{
    logged.clear();
}

QByteArray sinksOf(QLineEdit &field)
{
    QStringList texts = Testing::paintedTexts(&field);
    QSet<QAccessibleInterface *> seen;
    walk(QAccessible::queryAccessibleInterface(&field), texts, seen);
    QApplication::clipboard()->clear();
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    field.deselect();
    return joined(texts) + clipboards();
}

QMap<QString, QByteArray> sinksOf(App::Windowed &windowed)
{
    QMap<QString, QByteArray> sinks;
    sinks.insert(QStringLiteral("screen"), painted(windowed));
    sinks.insert(QStringLiteral("window title"), windowed.window().windowTitle().toUtf8());
    sinks.insert(QStringLiteral("accessibility tree"), accessible());
    sinks.insert(QStringLiteral("clipboard"), copied(windowed));
    sinks.insert(QStringLiteral("transcript"), recorded(windowed.session()->document()));
    sinks.insert(QStringLiteral("files and settings"), filesOfHome());
    sinks.insert(QStringLiteral("history"), joined(windowed.window().preferences().history));
    sinks.insert(QStringLiteral("log"), keptLog());
    addExports(windowed, sinks);
    return sinks;
}

} // namespace Hostile
