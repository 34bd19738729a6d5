#pragma once
#include "core/tls/tlsfacts.h"
#include "core/transcript/event.h"
#include "core/wire/failure.h"
#include "core/wire/protocol.h"

#include <QByteArray>
#include <QList>

// The payloads of the events that are facts: these structs, TlsFacts (of Doubted and Encrypted), Failure (of Failed and
// TryFailed) and Closing (of Closed). Each travels as one CBOR map with small integer keys; unknown keys are
// skipped, wrong types and missing keys leave the default: decode() is total.
namespace Core::Facts {

struct Opened {
    QByteArray host; // as typed; empty for a UNIX socket
    quint16 port = 0;
    QByteArray socketPath;
    Protocol protocol = Protocol::Smtp;
    Security security = Security::None;
    qint64 startedAt = -1; // ms since the epoch, UTC
    bool operator==(const Opened &) const = default;
};

struct Resolved {
    QByteArray name;
    QList<QByteArray> addresses;
    bool operator==(const Resolved &) const = default;
};

struct Trying {
    QByteArray address; // "192.0.2.1", "2001:db8::1" or a socket path
    quint16 port = 0;
    bool operator==(const Trying &) const = default;
};

struct Connected {
    QByteArray local; // "192.0.2.7:49152", "[2001:db8::7]:49152"; empty for a UNIX socket
    QByteArray peer;
    bool operator==(const Connected &) const = default;
};

// Of Secret: the fact right after the Sent it belongs to. The span holds eight '*' in that event, whatever was typed.
struct Secret {
    enum class What : quint8 { Password, Token, Response, Content } what = What::Response;
    Span span;
    bool isEmpty = false;
    bool badBase64 = false;
    bool endsInCrOrLf = false;
    bool notUtf8 = false;
    bool hasAuthzid = false;     // and it differs from the user
    bool beginsWithVerb = false; // an SMTP command was sent as a response
    bool emptyUser = false;
    bool emptyPassword = false;
    quint32 nuls = 0;
    // The authentication identity where the mechanism sends it openly (PLAIN, CRAM-MD5, SCRAM, OAuth …); never a
    // password.
    QByteArray identity;
    QByteArray shown; // what of it may be shown, decoded, with asterisks for the rest (publicparts.h); may be empty
    bool operator==(const Secret &) const = default;
};

// Of Note: what Mailscope itself has to say about the session.
enum class NoteKind : quint8 {
    Slow,         // arguments: seconds waited
    WaitEnded,    // arguments: seconds
    QueueDropped, // arguments: how many lines were waiting behind STARTTLS
    AuthInClear,
    LeadingDot,    // content typed as it is begins with a dot that is not doubled
    ScriptStopped, // arguments: expected, got
    ScriptEndedWithoutQuit,
    ScriptEndedInContent,
    ContentSkipped,   // arguments: lines
    ResponsesSkipped, // arguments: lines
    Forced,           // a line was sent before its turn
    TrustedByUser,    // arguments: CertificateFinding numbers
    TlsRecordsAfterClose,
    Free,          // arguments: text of the user
    ContentMasked, // the octets of messages are recorded as asterisks, at the user's wish
    ClearByUser, // went on in clear where STARTTLS was wanted; arguments: number of the FailureKind that was the reason
    SilentTlsPort, // nothing came where TLS is usual; arguments: port
    LoginProblem,  // of a guided login; arguments: number of the Sasl::Problem, its detail
};
inline constexpr NoteKind lastNoteKind = NoteKind::LoginProblem;
struct Noted {
    NoteKind note = NoteKind::Free;
    QList<QByteArray> arguments;
    bool operator==(const Noted &) const = default;
};

QByteArray encode(const Opened &);
QByteArray encode(const Resolved &);
QByteArray encode(const Trying &);
QByteArray encode(const Connected &);
QByteArray encode(const TlsFacts &);
QByteArray encode(const Failure &);
QByteArray encode(Closing);
QByteArray encode(const Secret &);
QByteArray encode(const Noted &);

template <typename Fact>
Fact decode(QByteArrayView cbor); // for each of the above
template <>
Opened decode<Opened>(QByteArrayView cbor);
template <>
Resolved decode<Resolved>(QByteArrayView cbor);
template <>
Trying decode<Trying>(QByteArrayView cbor);
template <>
Connected decode<Connected>(QByteArrayView cbor);
template <>
TlsFacts decode<TlsFacts>(QByteArrayView cbor);
template <>
Failure decode<Failure>(QByteArrayView cbor);
template <>
Closing decode<Closing>(QByteArrayView cbor);
template <>
Secret decode<Secret>(QByteArrayView cbor);
template <>
Noted decode<Noted>(QByteArrayView cbor);

} // namespace Core::Facts
