#include "core/knowledge/readings554.h"

#include <vector>

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "554.greeting",
        .title = QT_TRANSLATE_NOOP("Reading554", "No service for this client"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554", "The server takes no mail from you, now or later, and says so before any command."),
        .here = QT_TRANSLATE_NOOP("Reading554", "The greeting itself ({line:reply}) is the refusal."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading554", "End the session: nothing but QUIT will be answered normally."), "QUIT"},
              {QT_TRANSLATE_NOOP(
                  "Reading554",
                  "Check whether a block list names the sending address, and whether it has reverse DNS (PTR).")},
              {QT_TRANSLATE_NOOP(
                  "Reading554",
                  "Check that this host is a mail server for the domain at all: some hosts greet everybody so.")}}},
        .rules = "RFC 5321 3.1",
    },
    {
        .id = "554.spoke-too-soon",
        .title = QT_TRANSLATE_NOOP("Reading554", "Spoke too soon"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "The server had something sent to it before its turn was over. Spam "
                                                   "senders do that, so it ends the matter."),
        .here = QT_TRANSLATE_NOOP(
            "Reading554", "The words ({line:reply}) speak of the order of speaking, not of an address or a message."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Connect again and wait for the last line of the greeting, the one with a blank behind 220.")},
                    {QT_TRANSLATE_NOOP("Reading554", "Be patient: some servers hold it back for seconds on purpose.")},
                    {QT_TRANSLATE_NOOP("Reading554", "Send one command at a time unless PIPELINING is offered.")}}},
        .rules = "RFC 5321 3.1; RFC 5321 4.3.1",
    },
    {
        .id = "554.tls-already",
        .title = QT_TRANSLATE_NOOP("Reading554", "TLS is on already"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "Nothing is missing: TLS cannot be started twice."),
        .here = QT_TRANSLATE_NOOP("Reading554", "It began at {line:tls}; STARTTLS ({line:command}) was one too many."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Go on; the session is encrypted.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "554.after-tls",
        .title = QT_TRANSLATE_NOOP("Reading554", "Everything refused since TLS"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "The server is not content with how TLS came about (client "
                                                   "certificate, version or cipher) and will answer nothing but QUIT."),
        .here = QT_TRANSLATE_NOOP("Reading554", "TLS began ({line:tls}), and since then nothing has been accepted."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "End the session."), "QUIT"},
                    {QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Find out whether the server wants a client certificate, or a newer TLS version.")}}},
        .rules = "RFC 3207 4.1",
    },
    {
        .id = "554.sender-refused",
        .title = QT_TRANSLATE_NOOP("Reading554", "Refused at MAIL"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554",
            "A rule on the sender or on this client turns the message away before anything of it is sent."),
        .here = QT_TRANSLATE_NOOP("Reading554", "It answers {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Read the words and the enhanced code: they say whether the "
                                                     "address, its domain or the client is meant.")},
                    {QT_TRANSLATE_NOOP("Reading554", "Try another sender. If that is refused too, it is the client.")},
                    {QT_TRANSLATE_NOOP("Reading554", "If this is a user of the server, log in before MAIL.")}}},
        .rules = "RFC 5321 4.2.3; RFC 3463 3.8",
    },
    {
        .id = "554.relay",
        .title = QT_TRANSLATE_NOOP("Reading554", "Relaying refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "This server does not pass mail on to that domain for someone it "
                                                   "does not know. It is a good sign: it is no open relay."),
        .here = QT_TRANSLATE_NOOP("Reading554",
                                  "{recipient-domain} ({line:command}) is elsewhere for it, and nobody has logged in."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading554", "To send through this server, log in."), "AUTH {mechanism}"},
              {QT_TRANSLATE_NOOP("Reading554", "To deliver to {recipient-domain}, connect to its mail exchanger.")},
              {QT_TRANSLATE_NOOP("Reading554", "If {recipient-domain} should be served here, add it on the server "
                                               "(Postfix: mydestination, relay_domains, virtual_mailbox_domains).")}}},
        .rules = "RFC 5321 3.6.2; RFC 5321 7.9",
    },
    {
        .id = "554.relay-login-not-offered",
        .title = QT_TRANSLATE_NOOP("Reading554", "Relaying refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "This server does not pass mail on to that domain for someone it "
                                                   "does not know. It is a good sign: it is no open relay."),
        .here = QT_TRANSLATE_NOOP("Reading554", "{recipient-domain} ({line:command}) is elsewhere for it, nobody has "
                                                "logged in, and it offers no login at this point."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading554",
                                 "To send as a user, connect to the submission port (587 or 465) and log in there.")},
              {QT_TRANSLATE_NOOP("Reading554", "To deliver to {recipient-domain}, connect to its mail exchanger.")},
              {QT_TRANSLATE_NOOP("Reading554", "If {recipient-domain} should be served here, add it on the server "
                                               "(Postfix: mydestination, relay_domains, virtual_mailbox_domains).")}}},
        .rules = "RFC 5321 3.6.2; RFC 5321 7.9",
    },
    {
        .id = "554.client-blocked",
        .title = QT_TRANSLATE_NOOP("Reading554", "The client is blocked, not the address"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "The verdict is on the host that connects. MAIL had passed; the "
                                                   "server only waited for a recipient to give it."),
        .here = QT_TRANSLATE_NOOP("Reading554",
                                  "The words ({line:reply}) name {client-address}, which is how the server sees you."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Look this address up on the list that is named, mend the cause, then ask there for removal.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Check that its reverse DNS (PTR) gives a name, and that the name leads back to it.")},
                    {QT_TRANSLATE_NOOP("Reading554",
                                       "Do not try other recipients or senders: the answer will be the same.")}}},
        .rules = "RFC 5321 3.3; RFC 5782",
    },
    {
        .id = "554.client-blocked-unnamed",
        .title = QT_TRANSLATE_NOOP("Reading554", "The client is blocked, not the address"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "The verdict is on the host that connects. MAIL had passed; the "
                                                   "server only waited for a recipient to give it."),
        .here = QT_TRANSLATE_NOOP(
            "Reading554", "The words ({line:reply}) speak of the connecting host, its DNS name or a list it is on."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Look your public address up on the list that is named, mend the "
                                                     "cause, then ask there for removal.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Check that its reverse DNS (PTR) gives a name, and that the name leads back to it.")},
                    {QT_TRANSLATE_NOOP("Reading554",
                                       "Do not try other recipients or senders: the answer will be the same.")}}},
        .rules = "RFC 5321 3.3; RFC 5782",
    },
    {
        .id = "554.all-refused",
        .title = QT_TRANSLATE_NOOP("Reading554", "No recipient left"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "This only follows from what came before: every recipient was "
                                                   "refused for good, so there is nobody to deliver to."),
        .here =
            QT_TRANSLATE_NOOP("Reading554", "The cause is the refusal of the first recipient ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Read that refusal. Nothing is wrong with {command} itself.")},
                    {QT_TRANSLATE_NOOP("Reading554", "Before the next message, clear the transaction."), "RSET"}}},
        .rules = "RFC 5321 3.3",
    },
    {
        .id = "554.all-deferred",
        .title = QT_TRANSLATE_NOOP("Reading554", "No recipient for now"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "Every recipient was put off, none refused for good. The message is "
                                                   "not lost, though this number looks final."),
        .here = QT_TRANSLATE_NOOP("Reading554",
                                  "The cause is the temporary refusal of the first recipient ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading554",
                        "Keep the message and try again later; with greylisting, some minutes are enough.")},
                    {QT_TRANSLATE_NOOP("Reading554", "Do not return a bounce because of this reply.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.1",
    },
    {
        .id = "554.refused-and-deferred",
        .title = QT_TRANSLATE_NOOP("Reading554", "No recipient left for now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading554",
            "No recipient was accepted: some were refused for good, some only put off. Each has a fate of its own."),
        .here = QT_TRANSLATE_NOOP("Reading554", "The first refusal is at {line:first-refusal}."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading554", "Return a bounce for those refused (5yz), and keep the message for those put off (4yz).")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.1",
    },
    {
        .id = "554.none-sent",
        .title = QT_TRANSLATE_NOOP("Reading554", "No recipient named"),
        .meaning = QT_TRANSLATE_NOOP("Reading554", "The message has a sender and no recipient yet."),
        .here = QT_TRANSLATE_NOOP(
            "Reading554", "MAIL was accepted ({line:mail}), and no RCPT came before {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading554", "Name a recipient, then send {command} again."), "RCPT TO:<"}}},
        .rules = "RFC 5321 3.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings554()
{
    static const std::vector<ReadingEntry> all = [] {
        std::vector<ReadingEntry> joined;
        for (const std::span<const ReadingEntry> part : {std::span<const ReadingEntry>(entries), contentReadings554()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
