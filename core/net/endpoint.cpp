#include "core/net/endpoint.h"

#include <QHostAddress>

namespace Core {

bool Endpoint::isLocal() const
{
    if (host.isEmpty())
        return !socketPath.isEmpty();
    QString name = host;
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name.endsWith(u'.'))
        name.chop(1);
    // RFC 6761 6.3: localhost and every name below it are this machine.
    if (name.compare(u"localhost", Qt::CaseInsensitive) == 0 || name.endsWith(u".localhost", Qt::CaseInsensitive))
        return true;
    return QHostAddress(name).isLoopback();
}

bool isUsuallyTls(quint16 port)
{
    return port % 1000 == 465 || port == 993 || port == 995 || port == 443;
}

} // namespace Core
