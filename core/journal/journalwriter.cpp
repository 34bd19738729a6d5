#include "core/journal/journalwriter.h"

#include "core/journal/folder.h"
#include "core/journal/recordwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>

namespace Core::Journal {
namespace {

constexpr std::chrono::seconds syncTime{1};
constexpr std::chrono::seconds lastSyncTime{2}; // a disk that hangs does not hold the program

// Has the disk take a file's octets, on a thread of its own: fdatasync() may wait for long.
class Syncing
{
public:
    // The first time the folder too, which names the new file.
    Syncing(std::shared_ptr<RecordWriter> writer, Storage &storage, const QString &folder)
        : m_shared(std::make_shared<Shared>())
    {
        m_shared->writer = std::move(writer);
        m_shared->syncFolder = [&storage, folder] { storage.syncFolder(folder); };
        try {
            std::thread([shared = m_shared] { work(*shared); }).detach();
        } catch (const std::system_error &) { // none to be had: the system writes in its own time
            m_shared->idle = m_shared->ended = true;
        }
    }
    ~Syncing()
    {
        std::unique_lock holding(m_shared->lock);
        m_shared->ended = true;
        m_shared->news.notify_all();
        m_shared->news.wait_for(holding, lastSyncTime, [this] { return m_shared->idle; });
    }
    Q_DISABLE_COPY_MOVE(Syncing)
    void ask()
    {
        const std::scoped_lock holding(m_shared->lock);
        m_shared->asked = true;
        m_shared->news.notify_all();
    }
    int takeError() { return m_shared->error.exchange(0); }

private:
    struct Shared {
        std::shared_ptr<RecordWriter> writer;
        std::function<void()> syncFolder;
        std::mutex lock;
        std::condition_variable news;
        bool asked = false, ended = false, idle = false;
        std::atomic<int> error = 0;
    };
    static void work(Shared &shared)
    {
        std::unique_lock holding(shared.lock);
        for (;;) {
            shared.news.wait(holding, [&] { return shared.asked || shared.ended; });
            if (!shared.asked)
                break;
            shared.asked = false;
            holding.unlock();
            if (const int error = shared.writer->file().sync())
                shared.error = error;
            if (const auto syncFolder = std::exchange(shared.syncFolder, {}))
                syncFolder();
            holding.lock();
        }
        shared.idle = true;
        shared.news.notify_all();
    }
    std::shared_ptr<Shared> m_shared;
};

} // namespace

class JournalWriter::Private
{
public:
    Private(const Transcript &from, const QString &to, Storage &with) : transcript(from), path(to), storage(with) {}
    const Transcript &transcript;
    QString path;
    Storage &storage;
    std::shared_ptr<RecordWriter> writer;
    std::unique_ptr<Syncing> syncing;
    QTimer tick;
    bool stopped = false;
    bool ended = false; // its end is written, and nothing behind it
    bool unsynced = false;
};

JournalWriter::JournalWriter(const Transcript &transcript, const QString &path, Storage &storage, QObject *parent)
    : QObject(parent), m(std::make_unique<Private>(transcript, path, storage))
{
    m->tick.setInterval(syncTime);
    connect(&m->tick, &QTimer::timeout, this, &JournalWriter::tick);
}

JournalWriter::~JournalWriter()
{
    finish();
}

std::optional<Problem> JournalWriter::open()
{
    const QString folder = QFileInfo(m->path).absolutePath();
    int error = makeFolder(folder);
    auto file = error == 0 ? m->storage.open(m->path, Storage::Exists::Refuse, error) : nullptr;
    if (!file)
        return Problem{Problem::Kind::CannotWrite, -1, 0, error};
    m->writer = std::make_shared<RecordWriter>(std::move(file));
    if (const int wrong = m->writer->writeHeader(newHeader())) {
        m->writer.reset();
        m->storage.remove(m->path);
        return Problem{Problem::Kind::CannotWrite, -1, 0, wrong};
    }
    m->syncing = std::make_unique<Syncing>(m->writer, m->storage, folder);
    keepUp();
    return std::nullopt;
}

void JournalWriter::recorded(const Event &, QByteArrayView)
{
    if (!m->stopped)
        keepUp();
}

// Everything the file has not got yet: usually the one event that was just recorded.
void JournalWriter::keepUp()
{
    if (!m->writer)
        return;
    while (m->writer->count() < m->transcript.size()) {
        const EventId id = m->writer->count();
        if (const int error = m->writer->write(m->transcript.event(id), m->transcript.payload(id))) {
            m->writer->cutToWhole();
            return stop(error);
        }
        m->unsynced = true;
        m->ended = false;
    }
    if (m->unsynced && !m->tick.isActive())
        m->tick.start();
    if (std::exchange(m->stopped, false))
        Q_EMIT resumed();
}

// Told later: whoever records is in the middle of something.
void JournalWriter::stop(int error)
{
    if (!m->tick.isActive())
        m->tick.start();
    if (std::exchange(m->stopped, true))
        return;
    const Problem problem{Problem::Kind::CannotWrite, m->writer->size(), 0, error};
    QMetaObject::invokeMethod(
        this, [this, problem] { Q_EMIT stopped(problem); }, Qt::QueuedConnection);
}

void JournalWriter::tick()
{
    if (const int error = m->syncing->takeError())
        stop(error);
    if (m->stopped)
        keepUp();
    if (std::exchange(m->unsynced, false))
        m->syncing->ask();
    else if (!m->stopped)
        m->tick.stop();
}

void JournalWriter::finish()
{
    if (!m->writer)
        return;
    keepUp();
    if (m->ended)
        return;
    m->ended = !m->stopped && m->writer->writeEnd() == 0;
    if (!m->ended)
        m->writer->cutToWhole();
    m->unsynced = false;
    m->syncing->ask();
}

QString JournalWriter::path() const
{
    return m->path;
}

bool JournalWriter::isKept() const
{
    return m->writer && !m->stopped;
}

} // namespace Core::Journal
