#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/wire/octets.h"

#include <algorithm>

// Log lines of Postfix and what its mailq prints.
namespace Core::Pasted {
namespace {

constexpr qsizetype mostSenders = 10'000;

struct Status {
    const char *name;
    Action action;
};
constexpr Status statuses[] = {{"status=bounced", Action::Failed},       {"status=deferred", Action::Delayed},
                               {"status=expired", Action::Failed},       {"status=sent", Action::Delivered},
                               {"status=undeliverable", Action::Failed}, {"status=deliverable", Action::Delivered},
                               {"status=softbounce", Action::Delayed}};

// "status=bounced (…)": the reason inside, up to the last bracket.
QByteArrayView reasonBehind(QByteArrayView text)
{
    const qsizetype open = text.indexOf('(');
    if (open < 0)
        return {};
    QByteArrayView inside = text.sliced(open + 1).trimmed();
    return inside.endsWith(')') ? inside.chopped(1) : inside;
}

QByteArray queueIdIn(QByteArrayView line)
{
    QByteArrayView rest = behind(line, "]: ");
    if (rest.isNull())
        rest = line;
    const QByteArrayView word = firstWord(rest);
    const bool id = word.size() > 5 && word.size() < 24 && word.endsWith(':') &&
                    std::all_of(word.begin(), word.end() - 1, [](char c) { return isLetter(c) || isDigit(c); });
    return id ? word.chopped(1).toByteArray() : QByteArray();
}

void takeParties(QByteArrayView line, const Reader &reader, Finding &finding)
{
    finding.queueId = queueIdIn(line);
    finding.recipient = between(line, "to=<", ">").toByteArray();
    if (const qsizetype at = indexAnyCase(line, "from=<"); at >= 0)
        finding.sender = between(line.sliced(at), "<", ">").toByteArray();
    else if (!finding.queueId.isEmpty())
        finding.sender = reader.senders.value(finding.queueId);
    const QByteArrayView relay = between(line, "relay=", ",");
    if (!relay.isEmpty() && relay != "none" && !relay.startsWith("local"))
        takeHost(relay, finding.host, finding.address);
    finding.helo = before(before(behind(line, "helo=<"), ">"), " ").toByteArray();
    const QByteArrayView dsn = between(line, "dsn=", ",");
    finding.status = statusAt(dsn, 0);
}

bool takeStatus(Reader &reader, QByteArrayView line, Span place)
{
    const Status *found = nullptr;
    qsizetype at = -1;
    for (const Status &some : statuses) {
        at = indexAnyCase(line, some.name);
        if (at >= 0) {
            found = &some;
            break;
        }
    }
    if (!found)
        return false;
    const QByteArrayView inside = reasonBehind(line.sliced(at));
    Finding finding = findingOf(Source::PostfixLog, place);
    takeParties(line.first(at), reader, finding);
    finding.action = found->action;
    auto reason = reasonIn(inside);
    if (reason) {
        put(*reason, finding);
    } else if (found->action == Action::Delivered) {
        finding.event = Event::Delivered;
        finding.words = oneLine(inside);
    } else if (finding.status && finding.status->klass != 2 && finding.status->subject != 0) {
        finding.reply = replyOfStatus(finding.status->toString() + ' ' + oneLine(inside));
        finding.notes.append(Note::CodeFromClass);
    } else {
        finding.event = found->action == Action::Delayed ? Event::Delayed : Event::Failed;
        finding.words = oneLine(inside);
    }
    finding.status = std::nullopt; // the reply's own, or made by Postfix for want of one
    reader.out.add(std::move(finding));
    return true;
}

// What this server itself refused: "reject: RCPT from client[192.0.2.1]: 554 5.7.1 <a@b>: Relay access denied;
// from=<…>"
bool takeReject(Reader &reader, QByteArrayView line, Span place)
{
    constexpr const char *marks[] = {"reject: ", "milter-reject: ", "reject_warning: ", "milter-hold: ", "discard: "};
    QByteArrayView rest;
    for (const char *mark : marks)
        if (rest.isNull())
            rest = behind(line, mark);
    const QByteArrayView stage = before(rest, " from ");
    const qsizetype colon = rest.indexOf("]: ");
    if (rest.isNull() || stage.size() == rest.size() || colon < 0)
        return false;
    Finding finding = findingOf(Source::PostfixLog, place);
    takeParties(line, reader, finding);
    QByteArrayView said = rest.sliced(colon + 3);
    for (const char *end : {"; from=<", "; proto=", "; client=", "; helo=<", "; to=<"})
        said = before(said, end);
    const auto reason = reasonIn(said);
    if (!reason || !reason->asked.line.isEmpty())
        return false;
    put(*reason, finding);
    finding.host.clear(); // it is this server that speaks
    finding.address = before(between(rest, "[", "]"), "]").toByteArray();
    const Asked asked = stage == "END-OF-MESSAGE" ? askedIn("end of message")
                        : stage == "CONNECT"      ? askedIn("initial connection")
                                                  : askedIn(stage);
    if (asked.told != Asked::Told::Nothing)
        putAsked(asked, finding);
    reader.out.add(std::move(finding));
    return true;
}

// "connect to mx[192.0.2.1]:25: Connection timed out", "SASL authentication failed; server mx[…] said: 535 …"
bool takeRemark(Reader &reader, QByteArrayView line, Span place)
{
    const QByteArrayView rest = behind(line, "]: ");
    constexpr const char *marks = "connect to |lost connection with |conversation with |said: |refused to talk|"
                                  "cannot start tls|ssl_connect error|certificate|loops back|timed out while";
    if (rest.isNull() || !holdsAny(rest, marks) || holds(rest, "lost connection after") ||
        holds(rest, "lost connection while") || holds(rest, "timeout after"))
        return false;
    const auto reason = reasonIn(rest);
    if (!reason)
        return false;
    Finding finding = findingOf(Source::PostfixLog, place);
    finding.queueId = queueIdIn(line);
    finding.sender = reader.senders.value(finding.queueId);
    put(*reason, finding);
    if (holds(rest, "sasl authentication failed") && finding.verb == Smtp::Verb::None)
        finding.verb = Smtp::Verb::Auth;
    reader.out.add(std::move(finding));
    return true;
}

void rememberSender(QByteArrayView line, Reader &reader)
{
    const qsizetype at = indexAnyCase(line, "from=<");
    const QByteArray id = at < 0 ? QByteArray() : queueIdIn(line);
    if (!id.isEmpty() && reader.senders.size() < mostSenders)
        reader.senders.insert(id, between(line.sliced(at), "<", ">").toByteArray());
}

// mailq: the reason in brackets, the recipient in the line below.
bool takeQueued(Reader &reader)
{
    const QByteArrayView text = reader.cursor.line().text.trimmed();
    if (text.size() < 8 || !text.startsWith('(') || !text.endsWith(')'))
        return false;
    const Line *next = reader.cursor.ahead(1);
    const QByteArrayView recipient = next ? withoutBrackets(next->text) : QByteArrayView();
    auto reason = reasonIn(text.sliced(1).chopped(1));
    if (!reason || (!isAddress(recipient) && reason->event == Event::Reply && reason->host.isEmpty()))
        return false;
    Finding finding = findingOf(Source::PostfixLog, reader.cursor.line().place);
    finding.action = Action::Delayed;
    put(*reason, finding);
    reader.cursor.advance();
    if (isAddress(recipient)) {
        finding.recipient = recipient.toByteArray();
        reader.cursor.advance();
    }
    reader.out.add(std::move(finding));
    return true;
}

bool isQueueLine(QByteArrayView line)
{
    if (line.startsWith("-Queue ID-") || (line.startsWith("-- ") && holds(line, " request")))
        return true;
    const QByteArrayView id = firstWord(line);
    const bool ids = id.size() > 9 && id.size() < 24 && std::all_of(id.begin(), id.end(), [](char c) {
                         return isLetter(c) || isDigit(c) || c == '*' || c == '!' || c == '#';
                     });
    return ids && holdsAny(line, " mon | tue | wed | thu | fri | sat | sun ") && !addressIn(line).isNull();
}

} // namespace

bool takePostfix(Reader &reader)
{
    const QByteArrayView line = reader.cursor.line().text.trimmed();
    if (takeQueued(reader))
        return true;
    const bool ours = holds(line, "postfix") && line.contains(']');
    const bool parts = holds(line, "status=") || holds(line, "reject: ") || ours;
    if (!parts && !isQueueLine(line))
        return false;
    const Span place = reader.cursor.line().place;
    rememberSender(line, reader);
    if (!takeStatus(reader, line, place) && !takeReject(reader, line, place) &&
        !(ours && takeRemark(reader, line, place)) && !ours && !isQueueLine(line))
        return false;
    reader.cursor.advance();
    return true;
}

} // namespace Core::Pasted
