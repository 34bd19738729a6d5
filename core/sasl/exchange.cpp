#include "core/sasl/gnuexchange.h"
#include "core/sasl/oauthexchange.h"

#include <algorithm>

namespace Core::Sasl {

namespace {

bool carriesNul(const Credentials &credentials)
{
    const QByteArray *all[] = {&credentials.authzid, &credentials.user, &credentials.password, &credentials.trace,
                               &credentials.realm};
    return std::any_of(std::begin(all), std::end(all), [](const QByteArray *each) { return each->contains('\0'); });
}

} // namespace

QList<QByteArray> Exchange::known()
{
    QList<QByteArray> names;
    for (const Mechanism &mechanism : mechanisms())
        names.append(mechanism.name);
    return names;
}

std::unique_ptr<Exchange> Exchange::begin(const QByteArray &mechanism, const Credentials &credentials,
                                          const Surroundings &surroundings)
{
    const Mechanism *known = mechanismNamed(mechanism);
    // GNU SASL takes C strings: behind a NUL the rest would be lost without a word.
    if (!known || carriesNul(credentials))
        return nullptr;
    if (qstrcmp(known->name, "XOAUTH2") == 0)
        return OauthExchange::begin(OauthExchange::Form::Xoauth2, credentials, surroundings);
    if (qstrcmp(known->name, "OAUTHBEARER") == 0)
        return OauthExchange::begin(OauthExchange::Form::OauthBearer, credentials, surroundings);
    return GnuExchange::begin(*known, credentials, surroundings);
}

} // namespace Core::Sasl
