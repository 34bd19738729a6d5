#pragma once
#include "core/document/document.h"
#include "core/session/session.h"
#include "tests/hostile/script.h"
#include "tests/hostile/told.h"
#include "tests/support/fakeserver.h"

#include <memory>
#include <optional>

namespace Hostile {

// What a hostile server must never see in clear, and no reader of the transcript at all.
inline const QByteArray user = "ada@example.org";
inline const QByteArray password = "Sesame-7-open!";
QByteArray plainResponse(); // both, as AUTH PLAIN has them in base64

// Who sits at the client: the script's own moves, or somebody whose login is already waiting when the connection
// begins and who wants TLS whatever the script says.
enum class Client : quint8 { AsWritten, Impatient };

// One case on real sockets, in this thread: the server's script, the session, and what came of it.
class Play : public QObject
{
public:
    Play(const Case &played, Client client);
    ~Play() override;
    bool run(); // false: it hung

    Core::Document document;
    std::unique_ptr<Core::Session> session;
    Core::Testing::FakeServer server;
    QByteArray clear, inTls; // as the transport told us
    qint64 cancelled = -1;   // ms from cut() to ended(); -1: it had ended by itself
    int ends = 0;            // of ended(): exactly one is right
    bool isOver() const { return session->phase() == Core::Session::Phase::Over; }
    const Told &told(const Words::Language &language) const; // once it has run
    bool stands = false;                                     // before it was cut
    Core::Smtp::Mode mode = Core::Smtp::Mode::Command;       // then

private:
    void writeScript();
    void write(const Move &move);
    void writeFlood(const QByteArray &bytes, qint64 most);
    void writeDrip(const QByteArray &bytes);
    Core::SessionSettings settings() const;
    Core::SessionLimits limits() const;
    void start();
    void advance();
    bool act(const Move &move); // false: not yet
    bool mayType() const;
    bool arrived() const; // all that the server said has
    bool settled();
    bool noted() const;

    const Case m_case;
    const Client m_client;
    QList<Move> m_users;
    qsizetype m_next = 0;
    QTimer m_drip;
    qsizetype m_dripAt = 0;
    mutable std::optional<Told> m_english, m_french;
};

} // namespace Hostile
