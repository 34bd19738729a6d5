#include "core/knowledge/codes.h"

#include <algorithm>
#include <vector>

// 2yz and 3yz
namespace Core::Knowledge {
namespace {

constexpr CodeEntry accepted[] = {
    {
        .code = 211,
        .title = QT_TRANSLATE_NOOP("Code", "Status of the server"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server describes its state, or lists what it can help with. The text "
                                             "is meant for a person; no program needs it."),
        .seen =
            QT_TRANSLATE_NOOP("Code", "Rare. Some servers answer HELP with it, others a status command of their own."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Read the text if it interests you, and go on.")}}},
        .rules = "RFC 5321 4.2.3",
        .confusable = {214, 250},
    },
    {
        .code = 214,
        .title = QT_TRANSLATE_NOOP("Code", "Help text"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "The answer to HELP: words for a person, often a list of the commands the server knows."),
        .seen = QT_TRANSLATE_NOOP(
            "Code", "After HELP, usually on several lines. It often gives away the software, sometimes its version."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Go on: HELP changes nothing in the session.")},
                    {QT_TRANSLATE_NOOP(
                         "Code",
                         "Do not take the list for the truth. What a server offers stands in its reply to EHLO."),
                     "EHLO {client-name}"}}},
        .rules = "RFC 5321 4.1.1.8; RFC 5321 4.2.3",
        .confusable = {211, 250},
    },
    {
        .code = 220,
        .title = QT_TRANSLATE_NOOP("Code", "Ready"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server is there and listens. As a greeting it opens the session; after "
                                      "STARTTLS it invites the TLS handshake, which begins with the very next octet."),
        .seen = QT_TRANSLATE_NOOP("Code", "As the first reply of a connection, and after STARTTLS. Servers with a "
                                          "proxy in front also send it after XCLIENT."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "After the greeting, introduce yourself."), "EHLO {client-name}"},
                    {QT_TRANSLATE_NOOP("Code", "After STARTTLS, wait for the handshake, then send EHLO again: what was "
                                               "said before no longer counts.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not speak before the last line of the greeting. Some servers test "
                                               "for that and turn hasty clients away.")}}},
        .rules = "RFC 5321 3.1; RFC 5321 4.3.2; RFC 3207 4",
        .confusable = {250, 554, 421},
    },
    {
        .code = 221,
        .title = QT_TRANSLATE_NOOP("Code", "Goodbye"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server ends the session in good order and closes the connection."),
        .seen = QT_TRANSLATE_NOOP("Code", "After QUIT. Without QUIT it means that the server had enough, for instance "
                                          "of a client that does not speak SMTP."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "After QUIT there is nothing to do.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "If you did not send QUIT, look at the last line you sent, then connect again.")}}},
        .rules = "RFC 5321 4.1.1.10; RFC 5321 4.2.3",
        .confusable = {421, 250},
    },
    {
        .code = 235,
        .title = QT_TRANSLATE_NOOP("Code", "Logged in"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server accepted the credentials. You may now do what this account may do."),
        .seen = QT_TRANSLATE_NOOP("Code", "At the end of an AUTH exchange."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Go on with MAIL FROM. Use an address that belongs to the account.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "Do not send AUTH again: one login per connection is all the protocol allows.")}}},
        .rules = "RFC 4954 4; RFC 4954 6",
        .confusable = {334, 535, 250},
    },
    {
        .code = 250,
        .title = QT_TRANSLATE_NOOP("Code", "Done"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server did what the command asked for. What that is depends on the command: "
                                      "after the final dot it means that the server now answers for the message."),
        .seen =
            QT_TRANSLATE_NOOP("Code", "After EHLO (each further line is an extension that is offered), MAIL FROM, RCPT "
                                      "TO, RSET, NOOP and the end of the message; in LMTP once for each recipient."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Go on with the next step.")},
                    {QT_TRANSLATE_NOOP("Code", "After the end of the message, note the queue id in the text: the "
                                               "server’s log knows the message by it.")},
                    {QT_TRANSLATE_NOOP(
                        "Code", "Do not read 250 as “delivered”. The message can still be deferred or returned.")}}},
        .rules = "RFC 5321 4.2.3; RFC 5321 4.2.5",
        .confusable = {251, 252, 220, 354},
    },
    {
        .code = 251,
        .title = QT_TRANSLATE_NOOP("Code", "Accepted, will be forwarded"),
        .meaning = QT_TRANSLATE_NOOP("Code",
                                     "The recipient is not in this place, but the server knows where the mail should "
                                     "go and sends it on. (After ETRN the same number means that no mail is waiting.)"),
        .seen = QT_TRANSLATE_NOOP(
            "Code", "After RCPT TO and VRFY for an address that has moved; after ETRN for an empty queue."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Code", "Go on: the recipient is accepted.")},
              {QT_TRANSLATE_NOOP(
                  "Code",
                  "If the text names a new address, correct your address book. Check first that it is genuine.")}}},
        .rules = "RFC 5321 3.4; RFC 1985 5",
        .confusable = {551, 250, 252},
    },
    {
        .code = 252,
        .title = QT_TRANSLATE_NOOP("Code", "Not confirmed, but would try"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server does not say whether the user exists, but it would take mail "
                                             "for the address and try to deliver it."),
        .seen = QT_TRANSLATE_NOOP(
            "Code", "After VRFY on servers that do not disclose their users, which is most of them. Sometimes after "
                    "RCPT TO on a relay; after ETRN it means that the queue run has started."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Code",
                        "To learn more, ask with MAIL FROM and RCPT TO, and leave with RSET before any message.")},
                    {QT_TRANSLATE_NOOP("Code", "Do not read it as “the user exists”.")}}},
        .rules = "RFC 5321 3.5.3; RFC 1985 5; RFC 6531 3.7.4.2",
        .confusable = {250, 251, 550},
    },
    {
        .code = 253,
        .title = QT_TRANSLATE_NOOP("Code", "Waiting mail is on its way"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server counted the messages that wait for your host and has begun to "
                                             "send them over a connection of its own."),
        .seen = QT_TRANSLATE_NOOP("Code", "After ETRN."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Code",
            "See that your own server takes the incoming connection: the mail does not come through this one.")}}},
        .rules = "RFC 1985 5",
        .confusable = {250, 251, 458},
    },
    {
        .code = 334,
        .title = QT_TRANSLATE_NOOP("Code", "Challenge"),
        .meaning =
            QT_TRANSLATE_NOOP("Code", "The server asks for the next piece of the login. What stands behind the code is "
                                      "base64; decoded, it is a prompt, a one-time text or nothing at all."),
        .seen = QT_TRANSLATE_NOOP("Code", "Only inside an AUTH exchange, once for each step of the mechanism. It never "
                                          "carries an enhanced status code."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Code", "Answer with one line of base64.")},
              {QT_TRANSLATE_NOOP(
                   "Code",
                   "To break off the login, send a lone asterisk; the server answers 501 and the session goes on."),
               "*"},
              {QT_TRANSLATE_NOOP(
                  "Code",
                  "Do not send a command: while the challenge is open, every line is taken for an answer to it.")}}},
        .rules = "RFC 4954 4",
        .confusable = {354, 235, 503, 535},
    },
    {
        .code = 354,
        .title = QT_TRANSLATE_NOOP("Code", "Send the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "Code", "From here on, each line is part of the message. A line with a single dot ends it."),
        .seen = QT_TRANSLATE_NOOP("Code", "After DATA, when at least one recipient was accepted."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Send the header, an empty line, the body, and then the lone dot.")},
                    {QT_TRANSLATE_NOOP("Code", "Double the dot at the beginning of any line that starts with one.")},
                    {QT_TRANSLATE_NOOP("Code",
                                       "To change your mind, close the connection before the lone dot: the server then "
                                       "drops what it has. QUIT or RSET would be taken for text.")}}},
        .rules = "RFC 5321 4.1.1.4; RFC 5321 4.5.2",
        .confusable = {334, 250, 503},
    },
    {
        .code = 355,
        .title = QT_TRANSLATE_NOOP("Code", "Resume the message from here"),
        .meaning = QT_TRANSLATE_NOOP("Code", "The server kept part of a message from an interrupted transfer and names "
                                             "the octet from which it wants the rest."),
        .seen = QT_TRANSLATE_NOOP("Code", "After DATA, when MAIL FROM carried the TRANSID parameter of the CHECKPOINT "
                                          "extension. You will hardly ever meet it."),
        .advice = {{{QT_TRANSLATE_NOOP("Code", "Send the message from that octet on, then the lone dot.")},
                    {QT_TRANSLATE_NOOP(
                        "Code",
                        "If you did not ask to resume, close the connection: the reply does not belong here.")}}},
        .rules = "RFC 1845",
        .confusable = {354, 334},
    },
};

static_assert(std::ranges::is_sorted(accepted, {}, &CodeEntry::code));

} // namespace

std::span<const CodeEntry> codeTable()
{
    static const std::vector<CodeEntry> all = [] {
        std::vector<CodeEntry> joined;
        for (const auto part : {std::span<const CodeEntry>(accepted), codesFrom400(), codesFrom500(), otherCodes()})
            joined.insert(joined.end(), part.begin(), part.end());
        std::ranges::sort(joined, {}, &CodeEntry::code);
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
