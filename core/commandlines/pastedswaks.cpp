#include "core/commandlines/reading.h"

#include "core/wire/octets.h"

#include <algorithm>

namespace Core::CommandLines {

namespace {

enum class Value : quint8 { None, Required, Optional };

using Take = void (*)(PastedCommand &into, const QByteArray &value);

QByteArray unbracketed(const QByteArray &address)
{
    return address == "<>" ? QByteArray() : address;
}

void takeProtocol(PastedCommand &into, const QByteArray &value)
{
    QByteArray name = value.toUpper();
    if (name.startsWith("LMTP"))
        into.target.protocol = Protocol::Lmtp;
    if (name.endsWith('A')) {
        into.login = PastedCommand::Login::Wanted;
        name.chop(1);
    }
    if (name == "SSMTP" || name == "SMTPS")
        into.target.endpoint.security = Security::Tls;
    else if (name == "ESMTPS" || name == "LMTPS")
        into.target.endpoint.security = Security::StartTls;
}

void takeLogin(PastedCommand &into, const QByteArray &value)
{
    into.login = PastedCommand::Login::Wanted;
    const QByteArray first = value.split(',').first().toUpper();
    if (!first.isEmpty())
        into.mechanism = first == "SPA" || first == "MSN" ? QByteArray("NTLM") : first;
}

void takeData(PastedCommand &into, const QByteArray &value)
{
    if (value.startsWith("@@"))
        into.message = value.mid(1);
    else if (value.startsWith('@') || value == "-")
        into.messageFile = value == "-" ? value : value.mid(1);
    else if (value.contains('\n') || value.contains("\\n") || value.contains("%NEWLINE%"))
        into.message = value;
    else
        into.messageFile = value;
}

struct Option {
    const char *names; // without hyphens, blanks between
    Value value;
    Take take; // null: it is the password
};
constexpr Option options[] = {
    {"s server", Value::Required,
     [](PastedCommand &into, const QByteArray &value) {
         if (!takeServer(value, into))
             into.problem = PastedCommand::Problem::BadServer;
     }},
    {"p port", Value::Required,
     [](PastedCommand &into, const QByteArray &value) {
         const QByteArray names = " smtp 25 submission 587 submissions 465 smtps 465 lmtp 24 ";
         const qsizetype named = names.indexOf(' ' + value.toLower() + ' ');
         const QByteArray port = named >= 0 && !value.isEmpty() && !isDigit(value[0])
                                     ? names.mid(named + value.size() + 2).split(' ').first()
                                     : value;
         bool read = false;
         into.target.endpoint.port = port.toUShort(&read);
         if (!read || into.target.endpoint.port == 0)
             into.problem = PastedCommand::Problem::BadServer;
     }},
    {"socket", Value::Required,
     [](PastedCommand &into, const QByteArray &value) { into.target.endpoint.socketPath = QString::fromUtf8(value); }},
    {"t to", Value::Required,
     [](PastedCommand &into, const QByteArray &value) {
         for (const QByteArray &one : value.split(','))
             into.recipients.append(one.trimmed());
     }},
    {"f from", Value::Required, [](PastedCommand &into, const QByteArray &value) { into.sender = unbracketed(value); }},
    {"ehlo helo lhlo h", Value::Required,
     [](PastedCommand &into, const QByteArray &value) { into.clientName = value; }},
    {"protocol", Value::Required, takeProtocol},
    {"tls tlso tls-optional tlsos tls-optional-strict", Value::None,
     [](PastedCommand &into, const QByteArray &) { into.target.endpoint.security = Security::StartTls; }},
    {"tlsc tls-on-connect", Value::None,
     [](PastedCommand &into, const QByteArray &) { into.target.endpoint.security = Security::Tls; }},
    {"tls-ca-path", Value::Required,
     [](PastedCommand &into, const QByteArray &value) { into.authorityFile = QString::fromUtf8(value); }},
    {"a auth ao auth-optional aos auth-optional-strict", Value::Optional, takeLogin},
    {"au auth-user", Value::Required,
     [](PastedCommand &into, const QByteArray &value) {
         into.user = unbracketed(value);
         into.login = PastedCommand::Login::Wanted;
     }},
    {"ap auth-password", Value::Required, nullptr},
    {"d data", Value::Required, takeData},
    {"copy-routing", Value::Required, [](PastedCommand &into, const QByteArray &value) { into.mailDomain = value; }},
};
constexpr const char *ignoredAlone =
    " tls-verify pp protect-prompt n suppress-data stl show-time-lapse nih nsh nrh nth no-hints no-info-hints "
    "no-send-hints no-receive-hints hr hide-receive hs hide-send hi hide-informational ha hide-all raw show-raw-text "
    "apt auth-plaintext 4 6 pipeline prdr ndf no-data-fixup nsf no-strip-from g ";
constexpr const char *ignoredWithValue =
    " q quit quit-after da drop-after das drop-after-send timeout body header add-header ah attach attach-body "
    "attach-type attach-name output output-file output-file-stdout output-file-stderr li local-interface lp local-port "
    "lport tlsp tls-protocol tls-cipher tls-sni tls-cert tls-key xclient xclient-addr xclient-name xclient-helo "
    "xclient-login xclient-port xclient-proto xclient-destaddr xclient-destport xclient-reverse-name ";
constexpr const char *ignoredWithOptional = " S silent ahp auth-hide-password dump dump-mail config tls-get-peer-cert ";

bool among(QByteArrayView list, QByteArrayView name)
{
    const qsizetype at = (' ' + list.toByteArray() + ' ').indexOf(' ' + name.toByteArray() + ' ');
    return !name.isEmpty() && at >= 0;
}

const Option *known(QByteArrayView name)
{
    const auto found =
        std::find_if(std::begin(options), std::end(options), [&](const Option &one) { return among(one.names, name); });
    return found == std::end(options) ? nullptr : found;
}

// A value follows unless the next word is an option itself.
std::optional<QByteArray> optionalValue(Reading &reading, const std::optional<QByteArray> &own)
{
    if (own || reading.atEnd() || reading.peek().startsWith('-'))
        return own;
    return reading.take();
}

void takePassword(Reading &reading, const std::optional<QByteArray> &own, qsizetype ownAt)
{
    reading.into().login = PastedCommand::Login::Wanted;
    const std::optional<QByteArray> value = optionalValue(reading, own);
    if (!value)
        return;
    reading.into().password = secretOf(unbracketed(*value));
    reading.mask(own ? ownAt : 0);
}

void takeUnknown(Reading &reading, const QByteArray &name, const std::optional<QByteArray> &own, qsizetype ownAt)
{
    reading.into().unknown.append(name);
    if (own) {
        if (namesSecret(name))
            reading.mask(ownAt);
        return;
    }
    if (!reading.atEnd() && !reading.peek().startsWith('-')) {
        reading.take();
        if (namesSecret(name))
            reading.mask(0);
    }
}

bool takeIgnored(Reading &reading, QByteArrayView name, const QByteArray &written, const std::optional<QByteArray> &own)
{
    const bool header = name.startsWith("h-") || name.startsWith("header-");
    if (among(ignoredWithValue, name) || header)
        reading.value(own);
    else if (among(ignoredWithOptional, name))
        optionalValue(reading, own);
    else if (!among(ignoredAlone, name))
        return false;
    reading.into().ignored.append(written);
    return true;
}

} // namespace

void readSwaks(Reading &reading)
{
    while (!reading.atEnd()) {
        const QByteArray word = reading.take();
        if (!word.startsWith('-') || word.size() < 2) {
            reading.into().unknown.append(word.startsWith('-') ? word : QByteArray("…"));
            continue;
        }
        const qsizetype equals = word.indexOf('=');
        const QByteArray written = equals < 0 ? word : word.first(equals);
        const std::optional<QByteArray> own = equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1));
        const QByteArrayView name = QByteArrayView(written).sliced(written.startsWith("--") ? 2 : 1);
        const Option *option = known(name);
        if (option && !option->take)
            takePassword(reading, own, equals + 1);
        else if (option && option->value == Value::None)
            option->take(reading.into(), {});
        else if (option && option->value == Value::Optional)
            option->take(reading.into(), optionalValue(reading, own).value_or(QByteArray()));
        else if (option)
            option->take(reading.into(), reading.value(own).value_or(QByteArray()));
        else if (!takeIgnored(reading, name, written, own))
            takeUnknown(reading, written, own, equals + 1);
    }
}

} // namespace Core::CommandLines
