#include "core/pasted/reasons.h"

#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/wire/octets.h"

#include <algorithm>

namespace Core::Pasted {
namespace {

using Smtp::Verb;

constexpr qsizetype wordsOctets = 2'048;

struct Spoken {
    const char *words;
    Event event;
};
// In the order to try.
constexpr Spoken spoken[] = {
    {"retry timeout exceeded|retry time not reached for any host after a long failure|in queue too long|"
     "in the queue too long|been in queue for too long|queue.expired|message expired|delivery time expired|"
     "message could not be delivered for|cannot send message for|cannot send message within|maximum retry time|"
     "unable to deliver message after multiple retries|exceeded the maximum time|retry limit|giving up after",
     Event::RetryTimeout},
    {"retry time not reached", Event::RetryNotYet},
    {"tls is required, but was not offered|tls session is required, but the server did not offer|"
     "tls is required but|did not offer starttls|starttls not supported by|must issue a starttls command first to",
     Event::TlsNotOffered},
    {"server certificate not trusted|server certificate not verified|certificate verification failed|"
     "certificate verify failed|certificate not trusted|certificate verification error|untrusted certificate|"
     "certificate has expired|self-signed certificate|self signed certificate|dane error|tlsa lookup|"
     "certificate name mismatch",
     Event::CertificateNotTrusted},
    {"cannot start tls|tls handshake|handshake fail|ssl_connect error|ssl_accept error|tls session: |tls negotiation|"
     "failure to start tls|tls error|tls connect failed|ssl routines|starttls failed",
     Event::TlsFailed},
    {"sasl authentication failed|no mechanism available|no worthy mechs|authentication mechanism not available",
     Event::LoginFailed},
    {"timed out while|smtp timeout|lmtp timeout|timeout while|timeout after|timeout on connection|timed out waiting|"
     "read timeout|data timeout|timed out after",
     Event::ConversationTimedOut},
    {"refused to talk to me", Event::RefusedToTalk},
    {"connection refused|winsock error code: 10061|actively refused", Event::ConnectionRefused},
    {"no route to host|network is unreachable|network unreachable|host is unreachable|host unreachable|"
     "network is down|winsock error code: 10051|winsock error code: 10065",
     Event::NoRoute},
    {"lost connection|connection lost|closed connection in response|remote host closed connection|"
     "connection reset|broken pipe|connection died|read error from|connection dropped|unexpectedly closed|"
     "closed the connection|connection was closed|remote host closed|connection closed by|winsock error code: 10054|"
     "unexpected eof|unexpected disconnect",
     Event::LostConnection},
    {"connection timed out|connect timeout|operation timed out|winsock error code: 10060|timed out connecting|"
     "wasn't able to establish an smtp connection|connection timeout|failed to connect|could not connect|"
     "unable to connect|cannot connect|couldn't connect",
     Event::ConnectTimedOut},
    {"nullmx|null mx|does not accept mail (mx", Event::NullMx},
    {"temporary failure in name resolution|name service error for name=%t|host lookup did not complete|"
     "host not found, try again|name server timeout|dns timeout|dns server failure|servfail|"
     "name server: %t host name lookup failure|host name lookup failure|dns soft error|cname lookup failed temporarily|"
     "temporarily unable to resolve|all relevant mx records point to non-existent hosts or (invalidly) to ip|"
     "lowest numbered mx record points to|dns query failed|dns lookup failed with timeout",
     Event::NameServiceFailed},
    {"host or domain name not found|name service error|host not found|host unknown|unknown host|domain not found|"
     "domain name not found|nxdomain|couldn't find any host named|couldn't find a mail exchanger|no such domain|"
     "unable to resolve|domain does not exist|no mx or a record|all relevant mx records point to non-existent hosts|"
     "unknown mail host|could not resolve|couldn't resolve|non-existent domain|invalid domain|domain lookup failed|"
     "dns error|domain name couldn't be found|name or service not known|infodomainnonexistent",
     Event::HostNotFound},
    {"loops back to myself|mail loop|mail forwarding loop|forwarding loop|too many hops|hop count exceeded|"
     "mail is looping|routing loop|message looping",
     Event::Loop},
    {"unrouteable address|unrouteable mail domain|unroutable address|no route found|no mailer|undeliverable: unroute",
     Event::Unroutable},
    {"message size exceeds|exceeds size limit|message too large|message file too big|message is too large",
     Event::TooLarge},
    {"quota exceeded|over quota|mailbox is full|mailbox full|exceeded storage allocation|disk quota",
     Event::MailboxFull},
    {"unknown user|user unknown|no such user|mailbox does not exist|user doesn't exist|user not found|"
     "recipient not found|no mailbox here by that name|does not exist here|unknown local part|"
     "recipnotfound|recipientnotfound|account does not exist|doesn't have a",
     Event::UnknownUser},
    {"command died with status|mail system configuration error|unknown mail transport error|cannot create|"
     "cannot update mailbox|temporary lookup failure|error writing|input/output error|no space left|"
     "local configuration error|local delivery failed|i/o error|queue file write error|mail transport unavailable",
     Event::LocalFault},
};

// "(in reply to RCPT TO command)" and the bracket it may stand in.
QByteArrayView takeInReply(QByteArrayView text, Asked &asked)
{
    const qsizetype at = indexAnyCase(text, "(in reply to");
    if (at < 0)
        return text;
    asked = askedIn(before(text.sliced(at + 12), ")"));
    return text.first(at).trimmed();
}

std::optional<Reason> ofReply(QByteArrayView text, const Asked &asked)
{
    Reason reason;
    reason.asked = asked;
    text = trimmedReply(text);
    if (codeAt(text, 0)) {
        reason.reply = replyLines(text);
        return reason;
    }
    if (statusAt(text, 0) && !text.startsWith('2')) {
        reason.reply = replyOfStatus(text);
        reason.codeFromClass = true;
        return reason;
    }
    return std::nullopt;
}

// Postfix: "host mx[192.0.2.1] said: …", "host mx[192.0.2.1] refused to talk to me: …"
std::optional<Reason> hostSaid(QByteArrayView text)
{
    for (const char *verb : {" refused to talk to me:", " said:"}) {
        const qsizetype at = indexAnyCase(text, verb);
        if (at < 0)
            continue;
        Asked asked;
        const QByteArrayView said = takeInReply(text.sliced(at + QByteArrayView(verb).size()), asked);
        if (verb[1] == 'r')
            asked = {Asked::Told::Greeting, Verb::None, {}};
        auto reason = ofReply(said, asked);
        if (!reason)
            return std::nullopt;
        QByteArrayView host = text.first(at);
        for (const char *word : {"host ", "server "})
            if (const QByteArrayView named = behind(host, word); !named.isNull())
                host = named;
        takeHost(host, reason->host, reason->address);
        return reason;
    }
    return std::nullopt;
}

// Where "H=mx.example.org [192.0.2.1]" or "host mx.example.org [192.0.2.1]" names it.
void takeNamedHost(QByteArrayView text, Reason &reason)
{
    if (const qsizetype sign = text.indexOf('#'); sign > 0) { // Exchange: "mx.example.org #550 …"
        QByteArrayView name = text.first(sign).trimmed();
        name = name.startsWith('<') ? name.sliced(1) : name;
        if (isHostName(name))
            takeHost(name, reason.host, reason.address);
    }
    for (const char *word : {"h=", "host ", "server at "}) {
        const QByteArrayView named = behind(text, word);
        const QByteArrayView name = before(firstWord(named), "[");
        if (named.isNull() || !(isHostName(before(name, ":")) || named.startsWith('[')))
            continue;
        takeHost(named.first(std::min<qsizetype>(named.size(), 300)), reason.host, reason.address);
        return;
    }
}

// Exim: "SMTP error from remote mail server after RCPT TO:<a@b>: 550 …", with "host mx [ip]: " before the reply in
// older ones.
std::optional<Reason> errorAfter(QByteArrayView text)
{
    const qsizetype begin =
        std::max(indexAnyCase(text, "smtp error from remote mail"), indexAnyCase(text, "lmtp error"));
    if (begin < 0)
        return std::nullopt;
    const QByteArrayView rest = behind(text.sliced(begin), "after ");
    qsizetype at = -1;
    for (qsizetype colon = rest.indexOf(": "); colon >= 0 && at < 0; colon = rest.indexOf(": ", colon + 1))
        if (codeAt(rest, colon + 2))
            at = colon + 2;
    if (at < 0)
        return std::nullopt;
    auto reason = ofReply(rest.sliced(at), askedIn(before(rest.first(at), ">: host ")));
    if (!reason)
        return std::nullopt;
    takeNamedHost(text, *reason);
    return reason;
}

Reason eventReason(Event event, QByteArrayView text)
{
    Reason reason;
    reason.event = event;
    reason.words = oneLine(text.first(std::min(text.size(), wordsOctets)));
    for (const char *word : {"connect to ", "connection with ", "conversation with ", "talking to ", "remote host "}) {
        const QByteArrayView named = behind(text, word);
        if (named.isNull() || !isHostName(before(before(firstWord(named), "["), ":")))
            continue;
        takeHost(named, reason.host, reason.address);
        return reason;
    }
    takeNamedHost(text, reason);
    return reason;
}

Verb verbOf(QByteArrayView words)
{
    const QByteArray first = firstWord(words).toByteArray();
    const QByteArray word = before(first, ":").toByteArray().toUpper();
    return Smtp::verbNamed(word);
}

// A line that can be sent as it stands there.
QByteArray wholeLine(Verb verb, QByteArrayView words)
{
    switch (verb) {
    case Verb::Rcpt:
    case Verb::Mail: {
        const qsizetype end = words.indexOf('>');
        const bool path = words.contains(':') && words.contains('<') && end > 0;
        return path ? words.trimmed().toByteArray() : QByteArray();
    }
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return words.contains(' ') && !holds(words, " command") ? words.trimmed().toByteArray() : QByteArray();
    case Verb::Data:
    case Verb::StartTls:
    case Verb::Rset:
    case Verb::Quit:
    case Verb::Noop:
        return Smtp::name(verb);
    default:
        return {};
    }
}

} // namespace

Asked askedIn(QByteArrayView words)
{
    words = words.trimmed();
    for (const char *more : {"the ", "pipelined ", "sending ", "receiving ", "performing "})
        if (beginsAnyCase(words, more))
            words = words.sliced(QByteArrayView(more).size()).trimmed();
    while (words.endsWith(':') || words.endsWith(')'))
        words = words.chopped(1);
    if (words.isEmpty())
        return {};
    if (holdsAny(words, "initial connection|server greeting|connection"))
        return {Asked::Told::Greeting, Verb::None, {}};
    if (holdsAny(words, "end of data|end of message|message body|data block|final dot"))
        return {Asked::Told::Command, Verb::Content, "."};
    const Verb verb = verbOf(words);
    if (verb == Verb::Other || verb == Verb::None)
        return {};
    return {Asked::Told::Command, verb, wholeLine(verb, words)};
}

std::optional<Event> eventIn(QByteArrayView text)
{
    const QByteArray lower = text.first(std::min<qsizetype>(text.size(), 4'096)).toByteArray().toLower();
    if (lower.contains("try again") && holdsAny(lower, "name service error|host or domain name not found"))
        return Event::NameServiceFailed;
    for (const Spoken &some : spoken)
        if (holdsAny(lower, some.words))
            return some.event;
    return std::nullopt;
}

void takeHost(QByteArrayView text, QByteArray &host, QByteArray &address)
{
    text = text.trimmed();
    const qsizetype open = text.indexOf('[');
    QByteArrayView name = open < 0 ? firstWord(text) : text.first(open).trimmed();
    name = firstWord(name);
    while (name.endsWith('.') || name.endsWith(':') || name.endsWith(','))
        name = name.chopped(1);
    if (isHostName(before(name, ":")))
        host = before(name, ":").toByteArray().toLower();
    if (open < 0)
        return;
    const QByteArrayView inside = before(text.sliced(open + 1), "]");
    if (inside.size() < 50 && (inside.contains('.') || inside.contains(':')))
        address = inside.toByteArray();
}

std::optional<Reason> reasonIn(QByteArrayView text)
{
    text = text.trimmed();
    if (const auto reason = hostSaid(text))
        return reason;
    if (const auto reason = errorAfter(text))
        return reason;
    Asked asked;
    const QByteArrayView said = takeInReply(text, asked);
    if (const auto reason = ofReply(said, asked))
        return reason;
    if (const qsizetype at = replyIn(said); at >= 0) {
        auto reason = ofReply(said.sliced(at), asked);
        if (reason)
            takeNamedHost(said.first(at), *reason);
        return reason;
    }
    if (const auto event = eventIn(text))
        return eventReason(*event, text);
    if (const qsizetype at = statusIn(said); at >= 0)
        return ofReply(said.sliced(at), asked);
    return std::nullopt;
}

void put(const Reason &reason, Finding &finding)
{
    finding.event = reason.event;
    finding.reply = reason.reply;
    finding.words = reason.words;
    if (reason.codeFromClass)
        finding.notes.append(Note::CodeFromClass);
    if (!reason.host.isEmpty())
        finding.host = reason.host;
    if (!reason.address.isEmpty())
        finding.address = reason.address;
    if (reason.asked.told != Asked::Told::Nothing)
        putAsked(reason.asked, finding);
}

void putAsked(const Asked &asked, Finding &finding)
{
    finding.verb = asked.verb;
    finding.surroundings.command = asked.line;
    finding.surroundings.place =
        asked.told == Asked::Told::Greeting ? Surroundings::Place::Greeting : Surroundings::Place::Anywhere;
}

void completeCommand(Finding &finding)
{
    finding.surroundings.host = finding.host;
    QByteArray &line = finding.surroundings.command;
    if (finding.verb == Verb::Rcpt) {
        if (line.isEmpty() && !finding.recipient.isEmpty())
            line = "RCPT TO:<" + finding.recipient + '>';
        else if (finding.recipient.isEmpty())
            finding.recipient = between(line, "<", ">").toByteArray();
    } else if (finding.verb == Verb::Mail) {
        if (line.isEmpty() && !finding.sender.isEmpty())
            line = "MAIL FROM:<" + finding.sender + '>';
        else if (finding.sender.isEmpty())
            finding.sender = between(line, "<", ">").toByteArray();
    } else if ((finding.verb == Verb::Ehlo || finding.verb == Verb::Helo) && line.isEmpty() &&
               !finding.helo.isEmpty()) {
        line = Smtp::name(finding.verb) + ' ' + finding.helo;
    }
}

} // namespace Core::Pasted
