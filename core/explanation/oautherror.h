#pragma once
#include <QByteArray>
#include <optional>

namespace Core {

// What a server says of a token, in JSON, as a challenge (RFC 7628 3.2.2); XOAUTH2 has the same.
struct OauthError {
    enum class About : quint8 { Other, Token, Scope, Request } about = About::Other;
    QByteArray status; // "invalid_token", or of Google an HTTP status, "400"
    QByteArray scope;
    bool operator==(const OauthError &) const = default;
};
// No value: it is no JSON object, or one without a status.
std::optional<OauthError> readOauthError(const QByteArray &json);

} // namespace Core
