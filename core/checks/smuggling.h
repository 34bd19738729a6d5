#pragma once
#include "core/checks/finding.h"

#include <span>

// SMTP smuggling: two servers that see the end of a message at different places. Where one takes something else than
// CR LF "." CR LF for it (RFC 5321 2.3.8, 4.1.1.4), what stands behind are commands of whoever wrote the message.
namespace Core::Checks {

struct EndSequence {
    const char *id; // "lf-dot-lf"
    QByteArrayView octets;
    Role role;
    // What a server that ends the message there is called. Lenient: the dot stands at the begin of a line, where the
    // sending server doubles it (RFC 5321 4.5.2), so that the sequence does not come through a relay as it is.
    Verdict whenEnded;
};
std::span<const EndSequence> endSequences(); // the proper one, the control, first

// The dialogue of one case behind the 354: message and sequence, a command, the proper end, QUIT. Each answer is what
// came before the next was sent; what was not sent any more is silent.
struct SmugglingHeard {
    Answer sequence, command, end;
    Answer quit; // anything but 221 is one reply too many: the message had ended before
};
enum class NextStep : quint8 { Command, End, Quit, Done };
NextStep nextStep(const SmugglingHeard &heard, NextStep last); // what tells more; `last`: Done at the begin
Finding decide(const EndSequence &sequence, const SmugglingHeard &heard);

} // namespace Core::Checks
