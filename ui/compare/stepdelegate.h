#pragma once
#include <QFont>
#include <QStyledItemDelegate>

namespace Gui {

class Palette;

// One side of a step in two lines: what was said, and the reply with its code.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFaces(const QFont &dialogue, const QFont &words);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSide(QPainter *painter, const QRect &cell, const QModelIndex &index, const Palette &palette) const;
    void paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index, const Palette &palette) const;
    QFont m_dialogue, m_words;
};

} // namespace Gui
