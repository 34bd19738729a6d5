#include "core/knowledge/readings503.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry content[] = {
    {
        .id = "503.content-without-mail",
        .title = QT_TRANSLATE_NOOP("Reading503", "MAIL FROM and RCPT TO are missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "A message needs an envelope before it can be sent: who it is from, and to whom it goes."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{command} ({line:command}) was sent, and no transaction is open: no "
                                                "MAIL FROM was accepted for this message."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Send MAIL FROM, then RCPT TO for each recipient, then this command again.")}}},
        .rules = "RFC 5321 4.1.4; RFC 5321 3.3",
    },
    {
        .id = "503.content-mail-refused",
        .title = QT_TRANSLATE_NOOP("Reading503", "The sender was refused before"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "This reply only follows from an earlier one: MAIL FROM was not "
                                                   "accepted, so there is nothing a message could belong to."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) drew: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Fix what that reply names and send MAIL FROM again.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Its first digit decides: 4 means try later, 5 means change something.")}}},
        .rules = "RFC 5321 3.3",
    },
    {
        .id = "503.content-without-recipients",
        .title = QT_TRANSLATE_NOOP("Reading503", "No recipient yet"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "The sender is known, but the message goes to nobody so far."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) was accepted, and no RCPT TO followed it."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Name at least one recipient."), "RCPT TO:<>"},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Put the address between the brackets, and send DATA once it is accepted.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.1.4",
    },
    {
        .id = "503.pipelined-behind-refusals",
        .title = QT_TRANSLATE_NOOP("Reading503", "DATA was already under way"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "The commands were sent as a group. All recipients were refused, and DATA, sent along with "
                          "them, could no longer be called back. That is normal with pipelining."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{command} left ({line:command}) before the refusal of the first "
                                                "recipient arrived: {first-refusal} ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Look at the replies to RCPT TO; this one needs nothing.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Drop the transaction before the next one."), "RSET"}}},
        .rules = "RFC 2920 3.1",
    },
    {
        .id = "503.lmtp-no-recipient",
        .title = QT_TRANSLATE_NOOP("Reading503", "No recipient was accepted (LMTP)"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "LMTP prescribes exactly this reply when DATA comes and no recipient was accepted."),
        .here = QT_TRANSLATE_NOOP("Reading503", "After {mail} ({line:mail}) no RCPT TO was answered with 2yz."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Look at the reply to each RCPT TO: the cause stands there.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Drop the transaction before you begin the next."), "RSET"}}},
        .rules = "RFC 2033 4.2",
    },
    {
        .id = "503.recipients-refused",
        .title = QT_TRANSLATE_NOOP("Reading503", "All recipients were refused before"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "The message goes to nobody: each recipient was refused for good. This reply only follows from those."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The first refusal was: {first-refusal} ({line:first-refusal}). No "
                                                "recipient was accepted after {mail} ({line:mail})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Fix what the refusals of RCPT TO name. DATA itself is not at fault.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Drop the transaction and begin again."), "RSET"}}},
        .rules = "RFC 5321 3.3",
    },
    {
        .id = "503.recipients-deferred",
        .title = QT_TRANSLATE_NOOP("Reading503", "All recipients were put off: try later"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "No recipient was accepted, but each refusal was temporary. This 503 does not make them final."),
        .here = QT_TRANSLATE_NOOP("Reading503",
                                  "The first reply of that kind was: {first-refusal} ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Keep the message and try again later. Greylisting is the usual "
                                                     "cause, and it lets the second try pass.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Do not return the message to its sender because of the 5 in this code.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.1; RFC 6647 2",
    },
    {
        .id = "503.recipients-refused-and-deferred",
        .title = QT_TRANSLATE_NOOP("Reading503", "No recipient left: some refused, some put off"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503", "None was accepted, but their fates differ: some refusals are final, others will pass."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The first final refusal was: {first-refusal} ({line:first-refusal}); "
                                                "the first temporary one: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Report the recipients with 5yz as undeliverable.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Try those with 4yz again later.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.2.1",
    },
    {
        .id = "503.data-after-chunks",
        .title = QT_TRANSLATE_NOOP("Reading503", "DATA and BDAT do not mix"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "This message has begun with BDAT and must be finished with it. "
                                                   "DATA would be another way to send the same thing."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503", "A piece was already sent ({line:value}) in the transaction of {mail} ({line:mail})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Finish with a last piece, which may be empty."), "BDAT 0 LAST"},
                    {QT_TRANSLATE_NOOP("Reading503", "Or drop the message and begin again with DATA."), "RSET"}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "503.binary-needs-chunks",
        .title = QT_TRANSLATE_NOOP("Reading503", "A binary message needs BDAT"),
        .meaning = QT_TRANSLATE_NOOP("Reading503",
                                     "You announced a binary body. DATA could damage it, so only BDAT may carry it."),
        .here = QT_TRANSLATE_NOOP("Reading503", "{mail} ({line:mail}) carries BODY=BINARYMIME."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Send the message with BDAT.")},
                    {QT_TRANSLATE_NOOP("Reading503",
                                       "Or drop the transaction and announce another body, such as BODY=8BITMIME."),
                     "RSET"}}},
        .rules = "RFC 3030 3",
    },
    {
        .id = "503.chunk-after-failed",
        .title = QT_TRANSLATE_NOOP("Reading503", "An earlier piece was refused"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "Once a piece of a message is refused, the server throws the rest "
                                                   "away and waits for RSET. The first refused piece is the cause."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The failed piece drew: {cause} ({line:cause})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Read that reply, then drop the message."), "RSET"}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "503.chunk-after-last",
        .title = QT_TRANSLATE_NOOP("Reading503", "The message was already complete"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "BDAT … LAST has ended the message. A further piece belongs to "
                                                   "none, and it is not certain what the server made of it."),
        .here = QT_TRANSLATE_NOOP("Reading503", "The last piece was sent ({line:end}) and answered: {value} "
                                                "({line:value}). There was no new MAIL FROM and RCPT TO since."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Reset to a known state, then begin a new transaction."),
                     "RSET"}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "503.chunk-refused-recipients",
        .title = QT_TRANSLATE_NOOP("Reading503", "A piece without any accepted recipient"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading503",
            "There is nobody to take the message. The octets of the piece were read all the same and thrown away."),
        .here = QT_TRANSLATE_NOOP("Reading503",
                                  "The first refusal of this transaction was: {first-refusal} ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503",
                                       "Read the replies to MAIL FROM and RCPT TO: the cause stands there.")},
                    {QT_TRANSLATE_NOOP("Reading503", "Drop what is left."), "RSET"}}},
        .rules = "RFC 3030 2",
    },
    {
        .id = "503.chunk-without-recipients",
        .title = QT_TRANSLATE_NOOP("Reading503", "A piece without sender or recipient"),
        .meaning = QT_TRANSLATE_NOOP("Reading503", "BDAT, like DATA, needs an accepted MAIL FROM and RCPT TO first. "
                                                   "The octets of the piece were read all the same and thrown away."),
        .here = QT_TRANSLATE_NOOP(
            "Reading503", "{command} ({line:command}) was sent, and no recipient had been named for this message."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading503", "Reset, then send MAIL FROM, RCPT TO and the pieces."), "RSET"}}},
        .rules = "RFC 3030 2",
    },
};

} // namespace

std::span<const ReadingEntry> contentReadings503()
{
    return content;
}

} // namespace Core::Knowledge
