#include "ui/explanation/comparisonview.h"

#include "ui/explanation/parts.h"
#include "ui/words/comparisontext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

Words::Prose plainProse(const QString &text)
{
    return text.isEmpty() ? Words::Prose() : Words::Prose{{Words::Run::Kind::Plain, text, Core::none, {}}};
}

Words::Prose numbered(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(step));
    return plainProse(lines.join(QLatin1Char('\n')));
}

QWidget *head(const Words::ComparisonText::Side &side, Tone tone, const Palette &colours)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pill(side.heading, tone, colours));
    QLabel *title = prose(plainProse(side.title), colours);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    column->addWidget(title);
    QLabel *klass = prose(plainProse(side.classLine), colours);
    klass->setStyleSheet(QStringLiteral("color: %1").arg(colours.ink(tone).name()));
    column->addWidget(klass);
    return box;
}

// One line of the table: a caption across, a cell a side.
void addPair(QGridLayout *grid, const QString &heading, const Words::Prose &left, const Words::Prose &right,
             const Palette &colours)
{
    if (left.isEmpty() && right.isEmpty())
        return;
    const int row = grid->rowCount();
    grid->addWidget(caption(heading), row, 0, 1, 2);
    grid->addWidget(prose(left, colours), row + 1, 0, Qt::AlignTop);
    grid->addWidget(prose(right, colours), row + 1, 1, Qt::AlignTop);
}

} // namespace

ComparisonView::ComparisonView(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_left(new QSpinBox), m_right(new QSpinBox), m_back(new QToolButton),
      m_scroll(new QScrollArea)
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_left, 1);
    bar->addWidget(new QLabel(QStringLiteral("⇄")));
    bar->addWidget(m_right, 1);
    for (QSpinBox *code : {m_left, m_right}) {
        code->setRange(200, 599);
        code->setButtonSymbols(QSpinBox::NoButtons);
        code->setKeyboardTracking(false);
        connect(code, &QSpinBox::valueChanged, this, &ComparisonView::lay);
    }
    m_back->setProperty("flatButton", true);
    connect(m_back, &QToolButton::clicked, this, &ComparisonView::closed);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addLayout(bar);
    all->addWidget(m_scroll, 1);
    setFocusProxy(m_left);
    retranslateUi();
}

void ComparisonView::compare(quint16 left, quint16 right)
{
    const QSignalBlocker quietLeft(m_left), quietRight(m_right);
    m_left->setValue(left);
    m_right->setValue(right);
    lay();
}

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        lay();
}

void ComparisonView::retranslateUi()
{
    m_back->setText(QStringLiteral("←"));
    m_back->setToolTip(tr("Back to the explanation"));
    m_back->setAccessibleName(tr("Back to the explanation"));
    m_left->setAccessibleName(tr("First code"));
    m_left->setToolTip(tr("The code on the left"));
    m_right->setAccessibleName(tr("Second code"));
    m_right->setToolTip(tr("The code on the right"));
    lay();
}

void ComparisonView::lay()
{
    const Core::Comparison comparison = Core::compare(quint16(m_left->value()), quint16(m_right->value()));
    const Words::ComparisonText text = Words::comparisonText(m_language, comparison);
    const Palette colours = Palette::of(palette());
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(head(text.left, toneOf(comparison.left.severity), colours), 0, 0, Qt::AlignTop);
    grid->addWidget(head(text.right, toneOf(comparison.right.severity), colours), 0, 1, Qt::AlignTop);
    if (!text.differences.isEmpty()) {
        grid->addWidget(caption(tr("Key differences")), grid->rowCount(), 0, 1, 2);
        for (const QString &difference : text.differences)
            grid->addWidget(prose(plainProse(QStringLiteral("• ") + difference), colours), grid->rowCount(), 0, 1, 2);
    }
    addPair(grid, tr("What it means"), plainProse(text.left.meaning), plainProse(text.right.meaning), colours);
    addPair(grid, tr("When it is seen"), plainProse(text.left.seen), plainProse(text.right.seen), colours);
    addPair(grid, tr("Where in the session"), plainProse(text.left.stages), plainProse(text.right.stages), colours);
    addPair(grid, tr("When this one applies"), plainProse(text.left.when), plainProse(text.right.when), colours);
    addPair(grid, tr("What to do"), numbered(text.left.advice), numbered(text.right.advice), colours);
    addPair(grid, tr("Rule"), text.left.rules, text.right.rules, colours);
    grid->setRowStretch(grid->rowCount(), 1);
    replacePage(m_scroll, page);
}

} // namespace Gui
