#pragma once
#include "core/transcript/event.h"

class QPainter;
class QRect;

namespace Gui {

class Palette;

// The three marks of protection: nothing for clear, an open-bodied lock for TLS with an unverified certificate, a full
// one for verified; a question mark where the source does not say.
void paintLock(QPainter *painter, const QRect &cell, Core::Protection protection, const Palette &palette);

} // namespace Gui
