#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/wire/octets.h"

namespace Core::Pasted {
namespace {

constexpr qsizetype mostLines = 100; // of one reply

QByteArrayView bareText(const Line &line)
{
    return withoutStamp(line.text.trimmed());
}

bool startsWithCode(const Line *line)
{
    return line && codeAt(bareText(*line), 0).has_value();
}

// A line of its own that begins with a code: is that one?
bool isReplyHere(Reader &reader)
{
    const QByteArrayView text = bareText(reader.cursor.line());
    const auto code = codeAt(text, 0);
    if (!code)
        return false;
    if (isCodeWithStatus(text, 0) || reader.frame.replyDue > 0)
        return true;
    if (!isKnownCode(*code) && !(reader.manner == Reader::Manner::Lenient && *code / 100 != 3))
        return false;
    if (reader.manner == Reader::Manner::Lenient)
        return true;
    const Line *next = reader.cursor.ahead(1);
    if (text.size() > 3 && text[3] == '-' && startsWithCode(next))
        return bareText(*next).first(3) == text.first(3);
    return *code >= 400 && (!next || next->isBlank() || startsWithCode(next) || reader.bounce) && speaksOfRefusal(text);
}

qsizetype indentOf(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && isBlank(line[indent]))
        ++indent;
    return indent;
}

// A line that goes on no reply.
bool beginsAnew(QByteArrayView line)
{
    return isAddress(withoutBrackets(line)) || beginsAnyCase(line, "giving up on") || line.startsWith("--") ||
           holdsAny(line, "final-recipient:|reporting-mta:|generating server:|original message|action: |status: ");
}

// The reply's own lines, and those into which a mail program broke them.
QByteArray replyAt(Reader &reader)
{
    Cursor &cursor = reader.cursor;
    QByteArray text = bareText(cursor.line()).toByteArray();
    const QByteArray code = text.left(3);
    bool last = text.size() <= 3 || text[3] != '-';
    const qsizetype indent = indentOf(cursor.line().text);
    const bool due = reader.frame.replyDue > 0;
    cursor.advance();
    for (qsizetype count = 1; count < mostLines && !cursor.atEnd() && !cursor.line().isBlank(); ++count) {
        const QByteArrayView line = cursor.line().text;
        const QByteArrayView bare = bareText(cursor.line());
        const bool coded = codeAt(bare, 0).has_value();
        const bool folds = indentOf(line) > indent || (due && indentOf(line) == indent && !beginsAnew(bare));
        if (last ? coded || !folds : coded && !bare.startsWith(code))
            break;
        if (coded)
            last = bare.size() <= 3 || bare[3] != '-';
        text += '\n' + bare.toByteArray();
        cursor.advance();
    }
    return text;
}

void takeFrame(const Frame &frame, Finding &finding)
{
    if (finding.host.isEmpty()) {
        finding.host = frame.host;
        finding.address = frame.address;
    }
    if (finding.recipient.isEmpty())
        finding.recipient = frame.recipient;
    if (finding.verb == Smtp::Verb::None && finding.surroundings.place == Surroundings::Place::Anywhere) {
        finding.verb = frame.verb;
        finding.surroundings.command = frame.command;
        finding.surroundings.place = frame.place;
    }
}

bool takeReply(Reader &reader)
{
    if (!isReplyHere(reader))
        return false;
    const quint32 begin = reader.cursor.line().place.begin;
    const QByteArray text = replyAt(reader);
    const auto reason = reasonIn(text);
    if (!reason)
        return true;
    Finding finding = findingOf(reader.bounce ? Source::Bounce : Source::Reply, reader.cursor.since(begin));
    put(*reason, finding);
    takeFrame(reader.frame, finding);
    reader.frame.replyDue = 0;
    reader.out.add(std::move(finding));
    return true;
}

bool takeSentence(Reader &reader)
{
    const Line &line = reader.cursor.line();
    const qsizetype at = replyIn(line.text);
    if (at < 0)
        return false;
    const auto reason = reasonIn(line.text);
    if (!reason || reason->event != Event::Reply)
        return false;
    Finding finding = findingOf(reader.bounce ? Source::Bounce : Source::Prose, line.place);
    put(*reason, finding);
    takeFrame(reader.frame, finding);
    reader.out.add(std::move(finding));
    reader.cursor.advance();
    return true;
}

// "5.1.1 User unknown", "(#5.1.1)"
bool takeStatus(Reader &reader)
{
    const QByteArrayView text = bareText(reader.cursor.line());
    const auto status = statusAt(text, 0);
    const bool front = status && status->klass != 2 && status->subject <= 7 &&
                       (reader.manner == Reader::Manner::Lenient || speaksOfMail(text));
    const qsizetype at = front ? 0 : statusIn(text);
    if (at < 0 || (!front && !speaksOfMail(text) && !text.contains('#')))
        return false;
    Finding finding = findingOf(reader.bounce ? Source::Bounce : Source::Prose, reader.cursor.line().place);
    // The words about "(#5.1.1)" stand before it.
    const QByteArrayView words = at < text.size() / 2 ? text.sliced(at) : text;
    const QByteArray number = statusAt(text, at)->toString();
    finding.reply =
        words.size() == text.size() && at > 0 ? replyOfStatus(number + ' ' + text.toByteArray()) : replyOfStatus(words);
    finding.notes.append(Note::CodeFromClass);
    takeFrame(reader.frame, finding);
    reader.out.add(std::move(finding));
    reader.cursor.advance();
    return true;
}

// Where the other server's words were announced, or hardly anything else is there, they may lack their code.
bool takeDueWords(Reader &reader)
{
    Cursor &cursor = reader.cursor;
    const Line first = cursor.line();
    const bool due = reader.frame.replyDue > 0 && reader.frame.announced;
    const bool known = reader.manner == Reader::Manner::Lenient && eventIn(first.text);
    if ((!due && !known) || !speaksOfRefusal(first.text))
        return false;
    QByteArray words = first.text.trimmed().toByteArray();
    cursor.advance();
    for (qsizetype count = 1; count < mostLines && !cursor.atEnd(); ++count) {
        const Line &line = cursor.line();
        if (line.isBlank() || beginsAnew(line.text.trimmed()))
            break;
        words += ' ' + line.text.trimmed().toByteArray();
        cursor.advance();
    }
    Finding finding = findingOf(Source::Bounce, cursor.since(first.place.begin));
    finding.reply = replyOfWords(words);
    finding.notes.append(Note::CodeFromClass);
    takeFrame(reader.frame, finding);
    reader.frame.replyDue = 0;
    reader.out.add(std::move(finding));
    return true;
}

} // namespace

bool takeFreeText(Reader &reader)
{
    return takeReply(reader) || takeSentence(reader) || takeStatus(reader) || takeDueWords(reader);
}

} // namespace Core::Pasted
