#include "core/knowledge/readings501.h"

#include <vector>

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries[] = {
    {
        .id = "501.name-missing",
        .title = QT_TRANSLATE_NOOP("Reading501", "Name missing"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "The server wants to know who is calling: the name of this host belongs behind the command."),
        .here = QT_TRANSLATE_NOOP("Reading501", "{command} ({line:command}) was sent without a name."),
        .advice = {{{QT_TRANSLATE_NOOP(
                         "Reading501",
                         "Send it again with the full name of this host, or with its address in square brackets."),
                     "{keyword} {value}"}}},
        .rules = "RFC 5321 4.1.1.1",
    },
    {
        .id = "501.name-address",
        .title = QT_TRANSLATE_NOOP("Reading501", "Address without square brackets"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "A client without a name may give its address instead, but only in square brackets."),
        .here =
            QT_TRANSLATE_NOOP("Reading501", "{argument} ({line:command}) is an address written as if it were a name."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Write it as an address literal."), "{keyword} {value}"},
                    {QT_TRANSLATE_NOOP(
                        "Reading501",
                        "Better still, give the full host name: many servers distrust a client that has none.")}}},
        .rules = "RFC 5321 4.1.3; RFC 5321 4.1.4",
    },
    {
        .id = "501.name-character",
        .title = QT_TRANSLATE_NOOP("Reading501", "Character not allowed in the host name"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "A host name is made of letters, digits, hyphens and dots; this server takes nothing else."),
        .here = QT_TRANSLATE_NOOP(
            "Reading501", "In {argument} ({line:command}) it stumbles over “{character}”, character {position}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Give a name without this character.")},
                    {QT_TRANSLATE_NOOP("Reading501",
                                       "If the host really is called so, give its address in square brackets instead."),
                     "{keyword} {value}"}}},
        .rules = "RFC 5321 4.1.2; RFC 5321 4.1.4",
    },
    {
        .id = "501.name-badly-written",
        .title = QT_TRANSLATE_NOOP("Reading501", "Host name badly written"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501",
            "The server reads the name strictly, and this is neither a host name nor an address in square brackets."),
        .here = QT_TRANSLATE_NOOP("Reading501",
                                  "In {argument} ({line:command}) the rules are broken at character {position}."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Correct the name: a blank, two dots in a row, a dot at the end "
                                                     "or a missing bracket is the usual fault.")},
                    {QT_TRANSLATE_NOOP("Reading501", "Or give the address of this host in square brackets."),
                     "{keyword} {value}"}}},
        .rules = "RFC 5321 4.1.2; RFC 5321 4.1.3",
    },
    {
        .id = "501.prefix-missing",
        .title = QT_TRANSLATE_NOOP("Reading501", "FROM: or TO: missing"),
        .meaning = QT_TRANSLATE_NOOP("Reading501",
                                     "FROM: belongs behind MAIL and TO: behind RCPT, each with its colon attached."),
        .here = QT_TRANSLATE_NOOP("Reading501", "The server did not find it in {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Send the command in its full form."), "{keyword}<{value}>"}}},
        .rules = "RFC 5321 4.1.1.2; RFC 5321 4.1.1.3",
    },
    {
        .id = "501.brackets-missing",
        .title = QT_TRANSLATE_NOOP("Reading501", "Angle brackets missing"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading501", "The address itself is right, but this server wants < and > around it."),
        .here = QT_TRANSLATE_NOOP("Reading501", "{command} ({line:command}) gives it bare."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Put the address in angle brackets."), "{keyword}{value}"}}},
        .rules = "RFC 5321 4.1.2",
    },
    {
        .id = "501.address-blank",
        .title = QT_TRANSLATE_NOOP("Reading501", "Blank in the address"),
        .meaning = QT_TRANSLATE_NOOP("Reading501",
                                     "Outside quotes an address holds no blank, so the server could not read it."),
        .here = QT_TRANSLATE_NOOP("Reading501",
                                  "The blank is character {position} of the address in {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501",
                                       "Send the address again without the blank; the rest of the session stands.")}}},
        .rules = "RFC 5321 4.1.2",
    },
    {
        .id = "501.address-character",
        .title = QT_TRANSLATE_NOOP("Reading501", "Address badly written"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "The server could not read the address: one character may not stand where it does."),
        .here = QT_TRANSLATE_NOOP(
            "Reading501", "It is “{character}”, character {position} of the address in {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading501", "Correct this character and send the command again; the rest of the session stands.")}}},
        .rules = "RFC 5321 4.1.2",
    },
    {
        .id = "501.address-incomplete",
        .title = QT_TRANSLATE_NOOP("Reading501", "Address incomplete"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501", "The server could not read the address to its end, because something is missing in it."),
        .here = QT_TRANSLATE_NOOP(
            "Reading501", "Reading stops at character {position} of the address in {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading501", "Complete the address and send the command again; the rest of the session stands.")}}},
        .rules = "RFC 5321 4.1.2",
    },
    {
        .id = "501.no-domain",
        .title = QT_TRANSLATE_NOOP("Reading501", "Address without domain"),
        .meaning =
            QT_TRANSLATE_NOOP("Reading501", "This server does not complete bare names: it wants user and domain."),
        .here = QT_TRANSLATE_NOOP("Reading501", "The address in {command} ({line:command}) has no @."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Reading501",
            "Write the full address, user@domain. Only postmaster may stand alone, and only as a recipient.")}}},
        .rules = "RFC 5321 2.3.5; RFC 5321 4.1.1.3",
    },
    {
        .id = "501.empty-recipient",
        .title = QT_TRANSLATE_NOOP("Reading501", "No recipient named"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading501",
            "Empty angle brackets are for the sender of a bounce. A message cannot be addressed to nobody."),
        .here = QT_TRANSLATE_NOOP("Reading501", "{command} ({line:command}) names no one."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Give the address of a recipient.")}}},
        .rules = "RFC 5321 4.1.1.3; RFC 5321 4.5.5",
    },
    {
        .id = "501.too-long",
        .title = QT_TRANSLATE_NOOP("Reading501", "Address too long"),
        .meaning = QT_TRANSLATE_NOOP("Reading501", "SMTP allows 64 octets before the @, 255 behind it (63 between two "
                                                   "dots), and 256 for the whole with its angle brackets."),
        .here = QT_TRANSLATE_NOOP("Reading501", "The address in the command ({line:command}) goes beyond that."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading501", "Use a shorter address of the same mailbox. Long generated "
                                                     "senders of mailing lists are the usual case.")}}},
        .rules = "RFC 5321 4.5.3.1.1; RFC 5321 4.5.3.1.2; RFC 5321 4.5.3.1.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings501()
{
    static const std::vector<ReadingEntry> all = [] {
        std::vector<ReadingEntry> joined;
        for (const std::span<const ReadingEntry> part : {std::span<const ReadingEntry>(entries), otherReadings501()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace Core::Knowledge
