#include "core/document/beginning.h"
#include "core/journal/appending.h"
#include "core/journal/folder.h"
#include "core/journal/journal.h"
#include "ui/sessions/noticebar.h"
#include "ui/sessions/sessionsroom.h"
#include "ui/words/documentwords.h"
#include "ui/words/inert.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>
#include <QStatusBar>

// How the document shown is saved, and its notes with it.
namespace Gui {

namespace {

constexpr int toldTime = 8'000; // ms

} // namespace

// Notes go into the file they were made on, behind what it holds; where that cannot be they wait for a save.
void SessionsRoom::noteMarked()
{
    if (m_path.isEmpty() || !m_document)
        return;
    const Core::Transcript &transcript = m_document->transcript();
    if (m_mayAppend && !Core::Journal::append(transcript, m_inFile, m_path)) {
        m_inFile = transcript.size();
        return;
    }
    m_mayAppend = false;
    m_notices->show(
        {Notice::Key::Saving,
         [] { return tr("The notes are not in the file yet: it cannot be added to. Save it to keep them."); },
         std::nullopt,
         {{[] { return tr("Save as…"); }, [this] { saveAs(); }}, {[] { return tr("Close"); }, [] {}}}});
}

// What could be read of a damaged file does not take its place unasked.
void SessionsRoom::save()
{
    if (m_path.isEmpty() || !m_mayAppend)
        saveAs();
    else
        startSaving(m_path);
}

QString SessionsRoom::suggestedName() const
{
    if (!m_path.isEmpty())
        return m_path;
    const Core::Facts::Opened opened = Core::openedOf(m_document->transcript());
    const qint64 when = opened.startedAt < 0 ? QDateTime::currentMSecsSinceEpoch() : opened.startedAt;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') +
           Core::Journal::documentName(opened.host, when);
}

void SessionsRoom::saveAs()
{
    if (!m_document)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Save the session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Mailscope documents (*.mailscope)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QLatin1String(Core::Journal::suffix));
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &SessionsRoom::startSaving);
    dialog->open();
}

void SessionsRoom::startSaving(const QString &path)
{
    if (!m_document || m_saving)
        return;
    m_savingEvents = m_document->transcript().size();
    m_savingOf = m_document;
    m_saving = std::make_unique<Core::Journal::Saving>(m_document->transcript(), path);
    connect(m_saving.get(), &Core::Journal::Saving::progressed, this, &SessionsRoom::noteSaving);
    connect(m_saving.get(), &Core::Journal::Saving::finished, this, &SessionsRoom::noteSaved);
    m_notices->withdraw(Notice::Key::Saving);
    updateActions();
    m_saving->start();
}

// What is saved in a blink needs no bar: the first word of it comes with the first piece, not before.
void SessionsRoom::noteSaving(const Core::EventSource::Progress &progress)
{
    if (progress.done == 0 || !m_saving)
        return;
    if (!m_notices->has(Notice::Key::Saving)) {
        const QString name = Words::inertText(QFileInfo(m_saving->path()).fileName());
        const auto stop = [this] {
            if (m_saving)
                m_saving->cancel();
        };
        m_notices->show({Notice::Key::Saving,
                         [name] { return tr("Saving %1…").arg(name); },
                         permilleOf(progress),
                         {{[] { return tr("Stop"); }, stop}}});
    }
    m_notices->setProgress(Notice::Key::Saving, permilleOf(progress));
}

void SessionsRoom::noteSaved()
{
    const std::optional<Core::Problem> problem = m_saving->problem();
    const QString path = m_saving->path();
    m_saving.release()->deleteLater(); // it is telling this at the moment
    m_notices->withdraw(Notice::Key::Saving);
    updateActions();
    const QString name = Words::inertText(QFileInfo(path).fileName());
    if (problem && problem->kind == Core::Problem::Kind::Cancelled)
        return m_window->statusBar()->showMessage(
            tr("%1 was not saved, at your wish. What was there before is unchanged.").arg(name), toldTime);
    if (problem)
        return tellUnsaved(name, *problem);
    m_window->statusBar()->showMessage(tr("Saved as %1.").arg(name), toldTime);
    if (m_savingOf == m_document)
        takePath(path);
    Q_EMIT saved(path);
}

// The document shown is the one at this path now.
void SessionsRoom::takePath(const QString &path)
{
    m_path = path;
    m_inFile = m_savingEvents;
    m_mayAppend = true;
    showName();
    if (!isLive() && m_document->transcript().size() > m_inFile)
        noteMarked(); // what was noted while it was being saved
}

void SessionsRoom::tellUnsaved(const QString &name, const Core::Problem &problem)
{
    m_notices->show(
        {Notice::Key::Saving,
         [this, name, problem] { return QStringLiteral("%1: %2").arg(name, Words::problemText(m_language, problem)); },
         std::nullopt,
         {{[] { return tr("Save as…"); }, [this] { saveAs(); }}, {[] { return tr("Close"); }, [] {}}}});
}

} // namespace Gui
