#pragma once
#include <QByteArray>

namespace Core {

// The name for EHLO (RFC 5321 4.1.4): the host's full name, else an address literal of the connection's own address
// ("192.0.2.7:49152", "[2001:db8::7]:49152" or empty, as Facts::Connected has it).
QByteArray clientName(const QByteArray &hostName, const QByteArray &localAddress);
QByteArray hostName(); // of this machine, as the system says it

} // namespace Core
