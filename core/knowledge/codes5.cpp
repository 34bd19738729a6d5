#include "core/knowledge/codes.h"

#include <algorithm>

namespace Core::Knowledge {
namespace {

constexpr CodeEntry permanent[] = {
    {
        .code = 500,
        .title = QT_TRANSLATE_NOOP("Code", "Not understood"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code",
            "The server cannot read the line as a command: the word is unknown to it, or the line is too long."),
        .seen = QT_TRANSLATE_NOOP("Code",
                                  "After a misspelt or unsupported verb; after message text that is taken for commands "
                                  "because DATA was refused; after EHLO on an LMTP port or LHLO on an SMTP port."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the spelling and what the reply to EHLO offers.")},
                    {QT_TRANSLATE_NOOP("Code", "If several 500 come in a row, look at the reply before the first of "
                                               "them: something was refused there.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 4.2.4",
        .confusable = {502, 501, 503},
    },
    {
        .code = 501,
        .title = QT_TRANSLATE_NOOP("Code", "Error in the arguments"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The server knows the command but not what stands behind it: something is missing, misspelt or too "
                    "much. After a login that was broken off, 501 is the expected answer."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM, RCPT TO, EHLO and any other command with arguments; inside "
                                          "AUTH when the line is not base64."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Code", "Compare the line with the form of the command, character by character.")},
              {QT_TRANSLATE_NOOP(
                  "Code", "Look at the brackets: MAIL FROM:<user@example.org>, without a blank behind the colon.")}}},
        .rules = "RFC 5321 4.2.3; RFC 4954 4",
        .confusable = {553, 500, 555, 504},
    },
    {
        .code = 502,
        .title = QT_TRANSLATE_NOOP("Code", "Command not available"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server recognises the command and does not carry it out: it was "
                                             "never built in, or it was switched off."),
        .seen = QT_TRANSLATE_NOOP("Code", "After VRFY and EXPN above all, which many administrators switch off; after "
                                          "extensions that the EHLO reply did not offer."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Do without the command. To test a recipient, use MAIL FROM and RCPT TO.")}}},
        .rules = "RFC 5321 4.2.4; RFC 5321 4.2.3",
        .confusable = {500, 503, 504},
    },
    {
        .code = 503,
        .title = QT_TRANSLATE_NOOP("Code", "Commands out of order"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The command itself is fine, but its turn has not come, or has passed. "
                                             "Often the real cause is an earlier reply that was overlooked."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM without EHLO, RCPT TO without MAIL FROM, DATA without an "
                                          "accepted recipient, a second MAIL FROM, AUTH at the wrong moment."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Look at the refusals before this one: the first is the one to fix.")},
                    {QT_TRANSLATE_NOOP("Code", "To begin the transaction anew, send RSET, then MAIL FROM."), "RSET"},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "Do not just repeat the command: without the missing step the answer stays the same.")}}},
        .rules = "RFC 5321 4.1.4; RFC 5321 4.2.3",
        .confusable = {530, 501, 554, 334},
    },
    {
        .code = 504,
        .title = QT_TRANSLATE_NOOP("Code", "Argument not supported"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The command is right and so is its form, but the server does not do what this argument asks for."),
        .seen = QT_TRANSLATE_NOOP("Code", "After AUTH with a mechanism the server does not have; after EHLO, MAIL FROM "
                                          "or RCPT TO with a name that is not a full domain."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Choose a mechanism or value that the reply to EHLO lists.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "Where a name is criticised, write it in full: mail.example.org, not mail.")}}},
        .rules = "RFC 5321 4.2.3; RFC 4954 4",
        .confusable = {501, 535, 555, 534},
    },
    {
        .code = 521,
        .title = QT_TRANSLATE_NOOP("Code", "Never takes mail"),
        .meaning = QT_TRANSLATE_NOOP("Code", "This host does not accept mail at all. It runs just enough SMTP to say "
                                             "so. Some servers use the number for “refused, and I hang up”."),
        .seen = QT_TRANSLATE_NOOP(
            "Code", "As a greeting or after EHLO; with Postfix postscreen also for clients that were turned away."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code", "Do not try again at this host. Check that the name and port are the right ones.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "Where the text speaks of a block list or of your address, that is the matter to settle.")}}},
        .rules = "RFC 7504 3",
        .confusable = {554, 556, 421},
    },
    {
        .code = 530,
        .title = QT_TRANSLATE_NOOP("Code", "Something is required first"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server takes this command only after a login or after STARTTLS. The "
                                             "words or the enhanced status code say which."),
        .seen = QT_TRANSLATE_NOOP(
            "Code", "After MAIL FROM on a submission port without a login; after AUTH or MAIL FROM before TLS."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "If TLS is not active yet, start it."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP("Code", "Then send EHLO again, log in, and repeat the command.")},
                    {QT_TRANSLATE_NOOP("Code", "For mail from outside to local recipients, a submission port (587, "
                                               "465) is the wrong door: use port 25 of the mail exchanger.")}}},
        .rules = "RFC 4954 6; RFC 3207 4",
        .confusable = {535, 503, 550, 454},
    },
    {
        .code = 534,
        .title = QT_TRANSLATE_NOOP("Code", "Login method too weak"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The password was not judged. The server does not accept this way of logging in for this account; "
                    "large providers mean that an application password or OAuth is needed."),
        .seen = QT_TRANSLATE_NOOP("Code", "During or at the end of an AUTH exchange."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Choose a stronger mechanism from the reply to EHLO.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "At a large provider, create an application password, or sign in with OAuth (XOAUTH2).")}}},
        .rules = "RFC 4954 6",
        .confusable = {535, 538, 504, 432},
    },
    {
        .code = 535,
        .title = QT_TRANSLATE_NOOP("Code", "Login refused"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server did not accept the credentials as they arrived. That can be "
                                             "the password, the user name, or the way they were encoded."),
        .seen = QT_TRANSLATE_NOOP("Code", "At the end of an AUTH exchange."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Code", "Check the form of the user name: some servers want alice, others alice@example.org.")},
              {QT_TRANSLATE_NOOP("Code", "Check the password by another way, for instance in webmail.")},
              {QT_TRANSLATE_NOOP(
                  "Code",
                  "Do not try again and again: many servers lock the account or the address after a few failures.")}}},
        .rules = "RFC 4954 6",
        .confusable = {530, 534, 454, 550},
    },
    {
        .code = 538,
        .title = QT_TRANSLATE_NOOP("Code", "Encryption needed for this mechanism"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code",
            "This mechanism would show the password to anyone listening, so the server allows it only inside TLS. The "
            "number is historic; today servers do not offer such a mechanism in the clear, or say 530."),
        .seen = QT_TRANSLATE_NOOP("Code", "After AUTH without TLS."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Start TLS, send EHLO again, then log in."), "STARTTLS"},
                    {QT_TRANSLATE_NOOP(
                        "Code", "If a password was in the AUTH line, it crossed the network readable: change it.")}}},
        .rules = "RFC 4954 6",
        .confusable = {530, 534, 535},
    },
    {
        .code = 550,
        .title = QT_TRANSLATE_NOOP("Code", "Refused: mailbox or policy"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code",
            "The most crowded of all codes. Either the mailbox does not exist or may not be reached, or a rule of the "
            "server refuses the sender, the client or the content. The enhanced status code and the words tell which."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO for an unknown user or a relay refusal; after MAIL FROM and "
                                          "the end of the message for policy, SPF, DMARC or spam; after VRFY."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "With 5.1.1, check the spelling of the recipient.")},
                    {QT_TRANSLATE_NOOP("Code", "With 5.7.x, read who or what is refused: the client’s address, the "
                                               "sender’s domain or the message itself.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not send it again unchanged: the answer is final.")}}},
        .rules = "RFC 5321 4.2.3; RFC 3463 3.8",
        .confusable = {553, 554, 551, 450},
    },
    {
        .code = 551,
        .title = QT_TRANSLATE_NOOP("Code", "Not here, try another address"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The recipient is not served here, and the server does not forward. Where "
                                             "the text names another address, that is where the mail should go."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO and VRFY. Some servers use it for a relay refusal; Postfix "
                                          "answers a malformed BDAT with it."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "If an address is named, check that it is genuine and send the message there.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "Otherwise log in, or take the message to the mail exchanger of the recipient’s domain.")}}},
        .rules = "RFC 5321 3.4; RFC 5321 4.2.3",
        .confusable = {251, 550, 553},
    },
    {
        .code = 552,
        .title = QT_TRANSLATE_NOOP("Code", "Too large, or mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("Code",
                                     "The message is larger than the server takes, or the recipient has no room left."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM with SIZE=, after RCPT TO for a full mailbox, after the end "
                                          "of the message. Gmail says 552 5.7.0 for an attachment it blocks."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Compare the size of the message with SIZE in the reply to EHLO. Base64 "
                                               "makes attachments a third larger.")},
                    {QT_TRANSLATE_NOOP("Code", "For a full mailbox, the recipient has to clear space.")},
                    {QT_TRANSLATE_NOOP("Code", "For large files, send a link.")}}},
        .rules = "RFC 5321 4.2.3; RFC 1870 6.1",
        .confusable = {452, 550, 554},
    },
    {
        .code = 553,
        .title = QT_TRANSLATE_NOOP("Code", "Address not accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The address in the command is badly written, or it is written well and you may not use it."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM and RCPT TO: blanks or missing parts in the address, a "
                                          "sender that belongs to somebody else, a relay refusal on qmail."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Read the address character by character: one @, no blank, a full domain.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "With 5.7.1, compare the address in MAIL FROM with the account you logged in with.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not repeat it unchanged: the answer is final.")}}},
        .rules = "RFC 5321 4.2.3; RFC 6409 6.1",
        .confusable = {550, 501, 530, 334},
    },
    {
        .code = 554,
        .title = QT_TRANSLATE_NOOP("Code", "Transaction failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "A refusal for good without a closer name. As a greeting it means that this server does not want "
                    "to talk to your address; later it stands for whatever the words say."),
        .seen = QT_TRANSLATE_NOOP("Code", "As a greeting; after DATA when no recipient was accepted; after the end of "
                                          "the message for content; Postfix sends it for relay and access refusals."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Read the words and the enhanced status code; follow a link if there is one.")},
                    {QT_TRANSLATE_NOOP("Code", "After DATA, look at the replies to RCPT TO: the cause stands there.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not send it again unchanged.")}}},
        .rules = "RFC 5321 3.1; RFC 5321 4.2.3",
        .confusable = {550, 503, 553, 521},
    },
    {
        .code = 555,
        .title = QT_TRANSLATE_NOOP("Code", "Parameter not known"),
        .meaning = QT_TRANSLATE_NOOP("Code", "MAIL FROM or RCPT TO carried a parameter that the server does not know."),
        .seen = QT_TRANSLATE_NOOP("Code", "After MAIL FROM and RCPT TO with extension parameters. Gmail and qmail also "
                                          "say it when the address cannot be read."),
        .advice = {{{QT_TRANSLATE_NOOP("Code",
                                       "Leave out each parameter whose keyword is missing in the reply to EHLO.")},
                    {QT_TRANSLATE_NOOP("Code", "If there was none, check the brackets around the address.")}}},
        .rules = "RFC 5321 4.1.1.11",
        .confusable = {501, 455, 504, 553},
    },
    {
        .code = 556,
        .title = QT_TRANSLATE_NOOP("Code", "Domain takes no mail"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The recipient’s domain says in DNS that it accepts no mail (a null MX "
                                             "record). The server you talk to looked it up and refuses at once."),
        .seen = QT_TRANSLATE_NOOP("Code", "After RCPT TO on a relay or submission server."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Check the spelling of the domain.")},
                    {QT_TRANSLATE_NOOP("Code", "If it is right, reach the person another way: no retry will help.")}}},
        .rules = "RFC 7504 4; RFC 7505",
        .confusable = {550, 521, 554},
    },
};

static_assert(std::ranges::is_sorted(permanent, {}, &CodeEntry::code));

} // namespace

std::span<const CodeEntry> codesFrom500()
{
    return permanent;
}

} // namespace Core::Knowledge
