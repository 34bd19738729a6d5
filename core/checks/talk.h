#pragma once
#include "core/checks/settings.h"
#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Core::Checks {

// One connection of a check: a Session that is told what to say and what to wait for. Each order is answered once, from
// the event loop; one at a time.
class Talk : public QObject
{
    Q_OBJECT
public:
    enum class Until : quint8 { Greeted, Introduced, LoggedIn }; // Introduced: in TLS where that is wanted
    using Opened = std::function<void(const Finding &whyNot)>;   // Outcome::Passed: it is
    using Heard = std::function<void(const Answer &answer)>;

    Talk(const Settings &settings, std::unique_ptr<Transport> transport, Document &document, QObject *parent = nullptr);
    ~Talk() override;

    void open(Until until, Opened then);
    // Says the octets as they are, and hands on the first reply behind them; or that the connection is over; or, after
    // the time, nothing.
    void say(const QByteArray &octets, std::chrono::milliseconds limit, Heard then);
    // The same for the next reply that was not handed on yet.
    void listen(std::chrono::milliseconds limit, Heard then);
    bool hasUnread() const { return replies() > m_handed; }
    void introduce(Heard then);                // EHLO, and HELO where that is not understood
    void awaitTls(std::function<void()> then); // TLS is up, or the connection is over, or the time
    void leave(std::function<void()> then);    // QUIT where it makes sense, else closes; and it is over

    void cut(); // closes at once; nothing is answered any more

    bool isOver() const { return m_session->phase() == Session::Phase::Over; }
    bool isTls() const;
    bool wasUntrusted() const { return m_untrusted; }
    const Document &document() const { return m_document; }
    RowId lastRow() const;
    std::optional<Failure> failure() const; // how it ended, if it failed

private:
    void await(std::function<bool()> enough, std::chrono::milliseconds limit, std::function<void()> then);
    void look();
    void finish();
    void lookSoon();
    size_t replies() const { return m_document.exchanges().size(); }
    Answer handOn(size_t from);
    void hear(size_t from, std::chrono::milliseconds limit, Heard then);
    void greeted(Until until, const Opened &then);
    void introduced(Until until, const Opened &then);
    void logIn(const Opened &then);
    QByteArray ownName() const;
    Finding whyOver() const;

    const Settings m_settings;
    Document &m_document;
    QTimer m_limit, m_look;
    std::function<bool()> m_enough;
    std::function<void()> m_then;
    size_t m_handed = 0; // replies before it were handed on, or passed over
    bool m_untrusted = false;
    bool m_loginEnded = false;
    std::unique_ptr<Session> m_session; // the first to go: its last facts are still heard
};

} // namespace Core::Checks
