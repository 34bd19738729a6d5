#include "core/knowledge/codes.h"

namespace Core::Knowledge {
namespace {

constexpr CodeEntry entries[] = {
    {
        .code = 101,
        .title = QT_TRANSLATE_NOOP("Code", "Connection not opened"),
        .meaning = QT_TRANSLATE_NOOP("Code", "No mail server says this. It is a number of the sending program, which "
                                             "could not open the connection at all."),
        .seen = QT_TRANSLATE_NOOP("Code",
                                  "Instead of a greeting, in logs of client programs and on help pages of providers."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the host name and the port.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "Try the connection from another network: many home and office networks block port 25.")}}},
        .confusable = {{421, 220}},
        .standing = Standing::Field,
    },
    {
        .code = 111,
        .title = QT_TRANSLATE_NOOP("Code", "Connection refused by the host"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "This is an error number of the operating system (ECONNREFUSED on Linux), not a reply: the host "
                    "was reached, but nothing listens on that port, or a firewall turned the connection away."),
        .seen = QT_TRANSLATE_NOOP("Code", "Before any greeting, in what the sending program reports."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Code", "Check the port: 25 between servers, 587 or 465 for submission.")},
              {QT_TRANSLATE_NOOP(
                  "Code",
                  "On the server, check that the mail service runs and that the firewall lets the port through.")}}},
        .confusable = {{421, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 200,
        .title = QT_TRANSLATE_NOOP("Code", "Done, in the words of others"),
        .meaning = QT_TRANSLATE_NOOP("Code", "Success, with a number that SMTP does not have. Take it for 250."),
        .seen =
            QT_TRANSLATE_NOOP("Code", "From Courier and from home-made servers that borrowed the number of the web."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Go on with the next step: the first digit decides, and 2 is a yes.")}}},
        .rules = "RFC 5321 4.2.1",
        .confusable = {{250, 220}},
        .standing = Standing::Field,
    },
    {
        .code = 254,
        .title = QT_TRANSLATE_NOOP("Code", "Accepted, but recipient suppressed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The server took the message and will not deliver it to a recipient who stands on the sender’s "
                    "suppression list. The number belongs to no standard; Oracle’s cloud delivery service uses it."),
        .seen = QT_TRANSLATE_NOOP("Code", "After the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code", "Look the recipient up in the suppression list of your account at the service.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not read the 2 as “delivered”.")}}},
        .confusable = {{250, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 353,
        .title = QT_TRANSLATE_NOOP("Code", "One reply per recipient follows"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The message has arrived, and the server now gives a verdict for each recipient before its last "
                    "word. It comes from a draft called PRDR that never became a standard; Exim implements it."),
        .seen = QT_TRANSLATE_NOOP("Code", "After the end of the message, when MAIL FROM carried PRDR."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Read the lines that follow, one for each accepted recipient in the "
                                               "order of RCPT TO, then the closing reply.")}}},
        .confusable = {{354, 250}},
        .standing = Standing::Draft,
    },
    {
        .code = 400,
        .title = QT_TRANSLATE_NOOP("Code", "Not now"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "A temporary refusal without a standard number; only the words tell the cause."),
        .seen = QT_TRANSLATE_NOOP("Code", "From Courier (service temporarily unavailable) and from Dovecot when it "
                                          "passes a session on to another server."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Code", "If it stays, the server’s log says what was unavailable.")}}},
        .confusable = {{421, 451, 450}},
        .standing = Standing::Field,
    },
    {
        .code = 401,
        .title = QT_TRANSLATE_NOOP("Code", "Account not allowed"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The sending service does not let this account send, or its credits are used up. "
                                      "The number is borrowed from the web; SMTP would say 535, 530 or 450."),
        .seen = QT_TRANSLATE_NOOP("Code", "From some relay services, after AUTH or MAIL FROM."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code", "Look at the state of the account and its balance on the pages of the service.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "Check that the login belongs to this service and not to the web interface only.")}}},
        .confusable = {{535, 530, 450}},
        .standing = Standing::Field,
    },
    {
        .code = 402,
        .title = QT_TRANSLATE_NOOP("Code", "Command not implemented (odd number)"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "Most likely 502 was meant: the server does not carry out this command. 402 is "
                                      "not an SMTP code, and its first digit says that a later try could work."),
        .seen = QT_TRANSLATE_NOOP("Code", "From unusual or home-made servers, after any command."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Do without the command, or choose one that the reply to EHLO offers.")}}},
        .confusable = {{502, 500, 421}},
        .standing = Standing::Field,
    },
    {
        .code = 403,
        .title = QT_TRANSLATE_NOOP("Code", "TLS or sender rule not met"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "Not a standard code. Sendmail says it when the TLS of the connection does not fulfil its rules, "
                    "and SendGrid when the From address is not a verified sender identity."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM, RCPT TO or the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "On Sendmail, look at the TLS_Clt, TLS_Srv and TLS_Rcpt entries of the "
                                               "access map, and at the certificate.")},
                    {QT_TRANSLATE_NOOP("Code", "On SendGrid, verify the sender or the domain in the account.")}}},
        .confusable = {{454, 450, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 405,
        .title = QT_TRANSLATE_NOOP("Code", "Sender’s domain could not be looked up"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server asked the DNS about the domain of the sender and got no "
                                             "usable answer. No standard defines this number; 451 or 450 is usual."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM, on a few servers only."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Code",
                  "Check that the sender’s domain has an MX or address record that can be looked up from outside.")},
              {QT_TRANSLATE_NOOP("Code", "Try again later.")}}},
        .confusable = {{451, 450}},
        .standing = Standing::Field,
    },
    {
        .code = 412,
        .title = QT_TRANSLATE_NOOP("Code", "Recipient asks for approval first"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "A filter wants the sender to be put on the recipient’s list of known senders before it lets the "
                    "message in. The number comes from a Courier filter, not from a standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Follow the words of the reply: they usually tell how to get on the list.")},
                    {QT_TRANSLATE_NOOP("Code", "Otherwise try again later, as after a greylisting.")}}},
        .confusable = {{450, 451}},
        .standing = Standing::Field,
    },
    {
        .code = 417,
        .title = QT_TRANSLATE_NOOP("Code", "DNS did not answer"),
        .meaning = QT_TRANSLATE_NOOP("Code", "A name, usually the sender’s domain or the name in EHLO, could not be "
                                             "looked up just now. Courier uses this number; it stands in no standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "After HELO, EHLO or MAIL FROM."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Check the DNS of the name from outside, all its name servers included.")},
                    {QT_TRANSLATE_NOOP("Code", "Try again later.")}}},
        .confusable = {{451, 450, 517}},
        .standing = Standing::Field,
    },
    {
        .code = 420,
        .title = QT_TRANSLATE_NOOP("Code", "Timed out, or put off as suspect"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "Two unrelated uses and no standard: in old Exchange reports the connection "
                                      "timed out, on Barracuda gateways the message is held back for a closer look."),
        .seen = QT_TRANSLATE_NOOP("Code", "As a greeting, in delivery reports, or after the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "With Barracuda, look at the reputation of your address if the delay lasts.")}}},
        .confusable = {{421, 450, 451}},
        .standing = Standing::Field,
    },
    {
        .code = 422,
        .title = QT_TRANSLATE_NOOP("Code", "Mailbox full, or password to be converted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The registry of enhanced codes pairs 422 with 4.7.12 (a password transition); in the field "
                    "Exchange and others mean 4.2.2, a full mailbox. No SMTP standard defines it as a reply."),
        .seen = QT_TRANSLATE_NOOP(
            "Code", "After RCPT TO or in delivery reports for a full mailbox; after AUTH in the other sense."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "After RCPT TO: the recipient has to clear space. Try again later.")},
                    {QT_TRANSLATE_NOOP("Code", "After AUTH: log in once with PLAIN, inside TLS only.")}}},
        .rules = "RFC 5248",
        .confusable = {{452, 432, 552}},
        .standing = Standing::Field,
    },
    {
        .code = 424,
        .title = QT_TRANSLATE_NOOP("Code", "List or alias not expanded now"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server could not work out who stands behind this address. OpenSMTPD says "
                                      "it, after the enhanced code 4.2.4; it is not a standard reply code."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again later.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "On the server, check the alias table and the programs or files the alias leads to.")}}},
        .confusable = {{450, 451, 452}},
        .standing = Standing::Field,
    },
    {
        .code = 430,
        .title = QT_TRANSLATE_NOOP("Code", "Command not accepted for now"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The registry of enhanced codes names 430 beside 4.5.1, an invalid "
                                             "command; no SMTP standard describes the reply itself."),
        .seen = QT_TRANSLATE_NOOP("Code", "Very rarely, after any command."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Check the command and its place in the session, as after 500 or 503.")}}},
        .rules = "RFC 5248",
        .confusable = {{500, 503, 451}},
        .standing = Standing::Field,
    },
    {
        .code = 431,
        .title = QT_TRANSLATE_NOOP("Code", "Server full, or too many recipients"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code",
            "The server lacks disk space or memory, or finds that the message has too many recipients. Old Exchange, "
            "Courier and Cisco gateways use this number, which is in no standard; 452 is the regular one."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM, RCPT TO or DATA."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Send to fewer recipients at a time, or try again later.")},
                    {QT_TRANSLATE_NOOP("Code", "On the server, free disk space and memory.")}}},
        .confusable = {{452, 451, 421}},
        .standing = Standing::Field,
    },
    {
        .code = 435,
        .title = QT_TRANSLATE_NOOP("Code", "Login not possible now"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server cannot check the login at the moment; nothing was decided "
                                             "about the password. Exim says it; the standard number is 454."),
        .seen = QT_TRANSLATE_NOOP("Code", "After AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again in some minutes.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "If it stays, the administrator checks the login service and the authenticator’s settings.")}}},
        .confusable = {{454, 535}},
        .standing = Standing::Field,
    },
    {
        .code = 440,
        .title = QT_TRANSLATE_NOOP("Code", "TLS wanted but not available"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The message asks for encryption and the server cannot provide it now. "
                                             "The number is Courier’s own; 454 would be the standard one."),
        .seen = QT_TRANSLATE_NOOP("Code",
                                  "After MAIL FROM that carries SECURITY=STARTTLS, or in Courier’s delivery reports."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "On the server, check the certificate, the key and the TLS settings.")}}},
        .confusable = {{454, 530, 540}},
        .standing = Standing::Field,
    },
    {
        .code = 441,
        .title = QT_TRANSLATE_NOOP("Code", "Destination does not answer"),
        .meaning = QT_TRANSLATE_NOOP("Code", "A number of old Exchange reports, made of the enhanced code 4.4.1: the "
                                             "next host did not answer. It is not an SMTP reply."),
        .seen = QT_TRANSLATE_NOOP("Code", "In delivery reports."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Code",
            "Check that the host of the recipient’s domain can be reached on port 25 from the sending server.")}}},
        .confusable = {{421, 451}},
        .standing = Standing::Field,
    },
    {
        .code = 442,
        .title = QT_TRANSLATE_NOOP("Code", "Connection lost on the way"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The connection to the next host broke before the message was through. The number follows the "
                    "enhanced code 4.4.2; old Exchange and OpenSMTPD print it in their reports, no standard has it."),
        .seen = QT_TRANSLATE_NOOP("Code", "In delivery reports."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Let the server try again: one lost connection means little.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "If it recurs, look at firewalls and at the packet size on the path.")}}},
        .confusable = {{421, 451}},
        .standing = Standing::Field,
    },
    {
        .code = 446,
        .title = QT_TRANSLATE_NOOP("Code", "Too many hops"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The message passed through more servers than Exchange allows, which nearly "
                                      "always means that it goes in circles. The number is Exchange’s, after 4.4.6."),
        .seen = QT_TRANSLATE_NOOP("Code", "In old Exchange reports."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Code",
                  "Read the Received lines from bottom to top and find the two servers that send it to each other.")},
              {QT_TRANSLATE_NOOP("Code",
                                 "Correct the forwarding, the connector or the MX record that closes the circle.")}}},
        .confusable = {{546, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 447,
        .title = QT_TRANSLATE_NOOP("Code", "Expired in the queue"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The message could not be handed on within the time the queue allows. Exchange "
                                      "made the number of the enhanced code 4.4.7; it is no SMTP reply."),
        .seen = QT_TRANSLATE_NOOP("Code", "In old Exchange reports."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code",
                        "Look in the report or the log for the last reply of the next host: that is the cause.")},
                    {QT_TRANSLATE_NOOP("Code", "Once it is removed, send the message again.")}}},
        .confusable = {{547, 451}},
        .standing = Standing::Field,
    },
    {
        .code = 449,
        .title = QT_TRANSLATE_NOOP("Code", "Routing or connector fault"),
        .meaning = QT_TRANSLATE_NOOP("Code", "Exchange found no working way for the message: a connector is missing or "
                                             "wrongly set. The number appears in its old reports only."),
        .seen = QT_TRANSLATE_NOOP("Code", "In delivery reports."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Code", "On the Exchange server, check the send connectors and the address spaces they cover.")}}},
        .confusable = {{451, 421}},
        .standing = Standing::Field,
    },
    {
        .code = 456,
        .title = QT_TRANSLATE_NOOP("Code", "Try again over IPv4"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "A draft proposed this number for “I would take the mail over IPv4, not over IPv6”. It never "
                    "became a standard; Courier uses the number for an address that is unavailable for the moment."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM, RCPT TO or the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "If the connection came over IPv6, try over IPv4.")},
                    {QT_TRANSLATE_NOOP("Code", "Otherwise try again later.")}}},
        .confusable = {{450, 451, 421}},
        .standing = Standing::Draft,
    },
    {
        .code = 465,
        .title = QT_TRANSLATE_NOOP("Code", "Code page not available"),
        .meaning = QT_TRANSLATE_NOOP("Code",
                                     "Exchange could not convert the message because the code page (the character set) "
                                     "of the recipient is not installed. An old Exchange number, in no standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "In delivery reports of old Exchange servers."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Send the message as UTF-8 or plain text.")},
                    {QT_TRANSLATE_NOOP("Code", "On the server, install the missing language support.")}}},
        .confusable = {{554, 451}},
        .standing = Standing::Field,
    },
    {
        .code = 471,
        .title = QT_TRANSLATE_NOOP("Code", "A filter did not let it pass"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "Often it is not the remote server that speaks but an antivirus or antispam program on the sending "
                    "side, standing between you and it. The number is in no standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "After the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code",
                        "Find out who answers: compare the greeting with the name of the server you meant to reach.")},
                    {QT_TRANSLATE_NOOP("Code", "Check the local filter: its state, its licence, its rules.")}}},
        .confusable = {{451, 554, 450}},
        .standing = Standing::Field,
    },
    {
        .code = 498,
        .title = QT_TRANSLATE_NOOP("Code", "No mail exchanger found"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The delivery service found no MX record for the recipient’s domain. "
                                             "Mailgun notes this number in its own log; no mail server said it."),
        .seen = QT_TRANSLATE_NOOP("Code", "In event logs and reports of the service."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the spelling of the domain and its MX records.")}}},
        .confusable = {{556, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 499,
        .title = QT_TRANSLATE_NOOP("Code", "Failed inside the sending service"),
        .meaning = QT_TRANSLATE_NOOP("Code", "A number which Mailgun and a few others give to a temporary trouble of "
                                             "their own. It did not come from the recipient’s server."),
        .seen = QT_TRANSLATE_NOOP("Code", "In event logs and reports of the service."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Wait: the service tries again by itself.")},
                    {QT_TRANSLATE_NOOP("Code", "If it lasts, look at its status page or ask its support.")}}},
        .confusable = {{451, 421}},
        .standing = Standing::Field,
    },
    {
        .code = 505,
        .title = QT_TRANSLATE_NOOP("Code", "Login needed, or account suspended"),
        .meaning = QT_TRANSLATE_NOOP("Code", "Small hosting systems use this number, which SMTP does not define, when "
                                             "mail is sent without a login or from an account that was closed."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM or RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Log in before MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("Code", "If you did, ask the host about the state of the account.")}}},
        .confusable = {{530, 535, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 510,
        .title = QT_TRANSLATE_NOOP("Code", "Bad address"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The recipient address is not good, says a number made of the enhanced code 5.1.0. On Sendmail it "
                    "can also mean that looking at the queue is forbidden. It is in no standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO; on Sendmail after ETRN or HELP."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the recipient’s address, letter by letter.")}}},
        .confusable = {{550, 553, 501}},
        .standing = Standing::Field,
    },
    {
        .code = 511,
        .title = QT_TRANSLATE_NOOP("Code", "Recipient not known"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "In the sense of 5.1.1: nobody of that name here. Courier uses it when the header names no "
                    "recipient, and some hosting systems for limits of their own. It is not a standard code."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO or the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the address, and the To and Cc lines of the message.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "Where the words speak of a policy or a limit, they count more than the number.")}}},
        .confusable = {{550, 553}},
        .standing = Standing::Field,
    },
    {
        .code = 512,
        .title = QT_TRANSLATE_NOOP("Code", "Recipient’s domain not found"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The host or domain behind the @ is unknown in the DNS. The number is the "
                                      "enhanced code 5.1.2 without its dots, as old Exchange and Courier write it."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO and in delivery reports."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the spelling of the domain.")},
                    {QT_TRANSLATE_NOOP("Code", "If it is right, look up its MX and address records.")}}},
        .confusable = {{550, 556, 553}},
        .standing = Standing::Field,
    },
    {
        .code = 513,
        .title = QT_TRANSLATE_NOOP("Code", "Address malformed, or relaying denied"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "By its number (5.1.3 without the dots) the address is badly written; Courier, however, says “513 "
                    "Relaying denied” when a login is missing. No standard defines it."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO or MAIL FROM."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "For a domain that is not served here, log in first.")},
                    {QT_TRANSLATE_NOOP("Code", "Otherwise look for blanks and stray characters in the address.")}}},
        .confusable = {{550, 553, 501, 530}},
        .standing = Standing::Field,
    },
    {
        .code = 515,
        .title = QT_TRANSLATE_NOOP("Code", "Mailbox address not valid"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The destination mailbox is not accepted. The number looks like 5.1.5, "
                                             "which in truth means a valid address: here only the words count."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO, rarely."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the recipient’s address.")}}},
        .confusable = {{550, 553}},
        .standing = Standing::Field,
    },
    {
        .code = 516,
        .title = QT_TRANSLATE_NOOP("Code", "Mailbox has moved"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The recipient is no longer here, and no new address is given. A number "
                                             "after 5.1.6; the standard replies are 551 and 550."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Ask the recipient another way for the new address.")},
                    {QT_TRANSLATE_NOOP("Code", "Remove the old one from your lists.")}}},
        .confusable = {{551, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 517,
        .title = QT_TRANSLATE_NOOP("Code", "Sender’s domain not acceptable"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The domain of the sender does not exist, or its DNS breaks a rule, for instance an MX record that "
                    "points to an address instead of a name. Courier’s own number, in the sense of 5.1.7 or 5.1.8."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Code", "Check the MX and address records of the sender’s domain.")},
              {QT_TRANSLATE_NOOP(
                  "Code",
                  "An MX record must name a host that has an address record, neither an IP address nor an alias.")}}},
        .confusable = {{553, 550, 501}},
        .standing = Standing::Field,
    },
    {
        .code = 520,
        .title = QT_TRANSLATE_NOOP("Code", "Wrong quick-start identifier"),
        .meaning = QT_TRANSLATE_NOOP("Code", "A draft for shorter greetings (QUICKSTART) reserved this number for an "
                                             "identifier that no longer fits. It was never put to use."),
        .seen = QT_TRANSLATE_NOOP("Code", "Practically never; after QHLO in the sense of the draft."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Begin the session anew with EHLO.")}}},
        .confusable = {{503, 554}},
        .standing = Standing::Draft,
    },
    {
        .code = 522,
        .title = QT_TRANSLATE_NOOP("Code", "Recipient over quota"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The mailbox is full. The number is 5.2.2 without its dots; SMTP’s own "
                                             "code is 552, or 452 where a later try may help."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "The recipient has to clear space: tell them another way.")},
                    {QT_TRANSLATE_NOOP("Code", "Send it again once there is room.")}}},
        .confusable = {{552, 452}},
        .standing = Standing::Field,
    },
    {
        .code = 523,
        .title = QT_TRANSLATE_NOOP("Code", "Encryption needed, or message too long"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The registry of enhanced codes pairs 523 with 5.7.10 (encryption needed); "
                                      "Courier and Exchange mean 5.2.3, a message that is too long, and Gmail commands "
                                      "sent too soon after STARTTLS. No SMTP standard defines the reply."),
        .seen = QT_TRANSLATE_NOOP("Code", "After AUTH, MAIL FROM or STARTTLS; after the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "After a login or MAIL FROM: start TLS first.")},
                    {QT_TRANSLATE_NOOP("Code", "After STARTTLS: send nothing before the handshake has ended.")},
                    {QT_TRANSLATE_NOOP("Code", "After the message: make it smaller.")}}},
        .rules = "RFC 5248",
        .confusable = {{530, 538, 552}},
        .standing = Standing::Field,
    },
    {
        .code = 524,
        .title = QT_TRANSLATE_NOOP("Code", "Mechanism needs TLS, or list not expanded"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "Registered only beside 5.7.11, a login mechanism that is allowed inside TLS "
                                      "alone. OpenSMTPD uses it for 5.2.4: a list or alias could not be expanded."),
        .seen = QT_TRANSLATE_NOOP("Code", "After AUTH, or on OpenSMTPD after RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "After AUTH: start TLS, send EHLO again, then log in.")},
                    {QT_TRANSLATE_NOOP("Code", "After RCPT TO: the server’s administrator checks the alias.")}}},
        .rules = "RFC 5248",
        .confusable = {{538, 534, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 525,
        .title = QT_TRANSLATE_NOOP("Code", "Account disabled"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The credentials may be right, but an administrator has closed the account. The number is known "
                    "only as the companion of 5.7.13; Gmail has also sent it for commands pipelined after STARTTLS."),
        .seen = QT_TRANSLATE_NOOP("Code", "After AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Ask the administrator of the mail service to open the account again.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not change the password to get in: it is not the cause.")}}},
        .rules = "RFC 5248",
        .confusable = {{535, 534}},
        .standing = Standing::Field,
    },
    {
        .code = 531,
        .title = QT_TRANSLATE_NOOP("Code", "Server full, or too many recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "A number after 5.3.1, used by Courier: the mail system has no room, or the "
                                      "message more recipients than it takes. SMTP itself would say 452 or 552."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Send to fewer recipients at a time.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "If even one is too many, the server’s administrator has to free space.")}}},
        .confusable = {{552, 452}},
        .standing = Standing::Field,
    },
    {
        .code = 532,
        .title = QT_TRANSLATE_NOOP("Code", "Not accepting mail, or password expired"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "Two meanings met in the field, none in a standard: the server takes no mail at "
                                      "present (after 5.3.2), or the password of the account has expired."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM, or after AUTH."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code",
                        "After AUTH: change the password where the account is managed, then log in with the new one.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "After MAIL FROM: ask the server’s administrator when it opens again.")}}},
        .confusable = {{521, 535, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 533,
        .title = QT_TRANSLATE_NOOP("Code", "Not authorised"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "Known from the registry only as one of the companions of 5.7.1: the delivery is not allowed. Exim "
                    "says 533 for an internationalised address that it does not support."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM or RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Check whether a login is missing, or a right to send to this address.")},
                    {QT_TRANSLATE_NOOP("Code", "For an address with letters beyond ASCII, use one without.")}}},
        .rules = "RFC 5248",
        .confusable = {{550, 553, 530}},
        .standing = Standing::Field,
    },
    {
        .code = 540,
        .title = QT_TRANSLATE_NOOP("Code", "No TLS, or empty recipient"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "Courier says it when encryption was demanded and cannot be had; elsewhere it "
                                      "was seen for an empty recipient address. It is no standard code."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM and RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check that both sides have TLS, and that RCPT TO names an address.")}}},
        .confusable = {{454, 530, 553}},
        .standing = Standing::Field,
    },
    {
        .code = 541,
        .title = QT_TRANSLATE_NOOP("Code", "Refused by the recipient’s filter"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "A filter in front of the mailbox turned the message away, as spam or by a rule of the recipient. "
                    "Antispam appliances use the number; it has no place in a standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO or the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Read the words for the name of the filter or a reference number.")},
                    {QT_TRANSLATE_NOOP("Code", "Check SPF, DKIM, DMARC and the reputation of the sending address.")},
                    {QT_TRANSLATE_NOOP("Code", "If it is a mistake, ask the recipient to allow your address.")}}},
        .confusable = {{550, 554, 571}},
        .standing = Standing::Field,
    },
    {
        .code = 542,
        .title = QT_TRANSLATE_NOOP("Code", "Recipient refused by the service"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code",
            "A filtering service (MessageLabs and its like) does not accept this recipient. The number is its own."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO or the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the recipient’s address.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "If it is right, the recipient’s administrator has to register it with the service.")}}},
        .confusable = {{550, 541}},
        .standing = Standing::Field,
    },
    {
        .code = 543,
        .title = QT_TRANSLATE_NOOP("Code", "Routing failed, or domain unknown"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server could not find the way to the recipient: its directory or DNS "
                                      "failed, or the domain does not exist. A number after 5.4.3, in no standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the domain and its DNS records.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "If they are in order, the trouble lies in the server’s own name resolution.")}}},
        .confusable = {{550, 556, 512}},
        .standing = Standing::Field,
    },
    {
        .code = 546,
        .title = QT_TRANSLATE_NOOP("Code", "Mail loop"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The header shows so many Received lines that the message must be going in "
                                      "circles. Courier and Exchange write it after 5.4.6; the standard reply is 554."),
        .seen = QT_TRANSLATE_NOOP("Code", "After the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Read the Received lines and find the servers that repeat.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "Break the circle: a forwarding to itself, or an MX record that leads back.")}}},
        .confusable = {{554, 446}},
        .standing = Standing::Field,
    },
    {
        .code = 547,
        .title = QT_TRANSLATE_NOOP("Code", "Delivery time ran out"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The sending side gave up after trying for as long as its queue allows. A "
                                             "number of reports, after 5.4.7, not a reply of a server."),
        .seen = QT_TRANSLATE_NOOP("Code", "In delivery reports."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Look for the last reply of the recipient’s server: it holds the cause.")},
                    {QT_TRANSLATE_NOOP("Code", "Then send the message again.")}}},
        .confusable = {{447, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 557,
        .title = QT_TRANSLATE_NOOP("Code", "Refused by policy (or query without result)"),
        .meaning = QT_TRANSLATE_NOOP("Code",
                                     "A draft meant it for an address query that finds no record or too many, and went "
                                     "no further. In the field some hosts use the number when they block a sender."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM or RCPT TO, on a few hosts."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Go by the words: usually a rule or a block list is named.")}}},
        .confusable = {{550, 554, 556}},
        .standing = Standing::Draft,
    },
    {
        .code = 558,
        .title = QT_TRANSLATE_NOOP("Code", "Account or domain closed"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The recipient’s mailbox or whole domain was switched off by its host. "
                                             "The number is in no standard; 550 with 5.2.1 would be the regular form."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Reach the recipient another way, and tell them.")},
                    {QT_TRANSLATE_NOOP("Code", "Remove the address from lists.")}}},
        .confusable = {{550, 525}},
        .standing = Standing::Field,
    },
    {
        .code = 561,
        .title = QT_TRANSLATE_NOOP("Code", "Format not supported"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The message contains a kind of content, or asks for a conversion, that the "
                                      "server does not do: 5.6.1 written without dots. No standard knows the number."),
        .seen = QT_TRANSLATE_NOOP("Code", "After the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Send it in a plainer form: text, ordinary attachments, no exotic encoding.")}}},
        .confusable = {{554, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 570,
        .title = QT_TRANSLATE_NOOP("Code", "No right to relay or to this sender"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server does not let you send to this destination or under this "
                                             "sender address. A number after 5.7.0; SMTP would say 550 or 553."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM or RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Log in, and use a sender address that belongs to the account.")}}},
        .confusable = {{550, 553, 530}},
        .standing = Standing::Field,
    },
    {
        .code = 571,
        .title = QT_TRANSLATE_NOOP("Code", "Delivery not authorised"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "5.7.1 without its dots: a rule refuses the message. Courier uses it, La Poste and Orange for mail "
                    "that fails DMARC, German hosts for mail taken for spam. It is not a standard code."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO or the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Read which rule is meant: SPF, DKIM, DMARC, a filter or a list.")},
                    {QT_TRANSLATE_NOOP("Code", "Correct that, then send again.")}}},
        .confusable = {{550, 554, 541}},
        .standing = Standing::Field,
    },
    {
        .code = 573,
        .title = QT_TRANSLATE_NOOP("Code", "Login or TLS condition failed"),
        .meaning = QT_TRANSLATE_NOOP("Code", "Made of 5.7.3: a security condition could not be met, a login or an "
                                             "encryption. The number stands in no standard."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Start TLS and log in before sending.")},
                    {QT_TRANSLATE_NOOP("Code", "If you did, check that the account may send.")}}},
        .confusable = {{535, 530, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 577,
        .title = QT_TRANSLATE_NOOP("Code", "Signature or integrity refused"),
        .meaning = QT_TRANSLATE_NOOP("Code", "After 5.7.7: the signature of the message does not hold, as if it had "
                                             "been changed on the way. Not a standard reply code."),
        .seen = QT_TRANSLATE_NOOP("Code", "After the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the DKIM or S/MIME signature of a copy that arrived elsewhere.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "Look for a gateway or list that alters the text after it was signed.")}}},
        .confusable = {{550, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 585,
        .title = QT_TRANSLATE_NOOP("Code", "Undeliverable address"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The server knows no such user. It says so with a number of its own where SMTP has 550."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO, with words such as “undeliverable address: No such user”."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Check the spelling of the address, and remove it from lists if it is gone.")}}},
        .confusable = {{550, 553}},
        .standing = Standing::Field,
    },
    {
        .code = 590,
        .title = QT_TRANSLATE_NOOP("Code", "Content taken for spam"),
        .meaning = QT_TRANSLATE_NOOP("Code", "A small gateway refused the message for what it contains. The number is "
                                             "of its own making; 550 or 554 is usual."),
        .seen = QT_TRANSLATE_NOOP("Code", "After the end of the message."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code",
                        "Look at links, attachments and the subject, and send a plain test message to compare.")},
                    {QT_TRANSLATE_NOOP("Code", "Ask the recipient’s administrator if the text is harmless.")}}},
        .confusable = {{554, 550}},
        .standing = Standing::Field,
    },
    {
        .code = 591,
        .title = QT_TRANSLATE_NOOP("Code", "Sending address on a block list"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server looked your IP address up in a DNS list and found it. It "
                                             "reports that with a number no standard has."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO, with the name or link of a list in the words."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Follow the link and look your address up.")},
                    {QT_TRANSLATE_NOOP("Code", "Remove the cause first, then ask to be delisted.")}}},
        .confusable = {{550, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 599,
        .title = QT_TRANSLATE_NOOP("Code", "Connection lost (client’s own number)"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The client library put this number in place of a reply that never came: "
                                             "the connection broke. No server sent it."),
        .seen = QT_TRANSLATE_NOOP("Code", "In logs of programs, at any point of the session."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Check the network, firewalls and time limits between you and the server.")},
                    {QT_TRANSLATE_NOOP("Code", "Look at the last line the server did send.")}}},
        .confusable = {{421, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 602,
        .title = QT_TRANSLATE_NOOP("Code", "Given up after old failures"),
        .meaning = QT_TRANSLATE_NOOP("Code",
                                     "The sending service stopped trying, because earlier messages to this address had "
                                     "failed too often. It is a number of Mailgun’s own log, not of any mail server."),
        .seen = QT_TRANSLATE_NOOP("Code", "In event logs and reports of the service."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Look at the earlier failures of this address.")}}},
        .confusable = {{547, 554}},
        .standing = Standing::Field,
    },
    {
        .code = 605,
        .title = QT_TRANSLATE_NOOP("Code", "Not sent: address bounced before"),
        .meaning = QT_TRANSLATE_NOOP("Code", "Mailgun did not even try: the address is on the suppression list of your "
                                             "domain because an earlier message bounced."),
        .seen = QT_TRANSLATE_NOOP("Code", "In event logs and reports of the service."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Code", "Find out whether the address works now, and only then remove it from the list of bounces.")}}},
        .confusable = {{550}},
        .standing = Standing::Field,
    },
    {
        .code = 606,
        .title = QT_TRANSLATE_NOOP("Code", "Not sent: recipient unsubscribed"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The recipient has unsubscribed from your mailings, and Mailgun holds the "
                                             "message back for that reason. No mail server was asked."),
        .seen = QT_TRANSLATE_NOOP("Code", "In event logs and reports of the service."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Respect it: take the address off the list.")},
                    {QT_TRANSLATE_NOOP("Code", "Lift the block only when the recipient asks for your mail again.")}}},
        .confusable = {{550}},
        .standing = Standing::Field,
    },
    {
        .code = 607,
        .title = QT_TRANSLATE_NOOP("Code", "Not sent: earlier spam complaint"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The recipient once marked a message of yours as spam, so Mailgun no "
                                             "longer sends there. The number is the service’s own."),
        .seen = QT_TRANSLATE_NOOP("Code", "In event logs and reports of the service."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Code", "Take the address off your lists; do not lift the block without the recipient’s wish.")}}},
        .confusable = {{550, 554}},
        .standing = Standing::Field,
    },
};

} // namespace

std::span<const CodeEntry> otherCodes()
{
    return entries;
}

} // namespace Core::Knowledge
