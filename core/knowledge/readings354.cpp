#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "354.to-another-command",
        .title = QT_TRANSLATE_NOOP("Reading354", "An invitation nobody asked for"),
        .meaning = QT_TRANSLATE_NOOP("Reading354", "354 answers DATA and nothing else. The server breaks the protocol, "
                                                   "or its replies have got out of step with your commands."),
        .here = QT_TRANSLATE_NOOP("Reading354", "It came where DATA was not the question ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading354", "Do not send content. Close the connection.")}}},
        .rules = "RFC 5321 4.3.2",
    },
    {
        .id = "354.no-recipient",
        .title = QT_TRANSLATE_NOOP("Reading354", "Invited without any recipient"),
        .meaning = QT_TRANSLATE_NOOP("Reading354", "No recipient was accepted, and yet the server invites the message. "
                                                   "With pipelining it may: DATA was already under way."),
        .here = QT_TRANSLATE_NOOP("Reading354", "The first refusal was: {first-refusal} ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading354", "Send the lone dot at once; the answer will be 554 or 503."), "."},
                    {QT_TRANSLATE_NOOP("Reading354", "Do not send the message: it would go to nobody.")}}},
        .rules = "RFC 2920 3.1",
    },
    {
        .id = "354.for-some",
        .title = QT_TRANSLATE_NOOP("Reading354", "Send the message, for some of the recipients"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading354", "The server waits for the message, but will deliver it only to the recipients it accepted."),
        .here = QT_TRANSLATE_NOOP("Reading354", "Recipients accepted: {accepted}; refused: {refused}. The first "
                                                "refusal was: {first-refusal} ({line:first-refusal})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading354", "If that is all right, send the message and the lone dot.")},
                    {QT_TRANSLATE_NOOP("Reading354",
                                       "If not, close the connection before the dot: nothing will have been sent.")}}},
        .rules = "RFC 5321 3.3; RFC 5321 4.1.1.4",
    },
    {
        .id = "354.send",
        .title = QT_TRANSLATE_NOOP("Reading354", "Send the message"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading354",
            "From here on each line is content, and commands are text too. A line with a single dot ends it."),
        .here =
            QT_TRANSLATE_NOOP("Reading354", "DATA ({line:command}) was accepted; the message will go to {recipient} "
                                            "({line:recipient}) and to any other recipient that was accepted."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading354", "Send the header, an empty line, the body.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading354",
                        "Double the dot on each line that begins with one. The composer does it for you.")},
                    {QT_TRANSLATE_NOOP("Reading354", "End with a lone dot: with that the message is really sent. "
                                                     "Before it, closing the connection still cancels.")}}},
        .rules = "RFC 5321 4.1.1.4; RFC 5321 4.5.2",
    },
};

} // namespace

std::span<const ReadingEntry> readings354()
{
    return entries;
}

} // namespace Core::Knowledge
