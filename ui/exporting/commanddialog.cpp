#include "ui/exporting/commanddialog.h"

#include "ui/exporting/commandwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

namespace Gui {

namespace {

using Core::CommandLines::CommandLine;

// A session of a million lines takes its time.
QFuture<QList<CommandLine>> makeAll(Core::DocumentSource source)
{
    const auto promise = std::make_shared<QPromise<QList<CommandLine>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, source = std::move(source)] {
        const auto document = Core::Document::of(source);
        const auto rehearsal = Core::CommandLines::rehearsalOf(document->dialogue(), source.start);
        QList<CommandLine> commands;
        for (const Core::CommandLines::Tool tool : Core::CommandLines::tools)
            commands.append(Core::CommandLines::commandLine(tool, rehearsal));
        promise->addResult(commands);
        promise->finish();
    });
    return promise->future();
}

} // namespace

CommandDialog::CommandDialog(const Core::Document &document, const Words::Language &language, QWidget *parent)
    : QDialog(parent), m_language(language), m_toolLabel(new QLabel), m_caveats(new QLabel), m_tool(new QComboBox),
      m_text(new QPlainTextEdit), m_copy(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("commandDialog"));
    for (const Core::CommandLines::Tool tool : Core::CommandLines::tools)
        m_tool->addItem(toolName(tool));
    layOut();
    connect(m_tool, &QComboBox::currentIndexChanged, this, &CommandDialog::showTool);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { take(m_making.result()); });
    connect(m_copy, &QPushButton::clicked, this, &CommandDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_making.setFuture(makeAll(document.source()));
    retranslateUi();
    resize(720, 420);
}

void CommandDialog::layOut()
{
    m_toolLabel->setBuddy(m_tool);
    m_text->setObjectName(QStringLiteral("command"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_caveats->setTextFormat(Qt::PlainText);
    m_caveats->setWordWrap(true);
    m_copy->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(m_toolLabel, m_tool);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(m_text, 1);
    all->addWidget(m_caveats);
    all->addLayout(buttons);
}

void CommandDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CommandDialog::retranslateUi()
{
    setWindowTitle(tr("The session as a command"));
    m_toolLabel->setText(tr("&Tool:"));
    m_text->setAccessibleName(tr("Command"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("Close"));
    showTool();
}

void CommandDialog::take(const QList<CommandLine> &commands)
{
    m_commands = commands;
    showTool();
}

void CommandDialog::showTool()
{
    const CommandLine command = m_commands.value(m_tool->currentIndex());
    QStringList sentences;
    for (const Core::CommandLines::Caveat caveat : command.caveats)
        sentences.append(QStringLiteral("• ") + caveatText(m_language, caveat));
    m_text->setPlainText(QString::fromUtf8(command.text));
    m_text->setPlaceholderText(m_commands.isEmpty() ? tr("Being made…") : tr("This tool cannot do it."));
    m_caveats->setText(sentences.join(QLatin1Char('\n')));
    m_copy->setEnabled(!command.text.isEmpty());
}

void CommandDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_commands.value(m_tool->currentIndex()).text));
    Q_EMIT told(tr("The command was copied."));
}

} // namespace Gui
