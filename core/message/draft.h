#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Core::Message {

// What the composer's form holds, as typed. Addresses as in a header: "Alice <alice@example.org>, bob@example.org".
struct Draft {
    QString from;
    QString to; // empty: no To field
    QString cc;
    QString subject;
    QString text;            // any line ends
    QDateTime date;          // not valid: now
    QString messageIdDomain; // empty: the domain of the first author
    QString messageId;       // without brackets; empty: a new one
    bool operator==(const Draft &) const = default;
};

enum class Field : quint8 { From, To, Cc, Subject, Text, MessageIdDomain, MessageId };

// Why no message can be made of a draft.
struct DraftProblem {
    enum class What : quint8 {
        Missing,   // of From: a message has an author (RFC 5322 3.6)
        LineBreak, // would begin another header field
        Nul,
        ControlCharacter, // also one hidden in an encoded word of an address
        NotAnAddress,
        CharacterNotAllowed, // in a Message-ID (RFC 5322 3.6.4)
        LibraryMissing,      // the installation lacks what makes messages
    } what = What::Missing;
    Field field = Field::From;
    qsizetype at = 0; // UTF-16 unit in the field
    bool operator==(const DraftProblem &) const = default;
};
std::optional<DraftProblem> problemOf(const Draft &draft);

struct Composed {
    QByteArray octets; // RFC 5322 with CRLF, not dot-stuffed; empty when there is a problem
    std::optional<DraftProblem> problem;
    bool needsSmtpUtf8 = false; // an address is beyond ASCII (RFC 6532 3)
    bool operator==(const Composed &) const = default;
};
// Date, From, Subject, To, Cc, Message-ID, MIME-Version; text/plain in UTF-8: 7bit where it can be, else
// quoted-printable while that stays readable, else base64. Never 8bit, so that any server takes it.
Composed compose(const Draft &draft);

} // namespace Core::Message
