#pragma once
#include "core/document/dialogue.h"
#include "core/explanation/capabilities.h"
#include "core/smtp/conversation.h"

#include <QList>

// Meaning without words: ids, arguments with their place, evidence. Pure functions, any thread.
namespace Core {

enum class Layer : quint8 { Context, Wording, Status, Code, Class };
enum class Certainty : quint8 { Certain, Probable, Guess };
enum class Severity : quint8 { Good, Intermediate, Temporary, Permanent, Neutral, Broken };
Severity severityOf(quint16 code);

// What an argument is to its text; the placeholder's word in a text is roleName().
enum class Role : quint8 {
    Code,
    Command,
    Reply,
    Argument,
    Sender,
    Recipient,
    SenderDomain,
    RecipientDomain,
    ServerName,
    ClientName,
    ClientAddress,
    ServerAddress,
    Login,
    Mechanism,
    Offered,
    Limit,
    Size,
    Parameter,
    Value,
    Character,
    Position,
    Count,
    Cause,
    Greeting,
    Introduction,
    Mail,
    FirstRefusal,
    Auth,
    Challenge,
    Response,
    Starttls,
    Tls,
    Prompt,
    NewAddress,
    QueueId,
    Text,
    Status,
    Keyword,
    Delay,
    Accepted,
    Refused,
    End,
    // Lifted out of a wording only
    Address,
    Host,
    Ip,
    List,
    Domain,
    Port,
    User,
    Reason,
    Link,
};
inline constexpr size_t roleCount = size_t(Role::Link) + 1;
QByteArrayView roleName(Role role); // "sender", "client-name", "first-refusal" …

// The server's words stay bytes, with their place.
struct Argument {
    Role role = Role::Text;
    QByteArray bytes;
    RowId row = none;
    Span span; // in the row's octets; size 0: the whole row
    bool operator==(const Argument &) const = default;
};

struct Remark {
    Layer layer = Layer::Class;
    Certainty certainty = Certainty::Certain;
    // Context and Wording: the entry's id; Status: its code ("x.7.1", "gmail:5.7.30"); Code: the code in digits; Class:
    // its digit
    QLatin1String note;
    QList<Argument> arguments;
    QList<RowId> evidence;
    bool operator==(const Remark &) const = default;
};

// Something decoded out of the bytes: base64 of AUTH, a capability, an address with its fault.
struct Decoded {
    enum class What : quint8 {
        Challenge,
        Response,
        EnhancedStatus,
        Capability,
        Address,
        Queue,
        Text,
        Software, // of the server, as its greeting shows
        Field,    // of a login's message; detail: Sasl::ReadField::What
        Compared  // of a refused login: `bytes` was sent, `asked` the server asked for; either may be empty
    } what = What::Text;
    RowId row = none;
    Span span;
    QByteArray bytes;
    quint8 detail = 0;    // Sasl::Reading::What, MailboxProblem …
    quint32 position = 0; // Address: the character at fault, counted from 1 in the path; `bytes` is that character
    QByteArray asked{};
    bool operator==(const Decoded &) const = default;
};

struct Explanation {
    enum class Subject : quint8 { Nothing, Reply, Command, Fact } subject = Subject::Nothing;
    quint16 code = 0;
    std::optional<Smtp::EnhancedStatus> status{};
    Smtp::Verb verb = Smtp::Verb::None;             // the command answered, or selected
    Kind kind = Kind::Received;                     // of a Fact: which; its payload is read from `row`
    Smtp::State state = Smtp::State::Unknown;       // when the command was said
    Smtp::Obstacle obstacle = Smtp::Obstacle::None; // of a Command: why it was out of order
    RowId because = none;                           // and the row that shows it
    Severity severity = Severity::Neutral;
    RowId row = none;        // the row explained (of a reply: its first)
    QList<Remark> remarks{}; // most specific first
    QList<Decoded> decoded{};
    QList<Fault> faults{};
    QList<quint16> confusable{};
    std::optional<Offers> offers{}; // of a reply to EHLO or LHLO
    RowId inHand = none;            // a line of it that is to be explained by itself; set by who shows it
    bool operator==(const Explanation &) const = default;
};

// Of the reply of an exchange. `before`: the state in which its command was said.
Explanation explain(const Dialogue &dialogue, const Smtp::Conversation &before, const Smtp::Exchange &exchange);
// Of a row that is no reply: a command, a response, a fact.
Explanation explainRow(const Dialogue &dialogue, const Smtp::Conversation &before, RowId row);

} // namespace Core
