#include "ui/transcript/filterbutton.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include <bit>

namespace Gui {

FilterButton::FilterButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterMenu"));
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_menu->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fill);
    retranslateUi();
}

void FilterButton::addTo(RowFilter &filter) const
{
    filter.sides = m_sides;
    filter.classes = m_classes;
    filter.findings = m_findings;
}

void FilterButton::clear()
{
    m_sides = m_classes = m_findings = 0;
    retranslateUi();
}

// Several wishes are ticked one after the other.
bool FilterButton::eventFilter(QObject *watched, QEvent *event)
{
    const bool released = event->type() == QEvent::MouseButtonRelease;
    const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    QAction *action = watched == m_menu && (released || pressed) ? m_menu->activeAction() : nullptr;
    if (!action || !action->isCheckable())
        return QPushButton::eventFilter(watched, event);
    action->trigger();
    return true;
}

void FilterButton::toggle(quint8 &wishes, quint8 bit, bool on)
{
    wishes = quint8(on ? wishes | bit : wishes & ~bit);
    retranslateUi();
    Q_EMIT changed();
}

void FilterButton::addChoice(const QString &text, quint8 &wishes, quint8 bit)
{
    QAction *action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(wishes & bit);
    connect(action, &QAction::toggled, this, [this, &wishes, bit](bool on) { toggle(wishes, bit, on); });
}

void FilterButton::fill()
{
    m_menu->clear();
    m_menu->addSection(tr("Said by"));
    addChoice(tr("The &client"), m_sides, RowFilter::Client);
    addChoice(tr("The &server"), m_sides, RowFilter::Server);
    addChoice(tr("&Mailscope: connection, TLS, notes"), m_sides, RowFilter::Mailscope);
    m_menu->addSection(tr("Replies"));
    addChoice(tr("&2xx: done"), m_classes, 1u << 2);
    addChoice(tr("&3xx: go on"), m_classes, 1u << 3);
    addChoice(tr("&4xx: refused for now"), m_classes, 1u << 4);
    addChoice(tr("&5xx: refused for good"), m_classes, 1u << 5);
    m_menu->addSection(tr("Only rows with"));
    addChoice(tr("&Faults"), m_findings, RowFilter::Faulty);
    addChoice(tr("&Notes"), m_findings, RowFilter::Noted);
    addChoice(tr("&Bookmarks"), m_findings, RowFilter::Bookmarked);
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(tr("Show &everything"));
    connect(all, &QAction::triggered, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

void FilterButton::retranslateUi()
{
    const int wishes = std::popcount(m_sides) + std::popcount(m_classes) + std::popcount(m_findings);
    setText(wishes == 0 ? tr("Filter") : tr("Filter · %L1").arg(wishes));
    setToolTip(tr("Show only one direction, some classes of replies, or rows with faults, notes or bookmarks"));
    setAccessibleName(tr("Filter by direction, class and findings"));
}

} // namespace Gui
