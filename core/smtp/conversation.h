#pragma once
#include "core/smtp/capabilities.h"
#include "core/smtp/exchange.h"
#include "core/smtp/reply.h"
#include "core/wire/fault.h"
#include "core/wire/protocol.h"

#include <QList>
#include <optional>

namespace Core::Smtp {

// Why a step may not come now, and the rule that says so. Words has a sentence for each.
enum class Obstacle : quint8 {
    None,
    NotConnected,
    ReplyDue,          // the greeting or the reply to the command before is still due
    TurnedAway,        // RFC 5321 3.1: only QUIT
    NotIntroduced,     // RFC 5321 4.1.4
    IntroductionVoid,  // RFC 3207 4.2: TLS made EHLO void
    NotOffered,        // the keyword is not in the last EHLO reply
    AlreadyTls,        // RFC 3207 4
    AlreadyLoggedIn,   // RFC 4954 4
    InTransaction,     // RFC 4954 4, RFC 5321 4.1.4
    NoMail,            // RFC 5321 4.1.4
    NoRecipient,       // RFC 5321 4.1.4
    AllRefused,        // every RCPT was refused
    TlsFirst,          // offered, and AUTH is not, or a 530 asked for it
    ChunksBegun,       // RFC 3030 2: DATA and BDAT do not mix
    BinaryNeedsChunks, // RFC 3030 3
    InAuth,            // RFC 4954 4: the line would be taken for a response
    InContent,         // RFC 5321 4.1.1.4: the line would be taken for content
    InOctets,
    WrongProtocol, // LHLO in SMTP, EHLO and HELO in LMTP (RFC 2033 4.1)
    Leaving,
    LostCount,
    LoginFirst,  // RFC 4954 6: a 530 asked for it
    ChunkFailed, // RFC 3030 2: the rest of the message is thrown away; RSET first
};

struct Step {
    Verb verb = Verb::None;
    Obstacle obstacle = Obstacle::None;
    RowId because = none; // the row that shows it; none when the absence of one does
    bool allowed() const { return obstacle == Obstacle::None; }
    bool operator==(const Step &) const = default;
};

// A mail transaction (RFC 5321 3.3): counts, the first refusal and a few ids, however many recipients. After its end
// all stays readable, for the explanations, until the next MAIL.
struct Transaction {
    RowId mail = none;    // the MAIL that opened it or is to open it; a second one inside an open transaction is not it
    quint16 mailCode = 0; // 0: unanswered
    bool open = false;    // MAIL accepted and not yet ended
    quint32 asked = 0;    // RCPT said behind that MAIL
    quint32 accepted = 0, deferred = 0, refused = 0; // RCPT answered 2yz, 4yz, 5yz while it was open
    RowId firstRefused = none;                       // RCPT row with the first 5yz
    RowId firstDeferred = none;                      // and 4yz
    QList<RowId> lastAccepted; // RCPT rows, at most 100, for LMTP, PRDR and the question before the dot
    bool chunks = false;       // a BDAT was accepted
    bool chunkFailed = false, binary = false, utf8 = false;
    bool perRecipient = false; // PRDR was asked for
    RowId failedChunk = none;
    RowId dataRefused = none; // DATA that drew no 354 since the last recipient was accepted
    enum class Ended : quint8 {
        Never,
        ByMessage,
        ByRset,
        ByEhlo,
        ByTls,
        ByRefusal
    } ended = Ended::Never; // the first of them
    RowId endedBy = none;   // dot or BDAT LAST, RSET, EHLO, the Encrypted fact, the refused MAIL
    bool allRefused() const { return asked > 0 && accepted == 0 && deferred + refused >= asked; }
    RowId firstUnaccepted() const { return qMin(firstRefused, firstDeferred); }
    bool operator==(const Transaction &) const = default;
};

struct Login {
    QByteArray mechanism;   // of the exchange that is open or was last; at most 64 octets of it
    RowId command = none;   // AUTH
    quint16 code = 0;       // of the last reply to AUTH or to a response; 0: none yet
    quint16 challenges = 0; // 334 in this exchange so far
    quint16 responses = 0;
    RowId lastChallenge = none, lastResponse = none;
    bool initialResponse = false;
    bool cancelled = false;    // the last response was "*"
    RowId accepted = none;     // row of the 235 in force; TLS takes it away
    RowId acceptedEver = none; // row of the last 235, TLS or not
    quint32 failures = 0;      // 535 in the session
    RowId firstFailure = none; // row of that reply
    bool operator==(const Login &) const = default;
};

// What one line meant to the conversation.
struct Heard {
    quint16 code = 0;
    bool firstOfReply = false, lastOfReply = false;
    QList<Fault> faults;              // of the row just heard
    std::optional<Exchange> exchange; // when the line ended a reply
};

// From lines alone: the state of a session, what may come next, and why not. One bounded value (≤ 4 KiB, ids instead of
// copies), folded over rows in order. Total: any order of calls and any octets.
//
// The caller's part: connected() first (without it the first row is taken as the begin of an import); each octet once;
// whole lines, except that BDAT's octets may be said in any pieces, which end where octetsLeft() says. Rows received in
// clear after encrypted() are not to be heard at all (they are ClearInsideTls). Rows heard between a 220 to STARTTLS
// and encrypted() are Injection and read no further.
class Conversation
{
public:
    explicit Conversation(Protocol protocol = Protocol::Smtp);
    // Before a free-standing reply: no reply is unasked, no state follows from a mere reply. In mode Content the next
    // line said may be the final dot.
    static Conversation unknown(Mode mode = Mode::Command);

    void connected(RowId row); // begins anew
    Heard hear(QByteArrayView line, RowId row, qint64 at, bool joined);
    void say(QByteArrayView line, RowId row, qint64 at); // secrets are already masked in it
    void encrypted(RowId row);
    // Octets went over the wire that nobody saw: what the state was is a guess from here on, except that a reply may
    // answer a message whose end was among them.
    void missed(RowId row);
    void ended(RowId row);

    Protocol protocol() const;
    State state() const;
    Mode mode() const
    {
        if (m_octetsLeft > 0)
            return Mode::Octets;
        if (m_content)
            return Mode::Content;
        return m_authOpen ? Mode::AuthResponse : Mode::Command;
    }
    bool tls() const { return m_tls; }
    bool replyDue() const;           // lock-step: the next line should wait
    quint32 waiting() const;         // commands unanswered
    QList<RowId> unanswered() const; // their rows, as far as the count was not lost; kept when the connection ends
    Verb dueTo() const;              // what the reply that is due next answers; None: the greeting, or none is due
    bool insideReply() const; // the last line of a reply is due: when the connection ends now, it is an UnfinishedReply
    RowId replyFirst() const; // first row of that reply
    bool lostCount() const;
    quint64 octetsLeft() const; // of BDAT
    QList<Step> steps() const;  // every verb the guide knows, in the order of a session
    Step step(Verb verb) const;
    Verb next() const; // the next sensible step; None while something is due or nothing is left to say

    const Transaction &transaction() const { return m_transaction; }
    const Login &login() const;
    bool loggedIn() const;  // a 235 holds in this layer
    RowId greeting() const; // first row of the greeting's reply
    quint16 greetingCode() const;
    RowId introduction() const;        // row of the last accepted EHLO, HELO or LHLO, in any layer
    bool introduced() const;           // it still holds in this layer
    bool extended() const;             // EHLO or LHLO, not HELO
    RowId introductionRefused() const; // row of the last refused one, when none was accepted since in this layer
    RowId capabilitiesFirst() const, capabilitiesLast() const; // rows of that reply; none after HELO
    const Capabilities &offered() const;                       // empty when void; bounded
    RowId offeredAt(QByteArrayView keyword) const; // row of the capability's line; none when it is not offered
    RowId encryptedAt() const;
    RowId startTlsRefused() const; // row of the last STARTTLS refused in this layer
    RowId tlsDemanded() const;     // first row of a 530 or 538 that asks for TLS, until TLS is there
    RowId loginDemanded() const;   // and of a 530 that asks for a login
    quint32 messages() const;      // accepted in this connection
    quint32 errors() const;        // 4yz and 5yz replies so far
    RowId firstError() const;      // first row of that reply
    quint32 idleCommands() const;  // NOOP, RSET, VRFY, EXPN and HELP said so far
    bool operator==(const Conversation &) const = default;

private:
    enum class Phase : quint8 { Fresh, Unknown, Live, Over };
    // Whom the reply that is arriving answers. Known from its first line on: what is said later cannot have drawn it.
    enum class Target : quint8 { Nobody, Greeting, Oldest, Unfinished, Uncounted };
    enum class LineEnd : quint8 { Proper, BareLf, Cut, Missing };
    enum Mark : quint8 { LastChunk = 1, Binary = 2, Utf8Asked = 4, PerRecipientAsked = 8, LoneDot = 16 };
    struct Said {
        qint64 at = -1; // of its last octet
        RowId row = none;
        Verb verb = Verb::None;
        State before = State::Unknown;
        quint8 marks = 0;
        bool has(Mark mark) const { return marks & mark; }
        bool operator==(const Said &) const = default;
    };
    struct Assembly { // of the reply that is arriving
        qint64 at = -1;
        qint64 octets = 0;
        qint64 textOctets = 0;
        RowId first = none;
        int lines = 0;
        quint16 code = 0;
        Target target = Target::Nobody;
        bool open = false;
        bool coded = false;
        bool lastLineCut = false; // its last line goes on in the next row
        bool namesTls = false;
        bool endless = false;    // past its bound: taken for complete
        bool broken = false;     // a line without the code, or with another, or nothing behind it that may stand there
        QList<QByteArray> texts; // of an EHLO reply, no more than Capabilities keeps
        QList<RowId> rows;       // of these texts
        bool operator==(const Assembly &) const = default;
    };

    void begin(bool greetingDue);
    // what is said
    void sayCommand(QByteArrayView line, RowId row, qint64 at);
    void sayResponse(QByteArrayView line, RowId row, qint64 at);
    void sayContent(QByteArrayView line, RowId row, qint64 at);
    void sayOctets(QByteArrayView line, RowId row, qint64 at);
    void sayOn(qint64 at);
    void wait(const Said &said);
    void sayArguments(const Command &command, Said said);
    void noteSaid(Verb verb, RowId row);
    void loginSaid(const Command &command, RowId row);
    void responseSaid(RowId row);
    // what is heard
    Heard hearPiece(QByteArrayView line, RowId row);
    void beginReply(quint16 code, RowId row, qint64 at, QList<Fault> &faults);
    Target targetOf(quint16 code);
    void takeLine(QByteArrayView line, RowId row, const ReplyLine &read, Heard &heard);
    void gather(QByteArrayView text, RowId row);
    bool isEndless() const;
    void finishReply(RowId row, Heard &heard);
    Exchange exchangeOf(RowId last) const;
    void countReply(const Exchange &exchange);
    void attribute(Exchange &exchange);
    void takeAnswered();
    bool answered(const Said &said, Exchange &exchange); // whether nothing more is due to it
    std::optional<FaultKind> wrongInvitation(const Exchange &exchange) const;
    void greeted(const Exchange &exchange);
    void introductionAnswered(const Said &said, const Exchange &exchange);
    void mailAnswered(const Said &said, const Exchange &exchange);
    void recipientAnswered(const Said &said, quint16 code);
    void dataAnswered(const Said &said, const Exchange &exchange);
    void takeContentSaid();
    bool messageAnswered(const Said &said, Exchange &exchange);
    RowId recipientOf(quint32 reply) const;
    bool chunkAnswered(const Said &said, Exchange &exchange);
    void startTlsAnswered(const Said &said, const Exchange &exchange);
    void authAnswered(const Exchange &exchange);
    void beganAnew(const Said &said);
    void noteDemand(const Said &said, const Exchange &exchange);
    quint32 recipientsWaiting() const;
    void endTransaction(Transaction::Ended how, RowId by);
    void forgetIntroduction();
    // what may come
    Step blocked(Obstacle obstacle, RowId because) const;
    Step generalObstacle(Verb verb) const;
    Step specificObstacle(Verb verb) const;
    bool mayOffer(QByteArrayView keyword) const;
    Step introductionObstacle() const;
    Step authObstacle() const;
    Step demandObstacle() const;
    Step transactionObstacle(Verb verb) const;
    RowId dueSince() const;
    Verb nextInSession() const;
    Verb nextInTransaction() const;

    Protocol m_protocol = Protocol::Smtp;
    Phase m_phase = Phase::Fresh;
    bool m_greetingDue = false;
    bool m_leaving = false;
    bool m_startingTls = false;
    bool m_tls = false;
    bool m_authOpen = false;
    bool m_content = false;
    bool m_introduced = false;
    bool m_extended = false;
    bool m_swallowing = false; // the rest of a reply past its bound
    bool m_lost = false, m_lostReported = false;
    bool m_perRecipient = false; // 353 came: one reply a recipient, and a last one
    bool m_someTaken = false;    // of the replies to the message so far
    LineEnd m_saidEnd = LineEnd::Proper;
    quint16 m_greetingCode = 0;
    quint32 m_finals = 0;    // replies to the end of the message so far
    quint32 m_uncounted = 0; // commands waiting past the bound
    quint32 m_messages = 0, m_errors = 0, m_idle = 0;
    quint64 m_octetsLeft = 0;
    RowId m_connectedAt = none, m_endedAt = none, m_leavingAt = none, m_lostAt = none;
    RowId m_greeting = none, m_firstError = none;
    RowId m_introduction = none, m_introductionRefused = none;
    RowId m_capabilitiesFirst = none, m_capabilitiesLast = none;
    RowId m_encryptedAt = none, m_startTls = none, m_startTlsRefused = none;
    RowId m_tlsDemanded = none, m_loginDemanded = none;
    RowId m_data = none;       // DATA whose content is open or was last
    RowId m_invitation = none; // its 354
    RowId m_chunk = none;      // BDAT whose octets are open or were last
    RowId m_lastChunkAccepted = none;
    RowId m_looseDot = none; // a dot that some servers take for the end of the content
    qint64 m_looseDotAt = -1;
    QList<Said> m_waiting;
    Assembly m_reply;
    Capabilities m_offered;
    QList<RowId> m_offeredRows; // of the EHLO reply's lines
    Transaction m_transaction;
    Login m_login;
};
static_assert(sizeof(Conversation) <= 4096);

} // namespace Core::Smtp
