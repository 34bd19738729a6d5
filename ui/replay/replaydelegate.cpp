#include "ui/replay/replaydelegate.h"

#include "ui/replay/replaymodel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace Gui {

void ReplayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int gap = 6;
    const Palette palette = Palette::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.selection());
    painter->setFont(index.column() == ReplayModel::VerdictColumn ? option.font : dialogueFont());
    painter->setPen(palette.ink(Tone(index.data(ReplayModel::ToneRole).toInt())));
    const QRect room = option.rect.adjusted(gap, 0, -gap, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace Gui
