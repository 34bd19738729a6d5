#pragma once
#include "core/search/pattern.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace Gui {

class Palette;

// Paints one cell of the transcript: code pills, delay bars, locks, and text with what is decoded behind it. Lays out
// only what is on screen.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TranscriptDelegate(QObject *parent = nullptr);
    void setFaces(const QFont &dialogue, const QFont &words);
    bool setPattern(const std::shared_ptr<const Core::Search::Pattern> &pattern); // false: it was this one already
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, const QRect &cell, const QModelIndex &index, const Palette &palette) const;
    void paintMatches(QPainter *painter, const QRect &room, const QString &shown, const QModelIndex &index,
                      const Palette &palette) const;
    int paintNote(QPainter *painter, const QRect &room, const QModelIndex &index, const Palette &palette) const;
    void paintCode(QPainter *painter, const QRect &cell, const QModelIndex &index, const Palette &palette) const;
    void paintDelay(QPainter *painter, const QRect &cell, const QModelIndex &index, const Palette &palette) const;
    void paintQuiet(QPainter *painter, const QRect &cell, const QModelIndex &index, const Palette &palette) const;

    QFont m_dialogue, m_words;
    std::shared_ptr<const Core::Search::Pattern> m_pattern;
};

} // namespace Gui
