#pragma once
#include "core/wire/ids.h"

#include <QByteArray>
#include <QList>

// Checks of a server by whoever runs it: what may be found, as values.
namespace Core::Checks {

enum class Check : quint8 { Relay, StartTlsInjection, Smuggling };

// Lenient: it does what it should not, and nobody can use it so far.
enum class Verdict : quint8 { CannotTell, Strict, Lenient, Vulnerable };

// A control shows that the check itself can be believed: the server takes what it has to take.
enum class Role : quint8 { Control, Probe };

enum class Outcome : quint8 {
    NotRun, // not its turn yet, or cancelled before
    // the case was not reached
    NoConnection,
    TurnedAway, // at the greeting or at EHLO
    NoTls,      // STARTTLS is not offered, or was refused, or the handshake failed
    Untrusted,  // the certificate does not hold, and was not to be accepted
    LoginFailed,
    SenderRefused,
    RecipientRefused,
    DataRefused,
    // it was, and tells nothing
    ConnectionLost,
    TimedOut,
    Unclear,
    ControlFailed, // its control did not pass, so that the case proves nothing
    // a control
    Passed,
    // relay
    Accepted,        // at RCPT
    MessageAccepted, // at the final dot
    RelayRefused,    // in these words
    Refused,         // for good, in other words
    RefusedForNow,
    AnyLocalPart,  // accepted, as any local part of the own domain is
    ForgedRefused, // the sender is of the own domain, or empty, and is refused already
    LoginDemanded,
    // STARTTLS
    AnsweredInside,
    AnsweredInClear,
    Discarded,
    PipeliningRefused,
    HandshakeBroken, // the server took the command for the begin of TLS
    // the end of a message
    EndedThere,
    EndedAndRefused, // the message was refused there, and what stood behind it was read as commands
    TakenAsContent,
    RefusedThere, // at once, while it went on reading content
    RefusedAtEnd,
    RefusedAndClosed,
    ClosedThere,
};

struct Finding {
    Verdict verdict = Verdict::CannotTell;
    Outcome outcome = Outcome::NotRun;
    RowId row = none; // of the case's document: the reply that decides
    bool operator==(const Finding &) const = default;
};

// What came within a time: the first reply of it, or nothing.
struct Answer {
    quint16 code = 0;    // 0: no reply
    RowId row = none;    // its first
    QByteArray text;     // its lines joined, code and status taken off
    QByteArray status;   // "5.7.1"; empty where none was given
    bool closed = false; // the connection is over
    bool isSilent() const { return code == 0 && !closed; }
    bool isAccepted() const { return code / 100 == 2; }
    bool isRefusal() const { return code / 100 == 4 || code / 100 == 5; }
    bool operator==(const Answer &) const = default;
};

} // namespace Core::Checks
