#include "tests/hostile/told.h"

#include "core/explanation/explanationof.h"
#include "ui/export/jsonlines.h"
#include "ui/export/plaintext.h"
#include "ui/words/explanationtext.h"
#include "ui/words/failurewords.h"
#include "ui/words/faultwords.h"
#include "ui/words/notewords.h"
#include "ui/words/rowwords.h"

#include <set>

namespace Hostile {
namespace {

using namespace Core;

constexpr size_t shownRows = 10; // of the begin, and of the end

void addOnce(QStringList &to, const QString &one)
{
    if (!to.contains(one))
        to += one;
}

void addProse(QStringList &texts, const Words::Prose &prose)
{
    if (!prose.isEmpty())
        texts += Words::plain(prose);
}

void addExplanation(const Words::Language &language, QStringList &texts, const Words::ExplanationText &text)
{
    texts << text.heading << text.title << text.classLine << text.level;
    texts += text.layers;
    for (const Words::DecodedText &decoded : text.decoded)
        texts << decoded.label << decoded.value;
    for (const Words::Prose &prose : {text.meaning, text.here, text.status, text.use, text.seen, text.offers.since})
        addProse(texts, prose);
    for (const Words::AdviceText &advice : text.advice)
        addProse(texts, advice.text);
    for (const Words::Prose &fault : text.faults)
        addProse(texts, fault);
    for (const Words::Prose &remark : text.offers.remarks)
        addProse(texts, remark);
    for (const QList<Words::TermText> &terms : {text.offers.offers, text.offers.mechanisms, text.offers.missing})
        for (const Words::TermText &term : terms) {
            texts += term.term.text;
            addProse(texts, term.text);
        }
    texts += Export::plainExplanation(language, text).split(QLatin1Char('\n'));
}

void tellRow(const Words::Language &language, const Document &document, RowId row, Told &told)
{
    const Dialogue dialogue = document.dialogue();
    told.texts << Words::rowText(language, dialogue, row) << Words::decodedText(language, dialogue, row)
               << Words::rowSpoken(language, dialogue, row);
    told.texts += Export::plainRow(language, document, row, Export::Explanations::With).split(QLatin1Char('\n'));
    addExplanation(language, told.texts, Words::explanationText(language, explanationOf(document, row), dialogue));
    for (const Fault &fault : dialogue.faultsOf(row))
        told.texts << Words::faultName(language, fault.kind) << Words::plain(Words::faultProse(language, fault));
    if (dialogue.rows[row].kind == Kind::Failed) {
        const Failure failure = Facts::decode<Failure>(dialogue.fact(row));
        told.texts << Words::failureName(language, failure.kind) << Words::failureText(language, failure)
                   << Words::failureAdvice(language, failure.kind);
    }
    told.json += Export::jsonLines(language, document, row);
}

// What a flood leaves between its begin and its end: the notes, the first fault of each kind, the last reply.
std::set<RowId> tellingRows(const Document &document)
{
    const Dialogue dialogue = document.dialogue();
    const size_t count = dialogue.rows.size();
    std::set<RowId> rows;
    std::set<FaultKind> kinds;
    for (size_t row = 0; row < count; ++row)
        if (row < shownRows || row + shownRows >= count || dialogue.rows[row].kind == Kind::Note)
            rows.insert(RowId(row));
    for (const Fault &fault : dialogue.faults)
        if (kinds.insert(fault.kind).second)
            rows.insert(fault.row);
    if (!dialogue.exchanges.empty())
        rows.insert(dialogue.exchanges.back().replyFirst);
    return rows;
}

bool isLiving(char32_t code)
{
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool direction = code == 0x061c || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
                           (code >= 0x2060 && code <= 0x206f);
    const bool hidden = code == 0x00ad || code == 0x034f || code == 0xfeff || code == 0x2028 || code == 0x2029 ||
                        (code >= 0xfff9 && code <= 0xfffb) || code >= 0xe0000;
    return control || direction || hidden;
}

} // namespace

QStringList notesOf(const Document &document)
{
    QStringList ids;
    const Dialogue dialogue = document.dialogue();
    for (RowId row = 0; row < dialogue.rows.size(); ++row)
        if (dialogue.rows[row].kind == Kind::Note)
            addOnce(ids, Words::id(Facts::decode<Facts::Noted>(dialogue.fact(row)).note));
    return ids;
}

QStringList faultsOf(const Document &document)
{
    QStringList ids;
    for (const Fault &fault : document.faults())
        addOnce(ids, Words::id(fault.kind));
    return ids;
}

QStringList codesOf(const Document &document)
{
    QStringList codes;
    for (const Smtp::Exchange &exchange : document.exchanges())
        codes += QString::number(exchange.code);
    return codes;
}

QStringList readingsOf(const Document &document)
{
    QStringList ids;
    for (const Smtp::Exchange &exchange : document.exchanges()) {
        const Explanation explanation = explanationOf(document, exchange.replyFirst);
        if (!explanation.remarks.isEmpty())
            addOnce(ids, explanation.remarks.first().note);
        if (ids.size() > 200)
            break;
    }
    return ids;
}

QString endOf(const Document &document)
{
    const Dialogue dialogue = document.dialogue();
    for (RowId row = RowId(dialogue.rows.size()); row-- > 0;) {
        if (dialogue.rows[row].kind == Kind::Failed)
            return Words::id(Facts::decode<Failure>(dialogue.fact(row)).kind);
        if (dialogue.rows[row].kind == Kind::Closed)
            return Words::id(Facts::decode<Closing>(dialogue.fact(row)));
    }
    return {};
}

QStringList sentencesOf(const Words::Language &language, const Document &document)
{
    QStringList sentences;
    const Dialogue dialogue = document.dialogue();
    for (RowId row = 0; row < dialogue.rows.size(); ++row) {
        const Kind kind = dialogue.rows[row].kind;
        if (kind == Kind::Failed)
            sentences += Words::failureText(language, Facts::decode<Failure>(dialogue.fact(row)).kind);
        else if (kind == Kind::Closed)
            sentences += Words::closingText(language, Facts::decode<Closing>(dialogue.fact(row)));
        else if (kind == Kind::Note)
            addOnce(sentences, Words::noteText(language, Facts::decode<Facts::Noted>(dialogue.fact(row))));
    }
    for (const Fault &fault : dialogue.faults)
        addOnce(sentences, Words::faultText(language, fault.kind));
    if (!dialogue.exchanges.empty())
        sentences +=
            Words::explanationText(language, explanationOf(document, dialogue.exchanges.back().replyFirst), dialogue)
                .title;
    return sentences;
}

Told tell(const Words::Language &language, const Document &document)
{
    Told told;
    for (const RowId row : tellingRows(document))
        tellRow(language, document, row, told);
    told.texts.removeAll(QString());
    return told;
}

QString livingCharacter(const QString &text)
{
    int marks = 0;
    for (const char32_t code : text.toUcs4()) {
        marks = QChar::isMark(code) ? marks + 1 : 0;
        if (isLiving(code) || marks > 3)
            return QStringLiteral("U+%1").arg(uint(code), 4, 16, QLatin1Char('0'));
    }
    return {};
}

const Words::Language &english()
{
    static const Words::Language language{QLocale(QLocale::English)};
    return language;
}

const Words::Language &french()
{
    static const Words::Language language{QLocale(QLocale::French)};
    return language;
}

} // namespace Hostile
