#include "ui/explanation/comparisonview.h"

#include "ui/explanation/parts.h"
#include "ui/theme/marks.h"
#include "ui/words/comparisontext.h"

#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringListModel>
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

QString nameOf(const Core::Compared &some)
{
    return some.status.isEmpty() ? QString::number(some.code) : QString::fromLatin1(some.status);
}

QString offer(const QString &name, const QString &title)
{
    return name + QStringLiteral("  ") + title;
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
    : QWidget(parent), m_language(language), m_left(new QLineEdit), m_right(new QLineEdit), m_back(new QToolButton),
      m_scroll(new QScrollArea)
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_left, 1);
    bar->addWidget(new QLabel(QStringLiteral("⇄")));
    bar->addWidget(m_right, 1);
    for (QLineEdit *box : {m_left, m_right}) {
        auto *completer = new QCompleter(new QStringListModel(box), box);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        box->setCompleter(completer);
        Core::Compared *const side = &m_compared[box == m_left ? 0 : 1];
        connect(box, &QLineEdit::editingFinished, this, [this, box, side] { take(box, *side); });
        connect(
            completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this, box, side](const QString &) { take(box, *side); }, Qt::QueuedConnection);
    }
    flatten(m_back);
    connect(m_back, &QToolButton::clicked, this, &ComparisonView::closed);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addLayout(bar);
    all->addWidget(m_scroll, 1);
    setFocusProxy(m_left);
    retranslateUi();
}

void ComparisonView::compare(const Core::Compared &left, const Core::Compared &right)
{
    m_compared[0] = left;
    m_compared[1] = right;
    lay();
}

// What is no code and no status goes back to what it was.
void ComparisonView::take(QLineEdit *box, Core::Compared &side)
{
    const QString typed = box->text().section(QLatin1Char(' '), 0, 0);
    const Core::Compared before = side;
    side = Core::compared(typed.toLatin1()).value_or(side);
    box->setText(nameOf(side));
    if (side != before)
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

void ComparisonView::refillCompletion()
{
    QStringList offers;
    for (const Core::Knowledge::CodeEntry &entry : Core::Knowledge::codes())
        offers.append(offer(nameOf({entry.code, {}}), m_language.text(Core::Knowledge::codeContext, entry.title)));
    for (const Core::Knowledge::StatusEntry &entry : Core::Knowledge::statuses())
        if (!entry.provider)
            offers.append(
                offer(QLatin1String(entry.code), m_language.text(Core::Knowledge::statusContext, entry.title)));
    for (const QLineEdit *box : {m_left, m_right})
        qobject_cast<QStringListModel *>(box->completer()->model())->setStringList(offers);
}

void ComparisonView::retranslateUi()
{
    m_back->setText(QStringLiteral("←"));
    m_back->setToolTip(tr("Back to the explanation"));
    m_back->setAccessibleName(tr("Back to the explanation"));
    m_left->setAccessibleName(tr("First code"));
    m_left->setToolTip(tr("The code or enhanced status code on the left, such as 550 or 5.7.1"));
    m_right->setAccessibleName(tr("Second code"));
    m_right->setToolTip(tr("The code or enhanced status code on the right, such as 553 or 5.1.8"));
    refillCompletion();
    lay();
}

void ComparisonView::lay()
{
    m_left->setText(nameOf(m_compared[0]));
    m_right->setText(nameOf(m_compared[1]));
    const Core::Comparison comparison = Core::compare(m_compared[0], m_compared[1]);
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
    addPair(grid, tr("Stands behind"), plainProse(text.left.codes), plainProse(text.right.codes), colours);
    addPair(grid, tr("Who has to act"), plainProse(text.left.actor), plainProse(text.right.actor), colours);
    addPair(grid, tr("When this one applies"), plainProse(text.left.when), plainProse(text.right.when), colours);
    addPair(grid, tr("What to do"), numbered(text.left.advice), numbered(text.right.advice), colours);
    addPair(grid, tr("Rule"), text.left.rules, text.right.rules, colours);
    grid->setRowStretch(grid->rowCount(), 1);
    replacePage(m_scroll, page);
}

} // namespace Gui
