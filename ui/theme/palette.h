#pragma once
#include "core/explanation/explanation.h"

#include <QColor>
#include <QPalette>

namespace Gui {

// What a colour means. Each has a mark beside it wherever it is used: colour never stands alone.
enum class Tone : quint8 { Plain, Quiet, Sent, Good, Intermediate, Temporary, Permanent, Tls, Note, Fault, Accent };
Tone toneOf(Core::Severity severity);

// The colours that carry meaning, in light and dark: inks at 4.5:1 or better on window, base and their own fill, told
// apart by colour-blind eyes through lightness as well as hue.
class Palette
{
public:
    enum class Shade : quint8 { Light, Dark };
    static Palette of(const QPalette &desktop); // by the lightness of its text
    explicit Palette(Shade shade);
    Shade shade() const { return m_shade; }
    QColor ink(Tone tone) const;
    QColor fill(Tone tone) const;         // behind the ink: pills, bands
    QColor frame() const;                 // hairlines between rooms
    QColor selection() const;             // a row in hand, its ink kept
    static QPalette desktop(Shade shade); // a whole QPalette, where the user asks for a shade the desktop does not have

private:
    Shade m_shade;
};

} // namespace Gui
