#pragma once
#include <QByteArrayView>
#include <QString>

namespace Core::Exact {

inline constexpr int octetsALine = 16;

// "00000010  52 43 50 54 …  RCPT…": offset, sixteen octets, and what they are as characters. Control characters are the
// symbols of U+2400, so that terminators are seen (␍␊); an octet beyond ASCII is a middle dot. Lines end in LF.
QString hexDump(QByteArrayView octets, quint32 offset = 0);
QChar shown(char octet);

} // namespace Core::Exact
