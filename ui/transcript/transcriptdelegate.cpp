#include "ui/transcript/transcriptdelegate.h"

#include "core/transcript/event.h"
#include "ui/theme/palette.h"
#include "ui/transcript/lock.h"
#include "ui/transcript/transcriptmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Gui {

namespace {

constexpr int gap = 8;
constexpr int longestNote = 1000;

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

struct Range {
    qsizetype begin = 0, end = 0; // characters
};
constexpr int mostMarked = 100; // of one line

QList<Range> matchesIn(const Core::Search::Pattern &pattern, const QString &text)
{
    QList<Range> found;
    const QByteArray octets = text.toUtf8();
    const auto charactersTo = [&octets](qsizetype end) { return QString::fromUtf8(octets.first(end)).size(); };
    for (qsizetype from = 0; from < octets.size() && found.size() < mostMarked;) {
        const auto match = pattern.next(octets, from);
        if (!match)
            break;
        if (match.size > 0)
            found.append({charactersTo(match.begin), charactersTo(match.begin + match.size)});
        from = match.begin + qMax(match.size, qsizetype(1));
    }
    return found;
}

// The sign of a bookmark, at the left edge of its row.
void paintRibbon(QPainter *painter, const QRect &cell, const Palette &palette)
{
    const QRectF box(cell.left() + 5, cell.center().y() - 5, 8, 11);
    const QPointF ribbon[] = {box.topLeft(), box.topRight(), box.bottomRight(),
                              QPointF(box.center().x(), box.bottom() - 3.5), box.bottomLeft()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.ink(Tone::Intermediate));
    painter->drawPolygon(ribbon, int(std::size(ribbon)));
    painter->restore();
}

void markMatch(QPainter *painter, const QRect &where, const Palette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.ink(Tone::Intermediate), 1));
    painter->setBrush(palette.fill(Tone::Intermediate));
    painter->drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
}

} // namespace

TranscriptDelegate::TranscriptDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void TranscriptDelegate::setFaces(const QFont &dialogue, const QFont &words)
{
    m_dialogue = dialogue;
    m_words = words;
}

bool TranscriptDelegate::setPattern(const std::shared_ptr<const Core::Search::Pattern> &pattern)
{
    return std::exchange(m_pattern, pattern) != pattern;
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
    if (index.column() == TranscriptModel::NumberColumn && index.data(TranscriptModel::MarkedRole).toBool())
        paintRibbon(painter, option.rect, palette);
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
    if (m_pattern && (m_pattern->takes(quint16(code.toUInt())) || !matchesIn(*m_pattern, code).isEmpty()))
        markMatch(painter, cell.adjusted(2, 4, -2, -4), palette);
    painter->setFont(font);
    painter->setPen(palette.ink(tone));
    painter->drawText(cell, Qt::AlignCenter, code);
}

// What is found is found in the line as it was sent; here the part of it that stands in this cell is marked.
void TranscriptDelegate::paintMatches(QPainter *painter, const QRect &room, const QString &shown,
                                      const QModelIndex &index, const Palette &palette) const
{
    if (!m_pattern || m_pattern->isCode())
        return;
    const QString code = index.siblingAtColumn(TranscriptModel::CodeColumn).data().toString();
    const QString before = code.isEmpty() ? code : code + QLatin1Char(' ');
    const QFontMetrics metrics(painter->font(), painter->device());
    const auto at = [&](qsizetype place) {
        return room.left() + metrics.horizontalAdvance(shown, int(qMax(qsizetype(0), place - before.size())));
    };
    const QList<Range> found = matchesIn(*m_pattern, before + shown);
    for (const Range &range : found)
        if (range.end > before.size())
            markMatch(painter, {QPoint(at(range.begin) - 1, room.top() + 4), QPoint(at(range.end), room.bottom() - 4)},
                      palette);
}

// At the right end of the row; returns the room it takes.
int TranscriptDelegate::paintNote(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                  const Palette &palette) const
{
    const QString note = index.data(TranscriptModel::NoteRole).toString();
    if (note.isEmpty())
        return 0;
    const QFontMetrics metrics(m_words, painter->device());
    const QString shown = metrics.elidedText(QStringLiteral("✎ ") + note.left(TranscriptModel::shownCharacters),
                                             Qt::ElideRight, cell.width() / 2);
    const int width = metrics.horizontalAdvance(shown) + 2 * gap;
    const QRect chip(cell.right() - width, cell.top() + 4, width - gap / 2, cell.height() - 8);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.fill(Tone::Intermediate));
    painter->drawRoundedRect(chip, 4, 4);
    painter->setFont(m_words);
    painter->setPen(palette.ink(Tone::Intermediate));
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter->restore();
    return width;
}

// The editor of a note: the row itself cannot be changed.
QWidget *TranscriptDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("noteEditor"));
    editor->setMaxLength(longestNote);
    const QString number = index.siblingAtColumn(TranscriptModel::NumberColumn).data().toString();
    editor->setPlaceholderText(tr("Note on line %1; Enter keeps it, Esc does not").arg(number));
    editor->setAccessibleName(tr("Note on line %1").arg(number));
    return editor;
}

void TranscriptDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void TranscriptDelegate::paintText(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                   const Palette &palette) const
{
    const bool fact = isFact(index);
    const Tone tone = toneAt(index);
    QFont font = fact ? m_words : m_dialogue;
    font.setItalic(fact);
    const QFontMetrics metrics(font, painter->device());
    const QRect room = cell.adjusted(gap, 0, -gap - paintNote(painter, cell, index, palette), 0);
    const QString text = index.data(TranscriptModel::StartRole).toString();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter->setFont(font);
    paintMatches(painter, room, shown, index, palette);
    painter->setPen(palette.ink(!fact && tone != Tone::Sent && tone != Tone::Fault ? Tone::Plain : tone));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);

    const QString decoded = index.data(TranscriptModel::DecodedRole).toString();
    const int used = metrics.horizontalAdvance(shown) + 2 * gap;
    if (decoded.isEmpty() || used >= room.width())
        return;
    const QFontMetrics behind(m_words, painter->device());
    painter->setFont(m_words);
    painter->setPen(palette.ink(Tone::Quiet));
    painter->drawText(room.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      behind.elidedText(QStringLiteral("= ") + decoded.left(TranscriptModel::shownCharacters),
                                        Qt::ElideRight, room.width() - used));
}

} // namespace Gui
