#include "core/knowledge/readings553.h"

#include <vector>

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry sender[] = {
    {
        .id = "553.sender-not-owned-address",
        .title = QT_TRANSLATE_NOOP("Reading553", "Sender address not yours"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553", "The server knows who you are and does not let you send in the name of this address."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553", "You logged in as {login} ({line:login}), but MAIL FROM names {sender} ({line:sender}). Some "
                          "servers, Postfix among them, accept MAIL FROM and refuse only at RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Drop the transaction."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading553", "Send with the address of the account."), "MAIL FROM:<{login}>"},
                    {QT_TRANSLATE_NOOP("Reading553", "Or log in as the owner of {sender}, over a new connection.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553",
                        "Or, on the server, allow this pair. On Postfix that is smtpd_sender_login_maps.")}}},
        .rules = "RFC 6409 6.1; RFC 5321 4.2.3",
    },
    {
        .id = "553.sender-not-owned",
        .title = QT_TRANSLATE_NOOP("Reading553", "Sender address not yours"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553", "The server knows who you are and does not let you send in the name of this address."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553", "You logged in as {login} ({line:login}), but MAIL FROM names {sender} ({line:sender}). Some "
                          "servers, Postfix among them, accept MAIL FROM and refuse only at RCPT TO."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Send with an address that belongs to this account: drop the "
                                                     "transaction first, then name it in MAIL FROM."),
                     "RSET"},
                    {QT_TRANSLATE_NOOP("Reading553", "Or log in as the owner of {sender}, over a new connection.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553",
                        "Or, on the server, allow this pair. On Postfix that is smtpd_sender_login_maps.")}}},
        .rules = "RFC 6409 6.1; RFC 5321 4.2.3",
    },
    {
        .id = "553.sender-not-owned-login-hidden",
        .title = QT_TRANSLATE_NOOP("Reading553", "Sender address not yours"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading553", "The server knows who you are and does not let you send in the name of this address."),
        .here = QT_TRANSLATE_NOOP("Reading553", "MAIL FROM names {sender} ({line:sender}), and the server says that "
                                                "the account which logged in does not own it: {text} ({line:text})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Drop the transaction, then send with an address of the account."),
                     "RSET"},
                    {QT_TRANSLATE_NOOP("Reading553", "Or log in as the owner of {sender}, over a new connection.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading553",
                        "Or, on the server, allow this pair. On Postfix that is smtpd_sender_login_maps.")}}},
        .rules = "RFC 6409 6.1; RFC 5321 4.2.3",
    },
    {
        .id = "553.sender-needs-login",
        .title = QT_TRANSLATE_NOOP("Reading553", "This sender belongs to an account: log in"),
        .meaning = QT_TRANSLATE_NOOP("Reading553", "The address in MAIL FROM belongs to an account of this server. "
                                                   "Only that account may use it, and nobody has logged in."),
        .here = QT_TRANSLATE_NOOP(
            "Reading553", "MAIL FROM names {sender} ({line:sender}), and no login was accepted on this connection."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading553", "Drop the transaction."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading553",
                                       "Log in as the owner of the address, inside TLS, then repeat MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("Reading553",
                                       "If no login is offered here, use the submission port (587 or 465).")}}},
        .rules = "RFC 6409 6.1; RFC 4954 4",
    },
};

} // namespace

std::span<const ReadingEntry> readings553()
{
    static const std::vector<ReadingEntry> all = [] {
        std::vector<ReadingEntry> joined;
        for (const auto part : {std::span<const ReadingEntry>(sender), addressReadings553()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
