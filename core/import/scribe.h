#pragma once
#include "core/document/derivation.h"
#include "core/import/import.h"
#include "core/import/stamp.h"
#include "core/transcript/recorder.h"

namespace Core::Import {

// How much of a session its source tells.
enum class Telling : quint8 {
    All,            // each octet, or it says which are missing
    WithoutSome,    // what is left out (content, what the client said) shows from the dialogue alone
    WithoutContent, // and no message is ever in it
};
// What a client that talks on behind the 220 to STARTTLS did.
enum class Handshake : quint8 { Told, Implied };

// One session on its way from a source into a Transcript: through a Recorder, like a live one.
class Scribe : private DerivationListener
{
public:
    Scribe(Origin origin, Telling telling, Handshake handshake = Handshake::Told);
    ~Scribe() override;

    void setOrder(quint64 order) { m_order = order; } // among the sessions of its source
    quint64 order() const { return m_order; }

    // What the source says of the connection; before its first line.
    void setServer(QByteArrayView host, quint16 port = 0);
    void setSocket(QByteArrayView path);
    void setPeer(QByteArrayView address);
    void setClient(QByteArrayView address);
    void connected(); // it says that the connection was made
    void setSecurity(Security security);
    void setProtection(Protection protection) { m_protection = protection; }
    Protection protection() const { return m_protection; }

    void tick(const Stamp &stamp, QByteArrayView text) { m_clock.tick(stamp, text); }
    // Of a source with a clock of its own: ms since the epoch, and µs since then.
    void startAt(qint64 milliseconds) { m_startedAt = milliseconds; }
    void setNow(qint64 microseconds) { m_now = microseconds; }

    void said(QByteArrayView line); // a line without its end
    void heard(QByteArrayView line);
    void saidOctets(QByteArrayView octets); // as they were
    void heardOctets(QByteArrayView octets);
    void encrypted(const TlsFacts &facts, Protection from);
    void missing(Facts::Missing::Side side, Facts::Missing::Why why, qint64 octets = -1);
    void tryFailed(const Failure &failure);
    void failed(const Failure &failure);
    void closed(Closing how);

    const Smtp::Conversation &conversation() const { return m_derivation->conversation(); }
    bool hasEnded() const { return m_ended; }
    bool isEncrypted() const { return m_encrypted; }
    bool isEmpty() const { return m_found.lines == 0 && m_pendingOctets == 0; } // of lines
    bool inContent() const; // a line that is said now is one of the message
    // What was found; nothing when not one line or failure came.
    std::optional<Found> finish();

private:
    struct Step {
        Kind kind = Kind::Note;
        QByteArray bytes;
        Protection as = Protection::NotKnown;
        qint64 at = -1;
    };
    void rowMade(RowId id, const Row &row) override;
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId id, const Smtp::Heard &heard) override;
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}

    qint64 now() const { return m_now >= 0 ? m_now : m_clock.now(); }
    void put(Step step);
    void begin();
    void record(const Step &step);
    void derive();
    void beforeClient(QByteArrayView reply);
    void tellMissing(QByteArrayView reply);
    void makeWay(QByteArrayView line);
    void note(const Smtp::Exchange &exchange);

    const Telling m_telling;
    const Handshake m_handshake;
    quint64 m_order = 0;
    Found m_found;
    Facts::Opened m_opened;
    Facts::Connected m_connected;
    Clock m_clock;
    qint64 m_startedAt = -1, m_now = -1;
    Protection m_protection = Protection::NotKnown;
    bool m_isConnected = false, m_wireBegun = false, m_greeted = false, m_begun = false, m_ended = false,
         m_encrypted = false;
    QList<Step> m_pending; // until the protocol shows
    qsizetype m_pendingOctets = 0;
    std::shared_ptr<Transcript> m_transcript;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Derivation> m_derivation;
    Row m_heardRow;         // the last one begun
    QByteArray m_replyLine; // the first one of the reply at hand
};

} // namespace Core::Import
