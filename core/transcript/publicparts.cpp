#include "core/transcript/publicparts.h"

#include "core/transcript/echoes.h"
#include "core/wire/octets.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace Core {
namespace {

constexpr qsizetype mostOctets = 4096;
constexpr qsizetype identityOctets = 512;

bool isPrintable(QByteArrayView octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char c) { return quint8(c) >= 0x20 && c != 0x7f; });
}

bool isUtf8Text(QByteArrayView octets)
{
    return isPrintable(octets) && firstNotUtf8(octets) < 0;
}

// Of a password that was typed where a name belongs it is all there is to tell it from one.
bool isAddress(QByteArrayView octets)
{
    const qsizetype at = octets.lastIndexOf('@');
    const QByteArrayView domain = octets.sliced(at + 1);
    const auto isHostOctet = [](char c) { return isDigit(c) || isLetter(c) || c == '.' || c == '-'; };
    return at > 0 && !domain.isEmpty() && std::all_of(domain.begin(), domain.end(), isHostOctet) &&
           std::none_of(octets.begin(), octets.end(), isBlank) && isUtf8Text(octets);
}

bool isBase64Text(QByteArrayView octets)
{
    return !octets.isEmpty() && decodedBase64(octets).has_value();
}

QByteArray unescapedName(QByteArrayView name) // RFC 5802 5.1
{
    return name.toByteArray().replace("=2C", ",").replace("=3D", "=");
}

QList<QByteArrayView> split(QByteArrayView octets, char by)
{
    QList<QByteArrayView> parts;
    for (qsizetype at = octets.indexOf(by); at >= 0; at = octets.indexOf(by)) {
        parts.append(octets.first(at));
        octets = octets.sliced(at + 1);
    }
    parts.append(octets);
    return parts;
}

PublicParts ofPlain(QByteArrayView octets)
{
    const QList<QByteArrayView> parts = split(octets, '\0');
    if (parts.size() != 3 || parts[0] == parts[2] || parts[1] == parts[2] || !isUtf8Text(parts[0]) ||
        !isUtf8Text(parts[1]))
        return {};
    return {octets.chopped(parts[2].size()).toByteArray() + secretMask, parts[1].toByteArray()};
}

// RFC 2195 2: user, blank, 32 hexadecimal digits
PublicParts ofCram(QByteArrayView octets)
{
    const qsizetype blank = octets.size() - 33;
    const QByteArrayView digest = octets.sliced(qMax(blank + 1, qsizetype(0)));
    const auto isHexDigit = [](char c) { return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); };
    if (blank < 1 || octets[blank] != ' ' || !std::all_of(digest.begin(), digest.end(), isHexDigit) ||
        !isUtf8Text(octets.first(blank)))
        return {};
    return {octets.first(blank + 1).toByteArray() + secretMask, octets.first(blank).toByteArray()};
}

// RFC 5802 7: gs2-header, n=user, r=nonce. Nothing in it is secret.
PublicParts ofScramFirst(QByteArrayView octets)
{
    const QList<QByteArrayView> parts = split(octets, ',');
    const bool flagged =
        parts[0] == QByteArrayView("n") || parts[0] == QByteArrayView("y") || parts[0].startsWith("p=tls-");
    if (parts.size() != 4 || !flagged || !(parts[1].isEmpty() || parts[1].startsWith("a=")) ||
        !parts[2].startsWith("n=") || !parts[3].startsWith("r=") || !isUtf8Text(octets))
        return {};
    return {octets.toByteArray(), unescapedName(parts[2].sliced(2))};
}

// c=binding, r=nonce, p=proof: with the proof one could try passwords at leisure.
PublicParts ofScramFinal(QByteArrayView octets)
{
    const QList<QByteArrayView> parts = split(octets, ',');
    if (parts.size() != 3 || !parts[0].startsWith("c=") || !isBase64Text(parts[0].sliced(2)) ||
        !parts[1].startsWith("r=") || !isPrintable(parts[1]) || !parts[2].startsWith("p="))
        return {};
    return {octets.chopped(parts[2].size() - 2).toByteArray() + secretMask, {}};
}

struct Directive {
    QByteArrayView name, value, whole;
};

// RFC 2831 7.1: name=value or name="quoted", by commas
QList<Directive> directives(QByteArrayView octets)
{
    QList<Directive> found;
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype at = 0; at <= octets.size(); ++at) {
        if (at < octets.size() && octets[at] == '"' && (at == 0 || octets[at - 1] != '\\'))
            quoted = !quoted;
        if (at < octets.size() && (quoted || octets[at] != ','))
            continue;
        const QByteArrayView whole = octets.sliced(begin, at - begin).trimmed();
        const qsizetype sign = whole.indexOf('=');
        if (sign > 0)
            found.append({whole.first(sign).trimmed(), whole.sliced(sign + 1).trimmed(), whole});
        begin = at + 1;
    }
    return found;
}

// RFC 2831 2.1.2: all is public but the response; what is not known is left out.
PublicParts ofDigest(QByteArrayView octets)
{
    constexpr std::array open = {"username",   "realm",   "nonce",  "cnonce",  "nc",    "qop",
                                 "digest-uri", "charset", "maxbuf", "authzid", "cipher"};
    QByteArrayList shown;
    PublicParts parts;
    bool answered = false;
    for (const Directive &directive : directives(octets)) {
        const bool isOpen = std::any_of(open.begin(), open.end(),
                                        [&directive](const char *name) { return equalsAnyCase(directive.name, name); });
        if (isOpen)
            shown.append(directive.whole.toByteArray());
        if (equalsAnyCase(directive.name, "response")) {
            shown.append(QByteArray("response=") + secretMask);
            answered = true;
        }
        if (equalsAnyCase(directive.name, "username"))
            parts.identity = directive.value.toByteArray().replace("\\", "").replace("\"", "");
    }
    if (!answered || parts.identity.isEmpty() || !isUtf8Text(octets))
        return {};
    parts.shown = shown.join(',');
    return parts;
}

struct Place {
    qsizetype at = 0, size = 0;
    bool meets(const Place &other) const { return at < other.at + other.size && other.at < at + size; }
};

// MS-NLMP 2.2.1: size, room, offset
std::optional<Place> placeAt(QByteArrayView message, qsizetype at)
{
    if (at + 8 > message.size())
        return std::nullopt;
    const qint64 size = qFromLittleEndian<quint16>(message.data() + at);
    const qint64 offset = qFromLittleEndian<quint32>(message.data() + at + 4);
    if (offset + size > message.size())
        return std::nullopt;
    return Place{qsizetype(offset), qsizetype(size)};
}

// The begin, and the names it points at: domain, user, workstation. All else may be an answer.
PublicParts ofNtlmAnswer(QByteArrayView message)
{
    constexpr qsizetype begin = 64;
    if (message.size() < begin)
        return {};
    QByteArray shown = message.first(begin).toByteArray() + QByteArray(message.size() - begin, '*');
    const auto lanManager = placeAt(message, 12), answer = placeAt(message, 20), key = placeAt(message, 52);
    if (!lanManager || !answer || !key || lanManager->at < begin || answer->at < begin)
        return {};
    QByteArray user;
    for (const qsizetype name : {28, 36, 44}) {
        const auto place = placeAt(message, name);
        if (!place || place->meets(*lanManager) || place->meets(*answer) || place->meets(*key))
            return {};
        const QByteArrayView octets = message.sliced(place->at, place->size);
        shown.replace(place->at, place->size, octets.toByteArray());
        if (name == 36)
            user = octets.toByteArray().replace(QByteArray(1, '\0'), QByteArray()); // UTF-16 of ASCII, or of OEM
    }
    return {shown, user};
}

PublicParts ofNtlm(QByteArrayView message)
{
    constexpr QByteArrayView signature("NTLMSSP\0", 8);
    if (message.size() < 16 || message.size() > mostOctets || !message.startsWith(signature))
        return {};
    const quint32 type = qFromLittleEndian<quint32>(message.data() + 8);
    if (type == 1)
        return {message.toByteArray(), {}};
    return type == 3 ? ofNtlmAnswer(message) : PublicParts();
}

// RFC 7628 3.1; XOAUTH2 has "user=" where the GS2 header is.
PublicParts ofOauth(QByteArrayView octets)
{
    PublicParts parts;
    bool hasToken = false;
    for (const QByteArrayView field : split(octets, '\x01')) {
        if (field.isEmpty())
            continue;
        const bool named = field.startsWith("user=") || field.startsWith("n,a=") || field.startsWith("y,a=");
        if (field.startsWith("auth=Bearer ")) {
            hasToken = true;
            parts.shown += QByteArray("auth=Bearer ") + secretMask + '\x01';
        } else if (isUtf8Text(field) && (named || field.startsWith("host=") || field.startsWith("port=") ||
                                         field == QByteArrayView("n,,"))) {
            parts.shown += field.toByteArray() + '\x01';
            if (field.startsWith("user="))
                parts.identity = field.sliced(5).toByteArray();
            else if (named)
                parts.identity = unescapedName(field.sliced(4).chopped(field.endsWith(',') ? 1 : 0));
        } else {
            return {};
        }
    }
    return hasToken ? parts : PublicParts();
}

PublicParts read(QByteArrayView octets, const AuthPlace &place)
{
    const QByteArray &mechanism = place.mechanism;
    if (mechanism == "PLAIN")
        return ofPlain(octets);
    if (mechanism == "CRAM-MD5")
        return ofCram(octets);
    if (mechanism.startsWith("SCRAM-"))
        return octets.startsWith("c=") ? ofScramFinal(octets) : ofScramFirst(octets);
    if (mechanism == "DIGEST-MD5")
        return ofDigest(octets);
    if (mechanism == "NTLM")
        return ofNtlm(octets);
    if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER")
        return ofOauth(octets);
    if (mechanism == "ANONYMOUS" && isAddress(octets))
        return {octets.toByteArray(), {}};
    if (mechanism == "EXTERNAL" && isAddress(octets))
        return {octets.toByteArray(), octets.toByteArray()};
    return {};
}

} // namespace

PublicParts publicParts(QByteArrayView octets, const AuthPlace &place)
{
    if (octets.isEmpty() || octets.size() > mostOctets || place.response == 0)
        return {};
    PublicParts parts = read(octets, place);
    if (parts.identity.size() > identityOctets)
        parts.identity.clear();
    return parts;
}

} // namespace Core
