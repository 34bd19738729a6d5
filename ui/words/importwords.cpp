#include "ui/words/importwords.h"

#include "ui/words/failurewords.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

using Core::Origin;
using Core::Facts::Missing;
using Core::Import::Problem;

constexpr char context[] = "Import";
constexpr qsizetype shownLength = 300;

struct OriginWords {
    Origin value;
    const char *name;
    const char *text;
};
constexpr OriginWords origins[] = {
    {Origin::Live, nullptr, nullptr},
    {Origin::Dialogue, QT_TRANSLATE_NOOP("Import", "a dialogue in text"),
     QT_TRANSLATE_NOOP("Import", "read from a dialogue in text")},
    {Origin::Swaks, QT_TRANSLATE_NOOP("Import", "output of swaks"),
     QT_TRANSLATE_NOOP("Import", "read from output of swaks")},
    {Origin::OpenSsl, QT_TRANSLATE_NOOP("Import", "output of openssl s_client"),
     QT_TRANSLATE_NOOP("Import", "read from output of openssl s_client")},
    {Origin::Telnet, QT_TRANSLATE_NOOP("Import", "a terminal’s copy of telnet or nc"),
     QT_TRANSLATE_NOOP("Import", "read from a terminal’s copy of telnet or nc")},
    {Origin::Curl, QT_TRANSLATE_NOOP("Import", "output of curl"),
     QT_TRANSLATE_NOOP("Import", "read from output of curl")},
    {Origin::PostfixNotice, QT_TRANSLATE_NOOP("Import", "a transcript that Postfix mailed"),
     QT_TRANSLATE_NOOP("Import", "read from a transcript that Postfix mailed")},
    {Origin::PostfixLog, QT_TRANSLATE_NOOP("Import", "a verbose log of Postfix"),
     QT_TRANSLATE_NOOP("Import", "read from a verbose log of Postfix")},
    {Origin::Exim, QT_TRANSLATE_NOOP("Import", "debugging output of Exim"),
     QT_TRANSLATE_NOOP("Import", "read from debugging output of Exim")},
    {Origin::Thunderbird, QT_TRANSLATE_NOOP("Import", "a log of Thunderbird"),
     QT_TRANSLATE_NOOP("Import", "read from a log of Thunderbird")},
    {Origin::MailKit, QT_TRANSLATE_NOOP("Import", "a protocol log of MailKit"),
     QT_TRANSLATE_NOOP("Import", "read from a protocol log of MailKit")},
    {Origin::Exchange, QT_TRANSLATE_NOOP("Import", "a protocol log of Exchange"),
     QT_TRANSLATE_NOOP("Import", "read from a protocol log of Exchange")},
    {Origin::Capture, QT_TRANSLATE_NOOP("Import", "a packet capture"),
     QT_TRANSLATE_NOOP("Import", "read from a packet capture")},
};
static_assert(coversInOrder(origins, Origin::Capture));

// By side: server, client, both.
constexpr const char *notInSource[] = {
    QT_TRANSLATE_NOOP("Import", "The source leaves out what the server said here"),
    QT_TRANSLATE_NOOP("Import", "The source leaves out what the client said here"),
    QT_TRANSLATE_NOOP("Import", "The source leaves out what was said before"),
};
constexpr const char *lost[] = {
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) of the server were not captured"),
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) of the client were not captured"),
    QT_TRANSLATE_NOOP("Import", "The capture begins in the middle of the session"),
};
constexpr const char *unreadable[] = {
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) of the server inside TLS, unreadable without the keys"),
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) of the client inside TLS, unreadable without the keys"),
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) inside TLS, unreadable without the keys"),
};
constexpr const char *pastBound[] = {
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) of the server are more than is read"),
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) of the client are more than is read"),
    QT_TRANSLATE_N_NOOP("Import", "%n octet(s) are more than is read"),
};
constexpr const char *lostOfUnknownSize[] = {
    QT_TRANSLATE_NOOP("Import", "Octets of the server were not captured here"),
    QT_TRANSLATE_NOOP("Import", "Octets of the client were not captured here"),
    QT_TRANSLATE_NOOP("Import", "The capture begins in the middle of the session"),
};
constexpr const char *withCount[] = {
    QT_TRANSLATE_N_NOOP("Import", "The source leaves out %n octet(s) that the server sent here"),
    QT_TRANSLATE_N_NOOP("Import", "The source leaves out %n octet(s) that the client sent here"),
    QT_TRANSLATE_N_NOOP("Import", "The source leaves out %n octet(s) here"),
};

int countOf(qint64 octets)
{
    return int(std::clamp<qint64>(octets, 0, 2'000'000'000));
}

const char *problemSource(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return nullptr;
    case Problem::Empty:
        return QT_TRANSLATE_NOOP("Import", "There is nothing in it.");
    case Problem::NotReadable:
        return QT_TRANSLATE_NOOP("Import", "It cannot be read: %1");
    case Problem::NotRecognised:
        return QT_TRANSLATE_NOOP("Import",
                                 "It is neither a Mailscope document nor a session that another program wrote "
                                 "down in a form that Mailscope knows.");
    case Problem::NothingFound:
        return QT_TRANSLATE_NOOP("Import", "It is %1, but no mail session is in it.");
    case Problem::BrokenCapture:
        return QT_TRANSLATE_NOOP("Import", "The capture is damaged or cut off, and was read up to there: %1");
    case Problem::LinkUnknown:
        return QT_TRANSLATE_NOOP(
            "Import", "The packets come from a kind of network that Mailscope does not read (link type %1).");
    case Problem::LibraryMissing:
        return QT_TRANSLATE_NOOP("Import", "Packet captures are read by the library libpcap, which is not installed "
                                           "(on Debian and Ubuntu the package libpcap0.8).");
    case Problem::Cancelled:
        return QT_TRANSLATE_NOOP("Import", "Reading was stopped.");
    }
    return nullptr;
}

} // namespace

QString originName(const Language &language, Origin origin)
{
    const char *name = rowOf(origins, origin).name;
    return name ? language.text(context, name) : QString();
}

QString originText(const Language &language, Origin origin)
{
    const char *text = rowOf(origins, origin).text;
    return text ? language.text(context, text) : QString();
}

QString missingText(const Language &language, const Missing &missing)
{
    const auto side = size_t(missing.side);
    const bool counted = missing.octets >= 0;
    const int count = countOf(missing.octets);
    switch (missing.why) {
    case Missing::Why::NotInSource:
        return counted ? language.text(context, withCount[side], count) : language.text(context, notInSource[side]);
    case Missing::Why::Lost:
        return counted && missing.side != Missing::Side::Both ? language.text(context, lost[side], count)
                                                              : language.text(context, lostOfUnknownSize[side]);
    case Missing::Why::Unreadable:
        return language.text(context, unreadable[side], count);
    case Missing::Why::PastBound:
        return language.text(context, pastBound[side], count);
    }
    return {};
}

QString missingMeaning(const Language &language, Missing::Why why)
{
    switch (why) {
    case Missing::Why::NotInSource:
        return language.text(
            context, QT_TRANSLATE_NOOP("Import", "Whoever wrote this session down left it out. Nothing is put in its "
                                                 "place: what follows is read as far as it can be without it."));
    case Missing::Why::Lost:
        return language.text(
            context, QT_TRANSLATE_NOOP("Import", "The packets that carried it are not in the capture: it began later, "
                                                 "dropped them, or was told to keep only their beginnings."));
    case Missing::Why::Unreadable:
        return language.text(context,
                             QT_TRANSLATE_NOOP("Import",
                                               "It travelled encrypted. With a key log of the client or the server (a "
                                               "file in NSS format, as SSLKEYLOGFILE makes it) it can be read."));
    case Missing::Why::PastBound:
        return language.text(context, QT_TRANSLATE_NOOP("Import", "Mailscope keeps its memory bounded."));
    }
    return {};
}

QString importProblem(const Language &language, const Core::Import::Reading &reading)
{
    QString text;
    if (const char *source = problemSource(reading.problem))
        text = language.text(context, source);
    if (reading.problem == Problem::NothingFound)
        text = text.arg(originName(language, reading.origin.value_or(Origin::Dialogue)));
    else if (text.contains(QLatin1String("%1")))
        text = text.arg(inert(reading.detail, shownLength));
    if (reading.left > 0)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                language.text(context, QT_TRANSLATE_N_NOOP("Import", "%n more session(s) are not shown."),
                              countOf(reading.left));
    return text;
}

QString foundOutcome(const Language &language, const Core::Import::Found &found)
{
    if (found.failure)
        return failureName(language, *found.failure);
    if (found.firstError != 0)
        return inert(found.errorReply, shownLength);
    if (found.messages > 0)
        return language.text(context, QT_TRANSLATE_N_NOOP("Import", "%n message(s) accepted"), int(found.messages));
    return inert(found.lastReply, shownLength);
}

QString foundWhen(const Language &language, const Core::Import::Found &found)
{
    return found.startedAt >= 0 ? moment(language, found.startedAt) : inert(found.stamp, shownLength);
}

} // namespace Words
