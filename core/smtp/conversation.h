#pragma once
#include "core/smtp/capabilities.h"
#include "core/smtp/exchange.h"
#include "core/wire/fault.h"
#include "core/wire/protocol.h"

#include <QList>
#include <optional>

namespace Core::Smtp {

// Why a step may not come now, and the rule that says so. Words has a sentence for each.
enum class Obstacle : quint8 {
    None,
    NotConnected,
    ReplyDue,         // the greeting or the reply to the command before is still due
    TurnedAway,       // RFC 5321 3.1: only QUIT
    NotIntroduced,    // RFC 5321 4.1.4
    IntroductionVoid, // RFC 3207 4.2: TLS made EHLO void
    NotOffered,       // the keyword is not in the last EHLO reply
    AlreadyTls,       // RFC 3207 4
    AlreadyLoggedIn,  // RFC 4954 4
    InTransaction,    // RFC 4954 4, RFC 5321 4.1.4
    NoMail,           // RFC 5321 4.1.4
    NoRecipient,      // RFC 5321 4.1.4
    AllRefused,       // every RCPT was refused
    TlsFirst,         // offered, and AUTH is not, or a 530 asked for it
    ChunksBegun,      // RFC 3030 2: DATA and BDAT do not mix
    BinaryNeedsChunks, // RFC 3030 3
    InAuth,           // RFC 4954 4: the line would be taken for a response
    InContent,        // RFC 5321 4.1.1.4: the line would be taken for content
    InOctets,
    WrongProtocol,    // LHLO in SMTP, EHLO and HELO in LMTP (RFC 2033 4.1)
    Leaving,
    LostCount,
};

struct Step {
    Verb verb = Verb::None;
    Obstacle obstacle = Obstacle::None;
    RowId because = none; // the row that shows it
    bool allowed() const { return obstacle == Obstacle::None; }
    bool operator==(const Step &) const = default;
};

// A mail transaction (RFC 5321 3.3): counts, the first refusal and a few ids, however many recipients.
struct Transaction {
    RowId mail = none;      // the last MAIL said in this layer
    quint16 mailCode = 0;   // 0: unanswered
    bool open = false;      // MAIL accepted and not yet ended
    quint32 asked = 0, accepted = 0, deferred = 0, refused = 0; // RCPT
    RowId firstRefused = none;  // RCPT row with the first 5yz
    RowId firstDeferred = none; // and 4yz
    QList<RowId> lastAccepted;  // RCPT rows, at most 100, for LMTP, PRDR and the question before the dot
    bool chunks = false, chunkFailed = false, binary = false, utf8 = false;
    RowId failedChunk = none;
    enum class Ended : quint8 { Never, ByMessage, ByRset, ByEhlo, ByTls, ByRefusal } ended = Ended::Never;
    RowId endedBy = none;
    bool operator==(const Transaction &) const = default;
};

struct Login {
    QByteArray mechanism; // of the exchange that is open or was last
    RowId command = none; // AUTH
    quint16 challenges = 0; // 334 in this exchange so far
    quint16 responses = 0;
    RowId lastChallenge = none, lastResponse = none;
    bool initialResponse = false;
    RowId accepted = none;     // row of the 235 in force; TLS takes it away
    RowId acceptedEver = none; // row of the last 235, TLS or not
    quint32 failures = 0;      // 535 in the session
    RowId firstFailure = none;
    bool operator==(const Login &) const = default;
};

// What one line meant to the conversation.
struct Heard {
    quint16 code = 0;
    bool firstOfReply = false, lastOfReply = false;
    QList<Fault> faults;
    std::optional<Exchange> exchange; // when the line ended a reply
};

// From lines alone: the state of a session, what may come next, and why not. One bounded value (≤ 4 KiB, ids instead of
// copies), folded over rows in order. Total: any order of calls and any octets.
class Conversation
{
public:
    explicit Conversation(Protocol protocol = Protocol::Smtp);
    static Conversation unknown(); // before a free-standing reply

    void connected(RowId row);
    Heard hear(QByteArrayView line, RowId row, qint64 at, bool joined);
    void say(QByteArrayView line, RowId row, qint64 at); // secrets are already masked in it
    void encrypted(RowId row);
    void ended(RowId row);

    Protocol protocol() const;
    State state() const;
    Mode mode() const;
    bool tls() const;
    bool replyDue() const; // lock-step: the next line should wait
    quint32 waiting() const; // commands unanswered
    quint64 octetsLeft() const; // of BDAT
    QList<Step> steps() const;  // every verb the guide knows, in the order of a session
    Step step(Verb verb) const;
    Verb next() const;          // the next sensible step

    const Transaction &transaction() const;
    const Login &login() const;
    RowId greeting() const;      // first row of the greeting's reply
    quint16 greetingCode() const;
    RowId introduction() const;  // row of the last accepted EHLO, HELO or LHLO, in any layer
    bool introduced() const;     // it still holds in this layer
    bool extended() const;       // EHLO or LHLO, not HELO
    RowId capabilitiesFirst() const, capabilitiesLast() const; // rows of that reply; none after HELO
    const Capabilities &offered() const; // empty when void; bounded
    RowId encryptedAt() const;
    quint32 messages() const;    // accepted in this connection
    quint32 errors() const;      // 4yz and 5yz replies so far
    RowId firstError() const;

private:
    // plain members, copyable; the owner of this file decides them
};

} // namespace Core::Smtp
