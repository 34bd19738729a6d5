#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/wire/octets.h"

#include <algorithm>
#include <iterator>

// What bounces say to people: Postfix, Exim, qmail, Sendmail, Gmail, Microsoft, Yahoo and who writes like them.
namespace Core::Pasted {
namespace {

constexpr qsizetype dueLines = 4;        // a reply is looked for in so many lines
constexpr qsizetype mostFolded = 20;     // lines of one paragraph
constexpr qsizetype mostHeaders = 2'000; // lines

// Sentences that only bounces begin with. In lower case; each may stand anywhere in its line.
constexpr const char *openers =
    "this is the mail system at host|inform you that your message could not|be delivered to one or more recipients|"
    "created automatically by mail delivery software|a message that you sent could not be delivered|"
    "a message that you have sent could not|following address(es) failed|delivery to the following recipient|"
    "delivery has failed to these recipients|couldn't be delivered|could not be delivered|wasn't delivered|"
    "this is the qmail-send program|wasn't able to deliver your message|i've given up|the original message was "
    "received at|"
    "had permanent fatal errors|had transient non-fatal errors|transcript of session follows|unable to deliver message|"
    "undelivered mail returned|mail delivery failed|mail delivery failure|delivery status notification|"
    "delivery to the following|message not delivered|could not deliver mail|returned mail:|"
    "diagnostic information for administrators|failed permanently|is an automatically generated|"
    "undeliverable:|ist fehlgeschlagen|n'a pas pu être remis|no se pudo entregar|non è stato possibile consegnare|"
    "your message was not delivered|message was undeliverable|address rejected|your email was rejected|"
    "this message was created automatically|delivery failure|problem delivering your message|"
    "this is a mime-encapsulated message|this is a mime formatted message|for further assistance, please|"
    "the mail system|learn more here|address not found **|permanent error; i've given up|it will be retried until|"
    "sorry to have to inform|if you do so, please include this problem report|your own text from the attached";

// Sentences behind which the other server's words stand, in this line or in the next ones.
constexpr const char *dueSentences =
    "the other server returned was|response from the remote server was|the response was|remote server was:|"
    "server responded|gave this error|reason:|error message:|with the following error|following reason|"
    "final error from|error was:|error returned|remote host said|host said:|technical details|smtp error from|"
    "transcript of session|server replied|replied:|answered:|diagnostic information|details:|error code:|"
    "the error was|the following error|lmtp error after|message de retour|réponse du serveur|fehlermeldung|motivo:|"
    "errore:|antwort:|was rejected by the server|rejected your message|remote server returned|status code:|"
    "returned the following|responded with|reported error|bounce reason";

constexpr const char *delays =
    "this is a warning message only|do not need to resend|could not be delivered for more than|delivery is delayed|"
    "delivery incomplete|has not yet been delivered|has been delayed|delivery temporarily|will retry for|"
    "will be retried for|will keep trying|has not been delivered yet|been delayed|delayed mail|message delayed|"
    "delivery attempts will continue|will continue to try|not been able to deliver it yet|"
    "we will keep trying|warning: could not send message for past";

// Behind them stands the message that came back.
constexpr const char *returns =
    "this is a copy of the message|--- below this line is a copy|----- original message|original message headers:|"
    "--- the header of the original|message header follows|message headers follow|original message follows|"
    "unsent message below|--- undelivered message|headers of the original message|begin of returned message|"
    "the body of the message is|returned message follows|----- message header|-----original message";

constexpr const char *headerNames =
    "received|return-path|from|to|cc|subject|date|message-id|mime-version|content-type|content-transfer-encoding|"
    "delivered-to|auto-submitted|x-failed-recipients|reply-to|sender|in-reply-to|references|dkim-signature|"
    "authentication-results|arc-seal|content-disposition|content-description|x-mailer|list-id|errors-to|precedence|"
    "user-agent|importance|x-spam-status|thread-topic|return-receipt-to|received-spf|content-language|"
    "x-google-smtp-source|arc-message-signature|arc-authentication-results|x-received|x-original-to|feedback-id|status";

bool isHeader(const Line *line)
{
    if (!line)
        return false;
    const QByteArrayView name = before(line->text, ":");
    if (name.size() == line->text.size() || name.size() > 40 || name.size() < 2)
        return false;
    const QByteArray lowered = name.toByteArray().toLower();
    if (lowered.startsWith("x-") && !lowered.contains(' '))
        return true;
    return ('|' + QByteArray(headerNames) + '|').contains('|' + lowered + '|');
}

bool isHeading(Cursor &cursor)
{
    const QByteArrayView line = cursor.line().text;
    if (line.startsWith("From ") && line.contains('@') == false && !holds(line, "mailer-daemon"))
        return false;
    if (line.startsWith("From ") && isHeader(cursor.ahead(1)))
        return true;
    if (!isHeader(&cursor.line()))
        return false;
    for (qsizetype ahead = 1; ahead <= 4; ++ahead) {
        const Line *next = cursor.ahead(ahead);
        if (!next || next->isBlank())
            return false;
        if (isHeader(next))
            return true;
        if (!isBlank(next->text[0]))
            return false;
    }
    return false;
}

// The header of a message: its own matters little, but where it begins what was told before is over.
bool takeHeading(Reader &reader)
{
    Cursor &cursor = reader.cursor;
    if (!isHeading(cursor))
        return false;
    const bool returned = reader.frame.returned;
    reader.frame = {};
    reader.frame.returned = returned;
    for (qsizetype lines = 0; lines < mostHeaders && !cursor.atEnd() && !cursor.line().isBlank(); ++lines) {
        const QByteArrayView line = cursor.line().text;
        if (beginsAnyCase(line, "x-failed-recipients:"))
            reader.frame.recipient = addressIn(line).toByteArray();
        if (beginsAnyCase(line, "from:") && holds(line, "mailer-daemon"))
            reader.frame.returned = false;
        if (beginsAnyCase(line, "auto-submitted:") || beginsAnyCase(line, "x-failed-recipients:"))
            reader.frame.returned = false;
        cursor.advance();
    }
    return true;
}

// "<bob@example.org>: host …" and its folds
bool takeAddressed(Reader &reader)
{
    Cursor &cursor = reader.cursor;
    const Line first = cursor.line();
    const QByteArrayView line = first.text.trimmed();
    const qsizetype end = line.indexOf(">:");
    const qsizetype expanded = line.indexOf("): ");
    const qsizetype colon =
        line.startsWith('<') && holds(line, "(expanded from") && expanded > 0 ? expanded + 1 : end + 1;
    if (!line.startsWith('<') || end < 0 || !isAddress(line.sliced(1, end - 1)) || colon + 1 >= line.size())
        return false;
    reader.frame = {};
    reader.frame.recipient = line.sliced(1, end - 1).toByteArray();
    QByteArray text = line.sliced(colon + 1).toByteArray();
    cursor.advance();
    for (qsizetype count = 0; count < mostFolded && !cursor.atEnd(); ++count) {
        if (cursor.line().isBlank() || !isBlank(cursor.line().text[0]))
            break;
        text += ' ' + cursor.line().text.trimmed().toByteArray();
        cursor.advance();
    }
    const auto reason = reasonIn(text);
    Finding finding = findingOf(Source::Bounce, cursor.since(first.place.begin));
    finding.recipient = reader.frame.recipient;
    if (reason) {
        put(*reason, finding);
    } else {
        finding.event = Event::Failed;
        finding.words = oneLine(text);
    }
    reader.out.add(std::move(finding));
    return true;
}

// An address in a line of its own says whom the next lines are about.
bool takeAddressLine(Reader &reader)
{
    QByteArrayView line = reader.cursor.line().text.trimmed();
    if (line.startsWith("* "))
        line = line.sliced(2);
    const QByteArrayView address = withoutBrackets(before(line, " ("));
    if (!isAddress(address) || !(reader.bounce || line.endsWith(':') || line.startsWith('<')))
        return false;
    if (!equalsAnyCase(reader.frame.recipient, address))
        reader.frame = {};
    reader.frame.recipient = address.toByteArray();
    reader.frame.replyDue = dueLines;
    reader.cursor.advance();
    return true;
}

void takeHostOf(QByteArrayView line, Frame &frame)
{
    for (const char *word : {"while talking to ",
                             "generating server: ", "message rejected by: ", "by server: ", "the recipient domain "}) {
        QByteArrayView named = behind(line, word);
        if (named.isNull())
            continue;
        if (const QByteArrayView by = behind(named, " by "); !by.isNull())
            named = by;
        takeHost(named, frame.host, frame.address);
        return;
    }
    if (beginsAnyCase(line, "host ") && line.contains('['))
        return takeHost(line.sliced(5), frame.host, frame.address);
    if (holds(line, " rejected your message") || holds(line, " gave this error") || holds(line, " said:"))
        takeHost(firstWord(line), frame.host, frame.address);
    if (const QByteArrayView address = behind(line, "connected to "); !address.isNull())
        takeHost("[" + firstWord(address).toByteArray() + "]", frame.host, frame.address);
}

// "SMTP error from remote mail server after RCPT TO:<a@b>:" and what qmail says before a reply.
void takeStepOf(QByteArrayView line, Frame &frame)
{
    Asked asked = askedOfQmail(line);
    if (const QByteArrayView step = behind(line, "mail server after "); !step.isNull())
        asked = askedIn(before(step, ": host "));
    else if (const QByteArrayView of = behind(line, "error after "); !of.isNull())
        asked = askedIn(of);
    if (asked.told == Asked::Told::Nothing)
        return;
    frame.verb = asked.verb;
    frame.command = asked.line;
    frame.place = asked.told == Asked::Told::Greeting ? Surroundings::Place::Greeting : Surroundings::Place::Anywhere;
}

// A sentence that leads to what follows. It may hold the reply itself.
bool takeLeading(Reader &reader)
{
    const QByteArrayView line = reader.cursor.line().text.trimmed();
    const bool opens = holdsAny(line, openers), due = holdsAny(line, dueSentences), delay = holdsAny(line, delays);
    const bool step = askedOfQmail(line).told != Asked::Told::Nothing;
    const bool talks = holds(line, "while talking to ") || holds(line, "generating server:") ||
                       (reader.bounce && beginsAnyCase(line, "host ") && line.contains('[')) ||
                       (reader.bounce && beginsAnyCase(line, "giving up on "));
    const bool marked = due && (reader.bounce || line.endsWith(':'));
    if (!opens && !marked && !delay && !step && !talks)
        return false;
    if (replyIn(line) >= 0)
        return false;
    reader.bounce =
        reader.bounce || opens || step || holds(line, "generating server:") || holds(line, "while talking to ");
    if (delay && reader.bounce)
        reader.out.warned(reader.cursor.line().place, oneLine(line));
    takeHostOf(line, reader.frame);
    takeStepOf(line, reader.frame);
    if (due || step)
        reader.frame.replyDue = dueLines;
    reader.cursor.advance();
    return true;
}

// What no server said, so that no reply tells more.
bool isOnTheWay(Event event)
{
    return event != Event::UnknownUser && event != Event::MailboxFull && event != Event::TooLarge &&
           event != Event::LocalFault;
}

// "retry timeout exceeded", "Unrouteable address": a reason in a line of its own.
bool takeReason(Reader &reader)
{
    const Line &line = reader.cursor.line();
    const QByteArrayView text = line.text.trimmed();
    constexpr const char *certain =
        "refused to talk to me|lost connection with |connect to |conversation with |"
        "host or domain name not found|name service error|retry timeout exceeded|"
        "unrouteable address|loops back to myself|couldn't find any host named|"
        "wasn't able to establish an smtp connection|in the queue too long|lost connection while";
    const bool due = reader.bounce && !reader.frame.recipient.isEmpty();
    if (text.size() > 1'000 || (!due && reader.manner == Reader::Manner::Strict && !holdsAny(text, certain)))
        return false;
    const auto event = eventIn(text);
    if (!event || replyIn(text) >= 0 || codeAt(text, 0))
        return false;
    const auto reason = reasonIn(text);
    if (!reason || reason->event == Event::Reply || (statusIn(text) >= 0 && !isOnTheWay(*event)))
        return false;
    Finding finding = findingOf(reader.bounce ? Source::Bounce : Source::Prose, line.place);
    finding.recipient = reader.frame.recipient;
    finding.host = reader.frame.host;
    finding.status = statusIn(text) >= 0 ? statusAt(text, statusIn(text)) : std::nullopt;
    put(*reason, finding);
    reader.out.add(std::move(finding));
    reader.cursor.advance();
    return true;
}

bool takeReturned(Reader &reader)
{
    if (!holdsAny(reader.cursor.line().text, returns))
        return false;
    reader.frame.returned = true;
    reader.cursor.advance();
    return true;
}

} // namespace

bool takeBounce(Reader &reader)
{
    return takeReturned(reader) || takeHeading(reader) || takeAddressed(reader) || takeLeading(reader) ||
           takeAddressLine(reader) || takeReason(reader);
}

bool takeReturnedLine(Reader &reader)
{
    if (!reader.frame.returned)
        return false;
    const QByteArrayView line = reader.cursor.line().text.trimmed();
    constexpr const char *anew = "this is the mail system at host|this is the qmail-send program|"
                                 "created automatically by mail delivery software|the original message was received at|"
                                 "delivery has failed to these recipients|reporting-mta:|mailer-daemon";
    if (holdsAny(line, anew)) {
        reader.frame = {};
        return false;
    }
    if (takeHeading(reader))
        return true;
    reader.cursor.advance();
    return true;
}

} // namespace Core::Pasted
