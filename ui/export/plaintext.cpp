#include "ui/export/plaintext.h"

#include "core/explanation/explanationof.h"
#include "ui/words/explanationtext.h"
#include "ui/words/rowwords.h"
#include "ui/words/tlswords.h"

namespace Export {

namespace {

constexpr auto indent = "            ";

QString indented(const QString &text, const QString &mark)
{
    QString all;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        all += QLatin1String(indent) + mark + line + QLatin1Char('\n');
    return all;
}

QString steps(const QList<Words::AdviceText> &advice, const QString &mark)
{
    QString block;
    for (qsizetype step = 0; step < advice.size(); ++step)
        block += indented(QStringLiteral("%1. %2").arg(step + 1).arg(Words::plain(advice[step].text)), mark);
    return block;
}

QString wordingBlock(const Words::WordingText &wording, const QString &mark)
{
    QString block = indented(QStringLiteral("%1 (%2)").arg(wording.heading, wording.certainty), mark);
    for (const Words::DecodedText &fact : wording.facts)
        block += indented(fact.label + QStringLiteral(" = ") + fact.value, mark);
    if (!wording.meaning.isEmpty())
        block += indented(Words::plain(wording.meaning), mark);
    block += steps(wording.advice, mark);
    for (const QString &part : {wording.actor, wording.setting, Words::plain(wording.link)})
        if (!part.isEmpty())
            block += indented(part, mark);
    return block;
}

QString explanationBlock(const Words::ExplanationText &text)
{
    const QString mark = QStringLiteral("│ ");
    QString heading = text.heading + QStringLiteral("  ") + text.title;
    if (!text.classLine.isEmpty())
        heading += QStringLiteral(" (%1)").arg(text.classLine);
    QString block = indented(heading, mark);
    for (const Words::Prose &fault : text.faults)
        block += indented(Words::plain(fault), mark);
    for (const Words::DecodedText &decoded : text.decoded)
        block += indented(decoded.label + QStringLiteral(" = ") + decoded.value, mark);
    for (const Words::Prose &part : {text.meaning, text.here})
        if (!part.isEmpty())
            block += indented(Words::plain(part), mark);
    block += steps(text.advice, mark);
    for (const Words::WordingText &wording : text.wordings)
        block += wordingBlock(wording, mark);
    if (!text.status.isEmpty())
        block += indented(Words::plain(text.status), mark);
    return block;
}

bool isExplained(const Core::Row &row)
{
    const bool fact = row.kind == Core::Kind::Failed || row.kind == Core::Kind::Doubted;
    return fact || row.has(Core::RowFlag::LastOfReply) || row.has(Core::RowFlag::Fault);
}

QString codeColumn(const Core::Row &row)
{
    return row.code == 0 ? QString() : QString::number(row.code) + QLatin1Char(' ');
}

// L: in the lock's place, a sign that survives plain text.
QChar protectionSign(Core::Protection protection)
{
    switch (protection) {
    case Core::Protection::Clear:
        return QLatin1Char(' ');
    case Core::Protection::TlsVerified:
        return QLatin1Char('#');
    case Core::Protection::TlsUnverified:
        return QLatin1Char('~');
    case Core::Protection::NotKnown:
        return QLatin1Char('?');
    }
    Q_UNREACHABLE();
}

} // namespace

QString plainRow(const Words::Language &language, const Core::Document &document, Core::RowId row,
                 Explanations explanations)
{
    const Core::Dialogue dialogue = document.dialogue();
    const Core::Row &shown = dialogue.rows[row];
    const Core::Event &event = dialogue.event(row);
    QString text =
        QStringLiteral("%1 %2 %3 %4%5")
            .arg(Words::timeText(language, event.at), 9)
            .arg(protectionSign(event.protection))
            .arg(Words::directionMark(shown.kind), codeColumn(shown), Words::rowText(language, dialogue, row));
    if (const QString decoded = Words::decodedText(language, dialogue, row); !decoded.isEmpty())
        text += QStringLiteral("   = ") + decoded;
    text += QLatin1Char('\n');
    if (explanations == Explanations::With && isExplained(shown))
        text += explanationBlock(Words::explanationText(language, Core::explanationOf(document, row), dialogue));
    return text;
}

QString plainExplanation(const Words::ExplanationText &text)
{
    return explanationBlock(text);
}

QString plainText(const Words::Language &language, const Core::Document &document, const QList<Core::RowId> &rows,
                  Explanations explanations)
{
    QString all;
    for (const Core::RowId row : rows)
        all += plainRow(language, document, row, explanations);
    return all;
}

} // namespace Export
