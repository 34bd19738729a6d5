#include "ui/words/comparisontext.h"

#include "ui/words/comparisonpairs.h"
#include "ui/words/phrase.h"
#include "ui/words/rfc.h"
#include "ui/words/sessionwords.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Comparison;
using Difference = Comparison::Difference;
using Stage = Comparison::Stage;
using Action = Comparison::Action;
namespace Knowledge = Core::Knowledge;

template <typename Enum>
struct OneText {
    Enum value;
    const char *text;
};

constexpr char context[] = "Comparison";
constexpr OneText<Stage> stages[] = {
    {Stage::Any, QT_TRANSLATE_NOOP("Comparison", "at any moment")},
    {Stage::Connection, QT_TRANSLATE_NOOP("Comparison", "as the greeting or at the end")},
    {Stage::Introduction, QT_TRANSLATE_NOOP("Comparison", "at EHLO")},
    {Stage::Login, QT_TRANSLATE_NOOP("Comparison", "during AUTH")},
    {Stage::Tls, QT_TRANSLATE_NOOP("Comparison", "at STARTTLS")},
    {Stage::Envelope, QT_TRANSLATE_NOOP("Comparison", "at MAIL and RCPT")},
    {Stage::Content, QT_TRANSLATE_NOOP("Comparison", "at DATA and the end of the message")},
    {Stage::Query, QT_TRANSLATE_NOOP("Comparison", "at questions such as VRFY, HELP and ETRN")},
};
static_assert(coversInOrder(stages, Stage::Query));

constexpr OneText<Action> actions[] = {
    {Action::GoOn, QT_TRANSLATE_NOOP("Comparison", "After %1, go on with the next step.")},
    {Action::Answer, QT_TRANSLATE_NOOP("Comparison", "After %1, send what the server is waiting for.")},
    {Action::Wait, QT_TRANSLATE_NOOP("Comparison", "After %1, keep the message and try again later.")},
    {Action::Change,
     QT_TRANSLATE_NOOP("Comparison", "After %1, change something first: the same again draws the same reply.")},
    {Action::Unclear, QT_TRANSLATE_NOOP("Comparison", "What to do after %1 no standard says.")},
};
static_assert(coversInOrder(actions, Action::Unclear));

constexpr const char *title = QT_TRANSLATE_NOOP("Comparison", "%1 and %2");
constexpr const char *same = QT_TRANSLATE_NOOP("Comparison", "It is the same code.");
constexpr const char *alike =
    QT_TRANSLATE_NOOP("Comparison", "By their numbers they do not differ in kind: the words and the session decide.");
constexpr const char *classes = QT_TRANSLATE_NOOP("Comparison", "The first digits differ. %1: %2. %3: %4.");
constexpr const char *transience = QT_TRANSLATE_NOOP("Comparison", "%1 can pass by itself; %2 stays.");
constexpr const char *outcome = QT_TRANSLATE_NOOP("Comparison", "With %1 the session goes on; %2 is a refusal.");
constexpr const char *elsewhere = QT_TRANSLATE_NOOP("Comparison", "They are met at different steps. %1: %2. %3: %4.");
constexpr const char *together =
    QT_TRANSLATE_NOOP("Comparison", "Both are met %1: there the words and the session decide.");
constexpr const char *unasked = QT_TRANSLATE_NOOP("Comparison", "%1 can come without a command before it.");
constexpr const char *applies = QT_TRANSLATE_NOOP("Comparison", "%1 applies %2.");
constexpr const char *unknown = QT_TRANSLATE_NOOP("Comparison", "%1 is not known here; only its first digit speaks.");

QString code(const Comparison::Side &side)
{
    return QString::number(side.code);
}

QString stageList(const Language &language, const QList<Stage> &list)
{
    QStringList names;
    for (const Stage stage : list)
        names.append(language.text(context, rowOf(stages, stage).text));
    return names.join(QStringLiteral(", "));
}

QString actionText(const Language &language, const Comparison::Side &side)
{
    return language.text(context, rowOf(actions, side.action).text).arg(code(side));
}

QString difference(const Language &language, const Comparison &comparison, Difference which)
{
    const Comparison::Side &left = comparison.left;
    const Comparison::Side &right = comparison.right;
    const bool leftFirst = left.severity == Core::Severity::Good || left.severity == Core::Severity::Intermediate ||
                           (left.severity == Core::Severity::Temporary && right.severity == Core::Severity::Permanent);
    const QString mild = code(leftFirst ? left : right);
    const QString hard = code(leftFirst ? right : left);
    switch (which) {
    case Difference::Class:
        return language.text(context, classes)
            .arg(code(left), severityName(language, left.severity).toLower(), code(right),
                 severityName(language, right.severity).toLower());
    case Difference::Transience:
        return language.text(context, transience).arg(mild, hard);
    case Difference::Outcome:
        return language.text(context, outcome).arg(mild, hard);
    case Difference::Stage:
        return language.text(context, elsewhere)
            .arg(code(left), stageList(language, left.stages), code(right), stageList(language, right.stages));
    case Difference::Action:
        return actionText(language, left) + u' ' + actionText(language, right);
    case Difference::Who:
        return language.text(context, unasked).arg(left.code == 220 || left.code == 421 ? code(left) : code(right));
    }
    return {};
}

QStringList adviceOf(const Language &language, const char *from, const Knowledge::AdviceList &list)
{
    QStringList advice;
    for (const Knowledge::Advice &some : list) {
        const QString text = plain(phrase(language, from, some.text, {}));
        if (!text.isEmpty())
            advice.append(text);
    }
    return advice;
}

ComparisonText::Side sideText(const Language &language, const Comparison::Side &side)
{
    ComparisonText::Side text;
    text.heading = code(side);
    text.classLine = severityName(language, side.severity);
    text.stages = stageList(language, side.stages);
    if (side.entry) {
        text.title = language.text(Knowledge::codeContext, side.entry->title);
        text.meaning = plain(phrase(language, Knowledge::codeContext, side.entry->meaning, {}));
        text.seen = plain(phrase(language, Knowledge::codeContext, side.entry->seen, {}));
        text.advice = adviceOf(language, Knowledge::codeContext, side.entry->advice);
        text.rules = ruleRuns(side.entry->rules);
    } else if (side.klass) {
        text.title = language.text(Knowledge::classContext, side.klass->name);
        text.meaning = language.text(context, unknown).arg(code(side)) + u' ' +
                       language.text(Knowledge::classContext, side.klass->meaning);
        text.advice = adviceOf(language, Knowledge::classContext, side.klass->advice);
    }
    if (!text.stages.isEmpty())
        text.when = language.text(context, applies).arg(code(side), text.stages) + u' ';
    text.when += actionText(language, side);
    return text;
}

void takePair(const Language &language, const Comparison &comparison, ComparisonText &text)
{
    const bool swapped = comparison.left.code > comparison.right.code;
    const quint16 smaller = swapped ? comparison.right.code : comparison.left.code;
    const quint16 larger = swapped ? comparison.left.code : comparison.right.code;
    const PairWords *words = pairWords(smaller, larger);
    if (!words)
        return;
    text.differences.append(language.text(pairContext, words->difference));
    text.left.when = language.text(pairContext, swapped ? words->whenRight : words->whenLeft);
    text.right.when = language.text(pairContext, swapped ? words->whenLeft : words->whenRight);
}

} // namespace

ComparisonText comparisonText(const Language &language, const Comparison &comparison)
{
    ComparisonText text;
    text.title = language.text(context, title).arg(code(comparison.left), code(comparison.right));
    text.left = sideText(language, comparison.left);
    text.right = sideText(language, comparison.right);
    takePair(language, comparison, text);
    for (const Difference which : comparison.differences)
        text.differences.append(difference(language, comparison, which));
    if (comparison.left.code == comparison.right.code)
        text.differences = {language.text(context, same)};
    else if (!comparison.shared.isEmpty())
        text.differences.append(language.text(context, together).arg(stageList(language, comparison.shared)));
    else if (text.differences.isEmpty())
        text.differences.append(language.text(context, alike));
    return text;
}

} // namespace Words
