#include "core/explanation/oautherror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Core {
namespace {

constexpr qsizetype mostOctets = 8192;

// RFC 6750 3.1, and the HTTP statuses it goes with.
OauthError::About aboutOf(const QByteArray &status)
{
    using About = OauthError::About;
    if (status == "insufficient_scope" || status == "403")
        return About::Scope;
    if (status == "invalid_request")
        return About::Request;
    return status == "invalid_token" || status == "400" || status == "401" ? About::Token : About::Other;
}

} // namespace

std::optional<OauthError> readOauthError(const QByteArray &json)
{
    if (json.size() > mostOctets)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue status = object.value(QLatin1String("status"));
    OauthError error;
    error.status = status.isDouble() ? QByteArray::number(status.toInt()) : status.toString().toUtf8();
    error.scope = object.value(QLatin1String("scope")).toString().toUtf8();
    error.about = aboutOf(error.status);
    return error.status.isEmpty() ? std::optional<OauthError>() : error;
}

} // namespace Core
