#pragma once

class QMenu;

namespace Words {
class Language;
}

namespace Gui {

// Makes a menu of the situations of the practice server, each with what it shows; action data is the Situation. It is
// filled each time it opens, in the language of that moment.
void makePracticeMenu(QMenu *menu, const Words::Language &language);

} // namespace Gui
