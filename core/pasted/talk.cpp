#include "core/pasted/talk.h"

#include "core/pasted/reasons.h"
#include "core/pasted/replytext.h"

namespace Core::Pasted {
namespace {

using Smtp::Verb;

bool isWhole(const Talk &talk)
{
    for (const Turn &turn : talk.turns) {
        if (turn.what == Turn::What::Encrypted)
            continue;
        return turn.what == Turn::What::Heard && (turn.line.startsWith("220") || turn.line.startsWith("421") ||
                                                  turn.line.startsWith("554") || turn.line.startsWith("521"));
    }
    return false;
}

void takeLine(QByteArrayView line, Verb verb, Finding &finding)
{
    finding.verb = verb;
    if (verb != Verb::Mail && verb != Verb::Rcpt)
        return;
    const Smtp::Command command = Smtp::parseCommand(line);
    if (!command.path || command.path->begin + command.path->size > size_t(line.size()))
        return;
    const QByteArray path = line.sliced(command.path->begin, command.path->size).toByteArray();
    (verb == Verb::Mail ? finding.sender : finding.recipient) = path;
}

QList<Finding> findingsOfSession(const Talk &talk)
{
    QList<Finding> findings;
    const auto shared = std::make_shared<const Talk>(talk);
    const auto document = documentOf(talk);
    const Dialogue dialogue = document->dialogue();
    for (size_t at = 0; at < dialogue.exchanges.size(); ++at) {
        const Smtp::Exchange &exchange = dialogue.exchanges[at];
        Finding finding;
        for (const QByteArray &line : dialogue.lines(exchange.replyFirst, exchange.replyLast))
            finding.reply += line + "\r\n";
        if (exchange.said != none) {
            const QByteArray said = dialogue.line(exchange.said);
            finding.surroundings.command = said;
            takeLine(said, exchange.verb, finding);
        }
        finding.host = talk.host;
        finding.talk = shared;
        finding.exchange = qsizetype(at);
        findings.append(finding);
    }
    return findings;
}

// The command that waits longest goes with the next reply.
QList<Finding> findingsOfPairs(const Talk &talk)
{
    QList<Finding> findings;
    QList<QByteArray> waiting;
    QByteArray reply;
    bool content = false;
    for (const Turn &turn : talk.turns) {
        if (turn.what == Turn::What::Said && (!content || turn.line == "."))
            waiting.append(turn.line);
        if (turn.what != Turn::What::Heard)
            continue;
        reply += turn.line + "\r\n";
        if (turn.line.size() > 3 && turn.line[3] == '-')
            continue;
        Finding finding;
        finding.reply = reply;
        finding.host = talk.host;
        if (!waiting.isEmpty()) {
            const QByteArray said = waiting.takeFirst();
            const Verb verb = said == "." ? Verb::Content : Smtp::parseCommand(said).verb;
            // Of a login only that it is one: what was sent is nobody's business.
            finding.surroundings.command = verb == Verb::Auth || verb == Verb::Other ? QByteArray() : said;
            takeLine(said, verb == Verb::Other ? Verb::None : verb, finding);
        }
        content = reply.startsWith("354");
        findings.append(finding);
        reply.clear();
    }
    return findings;
}

} // namespace

std::shared_ptr<Document> documentOf(const Talk &talk)
{
    auto document = std::make_shared<Document>(talk.protocol);
    Recorder &recorder = document->recorder();
    Facts::Opened opened;
    opened.host = talk.host;
    opened.protocol = talk.protocol;
    recorder.fact(Kind::Opened, Facts::encode(opened), -1, Protection::NotKnown);
    recorder.fact(Kind::Connected, Facts::encode(Facts::Connected{}), -1, Protection::NotKnown);
    for (const Turn &turn : talk.turns) {
        if (turn.what == Turn::What::Encrypted)
            recorder.fact(Kind::Encrypted, Facts::encode(TlsFacts{}), -1, Protection::NotKnown);
        else if (turn.what == Turn::What::Said)
            recorder.sent(turn.line + "\r\n", {}, Protection::NotKnown, -1);
        else
            recorder.received(turn.line + "\r\n", Protection::NotKnown, -1);
    }
    recorder.flushHeld(-1);
    document->follow();
    return document;
}

QList<Finding> findingsOf(const Talk &talk)
{
    return isWhole(talk) ? findingsOfSession(talk) : findingsOfPairs(talk);
}

} // namespace Core::Pasted
