#include "ui/export/explanationparts.h"

#include <QCoreApplication>

namespace Export {

namespace {

using Words::Run;
using Kind = Part::Kind;

constexpr char context[] = "Export";
constexpr const char *offered = QT_TRANSLATE_NOOP("Export", "Offered");
constexpr const char *mechanisms = QT_TRANSLATE_NOOP("Export", "Logins offered, and what each exposes");
constexpr const char *missing = QT_TRANSLATE_NOOP("Export", "Not offered");
constexpr const char *changed = QT_TRANSLATE_NOOP("Export", "What changed");
constexpr const char *rules = QT_TRANSLATE_NOOP("Export", "Rules");
constexpr const char *colon = QT_TRANSLATE_NOOP("Export", "%1:");

Run plainRun(const QString &text)
{
    return {Run::Kind::Plain, text, Core::none, {}};
}

Run quotedRun(const QString &text)
{
    return {Run::Kind::Quoted, text, Core::none, {}};
}

class Gathering
{
public:
    explicit Gathering(const Words::Language &language) : m_language(language) {}
    QList<Part> parts;

    void prose(Kind kind, const Words::Prose &text)
    {
        if (!text.isEmpty())
            parts.append({kind, {}, text, {}});
    }
    void caption(const QString &text, const QString &note = {})
    {
        parts.append({Kind::Caption, {}, {plainRun(text)}, note});
    }
    void facts(const QList<Words::DecodedText> &facts)
    {
        for (const Words::DecodedText &fact : facts)
            parts.append({Kind::Fact, fact.label, {quotedRun(fact.value)}, {}});
    }
    void steps(const QList<Words::AdviceText> &advice)
    {
        for (qsizetype step = 0; step < advice.size(); ++step)
            parts.append({Kind::Step, QString::number(step + 1), advice[step].text, {}});
    }
    void heading(const Words::ExplanationText &text);
    void wording(const Words::WordingText &wording);
    void offers(const Words::OffersText &offers);
    void ruleRuns(const QList<Run> &runs);

private:
    QString say(const char *source) const { return m_language.text(context, source); }
    void terms(const char *heading, const QList<Words::TermText> &terms);
    void changes(const Words::OffersText &offers);

    const Words::Language &m_language;
};

void Gathering::heading(const Words::ExplanationText &text)
{
    parts.append({Kind::Heading, text.heading, {plainRun(text.title)}, text.classLine});
}

void Gathering::wording(const Words::WordingText &wording)
{
    caption(wording.heading, wording.certainty);
    facts(wording.facts);
    prose(Kind::Text, wording.meaning);
    steps(wording.advice);
    if (!wording.actor.isEmpty())
        prose(Kind::Text, {plainRun(wording.actor)});
    if (!wording.setting.isEmpty())
        prose(Kind::Text, {quotedRun(wording.setting)});
    prose(Kind::Text, wording.link);
}

void Gathering::terms(const char *heading, const QList<Words::TermText> &terms)
{
    if (terms.isEmpty())
        return;
    caption(say(heading));
    for (const Words::TermText &term : terms)
        parts.append(
            {Kind::Term, {}, Words::Prose{quotedRun(term.term.text), plainRun(QStringLiteral(" – "))} + term.text, {}});
}

void Gathering::changes(const Words::OffersText &offers)
{
    if (offers.since.isEmpty())
        return;
    caption(say(changed));
    prose(Kind::Text, offers.since);
    for (const Words::OffersText::Change &change : offers.changes)
        parts.append({Kind::Term,
                      {},
                      {quotedRun(change.keyword), plainRun(QStringLiteral(" – ") + offers.before + QLatin1Char(' ')),
                       quotedRun(change.before), plainRun(QStringLiteral(" → ") + offers.now + QLatin1Char(' ')),
                       quotedRun(change.now)},
                      {}});
}

void Gathering::offers(const Words::OffersText &offers)
{
    for (const Words::Prose &remark : offers.remarks)
        prose(Kind::Remark, remark);
    changes(offers);
    terms(offered, offers.offers);
    terms(mechanisms, offers.mechanisms);
    terms(missing, offers.missing);
}

void Gathering::ruleRuns(const QList<Run> &runs)
{
    if (runs.isEmpty())
        return;
    Words::Prose line;
    for (const Run &run : runs) {
        if (!line.isEmpty())
            line.append(plainRun(QStringLiteral(" · ")));
        line.append(run);
    }
    parts.append({Kind::Rules, say(rules), line, {}});
}

} // namespace

QList<Part> partsOf(const Words::Language &language, const Words::ExplanationText &text)
{
    Gathering all(language);
    all.heading(text);
    for (const Words::Prose &fault : text.faults)
        all.prose(Kind::Fault, fault);
    all.facts(text.decoded);
    all.prose(Kind::Text, text.meaning);
    all.prose(Kind::Text, text.here);
    all.steps(text.advice);
    for (const Words::WordingText &wording : text.wordings)
        all.wording(wording);
    all.prose(Kind::Text, text.status);
    all.offers(text.offers);
    all.ruleRuns(text.rules);
    return all.parts;
}

QString withColon(const Words::Language &language, const QString &label)
{
    return language.text(context, colon).arg(label);
}

bool isExplained(const Core::Row &row)
{
    const bool fact = row.kind == Core::Kind::Failed || row.kind == Core::Kind::Doubted;
    return fact || row.has(Core::RowFlag::LastOfReply) || row.has(Core::RowFlag::Fault);
}

} // namespace Export
