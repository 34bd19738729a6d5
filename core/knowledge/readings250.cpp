#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "250.to-starttls",
        .title = QT_TRANSLATE_NOOP("Reading250", "The wrong yes to STARTTLS"),
        .meaning = QT_TRANSLATE_NOOP("Reading250",
                                     "Only 220 starts TLS. Whatever 250 is meant to say, no handshake may follow it."),
        .here = QT_TRANSLATE_NOOP("Reading250", "STARTTLS ({line:command}) drew {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250", "Do not send credentials on this connection.")},
                    {QT_TRANSLATE_NOOP("Reading250",
                                       "Close it, and check whether something in between changes the dialogue.")}}},
        .rules = "RFC 3207 4",
    },
    {
        .id = "250.to-data",
        .title = QT_TRANSLATE_NOOP("Reading250", "The wrong yes to DATA"),
        .meaning = QT_TRANSLATE_NOOP("Reading250", "Only 354 invites the message. With 250 the server breaks the "
                                                   "protocol: it is not certain what it takes the next line for."),
        .here = QT_TRANSLATE_NOOP("Reading250", "DATA ({line:command}) drew {reply} ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250", "Do not send the message.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading250",
                        "Close the connection. If a proxy or an antivirus stands in between, test without it.")}}},
        .rules = "RFC 5321 4.3.2; RFC 5321 4.1.1.4",
    },
    {
        .id = "250.lmtp-delivered",
        .title = QT_TRANSLATE_NOOP("Reading250", "Delivered for this recipient"),
        .meaning = QT_TRANSLATE_NOOP("Reading250", "In LMTP the end of the message draws one reply for each accepted "
                                                   "recipient, in the order of RCPT TO. This one is in the mailbox."),
        .here = QT_TRANSLATE_NOOP("Reading250", "This reply belongs to {recipient} ({line:recipient})."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading250", "Read as many replies as recipients were accepted; each decides for one of them only.")}}},
        .rules = "RFC 2033 4.2",
    },
    {
        .id = "250.message-for-some",
        .title = QT_TRANSLATE_NOOP("Reading250", "Message accepted, but not for everyone"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading250",
            "The server now answers for the message, for those recipients it had accepted. The others get nothing."),
        .here =
            QT_TRANSLATE_NOOP("Reading250", "Recipients accepted in this transaction: {accepted}; refused: {refused}. "
                                            "The first refusal was: {first-refusal} ({line:first-refusal})."),
        .advice =
            {{{QT_TRANSLATE_NOOP(
                  "Reading250",
                  "Deal with the refused recipients on their own: correct those with 5yz, try those with 4yz again.")},
              {QT_TRANSLATE_NOOP(
                  "Reading250",
                  "Do not send the message to all of them again: the accepted ones would get it twice.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.5",
    },
    {
        .id = "250.message-taken-id",
        .title = QT_TRANSLATE_NOOP("Reading250", "Message accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading250", "The server has taken responsibility: from now on it delivers the message, or returns it."),
        .here = QT_TRANSLATE_NOOP(
            "Reading250",
            "The message was complete ({line:end}); the server’s log knows it as {queue-id} ({line:queue-id})."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "Reading250", "Note this id: with it the administrator finds the further way of the message.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading250",
                        "Do not read this as delivered. It may still be deferred or come back as a bounce.")}}},
        .rules = "RFC 5321 4.2.5; RFC 5321 6.1",
    },
    {
        .id = "250.message-taken",
        .title = QT_TRANSLATE_NOOP("Reading250", "Message accepted"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading250", "The server has taken responsibility: from now on it delivers the message, or returns it."),
        .here = QT_TRANSLATE_NOOP("Reading250", "The message was complete ({line:end}), and this is the answer to it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading250", "Do not read this as delivered. It may still be deferred or come back as a bounce.")}}},
        .rules = "RFC 5321 4.2.5; RFC 5321 6.1",
    },
    {
        .id = "250.introduced",
        .title = QT_TRANSLATE_NOOP("Reading250", "Introduced; this is what is offered"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading250",
            "The server greets you by its name. Each further line is an extension you may use in this session."),
        .here = QT_TRANSLATE_NOOP("Reading250", "You introduced yourself as {client-name} ({line:client-name})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250", "Go on: STARTTLS if it is offered and TLS is not active, then "
                                                     "AUTH if you have an account, or MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("Reading250",
                                       "The list can change after STARTTLS; only the latest one counts.")}}},
        .rules = "RFC 5321 4.1.1.1",
    },
    {
        .id = "250.introduced-old",
        .title = QT_TRANSLATE_NOOP("Reading250", "Introduced, without extensions"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading250",
            "HELO was accepted. The server offers nothing beyond the basic commands in this form of session."),
        .here = QT_TRANSLATE_NOOP("Reading250", "The introduction was HELO ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250",
                                       "To see STARTTLS, AUTH and the rest, introduce yourself with EHLO."),
                     "EHLO {client-name}"}}},
        .rules = "RFC 5321 4.1.1.1",
    },
    {
        .id = "250.sender-taken",
        .title = QT_TRANSLATE_NOOP("Reading250", "Sender accepted"),
        .meaning = QT_TRANSLATE_NOOP("Reading250", "A transaction is open. Some servers check the sender only when the "
                                                   "first recipient is named, so the verdict can still come."),
        .here = QT_TRANSLATE_NOOP("Reading250", "The sender is set by {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250", "Name the recipients with RCPT TO.")}}},
        .rules = "RFC 5321 4.1.1.2; RFC 5321 3.3",
    },
    {
        .id = "250.recipient-taken",
        .title = QT_TRANSLATE_NOOP("Reading250", "Recipient accepted"),
        .meaning = QT_TRANSLATE_NOOP("Reading250", "The server will take the message for this recipient. Whether the "
                                                   "mailbox exists is not always checked now."),
        .here = QT_TRANSLATE_NOOP("Reading250", "The recipient is named by {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250", "Name further recipients, or begin the message."), "DATA"}}},
        .rules = "RFC 5321 4.1.1.3; RFC 5321 3.3",
    },
    {
        .id = "250.reset-done",
        .title = QT_TRANSLATE_NOOP("Reading250", "Transaction dropped"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading250", "Sender and recipients are forgotten. The introduction, TLS and a login still hold."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250", "Begin anew with MAIL FROM.")}}},
        .rules = "RFC 5321 4.1.1.5",
    },
    {
        .id = "250.chunk-taken",
        .title = QT_TRANSLATE_NOOP("Reading250", "Piece received"),
        .meaning = QT_TRANSLATE_NOOP("Reading250", "The octets arrived; the message is not complete yet."),
        .here = QT_TRANSLATE_NOOP("Reading250", "{command} ({line:command}) was not the last piece."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading250", "Send the next piece, and mark the final one with LAST.")}}},
        .rules = "RFC 3030 2",
    },
};

} // namespace

std::span<const ReadingEntry> readings250()
{
    return entries;
}

} // namespace Core::Knowledge
