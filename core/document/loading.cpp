#include "core/document/loading.h"

#include "core/document/beginning.h"
#include "core/document/follower.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Core {
namespace {

constexpr RowId firstRows = 512;     // at once on the screen
constexpr RowId rowsAtOnce = 16'384; // a step of the second worker: some milliseconds
constexpr EventId handedEvents = 4'096;
constexpr qsizetype handedOctets = Transcript::partOctets;
constexpr qint64 joinTime = 3;   // ms of the document's thread, at a time
constexpr qint64 tellTime = 100; // ms between two progressed()

// Nothing at all can be shown.
bool isFatal(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::CannotOpen:
    case Problem::Kind::NotOurs:
    case Problem::Kind::Mangled:
    case Problem::Kind::TooNew:
        return true;
    case Problem::Kind::Empty:
    case Problem::Kind::CannotRead:
    case Problem::Kind::CutOff:
    case Problem::Kind::NoEnd:
    case Problem::Kind::Damaged:
    case Problem::Kind::TooMuch:
    case Problem::Kind::Cancelled:
    case Problem::Kind::CannotWrite:
        return false;
    }
    return false;
}

using SharedPart = std::shared_ptr<const Part>;

// What came to pass in the workers, in order.
struct Step {
    std::vector<SharedPart> parts; // that the rows found lie in
    Found found;
};

// What the three threads share. Each has its own end of a queue; the lock is held for a few instructions.
struct Shared {
    std::atomic<bool> cancelled = false;
    std::mutex lock;
    std::condition_variable partsCame;
    std::deque<SharedPart> parts; // read, not yet derived
    bool allRead = false;
    std::deque<Step> steps;                  // derived, not yet joined
    std::optional<Smtp::Conversation> start; // known with the first step
    std::optional<Follower> end;
    std::atomic<bool> told = false; // the document's thread knows that there is something
    QObject *context = nullptr;     // null: nobody is there any more
    std::function<void()> collect;
    EventSource::Progress progress;
    QList<Problem> problems;

    void tell() // with the lock held
    {
        if (!context || told)
            return;
        told = true;
        QMetaObject::invokeMethod(context, collect, Qt::QueuedConnection);
    }
};

void hand(Shared &shared, Transcript &read, size_t &handed, const EventSource &source)
{
    read.seal();
    const auto parts = read.fullParts();
    const std::scoped_lock holding(shared.lock);
    shared.parts.insert(shared.parts.end(), parts.begin() + std::ptrdiff_t(handed), parts.end());
    handed = parts.size();
    shared.progress = source.progress();
    shared.partsCame.notify_one();
}

// The first piece is handed on at once, the others when they are worth a part.
void readAll(const std::shared_ptr<Shared> &shared, EventSource &source)
{
    Transcript read;
    size_t handed = 0;
    EventId handedUpTo = 0;
    QElapsedTimer sinceHanded;
    while (!shared->cancelled && source.read(read)) {
        const bool enough = read.fullParts().size() > handed || read.size() - handedUpTo >= handedEvents ||
                            !sinceHanded.isValid() || sinceHanded.elapsed() >= tellTime;
        if (!enough || read.size() == handedUpTo)
            continue;
        hand(*shared, read, handed, source);
        handedUpTo = read.size();
        sinceHanded.start();
    }
    hand(*shared, read, handed, source);
    const std::scoped_lock holding(shared->lock);
    shared->problems = source.problems();
    if (shared->cancelled)
        shared->problems.append({Problem::Kind::Cancelled, source.progress().done, 0, 0});
    shared->allRead = true;
    shared->partsCame.notify_one();
}

// False: all was taken, and nothing more will come.
bool takeParts(Shared &shared, Transcript &transcript, std::vector<SharedPart> &taken)
{
    std::unique_lock holding(shared.lock);
    shared.partsCame.wait(holding, [&] { return shared.allRead || !shared.parts.empty(); });
    taken.assign(shared.parts.begin(), shared.parts.end());
    shared.parts.clear();
    holding.unlock();
    for (const SharedPart &part : taken)
        transcript.append(part);
    return !taken.empty();
}

// What the workers and the steps between needed stays with the allocator otherwise: half of a big document's size.
void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

Smtp::Conversation begin(Shared &shared, const Smtp::Conversation &start)
{
    const std::scoped_lock holding(shared.lock);
    shared.start = start;
    return start;
}

void deriveAll(const std::shared_ptr<Shared> &shared, std::optional<Smtp::Conversation> start)
{
    Transcript transcript;
    std::vector<SharedPart> taken;
    std::optional<Follower> follower;
    while (takeParts(*shared, transcript, taken)) {
        if (!follower)
            follower.emplace(begin(*shared, start ? *start : startOf(transcript)));
        RowId rows = follower->derivation().made() == 0 ? firstRows : rowsAtOnce;
        for (bool more = true; more && !shared->cancelled; rows = rowsAtOnce) {
            more = follower->advance(transcript, rows);
            const std::scoped_lock holding(shared->lock);
            shared->steps.push_back({std::exchange(taken, {}), follower->take()});
            shared->tell();
        }
    }
    if (!follower)
        follower.emplace(begin(*shared, start.value_or(Smtp::Conversation())));
    const std::scoped_lock holding(shared->lock);
    shared->end = std::move(follower);
    shared->tell();
}

} // namespace

class Loading::Private
{
public:
    explicit Private(Loading *owner) : loading(owner) {}
    void collect();
    std::optional<Step> next();
    void begin();
    void join(Step &&step);
    void noteParts(const std::vector<SharedPart> &parts);
    void end(Follower &&last);

    Loading *loading;
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    std::shared_ptr<EventSource> source; // its worker's alone, from start() on
    std::optional<Smtp::Conversation> start;
    std::unique_ptr<Document> made;
    QPointer<Document> document;
    bool hasBegun = false, finished = false;
    EventSource::Progress progress;
    qint64 joinedOctets = 0; // about what they take in the source
    double times = 2;        // see Found
    QList<Problem> problems;
    QElapsedTimer sinceTold;
};

Loading::Loading(std::unique_ptr<EventSource> source, std::optional<Smtp::Conversation> start, QObject *parent)
    : QObject(parent), m(std::make_unique<Private>(this))
{
    m->source = std::move(source);
    m->start = std::move(start);
}

Loading::~Loading()
{
    m->shared->cancelled = true;
    const std::scoped_lock holding(m->shared->lock);
    m->shared->context = nullptr;
}

void Loading::start()
{
    m->shared->context = this;
    m->shared->collect = [this] { m->collect(); };
    try {
        std::thread([shared = m->shared, source = m->source] { readAll(shared, *source); }).detach();
        std::thread([shared = m->shared, start = m->start] { deriveAll(shared, start); }).detach();
    } catch (const std::system_error &error) { // no thread to be had
        m->shared->cancelled = true;
        m->problems = {{Problem::Kind::CannotRead, -1, 0, error.code().value()}};
        m->finished = true;
        QMetaObject::invokeMethod(this, &Loading::finished, Qt::QueuedConnection);
    }
}

void Loading::cancel()
{
    m->shared->cancelled = true;
}

std::unique_ptr<Document> Loading::takeDocument()
{
    return std::move(m->made);
}

EventSource::Progress Loading::progress() const
{
    return m->progress;
}

const QList<Problem> &Loading::problems() const
{
    return m->problems;
}

bool Loading::isFinished() const
{
    return m->finished;
}

// For a few milliseconds; then the event loop has its turn.
void Loading::Private::collect()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < joinTime) {
        std::optional<Step> step = next();
        if (!step)
            break;
        join(std::move(*step));
    }
    if (finished)
        return;
    if (shared->told) // written by this thread alone, but for a worker that finds it false
        QTimer::singleShot(0, loading, [this] { collect(); });
    if (!sinceTold.isValid() || sinceTold.elapsed() >= tellTime) {
        sinceTold.start();
        Q_EMIT loading->progressed(progress);
    }
}

std::optional<Step> Loading::Private::next()
{
    std::unique_lock holding(shared->lock);
    progress = shared->progress;
    if (!shared->steps.empty()) {
        Step step = std::move(shared->steps.front());
        shared->steps.pop_front();
        return step;
    }
    shared->told = false;
    if (!shared->end)
        return std::nullopt;
    problems = shared->problems;
    Follower last = std::move(*shared->end);
    holding.unlock();
    end(std::move(last));
    return std::nullopt;
}

void Loading::Private::begin()
{
    hasBegun = true;
    made = Document::of(DocumentSource{Transcript(), *shared->start});
    document = made.get();
}

// Parts come when all that lies in those before them is derived: then so many octets made so many rows.
void Loading::Private::noteParts(const std::vector<SharedPart> &parts)
{
    constexpr double someMore = 1.06;
    if (!parts.empty() && joinedOctets > 0 && progress.of > 0)
        times = someMore * double(progress.of) / double(joinedOctets);
    for (const SharedPart &part : parts)
        joinedOctets += part->bytes.size() + qint64(part->events.size() * sizeof(Event));
}

void Loading::Private::join(Step &&step)
{
    const bool begins = !hasBegun;
    if (begins)
        begin();
    if (!document) // thrown away meanwhile
        return loading->cancel();
    noteParts(step.parts);
    step.found.times = times;
    for (const SharedPart &part : step.parts)
        document->grow(part);
    document->join(std::move(step.found));
    if (begins)
        Q_EMIT loading->begun();
}

void Loading::Private::end(Follower &&last)
{
    if (!hasBegun && !problems.isEmpty() && isFatal(problems.first())) {
        finished = true;
        Q_EMIT loading->finished();
        return;
    }
    const bool begins = !hasBegun;
    if (begins)
        begin();
    if (document)
        document->grown(std::move(last));
    QThreadPool::globalInstance()->start(giveBackMemory);
    finished = true;
    if (begins)
        Q_EMIT loading->begun();
    Q_EMIT loading->finished();
}

} // namespace Core
