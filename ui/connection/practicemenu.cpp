#include "ui/connection/practicemenu.h"

#include "ui/words/sessionwords.h"

#include <QMenu>

namespace Gui {

namespace {

void fill(QMenu *menu, const Words::Language &language)
{
    menu->clear();
    for (const Core::Practice::SituationName &named : Core::Practice::situations()) {
        QAction *action = menu->addAction(Words::situationName(language, named.situation));
        action->setToolTip(Words::situationText(language, named.situation));
        action->setData(int(named.situation));
    }
}

} // namespace

void makePracticeMenu(QMenu *menu, const Words::Language &language)
{
    menu->setToolTipsVisible(true);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &language] { fill(menu, language); });
}

} // namespace Gui
