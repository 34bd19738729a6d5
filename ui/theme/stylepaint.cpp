#include "ui/theme/stylepaint.h"

#include "ui/theme/palette.h"

#include <QGuiApplication>
#include <QPainter>

namespace Gui::StylePaint {

namespace {

constexpr qreal roomCorner = 8, corner = 6, checkCorner = 4, handleCorner = 3;
constexpr QRgb signInk = 0xff7b8794; // seen on both grounds
constexpr int signSize = 16;

Palette colours()
{
    return Palette::of(QGuiApplication::palette());
}

struct Edge {
    QColor ink;
    qreal width = 1;
};

void box(QPainter &painter, const QRect &rect, qreal radius, const Edge &edge, const QBrush &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge.ink, edge.width));
    painter.setBrush(ground);
    const qreal half = edge.width / 2; // the pen runs along the middle of the edge
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void line(QPainter &painter, const QPen &pen, std::initializer_list<QPointF> points)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(points.begin(), int(points.size()));
    painter.restore();
}

bool is(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

QPixmap blankSign()
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap sign(QSize(signSize, signSize) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    return sign;
}

QPen signPen(qreal width)
{
    return QPen(QColor::fromRgb(signInk), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

// Only its ends are round: to fill a path as high as the window takes ten times as long as to fill a rectangle.
void room(const QStyleOption &option, QPainter &painter)
{
    constexpr int round = int(roomCorner);
    const QRect rect = option.rect;
    const Edge edge{colours().frame()};
    const QBrush ground = option.palette.base();
    box(painter, rect.adjusted(0, 0, 0, 2 * round - rect.height()), roomCorner, edge, ground);
    box(painter, rect.adjusted(0, rect.height() - 2 * round, 0, 0), roomCorner, edge, ground);
    const QRect middle = rect.adjusted(0, round, 0, -round);
    painter.fillRect(middle, edge.ink);
    painter.fillRect(middle.adjusted(1, 0, -1, 0), ground);
}

void field(const QStyleOption &option, QPainter &painter)
{
    const QColor edge = is(option, QStyle::State_HasFocus) ? colours().fill(Tone::Accent) : colours().frame();
    box(painter, option.rect, corner, {edge}, option.palette.base());
}

void button(const QStyleOption &option, QPainter &painter, Rank rank)
{
    const Palette palette = colours();
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool focus = is(option, QStyle::State_HasFocus);
    if (rank == Rank::Primary && !enabled)
        return box(painter, option.rect, corner, {palette.frame()}, palette.selection());
    if (rank == Rank::Primary && focus)
        return box(painter, option.rect, corner, {option.palette.color(QPalette::Text), 2}, palette.fill(Tone::Accent));
    if (rank == Rank::Primary)
        return box(painter, option.rect, corner, {palette.fill(Tone::Accent)}, palette.fill(Tone::Accent));
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool near = enabled && is(option, QStyle::State_MouseOver);
    box(painter, option.rect, corner, {down || near || focus ? palette.fill(Tone::Accent) : palette.frame()},
        down ? QBrush(palette.selection()) : option.palette.button());
}

QColor buttonInk(const QStyleOption &option, Rank rank)
{
    if (!is(option, QStyle::State_Enabled))
        return colours().ink(Tone::Quiet);
    return rank == Rank::Primary ? colours().ink(Tone::Accent) : option.palette.color(QPalette::ButtonText);
}

void checkMark(const QStyleOption &option, QPainter &painter)
{
    const Palette palette = colours();
    const bool checked = is(option, QStyle::State_On);
    const bool near = is(option, QStyle::State_HasFocus) || is(option, QStyle::State_MouseOver);
    QColor edge = checked || near ? palette.fill(Tone::Accent) : palette.ink(Tone::Quiet);
    QBrush ground = checked ? QBrush(palette.fill(Tone::Accent)) : option.palette.base();
    if (!is(option, QStyle::State_Enabled)) {
        edge = palette.frame();
        ground = palette.selection();
    }
    box(painter, option.rect, checkCorner, {edge}, ground);
    const QPointF at = QRectF(option.rect).center();
    const QPen pen(palette.ink(Tone::Accent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (checked)
        line(painter, pen, {at + QPointF(-3.6, 0.2), at + QPointF(-1, 3), at + QPointF(3.9, -2.9)});
    else if (is(option, QStyle::State_NoChange))
        line(painter, QPen(palette.ink(Tone::Quiet), 1.8), {at + QPointF(-3.5, 0), at + QPointF(3.5, 0)});
}

void chevron(const QRect &place, QPainter &painter)
{
    const QPointF at = QRectF(place).center();
    line(painter, signPen(1.5), {at + QPointF(-3.5, -1.6), at + QPointF(0, 1.8), at + QPointF(3.5, -1.6)});
}

void scrollBarHandle(const QStyleOptionSlider &bar, const QRect &handle, QPainter &painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool near = is(bar, QStyle::State_MouseOver) && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(near ? colours().ink(Tone::Quiet) : colours().frame());
    painter.drawRoundedRect(handle, handleCorner, handleCorner);
    painter.restore();
}

void toolTip(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.toolTipBase());
    painter.setPen(colours().frame());
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

QIcon clearIcon()
{
    QPixmap sign = blankSign();
    QPainter painter(&sign);
    line(painter, signPen(1.6), {{4.5, 4.5}, {11.5, 11.5}});
    line(painter, signPen(1.6), {{4.5, 11.5}, {11.5, 4.5}});
    return sign;
}

QIcon moreIcon()
{
    QPixmap sign = blankSign();
    QPainter painter(&sign);
    line(painter, signPen(1.5), {{3.5, 4.5}, {7, 8}, {3.5, 11.5}});
    line(painter, signPen(1.5), {{8.5, 4.5}, {12, 8}, {8.5, 11.5}});
    return sign;
}

} // namespace Gui::StylePaint
