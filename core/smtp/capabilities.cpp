#include "core/smtp/capabilities.h"

#include "core/smtp/words.h"
#include "core/wire/octets.h"

namespace Core::Smtp {
namespace {

constexpr QByteArrayView oldAuth("AUTH=");

QByteArray firstWord(QByteArrayView line)
{
    const QList<Span> found = words(line);
    return found.isEmpty() ? QByteArray() : cut(line, found.first()).toByteArray();
}

Capability readCapability(QByteArrayView line, int number)
{
    Capability read;
    read.line = number;
    for (const Span span : words(line)) {
        const QByteArrayView word = cut(line, span);
        if (!read.keyword.isEmpty())
            read.parameters.append(word.toByteArray());
        else
            read.keyword = word.toByteArray().toUpper();
    }
    if (read.keyword.startsWith(oldAuth) && read.keyword.size() > oldAuth.size()) {
        read.parameters.prepend(read.keyword.mid(oldAuth.size()));
        read.keyword = oldAuth.toByteArray();
    }
    return read;
}

} // namespace

Capabilities Capabilities::read(const QList<QByteArray> &lines)
{
    Capabilities read;
    qsizetype octets = 0;
    for (qsizetype i = 0; i < lines.size() && !read.m_truncated; ++i) {
        const QByteArrayView line = bareLine(lines[i]);
        octets += line.size();
        read.m_truncated = i >= maxLines || octets > maxOctets;
        if (read.m_truncated)
            break;
        if (i == 0)
            read.m_domain = firstWord(line);
        else if (const Capability capability = readCapability(line, int(i)); !capability.keyword.isEmpty())
            read.m_all.append(capability);
    }
    return read;
}

QByteArray Capabilities::domain() const
{
    return m_domain;
}

const QList<Capability> &Capabilities::all() const
{
    return m_all;
}

bool Capabilities::truncated() const
{
    return m_truncated;
}

const Capability *Capabilities::find(QByteArrayView keyword) const
{
    for (const Capability &capability : m_all)
        if (equalsAnyCase(capability.keyword, keyword))
            return &capability;
    return equalsAnyCase(keyword, "AUTH") ? find(oldAuth) : nullptr;
}

QList<QByteArray> Capabilities::mechanisms() const
{
    QList<QByteArray> found;
    for (const Capability &capability : m_all) {
        if (capability.keyword != "AUTH" && capability.keyword != oldAuth)
            continue;
        for (const QByteArray &parameter : capability.parameters)
            if (!found.contains(parameter.toUpper()))
                found.append(parameter.toUpper());
    }
    return found;
}

std::optional<quint64> Capabilities::sizeLimit() const
{
    const Capability *size = find("SIZE");
    if (!size || size->parameters.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const QByteArray digits = size->parameters.first();
    const quint64 limit = digits.toULongLong(&isNumber);
    return isNumber && limit > 0 && isDigit(digits[0]) ? std::optional(limit) : std::nullopt;
}

} // namespace Core::Smtp
