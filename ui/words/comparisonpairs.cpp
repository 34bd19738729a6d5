#include "ui/words/comparisonpairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

constexpr PairWords pairs[] = {
    {235, 334,
     QT_TRANSLATE_NOOP("Pair",
                       "334 is a question inside the login; 235 is its happy end. Between them lies your answer."),
     QT_TRANSLATE_NOOP("Pair", "235 comes once, when the server is satisfied: from then on you are logged in."),
     QT_TRANSLATE_NOOP("Pair",
                       "334 comes as often as the mechanism needs; nothing is decided yet, and a command sent now "
                       "would be taken for an answer.")},
    {334, 503,
     QT_TRANSLATE_NOOP("Pair", "334 is a question inside a login that is going well. 503 says that a command came at "
                               "the wrong moment, whatever it was."),
     QT_TRANSLATE_NOOP("Pair", "334 comes after AUTH and waits for your answer in base64; nothing is wrong."),
     QT_TRANSLATE_NOOP("Pair", "503 comes when a step before it is missing or was refused: look at what came earlier, "
                               "not at the command itself.")},
    {334, 535, QT_TRANSLATE_NOOP("Pair", "Both belong to AUTH: 334 asks for the next piece, 535 is the verdict."),
     QT_TRANSLATE_NOOP("Pair", "334 comes while the login is going on."),
     QT_TRANSLATE_NOOP("Pair", "535 comes at its end, when the server does not accept what it was given.")},
    {334, 553,
     QT_TRANSLATE_NOOP("Pair",
                       "334 asks who you are; 553 speaks about an address, often because it does not fit who you are."),
     QT_TRANSLATE_NOOP("Pair", "334 comes during AUTH, before any address was named."),
     QT_TRANSLATE_NOOP("Pair", "553 comes at MAIL or RCPT: the address is badly written, or you may not use it.")},
    {334, 354, QT_TRANSLATE_NOOP("Pair", "Both say “go on”: 334 wants a login answer, 354 wants the message."),
     QT_TRANSLATE_NOOP("Pair", "334 comes only after AUTH. What you send next is taken for credentials."),
     QT_TRANSLATE_NOOP("Pair", "354 comes only after DATA. What you send next is taken for the message.")},
    {450, 550,
     QT_TRANSLATE_NOOP("Pair", "The same kind of refusal, once for now and once for good: the first digit decides what "
                               "happens to the message."),
     QT_TRANSLATE_NOOP("Pair", "450 keeps the message in the queue; the sending server tries again by itself."),
     QT_TRANSLATE_NOOP("Pair", "550 sends the message back; the address or its cause has to be changed.")},
    {421, 450,
     QT_TRANSLATE_NOOP("Pair", "421 ends the connection; 450 leaves one recipient out and lets the session go on."),
     QT_TRANSLATE_NOOP("Pair", "421 comes at any moment, even unasked: a limit, a long silence, a server that is being "
                               "stopped. The command before it is usually innocent."),
     QT_TRANSLATE_NOOP("Pair", "450 answers the address in hand. Other recipients may still be accepted, so go on.")},
    {421, 451, QT_TRANSLATE_NOOP("Pair", "421 hangs up; with 451 only this command failed and the connection stays."),
     QT_TRANSLATE_NOOP("Pair", "421 comes when the server cannot or will not talk on: connect again later."),
     QT_TRANSLATE_NOOP("Pair", "451 comes when something inside the server failed while it worked on this command: the "
                               "message stays in the queue.")},
    {450, 451,
     QT_TRANSLATE_NOOP("Pair",
                       "Both pass. 450 is about this mailbox or this delivery, 451 about trouble inside the server."),
     QT_TRANSLATE_NOOP("Pair", "450 comes for a busy mailbox and, most often, for greylisting."),
     QT_TRANSLATE_NOOP("Pair", "451 comes when something on the server’s side failed: DNS, a filter, its disk.")},
    {451, 452,
     QT_TRANSLATE_NOOP("Pair",
                       "Both are the server’s own trouble and pass. 451 is a fault, 452 is a want of room: disk, "
                       "memory, or places for recipients."),
     QT_TRANSLATE_NOOP("Pair",
                       "451 comes when DNS, a filter or a table did not answer; retrying is all a sender can do."),
     QT_TRANSLATE_NOOP("Pair",
                       "452 comes when storage runs short, or after many RCPT commands: then send the message to "
                       "those accepted, and the rest in a second one.")},
    {452, 552,
     QT_TRANSLATE_NOOP("Pair", "Both are about room. 452 means the server’s own and passes; 552 means a limit for this "
                               "message or mailbox and stays."),
     QT_TRANSLATE_NOOP("Pair", "452 also comes when a message has too many recipients: send the rest afterwards."),
     QT_TRANSLATE_NOOP("Pair", "552 comes for a message above the size limit and for a full mailbox.")},
    {500, 501,
     QT_TRANSLATE_NOOP("Pair", "500 does not know the word at the begin of the line; 501 knows it and cannot read what "
                               "stands behind it."),
     QT_TRANSLATE_NOOP("Pair",
                       "500 comes for a misspelt command, a line that is too long, or octets that were no command "
                       "at all."),
     QT_TRANSLATE_NOOP("Pair",
                       "501 comes for a missing or badly written argument: correct it and send the line again.")},
    {500, 502,
     QT_TRANSLATE_NOOP("Pair", "500 does not recognise the command; 502 recognises it and does not offer it here. Many "
                               "servers use either for both."),
     QT_TRANSLATE_NOOP("Pair", "500 comes for a word that no server would know: look for a typing error."),
     QT_TRANSLATE_NOOP("Pair",
                       "502 comes for a real command that is switched off, such as VRFY or EXPN: do without it.")},
    {501, 553,
     QT_TRANSLATE_NOOP("Pair", "501 says that the command is badly written; 553 that the address in it cannot be used. "
                               "Servers use one for the other."),
     QT_TRANSLATE_NOOP("Pair", "501 can answer any command with an argument, EHLO and AUTH too."),
     QT_TRANSLATE_NOOP("Pair", "553 answers MAIL and RCPT; with 5.7.1 the address is fine and you may not use it.")},
    {503, 530,
     QT_TRANSLATE_NOOP("Pair", "503 says that the order is wrong; 530 names the step that is missing: TLS or a login."),
     QT_TRANSLATE_NOOP("Pair", "503 comes when the commands do not follow each other as they must."),
     QT_TRANSLATE_NOOP("Pair", "530 comes when the order is right but the server wants STARTTLS or AUTH first.")},
    {503, 553, QT_TRANSLATE_NOOP("Pair", "503 is about the moment of a command, 553 about the address in it."),
     QT_TRANSLATE_NOOP("Pair", "503 goes away when the missing step is done; the same command then works unchanged."),
     QT_TRANSLATE_NOOP("Pair", "553 stays until the address, or the login it belongs to, is changed.")},
    {503, 554,
     QT_TRANSLATE_NOOP("Pair",
                       "After refused recipients, DATA draws one or the other; both are then mere consequences."),
     QT_TRANSLATE_NOOP("Pair", "503 says that a step is missing before this one."),
     QT_TRANSLATE_NOOP("Pair",
                       "554 says no to the transaction or the message as a whole, or to the client in the greeting.")},
    {530, 535,
     QT_TRANSLATE_NOOP("Pair", "530 says that nobody has logged in yet; 535 that somebody tried and was not accepted."),
     QT_TRANSLATE_NOOP("Pair", "530 answers MAIL and other commands: do AUTH (or STARTTLS) first."),
     QT_TRANSLATE_NOOP("Pair", "535 ends AUTH: check user name, password and mechanism.")},
    {530, 553,
     QT_TRANSLATE_NOOP("Pair", "530 wants a login whatever the sender is; 553 is about this one sender address."),
     QT_TRANSLATE_NOOP("Pair", "530 comes before any login."),
     QT_TRANSLATE_NOOP("Pair", "553 mostly comes after it: you are known, and the address is not yours.")},
    {521, 554,
     QT_TRANSLATE_NOOP("Pair",
                       "521 says that this host takes no mail from anybody; 554 refuses you, this transaction or "
                       "this message."),
     QT_TRANSLATE_NOOP("Pair", "521 comes as the greeting or at EHLO, whoever you are: look for the domain’s real mail "
                               "server in its MX records."),
     QT_TRANSLATE_NOOP("Pair",
                       "554 as the greeting is about your address; later it is about what you sent. Another client "
                       "or message may be welcome.")},
    {534, 535, QT_TRANSLATE_NOOP("Pair", "535 does not accept what was sent; 534 does not accept the way it was sent."),
     QT_TRANSLATE_NOOP("Pair",
                       "534 comes when the mechanism is too weak for this account, or when the provider wants an "
                       "app password or a login in the browser: the password may be right."),
     QT_TRANSLATE_NOOP("Pair", "535 comes when user name or password does not fit, or is badly encoded.")},
    {550, 556,
     QT_TRANSLATE_NOOP("Pair",
                       "550 is about the mailbox; 556 is about its whole domain, which declares that it takes no "
                       "mail."),
     QT_TRANSLATE_NOOP("Pair",
                       "550 comes for an unknown user, refused relaying or a policy: another address of the domain "
                       "may work."),
     QT_TRANSLATE_NOOP("Pair", "556 comes when the domain has a null MX record (RFC 7505): no address in it will ever "
                               "work.")},
    {550, 553,
     QT_TRANSLATE_NOOP(
         "Pair", "550 is the general no to a mailbox; 553 says that its name is not allowed, in form or for you."),
     QT_TRANSLATE_NOOP("Pair", "550 comes for unknown recipients, refused relaying and policies of all kinds."),
     QT_TRANSLATE_NOOP("Pair", "553 comes for badly written addresses and for senders that belong to somebody else.")},
    {550, 554,
     QT_TRANSLATE_NOOP("Pair",
                       "550 usually refuses one address; 554 the transaction, the message or the client as a whole."),
     QT_TRANSLATE_NOOP("Pair", "550 comes at MAIL or RCPT, for the address in it."),
     QT_TRANSLATE_NOOP("Pair", "554 comes after the message, at DATA, or already as the greeting.")},
    {550, 551,
     QT_TRANSLATE_NOOP("Pair",
                       "550: no such mailbox, or not for you. 551: it is elsewhere, and the words may say where."),
     QT_TRANSLATE_NOOP("Pair", "550 comes when the server knows nothing better to say."),
     QT_TRANSLATE_NOOP("Pair", "551 comes with the new address, when the server chooses to tell it.")},
};

} // namespace

const PairWords *pairWords(quint16 left, quint16 right)
{
    const auto found = std::find_if(std::begin(pairs), std::end(pairs),
                                    [&](const PairWords &some) { return some.left == left && some.right == right; });
    return found == std::end(pairs) ? nullptr : &*found;
}

} // namespace Words
