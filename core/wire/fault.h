#pragma once
#include "core/wire/ids.h"

namespace Core {

// What was wrong with what came. Derived from the bytes, never stored. The offset is that of the first octet concerned.
enum class FaultKind : quint8 {
    // a line (RFC 5321 2.3.8, 4.5.3.1)
    BareLf,
    BareCr,
    Nul,
    NotUtf8,
    ControlCharacter,
    LineTooLong, // past 512 octets for a reply line the RFC's limit, past Limits::lineOctets ours: the row ends there
    UnfinishedLine, // the connection ended inside it
    // a reply (RFC 5321 4.2)
    NoCode,
    CodeOutOfRange,   // 1yz, 6yz, 0yz (offset 0), or a second digit above 5 (offset 1)
    MissingSeparator, // neither blank nor hyphen behind the code
    MixedCodes,       // a following line bears another code; the last one counts
    EndlessReply,
    UnfinishedReply,
    StatusDisagrees, // enhanced class against basic class, "550 4.7.1" (RFC 2034 4)
    // the dialogue
    Unasked,              // no command waits for it
    Early,                // before the command it refuses was complete
    ChallengeOutsideAuth, // 334 (RFC 4954 4)
    ContinueOutsideData,  // 354 (RFC 5321 4.3.2)
    WrongReplyToStartTls, // 2yz or 3yz that is not a whole 220 (RFC 3207 4)
    WrongReplyToData,     // 2yz (RFC 5321 4.3.2), or a 354 that is not whole
    WrongReplyToAuth,     // a 235 or 334 that is not whole (RFC 4954 4)
    ReadyInsideTls,       // 220 to STARTTLS while TLS is active
    Injection,            // bytes behind the 220 to STARTTLS
    ClearInsideTls,       // bytes that are no TLS record where TLS was due
    LostCount,            // more than Limits::waitingCommands unanswered
};

struct Fault {
    RowId row = none;
    quint32 offset = 0; // octet within the row's span
    FaultKind kind = FaultKind::NoCode;
    bool operator==(const Fault &) const = default;
};

} // namespace Core
