#pragma once
#include <QStyledItemDelegate>

namespace Gui {

// Cells in the face of the dialogue, verdicts in the colour of what they mean.
class ReplayDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Gui
