#include "core/net/tlschoices.h"

namespace Core {
namespace {

constexpr TlsVersion versions[] = {TlsVersion::Tls10, TlsVersion::Tls11, TlsVersion::Tls12, TlsVersion::Tls13};

} // namespace

TrustSettings trustBy(const TlsChoices &choices, const QString &authorityFile)
{
    TrustSettings trust;
    trust.authorityFile = authorityFile;
    trust.revocationFile = choices.revocationFile;
    trust.serverName = choices.serverName;
    trust.indication = choices.indication;
    trust.minimum = choices.minimum;
    trust.maximum = choices.maximum;
    trust.ciphers = choices.ciphers;
    trust.suites = choices.suites;
    return trust;
}

QByteArray versionText(TlsVersion version)
{
    return "1." + QByteArray::number(int(version));
}

std::optional<TlsVersion> versionNamed(QByteArrayView text)
{
    for (const TlsVersion version : versions)
        if (text == versionText(version))
            return version;
    return {};
}

} // namespace Core
