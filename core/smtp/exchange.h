#pragma once
#include "core/smtp/command.h"

namespace Core::Smtp {

// Where the dialogue stands (RFC 5321 4.1.4, RFC 4954, RFC 3207, RFC 3030, RFC 2033).
enum class State : quint8 {
    Unknown,    // nothing of the session was seen: a free-standing reply
    Opening,    // connected, the greeting is due
    TurnedAway, // the greeting was 4yz or 5yz
    Greeted,    // nobody was introduced yet, or TLS made it void
    Introduced, // EHLO, HELO or LHLO accepted
    Authenticating,
    Mail,      // MAIL accepted, no recipient accepted yet
    Recipient, // at least one RCPT accepted
    Content,   // after 354
    Octets,    // inside BDAT's octets
    Chunks,    // a BDAT was accepted, the last one is due
    StartingTls,
    Leaving, // QUIT or 421
    Over,
};

// What the next bytes from us will be taken for.
enum class Mode : quint8 { Command, AuthResponse, Content, Octets };

// The first digit of a reply's code (RFC 5321 4.2.1).
inline constexpr bool isAccepted(quint16 code)
{
    return code / 100 == 2;
}
inline constexpr bool isDeferred(quint16 code)
{
    return code / 100 == 4;
}
inline constexpr bool isRefusedForGood(quint16 code)
{
    return code / 100 == 5;
}
inline constexpr bool isRefusal(quint16 code)
{
    return isDeferred(code) || isRefusedForGood(code);
}

// What was said and the one reply to it; either may be missing. LMTP and PRDR: several exchanges share one `said`. A
// reply to BDAT answers its command line, a reply to the message its dot. A refusal that comes before the dot, or while
// a challenge waits for its response, has verb Content or Auth and is `said` by the DATA or AUTH it belongs to.
struct Exchange {
    RowId said = none;
    RowId replyFirst = none;
    RowId replyLast = none;
    // LMTP, PRDR: which of the accepted recipients this reply after the dot belongs to, 1 being the first, and its RCPT
    // row; the Conversation alone knows only the last hundred rows, a Document all.
    quint32 recipientNumber = 0;
    RowId recipient = none;
    quint16 code = 0;
    Verb verb = Verb::None;            // None: greeting or unasked
    State before : 7 = State::Unknown; // when it was said
    bool whole : 1 = true; // every line has the one code and its blank or hyphen, and the reply has its end: else it
                           // invites to nothing (220 to STARTTLS, 334, 354) and 235 is no login
    qint64 delay = -1;     // µs from the last octet said to the first of the reply; -1: not known
    bool operator==(const Exchange &) const = default;
};
static_assert(sizeof(Exchange) == 32); // there may be a million

} // namespace Core::Smtp
