#pragma once
#include <QByteArray>
#include <QString>

namespace Core::Message {

// The value of an unstructured field such as Subject, in ASCII: as it is where it can be, else whole as encoded words
// of RFC 2047, one blank between them. GMime's own encoder takes an "=?…?=" that the user typed for an encoded word and
// loses the blank beside it.
QByteArray encodeUnstructured(const QString &value);
// `value` with LF before blanks, so that no line passes 78 octets where a blank allows it (RFC 5322 2.2.3). `column`:
// what stands before it in its first line.
QByteArray folded(const QByteArray &value, qsizetype column);

} // namespace Core::Message
