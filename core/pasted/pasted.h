#pragma once
#include "core/document/document.h"
#include "core/smtp/command.h"
#include "core/smtp/reply.h"

#include <QByteArray>
#include <QList>

#include <memory>

// What mail servers said, found in any text: single replies, log lines, bounces, transcripts. Pure; any thread. Total:
// any octets are a text. Linear in its length, and what is found is bounded.
namespace Core::Pasted {

inline constexpr qsizetype mostOctets = 16 * 1024 * 1024; // what is behind is not read
inline constexpr qsizetype mostFindings = 4'000;

// What the words around told of where they come from.
enum class Source : quint8 {
    Reply, // a reply that stands alone
    Transcript,
    Swaks,
    OpenSsl,
    PostfixLog,
    EximLog,
    SendmailLog,
    QmailLog,
    ExchangeLog,
    DeliveryStatus, // RFC 3464
    Bounce,         // what a bounce says to people
    Json,
    Prose
};

// A reply, or what ends a delivery though nobody replied.
enum class Event : quint8 {
    Reply,
    ConnectTimedOut,
    ConnectionRefused,
    NoRoute,
    HostNotFound,
    NameServiceFailed,
    NullMx,
    LostConnection,
    ConversationTimedOut,
    RefusedToTalk,
    RetryTimeout,
    RetryNotYet,
    TlsFailed,
    TlsNotOffered,
    CertificateNotTrusted,
    LoginFailed,
    Loop,
    Unroutable,
    UnknownUser,
    MailboxFull,
    TooLarge,
    LocalFault,
    Failed, // without a reason that can be read
    Delayed,
    Delivered,
    Relayed,
    Expanded
};

enum class Action : quint8 { None, Failed, Delayed, Delivered, Relayed, Expanded }; // RFC 3464 2.3.3

// What has to be said of a finding beside its explanation.
enum class Note : quint8 {
    WarningOnly,      // delayed: nothing is lost yet
    RetryTimeRanOut,  // failed though each reply was temporary
    StatusOfReporter, // the report's status is not the reply's
    CodeFromClass     // only an enhanced status code was there
};

// A conversation, both directions, of which findings are parts.
struct Turn {
    enum class What : quint8 { Said, Heard, Encrypted } what = What::Heard;
    QByteArray line; // without terminator
    bool operator==(const Turn &) const = default;
};
struct Talk {
    QByteArray host;
    Protocol protocol = Protocol::Smtp;
    QList<Turn> turns; // from the greeting on
    bool operator==(const Talk &) const = default;
};

struct Finding {
    Source source = Source::Reply;
    Event event = Event::Reply;
    Span place;       // in the text; of something encoded, of its part
    QByteArray reply; // its lines, each with CR LF; empty of an event without one
    QByteArray words; // an event's own, in one line
    Surroundings surroundings;
    Smtp::Verb verb = Smtp::Verb::None; // the command answered, where the text says so
    QByteArray host, address;           // of the other server
    QByteArray sender, recipient, helo, queueId;
    Action action = Action::None;
    std::optional<Smtp::EnhancedStatus> status; // as a report gives it; the reply's own may differ
    QList<Note> notes;
    quint32 count = 1; // identical ones in this text
    std::shared_ptr<const Talk> talk;
    qsizetype exchange = 0; // of the talk's

    bool has(Note note) const { return notes.contains(note); }
};

struct Reading {
    QList<Finding> findings; // in the order of the text
    QList<Span> unread;      // lines in a row as one
    qsizetype unreadLines = 0;
    qsizetype left = 0; // findings past the bound
    bool cut = false;   // the text was longer than is read
};
// A file as programs write it: UTF-16 with its mark (some shells' output) becomes UTF-8, UTF-8 loses its mark.
QByteArray textOfFile(const QByteArray &file);
Reading read(QByteArrayView text);

// The document in which a finding's reply is explained, and the reply's first row there; no document without a reply.
struct Opened {
    std::shared_ptr<Document> document;
    RowId row = none;
};
Opened open(const Finding &finding);

} // namespace Core::Pasted
