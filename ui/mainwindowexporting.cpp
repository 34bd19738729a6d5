#include "ui/exporting/exportroom.h"
#include "ui/guide/filling.h"
#include "ui/mainwindow_p.h"

// What leads out of the window and back: exports, commands of other tools.
namespace Gui {

void MainWindow::connectExporting()
{
    m->exporting = new ExportRoom(this, m->languages.language(), [this] {
        const QList<quint32> rows = m->transcript->selectedRows();
        const bool all = !m->document || size_t(rows.size()) == m->document->rows().size();
        return ExportRoom::Shown{m->document,
                                 all ? std::vector<Core::RowId>() : std::vector<Core::RowId>(rows.begin(), rows.end())};
    });
    m->actions->addFileActions(m->exporting->actions());
    connect(m->exporting, &ExportRoom::told, this, &MainWindow::tell);
    connect(m->exporting, &ExportRoom::remembersOtherwise, this, [this] {
        m->chosen.exportChoices = m->exporting->remembered();
        Q_EMIT preferencesChanged();
    });
    connect(m->exporting, &ExportRoom::setUpRequested, this, &MainWindow::setUp);
}

void MainWindow::setUp(const Core::CommandLines::PastedCommand &command)
{
    if (command.mailDomain.isEmpty())
        m->bar->setTarget(command.target);
    else
        Q_EMIT serversRequested(QString::fromUtf8(command.mailDomain));
    m->guide->fillIn(
        {command.clientName, command.sender, command.recipients, command.mechanism, command.user, command.password});
    m->bar->focusServer();
    tell(tr("The server and the steps are filled in. Nothing is connected or sent yet."));
}

} // namespace Gui
