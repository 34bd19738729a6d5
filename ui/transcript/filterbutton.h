#pragma once
#include "ui/transcript/rowfilter.h"

#include <QPushButton>

class QMenu;

namespace Gui {

// The finer wishes of a filter, in a menu that stays open while they are ticked.
class FilterButton : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterButton(QWidget *parent = nullptr);
    void addTo(RowFilter &filter) const;
    void clear();
    void retranslateUi();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addChoice(const QString &text, quint8 &wishes, quint8 bit);
    void toggle(quint8 &wishes, quint8 bit, bool on);

    QMenu *m_menu;
    quint8 m_sides = 0, m_classes = 0, m_findings = 0;
};

} // namespace Gui
