#include "core/journal/saving.h"

#include "core/journal/savefile.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>

namespace Core::Journal {
namespace {

struct Shared {
    std::atomic<bool> cancelled = false;
    std::mutex lock;
    QObject *context = nullptr; // null: nobody is there any more
    void tell(const std::function<void()> &what)
    {
        const std::scoped_lock holding(lock);
        if (context)
            QMetaObject::invokeMethod(context, what, Qt::QueuedConnection);
    }
};

} // namespace

class Saving::Private
{
public:
    Transcript transcript;
    QString path;
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    std::optional<Problem> problem;
};

Saving::Saving(const Transcript &transcript, const QString &path, QObject *parent)
    : QObject(parent), m(std::make_unique<Private>())
{
    m->transcript = transcript;
    m->path = path;
}

Saving::~Saving()
{
    m->shared->cancelled = true;
    const std::scoped_lock holding(m->shared->lock);
    m->shared->context = nullptr;
}

void Saving::start()
{
    m->shared->context = this;
    const auto tellProgress = [this](const EventSource::Progress &progress) { Q_EMIT progressed(progress); };
    const auto tellEnd = [this](const std::optional<Problem> &problem) {
        m->problem = problem;
        Q_EMIT finished();
    };
    const auto work = [shared = m->shared, transcript = m->transcript, path = m->path, tellProgress, tellEnd] {
        const auto goOn = [&](const EventSource::Progress &progress) {
            shared->tell([tellProgress, progress] { tellProgress(progress); });
            return !shared->cancelled;
        };
        const std::optional<Problem> problem = saveFile(transcript, path, diskStorage(), goOn);
        shared->tell([tellEnd, problem] { tellEnd(problem); });
    };
    try {
        std::thread(work).detach();
    } catch (const std::system_error &error) { // no thread to be had
        m->shared->tell([tellEnd, code = error.code().value()] {
            tellEnd(Problem{Problem::Kind::CannotWrite, -1, 0, code});
        });
    }
}

void Saving::cancel()
{
    m->shared->cancelled = true;
}

QString Saving::path() const
{
    return m->path;
}

std::optional<Problem> Saving::problem() const
{
    return m->problem;
}

std::optional<Problem> save(const Transcript &transcript, const QString &path)
{
    return saveFile(transcript, path, diskStorage(), [](const EventSource::Progress &) { return true; });
}

} // namespace Core::Journal
