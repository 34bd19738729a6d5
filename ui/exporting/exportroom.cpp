#include "ui/exporting/exportroom.h"

#include "ui/exporting/commanddialog.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/pastecommand.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace Gui {

ExportRoom::ExportRoom(QWidget *window, const Words::Language &language, std::function<Shown()> shown)
    : QObject(window), m_window(window), m_language(language), m_shown(std::move(shown)), m_export(new QAction(this)),
      m_command(new QAction(this)), m_paste(new QAction(this))
{
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    m_export->setObjectName(QStringLiteral("exportSession"));
    m_command->setObjectName(QStringLiteral("copyAsCommand"));
    m_paste->setObjectName(QStringLiteral("pasteCommand"));
    connect(m_export, &QAction::triggered, this, &ExportRoom::exportSession);
    connect(m_command, &QAction::triggered, this, &ExportRoom::tellCommand);
    connect(m_paste, &QAction::triggered, this, &ExportRoom::pasteCommand);
    connect(&m_copying, &ExportRun::finished, this, [this](const ExportResult &result) {
        if (result.outcome.kind != Export::Outcome::Kind::Done)
            return Q_EMIT told(tr("This is too much for the clipboard. Export it to a file."));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(result.outcome.octets));
        Q_EMIT told(tr("Copied."));
    });
}

QList<QAction *> ExportRoom::actions() const
{
    return {m_export, m_command, m_paste};
}

void ExportRoom::retranslateUi()
{
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(
        tr("Write the session as text, Markdown, a web page, PDF or JSON, or copy it so, without secrets"));
    m_command->setText(tr("Copy as a co&mmand…"));
    m_command->setToolTip(tr("The swaks, curl or openssl command that does the same again"));
    m_paste->setText(tr("Paste a c&ommand…"));
    m_paste->setToolTip(tr("Set up the connection and the guide from a swaks or curl command"));
}

void ExportRoom::copyText(Export::Explanations explanations)
{
    const Shown shown = m_shown();
    if (!shown.document)
        return;
    Export::Order order;
    order.material = std::make_shared<Export::Material>(shown.document->source());
    order.rows = shown.rows;
    order.choices = {Export::Format::PlainText, m_language.locale().language(), explanations, Export::Names::Own};
    Q_EMIT told(tr("Copying…"));
    m_copying.start(copyWork(order));
}

void ExportRoom::exportSession()
{
    const Shown shown = m_shown();
    if (!shown.document || shown.document->rows().empty())
        return Q_EMIT told(tr("There is no session to export yet."));
    if (m_exporting)
        m_exporting->close();
    m_exporting = new ExportDialog(*shown.document, shown.rows, m_remembered, m_language, m_window);
    m_exporting->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_exporting, &ExportDialog::told, this, &ExportRoom::told);
    connect(m_exporting, &ExportDialog::chosen, this, [this](const QString &choices) {
        m_remembered = choices;
        Q_EMIT remembersOtherwise();
    });
    m_exporting->show();
}

void ExportRoom::tellCommand()
{
    const Shown shown = m_shown();
    if (!shown.document || shown.document->rows().empty())
        return Q_EMIT told(tr("There is no session to make a command of yet."));
    if (m_commands)
        m_commands->close();
    m_commands = new CommandDialog(*shown.document, m_language, m_window);
    m_commands->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_commands, &CommandDialog::told, this, &ExportRoom::told);
    m_commands->open();
}

void ExportRoom::pasteCommand()
{
    if (m_pasting)
        m_pasting->close();
    m_pasting = new PasteCommand(m_language, m_window);
    m_pasting->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_pasting, &PasteCommand::setUpRequested, this, &ExportRoom::setUpRequested);
    m_pasting->open();
}

} // namespace Gui
