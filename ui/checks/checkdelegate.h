#pragma once
#include <QStyledItemDelegate>

namespace Gui {

// A case's verdict in the ink of its meaning, what was tried in the dialogue's face.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Gui
