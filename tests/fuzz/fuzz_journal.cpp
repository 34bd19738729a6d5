#include "core/document/document.h"
#include "core/journal/journalsource.h"
#include "core/journal/recordwriter.h"
#include "core/wire/limits.h"

#include <cstdlib>

using namespace Core;
using namespace Core::Journal;

// The loader: octets as they are, and files that are whole but for what the input does to them. The checks would let
// nothing past the first record otherwise.
namespace {

class Octets : public Storage::File
{
public:
    explicit Octets(QByteArray &to) : m_to(to) {}
    int write(QByteArrayView octets) override
    {
        m_to.append(octets);
        return 0;
    }
    int sync() override { return 0; }
    int cutTo(qint64 size) override
    {
        m_to.truncate(qsizetype(size));
        return 0;
    }

private:
    QByteArray &m_to;
};

class Input
{
public:
    explicit Input(QByteArrayView octets) : m_left(octets) {}
    bool isEmpty() const { return m_left.isEmpty(); }
    quint8 octet() { return take(1).isEmpty() ? quint8(0) : quint8(m_last[0]); }
    quint16 number() { return quint16(octet() << 8 | octet()); }
    QByteArrayView take(qsizetype most)
    {
        m_last = m_left.first(qMin(most, m_left.size()));
        m_left = m_left.sliced(m_last.size());
        return m_last;
    }

private:
    QByteArrayView m_left, m_last;
};

constexpr quint64 salt = 42;

// Events of all kinds, those that no version knows too.
Transcript transcriptOf(Input &input)
{
    Transcript transcript;
    for (int count = input.octet() % 16; count > 0 && !input.isEmpty(); --count) {
        Event event;
        const quint8 kind = input.octet();
        event.at = qint64(input.number()) - 1;
        event.kind = kind > quint8(lastKind) ? Kind::Foreign : Kind(kind);
        event.foreignKind = event.kind == Kind::Foreign ? quint8(kind == endKind ? 0xFE : qMax(kind, quint8(0x40))) : 0;
        event.protection = Protection(event.kind == Kind::Foreign ? 3 : input.octet() % 4);
        event.channel = Channel(event.kind == Kind::Foreign ? 0 : input.octet() % 2);
        transcript.append(event, input.take(input.octet()));
    }
    return transcript;
}

// Gathering takes a megabyte first: left to some inputs, it would be most of each run.
enum class Way { EachAtOnce, Gathered };

QByteArray fileOf(const Transcript &transcript, Way way)
{
    QByteArray file;
    RecordWriter writer(std::make_unique<Octets>(file));
    Header header;
    header.salt = salt;
    bool ok = writer.writeHeader(header) == 0;
    for (EventId id = 0; id < transcript.size(); ++id) {
        const Event &event = transcript.event(id);
        const QByteArrayView octets = transcript.payload(id);
        ok &= (way == Way::Gathered ? writer.gather(event, octets) : writer.write(event, octets)) == 0;
    }
    if (!ok || writer.writeEnd() != 0)
        std::abort();
    return file;
}

Transcript readBack(const QByteArray &file, QList<Problem> &problems)
{
    JournalSource source(file, JournalSource::From::Header, 0);
    Transcript transcript;
    while (source.read(transcript))
        continue;
    problems = source.problems();
    if (source.progress().done < 0 || source.progress().done > file.size())
        std::abort();
    return transcript;
}

bool isSame(const Transcript &a, const Transcript &b)
{
    bool same = a.size() == b.size();
    for (EventId id = 0; same && id < a.size(); ++id)
        same = a.payload(id) == b.payload(id) && a.event(id).kind == b.event(id).kind &&
               a.event(id).at == b.event(id).at && a.event(id).foreignKind == b.event(id).foreignKind;
    return same;
}

// Changed, cut, doubled, as the input says.
void damage(QByteArray &file, Input &input)
{
    for (int count = 0; count < 8 && !input.isEmpty() && !file.isEmpty(); ++count) {
        const quint8 what = input.octet();
        const qsizetype at = input.number() % file.size();
        if (what < 128)
            file[at] = char(file[at] ^ what);
        else if (what < 160)
            file.truncate(at);
        else if (what < 192)
            file.remove(at, what - 159);
        else if (what < 224)
            file.insert(at, input.take(what - 191).toByteArray());
        else
            file.insert(at, file.sliced(input.number() % file.size()).left(256));
    }
}

void look(const Transcript &transcript)
{
    const auto document = Document::of(transcript, Protocol::Smtp);
    for (const Row &row : document->rows())
        if (octets(transcript, row).size() > Limits::lineOctets)
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Input input(QByteArrayView(data, qsizetype(size)));
    const quint8 way = input.octet();
    QList<Problem> problems;
    if (way % 4 == 0) {
        readBack(input.take(qsizetype(size)).toByteArray(), problems);
        return 0;
    }
    const Transcript transcript = transcriptOf(input);
    QByteArray file = fileOf(transcript, way % 32 == 2 ? Way::Gathered : Way::EachAtOnce);
    const bool whole = input.isEmpty();
    damage(file, input);
    const Transcript back = readBack(file, problems);
    if (whole && (!problems.isEmpty() || !isSame(transcript, back)))
        std::abort();
    if (way % 32 == 1) // some of them: it takes as long again
        look(back);
    return 0;
}
