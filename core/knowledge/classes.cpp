#include "core/knowledge/tables.h"

#include <algorithm>

namespace Core::Knowledge {
namespace {

constexpr ClassEntry classes[] = {
    {
        .klass = 0,
        .name = QT_TRANSLATE_NOOP("Class", "No reply code"),
        .meaning = QT_TRANSLATE_NOOP("Class", "The line does not begin with a reply code. What speaks here may not be "
                                              "a mail server, or the line is broken off."),
        .advice = {{{QT_TRANSLATE_NOOP("Class",
                                       "Check server and port: a port for TLS, IMAP or the web looks like this too.")},
                    {QT_TRANSLATE_NOOP(
                        "Class", "Do not send credentials before the other side has shown that it speaks SMTP.")}}},
    },
    {
        .klass = 1,
        .name = QT_TRANSLATE_NOOP("Class", "Not an SMTP code"),
        .meaning =
            QT_TRANSLATE_NOOP("Class", "SMTP has no replies that begin with 1. Such numbers come from client programs, "
                                       "which use them for connections that failed, or from another protocol."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "Class", "Ask the program that showed it what went wrong; from a server, treat the line as a fault.")}}},
    },
    {
        .klass = 2,
        .name = QT_TRANSLATE_NOOP("Class", "Accepted"),
        .meaning = QT_TRANSLATE_NOOP("Class", "The server did what it was asked."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Go on with the next step.")}}},
    },
    {
        .klass = 3,
        .name = QT_TRANSLATE_NOOP("Class", "The server waits for more"),
        .meaning = QT_TRANSLATE_NOOP("Class", "So far so good: the server wants the rest before it decides."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Send what was asked for. The next line is no command.")}}},
    },
    {
        .klass = 4,
        .name = QT_TRANSLATE_NOOP("Class", "Refused for now"),
        .meaning = QT_TRANSLATE_NOOP(
            "Class", "The command was not carried out, and the server expects that a later try can succeed."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Keep the message and try again later, first after some minutes.")},
                    {QT_TRANSLATE_NOOP("Class", "Do not report it as undeliverable yet.")}}},
    },
    {
        .klass = 5,
        .name = QT_TRANSLATE_NOOP("Class", "Refused for good"),
        .meaning = QT_TRANSLATE_NOOP(
            "Class", "The command was not carried out, and repeating it unchanged will bring the same answer."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Read the words, change what they speak of, then try again.")}}},
    },
    {
        .klass = 6,
        .name = QT_TRANSLATE_NOOP("Class", "Not an SMTP code"),
        .meaning = QT_TRANSLATE_NOOP("Class", "SMTP ends with 5yz. Numbers from 600 on are made by bulk mail services "
                                              "for their own reports; no mail server sends them."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Look the number up with the service that reported it.")}}},
    },
    {
        .klass = 7,
        .name = QT_TRANSLATE_NOOP("Class", "Not an SMTP code"),
        .meaning = QT_TRANSLATE_NOOP(
            "Class", "No SMTP reply begins with 7. The line comes from another protocol, or it is broken."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Check server and port, and treat the line as a fault.")}}},
    },
    {
        .klass = 8,
        .name = QT_TRANSLATE_NOOP("Class", "Not an SMTP code"),
        .meaning = QT_TRANSLATE_NOOP(
            "Class", "No SMTP reply begins with 8. The line comes from another protocol, or it is broken."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Check server and port, and treat the line as a fault.")}}},
    },
    {
        .klass = 9,
        .name = QT_TRANSLATE_NOOP("Class", "Not an SMTP code"),
        .meaning = QT_TRANSLATE_NOOP(
            "Class", "No SMTP reply begins with 9. The line comes from another protocol, or it is broken."),
        .advice = {{{QT_TRANSLATE_NOOP("Class", "Check server and port, and treat the line as a fault.")}}},
    },
};

static_assert(std::ranges::is_sorted(classes, {}, &ClassEntry::klass));

} // namespace

std::span<const ClassEntry> classTable()
{
    return classes;
}

} // namespace Core::Knowledge
