#pragma once
#include "core/net/abandonable.h"
#include "core/sasl/mechanism.h"
#include "core/session/line.h"

#include <functional>
#include <memory>

namespace Core {

// A guided AUTH in lines (RFC 4954 4): the command, then one response to each challenge. Knows which octets are secret.
// A step that takes its time is made on a thread that nobody waits for; destroyed or cancelled, its answer is dropped.
class GuidedLogin
{
public:
    struct Said {
        Line line; // empty instead of the command: there is nothing to begin with, and nothing goes
        Sasl::Problem problem = Sasl::Problem::None;
        QByteArray detail;
    };
    using Then = std::function<void(const Said &)>; // called at once, or from the event loop of the context's thread

    GuidedLogin(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how, QObject *context);
    void command(Then then);
    void respond(const QByteArray &challenge, Then then); // the text of the 334; "*" where it makes no sense
    bool isStepping() const { return m_work != nullptr; }
    QByteArray password() const { return m_exchange->password(); } // not while it is stepping
    Sasl::Problem atSuccess() const { return m_exchange->atSuccess(); }
    void cancel(); // the next challenge is answered by "*"

private:
    using Stepped = std::function<void(const Sasl::Step &)>;
    void step(const QByteArray &challenge, Stepped then);
    Said commandWith(const Sasl::Step &step);
    Said responseWith(const Sasl::Step &step);
    Line encoded(const QByteArray &before, const Sasl::Response &response) const;
    std::optional<QByteArray> decoded(const QByteArray &challenge) const;

    std::shared_ptr<Sasl::Exchange> m_exchange; // the thread of a step that was given up holds it too
    Sasl::InitialResponse m_how;
    QObject *m_context;
    std::optional<Sasl::Response> m_kept; // an initial response too long for the command
    std::unique_ptr<Abandonable<Sasl::Step>> m_work;
    bool m_begun = false; // a step was made
    bool m_givenUp = false;
};

} // namespace Core
