#include "core/tls/certificatename.h"

#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <iterator>

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

// Second-level names under which registries of countries let domains be had: co.uk, com.br, ac.jp.
bool isRegistrysLabel(QByteArrayView label)
{
    constexpr QByteArrayView known[] = {"ac", "co",  "com", "edu", "gob", "gov", "gouv", "ltd", "me",  "mil",
                                        "ne", "net", "nom", "or",  "org", "plc", "sch",  "go",  "govt"};
    return std::any_of(std::begin(known), std::end(known),
                       [label](QByteArrayView one) { return sameText(one, label); });
}

// Nobody vouches for all of a top-level domain: RFC 9525 7.1 leaves such wildcards to local policy, ours is no.
bool isWideEnough(QByteArrayView rest)
{
    constexpr qsizetype countryCode = 2;
    const Split below = split(rest);
    if (below.first.isEmpty() || below.rest.isEmpty() || rest.contains('*'))
        return false;
    return below.rest.size() != countryCode || !isRegistrysLabel(below.first);
}

bool wouldMatchLabel(QByteArrayView pattern, QByteArrayView label)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return sameText(pattern, label);
    const QByteArrayView head = pattern.first(star), tail = pattern.sliced(star + 1);
    return label.size() >= head.size() + tail.size() && sameText(label.first(head.size()), head) &&
           sameText(label.last(tail.size()), tail);
}

// "ma*.example.org", "mail.*.org"
bool wouldMatchPartially(QByteArrayView presented, QByteArrayView reference)
{
    if (!presented.contains('*') || (presented.startsWith("*.") && presented.lastIndexOf('*') == 0))
        return false;
    Split theirs = split(presented), ours = split(reference);
    while (wouldMatchLabel(theirs.first, ours.first)) {
        if (theirs.rest.isEmpty() || ours.rest.isEmpty())
            return theirs.rest.isEmpty() && ours.rest.isEmpty();
        theirs = split(theirs.rest);
        ours = split(ours.rest);
    }
    return false;
}

// "*.example.org" for example.org or mx.mail.example.org
bool wouldMatchOtherDepth(QByteArrayView presented, QByteArrayView reference)
{
    if (!presented.startsWith("*.") || !isWideEnough(presented.sliced(2)))
        return false;
    const QByteArray ending = presented.sliced(1).toByteArray().toLower();
    return reference.size() + 1 == ending.size() ? ending.endsWith(reference.toByteArray().toLower())
                                                 : reference.toByteArray().toLower().endsWith(ending);
}

bool wouldMatchWidely(QByteArrayView presented, QByteArrayView reference)
{
    const Split theirs = split(presented), ours = split(reference);
    return theirs.first == QByteArrayView("*") && !theirs.rest.contains('*') && sameText(theirs.rest, ours.rest) &&
           !isWideEnough(theirs.rest);
}

// The name in its own letters, where A-labels belong (RFC 9525 6.3, RFC 5280 7.2).
bool matchesUnencoded(QByteArrayView presented, QByteArrayView reference)
{
    const auto isAscii = [](char c) { return quint8(c) < 0x80; };
    if (std::all_of(presented.begin(), presented.end(), isAscii) || presented.contains('\0'))
        return false;
    return matchesDnsName(QUrl::toAce(QString::fromUtf8(presented)), reference);
}

bool matchesCommonName(QByteArrayView common, const ReferenceName &reference)
{
    if (!reference.address.isEmpty())
        return addressOctets(common.toByteArray()) == reference.address;
    return matchesDnsName(common, reference.dns);
}

template <typename Question>
bool anyOf(const QList<QByteArray> &names, Question holds)
{
    return std::any_of(names.cbegin(), names.cend(), holds);
}

QList<CertificateFinding> nearlyByAddress(const PresentedNames &presented, const QByteArray &address)
{
    if (anyOf(presented.dns, [&](const QByteArray &name) { return addressOctets(name) == address; }))
        return {CertificateFinding::AddressAsName};
    if (presented.addresses.isEmpty() && !presented.dns.isEmpty())
        return {CertificateFinding::AddressNotListed};
    return {};
}

QList<CertificateFinding> nearlyByName(const PresentedNames &presented, const QByteArray &reference)
{
    struct {
        CertificateFinding finding;
        bool (*holds)(QByteArrayView presented, QByteArrayView reference);
    } constexpr ways[] = {{CertificateFinding::NameNotEncoded, &matchesUnencoded},
                          {CertificateFinding::WildcardOneLabel, &wouldMatchOtherDepth},
                          {CertificateFinding::WideWildcard, &wouldMatchWidely},
                          {CertificateFinding::PartialWildcard, &wouldMatchPartially}};
    QList<CertificateFinding> findings;
    for (const auto &way : ways)
        if (anyOf(presented.dns, [&](const QByteArray &name) { return way.holds(name, reference); }))
            findings.append(way.finding);
    return findings;
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
    using enum CertificateFinding;
    QList<CertificateFinding> findings;
    const auto holdsNul = [](const QByteArray &name) { return name.contains('\0'); };
    if (anyOf(presented.dns, holdsNul) || anyOf(presented.common, holdsNul))
        findings.append(NulInName);
    const auto matches = [&](const QByteArray &name) { return matchesDnsName(name, reference.dns); };
    if (reference.isEmpty() || presented.addresses.contains(reference.address) || anyOf(presented.dns, matches))
        return findings;
    findings.append(presented.hasAlternatives ? OtherHost : NoName);
    findings += reference.address.isEmpty() ? nearlyByName(presented, reference.dns)
                                            : nearlyByAddress(presented, reference.address);
    const auto common = [&](const QByteArray &name) { return matchesCommonName(name, reference); };
    if (anyOf(presented.common, common))
        findings.append(NameOnlyInCommonName);
    return findings;
}

} // namespace Core
