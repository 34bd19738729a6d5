#include "core/practice/parameters.h"

#include "core/wire/octets.h"

#include <QSet>

#include <algorithm>

namespace Core::Practice {

namespace {

Answer malformed(const QByteArray &keyword)
{
    return {501, "5.5.4", "The value of " + keyword + " is not well-formed"};
}

// RFC 3461 4: printable ASCII, "+" and "=" as "+HH".
bool isXtext(const QByteArray &text)
{
    const auto hex = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'F'); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < '!' || text[i] > '~' || text[i] == '=')
            return false;
        if (text[i] != '+')
            continue;
        if (i + 2 >= text.size() || !hex(text[i + 1]) || !hex(text[i + 2]))
            return false;
        i += 2;
    }
    return !text.isEmpty();
}

bool isOneOf(const QByteArray &value, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isNotify(const QByteArray &value)
{
    if (isOneOf(value, {"NEVER"}))
        return true;
    const QList<QByteArray> words = value.split(',');
    return std::all_of(words.begin(), words.end(), [](const QByteArray &word) {
        return isOneOf(word, {"SUCCESS", "FAILURE", "DELAY"});
    });
}

bool isOriginalRecipient(const QByteArray &value)
{
    const qsizetype semicolon = value.indexOf(';');
    return semicolon > 0 && value.size() <= 500 && isXtext(value.left(semicolon)) && isXtext(value.mid(semicolon + 1));
}

Answer checkSize(const QByteArray &value, quint64 limit)
{
    const bool digits = !value.isEmpty() && value.size() <= 20 && std::all_of(value.begin(), value.end(), isDigit);
    bool fits = false;
    const quint64 size = value.toULongLong(&fits);
    if (!digits)
        return malformed("SIZE");
    if (!fits || size > limit)
        return {552, "5.3.4", "The message would exceed the limit of " + QByteArray::number(limit) + " octets"};
    return {};
}

// One keyword twice means nothing (RFC 1869 6, still the rule of RFC 5321 4.1.1.11).
Answer checkDoubles(const QList<Smtp::Parameter> &parameters)
{
    QSet<QByteArray> seen;
    for (const Smtp::Parameter &parameter : parameters) {
        const QByteArray keyword = parameter.keyword.toUpper();
        if (seen.contains(keyword))
            return {501, "5.5.4", "A parameter is given twice"};
        seen.insert(keyword);
    }
    return {};
}

Answer unknownParameter()
{
    return {555, "5.5.4", "A parameter here is not known; EHLO tells which are"};
}

Answer checkMail(const QByteArray &keyword, const std::optional<QByteArray> &given, const Rules &rules)
{
    const QByteArray value = given.value_or(QByteArray());
    if (keyword == "SIZE")
        return checkSize(value, rules.sizeLimit);
    if (keyword == "SMTPUTF8")
        return given ? malformed(keyword) : Answer();
    if (keyword == "BODY")
        return isOneOf(value, {"7BIT", "8BITMIME"}) ? Answer() : malformed(keyword);
    if (keyword == "RET")
        return isOneOf(value, {"FULL", "HDRS"}) ? Answer() : malformed(keyword);
    if (keyword == "ENVID")
        return isXtext(value) && value.size() <= 100 ? Answer() : malformed(keyword);
    if (keyword == "AUTH")
        return isXtext(value) ? Answer() : malformed(keyword);
    return unknownParameter();
}

Answer checkRcpt(const QByteArray &keyword, const std::optional<QByteArray> &given)
{
    const QByteArray value = given.value_or(QByteArray());
    if (keyword == "NOTIFY")
        return isNotify(value) ? Answer() : malformed(keyword);
    if (keyword == "ORCPT")
        return isOriginalRecipient(value) ? Answer() : malformed(keyword);
    return unknownParameter();
}

} // namespace

ParameterReading readMailParameters(const QList<Smtp::Parameter> &parameters, const Rules &rules)
{
    ParameterReading reading{checkDoubles(parameters), false};
    for (const Smtp::Parameter &parameter : parameters) {
        if (reading.refusal.code != 0)
            break;
        const QByteArray keyword = parameter.keyword.toUpper();
        reading.refusal = checkMail(keyword, parameter.value, rules);
        reading.smtpUtf8 = reading.smtpUtf8 || keyword == "SMTPUTF8";
    }
    return reading;
}

ParameterReading readRcptParameters(const QList<Smtp::Parameter> &parameters)
{
    ParameterReading reading{checkDoubles(parameters), false};
    for (const Smtp::Parameter &parameter : parameters) {
        if (reading.refusal.code != 0)
            break;
        reading.refusal = checkRcpt(parameter.keyword.toUpper(), parameter.value);
    }
    return reading;
}

} // namespace Core::Practice
