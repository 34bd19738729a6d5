#include "ui/guide/tonelabel.h"

#include <QEvent>

namespace Gui {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    paint();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    paint();
}

void ToneLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

void ToneLabel::paint()
{
    QPalette own = palette();
    const QColor ink = Palette::of(own).ink(m_tone);
    if (own.color(QPalette::WindowText) == ink)
        return; // setPalette() comes back as a PaletteChange
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace Gui
