#include "ui/explanation/secretpeek.h"

#include "ui/theme/appearance.h"
#include "ui/words/inert.h"

#include <QPainter>

namespace Gui {

SecretPeek::SecretPeek(Reveal reveal, QWidget *parent) : QPushButton(parent), m_reveal(std::move(reveal)) {}

void SecretPeek::paintEvent(QPaintEvent *event)
{
    const std::optional<QByteArray> secret = isDown() ? m_reveal() : std::nullopt;
    if (!secret) {
        QPushButton::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(dialogueFont());
    const QRect room = rect().adjusted(8, 0, -8, 0);
    const QString shown = painter.fontMetrics().elidedText(Words::inert(*secret), Qt::ElideMiddle, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace Gui
