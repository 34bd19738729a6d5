#pragma once
#include "core/checks/finding.h"
#include "core/net/endpoint.h"
#include "core/sasl/mechanism.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace Core::Checks {

// How long is waited. Silence is an answer too: what a server that took a sequence for the end would have said by then.
struct Pace {
    std::chrono::milliseconds quiet{3'000};
    std::chrono::milliseconds reply{60'000}; // to a command; the connection and its handshake as well
    std::chrono::milliseconds message{120'000};
    int together = 3; // connections at a time
    bool operator==(const Pace &) const = default;
};

// What a message that is delivered says of itself, in the user's language; UTF-8, lines in LF.
struct MessageWords {
    QByteArray subject, text;
    bool operator==(const MessageWords &) const = default;
};

struct Settings {
    Check check = Check::Relay;
    Endpoint endpoint;
    QString confirmed; // the server that the user says to run or to be allowed to test
    TrustSettings trust;
    enum class BadCertificate : quint8 { Stop, GoOn } badCertificate = BadCertificate::Stop;
    QByteArray clientName;   // for EHLO; empty: made
    Sasl::Credentials login; // empty user: none
    QByteArray sender;       // of the user, without brackets
    QByteArray recipient;    // of the user, on this server
    // Relay: strangers to the server. Empty: names that exist nowhere.
    QByteArray foreignSender, foreignRecipient;
    enum class Reach : quint8 { Recipient, Message } reach = Reach::Recipient; // Message: only when asked for
    MessageWords words;
    Pace pace;
};

enum class Problem : quint8 {
    NoServer,
    NotConfirmed,
    BadRecipient, // missing or malformed
    BadSender,
    BadForeignSender,
    BadForeignRecipient,
    ForeignIsOwn,     // the stranger's address is of the recipient's domain
    ForeignIsExample, // a message was asked for, and nobody could receive it
    NothingToInject,  // STARTTLS is no part of implicit TLS
    LoginInClear,
    LoginPointless, // whoever logs in may relay
};
QList<Problem> problems(const Settings &settings); // none: it may begin

// Whether a message may be delivered: then the user is told before.
bool mayDeliver(const Settings &settings);

} // namespace Core::Checks
