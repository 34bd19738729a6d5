#include "ui/timing/bardelegate.h"

#include "ui/theme/palette.h"
#include "ui/timing/phasemodel.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr int margin = 6;
constexpr qreal least = 2; // px: whatever took no time is seen all the same

} // namespace

qint64 markDistance(qint64 length)
{
    for (qint64 unit = 1; unit < length; unit *= 10)
        for (const qint64 step : {qint64(1), qint64(2), qint64(5)})
            if (length / (unit * step) <= 10)
                return unit * step;
    return qMax(qint64(1), length);
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::of(option.palette);
    const QRectF room = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    const auto at = [&](qint64 time) { return room.left() + room.width() * double(time) / double(m_length); };
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.selection());
    painter->setPen(palette.frame());
    const qint64 distance = markDistance(m_length);
    for (qint64 mark = 0; mark <= m_length; mark += distance)
        painter->drawLine(QPointF(at(mark), room.top()), QPointF(at(mark), room.bottom()));
    const qint64 begin = index.data(PhaseModel::BeginRole).toLongLong();
    if (begin >= 0) {
        const qreal left = at(begin), answered = at(index.data(PhaseModel::AnsweredRole).toLongLong());
        const qreal end = at(index.data(PhaseModel::EndRole).toLongLong());
        const QColor ink = palette.ink(Tone(index.data(PhaseModel::ToneRole).toInt()));
        const qreal top = room.center().y() - 5;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(ink.red(), ink.green(), ink.blue(), 90));
        painter->drawRoundedRect(QRectF(left, top, qMax(least, end - left), 10), 2, 2);
        painter->setBrush(ink);
        painter->drawRoundedRect(QRectF(left, top, qMax(least, answered - left), 10), 2, 2);
    }
    painter->restore();
}

} // namespace Gui
