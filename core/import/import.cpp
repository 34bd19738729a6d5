#include "core/import/import.h"

#include "core/import/capture.h"
#include "core/import/readers.h"
#include "core/import/textlines.h"
#include "core/import/words.h"

#include <QBuffer>
#include <QIODevice>

namespace Core::Import {
namespace {

constexpr qint64 pieceOctets = 256 * 1024;

struct Sign {
    Origin origin;
    bool (*isOf)(QByteArrayView line);
};
// Those with marks of their own first: a dialogue's arrows are everybody's.
constexpr Sign signs[] = {
    {Origin::Exchange, isExchange},
    {Origin::PostfixLog, isPostfixLog},
    {Origin::PostfixNotice, isPostfixNotice},
    {Origin::Thunderbird, isThunderbird},
    {Origin::MailKit, isMailKit},
    {Origin::Exim, isExim},
    {Origin::OpenSsl, isOpenSsl},
    {Origin::Telnet, isTerminal},
    {Origin::Swaks, isSwaks},
    {Origin::Curl, isCurl},
    {Origin::Dialogue, isDialogue},
};

// The first line that one program alone writes decides; a greeting with a command behind it is a dialogue if nothing
// else speaks up.
class Recogniser
{
public:
    void take(QByteArrayView line)
    {
        if (m_found)
            return;
        for (const Sign &sign : signs)
            if (sign.isOf(line)) {
                m_found = sign.origin;
                return;
            }
        if (m_greeted && isCommand(line))
            m_bare = true;
        m_bare = m_bare || (m_commanded && codeOf(line) != 0);
        m_commanded = isCommand(line);
        m_greeted = m_greeted || codeOf(line) == 220;
        m_replies += codeOf(line) != 0 ? 1 : 0;
    }
    std::optional<Origin> found() const
    {
        if (m_found)
            return m_found;
        if (m_bare || (m_greeted && m_replies > 1))
            return Origin::Dialogue;
        return std::nullopt;
    }

private:
    std::optional<Origin> m_found;
    bool m_greeted = false, m_commanded = false, m_bare = false;
    int m_replies = 0;
};

// A pipe gives what it has: the beginning is gathered, and then a part of the source.
QByteArray beginningOf(QIODevice &from)
{
    QByteArray beginning;
    while (beginning.size() < recognisedOctets) {
        const QByteArray piece = from.read(recognisedOctets - beginning.size());
        if (piece.isEmpty())
            break;
        beginning += piece;
    }
    return beginning;
}

Reading readText(const QByteArray &beginning, QIODevice &from, Origin origin, const Monitor &monitor)
{
    Reading reading;
    reading.origin = origin;
    Collector collector;
    const std::unique_ptr<TextReader> reader = readerFor(origin, collector);
    TextLines lines([&reader](QByteArrayView line) { reader->take(line); });
    qint64 octets = 0;
    for (QByteArray piece = beginning; !piece.isEmpty(); piece = from.read(pieceOctets)) {
        lines.feed(piece);
        octets += piece.size();
        if (monitor && !monitor(octets)) {
            reading.problem = Problem::Cancelled;
            return reading;
        }
    }
    lines.finish();
    reader->end();
    collector.giveTo(reading);
    if (reading.found.isEmpty())
        reading.problem = Problem::NothingFound;
    return reading;
}

} // namespace

std::unique_ptr<Document> Found::open() const
{
    return Document::of(transcript ? *transcript : Transcript(), protocol);
}

std::optional<Origin> recognise(QByteArrayView beginning)
{
    if (isCapture(beginning))
        return Origin::Capture;
    Recogniser recogniser;
    TextLines lines([&recogniser](QByteArrayView line) { recogniser.take(line); });
    lines.feed(beginning.first(qMin(beginning.size(), recognisedOctets)));
    lines.finish();
    return recogniser.found();
}

Reading read(QIODevice &from, const Settings &settings, const Monitor &monitor)
{
    Reading reading;
    if (!from.isReadable() && !from.open(QIODevice::ReadOnly)) {
        reading.problem = Problem::NotReadable;
        reading.detail = from.errorString().toUtf8();
        return reading;
    }
    const QByteArray beginning = beginningOf(from);
    if (beginning.isEmpty()) {
        reading.problem = Problem::Empty;
        return reading;
    }
    const std::optional<Origin> origin = recognise(beginning);
    if (!origin) {
        reading.problem = Problem::NotRecognised;
        return reading;
    }
    return *origin == Origin::Capture ? readCapture(beginning, from, settings, monitor)
                                      : readText(beginning, from, *origin, monitor);
}

Reading read(QByteArrayView text, const Settings &settings, const Monitor &monitor)
{
    const QByteArray octets = QByteArray::fromRawData(text.data(), text.size());
    QBuffer buffer;
    buffer.setData(octets);
    return read(buffer, settings, monitor);
}

} // namespace Core::Import
