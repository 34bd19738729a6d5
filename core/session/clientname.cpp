#include "core/session/clientname.h"

#include "core/smtp/mailbox.h"

#include <QHostInfo>

namespace Core {

namespace {

QByteArray literal(const QByteArray &localAddress)
{
    if (localAddress.startsWith('[')) {
        const QByteArray address = localAddress.mid(1, localAddress.indexOf(']') - 1);
        return "[IPv6:" + address.left(address.indexOf('%') < 0 ? address.size() : address.indexOf('%')) + ']';
    }
    const qsizetype colon = localAddress.lastIndexOf(':');
    return '[' + (colon < 0 ? localAddress : localAddress.first(colon)) + ']';
}

} // namespace

QByteArray clientName(const QByteArray &hostName, const QByteArray &localAddress)
{
    // A name without a dot is not a full one, and no server could look it up.
    if (hostName.contains('.') && Smtp::checkClientName(hostName).ok())
        return hostName;
    return localAddress.isEmpty() ? QByteArrayLiteral("[127.0.0.1]") : literal(localAddress);
}

QByteArray hostName()
{
    return QHostInfo::localHostName().toLatin1();
}

} // namespace Core
