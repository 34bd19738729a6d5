#include "ui/compare/stepdelegate.h"

#include "ui/compare/stepmodel.h"
#include "ui/theme/palette.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr int gap = 8;

Tone toneOfCode(int code)
{
    switch (code / 100) {
    case 2:
        return Tone::Good;
    case 3:
        return Tone::Intermediate;
    case 4:
        return Tone::Temporary;
    case 5:
        return Tone::Permanent;
    default:
        return Tone::Note;
    }
}

StepModel::Weight weightAt(const QModelIndex &index)
{
    return StepModel::Weight(index.data(StepModel::WeightRole).toInt());
}

} // namespace

void StepDelegate::setFaces(const QFont &dialogue, const QFont &words)
{
    m_dialogue = dialogue;
    m_words = words;
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::of(option.palette);
    painter->save();
    const StepModel::Weight weight = weightAt(index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.selection());
    else if (weight != StepModel::Weight::Same)
        painter->fillRect(option.rect,
                          palette.fill(weight == StepModel::Weight::Heavy ? Tone::Permanent : Tone::Intermediate));
    painter->setPen(palette.frame());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == StepModel::DifferenceColumn)
        paintMarks(painter, option.rect, index, palette);
    else
        paintSide(painter, option.rect, index, palette);
    painter->restore();
}

void StepDelegate::paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index,
                              const Palette &palette) const
{
    const StepModel::Weight weight = weightAt(index);
    if (weight == StepModel::Weight::Same)
        return;
    const bool heavy = weight == StepModel::Weight::Heavy;
    painter->setFont(m_words);
    painter->setPen(palette.ink(heavy ? Tone::Permanent : Tone::Intermediate));
    const QStringList names = index.data().toString().split(QLatin1Char('\n'));
    const QString text = (heavy ? QStringLiteral("≠ ") : QStringLiteral("≈ ")) + names.join(QStringLiteral(", "));
    painter->drawText(cell.adjusted(gap / 2, 2, -gap / 2, -2), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void StepDelegate::paintSide(QPainter *painter, const QRect &cell, const QModelIndex &index,
                             const Palette &palette) const
{
    const QString said = index.data(StepModel::SaidRole).toString();
    if (said.isEmpty())
        return;
    const QRect room = cell.adjusted(gap, 3, -gap, -3);
    const QRect above(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect below(room.left(), above.bottom() + 1, room.width(), room.height() / 2);
    const QFontMetrics metrics(m_dialogue, painter->device());
    painter->setFont(m_dialogue);
    painter->setPen(palette.ink(Tone::Sent));
    painter->drawText(above, Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(said, Qt::ElideRight, above.width()));
    const int code = index.data(StepModel::CodeRole).toInt();
    const QString figure = code ? QString::number(code) + QLatin1Char(' ') : QString();
    const int used = metrics.horizontalAdvance(figure);
    painter->setPen(palette.ink(toneOfCode(code)));
    QFont bold = m_dialogue;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(below, Qt::AlignVCenter | Qt::TextSingleLine, figure);
    painter->setFont(m_dialogue);
    painter->setPen(palette.ink(Tone::Plain));
    painter->drawText(
        below.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(index.data(StepModel::ReplyRole).toString(), Qt::ElideRight, below.width() - used));
}

} // namespace Gui
