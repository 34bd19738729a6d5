#include "ui/words/sessiondifferences.h"

#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/rowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

using Core::Compare::Difference;
using Core::Compare::Moment;
using Core::Compare::SessionComparison;
using Core::Compare::Step;
using What = Difference::What;

constexpr char context[] = "Compare";
constexpr qsizetype quoted = 200;

struct Entry {
    What what;
    const char *name;
    const char *text; // %1 left, %2 right, %3 what it is about
};
constexpr Entry entries[] = {
    {What::OnlyLeft, QT_TRANSLATE_NOOP("Compare", "left only"),
     QT_TRANSLATE_NOOP("Compare", "Only in the session on the left.")},
    {What::OnlyRight, QT_TRANSLATE_NOOP("Compare", "right only"),
     QT_TRANSLATE_NOOP("Compare", "Only in the session on the right.")},
    {What::Said, QT_TRANSLATE_NOOP("Compare", "command"),
     QT_TRANSLATE_NOOP("Compare", "Something else was said: “%1” on the left, “%2” on the right.")},
    {What::Code, QT_TRANSLATE_NOOP("Compare", "code"), QT_TRANSLATE_NOOP("Compare", "Left answers %1, right %2.")},
    {What::Status, QT_TRANSLATE_NOOP("Compare", "status"),
     QT_TRANSLATE_NOOP("Compare", "The enhanced status code is %1 on the left, %2 on the right.")},
    {What::Wording, QT_TRANSLATE_NOOP("Compare", "wording"),
     QT_TRANSLATE_NOOP("Compare", "The wording differs: “%1” on the left, “%2” on the right.")},
    {What::Offered, QT_TRANSLATE_NOOP("Compare", "offer"), nullptr},
    {What::Parameters, QT_TRANSLATE_NOOP("Compare", "offer"),
     QT_TRANSLATE_NOOP("Compare", "%3 is offered as “%1” on the left, as “%2” on the right.")},
    {What::Delay, QT_TRANSLATE_NOOP("Compare", "delay"),
     QT_TRANSLATE_NOOP("Compare", "The reply took %1 on the left, %2 on the right.")},
    {What::Protected, QT_TRANSLATE_NOOP("Compare", "TLS"), nullptr},
    {What::TlsVersion, QT_TRANSLATE_NOOP("Compare", "TLS"),
     QT_TRANSLATE_NOOP("Compare", "TLS is %1 on the left, %2 on the right.")},
    {What::TlsCipher, QT_TRANSLATE_NOOP("Compare", "cipher"),
     QT_TRANSLATE_NOOP("Compare", "The cipher is %1 on the left, %2 on the right.")},
    {What::Certificate, QT_TRANSLATE_NOOP("Compare", "certificate"),
     QT_TRANSLATE_NOOP("Compare", "Another certificate: %1 on the left, %2 on the right.")},
    {What::Verified, QT_TRANSLATE_NOOP("Compare", "certificate"), nullptr},
    {What::Ending, QT_TRANSLATE_NOOP("Compare", "end"),
     QT_TRANSLATE_NOOP("Compare", "The two sessions end in different ways.")},
};
constexpr const char *offeredLeft = QT_TRANSLATE_NOOP("Compare", "%1 is offered on the left only.");
constexpr const char *offeredRight = QT_TRANSLATE_NOOP("Compare", "%1 is offered on the right only.");
constexpr const char *protectedLeft = QT_TRANSLATE_NOOP("Compare", "Inside TLS on the left, in clear on the right.");
constexpr const char *protectedRight = QT_TRANSLATE_NOOP("Compare", "In clear on the left, inside TLS on the right.");
constexpr const char *verifiedLeft =
    QT_TRANSLATE_NOOP("Compare", "The certificate is verified on the left, not on the right.");
constexpr const char *verifiedRight =
    QT_TRANSLATE_NOOP("Compare", "The certificate is verified on the right, not on the left.");

const Entry &entryOf(What what)
{
    const auto found =
        std::find_if(std::begin(entries), std::end(entries), [what](const Entry &entry) { return entry.what == what; });
    return *found;
}

QString value(const Language &language, const Difference &difference, qint64 figure, const QByteArray &octets)
{
    if (difference.what == What::Code)
        return QString::number(figure);
    if (difference.what == What::Delay)
        return duration(language, figure);
    QString text = octets.isEmpty() ? QStringLiteral("—") : inert(octets, quoted);
    if (difference.what == What::Certificate && figure > 0)
        text += QStringLiteral(" (") +
                language.text(context, QT_TRANSLATE_NOOP("Compare", "valid until %1")).arg(date(language, figure)) +
                QLatin1Char(')');
    return text;
}

const char *textOf(const Difference &difference)
{
    switch (difference.what) {
    case What::Offered:
        return difference.right.isEmpty() ? offeredLeft : offeredRight;
    case What::Protected:
        return difference.leftNumber ? protectedLeft : protectedRight;
    case What::Verified:
        return difference.leftNumber ? verifiedLeft : verifiedRight;
    default:
        return entryOf(difference.what).text;
    }
}

// Replaced by hand: a server's text may hold "%2".
QString filled(const QString &text, const QString &one, const QString &two, const QString &three)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (number < u'1' || number > u'3') {
            made += text[i];
            continue;
        }
        made += number == u'1' ? one : number == u'2' ? two : three;
        ++i;
    }
    return made;
}

QString nameOf(const Language &language, const Step &step, const Core::Dialogue &left, const Core::Dialogue &right)
{
    const Moment &moment = step.hasLeft ? step.left : step.right;
    if (moment.what == Moment::What::Exchange && moment.verb != Core::Smtp::Verb::Other &&
        !Core::Smtp::name(moment.verb).isEmpty())
        return QString::fromLatin1(Core::Smtp::name(moment.verb));
    return momentText(language, step.hasLeft ? left : right, moment);
}

QString offersSentence(const Language &language, const SessionComparison &comparison, const char *source, bool ofLeft)
{
    QStringList keywords;
    for (const Step &step : comparison.steps)
        for (const Difference &difference : step.differences)
            if (difference.what == What::Offered && difference.right.isEmpty() == ofLeft)
                keywords.append(inert(ofLeft ? difference.left : difference.right, 40));
    keywords.removeDuplicates();
    return keywords.isEmpty() ? QString()
                              : filled(language.text(context, source), keywords.join(QStringLiteral(", ")), {}, {});
}

int countOf(const SessionComparison &comparison, What what)
{
    int count = 0;
    for (const Step &step : comparison.steps)
        count += int(std::count_if(step.differences.begin(), step.differences.end(),
                                   [what](const Difference &difference) { return difference.what == what; }));
    return count;
}

// The steps that went alike before the ways part.
QString partingSentence(const Language &language, const SessionComparison &comparison, const Core::Dialogue &left,
                        const Core::Dialogue &right)
{
    const qsizetype first = comparison.firstWeighty();
    if (first < 0)
        return language.text(context, QT_TRANSLATE_NOOP("Compare", "The two sessions went alike: the same commands, "
                                                                   "codes and offers."));
    const Step &step = comparison.steps[first];
    const auto weighty =
        std::find_if(step.differences.begin(), step.differences.end(),
                     [](const Difference &difference) { return Core::Compare::isWeighty(difference.what); });
    const QString source =
        first == 0 ? language.text(context, QT_TRANSLATE_NOOP("Compare", "They differ from the start, at %1: %2"))
                   : language.text(context, QT_TRANSLATE_NOOP("Compare", "They went alike up to %1. %2"));
    return filled(source, nameOf(language, step, left, right), differenceText(language, *weighty), {});
}

// What whoever asks wants to know first, where something lighter differed before.
QString codeSentence(const Language &language, const SessionComparison &comparison, const Core::Dialogue &left,
                     const Core::Dialogue &right)
{
    const qsizetype first = comparison.firstWeighty();
    for (qsizetype at = 0; at < comparison.steps.size(); ++at) {
        const Step &step = comparison.steps[at];
        const auto code = std::find_if(step.differences.begin(), step.differences.end(),
                                       [](const Difference &difference) { return difference.what == What::Code; });
        if (code == step.differences.end())
            continue;
        const char *source = QT_TRANSLATE_NOOP("Compare", "The first reply with another code is that to %1. %2");
        return at == first ? QString()
                           : filled(language.text(context, source), nameOf(language, step, left, right),
                                    differenceText(language, *code), {});
    }
    return {};
}

} // namespace

QString differenceName(const Language &language, What what)
{
    return language.text(context, entryOf(what).name);
}

QString differenceText(const Language &language, const Difference &difference)
{
    const char *source = textOf(difference);
    if (!source)
        return {};
    const QByteArray only =
        difference.what == What::Offered && difference.left.isEmpty() ? difference.right : difference.left;
    return filled(language.text(context, source), value(language, difference, difference.leftNumber, only),
                  value(language, difference, difference.rightNumber, difference.right), inert(difference.about, 40));
}

QString momentText(const Language &language, const Core::Dialogue &dialogue, const Moment &moment)
{
    switch (moment.what) {
    case Moment::What::Greeting:
        return language.text(context, QT_TRANSLATE_NOOP("Compare", "Greeting"));
    case Moment::What::Unasked:
        return language.text(context, QT_TRANSLATE_NOOP("Compare", "Reply nobody asked for"));
    case Moment::What::Tls:
        return language.text(context, QT_TRANSLATE_NOOP("Compare", "TLS handshake"));
    case Moment::What::End:
        return language.text(context, QT_TRANSLATE_NOOP("Compare", "End"));
    case Moment::What::Exchange:
        break;
    }
    if (moment.verb == Core::Smtp::Verb::Content)
        return language.text(context, QT_TRANSLATE_NOOP("Compare", "End of the message"));
    return rowText(language, dialogue, moment.row).left(quoted);
}

QString replyText(const Language &language, const Core::Dialogue &dialogue, const Moment &moment)
{
    if (moment.exchange < 0 || size_t(moment.exchange) >= dialogue.exchanges.size())
        return rowText(language, dialogue, moment.row).left(quoted);
    return rowText(language, dialogue, dialogue.exchanges[size_t(moment.exchange)].replyLast).left(quoted);
}

QStringList comparisonSummary(const Language &language, const SessionComparison &comparison, const Core::Dialogue &left,
                              const Core::Dialogue &right)
{
    QStringList sentences{partingSentence(language, comparison, left, right),
                          codeSentence(language, comparison, left, right)};
    sentences +=
        offersSentence(language, comparison, QT_TRANSLATE_NOOP("Compare", "Offered on the left only: %1."), true);
    sentences +=
        offersSentence(language, comparison, QT_TRANSLATE_NOOP("Compare", "Offered on the right only: %1."), false);
    if (const int delays = countOf(comparison, What::Delay); delays > 0)
        sentences +=
            language.text(context, QT_TRANSLATE_N_NOOP("Compare", "%n reply(s) took much longer on one side."), delays);
    if (const int wordings = countOf(comparison, What::Wording); wordings > 0)
        sentences += language.text(
            context, QT_TRANSLATE_N_NOOP("Compare", "%n reply(s) say the same code in other words."), wordings);
    if (comparison.cut)
        sentences += language
                         .text(context, QT_TRANSLATE_NOOP("Compare", "Only the first %1 steps of a session are "
                                                                     "compared."))
                         .replace(QLatin1String("%1"), number(language, quint64(Core::Compare::mostMoments)));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace Words
