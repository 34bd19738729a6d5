#include "tests/ui/export/exported.h"
#include "ui/exporting/exportdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Export;
using namespace Export::Testing;
using Core::Document;
using Core::Testing::play;
using Gui::ExportDialog;

namespace {

const Lines talk = {"-- connected", "S: 220 srv.acme-corp.fr",           "C: EHLO pc.acme-corp.fr",
                    "S: 250 hi",    "C: MAIL FROM:<lucie@acme-corp.fr>", "S: 550 5.1.8 <lucie@acme-corp.fr>: rejected"};

template <typename Widget>
Widget *holding(ExportDialog &dialog, const QString &text)
{
    for (Widget *widget : dialog.findChildren<Widget *>())
        if (QString(widget->text()).remove(u'&') == text)
            return widget;
    return nullptr;
}

QComboBox *boxWith(ExportDialog &dialog, const QString &item)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (box->findText(item) >= 0)
            return box;
    return nullptr;
}

void choose(ExportDialog &dialog, const QString &item)
{
    QComboBox *box = boxWith(dialog, item);
    QVERIFY(box);
    box->setCurrentIndex(box->findText(item));
}

QString previewed(ExportDialog &dialog)
{
    return dialog.findChild<QPlainTextEdit *>(u"exportPreview"_s)->toPlainText();
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        play(*m_document, talk);
    }
    void showsTheFirstLines();
    void speaksTheLanguageChosen();
    void replacesNamesWhenAsked();
    void remembersWhatWasChosen();
    void copiesTextAndWhatIsRich_data();
    void copiesTextAndWhatIsRich();
    void writesAFile();
    void exportsTheRowsInHand();
    void neverStallsTheWindow();

private:
    std::unique_ptr<Document> m_document;
};

void TestExportDialog::showsTheFirstLines()
{
    ExportDialog dialog(*m_document, {}, {}, english());
    QTRY_VERIFY_WITH_TIMEOUT(previewed(dialog).contains(u"220 srv.acme-corp.fr"_s), 30'000);
    QVERIFY(previewed(dialog).contains(u'│'));
    choose(dialog, u"Markdown"_s);
    QTRY_VERIFY_WITH_TIMEOUT(previewed(dialog).contains(u"```text"_s), 30'000);
    holding<QCheckBox>(dialog, u"With explanations"_s)->setChecked(false);
    QTRY_VERIFY_WITH_TIMEOUT(!previewed(dialog).contains(u"> **"_s), 30'000);
}

void TestExportDialog::speaksTheLanguageChosen()
{
    ExportDialog dialog(*m_document, {}, {}, english());
    choose(dialog, u"Français"_s);
    QTRY_VERIFY_WITH_TIMEOUT(previewed(dialog).contains(u"adresse"_s), 30'000);
    QCOMPARE(dialog.windowTitle(), u"Export the session"_s); // the window speaks on as it did
    ExportDialog inFrench(*m_document, {}, {}, french());
    QCOMPARE(inFrench.choices().language, QLocale::French); // fresh: as the window
}

void TestExportDialog::replacesNamesWhenAsked()
{
    ExportDialog dialog(*m_document, {}, {}, english());
    holding<QCheckBox>(dialog, u"Replace names by examples"_s)->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(previewed(dialog).contains(u"user1@example.org"_s), 30'000);
    QVERIFY(!previewed(dialog).contains(u"acme"_s));
}

void TestExportDialog::remembersWhatWasChosen()
{
    QString remembered;
    {
        ExportDialog dialog(*m_document, {}, {}, english());
        QSignalSpy chosen(&dialog, &ExportDialog::chosen);
        choose(dialog, u"PDF"_s);
        choose(dialog, u"Français"_s);
        holding<QCheckBox>(dialog, u"Replace names by examples"_s)->setChecked(true);
        QVERIFY(!chosen.isEmpty());
        remembered = chosen.last().first().toString();
    }
    ExportDialog next(*m_document, {}, remembered, english());
    QCOMPARE(next.choices(), (Choices{Format::Pdf, QLocale::French, Explanations::With, Names::Example}));
    QVERIFY(!holding<QPushButton>(next, u"Copy"_s)->isEnabled()); // pages go into files only
}

void TestExportDialog::copiesTextAndWhatIsRich_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("html");
    QTest::newRow("text") << u"Plain text"_s << false;
    QTest::newRow("Markdown") << u"Markdown"_s << true;
    QTest::newRow("page") << u"Web page (HTML)"_s << true;
}

void TestExportDialog::copiesTextAndWhatIsRich()
{
    QFETCH(QString, format);
    QFETCH(bool, html);
    ExportDialog dialog(*m_document, {}, {}, english());
    QSignalSpy told(&dialog, &ExportDialog::told);
    choose(dialog, format);
    holding<QPushButton>(dialog, u"Copy"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY(mime->text().contains(u"MAIL FROM:<lucie@acme-corp.fr>"_s));
    QCOMPARE(mime->hasHtml(), html);
    if (html)
        QVERIFY(mime->html().contains(u"MAIL FROM:&lt;lucie@"_s) && mime->html().contains(u"default-src 'none'"_s));
}

void TestExportDialog::writesAFile()
{
    QTemporaryDir folder;
    ExportDialog dialog(*m_document, {}, {}, english());
    QSignalSpy told(&dialog, &ExportDialog::told);
    dialog.show();
    holding<QPushButton>(dialog, u"Save as…"_s)->click();
    auto *picker = dialog.findChild<QFileDialog *>();
    QVERIFY(picker);
    QVERIFY(picker->selectedFiles().first().contains(u".txt"_s));
    Q_EMIT picker->fileSelected(folder.filePath(u"a.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
    QVERIFY2(told.first().first().toString().contains(u"a.txt"_s), qPrintable(told.first().first().toString()));
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("220 srv"));
}

void TestExportDialog::exportsTheRowsInHand()
{
    ExportDialog dialog(*m_document, {1, 4}, {}, english());
    holding<QCheckBox>(dialog, u"With explanations"_s)->setChecked(false);
    QTRY_VERIFY_WITH_TIMEOUT(previewed(dialog).count(u'\n') == 2, 30'000);
    choose(dialog, u"All, 6"_s);
    QTRY_VERIFY_WITH_TIMEOUT(previewed(dialog).count(u'\n') == 6, 30'000);
}

// While a big one is written, the window's own loop turns; a tick that comes late would say so.
void TestExportDialog::neverStallsTheWindow()
{
    QByteArray lines;
    for (int row = 0; row < 1000; ++row)
        lines += "250-line of a flood\r\n";
    for (int part = 0; part < 300; ++part)
        m_document->recorder().received(lines, Core::Protection::Clear, part);
    m_document->follow();
    QTemporaryDir folder;
    ExportDialog dialog(*m_document, {}, {}, english());
    QSignalSpy told(&dialog, &ExportDialog::told);
    dialog.show();
    holding<QPushButton>(dialog, u"Save as…"_s)->click();
    int ticks = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { ++ticks; });
    tick.start(20);
    Q_EMIT dialog.findChild<QFileDialog *>()->fileSelected(folder.filePath(u"a.txt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ticks > 5, 20'000);
    QVERIFY(told.isEmpty()); // it is under way, and the loop turned meanwhile
    auto *cancel = holding<QPushButton>(dialog, u"Cancel"_s);
    QVERIFY(cancel->isVisible() && cancel->isEnabled());
    cancel->click();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
    QVERIFY(told.first().first().toString().contains(u"cancelled"_s));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
