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

using Smtp::Verb;

constexpr qsizetype mostTurns = 20'000;
constexpr qsizetype mostBlanks = 3;

enum class Arrow : quint8 { None, Said, Heard, Remark };
struct Arrowed {
    Arrow arrow = Arrow::None;
    QByteArrayView text{};
    Source source = Source::Transcript;
};

struct Prefix {
    const char *text;
    Arrow arrow;
    Source source;
};
constexpr Prefix prefixes[] = {
    {"<-  ", Arrow::Heard, Source::Swaks},         {"<** ", Arrow::Heard, Source::Swaks},
    {"<~  ", Arrow::Heard, Source::Swaks},         {"<~* ", Arrow::Heard, Source::Swaks},
    {"<- ", Arrow::Heard, Source::Swaks},          {" -> ", Arrow::Said, Source::Swaks},
    {" ~> ", Arrow::Said, Source::Swaks},          {"-> ", Arrow::Said, Source::Swaks},
    {"~> ", Arrow::Said, Source::Swaks},           {"**> ", Arrow::Said, Source::Swaks},
    {"*~> ", Arrow::Said, Source::Swaks},          {"=== ", Arrow::Remark, Source::Swaks},
    {"<<< ", Arrow::Heard, Source::Transcript},    {">>> ", Arrow::Said, Source::Transcript},
    {"smtp<< ", Arrow::Heard, Source::Transcript}, {"smtp>> ", Arrow::Said, Source::Transcript},
    {"<< ", Arrow::Heard, Source::Transcript},     {"s: ", Arrow::Heard, Source::Transcript},
    {"c: ", Arrow::Said, Source::Transcript},      {"server: ", Arrow::Heard, Source::Transcript},
    {"client: ", Arrow::Said, Source::Transcript}, {"s> ", Arrow::Heard, Source::Transcript},
    {"c> ", Arrow::Said, Source::Transcript},      {"< ", Arrow::Heard, Source::Transcript},
};

// "send: 'ehlo me\r\n'" and "reply: b'250 ok\r\n'" of Python's smtplib.
QByteArrayView quoted(QByteArrayView text)
{
    if (text.startsWith('b'))
        text = text.sliced(1);
    if (text.size() < 2 || (text[0] != '\'' && text[0] != '"') || text.back() != text[0])
        return {};
    text = text.sliced(1).chopped(1);
    return text.endsWith("\\r\\n") ? text.chopped(4) : text;
}

// A command that could be sent as it stands, so that no sentence is taken for one.
bool isCommandLine(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 1'000)
        return false;
    const Smtp::Command command = Smtp::parseCommand(text);
    const QByteArrayView argument =
        text.sliced(std::min<qsizetype>(command.argument.begin, text.size()))
            .first(std::min<qsizetype>(command.argument.size, text.size() - command.argument.begin));
    switch (command.verb) {
    case Verb::Mail:
    case Verb::Rcpt:
        return command.prefixPresent;
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return !argument.isEmpty() && !argument.contains(' ');
    case Verb::Data:
    case Verb::Quit:
    case Verb::Rset:
    case Verb::StartTls:
        return argument.isEmpty();
    case Verb::Auth:
        return !argument.isEmpty() && argument.toByteArray().toUpper().startsWith(command.mechanism) &&
               argument.count(' ') <= 1 && isLetter(argument[0]) &&
               firstWord(text) == firstWord(text).toByteArray().toUpper();
    default:
        return false;
    }
}

Arrowed arrowOf(QByteArrayView whole)
{
    const QByteArrayView line = withoutStamp(whole);
    for (const Prefix &some : prefixes) {
        if (!beginsAnyCase(line, some.text))
            continue;
        const QByteArrayView text = line.sliced(QByteArrayView(some.text).size());
        if (some.arrow == Arrow::Heard && !codeAt(text.trimmed(), 0))
            continue;
        return {some.arrow, text, some.source};
    }
    if (beginsAnyCase(line, "send: "))
        if (const QByteArrayView text = quoted(line.sliced(6)); !text.isNull())
            return {Arrow::Said, text, Source::Transcript};
    if (beginsAnyCase(line, "reply: "))
        if (const QByteArrayView text = quoted(line.sliced(7)); codeAt(text, 0))
            return {Arrow::Heard, text, Source::Transcript};
    if (line.startsWith("> ") && isCommandLine(line.sliced(2)))
        return {Arrow::Said, line.sliced(2), Source::Transcript};
    return {};
}

// A client's arrow opens a transcript only before what clients say.
bool opens(const Arrowed &arrowed)
{
    if (arrowed.arrow == Arrow::Said)
        return isCommandLine(arrowed.text.trimmed());
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
    if (isCommandLine(line))
        return m_reader.cursor.ahead(1) && codeAt(m_reader.cursor.ahead(1)->text.trimmed(), 0);
    if (codeAt(line, 0) != 220)
        return false;
    for (qsizetype ahead = 1; ahead <= 8; ++ahead) {
        const Line *next = m_reader.cursor.ahead(ahead);
        if (!next)
            return false;
        if (isCommandLine(next->text.trimmed()))
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
    const bool said = isCommandLine(text);
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
