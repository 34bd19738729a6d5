#include "core/checks/settings.h"

#include "core/smtp/mailbox.h"

namespace Core::Checks {
namespace {

QString serverOf(const Endpoint &endpoint)
{
    return endpoint.host.isEmpty() ? endpoint.socketPath : endpoint.host;
}

bool isMailbox(const QByteArray &address)
{
    return Smtp::checkMailbox(address).ok();
}

bool isExample(const QByteArray &domain)
{
    return domain == "example" || domain == "example.com" || domain == "example.net" || domain == "example.org" ||
           domain.endsWith(".example") || domain.endsWith(".invalid") || domain.endsWith(".test");
}

void checkStrangers(const Settings &settings, QList<Problem> &found)
{
    const QByteArray own = Smtp::parts(settings.recipient).domain;
    const QByteArray from = Smtp::parts(settings.foreignSender).domain;
    const QByteArray to = Smtp::parts(settings.foreignRecipient).domain;
    if (!settings.foreignSender.isEmpty() && !isMailbox(settings.foreignSender))
        found.append(Problem::BadForeignSender);
    if (!settings.foreignRecipient.isEmpty() && !isMailbox(settings.foreignRecipient))
        found.append(Problem::BadForeignRecipient);
    if (!own.isEmpty() && (from == own || to == own))
        found.append(Problem::ForeignIsOwn);
    if (settings.reach == Settings::Reach::Message && (to.isEmpty() || isExample(to)))
        found.append(Problem::ForeignIsExample);
    if (!settings.login.user.isEmpty())
        found.append(Problem::LoginPointless);
}

} // namespace

QList<Problem> problems(const Settings &settings)
{
    QList<Problem> found;
    const QString server = serverOf(settings.endpoint);
    if (server.isEmpty())
        found.append(Problem::NoServer);
    if (settings.confirmed.compare(server, Qt::CaseInsensitive) != 0 || settings.confirmed.isEmpty())
        found.append(Problem::NotConfirmed);
    const Security security = settings.endpoint.security;
    if (settings.check == Check::StartTlsInjection) {
        if (security == Security::Tls)
            found.append(Problem::NothingToInject);
        return found;
    }
    if (!isMailbox(settings.recipient))
        found.append(Problem::BadRecipient);
    if (settings.check == Check::Relay) {
        checkStrangers(settings, found);
        return found;
    }
    if (!isMailbox(settings.sender))
        found.append(Problem::BadSender);
    const bool clear = security != Security::Tls && security != Security::StartTls;
    if (!settings.login.user.isEmpty() && clear && !settings.endpoint.isLocal())
        found.append(Problem::LoginInClear);
    return found;
}

bool mayDeliver(const Settings &settings)
{
    return settings.check == Check::Smuggling ||
           (settings.check == Check::Relay && settings.reach == Settings::Reach::Message);
}

} // namespace Core::Checks
