#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/wire/octets.h"

#include <algorithm>

// Lines of Exim's mainlog and rejectlog, of exim -bp and exim -bt.
namespace Core::Pasted {
namespace {

// "1t0AbC-000123-4X", since 4.97 "1t0AbC-00000001aBc-4X2d"
bool isMessageId(QByteArrayView word)
{
    const bool old = word.size() == 16 && word[6] == '-' && word[13] == '-';
    const bool recent = word.size() == 23 && word[6] == '-' && word[18] == '-';
    return (old || recent) &&
           std::all_of(word.begin(), word.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
}

QByteArrayView withoutWord(QByteArrayView text)
{
    return text.sliced(firstWord(text).size()).trimmed();
}

// Behind date, time, host and process of a log line, as many of them as there are.
QByteArrayView behindStamp(QByteArrayView line, QByteArrayView &id)
{
    QByteArrayView rest = line;
    for (int words = 0; words < 7 && !rest.isEmpty(); ++words) {
        const QByteArrayView word = firstWord(rest);
        rest = withoutWord(rest);
        if (isMessageId(word)) {
            id = word;
            return rest;
        }
    }
    return line;
}

bool isFlag(QByteArrayView word)
{
    return word == "**" || word == "==" || word == "=>" || word == "->" || word == "*>" || word == ">>" || word == "<=";
}

void takeDelivered(QByteArrayView text, Finding &finding)
{
    finding.action = Action::Delivered;
    const QByteArrayView confirmed = between(text, " c=\"", "\"");
    const auto reason = confirmed.isEmpty() ? std::nullopt : reasonIn(confirmed);
    if (reason && reason->event == Event::Reply) {
        put(*reason, finding);
        return;
    }
    finding.event = Event::Delivered;
    finding.words = oneLine(text);
}

// "bob@example.org R=dnslookup T=remote_smtp H=mx [192.0.2.1]: SMTP error …"
void takeUndelivered(QByteArrayView text, Finding &finding)
{
    const auto reason = reasonIn(text);
    const qsizetype colon = text.indexOf(": ");
    const QByteArray words = oneLine(colon < 0 ? text : text.sliced(colon + 2));
    if (reason) {
        put(*reason, finding);
        if (reason->event != Event::Reply)
            finding.words = words;
        return;
    }
    finding.event = finding.action == Action::Delayed ? Event::Delayed : Event::Failed;
    finding.words = words;
}

void takeNamed(QByteArrayView text, Finding &finding)
{
    if (const QByteArrayView host = behind(text, " h="); !host.isNull())
        takeHost(host.first(std::min<qsizetype>(host.size(), 300)), finding.host, finding.address);
    if (const QByteArrayView sender = between(text, " f=<", ">"); !sender.isNull())
        finding.sender = sender.toByteArray();
}

bool takeDelivery(Reader &reader, QByteArrayView rest, QByteArrayView id, Span place)
{
    const QByteArrayView flag = firstWord(rest);
    if (!isFlag(flag))
        return false;
    if (flag == "<=" || flag == ">>")
        return true;
    const QByteArrayView text = withoutWord(rest);
    Finding finding = findingOf(Source::EximLog, place);
    finding.queueId = id.toByteArray();
    finding.recipient = addressIn(firstWord(text)).toByteArray();
    takeNamed(text, finding);
    if (flag == "**" || flag == "==") {
        finding.action = flag == "**" ? Action::Failed : Action::Delayed;
        takeUndelivered(text, finding);
    } else {
        takeDelivered(text, finding);
    }
    reader.out.add(std::move(finding));
    return true;
}

// What this server refused: "H=(me) [192.0.2.1] F=<a@b> rejected RCPT <c@d>: relay not permitted". The code is not
// logged: 550, or 451 when it is temporary.
bool takeRejected(Reader &reader, QByteArrayView line, Span place)
{
    const qsizetype at = indexAnyCase(line, "rejected ");
    const bool stamped = holds(line, " h=") || line.startsWith("H=");
    if (at < 0 || !stamped)
        return false;
    const QByteArrayView rest = line.sliced(at + 9);
    const qsizetype colon = rest.indexOf(": ");
    if (colon < 0)
        return false;
    const QByteArrayView stage = rest.first(colon);
    const QByteArrayView said = rest.sliced(colon + 2).trimmed();
    Finding finding = findingOf(Source::EximLog, place);
    takeNamed(line.first(at), finding);
    finding.host.clear(); // it is this server that speaks
    const Asked asked = beginsAnyCase(stage, "after") ? askedIn("end of data") : askedIn(before(stage, " ["));
    if (asked.told != Asked::Told::Nothing)
        putAsked(asked, finding);
    finding.recipient = finding.verb == Smtp::Verb::Rcpt ? between(stage, "<", ">").toByteArray() : QByteArray();
    if (const auto reason = codeAt(said, 0) ? reasonIn(said) : std::nullopt) {
        finding.reply = reason->reply;
    } else {
        const bool temporary = holds(line.first(at), "temporarily");
        finding.reply = replyLines((temporary ? "451 " : "550 ") + said.toByteArray());
        finding.notes.append(Note::CodeFromClass);
    }
    reader.out.add(std::move(finding));
    return true;
}

// exim -bt: "bob@example.org is undeliverable: Unrouteable address"
bool takeTested(Reader &reader, QByteArrayView line, Span place)
{
    constexpr const char *marks[] = {" is undeliverable: ", " cannot be resolved at this time: "};
    for (const char *mark : marks) {
        const qsizetype at = indexAnyCase(line, mark);
        const QByteArrayView address = at < 0 ? QByteArrayView() : withoutBrackets(line.first(at));
        if (!isAddress(address))
            continue;
        Finding finding = findingOf(Source::EximLog, place);
        finding.recipient = address.toByteArray();
        finding.action = mark[4] == 'u' ? Action::Failed : Action::Delayed;
        takeUndelivered(line.sliced(at + QByteArrayView(mark).size()), finding);
        reader.out.add(std::move(finding));
        return true;
    }
    return false;
}

bool isStamped(QByteArrayView line)
{
    return line.size() > 19 && isDigit(line[0]) && line[4] == '-' && line[7] == '-' && line[13] == ':' &&
           line[16] == ':';
}

// "2024-10-12 10:00:00 H=mx [192.0.2.1] Connection timed out", "Remote host mx [192.0.2.1] closed connection …"
bool takeRemark(Reader &reader, QByteArrayView line, QByteArrayView rest, Span place)
{
    const bool about = holds(rest, "h=") || holds(rest, "remote host") || holds(rest, "smtp timeout") ||
                       holds(rest, "smtp error from remote") || holds(rest, "retry time");
    if (!about || holds(rest, "smtp connection from") || holds(rest, "no host name found") || holds(rest, "lookup"))
        return false;
    const auto reason = reasonIn(rest);
    if (!reason)
        return false;
    Finding finding = findingOf(Source::EximLog, place);
    takeNamed(line, finding);
    put(*reason, finding);
    reader.out.add(std::move(finding));
    return true;
}

} // namespace

bool takeExim(Reader &reader)
{
    const QByteArrayView line = reader.cursor.line().text.trimmed();
    const Span place = reader.cursor.line().place;
    QByteArrayView id;
    const QByteArrayView rest = behindStamp(line, id);
    const bool ours = !id.isNull() || (isStamped(line) && holds(line, " h="));
    const bool flagged = isFlag(firstWord(line)) && !addressIn(firstWord(withoutWord(line))).isNull() &&
                         (holds(line, " r=") || line.contains(": "));
    const bool taken = (!id.isNull() && takeDelivery(reader, rest, id, place)) ||
                       (flagged && takeDelivery(reader, line, {}, place)) || takeRejected(reader, line, place) ||
                       takeTested(reader, line, place) || (ours && takeRemark(reader, line, rest, place));
    if (!taken && (!ours || holds(line, "postfix")))
        return false;
    reader.cursor.advance();
    return true;
}

} // namespace Core::Pasted
