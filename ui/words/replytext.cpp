#include "ui/words/replytext.h"

#include "core/knowledge/entry.h"
#include "ui/words/phrase.h"
#include "ui/words/rfc.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>

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

QList<AdviceText> adviceOf(const Language &language, const char *textContext, const Knowledge::AdviceList &list,
                           const QList<Core::Argument> &arguments)
{
    QList<AdviceText> advice;
    for (const Knowledge::Advice &some : list) {
        if (!some.text)
            break;
        AdviceText text{phrase(language, textContext, some.text, arguments), command(some.command, arguments)};
        if (!text.text.isEmpty())
            advice.append(text);
    }
    return advice;
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

QString classLine(const Language &language, const Explanation &explanation)
{
    QString line = severityName(language, explanation.severity);
    if (explanation.status)
        line += QStringLiteral(" · ") + QString::fromLatin1(explanation.status->toString());
    return line;
}

} // namespace

ExplanationText replyText(const Language &language, const Explanation &explanation)
{
    ExplanationText text;
    text.heading = explanation.code == 0 ? language.text(context, noCode)
                                         : QStringLiteral("%1").arg(explanation.code, 3, 10, QLatin1Char('0'));
    text.classLine = classLine(language, explanation);
    if (!explanation.remarks.isEmpty()) {
        const Remark &top = explanation.remarks.first();
        const bool pasted = top.layer == Layer::Context && explanation.state == Core::Smtp::State::Unknown;
        text.level = pasted ? levelOfPasted(language) : levelName(language, top.layer, top.certainty);
        text.levelId = id(pasted ? Layer::Wording : top.layer);
        text.id = top.note;
        text.evidence = top.evidence;
        if (top.layer == Layer::Context)
            takeReading(language, top, explanation, text);
    }
    takeCode(language, explanation, text);
    takeClass(language, explanation, text);
    if (text.here.isEmpty() && explanation.state == Core::Smtp::State::Unknown)
        text.here = {plainRun(language.text(context, unseen))};
    text.decoded = decodedTexts(language, explanation.decoded);
    text.faults = faultProses(language, explanation.faults);
    text.confusable = explanation.confusable;
    return text;
}

} // namespace Words
