#include "core/tls/certificatename.h"

#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>

namespace Core {
namespace {

QByteArray addressOctets(const QByteArray &text)
{
    in_addr v4;
    if (inet_pton(AF_INET, text.constData(), &v4) == 1)
        return QByteArray(reinterpret_cast<const char *>(&v4), sizeof v4);
    in6_addr v6;
    if (inet_pton(AF_INET6, text.constData(), &v6) == 1)
        return QByteArray(reinterpret_cast<const char *>(&v6), sizeof v6);
    return {};
}

bool sameText(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0; // ASCII only, as names are
}

struct Split {
    QByteArrayView first, rest; // "mail", "example.org"
};

Split split(QByteArrayView name)
{
    const qsizetype dot = name.indexOf('.');
    return dot < 0 ? Split{name, {}} : Split{name.first(dot), name.sliced(dot + 1)};
}

// Nobody vouches for all of a top-level domain: RFC 9525 7.1 leaves such wildcards to local policy, ours is no.
bool isWideEnough(QByteArrayView rest)
{
    return rest.indexOf('.') > 0 && !rest.contains('*');
}

bool wouldMatchPartially(QByteArrayView presented, QByteArrayView reference)
{
    const Split ours = split(reference), theirs = split(presented);
    const qsizetype star = theirs.first.indexOf('*');
    if (star < 0 || theirs.first.size() == 1 || !sameText(theirs.rest, ours.rest))
        return false;
    const QByteArrayView head = theirs.first.first(star), tail = theirs.first.sliced(star + 1);
    return ours.first.size() >= head.size() + tail.size() && sameText(ours.first.first(head.size()), head) &&
           sameText(ours.first.last(tail.size()), tail);
}

bool matchesCommonName(QByteArrayView common, const ReferenceName &reference)
{
    if (!reference.address.isEmpty())
        return addressOctets(common.toByteArray()) == reference.address;
    return matchesDnsName(common, reference.dns);
}

} // namespace

ReferenceName ReferenceName::of(const QString &asked)
{
    QString name = asked.trimmed();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    const QByteArray plain = name.section(u'%', 0, 0).toUtf8(); // a zone says where to send, not who answers
    if (QByteArray octets = addressOctets(plain); !octets.isEmpty())
        return {{}, octets};
    if (name.endsWith(u'.'))
        name.chop(1);
    const bool ascii = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray labels = ascii ? name.toLatin1() : QUrl::toAce(name);
    return {labels.isEmpty() ? name.toUtf8() : labels.toLower(), {}};
}

bool matchesDnsName(QByteArrayView presented, QByteArrayView reference)
{
    if (presented.isEmpty() || reference.isEmpty() || presented.contains('\0'))
        return false;
    const Split theirs = split(presented), ours = split(reference);
    if (theirs.first != QByteArrayView("*"))
        return !presented.contains('*') && sameText(presented, reference);
    return isWideEnough(theirs.rest) && !ours.first.isEmpty() && sameText(theirs.rest, ours.rest);
}

QList<CertificateFinding> checkNames(const PresentedNames &presented, const ReferenceName &reference)
{
    if (reference.isEmpty())
        return {};
    if (!reference.address.isEmpty() && presented.addresses.contains(reference.address))
        return {};
    const auto matches = [&](const QByteArray &name) { return matchesDnsName(name, reference.dns); };
    if (std::any_of(presented.dns.cbegin(), presented.dns.cend(), matches))
        return {};
    QList<CertificateFinding> findings{presented.hasAlternatives ? CertificateFinding::OtherHost
                                                                 : CertificateFinding::NoName};
    const auto nearly = [&](const QByteArray &name) { return wouldMatchPartially(name, reference.dns); };
    if (std::any_of(presented.dns.cbegin(), presented.dns.cend(), nearly))
        findings.append(CertificateFinding::PartialWildcard);
    const auto common = [&](const QByteArray &name) { return matchesCommonName(name, reference); };
    if (std::any_of(presented.common.cbegin(), presented.common.cend(), common))
        findings.append(CertificateFinding::NameOnlyInCommonName);
    return findings;
}

} // namespace Core
