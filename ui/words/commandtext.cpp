#include "core/knowledge/entry.h"
#include "core/transcript/facts.h"
#include "ui/words/inert.h"
#include "ui/words/notewords.h"
#include "ui/words/phrase.h"
#include "ui/words/referencetext.h"
#include "ui/words/replytext.h"
#include "ui/words/rfc.h"
#include "ui/words/rowwords.h"
#include "ui/words/stepwords.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Explanation;
using Core::Smtp::Verb;
namespace Knowledge = Core::Knowledge;

constexpr qsizetype verbLength = 20;

constexpr char context[] = "Command";
constexpr const char *sentLine = QT_TRANSLATE_NOOP("Command", "Sent");
constexpr const char *outOfOrder = QT_TRANSLATE_NOOP("Command", "Sent out of order");
constexpr const char *unknownTitle = QT_TRANSLATE_NOOP("Command", "A line that is no command known here");
constexpr const char *unknownMeaning = QT_TRANSLATE_NOOP(
    "Command", "It went out exactly as it was typed. A server that does not know it either answers with 500 or 502.");
constexpr const char *responseTitle = QT_TRANSLATE_NOOP("Command", "Answer to a challenge");
constexpr const char *responseMeaning = QT_TRANSLATE_NOOP(
    "Command",
    "A line of the login, in base64. While the login is going on the server takes every line for an answer.");
constexpr const char *contentTitle = QT_TRANSLATE_NOOP("Command", "A line of the message");
constexpr const char *contentMeaning =
    QT_TRANSLATE_NOOP("Command", "It belongs to the message and is no command. A lone dot ends the message; a line "
                                 "that begins with a dot gets a second one on the way.");
constexpr const char *endTitle = QT_TRANSLATE_NOOP("Command", "The end of the message");
constexpr const char *endMeaning = QT_TRANSLATE_NOOP(
    "Command",
    "The lone dot hands the message over. With its reply the server takes it, and the duty to deliver it, or refuses.");
constexpr const char *chunkTitle = QT_TRANSLATE_NOOP("Command", "Octets of the message");
constexpr const char *chunkMeaning = QT_TRANSLATE_NOOP(
    "Command", "They belong to the chunk that BDAT announced. The server counts them and looks for no dot.");
constexpr const char *why = QT_TRANSLATE_NOOP("Command", "See {line:cause}.");

struct Heading {
    QString heading;
    const char *title;
    const char *meaning;
    const char *rules;
};

Heading lineHeading(const Explanation &explanation, const QByteArray &line)
{
    if (explanation.verb == Verb::Response)
        return {QStringLiteral("AUTH"), responseTitle, responseMeaning, "RFC 4954 4"};
    if (explanation.verb == Verb::Chunk)
        return {QStringLiteral("BDAT"), chunkTitle, chunkMeaning, "RFC 3030 2"};
    if (explanation.verb == Verb::Content && line == ".")
        return {QStringLiteral("DATA"), endTitle, endMeaning, "RFC 5321 4.1.1.4"};
    if (explanation.verb == Verb::Content)
        return {QStringLiteral("DATA"), contentTitle, contentMeaning, "RFC 5321 4.5.2"};
    return {inert(line.left(line.indexOf(' ')).trimmed(), verbLength), unknownTitle, unknownMeaning, "RFC 5321 4.2.4"};
}

void takeEntry(const Language &language, const Knowledge::VerbEntry &entry, ExplanationText &text)
{
    text.heading = QLatin1String(entry.verb);
    text.title = language.text(Knowledge::verbContext, entry.title);
    text.meaning = phrase(language, Knowledge::verbContext, entry.meaning, {});
    text.seen = phrase(language, Knowledge::verbContext, entry.use, {});
    text.rules = ruleRuns(entry.rules);
    text.lookUps = {entryRun(language, Core::ReferenceEntry::Kind::Verb, entry.verb)};
}

void takeHeading(const Language &language, const Heading &heading, ExplanationText &text)
{
    text.heading = heading.heading;
    text.title = language.text(context, heading.title);
    text.meaning = {plainRun(language.text(context, heading.meaning))};
    text.rules = ruleRuns(heading.rules);
}

Prose hereOf(const Language &language, const Explanation &explanation)
{
    if (explanation.state == Core::Smtp::State::Unknown)
        return {};
    Prose here{plainRun(stateText(language, explanation.state))};
    if (explanation.obstacle == Core::Smtp::Obstacle::None)
        return here;
    join(here, {plainRun(obstacleText(language, explanation.obstacle))});
    if (explanation.because != Core::none)
        join(here, phrase(language, context, why, {{Core::Role::Cause, {}, explanation.because, {}}}));
    return here;
}

void takeSecret(const Language &language, const Core::Dialogue &dialogue, Core::RowId row, ExplanationText &text)
{
    const Core::EventId secret = dialogue.secretOf(row);
    if (secret == Core::none)
        return;
    const auto facts = Core::Facts::decode<Core::Facts::Secret>(dialogue.transcript->payload(secret));
    const QStringList sentences = secretText(language, facts);
    join(text.meaning, {plainRun(sentences.join(u' '))});
}

} // namespace

ExplanationText commandText(const Language &language, const Explanation &explanation, const Core::Dialogue &dialogue)
{
    ExplanationText text;
    const Knowledge::VerbEntry *entry = explanation.remarks.isEmpty()
                                            ? nullptr
                                            : Knowledge::verb(QByteArrayView(explanation.remarks.first().note.data(),
                                                                             explanation.remarks.first().note.size()));
    if (entry)
        takeEntry(language, *entry, text);
    else
        takeHeading(language, lineHeading(explanation, dialogue.line(explanation.row)), text);
    const bool inOrder = explanation.obstacle == Core::Smtp::Obstacle::None;
    text.classLine = language.text(context, inOrder ? sentLine : outOfOrder) + QStringLiteral(" · ") +
                     protectionName(language, dialogue.event(explanation.row).protection);
    text.here = hereOf(language, explanation);
    text.rules += obstacleRules(explanation.obstacle);
    takeSecret(language, dialogue, explanation.row, text);
    text.decoded = decodedTexts(language, explanation.decoded);
    text.faults = faultProses(language, explanation.faults);
    text.id = entry ? QString(QLatin1String(entry->verb)) : text.heading;
    if (explanation.because != Core::none)
        text.evidence = {explanation.because};
    return text;
}

} // namespace Words
