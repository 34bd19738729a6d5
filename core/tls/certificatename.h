#pragma once
#include "core/tls/certificatefinding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Core {

// Whom the user asked for, ready to be compared (RFC 9525 6.1): a DNS name or an address, never both.
struct ReferenceName {
    QByteArray dns;     // A-labels, lower case, no dot at the end
    QByteArray address; // 4 or 16 octets
    bool isEmpty() const { return dns.isEmpty() && address.isEmpty(); }
    bool operator==(const ReferenceName &) const = default;
    static ReferenceName of(const QString &asked); // "mail.exämple.org", "192.0.2.1", "[::1]"
};

// The names a certificate bears.
struct PresentedNames {
    QList<QByteArray> dns;        // of subjectAltName
    QList<QByteArray> addresses;  // of subjectAltName: octets
    QList<QByteArray> common;     // of the subject: they count no more, but say why a certificate once worked
    bool hasAlternatives = false; // a subjectAltName of whatever kind is there
    bool operator==(const PresentedNames &) const = default;
};

// RFC 9525 6.3: whole names without regard to case; "*" only as the whole leftmost label, standing for exactly one.
bool matchesDnsName(QByteArrayView presented, QByteArrayView reference);
// Empty: a name holds. Else OtherHost or NoName, and behind it why it nearly did. NulInName in any case.
QList<CertificateFinding> checkNames(const PresentedNames &presented, const ReferenceName &reference);

} // namespace Core
