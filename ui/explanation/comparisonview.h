#pragma once
#include "core/explanation/comparison.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace Gui {

// Two codes side by side: class, when each is seen, what to do, key differences, when which applies. Either can be
// changed.
class ComparisonView : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(const Words::Language &language, QWidget *parent = nullptr);
    void compare(quint16 left, quint16 right);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void lay();

    const Words::Language &m_language;
    QSpinBox *m_left, *m_right;
    QToolButton *m_back;
    QScrollArea *m_scroll;
};

} // namespace Gui
