#include "core/knowledge/tables.h"

namespace Core::Knowledge {
namespace {

constexpr ReadingEntry entries432[] = {
    {
        .id = "432.password-conversion",
        .title = QT_TRANSLATE_NOOP("Reading432", "The password has to be converted"),
        .meaning = QT_TRANSLATE_NOOP("Reading432",
                                     "The account is known, but its password is not stored in the form that this "
                                     "mechanism needs. One login with the plain password lets the server convert it."),
        .here = QT_TRANSLATE_NOOP("Reading432", "It answers the login with {mechanism} ({line:auth})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading432", "Log in once with PLAIN, inside TLS.")},
                    {QT_TRANSLATE_NOOP("Reading432", "After that, use {mechanism} again.")},
                    {QT_TRANSLATE_NOOP("Reading432", "Do not send the plain password outside TLS.")}}},
        .rules = "RFC 4954 6",
    },
    {
        .id = "432.mailbox-busy",
        .title = QT_TRANSLATE_NOOP("Reading432", "The mailbox is busy"),
        .meaning = QT_TRANSLATE_NOOP("Reading432", "This is not about a password: Exchange uses the number when too "
                                                   "many messages arrive for one mailbox at the same time."),
        .here = QT_TRANSLATE_NOOP("Reading432", "No login was going on when it came ({line:reply})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading432", "Try again later; a mail server does that by itself.")},
                    {QT_TRANSLATE_NOOP(
                        "Reading432",
                        "Let scanners, monitoring and other programs send fewer messages at once to this mailbox.")}}},
        .rules = "RFC 3463 3.4",
    },
};
constexpr ReadingEntry entries455[] = {
    {
        .id = "455.parameter-not-now",
        .title = QT_TRANSLATE_NOOP("Reading455", "Parameter not possible now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Reading455", "The server knows this parameter and offers it, but cannot honour it at the moment."),
        .here = QT_TRANSLATE_NOOP("Reading455", "{parameter} stands in {command} ({line:command})."),
        .advice = {{{QT_TRANSLATE_NOOP("Reading455", "Try again later.")},
                    {QT_TRANSLATE_NOOP("Reading455",
                                       "If you can do without it, send the command without the parameter."),
                     "{value}"}}},
        .rules = "RFC 5321 4.1.1.11; RFC 5321 4.2.3",
    },
};

} // namespace

std::span<const ReadingEntry> readings432()
{
    return entries432;
}

std::span<const ReadingEntry> readings455()
{
    return entries455;
}

} // namespace Core::Knowledge
