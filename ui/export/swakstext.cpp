#include "ui/export/swakstext.h"

#include "core/smtp/reply.h"
#include "ui/export/marktext.h"
#include "ui/words/inert.h"
#include "ui/words/rowwords.h"

namespace Export {

namespace {

using Core::Kind;

// Four characters, then the line.
QLatin1String markOf(const Core::Row &row, Core::Protection protection)
{
    const bool inTls = Core::isProtected(protection);
    if (row.kind == Kind::Sent)
        return QLatin1String(inTls ? " ~> " : " -> ");
    if (row.kind == Kind::Failed || row.kind == Kind::TryFailed)
        return QLatin1String("*** ");
    if (row.kind != Kind::Received)
        return QLatin1String("=== ");
    if (Core::Smtp::isRefusal(row.code) || row.code == 0)
        return QLatin1String(inTls ? "<~* " : "<** ");
    return QLatin1String(inTls ? "<~  " : "<-  ");
}

} // namespace

void SwaksWriter::row(Core::RowId row)
{
    const Core::Dialogue dialogue = m_matter.document.dialogue();
    const Core::Row &shown = dialogue.rows[row];
    const QString text = shown.kind == Kind::Received ? Words::inert(dialogue.line(row))
                                                      : Words::rowText(m_matter.language, dialogue, row);
    m_to.write((markOf(shown, dialogue.event(row).protection) + text + QLatin1Char('\n')).toUtf8());
    if (const Core::MarkedRow *mark = m_matter.mark(row))
        remark(markText(m_matter.language, *mark));
    if (m_matter.explains(row))
        remark(plainExplanation(m_matter.language, m_matter.explanation(row)));
}

void SwaksWriter::remark(const QString &block)
{
    const QStringList lines = block.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_to.write((QLatin1String("=== ") + line.trimmed() + QLatin1Char('\n')).toUtf8());
}

} // namespace Export
