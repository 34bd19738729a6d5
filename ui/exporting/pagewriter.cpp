#include "ui/exporting/pagewriter.h"

#include "core/explanation/explanation.h"
#include "ui/export/marktext.h"
#include "ui/export/plaintext.h"
#include "ui/export/summary.h"
#include "ui/words/rowwords.h"

#include <QFontDatabase>

namespace Gui {

namespace {

using Export::Part;

constexpr qreal margin = 42, footerHeight = 22; // points
constexpr qreal numberWidth = 34, timeWidth = 44, signWidth = 10, markWidth = 14, codeWidth = 24;
constexpr QRgb ink = 0xff1c2330, quiet = 0xff5b6675, sent = 0xff5a2ca0, web = 0xff1d4f9c;

QColor colourOf(Core::Severity severity)
{
    switch (severity) {
    case Core::Severity::Good:
        return QColor(0xff0b6b3a);
    case Core::Severity::Intermediate:
        return QColor(web);
    case Core::Severity::Temporary:
        return QColor(0xff8a5300);
    case Core::Severity::Permanent:
    case Core::Severity::Broken:
        return QColor(0xffb3152b);
    case Core::Severity::Neutral:
        return QColor(ink);
    }
    Q_UNREACHABLE();
}

QColor colourOf(const Core::Row &row)
{
    if (row.kind == Core::Kind::Sent)
        return QColor(sent);
    if (row.kind == Core::Kind::Received)
        return colourOf(Core::severityOf(row.code));
    return row.kind == Core::Kind::Failed || row.kind == Core::Kind::Doubted ? colourOf(Core::Severity::Broken)
                                                                             : QColor(quiet);
}

QFont sized(QFont font, qreal points)
{
    font.setPointSizeF(points);
    return font;
}

} // namespace

PageWriter::PageWriter(const Export::Matter &matter, QPaintDevice &device, std::function<Turned()> turnPage)
    : m_matter(matter), m_turnPage(std::move(turnPage)), m_painter(&device),
      m_prose(sized(QFontDatabase::systemFont(QFontDatabase::GeneralFont), 9)),
      m_dialogue(sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 8)), m_title(sized(m_prose, 15))
{
    m_title.setBold(true);
    m_page = QRectF(points(margin), points(margin), device.width() - points(2 * margin),
                    device.height() - points(2 * margin + footerHeight));
    m_y = m_page.top();
}

PageWriter::~PageWriter() = default;

qreal PageWriter::points(qreal count) const
{
    return count * m_painter.device()->logicalDpiY() / 72;
}

qreal PageWriter::textLeft() const
{
    return m_page.left() + points(numberWidth + timeWidth + signWidth + markWidth + codeWidth);
}

bool PageWriter::makeRoom(qreal height)
{
    if (m_room == Room::Some && m_y + height > m_page.bottom() && m_y > m_page.top()) {
        footer();
        m_room = m_turnPage() == Turned::NewPage ? Room::Some : Room::None;
        ++m_number;
        m_y = m_page.top();
    }
    return m_room == Room::Some;
}

void PageWriter::footer()
{
    m_painter.setFont(sized(m_prose, 7.5));
    m_painter.setPen(QColor(quiet));
    const QRectF place(m_page.left(), m_page.bottom(), m_page.width(), points(footerHeight));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const QString heading = metrics.elidedText(m_heading, Qt::ElideRight, place.width() * 0.8);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, heading);
    m_painter.drawText(place, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine,
                       m_matter.language.locale().toString(m_number));
}

void PageWriter::layOut(const QList<Run> &runs, const QFont &font, const Place &place)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextCharFormat format;
        format.setForeground(run.colour);
        if (run.face == Run::Face::Dialogue)
            format.setFont(m_dialogue);
        else if (run.face == Run::Face::Bold)
            format.setFontWeight(QFont::Bold);
        formats.append({int(text.size()), int(run.text.size()), format});
        text += QString(run.text).replace(QLatin1Char('\n'), QChar::LineSeparator);
    }
    QTextLayout layout(text, font, m_painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(place.width);
    layout.endLayout();
    qreal above = place.above;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (!makeRoom(above + line.height()))
            return;
        if (place.bar.isValid())
            m_painter.fillRect(QRectF(place.barLeft, m_y, points(2), above + line.height()), place.bar);
        m_y += above;
        above = 0;
        if (m_row != Core::none)
            columns(std::exchange(m_row, Core::none), m_y + line.ascent());
        m_painter.setPen(QColor(ink));
        line.draw(&m_painter, QPointF(place.left - line.x(), m_y - line.y()));
        m_y += line.height();
    }
}

void PageWriter::begin()
{
    const Export::Summary summary = Export::summaryOf(m_matter);
    m_heading = summary.title;
    const Place whole{m_page.left(), m_page.width(), {}, 0};
    layOut({{summary.title, QColor(ink), Run::Face::Prose}}, m_title, whole);
    for (const Words::DecodedText &fact : summary.facts)
        layOut({{fact.label + QStringLiteral("  "), QColor(quiet), Run::Face::Prose},
                {fact.value, QColor(ink), Run::Face::Dialogue}},
               m_prose, {whole.left, whole.width, {}, points(2)});
    for (const QString &remark : summary.remarks)
        layOut({{remark, QColor(quiet), Run::Face::Prose}}, m_prose, {whole.left, whole.width, {}, points(3)});
    m_y += points(8);
}

// What stands before the text, on its first line.
void PageWriter::columns(Core::RowId row, qreal baseline)
{
    const Core::Dialogue dialogue = m_matter.document.dialogue();
    const Core::Row &shown = dialogue.rows[row];
    const Core::Event &event = dialogue.event(row);
    m_painter.setFont(m_dialogue);
    qreal left = m_page.left();
    const auto cell = [&](const QString &text, qreal width, QRgb colour) {
        m_painter.setPen(QColor(colour));
        m_painter.drawText(QPointF(left, baseline), text);
        left += points(width);
    };
    cell(QString::number(quint64(row) + 1), numberWidth, quiet);
    cell(Words::timeText(m_matter.language, event.at), timeWidth, quiet);
    cell(QString(Export::protectionSign(event.protection)), signWidth, quiet);
    cell(Words::directionMark(shown.kind), markWidth, colourOf(shown).rgb());
    cell(shown.code == 0 ? QString() : QString::number(shown.code), codeWidth, colourOf(shown).rgb());
}

void PageWriter::row(Core::RowId row)
{
    if (m_room == Room::None)
        return;
    const Core::Dialogue dialogue = m_matter.document.dialogue();
    const Core::Row &shown = dialogue.rows[row];
    const bool refused =
        shown.kind == Core::Kind::Received && Core::severityOf(shown.code) > Core::Severity::Intermediate;
    const QColor colour = refused || shown.kind != Core::Kind::Received ? colourOf(shown) : QColor(ink);
    QList<Run> runs{{Words::rowText(m_matter.language, dialogue, row), colour, Run::Face::Dialogue}};
    if (const QString decoded = Words::decodedText(m_matter.language, dialogue, row); !decoded.isEmpty())
        runs.append({QStringLiteral("   = ") + decoded, QColor(quiet), Run::Face::Dialogue});
    if (runs.first().text.isEmpty())
        runs.first().text = QStringLiteral(" "); // its columns need a line
    m_row = row;
    layOut(runs, m_dialogue, {textLeft(), m_page.right() - textLeft(), {}, points(1)});
    if (const Core::MarkedRow *mark = m_matter.mark(row))
        remark(*mark);
    if (m_matter.explains(row))
        explain(row);
}

void PageWriter::remark(const Core::MarkedRow &mark)
{
    const qreal left = textLeft() + points(8);
    Place place{left, m_page.right() - left, colourOf(Core::Severity::Temporary), points(2)};
    place.barLeft = textLeft();
    layOut({{Export::markText(m_matter.language, mark), QColor(ink), Run::Face::Prose}}, m_prose, place);
    m_y += points(2);
}

QList<PageWriter::Run> PageWriter::runsOf(const Words::Prose &prose, const QColor &colour) const
{
    QList<Run> runs;
    for (const Words::Run &run : prose) {
        const bool quoted = run.kind == Words::Run::Kind::Quoted;
        runs.append({run.text, run.kind == Words::Run::Kind::Web ? QColor(web) : colour,
                     quoted ? Run::Face::Dialogue : Run::Face::Prose});
    }
    return runs;
}

QList<PageWriter::Run> PageWriter::runsOf(const Part &part) const
{
    const bool strong = part.kind == Part::Kind::Heading || part.kind == Part::Kind::Caption;
    QList<Run> runs;
    if (!part.label.isEmpty()) {
        const bool apart = part.kind == Part::Kind::Heading || part.kind == Part::Kind::Step;
        const QString label = part.kind == Part::Kind::Step ? part.label + QLatin1Char('.')
                              : apart                       ? part.label + QLatin1Char(' ')
                                                            : Export::withColon(m_matter.language, part.label);
        runs.append(
            {label + QLatin1Char(' '), QColor(strong ? ink : quiet), strong ? Run::Face::Bold : Run::Face::Prose});
    }
    for (Run run : runsOf(part.text, QColor(part.kind == Part::Kind::Rules ? quiet : ink))) {
        if (strong)
            run.face = Run::Face::Bold;
        runs.append(run);
    }
    if (!part.note.isEmpty())
        runs.append({QStringLiteral(" (%1)").arg(part.note), QColor(quiet), Run::Face::Prose});
    return runs;
}

void PageWriter::explain(Core::RowId row)
{
    const qreal left = textLeft() + points(8);
    const QColor bar = colourOf(m_matter.document.rows()[row]);
    m_y += points(2);
    for (const Part &part : Export::partsOf(m_matter.language, m_matter.explanation(row))) {
        const bool listed =
            part.kind == Part::Kind::Step || part.kind == Part::Kind::Term || part.kind == Part::Kind::Fact;
        const qreal indent = listed ? points(10) : 0;
        Place place{left, m_page.right() - left, bar, points(listed ? 1 : 3)};
        place.left += indent;
        place.width -= indent;
        place.barLeft = left - points(8);
        layOut(runsOf(part), m_prose, place);
    }
    m_y += points(5);
}

void PageWriter::end()
{
    const Place whole{m_page.left(), m_page.width(), {}, points(8)};
    layOut({{Export::legend(m_matter.language), QColor(quiet), Run::Face::Prose}}, m_prose, whole);
    layOut({{Export::madeBy(m_matter.language), QColor(quiet), Run::Face::Prose}}, m_prose, whole);
    if (m_room == Room::Some)
        footer();
    m_painter.end();
}

} // namespace Gui
