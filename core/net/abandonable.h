#pragma once
#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace Core {

// One piece of work that cannot be interrupted (getaddrinfo, a resolver), on a thread that nobody waits for: in Qt's
// pools a pending one holds the program's end for 20 s. Destroyed, it drops the answer.
template <typename Value>
class Abandonable
{
public:
    using Work = std::function<Value()>;               // on that thread: works on values alone
    using Answer = std::function<void(const Value &)>; // in the context's thread, from its event loop

    Abandonable(QObject *context, Work work, Answer answer) : m_shared(std::make_shared<Shared>())
    {
        m_shared->context = context;
        m_shared->answer = std::move(answer);
        try {
            std::thread([shared = m_shared, work = std::move(work)] { deliver(shared, work()); }).detach();
        } catch (const std::system_error &) { // no thread to be had: nothing found
            deliver(m_shared, Value());
        }
    }
    ~Abandonable()
    {
        const std::scoped_lock holding(m_shared->lock);
        m_shared->context = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Abandonable)

private:
    struct Shared {
        std::mutex lock;
        QObject *context = nullptr; // null: nobody wants the answer any more. Written in the context's thread alone
        Answer answer;
    };
    static void deliver(const std::shared_ptr<Shared> &shared, const Value &value)
    {
        const std::scoped_lock holding(shared->lock);
        if (!shared->context)
            return;
        const auto hand = [shared, value] {
            if (shared->context)
                shared->answer(value);
        };
        QMetaObject::invokeMethod(shared->context, hand, Qt::QueuedConnection);
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace Core
