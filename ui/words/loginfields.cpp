#include "ui/words/loginfields.h"

#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace Words {
namespace {

using Core::Sasl::ReadField;
using What = ReadField::What;

constexpr qsizetype valueLength = 300;

struct FieldWords {
    What value;
    const char *label;
};
constexpr FieldWords fields[] = {
    {What::Unknown, QT_TRANSLATE_NOOP("Decoded", "Also says")},
    {What::Mechanism, QT_TRANSLATE_NOOP("Decoded", "Mechanism")},
    {What::Authzid, QT_TRANSLATE_NOOP("Decoded", "Acts as")},
    {What::User, QT_TRANSLATE_NOOP("Decoded", "User name")},
    {What::Password, QT_TRANSLATE_NOOP("Decoded", "Password")},
    {What::Token, QT_TRANSLATE_NOOP("Decoded", "Token")},
    {What::Trace, QT_TRANSLATE_NOOP("Decoded", "Trace")},
    {What::BindingFlag, QT_TRANSLATE_NOOP("Decoded", "Channel binding")},
    {What::ClientNonce, QT_TRANSLATE_NOOP("Decoded", "Nonce of the client")},
    {What::WholeNonce, QT_TRANSLATE_NOOP("Decoded", "Nonce")},
    {What::ContinuedNonce, QT_TRANSLATE_NOOP("Decoded", "Nonce, the client’s continued by")},
    {What::ForeignNonce, QT_TRANSLATE_NOOP("Decoded", "Nonce, not the client’s continued")},
    {What::Salt, QT_TRANSLATE_NOOP("Decoded", "Salt")},
    {What::Iterations, QT_TRANSLATE_NOOP("Decoded", "Iterations")},
    {What::BindingHeader, QT_TRANSLATE_NOOP("Decoded", "Header repeated")},
    {What::BindingOctets, QT_TRANSLATE_NOOP("Decoded", "Octets of channel binding")},
    {What::Proof, QT_TRANSLATE_NOOP("Decoded", "Proof of the password")},
    {What::Signature, QT_TRANSLATE_NOOP("Decoded", "Signature of the server")},
    {What::ServerError, QT_TRANSLATE_NOOP("Decoded", "Error of the server")},
    {What::Realm, QT_TRANSLATE_NOOP("Decoded", "Realm")},
    {What::Nonce, QT_TRANSLATE_NOOP("Decoded", "Nonce of the server")},
    {What::NonceCount, QT_TRANSLATE_NOOP("Decoded", "Count of uses")},
    {What::Qop, QT_TRANSLATE_NOOP("Decoded", "Protection (qop)")},
    {What::Algorithm, QT_TRANSLATE_NOOP("Decoded", "Algorithm")},
    {What::Charset, QT_TRANSLATE_NOOP("Decoded", "Character set")},
    {What::Cipher, QT_TRANSLATE_NOOP("Decoded", "Cipher")},
    {What::MaxBuffer, QT_TRANSLATE_NOOP("Decoded", "Largest buffer")},
    {What::Stale, QT_TRANSLATE_NOOP("Decoded", "Nonce was stale")},
    {What::DigestUri, QT_TRANSLATE_NOOP("Decoded", "Service asked for")},
    {What::DigestResponse, QT_TRANSLATE_NOOP("Decoded", "Proof of the password")},
    {What::ResponseAuth, QT_TRANSLATE_NOOP("Decoded", "Proof of the server")},
    {What::NtlmMessage, QT_TRANSLATE_NOOP("Decoded", "NTLM message")},
    {What::NtlmFlags, QT_TRANSLATE_NOOP("Decoded", "Flags")},
    {What::NtlmTarget, QT_TRANSLATE_NOOP("Decoded", "Target")},
    {What::NtlmChallenge, QT_TRANSLATE_NOOP("Decoded", "Challenge")},
    {What::NtlmDomain, QT_TRANSLATE_NOOP("Decoded", "Domain of the server")},
    {What::NtlmComputer, QT_TRANSLATE_NOOP("Decoded", "Name of the server")},
    {What::NtlmDnsDomain, QT_TRANSLATE_NOOP("Decoded", "Domain of the server in DNS")},
    {What::NtlmDnsComputer, QT_TRANSLATE_NOOP("Decoded", "Name of the server in DNS")},
    {What::NtlmForest, QT_TRANSLATE_NOOP("Decoded", "Forest")},
    {What::NtlmTime, QT_TRANSLATE_NOOP("Decoded", "Clock of the server")},
    {What::NtlmVersion, QT_TRANSLATE_NOOP("Decoded", "Version of Windows")},
    {What::NtlmUserDomain, QT_TRANSLATE_NOOP("Decoded", "Domain of the user")},
    {What::NtlmWorkstation, QT_TRANSLATE_NOOP("Decoded", "Workstation")},
    {What::NtlmAnswer, QT_TRANSLATE_NOOP("Decoded", "Proof of the password")},
    {What::OauthStatus, QT_TRANSLATE_NOOP("Decoded", "Status")},
    {What::OauthScope, QT_TRANSLATE_NOOP("Decoded", "Scope asked for")},
    {What::OauthSchemes, QT_TRANSLATE_NOOP("Decoded", "Schemes")},
    {What::OauthConfiguration, QT_TRANSLATE_NOOP("Decoded", "Where tokens are issued")},
    {What::Host, QT_TRANSLATE_NOOP("Decoded", "Server meant")},
    {What::Port, QT_TRANSLATE_NOOP("Decoded", "Port meant")},
};
static_assert(coversInOrder(fields, What::Port));

constexpr char context[] = "Decoded";
constexpr const char *hidden = QT_TRANSLATE_NOOP("Decoded", "not shown");
constexpr const char *notBound = QT_TRANSLATE_NOOP("Decoded", "none (n)");
constexpr const char *couldBind = QT_TRANSLATE_NOOP("Decoded", "none, though the client could (y)");
constexpr const char *bound = QT_TRANSLATE_NOOP("Decoded", "bound to TLS by %1");
constexpr const char *few = QT_TRANSLATE_NOOP("Decoded", "%1, fewer than the 4,096 of RFC 5802");
constexpr const char *tooMany = QT_TRANSLATE_NOOP("Decoded", "%1, more than Mailscope computes");
constexpr const char *differs = QT_TRANSLATE_NOOP("Decoded", "%1 sent, %2 asked for");
constexpr const char *agrees = QT_TRANSLATE_NOOP("Decoded", "%1 sent, as asked for");
constexpr const char *oneOf = QT_TRANSLATE_NOOP("Decoded", "%1 sent, one of %2");
constexpr const char *onlySent = QT_TRANSLATE_NOOP("Decoded", "%1 sent");
constexpr const char *onlyAsked = QT_TRANSLATE_NOOP("Decoded", "%1 asked for, nothing sent");

// MS-NLMP 2.2.2.5: those that say something to an administrator.
struct Flag {
    quint32 bit;
    const char *name;
};
constexpr Flag flags[] = {
    {0x00000001, "UNICODE"},      {0x00000010, "SIGN"},    {0x00000020, "SEAL"},
    {0x00000080, "LM_KEY"},       {0x00000200, "NTLM"},    {0x00000800, "ANONYMOUS"},
    {0x00010000, "DOMAIN"},       {0x00020000, "SERVER"},  {0x00080000, "EXTENDED_SESSIONSECURITY"},
    {0x00800000, "TARGET_INFO"},  {0x02000000, "VERSION"}, {0x20000000, "128"},
    {0x40000000, "KEY_EXCHANGE"}, {0x80000000, "56"},
};

QString flagsText(const QByteArray &value)
{
    const quint32 set = value.toUInt(nullptr, 16);
    QStringList names;
    for (const Flag &flag : flags)
        if (set & flag.bit)
            names.append(QString::fromLatin1(flag.name));
    return QStringLiteral("0x%1 (%2)").arg(inert(value, 8), names.join(QStringLiteral(", ")));
}

// From the back, so that what stands in an argument is never taken for a place.
QString with(QString text, const QString &first, const QString &second = {})
{
    const qsizetype one = text.indexOf(QLatin1String("%1")), two = text.indexOf(QLatin1String("%2"));
    if (two > one)
        text.replace(two, 2, second);
    if (one >= 0)
        text.replace(one, 2, first);
    if (two >= 0 && two < one)
        text.replace(two, 2, second);
    return text;
}

QString iterationsText(const Language &language, const QByteArray &value)
{
    constexpr qulonglong fewest = 4096, most = 1'000'000;
    bool isNumber = false;
    const qulonglong count = value.left(20).toULongLong(&isNumber);
    const QString shown = isNumber ? language.locale().toString(count) : inert(value, 30);
    if (isNumber && count < fewest)
        return with(language.text(context, few), shown);
    const bool beyond = (isNumber && count > most) || value.size() > 19;
    return beyond ? with(language.text(context, tooMany), shown) : shown;
}

QString bindingText(const Language &language, const QByteArray &value)
{
    if (value == "n")
        return language.text(context, notBound);
    if (value == "y")
        return language.text(context, couldBind);
    return with(language.text(context, bound), inert(value.startsWith("p=") ? value.mid(2) : value, 40));
}

QString timeText(const Language &language, const QByteArray &value)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
    return language.locale().toString(time, QLocale::ShortFormat) + QStringLiteral(" UTC");
}

bool holds(const QByteArray &list, const QByteArray &value)
{
    const QList<QByteArray> words = QByteArray(list).replace(',', ' ').split(' ');
    return words.size() > 1 && words.contains(value);
}

} // namespace

const char *loginFieldLabel(What what)
{
    return rowOf(fields, what).label;
}

QString loginFieldText(const Language &language, const ReadField &field)
{
    if (field.value.endsWith("********"))
        return language.text(context, hidden);
    if (field.what == What::Iterations)
        return iterationsText(language, field.value);
    if (field.what == What::BindingFlag)
        return bindingText(language, field.value);
    if (field.what == What::NtlmFlags)
        return flagsText(field.value);
    if (field.what == What::NtlmTime)
        return timeText(language, field.value);
    return inert(field.value, valueLength);
}

QString comparedFieldText(const Language &language, What what, const QByteArray &asked, const QByteArray &sent)
{
    const QString said = loginFieldText(language, {what, sent}), due = loginFieldText(language, {what, asked});
    if (asked.isEmpty())
        return with(language.text(context, onlySent), said);
    if (sent.isEmpty())
        return with(language.text(context, onlyAsked), due);
    if (asked == sent)
        return with(language.text(context, agrees), said);
    return with(language.text(context, holds(asked, sent) ? oneOf : differs), said, due);
}

} // namespace Words
