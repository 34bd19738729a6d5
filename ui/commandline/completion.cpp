#include "ui/commandline/completion.h"

#include <span>

namespace Gui {

namespace {

struct Offer {
    const char *keyword; // in the EHLO reply; null: always
    const char *text;
};

constexpr Offer verbs[] = {
    {nullptr, "EHLO "},        {nullptr, "HELO "},     {"STARTTLS", "STARTTLS"}, {"AUTH", "AUTH "},
    {nullptr, "MAIL FROM:<"},  {nullptr, "RCPT TO:<"}, {nullptr, "DATA"},        {"CHUNKING", "BDAT "},
    {nullptr, "RSET"},         {nullptr, "NOOP"},      {nullptr, "VRFY "},       {"EXPN", "EXPN "},
    {"ETRN", "ETRN "},         {"HELP", "HELP"},       {nullptr, "QUIT"},        {"XCLIENT", "XCLIENT "},
    {"XFORWARD", "XFORWARD "},
};

constexpr Offer mailParameters[] = {
    {"SIZE", "SIZE="},
    {"8BITMIME", "BODY=8BITMIME"},
    {"8BITMIME", "BODY=7BIT"},
    {"BINARYMIME", "BODY=BINARYMIME"},
    {"SMTPUTF8", "SMTPUTF8"},
    {"DSN", "RET=FULL"},
    {"DSN", "RET=HDRS"},
    {"DSN", "ENVID="},
    {"AUTH", "AUTH=<>"},
    {"PRDR", "PRDR"},
    {"REQUIRETLS", "REQUIRETLS"},
    {"DELIVERBY", "BY="},
    {"MT-PRIORITY", "MT-PRIORITY="},
};

constexpr Offer recipientParameters[] = {
    {"DSN", "NOTIFY=SUCCESS,FAILURE,DELAY"},
    {"DSN", "NOTIFY=NEVER"},
    {"DSN", "ORCPT=rfc822;"},
};

bool isOffered(const Offer &offer, const Core::Smtp::Capabilities &offered)
{
    return !offer.keyword || offered.offers(offer.keyword);
}

QStringList verbsFor(const QString &typed, Core::Protocol protocol, const Core::Smtp::Capabilities &offered)
{
    QStringList found;
    const auto consider = [&](const QString &text) {
        if (text.size() > typed.size() && text.startsWith(typed, Qt::CaseInsensitive))
            found.append(text);
    };
    if (protocol == Core::Protocol::Lmtp)
        consider(QStringLiteral("LHLO "));
    for (const Offer &verb : verbs) {
        const QString text = QString::fromLatin1(verb.text);
        const bool greets = text.endsWith(QLatin1String("LO "));
        if (isOffered(verb, offered) && !(greets && protocol == Core::Protocol::Lmtp))
            consider(text);
    }
    return found;
}

QStringList mechanismsFor(const QString &typed, const Core::Smtp::Capabilities &offered)
{
    QStringList found;
    for (const QByteArray &mechanism : offered.mechanisms()) {
        const QString text = QStringLiteral("AUTH ") + QString::fromLatin1(mechanism);
        if (text.size() > typed.size() && text.startsWith(typed, Qt::CaseInsensitive))
            found.append(text);
    }
    return found;
}

// The last word begins a parameter that is offered and not yet there.
QStringList parametersFor(const QString &typed, std::span<const Offer> parameters,
                          const Core::Smtp::Capabilities &offered)
{
    const qsizetype lastBlank = typed.lastIndexOf(QLatin1Char(' '));
    if (!typed.contains(QLatin1Char('>')) || lastBlank < typed.indexOf(QLatin1Char('>')))
        return {};
    const QString before = typed.first(lastBlank + 1);
    const QString begun = typed.sliced(lastBlank + 1);
    QStringList found;
    for (const Offer &parameter : parameters) {
        const QString text = QString::fromLatin1(parameter.text);
        const QString keyword = text.section(QLatin1Char('='), 0, 0);
        const bool there = before.contains(QLatin1Char(' ') + keyword, Qt::CaseInsensitive);
        if (!there && isOffered(parameter, offered) && text.size() > begun.size() &&
            text.startsWith(begun, Qt::CaseInsensitive))
            found.append(before + text);
    }
    return found;
}

} // namespace

QStringList completions(const QString &typed, Core::Protocol protocol, const Core::Smtp::Capabilities &offered)
{
    if (typed.startsWith(QLatin1String("AUTH "), Qt::CaseInsensitive))
        return mechanismsFor(typed, offered);
    if (typed.startsWith(QLatin1String("MAIL FROM:"), Qt::CaseInsensitive) && typed.contains(QLatin1Char('>')))
        return parametersFor(typed, mailParameters, offered);
    if (typed.startsWith(QLatin1String("RCPT TO:"), Qt::CaseInsensitive) && typed.contains(QLatin1Char('>')))
        return parametersFor(typed, recipientParameters, offered);
    return verbsFor(typed, protocol, offered);
}

} // namespace Gui
