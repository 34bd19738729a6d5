#include "ui/guide/stepbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Gui {

namespace {

constexpr qreal markSize = 20;
constexpr int margin = 3;

void paintSign(QPainter &painter, QPointF centre, Progress progress)
{
    const auto at = [centre](qreal x, qreal y) { return centre + QPointF(x, y); };
    switch (progress) {
    case Progress::Untried:
        return;
    case Progress::Asked:
        for (const qreal x : {-4.0, 0.0, 4.0})
            painter.drawPoint(at(x, 0));
        return;
    case Progress::Done: {
        const QPointF check[] = {at(-4, 0), at(-1, 3), at(4, -3)};
        painter.drawPolyline(check, 3);
        return;
    }
    case Progress::Deferred: { // the hands of a clock
        const QPointF hands[] = {at(0, -5), at(0, 0.5), at(4, 2.5)};
        painter.drawPolyline(hands, 3);
        return;
    }
    case Progress::Refused:
        painter.drawLine(at(-3, -3), at(3, 3));
        painter.drawLine(at(-3, 3), at(3, -3));
        return;
    }
}

} // namespace

Tone toneOf(Progress progress)
{
    switch (progress) {
    case Progress::Untried:
    case Progress::Asked:
        return Tone::Quiet;
    case Progress::Done:
        return Tone::Good;
    case Progress::Deferred:
        return Tone::Temporary;
    case Progress::Refused:
        return Tone::Permanent;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, const QRectF &circle, Progress progress, const Palette &colours)
{
    const Tone tone = toneOf(progress);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill(tone));
    painter.drawEllipse(circle);
    const qreal scale = circle.width() / markSize;
    painter.save();
    painter.translate(circle.center());
    painter.scale(scale, scale);
    painter.setPen(
        QPen(colours.ink(tone), progress == Progress::Asked ? 2.6 : 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintSign(painter, {}, progress);
    painter.restore();
}

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setTitle(const QString &title)
{
    if (title == text())
        return;
    setText(title);
    describe();
}

void StepButton::show(Progress progress, Standing standing, const QString &used)
{
    if (progress == m_progress && standing == m_standing && used == m_used)
        return;
    m_progress = progress;
    m_standing = standing;
    m_used = used;
    describe();
    updateGeometry();
    update();
}

QFont StepButton::titleFont() const
{
    QFont chosen = font();
    chosen.setWeight(m_standing == Standing::Next ? QFont::DemiBold : QFont::Normal);
    return chosen;
}

QFont StepButton::usedFont() const
{
    QFont chosen = font();
    chosen.setPointSizeF(chosen.pointSizeF() * 0.85);
    return chosen;
}

QSize StepButton::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).height();
    const int used = m_used.isEmpty() ? 0 : QFontMetrics(usedFont()).height();
    return {160, qMax(int(markSize), title + used) + 2 * margin};
}

QSize StepButton::minimumSizeHint() const
{
    return {indent + 40, sizeHint().height()};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = Palette::of(palette());
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colours.ink(Tone::Sent), 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colours.fill(Tone::Quiet)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const bool next = m_standing == Standing::Next;
    const QRectF circle(1, margin, markSize, markSize);
    if (m_progress == Progress::Untried) {
        painter.setPen(QPen(next ? colours.ink(Tone::Sent) : colours.frame(), 2));
        painter.setBrush(next ? QBrush(colours.fill(Tone::Sent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    } else {
        paintMark(painter, circle, m_progress, colours);
    }
    const bool quiet = m_progress == Progress::Untried && !next;
    const QFontMetrics titleMetrics(titleFont());
    const int width = this->width() - indent - 4;
    const int top = m_used.isEmpty() ? (height() - titleMetrics.height()) / 2 : margin;
    painter.setFont(titleFont());
    painter.setPen(quiet ? colours.ink(Tone::Quiet) : palette().color(QPalette::WindowText));
    painter.drawText(indent, top + titleMetrics.ascent(), titleMetrics.elidedText(text(), Qt::ElideRight, width));
    if (m_used.isEmpty())
        return;
    const QFontMetrics usedMetrics(usedFont());
    painter.setFont(usedFont());
    painter.setPen(colours.ink(m_progress == Progress::Done ? Tone::Quiet : toneOf(m_progress)));
    painter.drawText(indent, top + titleMetrics.height() + usedMetrics.ascent(),
                     usedMetrics.elidedText(m_used, Qt::ElideMiddle, width));
}

void StepButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StepButton::describe()
{
    QString state;
    switch (m_progress) {
    case Progress::Untried:
        state = m_standing == Standing::Next ? tr("next step") : tr("not done yet");
        break;
    case Progress::Asked:
        state = tr("waiting for the reply");
        break;
    case Progress::Done:
        state = tr("done");
        break;
    case Progress::Deferred:
        state = tr("deferred");
        break;
    case Progress::Refused:
        state = tr("refused");
        break;
    }
    setAccessibleName(m_used.isEmpty() ? tr("%1, %2").arg(text(), state) : tr("%1, %2: %3").arg(text(), state, m_used));
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(accessibleName().toHtmlEscaped()));
}

} // namespace Gui
