#pragma once
#include "core/checks/finding.h"

#include <span>

// Open relay: mail from and to strangers, in every form of address that relays have fallen for.
namespace Core::Checks {

// Who is who. Foreign: domains reserved for examples (RFC 2606, RFC 6761), or addresses of the user's own elsewhere.
struct RelayNames {
    QByteArray own;              // a mailbox on the server
    QByteArray foreignSender;    // not on the server
    QByteArray foreignRecipient; // not on the server
    QByteArray server;           // as EHLO's reply names it; may be empty
    QByteArray literal;          // its address, "[192.0.2.1]"; may be empty
    bool operator==(const RelayNames &) const = default;
};

struct RelayForm {
    const char *id;
    Role role;
    // Paths as they are said, brackets included; {…} are filled from RelayNames.
    const char *sender;
    const char *recipient;
    enum class Sender : quint8 { Foreign, Forged /* empty, or of the own domain */ } from;
    // ThroughOwn: the domain, if any, is the server's own, and the stranger hides in the local part
    enum class Target : quint8 { Foreign, ThroughOwn } target;
};
std::span<const RelayForm> relayForms(); // controls first

struct RelayCase {
    const RelayForm *form = nullptr;
    QByteArray sender, recipient; // as said, brackets included
    bool operator==(const RelayCase &) const = default;
};
// Those that these names make: no two alike, none with a name that is missing.
QList<RelayCase> relayCases(const RelayNames &names, Role role);

struct RelayHeard {
    Answer sender, recipient;
    Answer data, end; // where the message was asked for
};
enum class UnknownRecipient : quint8 { NotAsked, Refused, Accepted }; // the control
Finding decide(const RelayForm &form, const RelayHeard &heard, UnknownRecipient unknown);
bool namesRelaying(const Answer &answer); // "Relay access denied", "relaying not allowed" …
bool blamesSender(const Answer &answer);  // the sender's domain does not exist, takes no mail …

} // namespace Core::Checks
