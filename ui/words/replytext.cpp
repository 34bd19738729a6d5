#include "ui/words/replytext.h"

#include "core/knowledge/status.h"
#include "ui/words/advice.h"
#include "ui/words/capabilitytext.h"
#include "ui/words/phrase.h"
#include "ui/words/referencetext.h"
#include "ui/words/rfc.h"
#include "ui/words/sessionwords.h"
#include "ui/words/wordingtext.h"

#include <QCoreApplication>

#include <utility>

namespace Words {
namespace {

using Core::Explanation;
using Core::Layer;
using Core::Remark;
namespace Knowledge = Core::Knowledge;

constexpr char context[] = "Reply";
constexpr const char *noCode = QT_TRANSLATE_NOOP("Reply", "No code");
constexpr const char *unknownCode =
    QT_TRANSLATE_NOOP("Reply", "The code %1 is not in the standards and not known here. Its first digit alone says:");
constexpr const char *unseen = QT_TRANSLATE_NOOP(
    "Reply", "Only this reply is known, not the session around it. What it says is read from its own words.");

void addRules(QList<Run> &rules, const char *more)
{
    const QList<Run> runs = ruleRuns(more);
    for (const Run &run : runs) {
        if (!rules.contains(run))
            rules.append(run);
    }
}

// The remark's own arguments, then those of the layers below: both came from one situation.
QList<Core::Argument> argumentsOf(const Explanation &explanation)
{
    QList<Core::Argument> all;
    for (const Remark &remark : explanation.remarks)
        all += remark.arguments;
    return all;
}

void takeReading(const Language &language, const Remark &remark, const Explanation &explanation, ExplanationText &text)
{
    const Knowledge::FoundReading found = Knowledge::reading(remark.note);
    if (!found.entry)
        return;
    const QList<Core::Argument> arguments = argumentsOf(explanation);
    text.title = plain(phrase(language, found.context, found.entry->title, arguments));
    text.meaning = phrase(language, found.context, found.entry->meaning, arguments);
    text.here = phrase(language, found.context, found.entry->here, arguments);
    text.advice = adviceOf(language, found.context, found.entry->advice, arguments);
    addRules(text.rules, found.entry->rules);
}

void takeCode(const Language &language, const Explanation &explanation, ExplanationText &text)
{
    const Knowledge::CodeEntry *entry = Knowledge::code(explanation.code);
    if (!entry)
        return;
    const QList<Core::Argument> arguments = argumentsOf(explanation);
    text.seen = phrase(language, Knowledge::codeContext, entry->seen, arguments);
    if (!text.title.isEmpty())
        return;
    text.title = plain(phrase(language, Knowledge::codeContext, entry->title, arguments));
    text.meaning = phrase(language, Knowledge::codeContext, entry->meaning, arguments);
    text.advice = adviceOf(language, Knowledge::codeContext, entry->advice, arguments);
    addRules(text.rules, entry->rules);
}

void takeClass(const Language &language, const Explanation &explanation, ExplanationText &text)
{
    if (!text.title.isEmpty())
        return;
    const Knowledge::ClassEntry &entry = Knowledge::replyClass(explanation.code);
    text.title = language.text(Knowledge::classContext, entry.name);
    if (explanation.code != 0)
        text.meaning = {plainRun(language.text(context, unknownCode).arg(explanation.code))};
    join(text.meaning, phrase(language, Knowledge::classContext, entry.meaning, {}));
    text.advice = adviceOf(language, Knowledge::classContext, entry.advice, {});
}

// Of the layer on top the wording is the explanation itself; below it, an addition.
void takeWording(const Language &language, const Remark &remark, ExplanationText &text)
{
    WordingText wording = wordingText(language, remark);
    if (text.title.isEmpty()) {
        text.title = wording.title;
        text.meaning = std::exchange(wording.meaning, {});
        text.advice = std::exchange(wording.advice, {});
    }
    text.wordings.append(wording);
}

void takeStatus(const Language &language, const Remark &remark, const Explanation &explanation, ExplanationText &text)
{
    const Knowledge::StatusEntry *entry = Knowledge::statusEntry(remark.note);
    if (!entry)
        return;
    const QList<Core::Argument> arguments = argumentsOf(explanation);
    const Prose meaning = phrase(language, Knowledge::statusContext, entry->meaning, arguments);
    addRules(text.rules, entry->rules);
    if (!text.title.isEmpty()) {
        text.status = meaning;
        return;
    }
    text.title = plain(phrase(language, Knowledge::statusContext, entry->title, arguments));
    text.meaning = meaning;
    text.advice = adviceOf(language, Knowledge::statusContext, entry->advice, arguments);
}

void takeLayer(const Language &language, const Remark &remark, const Explanation &explanation, ExplanationText &text)
{
    switch (remark.layer) {
    case Layer::Context:
        takeReading(language, remark, explanation, text);
        return;
    case Layer::Wording:
        takeWording(language, remark, text);
        return;
    case Layer::Status:
        takeStatus(language, remark, explanation, text);
        return;
    case Layer::Code:
        takeCode(language, explanation, text);
        return;
    case Layer::Class:
        takeClass(language, explanation, text);
        return;
    }
}

// Neither its session nor the command it answers is known.
bool isAlone(const Explanation &explanation)
{
    return explanation.state == Core::Smtp::State::Unknown && explanation.verb == Core::Smtp::Verb::None;
}

bool isPasted(const Explanation &explanation, const Remark &remark)
{
    return remark.layer == Layer::Context && isAlone(explanation);
}

QString layerLine(const Language &language, const Explanation &explanation, const Remark &remark)
{
    if (isPasted(explanation, remark))
        return levelOfPasted(language);
    const QString name = levelName(language, remark.layer, remark.certainty);
    return remark.layer == Layer::Wording ? QStringLiteral("%1 (%2)").arg(name, wordingText(language, remark).certainty)
                                          : name;
}

QString classLine(const Language &language, const Explanation &explanation)
{
    QString line = severityName(language, explanation.severity);
    if (explanation.status)
        line += QStringLiteral(" · ") + QString::fromLatin1(explanation.status->toString());
    return line;
}

} // namespace

QString sessionUnseen(const Language &language)
{
    return language.text(context, unseen);
}

ExplanationText replyText(const Language &language, const Explanation &explanation)
{
    ExplanationText text;
    text.heading = explanation.code == 0 ? language.text(context, noCode)
                                         : QStringLiteral("%1").arg(explanation.code, 3, 10, QLatin1Char('0'));
    text.classLine = classLine(language, explanation);
    for (const Remark &remark : explanation.remarks) {
        takeLayer(language, remark, explanation, text);
        if (text.layers.isEmpty() || remark.layer < Layer::Code)
            text.layers.append(layerLine(language, explanation, remark));
        else if (remark.layer == Layer::Code) // below others; that the first digit speaks too goes without saying
            text.layers.append(levelOfCodeBelow(language));
    }
    if (!explanation.remarks.isEmpty()) {
        const Remark &top = explanation.remarks.first();
        text.level = text.layers.first();
        text.levelId = id(isPasted(explanation, top) ? Layer::Wording : top.layer);
        text.id = top.note;
        text.evidence = top.evidence;
    }
    if (text.here.isEmpty() && isAlone(explanation))
        text.here = {plainRun(sessionUnseen(language))};
    text.decoded = decodedTexts(language, explanation.decoded);
    text.faults = faultProses(language, explanation.faults);
    text.confusable = explanation.confusable;
    text.lookUps = lookUps(language, explanation);
    takeOffers(language, explanation, text);
    return text;
}

} // namespace Words
