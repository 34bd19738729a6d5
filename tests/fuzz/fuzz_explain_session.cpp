#include "tests/fuzz/explained.h"

using namespace Core;

// A session, with everything in it explained: T encrypted, W a minute goes by, E the server closes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView script(data, qsizetype(size));
    Document document(script.startsWith('L') ? Protocol::Lmtp : Protocol::Smtp);
    Recorder &recorder = document.recorder();
    recorder.fact(Kind::Connected, Facts::encode(Facts::Connected{"192.0.2.7:49152", "192.0.2.25:587"}), 0);
    qint64 now = 0;
    auto as = Protection::Clear;
    Fuzz::eachTurn(script, [&](const Fuzz::Turn &turn) {
        now += turn.what == 'W' ? 60'000'000 : 1'000;
        if (turn.what == 'C' || turn.what == 'c')
            recorder.sent(turn.octets, {}, as, now);
        else if (turn.what == 'T')
            recorder.fact(Kind::Encrypted, Facts::encode(TlsFacts()), now, as = Protection::TlsVerified);
        else if (turn.what == 'E')
            recorder.fact(Kind::Closed, Facts::encode(Closing::ByPeer), now);
        else if (turn.what != 'W' && turn.what != 'L')
            recorder.received(turn.octets, as, now);
        document.follow();
    });
    recorder.flushHeld(now);
    document.follow();
    Fuzz::explainAll(document);
    return 0;
}
