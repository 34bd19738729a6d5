#include "core/transcript/recorder.h"
#include "tests/fuzz/talkscript.h"

using namespace Core;
using Fuzz::demand;

// What is recorded of a session with secrets in it: the same however the stream is cut, and never a secret again once
// it was told. K says a line in which $ is a secret that is told; in what is heard $ and % stand for it and its base64.
// T encrypted; D, at the begin: messages are masked.
namespace {

const QByteArray secret = "hunter2-Kq9xW";
const QByteArray encoded = secret.toBase64();

QByteArray filled(QByteArrayView octets)
{
    return octets.toByteArray().replace('$', secret).replace('%', encoded);
}

struct Recorded {
    QByteArray sent, received;
    QByteArray streams; // the same from the first secret on, the layers apart
    int secrets = 0;
    bool operator==(const Recorded &) const = default;
};

class Talk
{
public:
    explicit Talk(qsizetype chunk) : m_chunk(chunk) {}
    void take(const Fuzz::Turn &turn)
    {
        if (turn.what == 'K' || turn.what == 'k')
            tell(turn.octets);
        else if (turn.what == 'C' || turn.what == 'c')
            inPieces(turn.octets, [this](QByteArrayView piece) { m_recorder.sent(piece, {}, as(), 0); });
        else if (turn.what == 'T')
            encrypt();
        else if (turn.what == 'D')
            m_recorder.setContent(ContentRecord::Masked);
        else
            inPieces(filled(turn.octets), [this](QByteArrayView piece) { m_recorder.received(piece, as(), 0); });
    }
    Recorded recorded()
    {
        m_recorder.fact(Kind::Closed, {}, 0);
        Recorded made;
        for (EventId id = 0; id < m_transcript.size(); ++id)
            add(id, made);
        return made;
    }

private:
    Protection as() const { return m_tls ? Protection::TlsVerified : Protection::Clear; }
    template <typename Give>
    void inPieces(QByteArrayView octets, Give give) const
    {
        for (qsizetype at = 0; at < octets.size(); at += m_chunk)
            give(octets.sliced(at, qMin(m_chunk, octets.size() - at)));
    }
    void tell(QByteArrayView octets)
    {
        QByteArray line;
        std::vector<KnownSecret> known;
        for (const char c : octets) {
            if (c == '$')
                known.push_back(
                    {Facts::Secret::What::Password, {quint32(line.size()), quint32(secret.size())}, secret});
            line += c == '$' ? secret : QByteArray(1, c);
        }
        m_recorder.flushHeld(0); // heard before it was told
        if (m_told == none && !known.empty())
            m_told = m_transcript.size();
        m_recorder.sent(line, known, as(), 0);
    }
    void encrypt()
    {
        m_tls = true;
        m_recorder.fact(Kind::Encrypted, {}, 0, as());
    }
    void add(EventId id, Recorded &made) const
    {
        const Kind kind = m_transcript.event(id).kind;
        const QByteArrayView octets = m_transcript.payload(id);
        made.secrets += kind == Kind::Secret;
        if (kind == Kind::Sent)
            made.sent += octets;
        if (kind == Kind::Received)
            made.received += octets;
        if (id >= m_told && (kind == Kind::Received || kind == Kind::Encrypted))
            made.streams += kind == Kind::Received ? octets : QByteArrayView("\n");
        if (id >= m_told && kind == Kind::Sent)
            demand(!octets.contains(secret));
    }

    qsizetype m_chunk;
    Transcript m_transcript;
    Recorder m_recorder{m_transcript};
    EventId m_told = none;
    bool m_tls = false;
};

Recorded play(QByteArrayView script, qsizetype chunk)
{
    Talk talk(chunk);
    Fuzz::eachTurn(script, [&talk](const Fuzz::Turn &turn) { talk.take(turn); });
    return talk.recorded();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView script(data, qsizetype(size));
    if (script.contains(secret))
        return 0; // said where nobody told that it is one
    const Recorded whole = play(script, qMax<qsizetype>(1, script.size() * 16));
    demand(!whole.streams.contains(secret) && !whole.streams.contains(encoded));
    const Recorded cut = play(script, 1 + qsizetype(size) % 7);
    demand(cut.sent == whole.sent && cut.secrets == whole.secrets && cut.received == whole.received);
    return 0;
}
