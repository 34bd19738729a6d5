#include "core/net/systemerror.h"

#include <cerrno>
#include <clocale>
#include <cstring>
#include <locale.h>
#include <netdb.h>

namespace Core {
namespace {

// What is recorded must not depend on the language in which it was recorded.
class PlainLocale
{
public:
    PlainLocale() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(m_plain ? uselocale(m_plain) : nullptr) {}
    ~PlainLocale()
    {
        if (!m_plain)
            return;
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY(PlainLocale)

private:
    locale_t m_plain, m_before;
};

} // namespace

QByteArray systemText(int error)
{
    const PlainLocale plain;
    return QByteArray(std::strerror(error));
}

QByteArray lookupText(int error)
{
    const PlainLocale plain;
    return QByteArray(gai_strerror(error));
}

FailureKind connectFailure(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return FailureKind::Refused;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return FailureKind::Unreachable;
    case ETIMEDOUT:
        return FailureKind::ConnectTimedOut;
    case ECONNRESET:
        return FailureKind::Reset;
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
    case ELOOP:
    case ENOTSOCK:
    case EPROTOTYPE:
        return FailureKind::NoSuchSocket;
    case EACCES:
    case EPERM:
        return FailureKind::PermissionDenied;
    }
    return FailureKind::Other;
}

FailureKind connectionFailure(int error)
{
    switch (error) {
    case ECONNRESET:
    case ECONNABORTED:
        return FailureKind::Reset;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case ETIMEDOUT: // what we sent was never acknowledged
        return FailureKind::Unreachable;
    }
    return FailureKind::Other;
}

} // namespace Core
