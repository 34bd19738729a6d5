#include "ui/words/pastedwords.h"

#include "core/explanation/explanationof.h"
#include "ui/words/explanationtext.h"
#include "ui/words/inert.h"
#include "ui/words/pastedevents.h"
#include "ui/words/phrase.h"
#include "ui/words/replytext.h"
#include "ui/words/sessionwords.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using namespace Core::Pasted;
using Core::Smtp::Verb;

constexpr char context[] = "Pasted";
constexpr qsizetype shownCharacters = 400;

struct SourceWords {
    Source value;
    const char *id;
    const char *name;
};
constexpr SourceWords sources[] = {
    {Source::Reply, "reply", QT_TRANSLATE_NOOP("Pasted", "Reply")},
    {Source::Transcript, "transcript", QT_TRANSLATE_NOOP("Pasted", "Transcript")},
    {Source::Swaks, "swaks", QT_TRANSLATE_NOOP("Pasted", "Transcript of swaks")},
    {Source::OpenSsl, "openssl", QT_TRANSLATE_NOOP("Pasted", "Transcript of openssl")},
    {Source::PostfixLog, "postfix-log", QT_TRANSLATE_NOOP("Pasted", "Postfix log")},
    {Source::EximLog, "exim-log", QT_TRANSLATE_NOOP("Pasted", "Exim log")},
    {Source::SendmailLog, "sendmail-log", QT_TRANSLATE_NOOP("Pasted", "Sendmail log")},
    {Source::QmailLog, "qmail-log", QT_TRANSLATE_NOOP("Pasted", "qmail log")},
    {Source::ExchangeLog, "exchange-log", QT_TRANSLATE_NOOP("Pasted", "Exchange message tracking")},
    {Source::DeliveryStatus, "delivery-status", QT_TRANSLATE_NOOP("Pasted", "Delivery report")},
    {Source::Bounce, "bounce", QT_TRANSLATE_NOOP("Pasted", "Bounce message")},
    {Source::Json, "json", QT_TRANSLATE_NOOP("Pasted", "JSON")},
    {Source::Prose, "prose", QT_TRANSLATE_NOOP("Pasted", "Running text")},
};
static_assert(coversInOrder(sources, Source::Prose));

struct ActionWords {
    Action value;
    const char *id;
    const char *name;
};
constexpr ActionWords actions[] = {
    {Action::None, "", ""},
    {Action::Failed, "failed", QT_TRANSLATE_NOOP("Pasted", "Failed")},
    {Action::Delayed, "delayed", QT_TRANSLATE_NOOP("Pasted", "Delayed")},
    {Action::Delivered, "delivered", QT_TRANSLATE_NOOP("Pasted", "Delivered")},
    {Action::Relayed, "relayed", QT_TRANSLATE_NOOP("Pasted", "Relayed")},
    {Action::Expanded, "expanded", QT_TRANSLATE_NOOP("Pasted", "Expanded")},
};
static_assert(coversInOrder(actions, Action::Expanded));

struct NoteWords {
    Note value;
    const char *text;
};
constexpr NoteWords notes[] = {
    {Note::WarningOnly,
     QT_TRANSLATE_NOOP("Pasted",
                       "This report is a warning and no refusal: the message is still in the queue and will be "
                       "tried again, so do not send it a second time.")},
    {Note::RetryTimeRanOut,
     QT_TRANSLATE_NOOP("Pasted",
                       "The reply itself is temporary; what made the failure final is time: the sending server "
                       "tried again until its retry time ran out, and then gave up.")},
    {Note::StatusOfReporter,
     QT_TRANSLATE_NOOP("Pasted",
                       "The report’s status %1 differs from the reply’s own: it was chosen by the server that "
                       "wrote the report. The reply is closer to the cause.")},
    {Note::CodeFromClass,
     QT_TRANSLATE_NOOP("Pasted", "The text holds no three-digit code; by what else it says it is read as a refusal of "
                                 "this class.")},
};
static_assert(coversInOrder(notes, Note::CodeFromClass));

constexpr const char *atGreeting = QT_TRANSLATE_NOOP(
    "Pasted", "It came in place of a greeting, before the client had said anything: it concerns the client itself.");
constexpr const char *answersCommand =
    QT_TRANSLATE_NOOP("Pasted", "It answers %1, as the text around it says. The rest of its session is not known.");
constexpr const char *answersMessage = QT_TRANSLATE_NOOP(
    "Pasted",
    "It answers the end of the message: sender and recipients had been accepted, and the whole message was sent.");

constexpr const char *eventLevel = QT_TRANSLATE_NOOP("Pasted", "Read from what the text tells");

QString noteText(const Language &language, const Finding &finding, Note note)
{
    const QString text = language.text(context, rowOf(notes, note).text);
    const bool filled = note == Note::StatusOfReporter && finding.status;
    return filled ? text.arg(QString::fromLatin1(finding.status->toString())) : text;
}

Prose notesOf(const Language &language, const Finding &finding)
{
    Prose all;
    for (const Note note : finding.notes)
        join(all, {plainRun(noteText(language, finding, note))});
    return all;
}

// Where the reply belongs, as far as the text around it tells.
Prose placeOf(const Language &language, const Finding &finding)
{
    if (finding.talk)
        return {};
    if (finding.surroundings.place == Core::Surroundings::Place::Greeting)
        return {plainRun(language.text(context, atGreeting))};
    if (finding.verb == Verb::None || finding.verb == Verb::Other)
        return {};
    if (finding.verb == Verb::Content)
        return {plainRun(language.text(context, answersMessage))};
    const QByteArray line =
        finding.surroundings.command.isEmpty() ? Core::Smtp::name(finding.verb) : finding.surroundings.command;
    return {plainRun(language.text(context, answersCommand).arg(inert(line, shownCharacters)))};
}

ExplanationText replyTextOf(const Language &language, const Finding &finding, const Opened &opened)
{
    ExplanationText text =
        explanationText(language, Core::explanationOf(*opened.document, opened.row), opened.document->dialogue());
    Prose here = notesOf(language, finding);
    const Prose place = text.levelId == QLatin1String("context") ? Prose() : placeOf(language, finding);
    if (place.isEmpty() || plain(text.here) != sessionUnseen(language))
        join(here, text.here);
    join(here, place);
    text.here = here;
    if (finding.has(Note::CodeFromClass) && text.status.isEmpty() && finding.status)
        text.heading = QString::fromLatin1(finding.status->toString());
    return text;
}

} // namespace

QLatin1String id(Source source)
{
    return QLatin1String(rowOf(sources, source).id);
}

QLatin1String id(Action action)
{
    return QLatin1String(rowOf(actions, action).id);
}

QLatin1String id(Event event)
{
    return QLatin1String(eventWords(event).id);
}

QString sourceName(const Language &language, Source source)
{
    return language.text(context, rowOf(sources, source).name);
}

QString actionName(const Language &language, Action action)
{
    const char *name = rowOf(actions, action).name;
    return *name ? language.text(context, name) : QString();
}

ExplanationText pastedText(const Language &language, const Finding &finding, const Opened &opened)
{
    if (opened.document && opened.row != Core::none)
        return replyTextOf(language, finding, opened);
    ExplanationText text = eventText(language, finding.event);
    text.classLine = actionName(language, finding.action);
    text.level = language.text(context, eventLevel);
    text.levelId = id(Core::Layer::Context);
    text.layers = {text.level};
    text.here = notesOf(language, finding);
    if (!finding.words.isEmpty())
        text.decoded = {{language.text(context, QT_TRANSLATE_NOOP("Pasted", "In the text")),
                         inert(finding.words, shownCharacters), Core::none}};
    return text;
}

QString pastedWords(const Finding &finding)
{
    QByteArray words = finding.reply.isEmpty() ? finding.words : finding.reply.simplified();
    if (finding.has(Note::CodeFromClass))
        words = words.mid(4);
    return inert(words, shownCharacters);
}

QString pastedPlace(const Language &language, const Finding &finding)
{
    QStringList parts{sourceName(language, finding.source)};
    if (!finding.host.isEmpty())
        parts.append(inert(finding.host, 255));
    else if (!finding.address.isEmpty())
        parts.append(inert(finding.address, 64));
    if (!finding.recipient.isEmpty())
        parts.append(language.text(context, QT_TRANSLATE_NOOP("Pasted", "to %1")).arg(inert(finding.recipient, 320)));
    if (finding.action != Action::None)
        parts.append(actionName(language, finding.action));
    if (finding.count > 1)
        parts.append(language.text(context, QT_TRANSLATE_N_NOOP("Pasted", "%n time(s)"), int(finding.count)));
    return parts.join(QStringLiteral(" · "));
}

QString unreadText(const Language &language, const Reading &reading)
{
    QStringList sentences;
    if (reading.unreadLines > 0)
        sentences.append(language.text(context, QT_TRANSLATE_N_NOOP("Pasted", "%n line(s) were not understood."),
                                       int(reading.unreadLines)));
    if (reading.left > 0)
        sentences.append(language.text(context, QT_TRANSLATE_N_NOOP("Pasted", "%n more finding(s) are not shown."),
                                       int(reading.left)));
    if (reading.cut)
        sentences.append(
            language.text(context, QT_TRANSLATE_NOOP("Pasted", "Only the first 16 MB of the text were read.")));
    return sentences.join(QLatin1Char(' '));
}

} // namespace Words
