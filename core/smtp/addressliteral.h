#pragma once
#include <QByteArrayView>

namespace Core::Smtp {

// What stands between [ and ] in a domain's place (RFC 5321 4.1.3): an IPv4 address, or "IPv6:" and one (RFC 4291 2.2).
// No other tag is registered. The first octet that is wrong (the size, when something is missing), or -1.
qsizetype wrongInLiteral(QByteArrayView literal);
qsizetype wrongInIpv4(QByteArrayView address);
qsizetype wrongInIpv6(QByteArrayView address);

} // namespace Core::Smtp
