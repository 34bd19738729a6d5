#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "451.too-many-recipients",
        .title = QT_TRANSLATE_NOOP("Reading451", "Too many recipients at once"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading451", "The message has as many recipients as this server takes in one go. The "
                                            "regular number for that is 452; nothing is wrong with the address."),
        .here =
            QT_TRANSLATE_NOOP("Reading451", "Accepted before {recipient} ({line:command}): {accepted}. They stand."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Send the message now to those accepted."), "DATA"},
                    {QT_TRANSLATE_NOOP("Reading451", "Send it to the rest in a transaction of its own.")}}},
        .rules = "RFC 5321 4.5.3.1.10",
    },
    {
        .id = "451.one-domain",
        .title = QT_TRANSLATE_NOOP("Reading451", "One domain at a time"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "The server holds several domains, each with rules of its own, and "
                                                   "takes recipients of one of them in a message."),
        .here =
            QT_TRANSLATE_NOOP("Reading451", "Accepted before {recipient} ({line:command}): {accepted}. They stand."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Send the message now to those accepted."), "DATA"},
                    {QT_TRANSLATE_NOOP("Reading451", "Send it to the other domain in a transaction of its own.")}}},
        .rules = "RFC 5321 4.5.4.1",
    },
    {
        .id = "451.lookup-failed",
        .title = QT_TRANSLATE_NOOP("Reading451", "A lookup gave no answer"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "To judge the command the server had to ask DNS or a directory, for "
                                                   "an SPF record for instance, and no answer came."),
        .here = QT_TRANSLATE_NOOP("Reading451", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading451", "Try again later.")},
              {QT_TRANSLATE_NOOP("Reading451", "Check the DNS of the domain in question: do its name servers answer, "
                                               "is its SPF record well written and within 10 lookups?")},
              {QT_TRANSLATE_NOOP(
                  "Reading451",
                  "If the domain is in order, the administrator looks at the resolver or directory of the server.")}}},
        .rules = "RFC 7208 4.6.4; RFC 3463 3.5",
    },
    {
        .id = "451.local-fault",
        .title = QT_TRANSLATE_NOOP("Reading451", "A fault of the server itself"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading451",
            "A table, a rule or a service that the server depends on does not work. Your command was in order."),
        .here = QT_TRANSLATE_NOOP("Reading451", "{command} ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Try again later; nothing has to change on your side.")},
                    {QT_TRANSLATE_NOOP("Reading451", "The administrator finds the cause in the log, at this very time "
                                                     "(Postfix: warning and fatal lines; Exim: panic log).")}}},
        .rules = "RFC 5321 4.2.3; RFC 3463 3.4",
    },
    {
        .id = "451.local-fault-again",
        .title = QT_TRANSLATE_NOOP("Reading451", "A fault of the server itself"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "A table, a rule or a service that the server depends on does not "
                                                   "work. It is the same for every address, so none of them is meant."),
        .here = QT_TRANSLATE_NOOP("Reading451",
                                  "{command} ({line:command}) drew what another command drew before ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Do not try further addresses; wait until the server is mended.")},
                    {QT_TRANSLATE_NOOP("Reading451", "The administrator finds the cause in the log, at this very time "
                                                     "(Postfix: warning and fatal lines; Exim: panic log).")}}},
        .rules = "RFC 5321 4.2.3; RFC 3463 3.4",
    },
    {
        .id = "451.sender-unchecked",
        .title = QT_TRANSLATE_NOOP("Reading451", "The sender could not be checked"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "The server asked the mail server of the sender’s domain whether "
                                                   "this address exists, and got no clear answer."),
        .here = QT_TRANSLATE_NOOP("Reading451", "The address in question is {sender} ({line:sender})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "See that the mail server of this domain answers on port 25, for "
                                                     "messages from the empty sender <> too: such checks use it.")},
                    {QT_TRANSLATE_NOOP("Reading451", "Try again later: one clear answer settles it.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 4.5.5",
    },
    {
        .id = "451.filter",
        .title = QT_TRANSLATE_NOOP("Reading451", "Put off by a filter"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading451", "The server took the message in and did not decide: the filter was busy or "
                                            "failed, or wants to see it a second time. Nothing was accepted."),
        .here =
            QT_TRANSLATE_NOOP("Reading451", "The end of the message ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451",
                                       "Send it again later, unchanged; a mail server does that by itself.")},
                    {QT_TRANSLATE_NOOP("Reading451", "If it stays, the administrator looks at the filter (Postfix: "
                                                     "smtpd_milters, milter_default_action).")}}},
        .rules = "RFC 5321 4.2.5; RFC 6647 2",
    },
    {
        .id = "451.not-stored",
        .title = QT_TRANSLATE_NOOP("Reading451", "The message could not be stored"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "The server had the whole message and could not write it down: "
                                                   "disk, queue or a filter in front of it. Nothing was accepted."),
        .here =
            QT_TRANSLATE_NOOP("Reading451", "The end of the message ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Send it again later.")},
                    {QT_TRANSLATE_NOOP("Reading451",
                                       "The administrator checks free space, the queue directory and the log.")}}},
        .rules = "RFC 5321 4.2.5",
    },
    {
        .id = "451.content-timeout",
        .title = QT_TRANSLATE_NOOP("Reading451", "Timed out inside the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading451",
            "The server waited for more of the message and gave up before the lone dot. Nothing was accepted."),
        .here = QT_TRANSLATE_NOOP(
            "Reading451",
            "It came before the end of the message, after DATA ({line:command}): {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Send it again without long pauses.")},
                    {QT_TRANSLATE_NOOP("Reading451", "Where small messages pass and large ones stall, look at the path "
                                                     "MTU and at firewalls that inspect SMTP.")}}},
        .rules = "RFC 5321 4.5.3.2.5",
    },
    {
        .id = "451.bare-lf",
        .title = QT_TRANSLATE_NOOP("Reading451", "A bare line feed in the message"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "Lines of a message end in CR LF. This server takes no content with "
                                                   "LF alone, because it serves to smuggle mail."),
        .here = QT_TRANSLATE_NOOP("Reading451", "The words ({line:reply}) say so."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading451",
                                 "Send CR LF at every line end. A program that writes LF has to convert it first.")},
              {QT_TRANSLATE_NOOP(
                  "Reading451",
                  "Do not just try again: despite the temporary code the same message will be refused each time.")}}},
        .rules = "RFC 5321 2.3.8",
    },
    {
        .id = "451.starttls",
        .title = QT_TRANSLATE_NOOP("Reading451", "TLS failed inside the server"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading451",
            "A general fault came in place of the 454 made for it: a certificate, a key or the TLS service."),
        .here = QT_TRANSLATE_NOOP("Reading451", "STARTTLS ({line:command}) drew: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Try again in some minutes.")},
                    {QT_TRANSLATE_NOOP("Reading451", "The administrator checks certificate, key and log.")},
                    {QT_TRANSLATE_NOOP("Reading451", "Do not send a password in the clear instead.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "451.login",
        .title = QT_TRANSLATE_NOOP("Reading451", "The login failed inside the server"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading451",
            "A general fault came in place of the 454 made for it. User name and password may be perfectly right."),
        .here =
            QT_TRANSLATE_NOOP("Reading451", "It answers the login that began at {line:auth}: {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Try again in some minutes, with the same credentials.")},
                    {QT_TRANSLATE_NOOP("Reading451", "The administrator reads the log of the login service.")},
                    {QT_TRANSLATE_NOOP("Reading451", "Do not change the password on account of this.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "451.lmtp-deferred",
        .title = QT_TRANSLATE_NOOP("Reading451", "Put off for one recipient"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "LMTP gives a verdict for each recipient. For this one the message "
                                                   "has to be tried again; the others stand on their own."),
        .here = QT_TRANSLATE_NOOP("Reading451", "The reply ({line:reply}) is about {recipient} ({line:recipient})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "Keep the message in the queue for this recipient alone.")},
                    {QT_TRANSLATE_NOOP("Reading451", "Do not send it again to the others: they would get it twice.")}}},
        .rules = "RFC 2033 4.2",
    },
    {
        .id = "451.held-back",
        .title = QT_TRANSLATE_NOOP("Reading451", "Your sending address is held back"),
        .meaning = QT_TRANSLATE_NOOP("Reading451", "The provider slows this client down: its reputation is unknown or "
                                                   "harmed, or it sends more than it used to."),
        .here = QT_TRANSLATE_NOOP(
            "Reading451", "The words or the code ({line:reply}) say so. It is not about {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading451", "If the reply has a link, follow it: it names the rule.")},
                    {QT_TRANSLATE_NOOP("Reading451", "Send more slowly and let your mail server retry by itself.")},
                    {QT_TRANSLATE_NOOP("Reading451", "Check SPF, DKIM, reverse DNS and block lists for your address.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading451",
                        "Do not move to another address to get past it: its reputation would suffer likewise.")}}},
        .rules = "RFC 3463 3.8; RFC 5321 4.5.4.1",
    },
};

} // namespace

std::span<const ReadingEntry> readings451()
{
    return entries;
}

} // namespace Core::Knowledge
