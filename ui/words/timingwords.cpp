#include "ui/words/timingwords.h"

#include "ui/words/figures.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Smtp::Verb;
using Core::Timing::Finding;
using Core::Timing::Phase;
using What = Finding::What;

constexpr char context[] = "Timing";

struct Entry {
    What what;
    const char *title;   // %1: the time; %2: the command
    const char *meaning; // %1: the time; %2: what it is set beside, or the command
};
constexpr Entry entries[] = {
    {What::NoTimes, QT_TRANSLATE_NOOP("Timing", "No times are known"),
     QT_TRANSLATE_NOOP("Timing", "The source of this session does not say when anything happened, so there is nothing "
                                 "to measure.")},
    {What::SlowLookup, QT_TRANSLATE_NOOP("Timing", "The host look-up took %1"),
     QT_TRANSLATE_NOOP("Timing", "Finding the server’s address took that long. A DNS server that answers late, or not "
                                 "at all, costs every connection this time.")},
    {What::LostAddresses, QT_TRANSLATE_NOOP("Timing", "%1 lost on addresses that do not answer"),
     QT_TRANSLATE_NOOP("Timing", "Before one address answered, others were tried in vain. Often it is IPv6 without a "
                                 "route; each delivery loses this time.")},
    {What::SlowHandshake, QT_TRANSLATE_NOOP("Timing", "The TLS handshake took %1"),
     QT_TRANSLATE_NOOP("Timing", "Setting TLS up took that long: the server is busy or far away, or something between "
                                 "looks into the connection.")},
    {What::GreetDelay, QT_TRANSLATE_NOOP("Timing", "The greeting was delayed by %1"),
     QT_TRANSLATE_NOOP("Timing", "The server waited before it greeted. It looks up the client’s name and blocklists, "
                                 "or waits on purpose to catch those who speak first.")},
    {What::GreetPause, QT_TRANSLATE_NOOP("Timing", "A pause of %1 inside the greeting"),
     QT_TRANSLATE_NOOP("Timing", "The first line came at once, the last one only later. Servers such as Postfix with "
                                 "postscreen do this on purpose: whoever speaks before the last line is taken for a "
                                 "spam program.")},
    {What::Tarpit, QT_TRANSLATE_NOOP("Timing", "Refusals are held back by about %1"),
     QT_TRANSLATE_NOOP("Timing", "Accepted commands take about %2. The server slows down whoever makes mistakes: a "
                                 "tarpit. This says nothing about its load.")},
    {What::Trickle, QT_TRANSLATE_NOOP("Timing", "A reply came bit by bit, for %1"),
     QT_TRANSLATE_NOOP("Timing", "That much time passed between its first octet and its last. The server wants to hold "
                                 "the client up, or something between passes on only little at a time.")},
    {What::SlowRecipient, QT_TRANSLATE_NOOP("Timing", "The reply to %2 took %1"),
     QT_TRANSLATE_NOOP("Timing", "An address takes such a time when it is checked with another server (a call-out), in "
                                 "a directory, or by slow DNS look-ups.")},
    {What::SlowVerdict, QT_TRANSLATE_NOOP("Timing", "The verdict on the message took %1"),
     QT_TRANSLATE_NOOP("Timing", "Before it answers the end of a message, the server filters it or hands it on. A "
                                 "client that gives up before ten minutes (RFC 5321 4.5.3.2.6) sends it twice.")},
    {What::SlowReply, QT_TRANSLATE_NOOP("Timing", "The reply to %2 took %1"),
     QT_TRANSLATE_NOOP("Timing", "This command makes the server work, or wait for something else: a directory, a "
                                 "database, the DNS.")},
    {What::IdleTimeout, QT_TRANSLATE_NOOP("Timing", "The server ended the session after %1 of silence"),
     QT_TRANSLATE_NOOP("Timing",
                       "Nothing had been said, and its idle timeout ran out. RFC 5321 4.5.3.2.7 asks a server "
                       "to wait for at least %2.")},
    {What::LeftUnanswered, QT_TRANSLATE_NOOP("Timing", "The connection ended after %1 without an answer"),
     QT_TRANSLATE_NOOP("Timing", "A reply was due, and the connection ended instead: the server, or something between, "
                                 "gave up. The server’s log says why.")},
};

const Entry &entryOf(What what)
{
    for (const Entry &entry : entries)
        if (entry.what == what)
            return entry;
    return entries[0];
}

} // namespace

TimingText timingText(const Language &language, const Finding &finding)
{
    const Entry &entry = entryOf(finding.what);
    const QString time = duration(language, finding.time);
    const QString command = QString::fromLatin1(name(finding.verb));
    TimingText text{language.text(context, entry.title), language.text(context, entry.meaning)};
    if (text.title.contains(QLatin1String("%1")))
        text.title = text.title.replace(QLatin1String("%1"), time);
    text.title.replace(QLatin1String("%2"), command.isEmpty() ? QStringLiteral("…") : command);
    text.meaning.replace(QLatin1String("%2"), duration(language, finding.beside));
    return text;
}

QString phaseName(const Language &language, const Phase &phase)
{
    switch (phase.what) {
    case Phase::What::Lookup:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "Host look-up"));
    case Phase::What::Connect:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "Connection"));
    case Phase::What::Handshake:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "TLS handshake"));
    case Phase::What::Greeting:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "Greeting"));
    case Phase::What::Command:
        break;
    }
    switch (phase.verb) {
    case Verb::None:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "Reply nobody asked for"));
    case Verb::Other:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "Unknown command"));
    case Verb::Response:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "AUTH response"));
    case Verb::Content:
        return language.text(context, QT_TRANSLATE_NOOP("Timing", "End of the message"));
    case Verb::Chunk:
        return QStringLiteral("BDAT");
    default:
        return QString::fromLatin1(name(phase.verb));
    }
}

} // namespace Words
