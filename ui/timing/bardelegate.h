#pragma once
#include <QStyledItemDelegate>

namespace Gui {

// A phase as a bar on the scale of the session: filled while nothing came, paler while the reply came in. With marks of
// the scale behind it.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setLength(qint64 micros) { m_length = qMax(qint64(1), micros); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qint64 m_length = 1;
};

// The distance of the marks on a scale: 1, 2 or 5 times a power of ten, so that there are at most ten of them.
qint64 markDistance(qint64 length);

} // namespace Gui
