#pragma once
#include "core/net/endpoint.h"

#include <QByteArrayView>

#include <optional>

namespace Core {

// How the user wants TLS to be spoken, as it is remembered: files by name, and no passphrase.
struct TlsChoices {
    TlsVersion minimum = TlsVersion::Tls12, maximum = TlsVersion::Tls13;
    QByteArray ciphers, suites; // in OpenSSL's words; empty: its default
    TrustSettings::Indication indication = TrustSettings::Indication::Host;
    QString serverName; // SNI; empty: the host asked for
    QString revocationFile;
    QString certificateFile, keyFile; // our own; the key may lie with the certificate
    bool operator==(const TlsChoices &) const = default;
};

TrustSettings trustBy(const TlsChoices &choices, const QString &authorityFile); // without our own certificate

// "1.0" … "1.3"; nothing for what is no version.
QByteArray versionText(TlsVersion version);
std::optional<TlsVersion> versionNamed(QByteArrayView text);

} // namespace Core
