#include "core/sasl/mechanisms.h"

#include <algorithm>

namespace Core::Sasl {

namespace {

using Shows = Mechanism::Shows;

constexpr FieldSet name = FieldSet(Field::User) | Field::Authzid;
constexpr FieldSet password = name | Field::Password;
constexpr FieldSet userAndPassword = FieldSet(Field::User) | Field::Password;

// Inside TLS the answers of NTLM (version 1: DES) are worth less than a password that TLS hides, since few servers
// still take them; in clear any proof goes before the password itself.
constexpr Mechanism table[] = {
    {"SCRAM-SHA-256-PLUS", true, password},
    {"SCRAM-SHA-1-PLUS", true, password},
    {"SCRAM-SHA-256", true, password},
    {"SCRAM-SHA-1", true, password},
    {"DIGEST-MD5", false, password | Field::Realm},
    {"CRAM-MD5", false, userAndPassword},
    {"OAUTHBEARER", true, name | Field::Token, Shows::Secret},
    {"XOAUTH2", true, FieldSet(Field::User) | Field::Token, Shows::Secret},
    {"EXTERNAL", true, Field::Authzid},
    {"GSSAPI", true, Field::Authzid},
    {"PLAIN", true, password, Shows::Secret},
    {"LOGIN", false, userAndPassword, Shows::Secret},
    {"NTLM", true, userAndPassword | Field::Realm},
    {"ANONYMOUS", true, Field::Trace},
};

constexpr FieldSet secrets = FieldSet(Field::Password) | Field::Token;

bool isPossible(const Mechanism &mechanism, const Means &means)
{
    if (mechanism.isPlus() && means.binding == Means::Binding::None)
        return false;
    if (qstrcmp(mechanism.name, "EXTERNAL") == 0 && means.certificate == Means::Certificate::None)
        return false;
    return (mechanism.fields & secrets) == (means.given & secrets);
}

} // namespace

bool Mechanism::isPlus() const
{
    return QByteArrayView(name).endsWith("-PLUS");
}

std::span<const Mechanism> mechanisms()
{
    return table;
}

const Mechanism *mechanismNamed(const QByteArray &name)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&name](const Mechanism &mechanism) {
        return name.compare(mechanism.name, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(table) ? nullptr : found;
}

QByteArray strongestOf(const QList<QByteArray> &offered, const Means &means)
{
    QByteArray lastResort;
    for (const Mechanism &mechanism : table) {
        if (!offered.contains(mechanism.name) || !isPossible(mechanism, means))
            continue;
        const bool later = means.layer == Means::Layer::Clear && mechanism.shows == Shows::Secret;
        if (!later)
            return mechanism.name;
        if (lastResort.isEmpty())
            lastResort = mechanism.name;
    }
    return lastResort;
}

} // namespace Core::Sasl
