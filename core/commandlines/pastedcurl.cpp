#include "core/commandlines/reading.h"

#include "core/wire/octets.h"

#include <algorithm>

namespace Core::CommandLines {

namespace {

// "smtp://user:password@host:25/client": curl takes all of it from the URL.
struct UrlParts {
    QByteArray scheme, user, password, host, path;
    bool hasPassword = false;
    qsizetype passwordAt = -1; // in the word
};

UrlParts partsOf(const QByteArray &url)
{
    UrlParts parts;
    const qsizetype scheme = url.indexOf("://");
    parts.scheme = scheme < 0 ? QByteArray() : url.first(scheme).toLower();
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    const qsizetype slash = url.indexOf('/', begin);
    const qsizetype end = slash < 0 ? url.size() : slash;
    const qsizetype at = url.first(end).lastIndexOf('@');
    if (at >= begin) {
        const qsizetype colon = url.first(at).indexOf(':', begin);
        parts.user = QByteArray::fromPercentEncoding(url.sliced(begin, (colon < 0 ? at : colon) - begin));
        parts.user = parts.user.split(';').first();
        if (colon >= 0) {
            parts.password = QByteArray::fromPercentEncoding(url.sliced(colon + 1, at - colon - 1));
            parts.hasPassword = true;
            parts.passwordAt = colon + 1;
        }
    }
    const qsizetype host = at >= begin ? at + 1 : begin;
    parts.host = url.sliced(host, end - host);
    parts.path = slash < 0 ? QByteArray() : QByteArray::fromPercentEncoding(url.sliced(slash + 1));
    return parts;
}

void takeUrl(Reading &reading, const QByteArray &url)
{
    PastedCommand &into = reading.into();
    const UrlParts parts = partsOf(url);
    const bool smtp = parts.scheme.isEmpty() || parts.scheme == "smtp" || parts.scheme == "smtps";
    if (!smtp || !takeServer(parts.host, into))
        into.problem = PastedCommand::Problem::BadServer;
    if (parts.scheme == "smtps")
        into.target.endpoint.security = Security::Tls;
    if (!parts.path.isEmpty())
        into.clientName = parts.path;
    if (!parts.user.isEmpty()) {
        into.user = parts.user;
        into.login = PastedCommand::Login::Wanted;
    }
    if (parts.hasPassword) {
        into.password = secretOf(parts.password);
        reading.mask(parts.passwordAt); // the host behind it goes with it: the word ends there
    }
}

// "user:password", cut at the first colon; `at`: where it begins in the word taken last.
void takeUser(Reading &reading, const QByteArray &value, qsizetype at)
{
    PastedCommand &into = reading.into();
    const qsizetype colon = value.indexOf(':');
    into.login = PastedCommand::Login::Wanted;
    into.user = colon < 0 ? value : value.first(colon);
    if (colon < 0)
        return;
    into.password = secretOf(value.mid(colon + 1));
    reading.mask(at + colon + 1);
}

QByteArray unbracketed(const QByteArray &address)
{
    const bool brackets = address.size() > 1 && address.startsWith('<') && address.endsWith('>');
    return brackets ? address.sliced(1, address.size() - 2) : address;
}

enum class Effect : quint8 {
    Url,
    User,
    Bearer,
    Passphrase,
    MailFrom,
    MailRcpt,
    Upload,
    Login,
    Authority,
    Socket,
    StartTls,
    Ignored,
    IgnoredValue
};
struct Option {
    const char *name; // the long one; empty: it has none
    char letter;      // '\0': it has none
    Effect effect;
};
constexpr Option options[] = {
    {"url", '\0', Effect::Url},
    {"user", 'u', Effect::User},
    {"oauth2-bearer", '\0', Effect::Bearer},
    {"pass", '\0', Effect::Passphrase},
    {"proxy-user", 'U', Effect::Passphrase},
    {"mail-from", '\0', Effect::MailFrom},
    {"mail-rcpt", '\0', Effect::MailRcpt},
    {"upload-file", 'T', Effect::Upload},
    {"login-options", '\0', Effect::Login},
    {"cacert", '\0', Effect::Authority},
    {"unix-socket", '\0', Effect::Socket},
    {"ssl-reqd", '\0', Effect::StartTls},
    {"ssl", '\0', Effect::StartTls},
    {"ftp-ssl", '\0', Effect::StartTls},
    {"verbose", 'v', Effect::Ignored},
    {"silent", 's', Effect::Ignored},
    {"show-error", 'S', Effect::Ignored},
    {"insecure", 'k', Effect::Ignored},
    {"crlf", '\0', Effect::Ignored},
    {"ipv4", '4', Effect::Ignored},
    {"ipv6", '6', Effect::Ignored},
    {"netrc", 'n', Effect::Ignored},
    {"progress-bar", '#', Effect::Ignored},
    {"no-progress-meter", '\0', Effect::Ignored},
    {"fail", 'f', Effect::Ignored},
    {"sasl-ir", '\0', Effect::Ignored},
    {"mail-rcpt-allowfails", '\0', Effect::Ignored},
    {"tlsv1", '1', Effect::Ignored},
    {"tlsv1.0", '\0', Effect::Ignored},
    {"tlsv1.1", '\0', Effect::Ignored},
    {"tlsv1.2", '\0', Effect::Ignored},
    {"tlsv1.3", '\0', Effect::Ignored},
    {"disable", 'q', Effect::Ignored},
    {"globoff", 'g', Effect::Ignored},
    {"location", 'L', Effect::Ignored},
    {"request", 'X', Effect::IgnoredValue},
    {"output", 'o', Effect::IgnoredValue},
    {"write-out", 'w', Effect::IgnoredValue},
    {"max-time", 'm', Effect::IgnoredValue},
    {"connect-timeout", '\0', Effect::IgnoredValue},
    {"stderr", '\0', Effect::IgnoredValue},
    {"trace", '\0', Effect::IgnoredValue},
    {"trace-ascii", '\0', Effect::IgnoredValue},
    {"header", 'H', Effect::IgnoredValue},
    {"form", 'F', Effect::IgnoredValue},
    {"cert", 'E', Effect::IgnoredValue},
    {"key", '\0', Effect::IgnoredValue},
    {"cert-type", '\0', Effect::IgnoredValue},
    {"key-type", '\0', Effect::IgnoredValue},
    {"ciphers", '\0', Effect::IgnoredValue},
    {"tls-max", '\0', Effect::IgnoredValue},
    {"mail-auth", '\0', Effect::IgnoredValue},
    {"sasl-authzid", '\0', Effect::IgnoredValue},
    {"interface", '\0', Effect::IgnoredValue},
    {"resolve", '\0', Effect::IgnoredValue},
    {"connect-to", '\0', Effect::IgnoredValue},
    {"retry", '\0', Effect::IgnoredValue},
};

bool takesValue(Effect effect)
{
    return effect != Effect::StartTls && effect != Effect::Ignored;
}

// `at`: where the value begins in the word taken last.
void apply(Reading &reading, const Option &option, const QByteArray &value, qsizetype at)
{
    PastedCommand &into = reading.into();
    switch (option.effect) {
    case Effect::Url:
        return takeUrl(reading, value);
    case Effect::User:
        return takeUser(reading, value, at);
    case Effect::Bearer:
        into.password = secretOf(value);
        into.login = PastedCommand::Login::Wanted;
        if (into.mechanism.isEmpty())
            into.mechanism = "XOAUTH2";
        return reading.mask(at);
    case Effect::Passphrase:
        into.ignored.append(QByteArray("--") + option.name);
        return reading.mask(at);
    case Effect::MailFrom:
        into.sender = unbracketed(value);
        return;
    case Effect::MailRcpt:
        into.recipients.append(unbracketed(value));
        return;
    case Effect::Upload:
        into.messageFile = value;
        return;
    case Effect::Login:
        if (value.startsWith("AUTH=") && value != "AUTH=*")
            into.mechanism = value.mid(value.startsWith("AUTH=+") ? 6 : 5).toUpper();
        return;
    case Effect::Authority:
        into.authorityFile = QString::fromUtf8(value);
        return;
    case Effect::Socket:
        into.target.endpoint.socketPath = QString::fromUtf8(value);
        return;
    case Effect::StartTls:
        if (into.target.endpoint.security == Security::None)
            into.target.endpoint.security = Security::StartTls;
        return;
    case Effect::Ignored:
    case Effect::IgnoredValue:
        into.ignored.append(QByteArray("--") + option.name);
        return;
    }
}

void readLong(Reading &reading, const QByteArray &word)
{
    const qsizetype equals = word.indexOf('=');
    const QByteArray name = equals < 0 ? word.mid(2) : word.sliced(2, equals - 2);
    const auto option =
        std::find_if(std::begin(options), std::end(options), [&](const Option &one) { return name == one.name; });
    if (option == std::end(options)) {
        reading.into().unknown.append("--" + name);
        if (equals >= 0 && namesSecret(name))
            reading.mask(equals + 1);
        else if (namesSecret(name) && !reading.atEnd())
            reading.take(), reading.mask(0);
        return;
    }
    if (!takesValue(option->effect))
        return apply(reading, *option, {}, 0);
    if (equals >= 0)
        return apply(reading, *option, word.mid(equals + 1), equals + 1);
    if (!reading.atEnd()) {
        const QByteArray value = reading.take();
        apply(reading, *option, value, 0);
    }
}

// "-vk", "-uuser:password": letters in one word, the last one with its value in it or behind it.
void readShort(Reading &reading, const QByteArray &word)
{
    for (qsizetype at = 1; at < word.size(); ++at) {
        const auto option = std::find_if(std::begin(options), std::end(options),
                                         [&](const Option &one) { return one.letter == word[at]; });
        if (option == std::end(options)) {
            reading.into().unknown.append(QByteArray("-") + word[at]);
            return;
        }
        if (!takesValue(option->effect)) {
            apply(reading, *option, {}, 0);
            continue;
        }
        if (at + 1 < word.size())
            return apply(reading, *option, word.mid(at + 1), at + 1);
        if (!reading.atEnd()) {
            const QByteArray value = reading.take();
            apply(reading, *option, value, 0);
        }
        return;
    }
}

} // namespace

void readCurl(Reading &reading)
{
    while (!reading.atEnd()) {
        const QByteArray word = reading.take();
        if (word.startsWith("--") && word.size() > 2)
            readLong(reading, word);
        else if (word.startsWith('-') && word.size() > 1)
            readShort(reading, word);
        else if (!word.isEmpty())
            takeUrl(reading, word);
    }
}

} // namespace Core::CommandLines
