#pragma once
#include "core/smtp/command.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Core::Smtp {

// What is wrong with a path by RFC 5321 4.1.2 and 4.5.3.1, or RFC 6531 3.3 where SMTPUTF8 is in force.
enum class MailboxProblem : quint8 {
    None,
    Empty,
    Blank,            // blank or tab, outside quotes
    ControlCharacter, // NUL to US and DEL
    MissingAt,
    EmptyLocalPart,
    EmptyDomain,
    LeadingDot,
    TrailingDot,
    TwoDots,
    CharacterNotAllowed, // in the local part, outside quotes; or behind the closing quote
    UnclosedQuote,
    BadQuotedPair,
    DomainCharacter,
    LabelEmpty, // at: the dot beside it
    LabelHyphen,
    LabelTooLong,      // 63 octets
    BadAddressLiteral, // in brackets; or an address without them where a client gives its name
    UnclosedLiteral,
    SecondAt,
    NotAscii, // and SMTPUTF8 was not given
    NotUtf8,
    LocalPartTooLong, // 64 octets
    DomainTooLong,    // 255
    PathTooLong,      // 256 with < and >
    SourceRoute,      // "@a,@b:user@c": obsolete, well-formed
    UnclosedBracket,
};

enum class Utf8 : quint8 { NotAllowed, Allowed };

// The first thing that is wrong, in the order of reading; lengths after what stands in them.
struct MailboxVerdict {
    MailboxProblem problem = MailboxProblem::None;
    qsizetype at = -1;  // octet in what was given
    qsizetype size = 0; // octets concerned; 0: something is missing there
    bool ok() const { return problem == MailboxProblem::None; }
    bool operator==(const MailboxVerdict &) const = default;
};
// A mailbox without brackets, "user@example.org", "user@[192.0.2.1]".
MailboxVerdict checkMailbox(QByteArrayView mailbox, Utf8 utf8 = Utf8::NotAllowed);
// What stands in MAIL or RCPT between the brackets (the brackets may be given too); the empty reverse-path and, as
// recipient, postmaster without domain are well-formed there.
enum class PathOf : quint8 { Sender, Recipient };
MailboxVerdict checkPath(QByteArrayView path, PathOf of, Utf8 utf8 = Utf8::NotAllowed);
// The path of a MAIL or RCPT line that was read; `at` counts in the line. A missing path is Empty, a bracket that never
// closes UnclosedBracket; missing brackets are no problem here (Command::bracketed tells).
MailboxVerdict checkPath(QByteArrayView line, const Command &command, Utf8 utf8 = Utf8::NotAllowed);
// The name a client gives itself in EHLO (RFC 5321 4.1.1.1, 4.1.3), ASCII always.
MailboxVerdict checkClientName(QByteArrayView name);

struct MailboxParts {
    QByteArray localPart, domain; // domain lower case; both empty for <>
    bool operator==(const MailboxParts &) const = default;
};
// Cut at the last @, whatever the verdict; brackets around and a source route are left out.
MailboxParts parts(QByteArrayView mailbox);

} // namespace Core::Smtp
