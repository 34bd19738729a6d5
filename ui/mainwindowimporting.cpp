#include "ui/mainwindow_p.h"

// How sessions that other programs wrote down come into the window.
namespace Gui {

ImportRoom &MainWindow::importing()
{
    return *m->importing;
}

void MainWindow::connectImporting()
{
    m->importing = new ImportRoom(this, m->languages.language(), m->sessions->notices());
    m->actions->addFileActions(m->importing->actions());
    connect(m->sessions, &SessionsRoom::foreignChosen, m->importing,
            [this](const QString &path) { m->importing->read(path); });
    connect(m->importing, &ImportRoom::explanationRequested, this, [this](const QString &path, const QByteArray &text) {
        explainPasted();
        if (path.isEmpty())
            m->pastedReply->explain(QString::fromUtf8(text));
        else
            m->pastedReply->openFile(path);
    });
}

} // namespace Gui
