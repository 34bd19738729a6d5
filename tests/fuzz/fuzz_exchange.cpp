#include "core/sasl/mechanism.h"
#include "tests/fuzz/talkscript.h"

using namespace Core;
using namespace Core::Sasl;
using Fuzz::demand;

// A client's side of a login whose server says anything: a challenge a line, decoded. The first octet chooses the
// mechanism. Steps that take their time are left out, and with them Kerberos.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> mechanisms = Exchange::known();
    if (size == 0)
        return 0;
    const QByteArray &mechanism = mechanisms[data[0] % mechanisms.size()];
    const Credentials credentials{{}, "alice", "let-me-practise"};
    Surroundings surroundings;
    surroundings.host = "mail.example.org";
    surroundings.tlsExporter = QByteArray(32, 'x');
    const auto exchange = Exchange::begin(mechanism, credentials, surroundings);
    if (!exchange)
        return 0;
    const QByteArray script(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    for (const QByteArray &challenge : script.split('\n')) {
        if (exchange->pace(challenge) == Exchange::Pace::Lengthy || !exchange->step(challenge))
            break;
        exchange->atSuccess();
    }
    return 0;
}
