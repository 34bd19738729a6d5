#include "ui/connection/practicemenu.h"

#include "ui/words/sessionwords.h"

#include <QMenu>

namespace Gui {

void fillPracticeMenu(QMenu *menu, const Words::Language &language)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const Core::Practice::SituationName &named : Core::Practice::situations()) {
        QAction *action = menu->addAction(Words::situationName(language, named.situation));
        action->setToolTip(Words::situationText(language, named.situation));
        action->setData(int(named.situation));
    }
}

} // namespace Gui
