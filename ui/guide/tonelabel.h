#pragma once
#include "ui/theme/palette.h"

#include <QLabel>

namespace Gui {

// Plain text that wraps, in the ink of a meaning; it follows the palette.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);
    void say(const QString &text); // hidden while there is nothing to say

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    Tone m_tone;
};

} // namespace Gui
