#pragma once
#include <QStyledItemDelegate>

namespace Gui {

// Headings in the face of the dialogue and the ink of their class, titles in the window's own.
class ReferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Gui
