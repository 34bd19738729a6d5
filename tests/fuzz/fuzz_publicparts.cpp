#include "core/transcript/publicparts.h"
#include "core/transcript/secretfacts.h"
#include "core/wire/octets.h"
#include "tests/fuzz/talkscript.h"

#include <array>

using namespace Core;
using Fuzz::demand;

// What may be shown of a login's response never holds what is secret in it. The first octet chooses the mechanism, the
// second the place.
namespace {

constexpr std::array mechanisms = {
    "PLAIN",   "LOGIN",       "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS",
    "XOAUTH2", "OAUTHBEARER", "NTLM",     "EXTERNAL",   "ANONYMOUS",   "GSSAPI",        ""};

QByteArrayView behind(QByteArrayView octets, QByteArrayView name, QByteArrayView end)
{
    const qsizetype at = octets.lastIndexOf(name);
    if (at < 0)
        return {};
    const QByteArrayView value = octets.sliced(at + name.size());
    const qsizetype close = end.isEmpty() ? -1 : value.indexOf(end);
    return close < 0 ? value : value.first(close);
}

// Of a message of the mechanism; of anything else whatever it is.
QByteArrayView secretIn(QByteArrayView octets, const QByteArray &mechanism)
{
    if (mechanism == "PLAIN")
        return behind(octets, QByteArrayView("\0", 1), {});
    if (mechanism == "CRAM-MD5")
        return behind(octets, " ", {});
    if (mechanism == "DIGEST-MD5")
        return behind(octets, "response=", ",");
    if (mechanism.startsWith("SCRAM"))
        return behind(octets, ",p=", {});
    if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER")
        return behind(octets, "auth=Bearer ", "\x01");
    return mechanism == "LOGIN" ? octets : QByteArrayView();
}

void check(QByteArrayView octets, const AuthPlace &place)
{
    const PublicParts parts = publicParts(octets, place);
    const QByteArrayView secret = secretIn(octets, place.mechanism);
    // Shorter ones stand by chance elsewhere too.
    if (secret.size() >= 6 && !octets.chopped(1).contains(secret) &&
        octets.lastIndexOf(secret) == octets.indexOf(secret))
        demand(!parts.shown.contains(secret) && !parts.identity.contains(secret));
    const Facts::Secret told = describe(octets, place);
    demand(told.identity.size() <= 4096 && told.shown.size() <= 8192);
    describe(octets.toByteArray().toBase64(), place);
    for (const SecretBytes &form : formsOf(octets))
        demand(!form.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const AuthPlace place{mechanisms[data[0] % mechanisms.size()], data[1] % 4, (data[1] & 16) != 0};
    check(QByteArrayView(data + 2, qsizetype(size) - 2), place);
    return 0;
}
