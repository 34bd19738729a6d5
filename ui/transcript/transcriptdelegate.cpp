#include "ui/transcript/transcriptdelegate.h"

#include "core/transcript/event.h"
#include "ui/theme/palette.h"
#include "ui/transcript/lock.h"
#include "ui/transcript/transcriptmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr int gap = 8;
constexpr qsizetype shownCharacters = 2000; // of one line; the cell is elided long before

Tone toneAt(const QModelIndex &index)
{
    return Tone(index.data(TranscriptModel::ToneRole).toInt());
}

bool isFact(const QModelIndex &index)
{
    const auto kind = Core::Kind(index.data(TranscriptModel::KindRole).toInt());
    return kind != Core::Kind::Received && kind != Core::Kind::Sent;
}

// Log scale: 1 ms is a dot, 10 s and more fill the cell.
int barWidth(qint64 delay, int room)
{
    const double decades = std::log10(std::max(1.0, double(delay) / 1000.0));
    return std::clamp(int(decades / 4.0 * room), 3, room);
}

Tone toneOfDelay(qint64 delay)
{
    return delay >= 1'000'000 ? Tone::Temporary : Tone::Quiet;
}

} // namespace

TranscriptDelegate::TranscriptDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void TranscriptDelegate::setFaces(const QFont &dialogue, const QFont &words)
{
    m_dialogue = dialogue;
    m_words = words;
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, palette.selection());
        if (index.column() == TranscriptModel::NumberColumn)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), palette.ink(Tone::Sent));
    }
    switch (index.column()) {
    case TranscriptModel::DelayColumn:
        paintDelay(painter, option.rect, index, palette);
        break;
    case TranscriptModel::ProtectionColumn:
        paintLock(painter, option.rect, Core::Protection(index.data(TranscriptModel::ProtectionRole).toInt()), palette);
        break;
    case TranscriptModel::CodeColumn:
        paintCode(painter, option.rect, index, palette);
        break;
    case TranscriptModel::TextColumn:
        paintText(painter, option.rect, index, palette);
        break;
    default:
        paintQuiet(painter, option.rect, index, palette);
        break;
    }
    painter->restore();
}

void TranscriptDelegate::paintQuiet(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                    const Palette &palette) const
{
    const bool mark = index.column() == TranscriptModel::DirectionColumn;
    painter->setFont(m_dialogue);
    painter->setPen(palette.ink(mark ? toneAt(index) : Tone::Quiet));
    const auto alignment = mark ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignRight;
    painter->drawText(cell.adjusted(gap / 2, 0, -gap / 2, 0), int(alignment), index.data().toString());
}

void TranscriptDelegate::paintDelay(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                    const Palette &palette) const
{
    const qint64 delay = index.data(TranscriptModel::DelayRole).toLongLong();
    if (delay < 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor colour = palette.ink(toneOfDelay(delay));
    colour.setAlphaF(delay >= 1'000'000 ? 1.0F : 0.35F);
    painter->setBrush(colour);
    const QRect room = cell.adjusted(gap / 2, 0, -gap / 2, 0);
    painter->drawRoundedRect(QRect(room.left(), room.center().y() - 2, barWidth(delay, room.width()), 5), 2.5, 2.5);
}

void TranscriptDelegate::paintCode(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                   const Palette &palette) const
{
    const QString code = index.data().toString();
    if (code.isEmpty())
        return;
    const Tone tone = toneAt(index);
    QFont font = m_dialogue;
    if (index.data(TranscriptModel::BoxedRole).toBool()) {
        font.setBold(true);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.fill(tone));
        painter->drawRoundedRect(cell.adjusted(2, 4, -2, -4), 4, 4);
    }
    painter->setFont(font);
    painter->setPen(palette.ink(tone));
    painter->drawText(cell, Qt::AlignCenter, code);
}

void TranscriptDelegate::paintText(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                   const Palette &palette) const
{
    const bool fact = isFact(index);
    const Tone tone = toneAt(index);
    QFont font = fact ? m_words : m_dialogue;
    font.setItalic(fact);
    const QFontMetrics metrics(font, painter->device());
    const QRect room = cell.adjusted(gap, 0, -gap, 0);
    const QString text = index.data().toString().left(shownCharacters);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter->setFont(font);
    painter->setPen(palette.ink(!fact && tone != Tone::Sent && tone != Tone::Fault ? Tone::Plain : tone));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);

    const QString decoded = index.data(TranscriptModel::DecodedRole).toString();
    const int used = metrics.horizontalAdvance(shown) + 2 * gap;
    if (decoded.isEmpty() || used >= room.width())
        return;
    const QFontMetrics behind(m_words, painter->device());
    painter->setFont(m_words);
    painter->setPen(palette.ink(Tone::Quiet));
    painter->drawText(
        room.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        behind.elidedText(QStringLiteral("= ") + decoded.left(shownCharacters), Qt::ElideRight, room.width() - used));
}

} // namespace Gui
