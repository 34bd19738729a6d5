#include "core/practice/accounts.h"

#include "core/practice/practice.h"

namespace Core::Practice {

namespace {

const QList<QByteArray> &people()
{
    static const QList<QByteArray> names{"alice", "bob", "carol"};
    return names;
}

QByteArray personOf(const QByteArray &login)
{
    QByteArray name = login.toLower();
    const QByteArray domain = QByteArray("@") + serverName;
    if (name.endsWith(domain))
        name.chop(domain.size());
    return people().contains(name) ? name : QByteArray();
}

} // namespace

std::optional<QByteArray> passwordOf(const QByteArray &login)
{
    return personOf(login).isEmpty() ? std::nullopt : std::optional<QByteArray>(password);
}

QByteArray addressOf(const QByteArray &login)
{
    const QByteArray name = personOf(login);
    return name.isEmpty() ? name : name + '@' + serverName;
}

bool isLocalDomain(const QByteArray &domain)
{
    const QByteArray name = domain.toLower();
    return name == serverName || name == "localhost" || name == "[127.0.0.1]" || name == "[ipv6:::1]";
}

QByteArray canonical(QByteArray localPart)
{
    if (localPart.size() >= 2 && localPart.startsWith('"') && localPart.endsWith('"'))
        localPart = localPart.mid(1, localPart.size() - 2);
    return localPart.toLower();
}

bool hasMailbox(const QByteArray &localPart)
{
    const QByteArray name = canonical(localPart);
    return people().contains(name) || name == "postmaster";
}

} // namespace Core::Practice
