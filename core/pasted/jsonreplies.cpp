#include "core/pasted/jsonreplies.h"

#include "core/pasted/replytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Core::Pasted {
namespace {

constexpr qsizetype mostStrings = 200'000;
constexpr int deepest = 32;

QByteArray codeOf(const QJsonObject &object)
{
    for (const char *name : {"code", "smtp_code", "reply_code", "smtpCode", "responseCode", "statusCode"}) {
        const QJsonValue value = object.value(QLatin1String(name));
        const int code = value.isString() ? value.toString().toInt() : value.toInt();
        if (code >= 200 && code < 600)
            return QByteArray::number(code);
    }
    return {};
}

QByteArray textOf(const QJsonObject &object)
{
    for (const char *name : {"text", "message", "reply", "response", "diagnostic", "error", "reason", "description"}) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isString())
            return value.toString().toUtf8();
    }
    return {};
}

class Strings
{
public:
    explicit Strings(QList<QByteArray> &out) : m_out(out) {}
    void take(const QJsonValue &value, int depth);

private:
    void takeObject(const QJsonObject &object, int depth);

    QList<QByteArray> &m_out;
};

void Strings::takeObject(const QJsonObject &object, int depth)
{
    const QByteArray code = codeOf(object), text = textOf(object);
    if (!code.isEmpty() && !text.isEmpty() && !codeAt(text, 0)) {
        const QByteArray status = object.value(QLatin1String("status")).toString().toLatin1();
        const bool own = statusAt(status, 0) && !statusAt(text, 0);
        m_out.append(code + ' ' + (own ? status + ' ' : QByteArray()) + text);
        return;
    }
    for (const auto &value : object)
        take(value, depth + 1);
}

void Strings::take(const QJsonValue &value, int depth)
{
    if (depth > deepest || m_out.size() >= mostStrings)
        return;
    if (value.isString()) {
        m_out.append(value.toString().toUtf8());
    } else if (value.isObject()) {
        takeObject(value.toObject(), depth);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &some : array)
            take(some, depth + 1);
    }
}

bool takeDocument(const QByteArray &text, QList<QByteArray> &strings)
{
    // A text alone is no document for QJsonDocument: it becomes the only one of a list.
    const bool alone = text.startsWith('"');
    const QJsonDocument document = QJsonDocument::fromJson(alone ? '[' + text + ']' : text);
    if (document.isNull())
        return false;
    Strings all(strings);
    all.take(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    return true;
}

} // namespace

std::optional<QList<QByteArray>> jsonStrings(QByteArrayView text)
{
    const QByteArrayView bare = text.trimmed();
    if (bare.isEmpty() || (bare[0] != '[' && bare[0] != '{' && bare[0] != '"'))
        return std::nullopt;
    QList<QByteArray> strings;
    if (!takeDocument(bare.toByteArray(), strings))
        return std::nullopt;
    return strings;
}

} // namespace Core::Pasted
