#pragma once
#include "core/practice/practice.h"

namespace Core::Practice {

// What a situation asks of the conversation, said as rules, so that no command has to know situations.
struct Rules {
    enum class Tls : quint8 { Offered, Required, Failing } tls = Tls::Offered;
    enum class Login : quint8 { InsideTls, InClearToo, Required, Failing } login = Login::InsideTls;
    enum class Ownership : quint8 { AtMail, AtRecipient } ownership = Ownership::AtMail;
    Protocol protocol = Protocol::Smtp;
    quint64 sizeLimit = 10'485'760;
    int recipientLimit = 100;
    int errorLimit = 50;
    bool strict = false;
    bool greylists = false;
    bool carolIsFull = false;
    bool storageIsFull = false;
    bool onlyAliceIsKnown = false;
    bool bobHasMoved = false;
    bool neverRelays = false;
    bool turnsAway = false;
    bool delays = false;
    bool refusesContent = false;
    bool isLmtp() const { return protocol == Protocol::Lmtp; }
    bool loginInClear() const { return login != Login::InsideTls; }
};
Rules rulesOf(Situation situation);
const SituationName &nameOf(Situation situation);

} // namespace Core::Practice
