#include "ui/words/pastedevents.h"

#include "ui/words/phrase.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Pasted::Event;

constexpr char context[] = "PastedEvent";

constexpr EventWords events[] = {
    {Event::Reply, "", "", "", {}},
    {Event::ConnectTimedOut,
     "pasted.connect-timed-out",
     QT_TRANSLATE_NOOP("PastedEvent", "No answer to the connection"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The sending server tried to open a connection, and nothing came back in time. No mail "
                       "server has spoken: on the way, mostly at a firewall, the packets were dropped without a "
                       "word, or the host is down."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Open a connection to port 25 of that host from the sending server itself: what works "
                        "from elsewhere proves nothing."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "If no host at all can be reached on port 25, ask the network’s provider: many block "
                        "outgoing port 25 until it is asked for."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "If only this host is silent, check its MX and address records (IPv6 too), then write to "
                        "its administrator by another way."),
      QT_TRANSLATE_NOOP("PastedEvent", "A deferred message is tried again by itself; it need not be sent twice.")}},
    {Event::ConnectionRefused,
     "pasted.connection-refused",
     QT_TRANSLATE_NOOP("PastedEvent", "The connection was refused"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The host answered at once that nobody listens on that port, or a firewall said so in "
                       "its place. No mail server has spoken."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Check host name and port: 25 between servers, 587 or 465 for submission, and what the "
                        "MX record names."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "On the receiving host: is the mail server running, and does it listen on the public "
                        "address and not on 127.0.0.1 alone?"),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "If it was a filter or LMTP service on the same machine (port 10024, 11332, 24 …), start "
                        "that service.")}},
    {Event::NoRoute,
     "pasted.no-route",
     QT_TRANSLATE_NOOP("PastedEvent", "There is no way to this network"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The sending host’s own network knows no way to that address. With an IPv6 address this "
                       "mostly means that the sending host has no IPv6 connection of its own."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Look at the address in the text: if it is IPv6 and the host has none, let the mail "
                        "server use IPv4 first or alone."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "With IPv4, check default route, firewall and the state of the link on the sending host."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "An address from a private range (10…, 172.16…, 192.168…) in a public MX record can be "
                        "reached by nobody outside.")}},
    {Event::HostNotFound,
     "pasted.host-not-found",
     QT_TRANSLATE_NOOP("PastedEvent", "The domain’s mail server was not found in the DNS"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The DNS said for sure that there is no such name: neither an MX record nor an address. "
                       "A misspelt domain is by far the most frequent reason, an expired one the next."),
     {QT_TRANSLATE_NOOP("PastedEvent", "Read the domain of the recipient letter by letter."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "Query it yourself: dig MX and dig A, at a public resolver as well as at the sending "
                        "server’s own."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "If only your own resolver does not know it, look for a stale cache or a private zone of "
                        "that name."),
      QT_TRANSLATE_NOOP("PastedEvent", "Sending again changes nothing until the name exists.")}},
    {Event::NameServiceFailed,
     "pasted.name-service-failed",
     QT_TRANSLATE_NOOP("PastedEvent", "The DNS gave no answer"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "Whether the domain exists could not be found out: its name servers, or the resolver of "
                       "the sending server, failed or were silent. This is temporary, and says nothing against "
                       "the address."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "If many domains fail alike, the sending server’s own resolver is at fault: look at "
                        "/etc/resolv.conf, and for a chrooted mail server at its copy."),
      QT_TRANSLATE_NOOP("PastedEvent", "If only this one fails, test its name servers and its DNSSEC signatures."),
      QT_TRANSLATE_NOOP("PastedEvent", "The message is tried again by itself.")}},
    {Event::NullMx,
     "pasted.null-mx",
     QT_TRANSLATE_NOOP("PastedEvent", "The domain takes no mail"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The domain says in the DNS, by an MX record that names only a dot (RFC 7505), that it "
                       "has no mailboxes. The message was not even offered to anybody."),
     {QT_TRANSLATE_NOOP("PastedEvent", "Check the address: often a neighbouring domain (.com, .org) is meant."),
      QT_TRANSLATE_NOOP("PastedEvent", "If it is your own domain, replace the null MX record.")}},
    {Event::LostConnection,
     "pasted.lost-connection",
     QT_TRANSLATE_NOOP("PastedEvent", "The connection was lost in the middle"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The two servers were talking, and then the other side closed or reset the connection "
                       "without a word. The text mostly tells at which step: the step points at the cause."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "At the greeting: the receiver drops this client without an explanation, often a "
                        "firewall, a block list or a limit of connections."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "While the message was sent: a filter or a firewall that inspects SMTP, a packet size "
                        "that does not fit (MTU), or a crash over there."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "After the final dot the message may have been accepted all the same: the retry can then "
                        "arrive as a second copy."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "Play the session to the same host with Mailscope from the sending server and see at "
                        "which line it ends.")}},
    {Event::ConversationTimedOut,
     "pasted.conversation-timed-out",
     QT_TRANSLATE_NOOP("PastedEvent", "The other server fell silent"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The connection stood, but a reply did not come within the time that the sending server "
                       "waits. The receiver was overloaded, its filters were slow, or a firewall swallowed "
                       "packets."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "At the greeting: many receivers wait on purpose, or ask the DNS about the client; a "
                        "reverse DNS that does not answer makes them slow."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "After the final dot: slow filters. The message may have been accepted; a second copy is "
                        "possible."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "In the middle of a big message: try a smaller one, and think of the MTU on the way "
                        "(VPN, PPPoE).")}},
    {Event::RefusedToTalk,
     "pasted.refused-to-talk",
     QT_TRANSLATE_NOOP("PastedEvent", "The server turned the client away at the door"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "Instead of a greeting, the server said that it does not want to talk to this client. "
                       "That is about the client’s address, not about the message, its sender or its recipient."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Look at what it said: a block list to be delisted from, a limit of connections, or "
                        "maintenance.")}},
    {Event::RetryTimeout,
     "pasted.retry-timeout",
     QT_TRANSLATE_NOOP("PastedEvent", "The retry time ran out"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The message could not be handed on for so long that the sending server gave up. The "
                       "real cause is the temporary error of each single try; this only says that trying is "
                       "over."),
     {QT_TRANSLATE_NOOP("PastedEvent", "Find the earlier lines about the same message or host, and explain those."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "Mend that cause before the message is sent again: it is no longer in the queue."),
      QT_TRANSLATE_NOOP("PastedEvent", "Exim says it at once, without a new try, for a host that has failed for days: "
                                       "exim_tidydb or a successful retry clears that memory.")}},
    {Event::RetryNotYet,
     "pasted.retry-not-yet",
     QT_TRANSLATE_NOOP("PastedEvent", "Not tried this time: the next try is not due"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The sending server remembers that the host failed a short while ago and did not even "
                       "connect. This is no new error."),
     {QT_TRANSLATE_NOOP("PastedEvent", "Look for the earlier line that tells why the host failed."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "When the cause is gone, force a try of this message (exim -M with its id) instead of "
                        "waiting.")}},
    {Event::TlsFailed,
     "pasted.tls-failed",
     QT_TRANSLATE_NOOP("PastedEvent", "TLS could not be established"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The servers agreed to encrypt, and then the handshake failed: no common protocol "
                       "version or cipher, or one side broke off."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Try the handshake with Mailscope or openssl s_client -starttls smtp and read the alert."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "An old server may know only TLS 1.0 or small keys, which OpenSSL 3 refuses by default: "
                        "renew it rather than lower your own level."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "With opportunistic TLS most servers then deliver without it; where TLS is demanded, the "
                        "message waits.")}},
    {Event::TlsNotOffered,
     "pasted.tls-not-offered",
     QT_TRANSLATE_NOOP("PastedEvent", "TLS is demanded here, but the other server offers none"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The sending server’s own rules forbid to deliver to this host without encryption, and "
                       "the host did not offer STARTTLS. The refusal is the sender’s own."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "See in EHLO whether STARTTLS is really missing; a firewall that inspects SMTP may "
                        "remove it on the way."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "If the other side cannot have TLS, make an exception for that domain in the sending "
                        "server’s TLS policy, knowing that the mail then travels in clear.")}},
    {Event::CertificateNotTrusted,
     "pasted.certificate-not-trusted",
     QT_TRANSLATE_NOOP("PastedEvent", "The other server’s certificate was not accepted"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The sending server is told to verify whom it talks to (a secure or verify level, DANE "
                       "or MTA-STS), and the certificate shown did not pass: another name, an unknown "
                       "authority, expired, or not what the TLSA record says."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Look at the certificate: its names against the MX host’s name, its dates, its chain."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "With DANE, compare the TLSA record with the new certificate: it is often forgotten at "
                        "renewal."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "Do not switch verification off for all: an exception for one domain is enough until it "
                        "is mended.")}},
    {Event::LoginFailed,
     "pasted.login-failed",
     QT_TRANSLATE_NOOP("PastedEvent", "The sending server could not authenticate"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The sending server hands its mail to a relay that wants a login, and the login did not "
                       "come about: no mechanism that both know, or the relay refused the identifiers."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "“No mechanism available”: install the SASL modules, or allow PLAIN and LOGIN inside TLS "
                        "(in Postfix smtp_sasl_security_options)."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "Check user name and password in the sending server’s table, and rebuild that table "
                        "(postmap).")}},
    {Event::Loop,
     "pasted.loop",
     QT_TRANSLATE_NOOP("PastedEvent", "The mail goes in a circle"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The message came back to a server that had it before, or the best MX is this very "
                       "server, which does not hold itself responsible for the domain."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "“Loops back to myself”: add the domain to those this server takes (mydestination, "
                        "virtual_mailbox_domains, relay_domains), or mend the MX record."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "“Too many hops”: follow the Received lines; two forwardings that point at one another "
                        "show as a repeated pair.")}},
    {Event::Unroutable,
     "pasted.unroutable",
     QT_TRANSLATE_NOOP("PastedEvent", "The server knows no way for this address"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "No rule of the sending server takes the address: the domain has no usable MX or "
                       "address, or it is one of its own domains and the mailbox is unknown there. Exim says "
                       "“Unrouteable address”."),
     {QT_TRANSLATE_NOOP("PastedEvent", "Check the domain in the DNS and the spelling of the address."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "On the server: exim -bt with the address tells which router declined it and why."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "If the mailbox should be elsewhere, see whether the domain is still listed as local.")}},
    {Event::UnknownUser,
     "pasted.unknown-user",
     QT_TRANSLATE_NOOP("PastedEvent", "There is no such mailbox on this server"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The server that wrote the report holds itself responsible for the domain and found "
                       "nobody of that name: no other server was asked."),
     {QT_TRANSLATE_NOOP("PastedEvent", "Check the spelling in front of the @."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "On the server, look for the user, alias or virtual entry; a domain that has moved away "
                        "must leave the list of local domains.")}},
    {Event::MailboxFull,
     "pasted.mailbox-full",
     QT_TRANSLATE_NOOP("PastedEvent", "The mailbox is full"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The message reached the server of the mailbox and could not be put into it: its quota "
                       "is used up."),
     {QT_TRANSLATE_NOOP("PastedEvent", "The owner has to make room; tell them by another way."),
      QT_TRANSLATE_NOOP("PastedEvent", "As the administrator: raise the quota or empty trash and junk.")}},
    {Event::TooLarge,
     "pasted.too-large",
     QT_TRANSLATE_NOOP("PastedEvent", "The message is larger than the next server takes"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The next server said in EHLO how much it takes, and the message is larger: it was not "
                       "even offered."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Send a link instead of the file, or several messages; attachments grow by a third on "
                        "the way.")}},
    {Event::LocalFault,
     "pasted.local-fault",
     QT_TRANSLATE_NOOP("PastedEvent", "A fault on the sending server itself"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The server that holds the message could not work on it: a program it calls failed, a "
                       "table could not be read, a file not be written. No other server has refused anything."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Read that server’s log around the same second: the cause stands in the line before."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "Check free space and inodes, rights of the mailbox, and the service that is called "
                        "(filter, LMTP, LDAP, SQL).")}},
    {Event::Failed,
     "pasted.failed",
     QT_TRANSLATE_NOOP("PastedEvent", "Not delivered, and no reason given"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The report says that delivery failed for good. It tells neither a reply nor a status "
                       "from which a cause could be read."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "Look at the other parts of the bounce, or in the log of the server that wrote it.")}},
    {Event::Delayed,
     "pasted.delayed",
     QT_TRANSLATE_NOOP("PastedEvent", "A warning: not delivered yet"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "This is no refusal. The message is still in the queue of the server that wrote this, "
                       "and it will be tried again, mostly for several days."),
     {QT_TRANSLATE_NOOP("PastedEvent", "Do not send it again: it would arrive twice."),
      QT_TRANSLATE_NOOP("PastedEvent",
                        "If it is urgent, use another way, and look in the server’s queue for the reason of the "
                        "last try.")}},
    {Event::Delivered,
     "pasted.delivered",
     QT_TRANSLATE_NOOP("PastedEvent", "Delivered"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The message was put into the mailbox, or handed to the next server, which took it."),
     {QT_TRANSLATE_NOOP("PastedEvent",
                        "If it cannot be found, look into the junk folder and the filters of the mailbox; the "
                        "way there is done.")}},
    {Event::Relayed,
     "pasted.relayed",
     QT_TRANSLATE_NOOP("PastedEvent", "Handed on to a server that reports no more"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The message was taken by a server that does not know delivery reports. What became of "
                       "it there will not be told."),
     {}},
    {Event::Expanded,
     "pasted.expanded",
     QT_TRANSLATE_NOOP("PastedEvent", "Delivered to a list or group"),
     QT_TRANSLATE_NOOP("PastedEvent",
                       "The address stands for several, and the message was sent on to all of them. Of each "
                       "single one no report follows."),
     {}},
};
static_assert(coversInOrder(events, Event::Expanded));

// What a report tells, and what nobody told.
const char *headingOf(Event event)
{
    const bool report = event == Event::Failed || event == Event::Delayed || event == Event::Delivered ||
                        event == Event::Relayed || event == Event::Expanded;
    return report ? QT_TRANSLATE_NOOP("PastedEvent", "Report") : QT_TRANSLATE_NOOP("PastedEvent", "No reply");
}

} // namespace

const EventWords &eventWords(Event event)
{
    return rowOf(events, event);
}

ExplanationText eventText(const Language &language, Event event)
{
    const EventWords &words = eventWords(event);
    ExplanationText text;
    text.id = QLatin1String(words.id);
    text.heading = language.text(context, headingOf(event));
    text.title = language.text(context, words.title);
    text.meaning = {plainRun(language.text(context, words.meaning))};
    for (const char *some : words.advice)
        if (some)
            text.advice.append({{plainRun(language.text(context, some))}, {}});
    return text;
}

} // namespace Words
