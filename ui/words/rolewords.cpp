#include "ui/words/rolewords.h"

#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Role;

struct RoleWord {
    Role value;
    const char *text;
};
constexpr char context[] = "Role";
constexpr RoleWord roles[] = {
    {Role::Code, QT_TRANSLATE_NOOP("Role", "code")},
    {Role::Command, QT_TRANSLATE_NOOP("Role", "command")},
    {Role::Reply, QT_TRANSLATE_NOOP("Role", "reply")},
    {Role::Argument, QT_TRANSLATE_NOOP("Role", "argument")},
    {Role::Sender, QT_TRANSLATE_NOOP("Role", "sender")},
    {Role::Recipient, QT_TRANSLATE_NOOP("Role", "recipient")},
    {Role::SenderDomain, QT_TRANSLATE_NOOP("Role", "sender’s domain")},
    {Role::RecipientDomain, QT_TRANSLATE_NOOP("Role", "recipient’s domain")},
    {Role::ServerName, QT_TRANSLATE_NOOP("Role", "server’s name")},
    {Role::ClientName, QT_TRANSLATE_NOOP("Role", "EHLO name")},
    {Role::ClientAddress, QT_TRANSLATE_NOOP("Role", "client’s IP address")},
    {Role::ServerAddress, QT_TRANSLATE_NOOP("Role", "server’s IP address")},
    {Role::Login, QT_TRANSLATE_NOOP("Role", "login")},
    {Role::Mechanism, QT_TRANSLATE_NOOP("Role", "mechanism")},
    {Role::Offered, QT_TRANSLATE_NOOP("Role", "mechanisms offered")},
    {Role::Limit, QT_TRANSLATE_NOOP("Role", "limit")},
    {Role::Size, QT_TRANSLATE_NOOP("Role", "size")},
    {Role::Parameter, QT_TRANSLATE_NOOP("Role", "parameter")},
    {Role::Value, QT_TRANSLATE_NOOP("Role", "value")},
    {Role::Character, QT_TRANSLATE_NOOP("Role", "character")},
    {Role::Position, QT_TRANSLATE_NOOP("Role", "position")},
    {Role::Count, QT_TRANSLATE_NOOP("Role", "number")},
    {Role::Cause, QT_TRANSLATE_NOOP("Role", "cause")},
    {Role::Greeting, QT_TRANSLATE_NOOP("Role", "greeting")},
    {Role::Introduction, QT_TRANSLATE_NOOP("Role", "EHLO")},
    {Role::Mail, QT_TRANSLATE_NOOP("Role", "MAIL")},
    {Role::FirstRefusal, QT_TRANSLATE_NOOP("Role", "first refusal")},
    {Role::Auth, QT_TRANSLATE_NOOP("Role", "AUTH")},
    {Role::Challenge, QT_TRANSLATE_NOOP("Role", "challenge")},
    {Role::Response, QT_TRANSLATE_NOOP("Role", "answer")},
    {Role::Starttls, QT_TRANSLATE_NOOP("Role", "STARTTLS")},
    {Role::Tls, QT_TRANSLATE_NOOP("Role", "TLS")},
    {Role::Prompt, QT_TRANSLATE_NOOP("Role", "prompt")},
    {Role::NewAddress, QT_TRANSLATE_NOOP("Role", "new address")},
    {Role::QueueId, QT_TRANSLATE_NOOP("Role", "queue identifier")},
    {Role::Text, QT_TRANSLATE_NOOP("Role", "text")},
    {Role::Status, QT_TRANSLATE_NOOP("Role", "enhanced status code")},
    {Role::Keyword, QT_TRANSLATE_NOOP("Role", "keyword")},
    {Role::Delay, QT_TRANSLATE_NOOP("Role", "wait")},
    {Role::Accepted, QT_TRANSLATE_NOOP("Role", "number accepted")},
    {Role::Refused, QT_TRANSLATE_NOOP("Role", "number refused")},
    {Role::End, QT_TRANSLATE_NOOP("Role", "end of the message")},
    {Role::Address, QT_TRANSLATE_NOOP("Role", "address")},
    {Role::Host, QT_TRANSLATE_NOOP("Role", "host")},
    {Role::Ip, QT_TRANSLATE_NOOP("Role", "IP address")},
    {Role::List, QT_TRANSLATE_NOOP("Role", "DNS list")},
    {Role::Domain, QT_TRANSLATE_NOOP("Role", "domain")},
    {Role::Port, QT_TRANSLATE_NOOP("Role", "port")},
    {Role::User, QT_TRANSLATE_NOOP("Role", "user")},
    {Role::Reason, QT_TRANSLATE_NOOP("Role", "reason")},
    {Role::Link, QT_TRANSLATE_NOOP("Role", "link")},
};
static_assert(coversInOrder(roles, Role::Link));

} // namespace

QList<Core::Argument> placeholders(const Language &language)
{
    QList<Core::Argument> arguments;
    for (const RoleWord &role : roles) {
        const QString name = QStringLiteral("‹%1›").arg(language.text(context, role.text));
        arguments.append({role.value, name.toUtf8(), Core::none, {}});
    }
    return arguments;
}

} // namespace Words
