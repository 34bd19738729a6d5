#pragma once
#include "ui/export/explanationparts.h"
#include "ui/export/writer.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <functional>

namespace Gui {

// A session laid out on pages of any paint device: rows in columns, each explanation below its reply beside a bar of
// its colour. Always light: it is paper.
class PageWriter : public Export::Writer
{
public:
    enum class Turned : quint8 { NewPage, NoMore }; // what turning the page gave
    // The device has the page's size; it outlives the writer.
    PageWriter(const Export::Matter &matter, QPaintDevice &device, std::function<Turned()> turnPage);
    ~PageWriter() override;
    void begin() override;
    void row(Core::RowId row) override;
    void end() override;

private:
    struct Run {
        QString text;
        QColor colour;
        enum class Face : quint8 { Prose, Bold, Dialogue } face = Face::Prose;
    };
    struct Place { // in device units
        qreal left = 0, width = 0;
        QColor bar; // valid: drawn beside each line
        qreal above = 0;
        qreal barLeft = 0;
    };
    void layOut(const QList<Run> &runs, const QFont &font, const Place &place);
    void remark(const Core::MarkedRow &mark);
    void explain(Core::RowId row);
    QList<Run> runsOf(const Words::Prose &prose, const QColor &colour) const;
    QList<Run> runsOf(const Export::Part &part) const;
    void columns(Core::RowId row, qreal baseline);
    bool makeRoom(qreal height);
    void footer();
    qreal points(qreal count) const;
    qreal textLeft() const;

    const Export::Matter m_matter;
    const std::function<Turned()> m_turnPage;
    QPainter m_painter;
    QFont m_prose, m_dialogue, m_title;
    QRectF m_page; // inside the margins, without the footer
    QString m_heading;
    qreal m_y = 0;
    int m_number = 1;
    enum class Room : quint8 { Some, None } m_room = Room::Some;
    Core::RowId m_row = Core::none; // whose columns are due with the next line
};

// Of every format; Pdf with its fonts inside, page by page into `to`.
std::unique_ptr<Export::Writer> writerOf(Export::Format format, const Export::Matter &matter, QIODevice &to);

} // namespace Gui
