#pragma once
#include "core/transcript/facts.h"
#include "core/transcript/transcript.h"

#include <QByteArrayView>
#include <QHash>
#include <optional>
#include <span>

namespace Core {

// A secret inside bytes about to be sent, told by whoever made them (a form). `span` counts in those bytes.
struct KnownSecret {
    Facts::Secret::What what = Facts::Secret::What::Response;
    Span span;
    QByteArray value; // the plain secret itself, so that an echo of it can be masked in what comes back; may be empty
};

// The one door into a Transcript, for every source: protection is marked as told, secrets end here.
class Recorder
{
public:
    explicit Recorder(Transcript &transcript);
    ~Recorder();
    // Received bytes may be held back by whole lines while a secret is known; each returns the last event made, or none.
    EventId received(QByteArrayView bytes, Protection as, qint64 at);
    EventId flushHeld(qint64 at); // what is held is recorded now (a second went by, or the connection ended)
    bool holds() const;
    // Secrets that nobody told (typed AUTH dialogues) are found by the watch on the outgoing stream.
    EventId sent(QByteArrayView bytes, std::span<const KnownSecret> known, Protection as, qint64 at);
    EventId fact(Kind kind, QByteArrayView cbor, qint64 at, Protection as = Protection::Clear);
    std::optional<QByteArray> reveal(EventId secret) const; // the octets behind a Secret fact's mask; memory only
    void forgetSecrets();                                   // reveal() and echo masking end; at the session's end

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core
