#include "ui/reference/referencebrowser.h"

#include "ui/explanation/comparisonview.h"
#include "ui/reference/referencedelegate.h"
#include "ui/reference/referencemodel.h"
#include "ui/reference/referenceview.h"
#include "ui/theme/appearance.h"
#include "ui/theme/marks.h"
#include "ui/words/referencetext.h"
#include "ui/words/sessionwords.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace Gui {

namespace {

constexpr qsizetype stepsKept = 200;

QFrame *room(QWidget *inside)
{
    auto *frame = new QFrame;
    makeRoom(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(inside);
    return frame;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

// Refilled in another language, with the choice kept.
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    choose(box, before);
}

} // namespace

class ReferenceBrowser::Private
{
public:
    explicit Private(const Words::Language &in) : language(in), model(in), view(new ReferenceView(in)) {}
    const Words::Language &language;
    Words::ReferenceSearch search;
    ReferenceModel model;
    QLineEdit *text = new QLineEdit;
    QComboBox *kind = new QComboBox, *digit = new QComboBox, *stage = new QComboBox, *software = new QComboBox;
    QPushButton *clear = new QPushButton;
    QToolButton *back = new QToolButton, *forward = new QToolButton;
    QLabel *count = new QLabel;
    QTableView *list = new QTableView;
    QLabel *nothing = new QLabel; // in the list's place
    ReferenceView *view;
    ComparisonView *comparison = nullptr; // made when it is first asked for
    QStackedLayout *stack = nullptr;
    QList<Core::EntryId> visited;
    qsizetype at = -1;
    bool typing = false;  // what is shown while one types is no step of the way back
    bool showing = false; // the list follows what is shown, not the other way round
};

ReferenceBrowser::ReferenceBrowser(const Words::Language &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m(std::make_unique<Private>(language))
{
    setObjectName(QStringLiteral("reference"));
    layOut();
    connectParts();
    retranslateUi();
    search();
    resize(980, 680);
}

ReferenceBrowser::~ReferenceBrowser() = default;

void ReferenceBrowser::layOut()
{
    m->list->setModel(&m->model);
    m->list->setItemDelegate(new ReferenceDelegate(m->list));
    m->list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m->list->setSelectionMode(QAbstractItemView::SingleSelection);
    m->list->setShowGrid(false);
    m->list->setFrameShape(QFrame::NoFrame);
    m->list->setTabKeyNavigation(false);
    m->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m->list->horizontalHeader()->hide();
    m->list->verticalHeader()->hide();
    m->list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m->list->horizontalHeader()->setStretchLastSection(true);
    m->list->setColumnWidth(ReferenceModel::Heading, QFontMetrics(dialogueFont()).averageCharWidth() * 20 + 16);
    m->text->setClearButtonEnabled(true);
    for (QToolButton *step : {m->back, m->forward})
        flatten(step);

    auto *upper = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m->back, m->forward})
        upper->addWidget(part);
    upper->addWidget(m->text, 1);
    upper->addWidget(m->count);
    auto *lower = new QHBoxLayout;
    for (QComboBox *box : {m->kind, m->digit, m->stage, m->software}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        lower->addWidget(box, 1);
    }
    lower->addWidget(m->clear);
    auto *right = new QWidget;
    m->stack = new QStackedLayout(right);
    m->stack->addWidget(m->view);
    auto *split = new QSplitter;
    split->setHandleWidth(8);
    split->setChildrenCollapsible(false);
    auto *left = new QWidget;
    auto *found = new QVBoxLayout(left);
    found->setContentsMargins(0, 0, 0, 0);
    found->addWidget(m->list, 1);
    found->addWidget(m->nothing, 0, Qt::AlignTop);
    m->nothing->setWordWrap(true);
    m->nothing->setMargin(12);
    split->addWidget(room(left));
    split->addWidget(room(right));
    split->setStretchFactor(1, 1);
    split->setSizes({420, 540});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addLayout(upper);
    all->addLayout(lower);
    all->addWidget(split, 1);
    setFocusProxy(m->text);
}

void ReferenceBrowser::connectParts()
{
    connect(m->text, &QLineEdit::textEdited, this, &ReferenceBrowser::search);
    connect(m->text, &QLineEdit::returnPressed, this, [this] { m->list->setFocus(Qt::ShortcutFocusReason); });
    for (QComboBox *box : {m->kind, m->digit, m->stage, m->software})
        connect(box, &QComboBox::activated, this, &ReferenceBrowser::search);
    connect(m->clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    connect(m->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m->list, &QTableView::clicked, this, [this](const QModelIndex &now) { choose(now.row()); });
    connect(m->view, &ReferenceView::entryRequested, this, &ReferenceBrowser::showEntry);
    connect(m->view, &ReferenceView::wordingsRequested, this, [this](const QString &text) {
        Words::ReferenceFilter filter;
        filter.kind = Core::ReferenceEntry::Kind::Wording;
        filter.text = text;
        setFilter(filter);
    });
    connect(m->view, &ReferenceView::comparisonRequested, this, &ReferenceBrowser::compare);
    connect(m->back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m->forward, &QToolButton::clicked, this, [this] { go(1); });
    m->back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m->forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m->text, [this] {
        m->text->setFocus(Qt::ShortcutFocusReason);
        m->text->selectAll();
    });
    m->text->installEventFilter(this);
}

void ReferenceBrowser::setFilter(const Words::ReferenceFilter &filter)
{
    const auto value = [](const auto &some) { return some ? QVariant(int(*some)) : QVariant(); };
    m->text->setText(filter.text);
    Gui::choose(m->kind, value(filter.kind));
    Gui::choose(m->digit, filter.digit == 0 ? QVariant() : QVariant(int(filter.digit)));
    Gui::choose(m->stage, value(filter.stage));
    Gui::choose(m->software, filter.software.isEmpty() ? QVariant() : QVariant(filter.software));
    search();
}

Words::ReferenceFilter ReferenceBrowser::filter() const
{
    Words::ReferenceFilter filter;
    if (const QVariant kind = m->kind->currentData(); kind.isValid())
        filter.kind = Core::ReferenceEntry::Kind(kind.toInt());
    filter.digit = quint8(m->digit->currentData().toInt());
    if (const QVariant stage = m->stage->currentData(); stage.isValid())
        filter.stage = Core::Stage(stage.toInt());
    filter.software = m->software->currentData().toByteArray();
    filter.text = m->text->text();
    return filter;
}

void ReferenceBrowser::search()
{
    m->model.setEntries(m->search.find(filter()));
    m->count->setText(tr("%n entries", nullptr, m->model.rowCount()));
    m->list->setVisible(m->model.rowCount() > 0);
    m->nothing->setVisible(m->model.rowCount() == 0);
    const QScopedValueRollback typing(m->typing, true);
    const int row = m->model.rowOf(m->visited.value(m->at, Core::none));
    if (m->model.rowCount() > 0)
        m->list->setCurrentIndex(m->model.index(m->text->text().isEmpty() ? qMax(0, row) : 0, 0));
}

void ReferenceBrowser::choose(int row)
{
    const Core::EntryId entry = m->model.entryAt(row);
    if (entry != Core::none && !m->showing)
        visit(entry);
}

void ReferenceBrowser::showEntry(const QString &name)
{
    const Core::EntryId entry = Core::referenceNamed(name.toUtf8());
    if (entry == Core::none)
        return;
    visit(entry);
}

QString ReferenceBrowser::entry() const
{
    const Core::EntryId id = m->visited.value(m->at, Core::none);
    return id < Core::reference().size() ? QString::fromUtf8(Core::referenceName(Core::reference()[id])) : QString();
}

void ReferenceBrowser::visit(Core::EntryId entry)
{
    if (m->visited.value(m->at, Core::none) != entry) {
        const bool replaces = m->typing && m->at >= 0;
        m->visited.resize(replaces ? m->at : m->at + 1);
        m->visited.append(entry);
        if (m->visited.size() > stepsKept)
            m->visited.removeFirst();
        m->at = m->visited.size() - 1;
    }
    display(entry);
}

void ReferenceBrowser::display(Core::EntryId entry)
{
    m->view->show(entry);
    m->stack->setCurrentWidget(m->view);
    updateSteps();
    const QScopedValueRollback showing(m->showing, true);
    const int row = m->model.rowOf(entry);
    if (row < 0)
        m->list->clearSelection();
    else if (row != m->list->currentIndex().row())
        m->list->setCurrentIndex(m->model.index(row, 0));
}

void ReferenceBrowser::go(int steps)
{
    const qsizetype at = m->at + steps;
    if (at < 0 || at >= m->visited.size())
        return;
    m->at = at;
    display(m->visited[at]);
}

void ReferenceBrowser::updateSteps()
{
    m->back->setEnabled(m->at > 0);
    m->forward->setEnabled(m->at + 1 < m->visited.size());
}

void ReferenceBrowser::compare(const Core::Compared &left, const Core::Compared &right)
{
    if (!m->comparison) {
        m->comparison = new ComparisonView(m->language);
        m->stack->addWidget(m->comparison);
        connect(m->comparison, &ComparisonView::closed, this, [this] { m->stack->setCurrentWidget(m->view); });
        retranslateUi();
    }
    m->comparison->compare(left, right);
    m->stack->setCurrentWidget(m->comparison);
    m->comparison->setFocus();
}

void ReferenceBrowser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReferenceBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m->text->text().isEmpty()) {
        close();
    } else {
        m->text->clear();
        search();
        m->text->setFocus(Qt::ShortcutFocusReason);
    }
}

// The arrows walk the list while one types.
bool ReferenceBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m->text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int row = m->list->currentIndex().row() + step;
    if (step == 0 || row < 0 || row >= m->model.rowCount())
        return step != 0;
    m->list->setCurrentIndex(m->model.index(row, 0));
    return true;
}

void ReferenceBrowser::refillChoices()
{
    QList<std::pair<QString, QVariant>> kinds{{tr("All kinds"), {}}}, digits{{tr("Any class"), {}}},
        stages{{tr("Any command"), {}}}, software{{tr("Any software"), {}}};
    for (size_t kind = 0; kind < Core::referenceKindCount; ++kind)
        kinds.append({Words::referenceKindPlural(m->language, Core::ReferenceEntry::Kind(kind)), QVariant(int(kind))});
    for (const int digit : {2, 3, 4, 5})
        digits.append({QStringLiteral("%1 · %2").arg(digit).arg(
                           Words::severityName(m->language, Core::severityOf(quint16(digit * 100)))),
                       QVariant(digit)});
    for (quint8 stage = 1; stage < Core::stageCount; ++stage)
        stages.append({Words::stageName(m->language, Core::Stage(stage)), QVariant(int(stage))});
    for (const QByteArray &name : Core::referenceSoftware())
        software.append({QString::fromUtf8(name), QVariant(name)});
    refill(m->kind, kinds);
    refill(m->digit, digits);
    refill(m->stage, stages);
    refill(m->software, software);
}

void ReferenceBrowser::retranslateUi()
{
    setWindowTitle(tr("Reference"));
    refillChoices();
    m->text->setPlaceholderText(tr("A code, a keyword, any words – in English or French"));
    m->text->setAccessibleName(tr("Search the reference"));
    m->kind->setAccessibleName(tr("Kind of entry"));
    m->digit->setAccessibleName(tr("Class"));
    m->stage->setAccessibleName(tr("Command answered"));
    m->software->setAccessibleName(tr("Software or service"));
    m->clear->setText(tr("Show &all"));
    m->clear->setToolTip(tr("Take every filter away"));
    m->back->setText(QStringLiteral("←"));
    m->back->setToolTip(tr("Back"));
    m->back->setAccessibleName(tr("Back"));
    m->forward->setText(QStringLiteral("→"));
    m->forward->setToolTip(tr("Forward"));
    m->forward->setAccessibleName(tr("Forward"));
    // A changed text takes the shortcut away.
    m->back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m->forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m->nothing->setText(tr("No entry fits. Use fewer words, or take a filter away."));
    m->list->setAccessibleName(tr("Entries found"));
    m->view->setAccessibleName(tr("Entry"));
    if (m->comparison)
        m->comparison->setAccessibleName(tr("Comparison of two codes"));
    m->count->setText(tr("%n entries", nullptr, m->model.rowCount()));
    m->model.retranslate();
}

} // namespace Gui
