#include "core/knowledge/readings553.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry address[] = {
    {
        .id = "553.utf8-not-given",
        .title = QT_TRANSLATE_NOOP("Reading553", "An international address needs SMTPUTF8"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The address has characters outside ASCII. It may travel only if "
                                                   "MAIL FROM says SMTPUTF8, and every server on the way offers it."),
        .here = QT_TRANSLATE_NOOP("Reading553", "The first such character stands at character {position} of the "
                                                "address ({line:character}), and SMTPUTF8 was not given."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading553",
                  "If the reply to EHLO offers SMTPUTF8, add it to MAIL FROM: MAIL FROM:<user@example.org> SMTPUTF8.")},
              {QT_TRANSLATE_NOOP("Reading553", "If it does not, use an ASCII address. A domain may be written in its "
                                               "xn-- form; a local part may not be converted.")}}},
        .rules = "RFC 6531 3.4; RFC 6531 3.5",
    },
    {
        .id = "553.source-route",
        .title = QT_TRANSLATE_NOOP("Reading553", "A route in front of the address"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The address begins with hosts through which the mail should go. "
                                                   "That form is obsolete, and this server refuses it."),
        .here = QT_TRANSLATE_NOOP("Reading553", "The route stands at the beginning of {argument} ({line:argument})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553",
                                       "Leave out everything up to the colon, and keep the plain address.")}}},
        .rules = "RFC 5321 4.1.1.3; RFC 5321 C",
    },
    {
        .id = "553.address-without-domain",
        .title = QT_TRANSLATE_NOOP("Reading553", "The domain is missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553", "The server does not complete bare names. It needs the whole address, with @ and domain."),
        .here = QT_TRANSLATE_NOOP("Reading553", "{command} ({line:command}) has no @."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553",
                                       "Write the whole address, such as user@example.org, between < and >.")}}},
        .rules = "RFC 5321 2.3.5; RFC 5321 4.1.2",
    },
    {
        .id = "553.address-blank",
        .title = QT_TRANSLATE_NOOP("Reading553", "A blank in the address"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "An address may not hold a blank, unless the whole local part "
                                                   "stands in quotes. The server stops reading there."),
        .here = QT_TRANSLATE_NOOP("Reading553",
                                  "The blank is character {position} of the address ({line:character}): {command}."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading553", "Take the blank out and send the command again. Look also for one behind < or before >.")}}},
        .rules = "RFC 5321 4.1.2; RFC 5321 4.2.3",
    },
    {
        .id = "553.address-dot",
        .title = QT_TRANSLATE_NOOP("Reading553", "A dot out of place in the address"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading553", "A dot may not begin or end a name, and no two may stand side by side."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553", "The dot stands at character {position} of the address ({line:character}): {command}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Correct the address and send the command again.")}}},
        .rules = "RFC 5321 4.1.2; RFC 5321 4.2.3",
    },
    {
        .id = "553.address-too-long",
        .title = QT_TRANSLATE_NOOP("Reading553", "The address is too long"),
        .meaning = QT_TRANSLATE_NOOP("Reading553",
                                     "The part before @ may have 64 octets, the domain 255, the whole path 256."),
        .here = QT_TRANSLATE_NOOP("Reading553",
                                  "The limit is passed at character {position} of the address ({line:character})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Use a shorter address.")}}},
        .rules = "RFC 5321 4.5.3.1.1; RFC 5321 4.5.3.1.2; RFC 5321 4.5.3.1.3",
    },
    {
        .id = "553.address-bracket",
        .title = QT_TRANSLATE_NOOP("Reading553", "A bracket is missing"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The address has to stand between < and >. One of them is missing, "
                                                   "and the server cannot tell where the address ends."),
        .here = QT_TRANSLATE_NOOP("Reading553", "It is missing in {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading553", "Write the command as MAIL FROM:<user@example.org> or RCPT TO:<user@example.org>.")}}},
        .rules = "RFC 5321 4.1.2",
    },
    {
        .id = "553.address-badly-written",
        .title = QT_TRANSLATE_NOOP("Reading553", "The address cannot be read"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading553", "The address breaks the rules of its grammar, and the server refuses to "
                                            "guess what is meant. Others say 501 or 555 to the same."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553", "Read from the left, it goes wrong at character {position} ({line:character}): {command}."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading553",
                        "Look at that place: something stands there that may not, or something is missing.")},
                    {QT_TRANSLATE_NOOP("Reading553", "Correct the address and send the command again.")}}},
        .rules = "RFC 5321 4.1.2; RFC 5321 4.2.3",
    },
    {
        .id = "553.about-sender",
        .title = QT_TRANSLATE_NOOP("Reading553", "Refused at RCPT TO, but about the sender"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The server accepted MAIL FROM for the moment and tells its verdict "
                                                   "only now. The recipient is not the problem."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553",
            "The words speak of the sender, and MAIL FROM named {sender} ({line:sender}): {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553",
                                       "Drop the transaction, then send MAIL FROM with a sender the server accepts."),
                     "RSET"},
                    {QT_TRANSLATE_NOOP("Reading553", "Do not look for the fault in the recipient.")}}},
        .rules = "RFC 5321 3.3",
    },
    {
        .id = "553.sender-domain-missing",
        .title = QT_TRANSLATE_NOOP("Reading553", "The sender’s domain does not exist"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The server looked the domain up in DNS and found neither a mail "
                                                   "exchanger nor an address. A bounce could never be returned there."),
        .here = QT_TRANSLATE_NOOP("Reading553",
                                  "MAIL FROM names {sender} ({line:sender}), whose domain is {sender-domain}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Check the spelling of the domain.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553",
                        "If it is right, have its MX or address record set, and see it from outside your network.")},
                    {QT_TRANSLATE_NOOP("Reading553",
                                       "A program on a host such as localhost.localdomain needs a real sender set.")}}},
        .rules = "RFC 3463 3.2; RFC 5321 2.3.5",
    },
    {
        .id = "553.relay",
        .title = QT_TRANSLATE_NOOP("Reading553", "Relaying refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading553",
                                     "The recipient lives elsewhere, and this server does not forward mail for you."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553", "The recipient is {recipient} ({line:recipient}). The server says: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading553",
                        "If you have an account here, log in (inside TLS), then repeat MAIL FROM and RCPT TO.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553",
                        "If you deliver from outside, talk to the mail exchanger of the recipient’s domain instead.")},
                    {QT_TRANSLATE_NOOP("Reading553", "If this server should take mail for the domain, it has to be "
                                                     "listed there; on qmail in control/rcpthosts.")}}},
        .rules = "RFC 5321 3.6.2; RFC 5321 7.9",
    },
    {
        .id = "553.characters-not-allowed",
        .title = QT_TRANSLATE_NOOP("Reading553", "Characters this server does not allow"),
        .meaning = QT_TRANSLATE_NOOP("Reading553",
                                     "By the grammar the address is right. The server still refuses characters such as "
                                     "%, !, / or |, which were once used to send mail on roundabout ways."),
        .here = QT_TRANSLATE_NOOP("Reading553", "The character {character} stands in {recipient} ({line:character})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Use the plain address of the recipient.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553",
                        "If the mailbox is really called so, the administrator of the server has to allow it.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 7.8",
    },
    {
        .id = "553.not-one-mailbox",
        .title = QT_TRANSLATE_NOOP("Reading553", "Not a single mailbox"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553",
            "The name does not lead to exactly one mailbox: it fits several, or none that can be reached."),
        .here = QT_TRANSLATE_NOOP("Reading553", "{command} ({line:command}) was the question."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Ask with the full address.")},
                    {QT_TRANSLATE_NOOP("Reading553", "RCPT TO tells more reliably whether mail is accepted.")}}},
        .rules = "RFC 5321 3.5.1",
    },
    {
        .id = "553.initial-response",
        .title = QT_TRANSLATE_NOOP("Reading553", "This mechanism lets the server begin"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The AUTH line already carried an answer, but here the server "
                                                   "speaks first. The standard has 501 for it; Exim says 553."),
        .here = QT_TRANSLATE_NOOP("Reading553", "AUTH {mechanism} ({line:auth}) came with an initial response."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Send the mechanism alone, and wait for the challenge."),
                     "AUTH {mechanism}"}}},
        .rules = "RFC 4954 4",
    },
    {
        .id = "553.block-list",
        .title = QT_TRANSLATE_NOOP("Reading553", "The sending address is on a list"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "It is not about the mail address: the server, or a list it asks, "
                                                   "has something against the IP address that sends."),
        .here = QT_TRANSLATE_NOOP("Reading553", "The words say so: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading553",
                        "Follow the link in the reply, if there is one, and look up the address that is named.")},
                    {QT_TRANSLATE_NOOP("Reading553", "Find out why it was listed before you ask for removal: an "
                                                     "infected host, a stolen account, a dynamic address.")},
                    {QT_TRANSLATE_NOOP("Reading553", "Do not try the same from other addresses.")}}},
        .rules = "RFC 5321 7.9; RFC 6471",
    },
    {
        .id = "553.author-refused",
        .title = QT_TRANSLATE_NOOP("Reading553", "The From of the message is refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553", "The envelope was fine. The server refuses the address in the From line of the header."),
        .here = QT_TRANSLATE_NOOP("Reading553",
                                  "It was told after the message was sent ({line:end}): {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Send with a From address that the account owns.")},
                    {QT_TRANSLATE_NOOP("Reading553",
                                       "If the sender in MAIL FROM differs from it, let the two agree.")}}},
        .rules = "RFC 6409 6.1; RFC 6409 8.1",
    },
    {
        .id = "553.recipient-unknown",
        .title = QT_TRANSLATE_NOOP("Reading553", "No such recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553", "The server does not know this mailbox, or bars it. It says 553 where most say 550."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553", "The recipient is {recipient} ({line:recipient}). The server says: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Check the spelling, first before, then behind the @.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553", "If it is right, ask the person or the postmaster of the domain another way.")}}},
        .rules = "RFC 5321 4.2.3; RFC 3463 3.2",
    },
    {
        .id = "553.sender-refused",
        .title = QT_TRANSLATE_NOOP("Reading553", "This sender is refused"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading553", "The address is well written, but the server does not take mail from it."),
        .here = QT_TRANSLATE_NOOP("Reading553",
                                  "MAIL FROM names {sender} ({line:sender}). The server says: {text} ({line:text})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading553", "Use another sender, or one with a full and existing domain.")},
              {QT_TRANSLATE_NOOP(
                  "Reading553",
                  "If it is yours, ask the postmaster why it is barred; on qmail look at control/badmailfrom.")}}},
        .rules = "RFC 5321 4.2.3",
    },
    {
        .id = "553.words-sender-needs-login",
        .title = QT_TRANSLATE_NOOP("Reading553", "This sender belongs to an account, and nobody logged in"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553",
            "The address in MAIL FROM belongs to an account of that server, and only that account may use it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Let the program log in before it sends.")}}},
        .rules = "RFC 6409 6.1",
    },
    {
        .id = "553.words-sender-not-owned",
        .title = QT_TRANSLATE_NOOP("Reading553", "Sender address not the login’s"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The server knew who was logged in and did not let that account "
                                                   "send in the name of the address in MAIL FROM."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553",
                                       "Set the sender in the program to an address of the account it logs in with.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553",
                        "Or, on the server, allow this pair. On Postfix that is smtpd_sender_login_maps.")}}},
        .rules = "RFC 6409 6.1; RFC 5321 4.2.3",
    },
};

} // namespace

std::span<const ReadingEntry> addressReadings553()
{
    return address;
}

} // namespace Core::Knowledge
