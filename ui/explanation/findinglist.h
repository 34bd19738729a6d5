#pragma once
#include "core/pasted/pasted.h"
#include "ui/words/language.h"

#include <QListWidget>

namespace Gui {

// What was found in a text: the code as a pill, the first words, and where they come from.
class FindingList : public QListWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);
    void show(const Words::Language &language, const QList<Core::Pasted::Finding> &findings);
    using QListWidget::show;
};

} // namespace Gui
