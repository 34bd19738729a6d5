#pragma once
#include "core/import/packets.h"
#include "core/import/reader.h"
#include "core/tls/tlslistener.h"

namespace Core::Import {

enum class Side : quint8 { Client, Server };

// The octets of one TCP connection in order → a session, if it is one of mail. By what is said, and by the port where
// nothing is.
class CapturedSession
{
public:
    CapturedSession(Collector &to, const TlsKeyLog &keys) : m_to(&to), m_keys(&keys) {}
    enum class Opening : quint8 { Seen, Missed };
    void setOpening(Opening opening) { m_opening = opening; }
    void setEnds(const PacketEnd &client, const PacketEnd &server);
    void tick(qint64 at); // µs since the epoch, of what comes next
    void triedAgain() { m_triedAgain = true; }
    void accepted() { m_accepted = true; }
    void octets(Side side, QByteArrayView octets);
    void gap(Side side, qint64 missing);
    void ended(Side side); // nothing more will come from there
    void reset(Side by);
    void finish();

private:
    struct Piece {
        Side side = Side::Client;
        QByteArray octets; // or, when there are none, a gap
        qint64 missing = 0;
        qint64 at = 0;
    };
    enum class Kind : quint8 { Undecided, Mail, TlsMail, Other };
    Kind decided() const;
    Kind decidedBySpeech(QByteArrayView server, QByteArrayView client) const;
    void decide();
    void beginMail();
    void keep(Piece piece);
    void replay();
    void speak(Side side, QByteArrayView octets);
    void startTls();
    void listen(Side side, QByteArrayView octets);
    void unreadable(Side side, qint64 octets);
    void tellUnreadable();
    void connectionFailed();
    bool isMailPort() const;

    Collector *m_to;
    const TlsKeyLog *m_keys;
    Opening m_opening = Opening::Missed;
    PacketEnd m_client, m_server;
    qint64 m_begunAt = -1, m_at = -1;
    bool m_triedAgain = false, m_accepted = false;
    std::optional<Side> m_endedFirst, m_resetBy;
    Kind m_kind = Kind::Undecided;
    QList<Piece> m_pieces; // while undecided
    qsizetype m_pieceOctets = 0;
    std::unique_ptr<Scribe> m_scribe;
    std::unique_ptr<TlsListener> m_tls;
    Side m_unreadableSide = Side::Client;
    qint64 m_unreadable = 0;
};

} // namespace Core::Import
