#include "ui/words/comparisontext.h"

#include "ui/words/comparisonpairs.h"
#include "ui/words/phrase.h"
#include "ui/words/replytext.h"
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

struct ActorText {
    Knowledge::Actor value;
    const char *text;
};
constexpr ActorText actors[] = {
    {Knowledge::Actor::Nobody, QT_TRANSLATE_NOOP("Comparison", "nobody: it passes, or nothing is wrong")},
    {Knowledge::Actor::Client, QT_TRANSLATE_NOOP("Comparison", "the sending side")},
    {Knowledge::Actor::Server, QT_TRANSLATE_NOOP("Comparison", "the receiving server’s administrator")},
    {Knowledge::Actor::Both, QT_TRANSLATE_NOOP("Comparison", "either side, as the words tell")},
};
static_assert(coversInOrder(actors, Knowledge::Actor::Both));

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
constexpr const char *applies = QT_TRANSLATE_NOOP("Comparison", "Only %1 is met %2.");
constexpr const char *unknown = QT_TRANSLATE_NOOP("Comparison", "%1 is not known here; only its first digit speaks.");
constexpr const char *kinds =
    QT_TRANSLATE_NOOP("Comparison", "%1 is a reply code and decides what happens; %2 is an enhanced status code, which "
                                    "stands behind such a code and says more of the reason.");
constexpr const char *companion =
    QT_TRANSLATE_NOOP("Comparison", "%1 often stands behind %2: then they are one reply.");
constexpr const char *anyClass = QT_TRANSLATE_NOOP("Comparison", "Any class: the first digit tells the verdict");
constexpr const char *subjects = QT_TRANSLATE_NOOP("Comparison", "They speak of different things. %1: %2. %3: %4.");
constexpr const char *acting = QT_TRANSLATE_NOOP("Comparison", "Who has to act: after %1 %2; after %3 %4.");
constexpr const char *standing = QT_TRANSLATE_NOOP("Comparison", "%1 stands behind %2; %3 behind %4.");
constexpr const char *unknownStatus =
    QT_TRANSLATE_NOOP("Comparison", "%1 is in no table known here; its first and second numbers alone speak.");

QString nameOf(const Comparison::Side &side)
{
    return side.isStatus() ? QString::fromLatin1(side.status)
                           : QStringLiteral("%1").arg(side.code, 3, 10, QLatin1Char('0'));
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
    return language.text(context, rowOf(actions, side.action).text).arg(nameOf(side));
}

QString actorText(const Language &language, const Comparison::Side &side)
{
    return language.text(context, rowOf(actors, side.usage.actor).text);
}

QString codeList(const Comparison::Side &side)
{
    QStringList codes;
    for (const quint16 code : side.usage.codes)
        codes.append(QString::number(code));
    return codes.join(QStringLiteral(", "));
}

QString kindText(const Language &language, const Comparison &comparison)
{
    const bool swapped = comparison.left.isStatus();
    const Comparison::Side &code = swapped ? comparison.right : comparison.left;
    const Comparison::Side &status = swapped ? comparison.left : comparison.right;
    QString text = language.text(context, kinds).arg(nameOf(code), nameOf(status));
    if (status.usage.codes.contains(code.code))
        text += u' ' + language.text(context, companion).arg(nameOf(status), nameOf(code));
    return text;
}

QString difference(const Language &language, const Comparison &comparison, Difference which)
{
    const Comparison::Side &left = comparison.left;
    const Comparison::Side &right = comparison.right;
    const bool leftFirst = left.severity == Core::Severity::Good || left.severity == Core::Severity::Intermediate ||
                           (left.severity == Core::Severity::Temporary && right.severity == Core::Severity::Permanent);
    const QString mild = nameOf(leftFirst ? left : right);
    const QString hard = nameOf(leftFirst ? right : left);
    switch (which) {
    case Difference::Class:
        return language.text(context, classes)
            .arg(nameOf(left), severityName(language, left.severity).toLower(), nameOf(right),
                 severityName(language, right.severity).toLower());
    case Difference::Transience:
        return language.text(context, transience).arg(mild, hard);
    case Difference::Outcome:
        return language.text(context, outcome).arg(mild, hard);
    case Difference::Stage:
        return language.text(context, elsewhere)
            .arg(nameOf(left), stageList(language, left.usage.stages), nameOf(right),
                 stageList(language, right.usage.stages));
    case Difference::Action:
        return actionText(language, left) + u' ' + actionText(language, right);
    case Difference::Who:
        return language.text(context, unasked).arg(left.code == 220 || left.code == 421 ? nameOf(left) : nameOf(right));
    case Difference::Kind:
        return kindText(language, comparison);
    case Difference::Subject:
        return language.text(context, subjects)
            .arg(nameOf(left), subjectText(language, left.subject), nameOf(right),
                 subjectText(language, right.subject));
    case Difference::Actor:
        return language.text(context, acting)
            .arg(nameOf(left), actorText(language, left), nameOf(right), actorText(language, right));
    case Difference::Codes:
        return language.text(context, standing).arg(nameOf(left), codeList(left), nameOf(right), codeList(right));
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

template <typename Entry>
void takeEntry(const Language &language, const char *from, const Entry &entry, ComparisonText::Side &text)
{
    text.title = language.text(from, entry.title);
    text.meaning = plain(phrase(language, from, entry.meaning, {}));
    text.advice = adviceOf(language, from, entry.advice);
    text.rules = ruleRuns(entry.rules);
}

void takeClass(const Language &language, const Comparison::Side &side, ComparisonText::Side &text)
{
    text.title = language.text(Knowledge::classContext, side.klass->name);
    text.meaning = language.text(context, side.isStatus() ? unknownStatus : unknown).arg(nameOf(side)) + u' ' +
                   language.text(Knowledge::classContext, side.klass->meaning);
    text.advice = adviceOf(language, Knowledge::classContext, side.klass->advice);
}

// Where only this one is met, and what follows from it; where both are met the places tell nothing.
QString applicationOf(const Language &language, const Comparison::Side &side, const QList<Stage> &shared)
{
    QList<Stage> own = side.usage.stages;
    own.removeIf([&shared](Stage stage) { return shared.contains(stage); });
    QStringList sentences;
    if (!own.isEmpty())
        sentences.append(language.text(context, applies).arg(nameOf(side), stageList(language, own)));
    if (side.klass)
        sentences.append(actionText(language, side));
    return sentences.join(u' ');
}

ComparisonText::Side sideText(const Language &language, const Comparison::Side &side, const QList<Stage> &shared)
{
    ComparisonText::Side text;
    text.heading = nameOf(side);
    text.classLine = side.klass ? severityName(language, side.severity) : language.text(context, anyClass);
    text.stages = stageList(language, side.usage.stages);
    const bool isYes = side.severity == Core::Severity::Good || side.severity == Core::Severity::Intermediate;
    if (!side.usage.stages.isEmpty() && !isYes)
        text.actor = actorText(language, side);
    text.codes = codeList(side);
    if (side.entry) {
        takeEntry(language, Knowledge::codeContext, *side.entry, text);
        text.seen = plain(phrase(language, Knowledge::codeContext, side.entry->seen, {}));
    } else if (side.statusEntry) {
        takeEntry(language, Knowledge::statusContext, *side.statusEntry, text);
    } else if (side.klass) {
        takeClass(language, side, text);
    }
    text.when = applicationOf(language, side, shared);
    return text;
}

void takePair(const Language &language, const Comparison &comparison, ComparisonText &text)
{
    if (comparison.left.isStatus() || comparison.right.isStatus())
        return;
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
    text.title = language.text(context, title).arg(nameOf(comparison.left), nameOf(comparison.right));
    text.left = sideText(language, comparison.left, comparison.shared);
    text.right = sideText(language, comparison.right, comparison.shared);
    takePair(language, comparison, text);
    for (const Difference which : comparison.differences)
        text.differences.append(difference(language, comparison, which));
    if (comparison.left == comparison.right)
        text.differences = {language.text(context, same)};
    else if (!comparison.shared.isEmpty())
        text.differences.append(language.text(context, together).arg(stageList(language, comparison.shared)));
    else if (text.differences.isEmpty())
        text.differences.append(language.text(context, alike));
    return text;
}

} // namespace Words
