#include "ui/transcript/lock.h"

#include "ui/theme/palette.h"

#include <QPainter>

namespace Gui {

void paintLock(QPainter *painter, const QRect &cell, Core::Protection protection, const Palette &palette)
{
    if (protection == Core::Protection::Clear)
        return;
    const QColor ink = palette.ink(Tone::Tls);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.4));
    if (protection == Core::Protection::NotKnown) {
        painter->drawText(cell, Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    const QPointF middle = QRectF(cell).center();
    const QRectF body(middle.x() - 4.5, middle.y() - 1.5, 9, 7);
    painter->setBrush(protection == Core::Protection::TlsVerified ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(body, 1.5, 1.5);
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(middle.x() - 3, middle.y() - 6.5, 6, 9), 0, 180 * 16);
    if (protection == Core::Protection::TlsUnverified)
        painter->drawLine(body.center() - QPointF(0, 1.2), body.center() + QPointF(0, 1.2));
}

} // namespace Gui
