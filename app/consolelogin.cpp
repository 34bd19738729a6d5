#include "app/consolelogin.h"

#include "core/sasl/mechanisms.h"

#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace App {

namespace {

constexpr qsizetype longestSecret = 64 * 1024;

constexpr LoginOption options[] = {
    {"--auth",
     [](const QString &value, LoginOptions &login) {
         login.mechanism = value.toLatin1().toUpper();
         return login.mechanism == "AUTO" || Core::Sasl::mechanismNamed(login.mechanism);
     }},
    {"--user", [](const QString &value, LoginOptions &login) { return !(login.user = value).isEmpty(); }},
    {"--act-as", [](const QString &value, LoginOptions &login) { return !(login.actAs = value).isEmpty(); }},
    {"--realm", [](const QString &value, LoginOptions &login) { return !(login.realm = value).isEmpty(); }},
    {"--password-file",
     [](const QString &value, LoginOptions &login) { return !(login.passwordFile = value).isEmpty(); }},
};

// The first line: editors and shells put an end to it that is no part of the secret.
std::optional<QByteArray> firstLine(const QString &name)
{
    QFile file(name);
    const bool open =
        name == QLatin1String("-") ? file.open(STDIN_FILENO, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!open)
        return std::nullopt;
    QByteArray line = file.readLine(longestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

const LoginOption *loginOption(const QString &name)
{
    const auto found = std::find_if(std::begin(options), std::end(options),
                                    [&name](const LoginOption &option) { return name == QLatin1String(option.name); });
    return found == std::end(options) ? nullptr : found;
}

QStringList loginOptions()
{
    QStringList names;
    for (const LoginOption &option : options)
        names.append(QLatin1String(option.name));
    return names;
}

bool ConsoleLogin::load()
{
    if (!isWanted())
        return true;
    if (m_options.passwordFile.isEmpty()) {
        m_secret = qgetenv(secretVariable);
        qunsetenv(secretVariable); // whoever is started from here on need not know
        return true;
    }
    const std::optional<QByteArray> secret = firstLine(m_options.passwordFile);
    m_secret = secret.value_or(QByteArray());
    return secret.has_value();
}

bool ConsoleLogin::isDue(const Core::Session &session) const
{
    const Core::Smtp::Conversation &now = session.document().conversation();
    const bool unread = now.tls() || session.peerIsLocal();
    return isWanted() && !m_tried && unread && now.extended() && now.mode() == Core::Smtp::Mode::Command;
}

QByteArray ConsoleLogin::mechanismFor(const Core::Session &session) const
{
    using Core::Sasl::Field;
    using Core::Sasl::Means;
    if (m_options.mechanism != "AUTO")
        return m_options.mechanism;
    const Core::Smtp::Conversation &now = session.document().conversation();
    Means means;
    means.layer = now.tls() ? Means::Layer::Tls : Means::Layer::Clear;
    means.binding = now.tls() ? Means::Binding::There : Means::Binding::None;
    means.certificate =
        session.settings().trust.identity.isEmpty() ? Means::Certificate::None : Means::Certificate::There;
    for (const Field secret : {Field::Password, Field::Token}) {
        means.given = m_secret.isEmpty() ? Core::Sasl::FieldSet() : Core::Sasl::FieldSet(Field::User) | secret;
        const QByteArray strongest = Core::Sasl::strongestOf(now.offered().mechanisms(), means);
        if (!strongest.isEmpty())
            return strongest;
    }
    return "PLAIN";
}

void ConsoleLogin::begin(Core::Session &session)
{
    m_tried = true;
    const QByteArray name = mechanismFor(session);
    const Core::Sasl::Mechanism *mechanism = Core::Sasl::mechanismNamed(name);
    const auto how =
        mechanism && mechanism->clientFirst ? Core::Sasl::InitialResponse::Yes : Core::Sasl::InitialResponse::No;
    const QByteArray user = m_options.user.toUtf8();
    session.authenticate(name, {m_options.actAs.toUtf8(), user, m_secret, user, m_options.realm.toUtf8()}, how);
}

} // namespace App
