#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace Core::Smtp {

// What is wrong with a path by RFC 5321 4.1.2 and 4.5.3.1, or RFC 6531 3.3 where SMTPUTF8 is in force.
enum class MailboxProblem : quint8 {
    None,
    Empty,
    Blank,
    ControlCharacter,
    MissingAt,
    EmptyLocalPart,
    EmptyDomain,
    LeadingDot,
    TrailingDot,
    TwoDots,
    CharacterNotAllowed, // in the local part, outside quotes
    UnclosedQuote,
    BadQuotedPair,
    DomainCharacter,
    LabelEmpty,
    LabelHyphen,
    LabelTooLong,
    BadAddressLiteral,
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

struct MailboxVerdict {
    MailboxProblem problem = MailboxProblem::None;
    qsizetype at = -1;  // octet in what was given
    qsizetype size = 0; // octets concerned; 0: something is missing there
    bool ok() const { return problem == MailboxProblem::None; }
    bool operator==(const MailboxVerdict &) const = default;
};
// A mailbox without brackets, "user@example.org", "user@[192.0.2.1]", "postmaster" only where allowed.
MailboxVerdict checkMailbox(QByteArrayView mailbox, Utf8 utf8 = Utf8::NotAllowed);
// What stands in MAIL or RCPT between the brackets; the empty reverse-path and postmaster are well-formed there.
enum class PathOf : quint8 { Sender, Recipient };
MailboxVerdict checkPath(QByteArrayView path, PathOf of, Utf8 utf8 = Utf8::NotAllowed);
// The name a client gives itself in EHLO (RFC 5321 4.1.1.1, 4.1.3).
MailboxVerdict checkClientName(QByteArrayView name);

struct MailboxParts {
    QByteArray localPart, domain; // domain lower case; both empty for <>
};
MailboxParts parts(QByteArrayView mailbox); // cut at the last @, whatever the verdict

} // namespace Core::Smtp
