#include "core/import/arrows.h"
#include "core/import/words.h"
#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/pasted/talk.h"
#include "core/wire/octets.h"

#include <algorithm>
#include <iterator>

// Transcripts: swaks, openssl s_client, telnet, curl, smtplib, and what bounces quote of a session.
namespace Core::Pasted {
namespace {

constexpr qsizetype mostTurns = 20'000;
constexpr qsizetype mostBlanks = 3;

using Import::Arrow;
using Import::isCommand;

struct Arrowed {
    Arrow arrow = Arrow::None;
    QByteArrayView text{};
    Source source = Source::Transcript;
};

// Of a literal ("send: 'ehlo me\r\n'") the line in it.
Arrowed arrowOf(QByteArrayView whole)
{
    const Import::Arrowed found = Import::arrowOf(withoutStamp(whole));
    const bool endsLine = found.escaped && found.text.endsWith("\\r\\n");
    return {found.arrow, endsLine ? found.text.chopped(4) : found.text,
            found.ofSwaks ? Source::Swaks : Source::Transcript};
}

// A client's arrow opens a transcript only before what clients say.
bool opens(const Arrowed &arrowed)
{
    if (arrowed.arrow == Arrow::Said)
        return isCommand(arrowed.text.trimmed());
    if (arrowed.arrow == Arrow::Remark)
        return holdsAny(arrowed.text, "trying |connected to|server advertised");
    return arrowed.arrow == Arrow::Heard;
}

class TalkReader
{
public:
    explicit TalkReader(Reader &reader) : m_reader(reader) {}
    bool begins();
    void run();

private:
    bool takeArrowed(const Arrowed &arrowed);
    bool takeBare(QByteArrayView line);
    bool isRemark(QByteArrayView line) const;
    void remark(QByteArrayView line);
    void say(QByteArrayView line);
    void hear(QByteArrayView line);
    bool isContent() const { return m_content; }
    void finish(quint32 begin);

    Reader &m_reader;
    Talk m_talk;
    Source m_source = Source::Transcript;
    bool m_arrowed = false;   // each line says whose it is
    bool m_content = false;   // the message is being sent
    bool m_challenge = false; // a 334 waits
};

bool TalkReader::begins()
{
    const QByteArrayView raw = m_reader.cursor.line().text;
    const QByteArrayView line = raw.trimmed();
    const Arrowed arrowed = arrowOf(raw);
    if (opens(arrowed)) {
        m_arrowed = true;
        return true;
    }
    if (line.startsWith("CONNECTED(")) {
        m_source = Source::OpenSsl;
        return true;
    }
    if (holds(line, "escape character is"))
        return true;
    if ((beginsAnyCase(line, "trying ") && line.endsWith("...")) || beginsAnyCase(line, "* connected to "))
        return true;
    if (isCommand(line))
        return m_reader.cursor.ahead(1) && codeAt(m_reader.cursor.ahead(1)->text.trimmed(), 0);
    if (codeAt(line, 0) != 220)
        return false;
    for (qsizetype ahead = 1; ahead <= 8; ++ahead) {
        const Line *next = m_reader.cursor.ahead(ahead);
        if (!next)
            return false;
        if (isCommand(next->text.trimmed()))
            return true;
        if (!next->isBlank() && !codeAt(next->text.trimmed(), 0))
            return false;
    }
    return false;
}

void TalkReader::say(QByteArrayView line)
{
    m_talk.turns.append({Turn::What::Said, line.toByteArray()});
    m_challenge = false;
    if (m_content && line == QByteArrayView("."))
        m_content = false;
}

void TalkReader::hear(QByteArrayView line)
{
    m_talk.turns.append({Turn::What::Heard, line.toByteArray()});
    const bool last = line.size() <= 3 || line[3] != '-';
    m_content = last && line.startsWith("354");
    m_challenge = last && line.startsWith("334");
}

bool TalkReader::isRemark(QByteArrayView line) const
{
    if (line.isEmpty() || m_source == Source::OpenSsl)
        return true;
    return beginsAnyCase(line, "trying ") || beginsAnyCase(line, "connected to ") || beginsAnyCase(line, "=== ") ||
           beginsAnyCase(line, "escape character") || beginsAnyCase(line, "connection closed by") ||
           line.startsWith("* ") || beginsAnyCase(line, "*** remote host closed") || beginsAnyCase(line, "closed") ||
           beginsAnyCase(line, "connect: ") || beginsAnyCase(line, "reply: retcode") ||
           beginsAnyCase(line, "data: (") || line.startsWith("*** ");
}

void TalkReader::remark(QByteArrayView line)
{
    for (const char *word : {"connected to ", "trying "}) {
        const QByteArrayView named = behind(line, word);
        if (named.isNull())
            continue;
        QByteArray host, address;
        takeHost(before(firstWord(named), "..."), host, address);
        if (!host.isEmpty() && isLetter(host.back()))
            m_talk.host = host;
    }
    if (line.startsWith("***") && !beginsAnyCase(line, "*** error connecting")) {
        if (const auto reason = reasonIn(line.sliced(3)); reason && reason->event != Event::Reply) {
            Finding finding = findingOf(m_source, m_reader.cursor.line().place);
            put(*reason, finding);
            finding.host = m_talk.host;
            m_reader.out.add(std::move(finding));
        }
    }
    if (holds(line, "tls started"))
        m_talk.turns.append({Turn::What::Encrypted, {}});
}

bool TalkReader::takeArrowed(const Arrowed &arrowed)
{
    if (arrowed.arrow == Arrow::None)
        return false;
    if (arrowed.source == Source::Swaks)
        m_source = Source::Swaks;
    m_arrowed = true;
    if (arrowed.arrow == Arrow::Remark)
        remark(arrowed.text);
    else if (arrowed.arrow == Arrow::Said)
        say(arrowed.text);
    else
        hear(arrowed.text.trimmed());
    return true;
}

bool TalkReader::takeBare(QByteArrayView line)
{
    if (m_content || m_challenge) {
        say(line);
        return true;
    }
    const QByteArrayView text = line.trimmed();
    if (codeAt(text, 0)) {
        hear(text);
        return true;
    }
    const bool said = isCommand(text);
    if (said)
        say(text);
    return said;
}

void TalkReader::run()
{
    const quint32 begin = m_reader.cursor.line().place.begin;
    qsizetype blanks = 0;
    while (!m_reader.cursor.atEnd() && m_talk.turns.size() < mostTurns && blanks <= mostBlanks) {
        const QByteArrayView raw = m_reader.cursor.line().text;
        blanks = raw.trimmed().isEmpty() ? blanks + 1 : 0;
        const bool content = m_content && !m_arrowed;
        const bool taken =
            (!content && takeArrowed(arrowOf(raw))) || ((!m_arrowed || m_reader.bounce) && takeBare(raw));
        if (!taken && !isRemark(raw.trimmed()))
            break;
        if (!taken)
            remark(raw.trimmed());
        m_reader.cursor.advance();
    }
    finish(begin);
}

void TalkReader::finish(quint32 begin)
{
    const Span place = m_reader.cursor.since(begin);
    if (m_talk.host.isEmpty())
        m_talk.host = m_reader.frame.host;
    for (Finding &finding : findingsOf(m_talk)) {
        finding.source = m_reader.bounce ? Source::Bounce : m_source;
        finding.place = place;
        if (finding.recipient.isEmpty() && m_reader.bounce)
            finding.recipient = m_reader.frame.recipient;
        m_reader.out.add(std::move(finding));
    }
}

} // namespace

bool takeTalk(Reader &reader)
{
    TalkReader talk(reader);
    if (!talk.begins())
        return false;
    talk.run();
    return true;
}

} // namespace Core::Pasted
