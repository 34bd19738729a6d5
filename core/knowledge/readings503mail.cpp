#include "core/knowledge/readings503.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry mail[] = {
    {
        .id = "503.inside-chunks",
        .title = QT_TRANSLATE_NOOP("Reading503", "A message transfer is under way"),
        .meaning = QT_TRANSLATE_NOOP("Reading503",
                                     "The pieces of a message are being sent by BDAT. Until the last one, or a RSET, "
                                     "the server takes nothing else; after a failed piece it waits for RSET alone."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "A piece was sent in this transaction ({line:value}), and neither BDAT … LAST nor RSET has ended it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Finish the message with a last piece, which may be empty."),
                     "BDAT 0 LAST"},
                    {QT_TRANSLATE_NOOP("Reading503", "Or drop it."), "RSET"}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "503.second-mail",
        .title = QT_TRANSLATE_NOOP("Reading503", "A sender is already set"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "A transaction has one sender. The first MAIL FROM was accepted and stands; this second one was ignored."),
        .here =
            QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) has opened a transaction, and nothing has ended it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "To keep that sender, go on with RCPT TO.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "To change it, drop the transaction, then send the new MAIL FROM."),
                     "RSET"}}},
        .rules = "RFC 5321 4.1.4; RFC 5321 3.3",
    },
    {
        .id = "503.second-mail-recipients",
        .title = QT_TRANSLATE_NOOP("Reading503", "A transaction with recipients is open"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading503", "Sender and recipients of a message are already with the server, which now "
                                            "waits for DATA. A second MAIL FROM cannot come in between."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503",
            "{mail} ({line:mail}) has opened a transaction, and {recipient} was accepted in it ({line:recipient})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "To send that message, go on."), "DATA"},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "To begin another, drop it first: sender and recipients are forgotten."),
                     "RSET"}}},
        .rules = "RFC 5321 4.1.4; RFC 5321 3.3",
    },
    {
        .id = "503.second-mail-all-refused",
        .title = QT_TRANSLATE_NOOP("Reading503", "The first sender still stands"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "Refused recipients do not end a transaction. The server still "
                                                   "holds the first MAIL FROM and takes no second one."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) was accepted; its recipients were not. The first "
                                                "of them drew: {first-refusal} ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Drop the transaction, then send MAIL FROM again."), "RSET"},
                    {QT_TRANSLATE_NOOP("Reading503", "Look at the refusal of the recipient before you repeat it.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.1.4",
    },
    {
        .id = "503.recipient-without-mail",
        .title = QT_TRANSLATE_NOOP("Reading503", "MAIL FROM is missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "A recipient can only be named when the sender is known. No transaction has been opened."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503", "{command} ({line:command}) was sent, and there was no MAIL FROM in this session before it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Name the sender first."), "MAIL FROM:<>"},
                    {QT_TRANSLATE_NOOP("Reading503", "Then repeat RCPT TO. The brackets may stay empty only for a "
                                                     "bounce: put your address between them.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.1.4",
    },
    {
        .id = "503.recipient-mail-refused",
        .title = QT_TRANSLATE_NOOP("Reading503", "The sender was refused before"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "MAIL FROM was not accepted, so there is no transaction to add a "
                                                   "recipient to. The refusal of the sender is the real one."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) drew: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Fix what that reply names, then send MAIL FROM again.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Nothing is known against the recipient: it was never looked at.")}}},
        .rules = "RFC 5321 3.3",
    },
    {
        .id = "503.recipient-mail-deferred",
        .title = QT_TRANSLATE_NOOP("Reading503", "The sender was put off, not refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "MAIL FROM drew a temporary refusal, so no transaction is open. "
                                                   "That 503 looks final is misleading: the cause will pass."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) drew: {cause} ({line:cause})."),
        .advice =
            {{{QT_TRANSLATE_NOOP("Reading503", "Treat this like the 4yz reply: keep the message and try again later.")},
              {QT_TRANSLATE_NOOP("Reading503", "Do not return the message to its sender on account of this 503.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.1",
    },
    {
        .id = "503.recipient-after-message",
        .title = QT_TRANSLATE_NOOP("Reading503", "The transaction ended with its message"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "Every message ends its transaction, whether it was taken or "
                                                   "refused. The next recipient needs a new MAIL FROM."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The message was finished ({line:end}) and answered: {value} "
                                                "({line:value}). There was no MAIL FROM since."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "For the next message, name its sender again."),
                     "MAIL FROM:<{sender}>"},
                    {QT_TRANSLATE_NOOP("Reading503", "Then name the recipients.")}}},
        .rules = "RFC 5321 4.1.1.4; RFC 5321 4.1.4",
    },
    {
        .id = "503.recipient-after-reset",
        .title = QT_TRANSLATE_NOOP("Reading503", "RSET has dropped the sender"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "RSET forgets sender and recipients. The transaction this recipient was meant for is gone."),
        .here = QT_TRANSLATE_NOOP("Reading503", "RSET was sent ({line:value}) after the last MAIL FROM ({line:mail})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Name the sender again, then the recipients, all of them."),
                     "{mail}"}}},
        .rules = "RFC 5321 4.1.1.5",
    },
    {
        .id = "503.recipient-after-introduction",
        .title = QT_TRANSLATE_NOOP("Reading503", "A second EHLO has dropped the sender"),
        .meaning = QT_TRANSLATE_NOOP("Reading503",
                                     "EHLO and HELO begin anew, like RSET: a transaction that was open is gone."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503", "You introduced yourself again ({line:value}) after the last MAIL FROM ({line:mail})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Name the sender again, then the recipients."), "{mail}"}}},
        .rules = "RFC 5321 4.1.4",
    },
    {
        .id = "503.recipient-after-tls",
        .title = QT_TRANSLATE_NOOP("Reading503", "TLS has dropped the sender"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "The session starts afresh when TLS begins. What MAIL FROM had opened before is void."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) was sent before TLS began ({line:tls})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Name the sender again, inside TLS."), "{mail}"},
                    {QT_TRANSLATE_NOOP("Reading503", "Then name the recipients.")}}},
        .rules = "RFC 3207 4.2",
    },
};

} // namespace

std::span<const ReadingEntry> mailReadings503()
{
    return mail;
}

} // namespace Core::Knowledge
