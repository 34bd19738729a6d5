#pragma once
#include "core/explanation/comparison.h"
#include "ui/words/language.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;
class QToolButton;

namespace Gui {

// Two codes or enhanced statuses side by side: class, when each is seen, what to do, key differences, when which
// applies. Either can be typed anew, with completion by number and by name.
class ComparisonView : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(const Words::Language &language, QWidget *parent = nullptr);
    void compare(const Core::Compared &left, const Core::Compared &right);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refillCompletion();
    void take(QLineEdit *box, Core::Compared &side);
    void lay();

    const Words::Language &m_language;
    Core::Compared m_compared[2]{{334, {}}, {503, {}}};
    QLineEdit *m_left, *m_right;
    QToolButton *m_back;
    QScrollArea *m_scroll;
};

} // namespace Gui
