#include "ui/commandline/waitinglines.h"

#include "ui/theme/appearance.h"
#include "ui/theme/marks.h"
#include "ui/words/inert.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int shownLines = 200; // the list is a look at the queue; what is behind is counted in the title

QString shownLine(QByteArray masked)
{
    while (masked.endsWith('\n') || masked.endsWith('\r'))
        masked.chop(1);
    return Words::inert(masked);
}

} // namespace

WaitingLines::WaitingLines(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_lines(new QListWidget), m_send(new QPushButton), m_group(new QPushButton),
      m_remove(new QPushButton), m_force(new QPushButton)
{
    makeRoom(this);
    m_lines->setFrameShape(NoFrame);
    m_lines->setMaximumHeight(120);
    m_lines->setFont(dialogueFont());
    m_title->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_title, 1);
    for (QPushButton *button : {m_remove, m_force, m_group, m_send})
        buttons->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 4, 8, 4);
    all->addLayout(buttons);
    all->addWidget(m_lines);
    connect(m_remove, &QPushButton::clicked, this, &WaitingLines::removeCurrent);
    connect(m_force, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->force();
    });
    connect(m_group, &QPushButton::clicked, this, &WaitingLines::confirmGroup);
    connect(m_send, &QPushButton::clicked, this, &WaitingLines::confirm);
    retranslateUi();
}

void WaitingLines::setSession(Core::Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_proposed.clear();
    if (session) {
        connect(session, &Core::Session::waitingChanged, this, &WaitingLines::refresh);
        connect(session, &Core::Session::ended, this, &WaitingLines::refresh);
    }
    refresh();
}

void WaitingLines::propose(const QList<Core::Line> &lines)
{
    m_proposed = lines;
    refresh();
    m_send->setFocus();
}

void WaitingLines::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void WaitingLines::retranslateUi()
{
    m_send->setText(tr("Send in turn"));
    m_send->setToolTip(tr("Send these lines one after the other, each when the reply to the one before has come"));
    m_group->setText(tr("Send as a group"));
    m_group->setToolTip(tr("Send several commands at once (pipelining, RFC 2920), cut where the rules demand it"));
    m_remove->setText(tr("Take back"));
    m_remove->setToolTip(tr("Take the selected line back; without a selection, all of them"));
    m_force->setText(tr("Send now"));
    m_force->setToolTip(tr("Send the first line without waiting for the reply that is due"));
    m_lines->setAccessibleName(tr("Waiting lines"));
    refresh();
}

void WaitingLines::refresh()
{
    const bool proposing = !m_proposed.isEmpty();
    const QList<Core::Line> lines = proposing ? m_proposed : m_session ? m_session->waiting() : QList<Core::Line>();
    setVisible(!lines.isEmpty());
    m_send->setVisible(proposing);
    m_group->setVisible(proposing);
    m_force->setVisible(!proposing);
    m_title->setText(proposing ? tr("%n pasted lines: nothing has been sent yet.", nullptr, int(lines.size()))
                               : tr("%n lines wait for the reply that is due.", nullptr, int(lines.size())));
    m_lines->clear();
    const QList<QByteArray> shown = shownMasked();
    for (const QByteArray &line : shown.first(qMin(qsizetype(shownLines), shown.size())))
        m_lines->addItem(shownLine(line));
}

// As the transcript would show them, secrets that nobody told of masked too.
QList<QByteArray> WaitingLines::shownMasked() const
{
    if (m_proposed.isEmpty())
        return m_session ? m_session->waitingShown() : QList<QByteArray>();
    QList<QByteArray> lines;
    for (const Core::Line &line : m_proposed)
        lines.append(line.bytes);
    return m_session ? m_session->document().recorder().preview(lines)
                     : Core::SecretWatch::masked(Core::SecretWatch(), lines);
}

void WaitingLines::removeCurrent()
{
    const int current = m_lines->currentRow();
    if (!m_proposed.isEmpty()) {
        if (current < 0)
            m_proposed.clear();
        else
            m_proposed.removeAt(current);
        refresh();
    } else if (m_session) {
        if (current >= 0)
            m_session->unqueue(current);
        else
            while (!m_session->waiting().isEmpty())
                m_session->unqueue(m_session->waiting().size() - 1);
    }
}

void WaitingLines::confirmGroup()
{
    const QList<Core::Line> lines = std::exchange(m_proposed, {});
    refresh();
    Q_EMIT groupConfirmed(lines);
}

void WaitingLines::confirm()
{
    const QList<Core::Line> lines = std::exchange(m_proposed, {});
    refresh();
    Q_EMIT confirmed(lines);
}

} // namespace Gui
