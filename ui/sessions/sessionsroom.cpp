#include "ui/sessions/sessionsroom.h"

#include "core/document/beginning.h"
#include "core/journal/journal.h"
#include "ui/sessions/noticebar.h"
#include "ui/sessions/pastsessions.h"
#include "ui/words/documentwords.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>

namespace Gui {

namespace {

QString droppedFile(const QMimeData *dropped)
{
    const QList<QUrl> urls = dropped->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

// What cannot be read shows the reason when it is opened as ours.
bool mayBeOurs(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly | QFile::Unbuffered))
        return true;
    const QByteArray begin = file.read(24);
    return Core::Journal::isJournal(begin) || path.endsWith(QLatin1String(".") + QLatin1String(Core::Journal::suffix));
}

} // namespace

int permilleOf(const Core::EventSource::Progress &progress)
{
    return progress.of > 0 ? int(qMin(qint64(1000), progress.done * 1000 / progress.of)) : -1;
}

SessionsRoom::SessionsRoom(QMainWindow *window, const Words::Language &language)
    : QObject(window), m_window(window), m_language(language), m_notices(new NoticeBar), m_open(new QAction(window)),
      m_save(new QAction(window)), m_saveAs(new QAction(window)), m_past(new QAction(window)),
      m_keepKeys(new QAction(window))
{
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_past->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_keepKeys->setCheckable(true);
    connect(m_open, &QAction::triggered, this, &SessionsRoom::chooseFile);
    connect(m_save, &QAction::triggered, this, &SessionsRoom::save);
    connect(m_saveAs, &QAction::triggered, this, &SessionsRoom::saveAs);
    connect(m_past, &QAction::triggered, this, &SessionsRoom::showPast);
    connect(m_keepKeys, &QAction::toggled, this, &SessionsRoom::warnOfKeys);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    setDocument(nullptr, Source::Live);
}

SessionsRoom::~SessionsRoom() = default;

QList<QAction *> SessionsRoom::actions() const
{
    return {m_open, m_save, m_saveAs, m_past, m_keepKeys};
}

void SessionsRoom::retranslateUi()
{
    m_open->setText(tr("&Open…"));
    m_open->setToolTip(tr("Open a saved session, or what another program wrote down of one"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Save the session as a document, without secrets"));
    m_saveAs->setText(tr("Save &as…"));
    m_past->setText(tr("&Past sessions…"));
    m_past->setToolTip(tr("The sessions that were kept on this computer"));
    m_keepKeys->setText(tr("Keep TLS &keys"));
    m_keepKeys->setToolTip(tr("From the next connection on, write the keys of its TLS layer beside the document, for "
                              "Wireshark. Whoever has them can read everything, passwords included."));
    if (m_pastSessions)
        m_pastSessions->setLocale(m_language.locale());
    showName();
}

void SessionsRoom::setDocument(Core::Document *document, Source source)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_source = source;
    if (source == Source::Live) {
        m_loading.reset();
        m_path.clear();
        m_mayAppend = false;
    }
    for (const auto key : {Notice::Key::Reading, Notice::Key::Missing, Notice::Key::Journal})
        if (source == Source::Live)
            m_notices->withdraw(key);
    if (document)
        connect(document, &Core::Document::marked, this, &SessionsRoom::noteMarked);
    updateActions();
    showName();
}

// A part of a document is not saved over the whole, and one saving is under way at a time.
void SessionsRoom::updateActions()
{
    const bool growing = m_loading && !m_loading->isFinished();
    m_save->setEnabled(m_document && !growing && !m_saving);
    m_saveAs->setEnabled(m_document && !growing && !m_saving);
}

// A journal's own name says nothing to anybody.
QString SessionsRoom::nameShown() const
{
    if (QFileInfo(m_path).path() == m_folder && m_document) {
        const Core::Facts::Opened opened = Core::openedOf(m_document->transcript());
        return QStringLiteral("%1, %2").arg(Words::serverText(m_language, opened),
                                            Words::moment(m_language, opened.startedAt));
    }
    return Words::inertText(QFileInfo(m_path).completeBaseName());
}

void SessionsRoom::showName()
{
    m_window->setWindowTitle(m_path.isEmpty() ? tr("Mailscope") : tr("%1 – Mailscope").arg(nameShown()));
}

void SessionsRoom::open(const QString &path)
{
    const bool ours = mayBeOurs(path);
    if (ours && m_isBusy && m_isBusy())
        Q_EMIT elsewhereRequested(path);
    else if (ours)
        load(path);
    else
        Q_EMIT foreignChosen(path);
}

void SessionsRoom::load(const QString &path)
{
    m_loading = std::make_unique<Core::Loading>(Core::Journal::openJournal(path));
    m_loadingPath = path;
    connect(m_loading.get(), &Core::Loading::begun, this, &SessionsRoom::noteBegun);
    connect(m_loading.get(), &Core::Loading::progressed, this, &SessionsRoom::noteProgress);
    connect(m_loading.get(), &Core::Loading::finished, this, &SessionsRoom::noteFinished);
    m_loading->start();
}

std::unique_ptr<Core::Document> SessionsRoom::takeOpened()
{
    return m_loading ? m_loading->takeDocument() : nullptr;
}

void SessionsRoom::noteBegun()
{
    m_path = m_loadingPath;
    m_mayAppend = false;
    m_notices->withdraw(Notice::Key::Missing);
    m_notices->withdraw(Notice::Key::Journal);
    Q_EMIT opened();
}

// A file that is read in a blink needs no bar.
void SessionsRoom::noteProgress(const Core::EventSource::Progress &progress)
{
    if (m_loading->isFinished())
        return;
    if (!m_notices->has(Notice::Key::Reading)) {
        const auto text = [this] { return tr("Reading %1…").arg(nameShown()); };
        const auto stop = [this] {
            if (m_loading)
                m_loading->cancel();
        };
        m_notices->show({Notice::Key::Reading, text, permilleOf(progress), {{[] { return tr("Stop"); }, stop}}});
    }
    m_notices->setProgress(Notice::Key::Reading, permilleOf(progress));
}

void SessionsRoom::noteFinished()
{
    m_notices->withdraw(Notice::Key::Reading);
    const QList<Core::Problem> problems = m_loading->problems();
    m_mayAppend = problems.isEmpty();
    m_inFile = m_document ? m_document->transcript().size() : 0;
    updateActions();
    if (problems.isEmpty())
        return;
    const QString name = Words::inertText(QFileInfo(m_loadingPath).fileName());
    m_notices->show({Notice::Key::Missing,
                     [this, name, problems] {
                         return QStringLiteral("%1: %2").arg(name, Words::problemsText(m_language, problems));
                     },
                     std::nullopt,
                     {}});
}

void SessionsRoom::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("All files (*)"), tr("Mailscope documents (*.mailscope)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SessionsRoom::open);
    dialog->open();
}

void SessionsRoom::showPast()
{
    if (!m_pastSessions) {
        m_pastSessions = new PastSessions(m_language, m_folder, m_keepDays, m_window);
        m_pastSessions->setAttribute(Qt::WA_DeleteOnClose);
        m_pastSessions->setLocale(m_language.locale());
        connect(m_pastSessions, &PastSessions::openRequested, this, &SessionsRoom::open);
        connect(m_pastSessions, &PastSessions::keepDaysChosen, this, [this](int days) {
            m_keepDays = days;
            Q_EMIT keepDaysChosen();
        });
    }
    m_pastSessions->read();
    m_pastSessions->show();
    m_pastSessions->raise();
    m_pastSessions->activateWindow();
}

void SessionsRoom::warnOfKeys()
{
    if (!m_keepKeys->isChecked())
        return m_notices->withdraw(Notice::Key::Keys);
    m_notices->show({Notice::Key::Keys,
                     [] {
                         return tr(
                             "From the next connection on, the keys of its TLS layer are written to a file beside "
                             "the session. Whoever has that file and a capture of the traffic can read "
                             "everything in it, passwords included. Delete it when you have done with it.");
                     },
                     std::nullopt,
                     {}});
}

void SessionsRoom::tellKeysStopped(int error)
{
    m_notices->show({Notice::Key::Keys,
                     [this, error] {
                         return tr("The TLS keys could not be written.") + QLatin1Char(' ') +
                                Words::systemErrorText(m_language, error);
                     },
                     std::nullopt,
                     {}});
}

void SessionsRoom::tellStopped(const Core::Problem &problem)
{
    m_notices->show({Notice::Key::Journal,
                     [this, error = problem.systemError] { return Words::journalStoppedText(m_language, error); },
                     std::nullopt,
                     {}});
}

void SessionsRoom::tellResumed()
{
    m_notices->withdraw(Notice::Key::Journal);
}

bool SessionsRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = droppedFile(drop->mimeData());
        if (!file.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                open(file);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Gui
