#include "core/sasl/base64.h"
#include "core/sasl/mechanism.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QStringDecoder>

#include <algorithm>

namespace Core::Sasl {

namespace {

using What = Reading::What;

bool isAny(const QByteArray &mechanism, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return mechanism.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isReadable(const QByteArray &octets)
{
    const auto control = [](char c) { return (quint8(c) < 0x20 && c != '\t' && c != '\r' && c != '\n') || c == 0x7f; };
    if (std::any_of(octets.begin(), octets.end(), control))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(octets);
    return !decoder.hasError() && !text.isNull();
}

What plainKind(const QByteArray &octets)
{
    return isReadable(octets) ? What::Text : What::Octets;
}

bool holdsOne(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.contains(word); });
}

// Prompts come as "Username:", "User Name\0", "Login", in other tongues, or both words at once: then the place decides.
What promptKind(const QByteArray &octets, int number)
{
    const QByteArray text = octets.toLower();
    const bool password = holdsOne(text, {"pass", "kennwort", "contrase", "secret", "pwd"});
    const bool user = holdsOne(text, {"user", "login", "account", "benutzer", "utilisateur", "identifiant", "usuario"});
    if (password != user)
        return password ? What::PasswordPrompt : What::UserPrompt;
    if (number == 1)
        return What::UserPrompt;
    return number == 2 ? What::PasswordPrompt : What::OtherPrompt;
}

// RFC 2195 2: the form of a msg-id (RFC 5322 3.6.4).
bool isCramChallenge(const QByteArray &octets)
{
    const qsizetype at = octets.indexOf('@');
    return octets.startsWith('<') && octets.endsWith('>') && at > 1 && at < octets.size() - 2 &&
           octets.count('<') == 1 && octets.count('>') == 1 && !octets.contains(' ') && isReadable(octets);
}

bool isJson(const QByteArray &octets)
{
    if (!octets.trimmed().startsWith('{'))
        return false;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(octets, &error);
    return error.error == QJsonParseError::NoError && document.isObject();
}

// name=value of letters and hyphens before the sign, as SCRAM (RFC 5802 5.1) and DIGEST-MD5 (RFC 2831 2.1.1) have them.
bool isAttribute(QByteArrayView field)
{
    const auto begin = field.begin();
    const auto sign = std::find(begin, field.end(), '=');
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == ' '; };
    return sign != field.end() && sign != begin && std::all_of(begin, sign, letter);
}

bool isFieldList(const QByteArray &octets)
{
    const auto isEmptyOrAttribute = [](const QByteArray &field) { return field.isEmpty() || isAttribute(field); };
    if (octets.contains('\x01')) {
        // XOAUTH2 and OAUTHBEARER (RFC 7628 3.1), whose first field may be a GS2 header.
        const QList<QByteArray> fields = octets.split('\x01');
        return std::all_of(fields.begin() + 1, fields.end(), isEmptyOrAttribute);
    }
    if (octets.startsWith("n,") || octets.startsWith("y,") || octets.startsWith("p="))
        return octets.count(',') >= 2;
    const QList<QByteArray> fields = octets.split(',');
    return isReadable(octets) && isAttribute(fields.first());
}

bool isCramResponse(const QByteArray &octets)
{
    const QByteArray digest = octets.mid(octets.lastIndexOf(' ') + 1);
    const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    return octets.lastIndexOf(' ') > 0 && digest.size() == 32 && std::all_of(digest.begin(), digest.end(), hex);
}

What challengeKind(const QByteArray &mechanism, int number, const QByteArray &octets)
{
    if (isJson(octets))
        return What::Json;
    if (isCramChallenge(octets))
        return What::CramChallenge;
    if (isAny(mechanism, {"LOGIN"}))
        return promptKind(octets, number);
    if (!isAny(mechanism, {"PLAIN", "CRAM-MD5"}) && isFieldList(octets))
        return What::Fields;
    return plainKind(octets);
}

What responseKind(const QByteArray &mechanism, int number, const QByteArray &octets)
{
    if (isAny(mechanism, {"LOGIN"}) && number == 1 && isReadable(octets))
        return What::User;
    if (isAny(mechanism, {"LOGIN"}))
        return plainKind(octets);
    if (isAny(mechanism, {"PLAIN"}))
        return octets.count('\0') == 2 ? What::Fields : plainKind(octets);
    if (isAny(mechanism, {"CRAM-MD5"}))
        return isCramResponse(octets) ? What::Fields : plainKind(octets);
    return isFieldList(octets) ? What::Fields : plainKind(octets);
}

} // namespace

Reading readChallenge(const QByteArray &mechanism, int number, QByteArrayView base64)
{
    if (base64.isEmpty())
        return {};
    const std::optional<QByteArray> decoded = decodeBase64(base64);
    if (!decoded)
        return {What::NotBase64, {}};
    return {challengeKind(mechanism, number, *decoded), *decoded};
}

Reading readResponse(const QByteArray &mechanism, int number, QByteArrayView base64)
{
    if (base64.isEmpty() || base64 == QByteArrayView("="))
        return {};
    if (base64 == QByteArrayView("*"))
        return {What::Cancel, {}};
    const std::optional<QByteArray> decoded = decodeBase64(base64);
    if (!decoded)
        return {What::NotBase64, {}};
    return {responseKind(mechanism, number, *decoded), *decoded};
}

} // namespace Core::Sasl
