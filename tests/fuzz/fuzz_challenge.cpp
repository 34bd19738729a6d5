#include "core/sasl/base64.h"
#include "core/sasl/fields.h"
#include "core/sasl/mechanism.h"
#include "core/sasl/ntlm.h"
#include "core/sasl/scram.h"
#include "tests/fuzz/talkscript.h"

using namespace Core;
using namespace Core::Sasl;
using Fuzz::demand;

// What the panel reads out of a login's lines. The first octet chooses the mechanism, the second the place; the rest is
// taken as it is, and as what base64 hides.
namespace {

constexpr qsizetype mostFields = 40;

void checkFields(const QByteArray &mechanism, const QByteArray &octets)
{
    for (const Side side : {Side::Server, Side::Client})
        demand(readFields(mechanism, side, octets).size() <= mostFields);
    demand(readNtlm(octets).size() <= mostFields);
    isSafeNtlmChallenge(octets);
    if (const auto first = readScramServerFirst(octets))
        demand(first->nonce.size() + first->salt.size() <= octets.size());
    demand(scramNonce(octets).size() <= octets.size());
}

void checkLine(const QByteArray &mechanism, int number, const QByteArray &line)
{
    const Base64Verdict verdict = checkBase64(line);
    const std::optional<QByteArray> decoded = decodeBase64(line);
    demand(verdict.decodable() == decoded.has_value());
    demand((verdict.problem == Base64Problem::None) == (decoded && decoded->toBase64() == line));
    demand(verdict.at <= line.size());
    for (const Sasl::Reading &reading :
         {readChallenge(mechanism, number, line), readResponse(mechanism, number, line)}) {
        demand(reading.decoded.size() <= line.size());
        demand(reading.what != Sasl::Reading::What::NotBase64 || reading.decoded.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> mechanisms = Exchange::known() + QList<QByteArray>{"", "X-UNKNOWN", "scram-sha-512"};
    if (size < 2)
        return 0;
    const QByteArray &mechanism = mechanisms[data[0] % mechanisms.size()];
    const int number = data[1] % 5;
    const QByteArray octets(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    checkLine(mechanism, number, octets);
    checkLine(mechanism, number, octets.toBase64());
    checkFields(mechanism, octets);
    return 0;
}
