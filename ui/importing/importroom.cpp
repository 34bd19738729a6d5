#include "ui/importing/importroom.h"

#include "core/import/transcriptsource.h"
#include "ui/importing/sessionchooser.h"
#include "ui/sessions/noticebar.h"
#include "ui/words/importwords.h"
#include "ui/words/inert.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

namespace Gui {

namespace {

constexpr Core::EventId shownAtOnce = 5'000; // events that are derived within a few milliseconds

// Whether anything inside TLS could not be read.
bool hasUnreadable(const Core::Import::Found &found)
{
    using Core::Facts::Missing;
    const Core::Transcript &transcript = *found.transcript;
    for (Core::EventId id = 0; id < qMin(transcript.size(), shownAtOnce); ++id)
        if (transcript.event(id).kind == Core::Kind::Gap &&
            Core::Facts::decode<Missing>(transcript.payload(id)).why == Missing::Why::Unreadable)
            return true;
    return false;
}

} // namespace

ImportRoom::ImportRoom(QMainWindow *window, const Words::Language &language, NoticeBar *notices)
    : QObject(window), m_window(window), m_language(language), m_notices(notices), m_paste(new QAction(window))
{
    m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(m_paste, &QAction::triggered, this, &ImportRoom::pasteSession);
    retranslateUi();
}

ImportRoom::~ImportRoom() = default;

QList<QAction *> ImportRoom::actions() const
{
    return {m_paste};
}

void ImportRoom::retranslateUi()
{
    m_paste->setText(tr("Paste as session"));
    m_paste->setToolTip(tr("Read the clipboard as a session: output of swaks, curl or openssl, a log, a dialogue"));
    if (m_chooser)
        m_chooser->setLocale(m_language.locale());
}

QString ImportRoom::nameShown() const
{
    return m_source.path.isEmpty() ? tr("the pasted text") : Words::inertText(QFileInfo(m_source.path).fileName());
}

void ImportRoom::read(const QString &path)
{
    if (m_isBusy && m_isBusy())
        Q_EMIT elsewhereRequested(path);
    else
        start({path, {}, {}});
}

void ImportRoom::read(const QByteArray &text)
{
    if (m_isBusy && m_isBusy()) {
        m_notices->show({Notice::Key::Missing,
                         [] { return tr("A session is going on in this window. End it, then paste again."); },
                         std::nullopt,
                         {}});
        return;
    }
    start({{}, text, {}});
}

void ImportRoom::start(const ImportReading::Source &source)
{
    m_source = source;
    m_notices->withdraw(Notice::Key::Missing);
    m_reading = std::make_unique<ImportReading>(source);
    connect(m_reading.get(), &ImportReading::progressed, this, &ImportRoom::noteProgress);
    connect(m_reading.get(), &ImportReading::finished, this, &ImportRoom::noteRead);
    m_reading->start();
}

// What is read in a blink needs no bar.
void ImportRoom::noteProgress(int permille)
{
    if (!m_notices->has(Notice::Key::Reading)) {
        const auto stop = [this] {
            if (m_reading)
                m_reading->cancel();
        };
        m_notices->show({Notice::Key::Reading,
                         [this] { return tr("Reading %1…").arg(nameShown()); },
                         permille,
                         {{[] { return tr("Stop"); }, stop}}});
    }
    m_notices->setProgress(Notice::Key::Reading, permille);
}

void ImportRoom::noteRead(const Core::Import::Reading &reading)
{
    m_notices->withdraw(Notice::Key::Reading);
    m_problem = reading;
    m_problem.found.clear();
    if (reading.found.size() > 1)
        return choose(reading);
    if (m_chooser)
        m_chooser->close();
    if (reading.found.size() == 1)
        open(reading.found.first());
    else
        tellProblem();
}

// What is no session may still hold replies that can be explained.
void ImportRoom::tellProblem()
{
    QList<Notice::Way> ways;
    if (m_problem.problem == Core::Import::Problem::NotRecognised) {
        ways.append({[] { return tr("Explain it as text"); },
                     [this, source = m_source] { Q_EMIT explanationRequested(source.path, source.text); }});
        ways.append({[] { return tr("Close"); }, [] {}});
    }
    m_notices->show({Notice::Key::Missing,
                     [this, name = nameShown(), problem = m_problem] {
                         return QStringLiteral("%1: %2").arg(name, Words::importProblem(m_language, problem));
                     },
                     std::nullopt, ways});
}

void ImportRoom::offerKeys()
{
    m_notices->show(
        {Notice::Key::Missing,
         [] { return tr("What is inside TLS cannot be read without the keys."); },
         std::nullopt,
         {{[] { return tr("Read with a key log…"); }, [this] { chooseKeys(); }}, {[] { return tr("Close"); }, [] {}}}});
}

void ImportRoom::chooseKeys()
{
    auto *dialog = new QFileDialog(m_chooser && m_chooser->isVisible() ? static_cast<QWidget *>(m_chooser) : m_window,
                                   tr("Open a key log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        ImportReading::Source source = m_source;
        source.keyLog = path;
        start(source);
    });
    dialog->open();
}

void ImportRoom::choose(const Core::Import::Reading &reading)
{
    if (!m_chooser) {
        m_chooser = new SessionChooser(m_language, m_window);
        m_chooser->setAttribute(Qt::WA_DeleteOnClose);
        m_chooser->setLocale(m_language.locale());
        connect(m_chooser, &SessionChooser::chosen, this, &ImportRoom::open);
        connect(m_chooser, &SessionChooser::keysRequested, this, &ImportRoom::chooseKeys);
    }
    m_chooser->show(m_source.path.isEmpty() ? QString() : nameShown(), reading);
}

void ImportRoom::open(const Core::Import::Found &found)
{
    if (m_isBusy && m_isBusy())
        return;
    m_hasUnreadable = m_source.keyLog.isEmpty() && hasUnreadable(found);
    m_opened.reset();
    m_loading.reset();
    if (found.transcript->size() <= shownAtOnce) {
        m_opened = found.open();
        return tellOpened();
    }
    m_loading = std::make_unique<Core::Loading>(std::make_unique<Core::Import::TranscriptSource>(found.transcript));
    connect(m_loading.get(), &Core::Loading::begun, this, &ImportRoom::tellOpened);
    m_loading->start();
}

// What is to be known of it comes behind the document.
void ImportRoom::tellOpened()
{
    Q_EMIT opened();
    if (m_problem.problem != Core::Import::Problem::None || m_problem.left > 0)
        tellProblem();
    else if (m_hasUnreadable)
        offerKeys();
}

std::unique_ptr<Core::Document> ImportRoom::takeOpened()
{
    return m_opened ? std::move(m_opened) : m_loading ? m_loading->takeDocument() : nullptr;
}

void ImportRoom::pasteSession()
{
    read(QApplication::clipboard()->text().toUtf8());
}

} // namespace Gui
