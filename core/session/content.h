#pragma once
#include <QByteArray>

namespace Core {

// A message as the content of DATA (RFC 5321 2.3.8, 4.5.2): every line in CRLF, leading dots doubled, the final dot
// behind. A bare LF or a bare CR becomes CRLF.
QByteArray asContent(const QByteArray &message);

} // namespace Core
