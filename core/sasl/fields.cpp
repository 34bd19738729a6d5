#include "core/sasl/fields.h"

#include "core/sasl/base64.h"
#include "core/sasl/ntlm.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Core::Sasl {

namespace {

using What = ReadField::What;
using Fields = QList<ReadField>;

constexpr qsizetype mostFields = 40;
constexpr qsizetype mostJson = 8192;

QByteArray unescapedName(QByteArray name) // RFC 5802 5.1: saslname
{
    return name.replace("=2C", ",").replace("=3D", "=");
}

void readBindingHeader(const QByteArray &octets, Fields &fields)
{
    const qsizetype first = octets.indexOf(',');
    const qsizetype second = first < 0 ? -1 : octets.indexOf(',', first + 1);
    if (second < 0)
        return;
    fields.append({What::BindingHeader, octets.left(second + 1)});
    if (octets.size() > second + 1)
        fields.append({What::BindingOctets, QByteArray::number(octets.size() - second - 1)});
}

void readScramField(const QByteArray &field, Side side, Fields &fields)
{
    const QByteArray value = field.mid(2);
    switch (field.isEmpty() ? '\0' : field[0]) {
    case 'n':
        fields.append({What::User, unescapedName(value)});
        return;
    case 'r':
        fields.append({What::WholeNonce, value});
        return;
    case 's':
        fields.append({What::Salt, value});
        return;
    case 'i':
        fields.append({What::Iterations, value});
        return;
    case 'c':
        readBindingHeader(decodeBase64(value).value_or(QByteArray()), fields);
        return;
    case 'p':
        fields.append({What::Proof, value});
        return;
    case 'v':
        fields.append({What::Signature, value});
        return;
    case 'e':
        fields.append({side == Side::Server ? What::ServerError : What::Unknown, value});
        return;
    default:
        fields.append({What::Unknown, field});
    }
}

// RFC 5802 7: gs2-header client-first-message-bare, or attributes by commas.
Fields readScram(Side side, const QByteArray &octets)
{
    QList<QByteArray> parts = octets.split(',');
    Fields fields;
    const bool clientFirst = octets.startsWith("n,") || octets.startsWith("y,") || octets.startsWith("p=tls");
    if (side == Side::Client && clientFirst && parts.size() >= 4) {
        fields.append({What::BindingFlag, parts[0]});
        if (parts[1].startsWith("a="))
            fields.append({What::Authzid, unescapedName(parts[1].mid(2))});
        parts = parts.mid(2);
    }
    for (const QByteArray &part : std::as_const(parts)) {
        if (part.size() < 2 || part[1] != '=' || fields.size() >= mostFields)
            return fields;
        readScramField(part, side, fields);
        if (side == Side::Client && clientFirst && fields.last().what == What::WholeNonce)
            fields.last().what = What::ClientNonce;
    }
    return fields;
}

// RFC 2831 7.1: token=value or token="quoted", by commas; a backslash in quotes escapes.
QList<std::pair<QByteArray, QByteArray>> directives(const QByteArray &octets)
{
    QList<std::pair<QByteArray, QByteArray>> found;
    qsizetype at = 0;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ','; };
    while (at < octets.size() && found.size() < mostFields) {
        while (at < octets.size() && isSpace(octets[at]))
            ++at;
        const qsizetype sign = octets.indexOf('=', at);
        if (sign < 0)
            break;
        const QByteArray name = octets.mid(at, sign - at).trimmed().toLower();
        QByteArray value;
        at = sign + 1;
        if (at < octets.size() && octets[at] == '"') {
            for (++at; at < octets.size() && octets[at] != '"'; ++at)
                value.append(octets[at] == '\\' && at + 1 < octets.size() ? octets[++at] : octets[at]);
            ++at;
        } else {
            for (; at < octets.size() && octets[at] != ','; ++at)
                value.append(octets[at]);
        }
        found.append({name, value.trimmed()});
    }
    return found;
}

Fields readDigest(const QByteArray &octets)
{
    constexpr std::pair<const char *, What> names[] = {
        {"realm", What::Realm},
        {"nonce", What::Nonce},
        {"qop", What::Qop},
        {"algorithm", What::Algorithm},
        {"charset", What::Charset},
        {"cipher", What::Cipher},
        {"maxbuf", What::MaxBuffer},
        {"stale", What::Stale},
        {"username", What::User},
        {"cnonce", What::ClientNonce},
        {"nc", What::NonceCount},
        {"digest-uri", What::DigestUri},
        {"response", What::DigestResponse},
        {"rspauth", What::ResponseAuth},
        {"authzid", What::Authzid},
    };
    Fields fields;
    for (const auto &[name, value] : directives(octets)) {
        const auto *known = std::find_if(std::begin(names), std::end(names),
                                         [&given = name](const auto &entry) { return given == entry.first; });
        fields.append(known == std::end(names) ? ReadField{What::Unknown, name + '=' + value}
                                               : ReadField{known->second, value});
    }
    return fields;
}

Fields readOauthError(const QByteArray &octets)
{
    constexpr std::pair<const char *, What> names[] = {{"status", What::OauthStatus},
                                                       {"scope", What::OauthScope},
                                                       {"schemes", What::OauthSchemes},
                                                       {"openid-configuration", What::OauthConfiguration}};
    Fields fields;
    if (octets.size() > mostJson)
        return fields;
    const QJsonObject object = QJsonDocument::fromJson(octets).object();
    for (const auto &[name, what] : names) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isString())
            fields.append({what, value.toString().toUtf8()});
        else if (value.isDouble())
            fields.append({what, QByteArray::number(value.toInt())});
    }
    return fields;
}

// RFC 7628 3.1: gs2-header, then fields ended by 0x01; XOAUTH2 has "user=" in the header's place.
Fields readOauth(const QByteArray &octets)
{
    constexpr std::pair<const char *, What> names[] = {
        {"user=", What::User}, {"host=", What::Host}, {"port=", What::Port}, {"auth=", What::Token}};
    Fields fields;
    for (const QByteArray &part : octets.split('\x01')) {
        if (part.isEmpty() || fields.size() >= mostFields)
            continue;
        const auto *known = std::find_if(std::begin(names), std::end(names),
                                         [&part](const auto &name) { return part.startsWith(name.first); });
        if (known != std::end(names))
            fields.append({known->second, part.mid(part.indexOf('=') + 1)});
        else if (part.startsWith("n,") || part.startsWith("y,"))
            fields.append(part.mid(2).startsWith("a=") ? ReadField{What::User, unescapedName(part.mid(4).chopped(1))}
                                                       : ReadField{What::BindingFlag, part.left(1)});
    }
    return fields;
}

Fields readPlain(const QByteArray &octets)
{
    const QList<QByteArray> parts = octets.split('\0');
    if (parts.size() != 3)
        return {};
    Fields fields;
    if (!parts[0].isEmpty())
        fields.append({What::Authzid, parts[0]});
    return fields + Fields{{What::User, parts[1]}, {What::Password, parts[2]}};
}

Fields readCram(const QByteArray &octets)
{
    const qsizetype blank = octets.lastIndexOf(' ');
    return blank < 0 ? Fields() : Fields{{What::User, octets.left(blank)}, {What::Proof, octets.mid(blank + 1)}};
}

Fields readClient(const QByteArray &name, const QByteArray &octets)
{
    if (name == "PLAIN")
        return readPlain(octets);
    if (name == "CRAM-MD5")
        return readCram(octets);
    if (name == "EXTERNAL")
        return {{What::Authzid, octets}};
    if (name == "ANONYMOUS")
        return {{What::Trace, octets}};
    return {};
}

} // namespace

QList<ReadField> readFields(const QByteArray &mechanism, Side side, const QByteArray &octets)
{
    const QByteArray name = mechanism.toUpper();
    if (octets.isEmpty())
        return {};
    if (name.startsWith("SCRAM-"))
        return readScram(side, octets);
    if (name == "DIGEST-MD5")
        return readDigest(octets);
    if (name == "NTLM")
        return readNtlm(octets);
    if (name == "XOAUTH2" || name == "OAUTHBEARER")
        return side == Side::Server ? readOauthError(octets) : readOauth(octets);
    return side == Side::Client ? readClient(name, octets) : Fields();
}

} // namespace Core::Sasl
