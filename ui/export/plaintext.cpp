#include "ui/export/plaintext.h"

#include "core/explanation/explanationof.h"
#include "ui/export/explanationparts.h"
#include "ui/export/marktext.h"
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

// Label and text as one line, or as the lines that they are.
QString partText(const Words::Language &language, const Part &part)
{
    const QString text = Words::plain(part.text);
    const QString note = part.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(part.note);
    switch (part.kind) {
    case Part::Kind::Heading:
        return part.label + QStringLiteral("  ") + text + note;
    case Part::Kind::Fact:
        return part.label + QStringLiteral(" = ") + text;
    case Part::Kind::Step:
        return part.label + QStringLiteral(". ") + text;
    case Part::Kind::Term:
        return QStringLiteral("  ") + text;
    case Part::Kind::Rules:
        return withColon(language, part.label) + QLatin1Char(' ') + text;
    case Part::Kind::Caption:
    case Part::Kind::Fault:
    case Part::Kind::Text:
    case Part::Kind::Remark:
        return text + note;
    }
    Q_UNREACHABLE();
}

QString codeColumn(const Core::Row &row)
{
    return row.code == 0 ? QString() : QString::number(row.code) + QLatin1Char(' ');
}

} // namespace

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
        text +=
            plainExplanation(language, Words::explanationText(language, Core::explanationOf(document, row), dialogue));
    return text;
}

QString plainExplanation(const Words::Language &language, const Words::ExplanationText &text)
{
    QString block;
    for (const Part &part : partsOf(language, text))
        block += indented(partText(language, part), QStringLiteral("│ "));
    return block;
}

QString plainMark(const Words::Language &language, const Core::MarkedRow &mark)
{
    return indented(markText(language, mark), QString());
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
