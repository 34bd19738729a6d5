#include "ui/survey/surveyrun.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <mutex>
#include <optional>
#include <system_error>

namespace Gui {
namespace {

constexpr qint64 tellTime = 100; // ms between two progressed()

} // namespace

struct SurveyRun::Shared {
    std::atomic<bool> cancelled = false;
    std::mutex lock;
    SurveyRun *owner = nullptr; // null: nobody is there any more
    QElapsedTimer sinceTold;
    quint32 done = 0, all = 0;
    std::optional<Core::Survey> found;
};

SurveyRun::~SurveyRun()
{
    abandon();
}

void SurveyRun::abandon()
{
    if (m_shared) {
        m_shared->cancelled = true;
        const std::scoped_lock holding(m_shared->lock);
        m_shared->owner = nullptr; // the lock goes before what holds it does
    }
    m_shared.reset();
    if (m_thread.joinable())
        m_thread.join();
}

void SurveyRun::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

void SurveyRun::start(const Core::DocumentSource &source)
{
    abandon();
    const auto shared = std::make_shared<Shared>();
    shared->owner = this;
    m_shared = shared;
    const auto tell = [](const std::shared_ptr<Shared> &some) { // with the lock held
        if (some->owner)
            QMetaObject::invokeMethod(
                some->owner, [owner = some->owner, some] { owner->takeIn(some); }, Qt::QueuedConnection);
    };
    const auto goOn = [shared, tell](quint32 done, quint32 all) {
        const std::scoped_lock holding(shared->lock);
        shared->done = std::max(shared->done, done);
        shared->all = all;
        if (!shared->sinceTold.isValid() || shared->sinceTold.elapsed() >= tellTime) {
            shared->sinceTold.start();
            tell(shared);
        }
        return !shared->cancelled;
    };
    const auto work = [shared, source, goOn, tell] {
        Core::Survey found = Core::survey(source, QThread::idealThreadCount(), goOn);
        const std::scoped_lock holding(shared->lock);
        shared->found = std::move(found);
        tell(shared);
    };
    try {
        m_thread = std::thread(work);
    } catch (const std::system_error &) { // no thread to be had: nothing was read
        const std::scoped_lock holding(shared->lock);
        shared->found = Core::Survey{{}, 0, false};
        tell(shared);
    }
}

void SurveyRun::takeIn(const std::shared_ptr<Shared> &from)
{
    if (from != m_shared)
        return;
    std::unique_lock holding(from->lock);
    if (!from->found) {
        const quint32 done = from->done, all = from->all;
        holding.unlock();
        Q_EMIT progressed(done, all);
        return;
    }
    const Core::Survey found = *std::move(from->found);
    holding.unlock();
    m_shared.reset();
    Q_EMIT finished(found);
}

} // namespace Gui
