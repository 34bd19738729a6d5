#include "core/knowledge/readings550.h"

#include <vector>

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "550.greeting",
        .title = QT_TRANSLATE_NOOP("Reading550", "Turned away at the greeting"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The server wants nothing from this client address and said so "
                                                   "before any command. The usual number for that is 554."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The greeting itself ({line:reply}) is the refusal."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "End the session: nothing but QUIT will be answered normally."),
                     "QUIT"},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Check the reverse DNS (PTR) of the sending address, and whether a block list names it.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "Connect from another address to see whether only this one is meant.")}}},
        .rules = "RFC 5321 3.1",
    },
    {
        .id = "550.client-name",
        .title = QT_TRANSLATE_NOOP("Reading550", "EHLO name refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The server does not accept the name this client gives itself."),
        .here = QT_TRANSLATE_NOOP("Reading550", "You introduced yourself as {client-name} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Give the real name of this host, one that DNS leads to its "
                                                     "address. Never a name of the server, and not localhost.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Or give its address in square brackets."), "{keyword} {value}"}}},
        .rules = "RFC 5321 4.1.1.1; RFC 5321 4.1.4",
    },
    {
        .id = "550.sender-domain",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender domain cannot be answered"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "A bounce to this sender could not be delivered: its domain does "
                                                   "not exist, or declares that it takes no mail."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The sender is {sender} ({line:sender})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Check the DNS of {sender-domain}: it needs an MX or an address "
                                                     "record, and no MX that is only a dot.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Or send from an address that can receive mail.")}}},
        .rules = "RFC 7505 4.2; RFC 3463 3.2",
    },
    {
        .id = "550.empty-sender",
        .title = QT_TRANSLATE_NOOP("Reading550", "Bounces are refused here"),
        .meaning = QT_TRANSLATE_NOOP("Reading550", "The message has the empty sender of every bounce, and this server "
                                                   "turns it away for that. For real mailboxes it should not."),
        .here = QT_TRANSLATE_NOOP("Reading550", "The sender was given as <> ({line:mail})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading550",
                        "It is for the receiving side to drop this rule: its users learn of no failed delivery.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "Do not give a bounce another sender to get it through: that is how mail loops begin.")}}},
        .rules = "RFC 5321 4.5.5; RFC 5321 3.6.3",
    },
    {
        .id = "550.sender-not-owned",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender address not yours"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550", "The server knows who you are and does not let you send in the name of this address."),
        .here = QT_TRANSLATE_NOOP(
            "Reading550", "You logged in as {login} ({line:login}), and the sender is {sender} ({line:sender})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Drop this transaction, then send as {login}."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading550", "Or log in as the owner of {sender}.")},
                    {QT_TRANSLATE_NOOP("Reading550", "Or allow the pair on the server (Postfix: "
                                                     "smtpd_sender_login_maps; Exchange: the right Send As).")}}},
        .rules = "RFC 6409 6.1",
    },
    {
        .id = "550.sender-not-allowed",
        .title = QT_TRANSLATE_NOOP("Reading550", "Sender not allowed for this login"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading550", "The server knows who you are and does not let this account use that sender address."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "The login was accepted ({line:auth}), and the sender is {sender} ({line:sender})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Drop this transaction, then send as the address of the account."),
                     "RSET"},
                    {QT_TRANSLATE_NOOP("Reading550", "Or allow this sender for the account on the server (Postfix: "
                                                     "smtpd_sender_login_maps; Exchange: the right Send As).")}}},
        .rules = "RFC 6409 6.1",
    },
    {
        .id = "550.own-domain-outside",
        .title = QT_TRANSLATE_NOOP("Reading550", "The server’s own domain, without a login"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading550", "The sender is an address of this very server. It takes such mail only "
                                            "from users who have logged in, since anyone else could be forging it."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "{sender} ({line:sender}) belongs to {server-name}, and nobody has logged in."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading550", "Log in on the submission port (587 or 465) and send there.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading550",
                        "For a printer or another server of the domain, have its address admitted on the server.")},
                    {QT_TRANSLATE_NOOP("Reading550",
                                       "To test delivery from outside, use a sender of another domain.")}}},
        .rules = "RFC 6409 6.1",
    },
    {
        .id = "550.all-recipients",
        .title = QT_TRANSLATE_NOOP("Reading550", "Not about the recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading550", "Every recipient is refused in the same words, even postmaster, whom a "
                                            "server has to accept. The cause is this client or the sender."),
        .here = QT_TRANSLATE_NOOP("Reading550",
                                  "The refusals of this transaction begin at {line:first-refusal} and are all alike."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading550",
                                 "Look in the words for an address, a domain or a list: that is what is refused.")},
              {QT_TRANSLATE_NOOP("Reading550",
                                 "Try another sender, then another client address, to see which of the two it is.")}}},
        .rules = "RFC 5321 4.5.1",
    },
};

} // namespace

std::span<const ReadingEntry> readings550()
{
    static const std::vector<ReadingEntry> all = [] {
        std::vector<ReadingEntry> joined;
        for (const std::span<const ReadingEntry> part :
             {std::span<const ReadingEntry>(entries), recipientReadings550(), contentReadings550(), wordsReadings550()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
