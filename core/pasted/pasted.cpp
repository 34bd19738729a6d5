#include "core/pasted/pasted.h"

#include "core/pasted/jsonreplies.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/pasted/sections.h"
#include "core/pasted/talk.h"

#include <QStringDecoder>

#include <algorithm>

namespace Core::Pasted {
namespace {

constexpr qsizetype judgedOctets = 64 * 1024;
constexpr qsizetype shortText = 3; // lines that somebody pasted for their own sake

// Whether a text is made of replies: then even words of no known meaning behind a code are one.
Reader::Manner mannerOf(QByteArrayView text)
{
    qsizetype lines = 0, coded = 0;
    for (Cursor cursor(text.first(std::min(text.size(), judgedOctets))); !cursor.atEnd(); cursor.advance()) {
        const QByteArrayView line = cursor.line().text.trimmed();
        if (line.isEmpty())
            continue;
        ++lines;
        if (codeAt(line, 0) || (statusAt(line, 0) && !line.startsWith('2')))
            ++coded;
    }
    return coded * 2 >= lines || lines <= shortText ? Reader::Manner::Lenient : Reader::Manner::Strict;
}

void takeLine(Reader &reader)
{
    using Take = bool (*)(Reader &);
    constexpr Take inLogs[] = {takeDeliveryStatus, takePostfix, takeExim, takeSendmail, takeQmail, takeExchange};
    constexpr Take others[] = {takeTalk, takeBounce, takeFreeText};
    const auto taken = [&reader](Take take) { return take(reader); };
    if (std::any_of(std::begin(inLogs), std::end(inLogs), taken) || takeReturnedLine(reader) ||
        std::any_of(std::begin(others), std::end(others), taken))
        return;
    const QByteArrayView line = reader.cursor.line().text;
    if (std::any_of(line.begin(), line.end(), isWordCharacter)) // not mere ornament
        reader.out.unread(reader.cursor.line().place);
    reader.cursor.advance();
}

void readLines(Reader &reader)
{
    while (!reader.cursor.atEnd()) {
        if (reader.cursor.line().isBlank()) {
            reader.cursor.advance();
            continue;
        }
        reader.frame.replyDue = std::max<qsizetype>(0, reader.frame.replyDue - 1);
        takeLine(reader);
    }
}

class Whole
{
public:
    explicit Whole(QByteArrayView text) : m_text(text), m_manner(mannerOf(text)) {}
    Reading read();

private:
    void readSection(const Section &section);
    bool readJson(QByteArrayView text, Span place);
    void readJsonLines();

    QByteArrayView m_text;
    Reader::Manner m_manner;
    Gathering m_out;
    Frame m_frame;
    QHash<QByteArray, QByteArray> m_senders;
};

void Whole::readSection(const Section &section)
{
    using Kind = Section::Kind;
    if (section.kind == Kind::Returned || section.kind == Kind::Skipped)
        return;
    Cursor cursor =
        section.isDecoded ? Cursor(section.decoded, section.place) : Cursor(section.text, section.place.begin);
    const bool human = section.kind == Kind::Human || section.kind == Kind::Markup;
    if (section.kind != Kind::Free)
        m_frame.returned = false;
    Reader reader{cursor, m_frame, m_out, m_senders, m_manner, human};
    if (section.kind == Kind::Markup)
        m_out.pauseUnread(Gathering::Unread::Ignored);
    readLines(reader);
    m_out.pauseUnread(Gathering::Unread::Counted);
}

bool Whole::readJson(QByteArrayView text, Span place)
{
    const auto strings = jsonStrings(text);
    if (!strings)
        return false;
    m_out.pauseUnread(Gathering::Unread::Ignored);
    m_out.comesFrom(Source::Json);
    for (const QByteArray &some : *strings) {
        Frame frame;
        Reader reader{Cursor(some, place), frame, m_out, m_senders, Reader::Manner::Lenient, false};
        readLines(reader);
    }
    m_out.comesFrom(std::nullopt);
    m_out.pauseUnread(Gathering::Unread::Counted);
    return true;
}

void Whole::readJsonLines()
{
    for (Cursor cursor(m_text); !cursor.atEnd(); cursor.advance())
        if (!cursor.line().isBlank() && !readJson(cursor.line().text, cursor.line().place))
            m_out.unread(cursor.line().place);
}

Reading Whole::read()
{
    const QByteArrayView bare = m_text.trimmed();
    if (readJson(m_text, {0, quint32(m_text.size())}))
        return m_out.finish();
    const qsizetype end = bare.indexOf('\n');
    if (end > 0 && jsonStrings(bare.first(end))) {
        readJsonLines();
        return m_out.finish();
    }
    for (const Section &section : sectionsOf(m_text))
        readSection(section);
    return m_out.finish();
}

} // namespace

QByteArray textOfFile(const QByteArray &file)
{
    const bool wide = file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff");
    if (!wide)
        return file.startsWith("\xef\xbb\xbf") ? file.sliced(3) : file;
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder.decode(file);
    return text.toUtf8();
}

Reading read(QByteArrayView text)
{
    Reading reading = Whole(text.first(std::min(text.size(), mostOctets))).read();
    reading.cut = text.size() > mostOctets;
    return reading;
}

Opened open(const Finding &finding)
{
    if (finding.reply.isEmpty())
        return {};
    Opened opened{finding.talk ? documentOf(*finding.talk)
                               : std::shared_ptr<Document>(Document::ofReply(finding.reply, finding.surroundings)),
                  none};
    const auto exchanges = opened.document->exchanges();
    const auto at = size_t(finding.talk ? finding.exchange : 0);
    if (at >= exchanges.size())
        return {};
    opened.row = exchanges[at].replyFirst;
    return opened;
}

} // namespace Core::Pasted
