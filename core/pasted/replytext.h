#pragma once
#include "core/smtp/reply.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Where a reply begins in a text, and which lines it had before somebody joined them.
namespace Core::Pasted {

// Three digits that may be a reply's code, with nothing of a longer number or word around, and a blank, a hyphen, a
// colon or the end behind.
std::optional<quint16> codeAt(QByteArrayView text, qsizetype at);
// "5.1.1" at that place and no part of a longer number; class 2, 4 or 5.
std::optional<Smtp::EnhancedStatus> statusAt(QByteArrayView text, qsizetype at);
// A code with its enhanced status behind it: hardly ever anything else.
bool isCodeWithStatus(QByteArrayView text, qsizetype at);
bool isKnownCode(quint16 code); // one that servers do send

// The place of the first code that is a reply for sure: with its enhanced status, or behind words such as "said:".
// `hint` begins the search; -1: none.
qsizetype replyIn(QByteArrayView text, qsizetype from = 0);
// The place of an enhanced status that speaks for itself: "(#5.1.1)", "smtp;5.1.1 unknown"; -1: none.
qsizetype statusIn(QByteArrayView text);
// Words that refusals are made of.
bool speaksOfMail(QByteArrayView text);
bool speaksOfRefusal(QByteArrayView text); // fewer of them: sentences of every day seldom hold one
// Without the quotes and brackets that were around it.
QByteArrayView trimmedReply(QByteArrayView text);

// `text` begins with a code: its lines, each ended by CR LF. "550-a 550 b" is parted, "\n" in letters is a line's end,
// a line without code goes on the one before.
QByteArray replyLines(QByteArrayView text);
// The same for a text that begins with an enhanced status: a code of its class stands before it.
QByteArray replyOfStatus(QByteArrayView text);
// For words of a refusal that have neither.
QByteArray replyOfWords(QByteArrayView words);

} // namespace Core::Pasted
