#include "ui/reference/referencedelegate.h"

#include "ui/reference/referencemodel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/palette.h"

namespace Gui {

void ReferenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Palette colours = Palette::of(option->palette);
    const auto severity = Core::Severity(index.data(ReferenceModel::SeverityRole).toInt());
    const bool isHeading = index.column() == ReferenceModel::Heading;
    const QColor ink = colours.ink(isHeading ? toneOf(severity) : Tone::Plain);
    if (isHeading)
        option->font = dialogueFont();
    // A row in hand keeps its ink, as in the transcript.
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->palette.setColor(QPalette::Highlight, colours.selection());
    option->state.setFlag(QStyle::State_HasFocus, false);
}

} // namespace Gui
