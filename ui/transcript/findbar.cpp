#include "ui/transcript/findbar.h"

#include "ui/theme/marks.h"
#include "ui/words/inert.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Gui {

using Core::Search::Query;
using Core::Search::QueryProblem;

namespace {

QToolButton *button(const char *name)
{
    auto *made = new QToolButton;
    made->setObjectName(QLatin1String(name));
    flatten(made);
    return made;
}

void name(QToolButton *button, const QString &name, const QString &tip)
{
    button->setAccessibleName(name);
    button->setToolTip(tip);
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_as(new QComboBox), m_text(new QLineEdit), m_letters(button("findLetters")),
      m_previous(button("findPrevious")), m_next(button("findNext")), m_close(button("findClose")), m_count(new QLabel)
{
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setMaxLength(int(Core::Search::longestQuery));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_as->setObjectName(QStringLiteral("findAs"));
    m_count->setObjectName(QStringLiteral("findCount"));
    for (int i = 0; i < 3; ++i)
        m_as->addItem(QString());
    m_letters->setCheckable(true);
    m_letters->setText(QStringLiteral("Aa"));
    m_previous->setText(QStringLiteral("↑"));
    m_next->setText(QStringLiteral("↓"));
    m_close->setText(QStringLiteral("×"));
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(6);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_as, m_text, m_letters, m_previous, m_next, m_count, m_close})
        bar->addWidget(part, part == m_text ? 1 : 0);
    const auto tell = [this] { Q_EMIT queryChanged(query()); };
    connect(m_text, &QLineEdit::textChanged, this, tell);
    connect(m_as, &QComboBox::currentIndexChanged, this, tell);
    connect(m_letters, &QToolButton::toggled, this, tell);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    setFocusProxy(m_text);
    retranslateUi();
}

Query FindBar::query() const
{
    Query query;
    query.as = Query::As(m_as->currentIndex());
    query.letters = m_letters->isChecked() ? Query::Letters::Exact : Query::Letters::AnyCase;
    query.text = m_text->text().toUtf8();
    return query;
}

void FindBar::take(const QString &text)
{
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setCount(const Count &count)
{
    if (count == m_shown)
        return;
    m_shown = count;
    tellCount();
}

void FindBar::setProblem(QueryProblem problem, const QByteArray &detail)
{
    m_problem = problem;
    m_detail = detail;
    tellCount();
}

// Escape belongs to the window otherwise.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !(enter && (key->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) == 0))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape)
        giveUp();
    else if (key->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousRequested();
    else
        Q_EMIT nextRequested();
    return true;
}

void FindBar::giveUp()
{
    if (m_shown.standing == Standing::Running)
        Q_EMIT cancelRequested();
    else
        Q_EMIT closed();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FindBar::retranslateUi()
{
    m_text->setPlaceholderText(tr("Find in the transcript…"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setToolTip(tr("Text, or a code such as 503 or 55x. Enter goes to the next row found, Shift+Enter to the "
                          "previous one, Esc ends"));
    m_as->setItemText(0, tr("Text"));
    m_as->setItemText(1, tr("Code"));
    m_as->setItemText(2, tr("Expression"));
    m_as->setItemData(0, tr("The text as it is typed; 55x is read as a code"), Qt::ToolTipRole);
    m_as->setItemData(1, tr("A reply code; x stands for any digit: 4xx, 55x"), Qt::ToolTipRole);
    m_as->setItemData(2, tr("A regular expression, as RE2 reads it: ^25[01], queued as \\w+$"), Qt::ToolTipRole);
    m_as->setAccessibleName(tr("What is looked for"));
    m_as->setToolTip(tr("What is looked for: text, a code or a regular expression"));
    name(m_letters, tr("Match case"), tr("Tell capitals from small letters"));
    name(m_previous, tr("Previous"), tr("Previous row found (Shift+F3)"));
    name(m_next, tr("Next"), tr("Next row found (F3)"));
    name(m_close, tr("Close"), tr("Close the find bar (Esc)"));
    tellCount();
}

QString FindBar::problemText() const
{
    switch (m_problem) {
    case QueryProblem::None:
    case QueryProblem::Empty:
        return {};
    case QueryProblem::TooLong:
        return tr("Too long");
    case QueryProblem::NoCode:
        return tr("No code: 503, 55x or 4xx");
    case QueryProblem::BadExpression:
        return tr("Not a regular expression: %1").arg(Words::inert(m_detail, 60));
    }
    Q_UNREACHABLE();
}

QString FindBar::countText() const
{
    switch (m_shown.standing) {
    case Standing::Nothing:
        return {};
    case Standing::Running:
        return tr("%L1 so far · %L2 %").arg(m_shown.shown).arg(m_shown.percent);
    case Standing::Cancelled:
        return tr("Stopped at %L1 %: %L2 found").arg(m_shown.percent).arg(m_shown.shown);
    case Standing::Found:
        break;
    }
    QString text = m_shown.place > 0    ? tr("%L1 of %L2").arg(m_shown.place).arg(m_shown.shown)
                   : m_shown.shown == 0 ? tr("Not found")
                                        : tr("%n row(s)", nullptr, m_shown.shown);
    if (m_shown.hidden > 0)
        text += QStringLiteral(" · ") + tr("%n hidden by the filter", nullptr, m_shown.hidden);
    return text;
}

void FindBar::tellCount()
{
    const QString problem = problemText();
    m_count->setText(problem.isEmpty() ? countText() : problem);
    m_next->setEnabled(m_shown.shown > 0);
    m_previous->setEnabled(m_shown.shown > 0);
}

} // namespace Gui
