#pragma once

class QMenu;

namespace Words {
class Language;
}

namespace Gui {

// Fills a menu with the situations of the practice server, each with what it shows; action data is the Situation.
void fillPracticeMenu(QMenu *menu, const Words::Language &language);

} // namespace Gui
