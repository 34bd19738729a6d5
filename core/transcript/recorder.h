#pragma once
#include "core/transcript/facts.h"
#include "core/transcript/secretwatch.h"
#include "core/transcript/transcript.h"

#include <QByteArrayView>
#include <QList>
#include <memory>
#include <optional>
#include <span>

namespace Core {

// Told of each event as soon as it is recorded, before anything interprets it: the journal.
class Keeper
{
public:
    virtual ~Keeper() = default;
    virtual void recorded(const Event &event, QByteArrayView payload) = 0;
};

// The one door into a Transcript, for every source: protection is marked as told, secrets end here.
class Recorder
{
public:
    explicit Recorder(Transcript &transcript);
    ~Recorder();
    // Received bytes may be held back by whole lines while a secret is known; each returns the last event made, or
    // none.
    EventId received(QByteArrayView bytes, Protection as, qint64 at);
    // What is held is recorded now (a second went by), but for a few octets at its end if an echo may begin there: as
    // long as holds(), ask again. All of it is recorded before a fact that ends or changes the stream.
    EventId flushHeld(qint64 at);
    bool holds() const;
    // Secrets that nobody told (typed AUTH dialogues) are found by the watch on the outgoing stream. A secret is
    // recorded when its line has ended.
    EventId sent(QByteArrayView bytes, std::span<const KnownSecret> known, Protection as, qint64 at);
    void setContent(ContentRecord content); // before the first octet; for messages that are nobody's to keep
    // A secret that is behind what is sent, and may never be sent itself: the password of CRAM-MD5.
    void expectEcho(QByteArrayView secret);
    EventId fact(Kind kind, QByteArrayView cbor, qint64 at, Protection as = Protection::Clear);
    QList<QByteArray> preview(const QList<QByteArray> &lines) const; // as they would be recorded if they were sent now
    qsizetype secretFrom(QByteArrayView begun) const; // of a line that is being written, its first secret octet, or -1
    std::optional<QByteArray> reveal(EventId secret) const; // the octets behind a Secret fact's mask; memory only
    void setKeeper(Keeper *keeper);                         // of events from now on; null: nobody. It outlives this
    void forgetSecrets();                                   // reveal() and echo masking end; at the session's end

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
