#include "ui/checks/checkdelegate.h"

#include "ui/checks/checkmodel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/palette.h"

namespace Gui {

void CheckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Palette colours = Palette::of(option->palette);
    const bool isVerdict = index.column() == CheckModel::Verdict;
    const QColor ink = colours.ink(isVerdict ? Tone(index.data(CheckModel::toneRole).toInt()) : Tone::Plain);
    if (index.column() == CheckModel::Tried)
        option->font = dialogueFont();
    // A row in hand keeps its ink, as in the transcript.
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
    option->palette.setColor(QPalette::Highlight, colours.selection());
    option->state.setFlag(QStyle::State_HasFocus, false);
}

} // namespace Gui
