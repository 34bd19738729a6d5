#include "core/knowledge/statuses.h"

namespace Core::Knowledge {
namespace {

constexpr StatusEntry entries[] = {
    {
        .code = "x.0.x",
        .title = QT_TRANSLATE_NOOP("Status", "Nothing closer than the class"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The server says only whether it went well, may work later or failed; the words have to tell the rest."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the text of the reply and the code before it.")}}},
        .rules = "RFC 3463 3.1",
    },
    {
        .code = "x.0.0",
        .title = QT_TRANSLATE_NOOP("Status", "No further detail"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Only the first digit says something here. 2.0.0 is the everyday “Ok”; "
                                               "with 4 or 5 the server had no better code, or did not look for one."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "With 4 or 5, go by the words and by the basic code.")}}},
        .rules = "RFC 3463 3.1",
    },
    {
        .code = "x.1.x",
        .title = QT_TRANSLATE_NOOP("Status", "About an address"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "It concerns the address of the sender or of a recipient: its spelling, its existence or its domain."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the address in the command, letter by letter; it is usually "
                                                 "the sending side that puts it right.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.0",
        .title = QT_TRANSLATE_NOOP("Status", "Address, without detail"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "Something about an address. 2.1.0 is the usual answer to a sender that was accepted; with 4 or "
                      "5 the address in the command is the trouble, and the words say why."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "With 4 or 5, read the words and check the address in the command.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.1",
        .title = QT_TRANSLATE_NOOP("Status", "No such mailbox"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The part before the @ names nobody here. Meant for 5 only; with 4 the server "
                                        "could not look the address up just now, or is still checking it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the spelling of the recipient.")},
                    {QT_TRANSLATE_NOOP("Status", "If the person has left, remove the address from your lists.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "On the server, check users, aliases and the recipient map it consults.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.2",
        .title = QT_TRANSLATE_NOOP("Status", "No such domain"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The part behind the @ does not exist or takes no mail. With 4, the DNS "
                                               "gave no answer and the question is still open."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the spelling of the domain.")},
                    {QT_TRANSLATE_NOOP("Status", "Look up its MX and address records.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.3",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient badly written"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The address of the recipient breaks the rules of spelling: a character "
                                               "that may not stand there, a missing part, a missing bracket."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Write it as <user@example.org>: one @, no blank, a full domain.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.4",
        .title = QT_TRANSLATE_NOOP("Status", "Address fits several mailboxes"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "More than one mailbox answers to this address, and the server does not "
                                        "choose. It happens with directories that hold a name or an alias twice."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Use a fuller address of the person.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "On the server, find the double entry in the directory and remove one.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.5",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient accepted"),
        .meaning = QT_TRANSLATE_NOOP("Status", "2.1.5 says that the address of the recipient is good. Other classes "
                                               "were not foreseen: there the words count."),
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.6",
        .title = QT_TRANSLATE_NOOP("Status", "Moved, new address unknown"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The mailbox was here once and is gone; the server knows no new address."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Ask the recipient another way for the new address.")},
                    {QT_TRANSLATE_NOOP("Status", "Remove the old one from your lists.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.7",
        .title = QT_TRANSLATE_NOOP("Status", "Sender badly written"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The address in MAIL FROM cannot be used: it is misspelt, incomplete or "
                                               "of a form the server does not take."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Write a full address in angle brackets, or <> for a bounce.")},
                    {QT_TRANSLATE_NOOP("Status", "Check the sender that the program or web site is set to.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.8",
        .title = QT_TRANSLATE_NOOP("Status", "Sender’s domain not usable"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The domain of the sender does not exist, or no answer could be sent to "
                                               "it. With 4, the DNS gave no answer in time."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Check the domain behind the @ of MAIL FROM, and its MX and address records.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "Do not send with an invented or internal name such as root@localhost.")}}},
        .rules = "RFC 3463 3.2",
    },
    {
        .code = "x.1.9",
        .title = QT_TRANSLATE_NOOP("Status", "Passed to a system without tracking"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The message went on to a mail system that does not support message "
                                               "tracking, so its further way cannot be followed. 2.1.9 is no failure."),
        .rules = "RFC 3886; RFC 5248",
    },
    {
        .code = "x.1.10",
        .title = QT_TRANSLATE_NOOP("Status", "Recipient’s domain takes no mail"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The domain declares in DNS, by a null MX record, that it accepts no mail at all."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the spelling of the domain.")},
                    {QT_TRANSLATE_NOOP("Status", "If it is right, reach the person another way.")}}},
        .rules = "RFC 7505 4.1",
    },
    {
        .code = "x.2.x",
        .title = QT_TRANSLATE_NOOP("Status", "About the recipient’s mailbox"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The address is known; the state of the mailbox behind it is the matter, and its owner can change it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Tell the recipient by another way.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .code = "x.2.0",
        .title = QT_TRANSLATE_NOOP("Status", "Mailbox, without detail"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The mailbox exists, and something about it matters that has no number "
                                               "of its own. With 4, greylisting is often meant."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the words.")},
                    {QT_TRANSLATE_NOOP("Status", "With 4, wait for the next try of your server.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .code = "x.2.1",
        .title = QT_TRANSLATE_NOOP("Status", "Mailbox closed"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The mailbox exists but takes no mail: it was switched off, suspended or "
                                        "locked. With 4 it does so for now, sometimes because it receives too much."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Reach the recipient another way.")},
                    {QT_TRANSLATE_NOOP("Status", "With 5, remove the address from lists if it stays closed.")},
                    {QT_TRANSLATE_NOOP("Status", "On the server, check the state of the account.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .code = "x.2.2",
        .title = QT_TRANSLATE_NOOP("Status", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The recipient has used up the room the server allows. With 4 the "
                                               "server expects that some will be cleared."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Tell the recipient another way to clear space.")},
                    {QT_TRANSLATE_NOOP("Status", "On the server, raise the quota or clear what is old.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .code = "x.2.3",
        .title = QT_TRANSLATE_NOOP("Status", "Larger than this mailbox allows"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The message is too long for this recipient, by a limit set on the mailbox; others may still take it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send it smaller, or send a link.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .code = "x.2.4",
        .title = QT_TRANSLATE_NOOP("Status", "List could not be expanded"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The address is a list or an alias, and the server could not work out its members."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status", "On the server, check the list’s file, its permissions and the addresses in it.")},
                    {QT_TRANSLATE_NOOP("Status", "As a sender, tell the owner of the list.")}}},
        .rules = "RFC 3463 3.3",
    },
    {
        .code = "x.3.x",
        .title = QT_TRANSLATE_NOOP("Status", "About the receiving system"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The mail system at the other end is the matter, not your address or "
                                               "message; its administrator can change it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "If it lasts, tell the administrator of that system.")}}},
        .rules = "RFC 3463 3.4",
    },
    {
        .code = "x.3.0",
        .title = QT_TRANSLATE_NOOP("Status", "Server, without detail"),
        .meaning = QT_TRANSLATE_NOOP("Status", "Something in the receiving server did not work and is not named: a "
                                               "service it needs, a filter, its storage."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Status", "With 4, try again later.")},
              {QT_TRANSLATE_NOOP(
                  "Status",
                  "The server’s log holds the cause; look there, or send its administrator the time and the reply.")}}},
        .rules = "RFC 3463 3.4",
    },
    {
        .code = "x.3.1",
        .title = QT_TRANSLATE_NOOP("Status", "Mail system full"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server has no room left for the message: the disk or the queue is "
                                               "full. It is not the recipient’s quota."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Status", "On the server, free disk space and look at what fills the queue.")}}},
        .rules = "RFC 3463 3.4",
    },
    {
        .code = "x.3.2",
        .title = QT_TRANSLATE_NOOP("Status", "Not accepting mail"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server is closed to mail: with 4 for now, for maintenance, a "
                                               "restart or overload; with 5 it takes none at all."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "With 4, come back later.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "With 5, check that the host and the port are the ones meant for mail.")}}},
        .rules = "RFC 3463 3.4; RFC 7504",
    },
    {
        .code = "x.3.3",
        .title = QT_TRANSLATE_NOOP("Status", "Requested feature not available"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The message or the command asks for something this system cannot do."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Compare the parameters you sent with the reply to EHLO, and leave out what is not offered.")}}},
        .rules = "RFC 3463 3.4",
    },
    {
        .code = "x.3.4",
        .title = QT_TRANSLATE_NOOP("Status", "Too large for the server"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The message exceeds the size this server takes from anybody."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Compare it with SIZE in the reply to EHLO; base64 makes attachments a third larger.")},
                    {QT_TRANSLATE_NOOP("Status", "Send large files as a link.")}}},
        .rules = "RFC 3463 3.4; RFC 1870 6.1",
    },
    {
        .code = "x.3.5",
        .title = QT_TRANSLATE_NOOP("Status", "Server wrongly configured"),
        .meaning = QT_TRANSLATE_NOOP("Status", "A setting of the server itself keeps it from taking the message. "
                                               "Postfix says 4.3.5 when a table or restriction cannot be used."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "The server’s log names the setting.")},
                    {QT_TRANSLATE_NOOP(
                        "Status", "As a sender, wait and tell the administrator; your message is not at fault.")}}},
        .rules = "RFC 3463 3.4",
    },
    {
        .code = "x.3.6",
        .title = QT_TRANSLATE_NOOP("Status", "Accepted with another priority"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The server took the message but gave it a different transfer priority from the one asked for."),
        .rules = "RFC 6710",
    },
    {
        .code = "x.4.x",
        .title = QT_TRANSLATE_NOOP("Status", "About network and routing"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The way to the next host is the matter: its name, its answer or the path between."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the DNS of the destination and whether its host answers.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.0",
        .title = QT_TRANSLATE_NOOP("Status", "Network, without detail"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The message could not be carried on, for a reason of network or routing that the server does not name."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Look in the report or the server’s log for the host it tried and the error it met.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.1",
        .title = QT_TRANSLATE_NOOP("Status", "No answer from the next host"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The host that should take the message did not answer the connection: "
                                               "it is down, or a firewall keeps silent."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Check that its address and port 25 can be reached from the sending server.")},
                    {QT_TRANSLATE_NOOP("Status", "Wait: the server tries again by itself.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.2",
        .title = QT_TRANSLATE_NOOP("Status", "Connection broke or stood still"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "The connection was made and then lost, or one side was silent for too long. As a "
                                     "last line to you, it means that the server waited in vain for your command."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Connect again.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "If it recurs, look for time limits, firewalls and packet size on the path.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.3",
        .title = QT_TRANSLATE_NOOP("Status", "DNS or directory failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The server asked the DNS or a directory such as LDAP where the message should go and got no "
                      "usable answer. In Postfix, 4.4.3 usually means a DNS question without an answer."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Status", "On the server, check the resolver and the directory; for the domain, "
                                                 "check all its name servers.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.4",
        .title = QT_TRANSLATE_NOOP("Status", "No route to the destination"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server knows no next host for this domain: there is no MX or "
                                               "address record, or no route was set for it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Look up the MX records of the domain.")},
                    {QT_TRANSLATE_NOOP("Status", "On the server, check transport tables and connectors.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.5",
        .title = QT_TRANSLATE_NOOP("Status", "Mail system congested"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server has too much to do at the moment."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Try again later, and not faster than before.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "On the server, look at the load and at the number of connections.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.6",
        .title = QT_TRANSLATE_NOOP("Status", "Mail loop"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "The message goes in circles between servers, or back to the one that sent it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the Received lines and find the servers that repeat.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "Correct the forwarding, the route or the MX record that closes the circle.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.7",
        .title = QT_TRANSLATE_NOOP("Status", "Delivery time ran out"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The message stayed in a queue for longer than is allowed. The real "
                                               "cause is an earlier refusal or a host that never answered."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Look for the last error before this one, in the report or the log.")},
                    {QT_TRANSLATE_NOOP("Status", "Once it is removed, send the message again.")}}},
        .rules = "RFC 3463 3.5",
    },
    {
        .code = "x.4.8",
        .title = QT_TRANSLATE_NOOP("Status", "Try again over IPv4"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The server does not take this mail over IPv6 and would over IPv4. The code "
                                        "comes from a draft that was never adopted, so few servers know it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Status", "Send over IPv4.")},
              {QT_TRANSLATE_NOOP(
                  "Status",
                  "Or give the IPv6 address a PTR record and authenticated mail: that is what such servers miss.")}}},
    },
    {
        .code = "x.5.x",
        .title = QT_TRANSLATE_NOOP("Status", "About the dialogue"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "Something in the exchange of commands is the matter, not the mail itself."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status",
            "Compare the command, its arguments and its place in the session with what the protocol asks.")}}},
        .rules = "RFC 3463 3.6",
    },
    {
        .code = "x.5.0",
        .title = QT_TRANSLATE_NOOP("Status", "Dialogue, without detail"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The command met a difficulty of the protocol that has no number of its own. With 2, all went well."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "With 4 or 5, read the words and look at the command before this reply.")}}},
        .rules = "RFC 3463 3.6",
    },
    {
        .code = "x.5.1",
        .title = QT_TRANSLATE_NOOP("Status", "Invalid command"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server does not know the command, does not carry it out, or not at "
                                               "this point. A few servers also say it when a login is missing."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the spelling and what the reply to EHLO offers.")},
                    {QT_TRANSLATE_NOOP("Status", "Check the order: EHLO, login, MAIL FROM, RCPT TO, DATA.")}}},
        .rules = "RFC 3463 3.6",
    },
    {
        .code = "x.5.2",
        .title = QT_TRANSLATE_NOOP("Status", "Syntax error"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "The line could not be read: something in it is misspelt, missing or too much."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Compare the line with the form of the command, character by character.")},
                    {QT_TRANSLATE_NOOP("Status", "Check the angle brackets and the base64 of a login.")}}},
        .rules = "RFC 3463 3.6",
    },
    {
        .code = "x.5.3",
        .title = QT_TRANSLATE_NOOP("Status", "Too many recipients"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "One message may not have this many recipients here. Those accepted before stand."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Send the message to the accepted ones, then begin another one for the rest.")},
                    {QT_TRANSLATE_NOOP("Status", "Do not report the refused addresses as bad.")}}},
        .rules = "RFC 3463 3.6; RFC 5321 4.5.3.1.10",
    },
    {
        .code = "x.5.4",
        .title = QT_TRANSLATE_NOOP("Status", "Arguments not accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The command is known; what stands behind it is out of range, unknown or not supported."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check each parameter against the reply to EHLO.")},
                    {QT_TRANSLATE_NOOP("Status", "Where a host name is meant, write it in full.")}}},
        .rules = "RFC 3463 3.6",
    },
    {
        .code = "x.5.5",
        .title = QT_TRANSLATE_NOOP("Status", "Protocol versions do not fit"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The two sides speak versions of the protocol that do not agree. You will hardly meet it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Check that the program and the port speak the same protocol: SMTP, LMTP or submission.")}}},
        .rules = "RFC 3463 3.6",
    },
    {
        .code = "x.5.6",
        .title = QT_TRANSLATE_NOOP("Status", "Login line too long"),
        .meaning = QT_TRANSLATE_NOOP("Status", "A line of the AUTH exchange is longer than the server’s buffer. It "
                                               "happens with large Kerberos tickets and long OAuth tokens."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Try another mechanism.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "On the server, raise the limit for AUTH lines, or make tickets smaller (fewer groups).")}}},
        .rules = "RFC 4954 6",
    },
    {
        .code = "x.6.x",
        .title = QT_TRANSLATE_NOOP("Status", "About the content"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "The form of the message is the matter: its encoding, its parts or a conversion."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Check how the message is encoded, and what the server offers for that.")}}},
        .rules = "RFC 3463 3.7",
    },
    {
        .code = "x.6.0",
        .title = QT_TRANSLATE_NOOP("Status", "Content, without detail"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "Something about the content or format of the message does not suit the server, and has no number of its "
            "own. 2.6.0 from Exchange, with a Message-ID behind it, only says that the message was queued."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the words; check header lines, line ends and MIME parts.")}}},
        .rules = "RFC 3463 3.7",
    },
    {
        .code = "x.6.1",
        .title = QT_TRANSLATE_NOOP("Status", "Kind of content not supported"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The message holds a type of content that the system or the path to it does not take."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send it in a common form: text, or a usual kind of attachment.")}}},
        .rules = "RFC 3463 3.7",
    },
    {
        .code = "x.6.2",
        .title = QT_TRANSLATE_NOOP("Status", "Must be converted, but may not"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The content would have to be converted for the next system, and the sender or a signature forbids it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Send it in a form that needs no conversion: 7-bit text, quoted-printable or base64.")}}},
        .rules = "RFC 3463 3.7",
    },
    {
        .code = "x.6.3",
        .title = QT_TRANSLATE_NOOP("Status", "Must be converted, but cannot"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The next system does not take the message as it is, often because it has "
                                        "8-bit text and 8BITMIME is not offered, and the server does not convert."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send the text as quoted-printable or base64.")}}},
        .rules = "RFC 3463 3.7; RFC 6152 3",
    },
    {
        .code = "x.6.4",
        .title = QT_TRANSLATE_NOOP("Status", "Delivered after a lossy conversion"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "The content was converted, and something was lost by it: formatting, characters, "
                                     "sound or colour. With 5, the loss was not acceptable and nothing was delivered."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "If the whole matters, send it again in a form the recipient’s system takes.")}}},
        .rules = "RFC 3463 3.7",
    },
    {
        .code = "x.6.5",
        .title = QT_TRANSLATE_NOOP("Status", "Conversion failed"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server tried to convert the content and did not succeed, often "
                                               "because a part is broken or wrongly labelled."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Check the MIME structure: boundaries, character sets, transfer encodings.")}}},
        .rules = "RFC 3463 3.7",
    },
    {
        .code = "x.6.6",
        .title = QT_TRANSLATE_NOOP("Status", "Referenced content not available"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The message was to be fetched by a BURL address, and the server could not get it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Status",
                  "Check that the IMAP URL is still valid and that its access right (URLAUTH) covers this server.")},
              {QT_TRANSLATE_NOOP("Status", "Otherwise send the content with DATA.")}}},
        .rules = "RFC 4468 3",
    },
    {
        .code = "x.6.7",
        .title = QT_TRANSLATE_NOOP("Status", "International address not accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The address has letters beyond ASCII, and the server does not take that for "
                                        "this sender or recipient, or SMTPUTF8 was not announced in MAIL FROM."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "If EHLO offers SMTPUTF8, add SMTPUTF8 to MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("Status", "Otherwise use an ASCII address of the person.")}}},
        .rules = "RFC 6531 3.5",
    },
    {
        .code = "x.6.8",
        .title = QT_TRANSLATE_NOOP("Status", "Answer would need UTF-8"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The answer holds an address with letters beyond ASCII, and your command did not allow such an answer."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Repeat VRFY or EXPN with SMTPUTF8 behind the argument.")}}},
        .rules = "RFC 6531 3.7.4.2",
    },
    {
        .code = "x.6.9",
        .title = QT_TRANSLATE_NOOP("Status", "Next host takes no UTF-8 headers"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The message has international addresses or headers and a recipient’s "
                                               "server does not support SMTPUTF8, so it cannot be handed on."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send to that recipient with ASCII addresses and encoded headers.")}}},
        .rules = "RFC 6531 3.5",
    },
    {
        .code = "x.6.10",
        .title = QT_TRANSLATE_NOOP("Status", "UTF-8 answer (withdrawn number)"),
        .meaning = QT_TRANSLATE_NOOP("Status", "A second entry for what x.6.8 says, registered by mistake and since "
                                               "deprecated: the answer would need UTF-8."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read it as x.6.8.")}}},
        .rules = "RFC 6531 7",
    },
    {
        .code = "x.7.x",
        .title = QT_TRANSLATE_NOOP("Status", "About security or policy"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "A rule or a security measure decides: login, encryption, filters, lists, authentication of the domain."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Read the words for the rule that is meant.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.0",
        .title = QT_TRANSLATE_NOOP("Status", "Security or policy, without detail"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "2.7.0 follows a successful login. With 5, often a login or TLS is missing; with "
                                     "4, a rate or a reputation limit is common. The code alone does not tell."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "With 530, start TLS or log in.")},
                    {QT_TRANSLATE_NOOP("Status", "Otherwise the words name the rule.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.1",
        .title = QT_TRANSLATE_NOOP("Status", "Not authorised"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The server has a rule against this delivery: the sender, the recipient, the client or the message is not "
            "allowed here. Relaying, block lists, filters and greylisting (with 4) all use it."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Status",
                  "Read who or what is refused: your IP address, the sender’s domain, the recipient or the content.")},
              {QT_TRANSLATE_NOOP("Status", "If relaying is refused, log in first.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.2",
        .title = QT_TRANSLATE_NOOP("Status", "Not allowed to post to this list"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The address is a list, and the sender may not write to it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Subscribe, or ask the owner of the list.")},
                    {QT_TRANSLATE_NOOP("Status", "Write from the address that is subscribed.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.3",
        .title = QT_TRANSLATE_NOOP("Status", "Security conversion not possible"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The message would have to change from one secure form into another, and the "
                                        "server cannot do that. Exchange says 535 5.7.3 for a failed login."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "After AUTH, treat it as a refused login.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "Otherwise send the message without the protection that cannot be kept, if you may.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.4",
        .title = QT_TRANSLATE_NOOP("Status", "Security feature not supported"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The server does not have the security feature that was asked for; with 504 it is the login mechanism."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Choose a mechanism that the AUTH line of the reply to EHLO lists.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.5",
        .title = QT_TRANSLATE_NOOP("Status", "Cryptographic failure"),
        .meaning = QT_TRANSLATE_NOOP("Status",
                                     "A key or certificate was missing or wrong, so the server could not decrypt, sign "
                                     "or check the message. With 4 it may be a key server that does not answer."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check certificates, keys and signatures on both sides.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.6",
        .title = QT_TRANSLATE_NOOP("Status", "Cryptographic algorithm not supported"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The message or the connection uses an encryption or signature method "
                                               "that the server does not know or no longer allows."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Use a current one: TLS 1.2 or later, SHA-256, RSA keys of 2048 bits.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.7",
        .title = QT_TRANSLATE_NOOP("Status", "Message was altered"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The check of the message’s integrity failed: what arrived is not what was signed."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Look for a gateway, footer or list that changes the message after signing.")}}},
        .rules = "RFC 3463 3.8",
    },
    {
        .code = "x.7.8",
        .title = QT_TRANSLATE_NOOP("Status", "Wrong credentials"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "User name and password, or the token, were not accepted as they arrived."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Check the form of the user name: alice, or alice@example.org.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "At a large provider, an application password or OAuth may be needed.")},
                    {QT_TRANSLATE_NOOP("Status", "Do not try again and again: accounts and addresses get locked.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .code = "x.7.9",
        .title = QT_TRANSLATE_NOOP("Status", "Mechanism too weak"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The server does not accept this way of logging in for this account. The password was not judged."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Choose a stronger mechanism from the reply to EHLO.")},
                    {QT_TRANSLATE_NOOP("Status", "Start TLS first if it is not active.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .code = "x.7.10",
        .title = QT_TRANSLATE_NOOP("Status", "Encryption needed"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server wants TLS before it goes on."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send STARTTLS, then EHLO again, and repeat the command.")}}},
        .rules = "RFC 5248",
    },
    {
        .code = "x.7.11",
        .title = QT_TRANSLATE_NOOP("Status", "Mechanism allowed only inside TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "This login would show the password to a listener, so the server takes it only over an encrypted "
                      "connection. The number is historic; today servers hide the mechanism instead."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Start TLS, send EHLO again, then log in.")},
                    {QT_TRANSLATE_NOOP(
                        "Status",
                        "If the password was already in the AUTH line, it crossed the network readable: change it.")}}},
        .rules = "RFC 4954 6; RFC 5248",
    },
    {
        .code = "x.7.12",
        .title = QT_TRANSLATE_NOOP("Status", "Password must be converted first"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The account exists, but its password is not yet stored in the form this mechanism needs."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Log in once with PLAIN, inside TLS only; then use the former mechanism again.")}}},
        .rules = "RFC 4954 6; RFC 5248",
    },
    {
        .code = "x.7.13",
        .title = QT_TRANSLATE_NOOP("Status", "Account disabled"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The credentials are right, but an administrator has closed the account."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Ask the administrator of the service.")},
                    {QT_TRANSLATE_NOOP("Status", "Do not change the password to get in: it is not the cause.")}}},
        .rules = "RFC 5248",
    },
    {
        .code = "x.7.14",
        .title = QT_TRANSLATE_NOOP("Status", "Trust between servers missing"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The submission server may not fetch the content from that message "
                                               "store (BURL): the store does not trust it."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "On the servers, set up the trust between submission and IMAP.")},
                    {QT_TRANSLATE_NOOP("Status", "As a sender, send the content with DATA.")}}},
        .rules = "RFC 5248",
    },
    {
        .code = "x.7.15",
        .title = QT_TRANSLATE_NOOP("Status", "Priority too low"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The server at present takes only messages above a certain transfer priority, and yours is below."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Try again later, or ask for a higher priority if you are entitled to it.")}}},
        .rules = "RFC 6710",
    },
    {
        .code = "x.7.16",
        .title = QT_TRANSLATE_NOOP("Status", "Too large for this priority"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "At this transfer priority only smaller messages are taken. An older RFC "
                                        "printed the same number for a quota of messages to be released later."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Make the message smaller, or send it with another priority.")}}},
        .rules = "RFC 6710",
    },
    {
        .code = "x.7.17",
        .title = QT_TRANSLATE_NOOP("Status", "Mailbox has a new owner"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The address belongs to somebody else since the date you named with "
                                               "RRVS, so the message is held back from the wrong person."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Find the current address of the person you mean.")},
                    {QT_TRANSLATE_NOOP(
                        "Status", "Close or correct the account in your own system that is tied to this address.")}}},
        .rules = "RFC 7293",
    },
    {
        .code = "x.7.18",
        .title = QT_TRANSLATE_NOOP("Status", "Domain has a new owner"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The whole domain changed hands since the date you named with RRVS."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Find the current address of the person you mean.")}}},
        .rules = "RFC 7293",
    },
    {
        .code = "x.7.19",
        .title = QT_TRANSLATE_NOOP("Status", "Ownership could not be checked"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "You asked with RRVS whether the mailbox still has the same owner, and the server does not know."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send without RRVS only if a wrong reader would do no harm.")}}},
        .rules = "RFC 7293",
    },
    {
        .code = "x.7.20",
        .title = QT_TRANSLATE_NOOP("Status", "No valid DKIM signature"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The message has no DKIM signature, or none that holds, and the server wants one."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status", "Sign with DKIM, and check that the public key stands in DNS under the selector.")},
                    {QT_TRANSLATE_NOOP("Status", "See whether something changes the message after it is signed.")}}},
        .rules = "RFC 7372 3.1",
    },
    {
        .code = "x.7.21",
        .title = QT_TRANSLATE_NOOP("Status", "DKIM signature not acceptable"),
        .meaning = QT_TRANSLATE_NOOP("Status", "A DKIM signature is valid, but the server’s rules do not accept it: "
                                               "the key is too short, say, or important header lines are not covered."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Sign with a key of 2048 bits, and cover From, To, Subject and Date.")}}},
        .rules = "RFC 7372 3.1",
    },
    {
        .code = "x.7.22",
        .title = QT_TRANSLATE_NOOP("Status", "DKIM signature of another domain"),
        .meaning =
            QT_TRANSLATE_NOOP("Status", "The signature is valid but belongs to a domain other than the one in From."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Sign with the domain of the From line (d=).")}}},
        .rules = "RFC 7372 3.1",
    },
    {
        .code = "x.7.23",
        .title = QT_TRANSLATE_NOOP("Status", "SPF failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The sender’s domain says in its SPF record that this IP address may not send for it."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Status",
                        "Add the sending address to the SPF record, or send through the server the record names.")},
                    {QT_TRANSLATE_NOOP(
                        "Status", "If the message was forwarded, the forwarder should rewrite the sender (SRS).")}}},
        .rules = "RFC 7372 3.2; RFC 7208 8.4",
    },
    {
        .code = "x.7.24",
        .title = QT_TRANSLATE_NOOP("Status", "SPF could not be evaluated"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The SPF record of the sender’s domain is faulty, needs too many "
                                               "lookups or could not be fetched. With 4 the DNS did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status",
            "Check the record with an SPF checker: one record only, at most ten lookups, no misspelt terms.")}}},
        .rules = "RFC 7372 3.2; RFC 7208 8.7",
    },
    {
        .code = "x.7.25",
        .title = QT_TRANSLATE_NOOP("Status", "Reverse DNS not in order"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The sending IP address has no name in DNS (PTR), or that name does not "
                                               "lead back to the address. With 4 it may only be a lookup that failed."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Have the owner of the IP address set a PTR record, and give that "
                                                 "name an address record that points back.")}}},
        .rules = "RFC 7372 3.3",
    },
    {
        .code = "x.7.26",
        .title = QT_TRANSLATE_NOOP("Status", "Several authentication checks failed"),
        .meaning = QT_TRANSLATE_NOOP("Status", "More than one of SPF, DKIM and DMARC did not pass. With 4 the server "
                                               "slows such mail down, or a check could not be finished."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Look at the Authentication-Results of a copy that arrived elsewhere.")},
                    {QT_TRANSLATE_NOOP("Status", "Set up SPF and DKIM for the From domain, so that DMARC passes.")}}},
        .rules = "RFC 7372 3.4",
    },
    {
        .code = "x.7.27",
        .title = QT_TRANSLATE_NOOP("Status", "Sender’s domain takes no mail"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The domain of the sender publishes a null MX record, so no answer or "
                                               "bounce could reach it. Such a domain should not send."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send with an address of a domain that receives mail.")},
                    {QT_TRANSLATE_NOOP("Status", "If it should receive mail, replace its null MX record.")}}},
        .rules = "RFC 7505 4.2",
    },
    {
        .code = "x.7.28",
        .title = QT_TRANSLATE_NOOP("Status", "Part of a flood"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status",
            "The server takes the message for one of a mass that overwhelms a mailbox or comes at an unusual rate."),
        .advice = {{{QT_TRANSLATE_NOOP("Status", "Send more slowly.")},
                    {QT_TRANSLATE_NOOP("Status",
                                       "Look for an abused web form, script or account that sends in your name.")}}},
        .rules = "RFC 5248",
    },
    {
        .code = "x.7.29",
        .title = QT_TRANSLATE_NOOP("Status", "ARC chain broken"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The ARC seals that earlier relays put on the message do not check out, "
                                               "so their word about its authentication counts for nothing."),
        .advice = {{{QT_TRANSLATE_NOOP("Status",
                                       "Find the forwarder or list that changed the message after sealing it.")}}},
        .rules = "RFC 8617",
    },
    {
        .code = "x.7.30",
        .title = QT_TRANSLATE_NOOP("Status", "REQUIRETLS not supported on the way"),
        .meaning = QT_TRANSLATE_NOOP(
            "Status", "The message demands verified TLS on every hop, and the next server does not offer REQUIRETLS."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Status", "Send without REQUIRETLS only if the content need not be protected in that way.")}}},
        .rules = "RFC 8689",
    },
};

} // namespace

std::span<const StatusEntry> registeredStatuses()
{
    return entries;
}

} // namespace Core::Knowledge
