#include "core/net/hostlookup.h"

#include "core/net/systemerror.h"

#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netdb.h>
#include <sys/socket.h>

namespace Core {
namespace {

QByteArray numericText(const addrinfo &found)
{
    char text[NI_MAXHOST] = {};
    if (getnameinfo(found.ai_addr, found.ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return text;
}

FailureKind kindOf(int error)
{
    switch (error) {
    case EAI_NONAME:
#ifdef EAI_NODATA
    case EAI_NODATA:
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
#endif
        return FailureKind::NotFound;
    }
    return FailureKind::LookupFailed;
}

FoundAddresses ask(const QByteArray &name, int flags)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = flags;
    addrinfo *found = nullptr;
    const int error = getaddrinfo(name.constData(), nullptr, &wanted, &found);
    const int system = errno;
    if (error != 0)
        return {{}, Failure{kindOf(error), error == EAI_SYSTEM ? systemText(system) : lookupText(error), {}}};
    FoundAddresses answer;
    for (const addrinfo *at = found; at; at = at->ai_next) {
        if (const QByteArray text = numericText(*at); !text.isEmpty() && !answer.addresses.contains(text))
            answer.addresses.append(text);
    }
    freeaddrinfo(found);
    if (answer.addresses.isEmpty())
        answer.failure = Failure{FailureKind::NotFound, {}, {}};
    return answer;
}

} // namespace

FoundAddresses lookUpHost(const QByteArray &name)
{
    return ask(name, 0);
}

QByteArray hostNameOctets(const QString &host)
{
    const bool ascii = std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray name = ascii ? host.toLatin1() : QUrl::toAce(host);
    const bool clean = std::all_of(name.cbegin(), name.cend(), [](char c) { return c > ' ' && c < 0x7f; });
    return clean && name.size() <= 255 ? name : QByteArray();
}

std::optional<QByteArray> addressLiteral(const QString &host)
{
    QByteArray text = hostNameOctets(host);
    const bool bracketed = text.startsWith('[') && text.endsWith(']');
    if (bracketed)
        text = text.mid(1, text.size() - 2);
    in_addr v4;
    if (!bracketed && inet_pton(AF_INET, text.constData(), &v4) == 1)
        return text;
    if (!text.contains(':'))
        return {};
    const FoundAddresses found = ask(text, AI_NUMERICHOST); // does not leave this host; knows zones
    return found.failure ? std::nullopt : std::optional(found.addresses.first());
}

} // namespace Core
