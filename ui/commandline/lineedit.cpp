#include "ui/commandline/lineedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFrame>

namespace Gui {

namespace {

constexpr qsizetype keptEntries = 200;
constexpr int textMargin = 2;       // QLineEdit's own, left of its text
constexpr int longestLine = 70'000; // past the 64 KiB a line may have, so that over-long ones can be tried

} // namespace

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestLine);
    connect(this, &QLineEdit::textEdited, this, [this] { m_at = -1; });
    connect(this, &QLineEdit::textChanged, this, &LineEdit::seekSecret);
}

void LineEdit::setSecrecy(Secrecy secrecy)
{
    if (secrecy == m_secrecy)
        return;
    m_secrecy = secrecy;
    showAll({}); // by setText(), not clear(): undo must not bring it back
}

void LineEdit::write(const QString &line)
{
    const qsizetype at = m_secrecy == Secrecy::Public && m_secretFrom ? m_secretFrom(line) : -1;
    if (at < 0)
        showAll(line);
    else
        hide(line, at);
}

void LineEdit::seekSecret()
{
    if (m_secrecy == Secrecy::Secret || !m_secretFrom)
        return;
    if (!m_hiding) {
        if (const qsizetype at = m_secretFrom(text()); at >= 0)
            hide(text(), at);
    } else if (text().isEmpty() && m_secretFrom(m_lead) < 0) { // what is hidden stays so until it is gone
        showAll(m_lead);
    }
}

// Password mode also keeps the text out of the clipboard, the undo stack and the accessibility tree.
void LineEdit::hide(const QString &line, qsizetype at)
{
    m_hiding = true;
    m_lead = line.first(at);
    if (completer())
        completer()->popup()->hide();
    setEchoMode(QLineEdit::Password);
    setText(line.sliced(at));
    placeLead();
}

void LineEdit::showAll(const QString &line)
{
    m_hiding = false;
    m_lead.clear();
    setEchoMode(m_secrecy == Secrecy::Secret ? QLineEdit::Password : QLineEdit::Normal);
    setText(line);
    placeLead();
}

// The secret stands behind it, as if all were one.
void LineEdit::placeLead()
{
    setTextMargins(fontMetrics().horizontalAdvance(leadShown()), 0, 0, 0);
    setAccessibleDescription(m_lead);
    update();
}

QString LineEdit::leadShown() const
{
    return fontMetrics().elidedText(m_lead, Qt::ElideLeft, width() / 2);
}

void LineEdit::remember(const QString &entry)
{
    m_at = -1;
    if (m_secrecy == Secrecy::Secret || m_hiding || entry.isEmpty() ||
        (!m_history.isEmpty() && m_history.last() == entry))
        return;
    m_history.append(entry);
    if (m_history.size() > keptEntries)
        m_history.removeFirst();
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isPublic = m_secrecy == Secrecy::Public && !m_hiding;
    if (event->matches(QKeySequence::Paste))
        paste(QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Up && isPublic)
        recall(-1);
    else if (event->key() == Qt::Key_Down && isPublic)
        recall(1);
    else if (event->key() == Qt::Key_Backspace && m_hiding && text().isEmpty())
        showAll(m_lead.chopped(1)); // out of the secret, back into what is public
    else
        QLineEdit::keyPressEvent(event);
}

void LineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton || !QApplication::clipboard()->supportsSelection()) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    deselect();
    paste(QApplication::clipboard()->text(QClipboard::Selection));
}

void LineEdit::dropEvent(QDropEvent *event)
{
    if (event->source() == this || !event->mimeData()->hasText()) {
        QLineEdit::dropEvent(event);
        return;
    }
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    paste(event->mimeData()->text());
    event->acceptProposedAction();
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *action = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        disconnect(action, nullptr, this, nullptr);
        connect(action, &QAction::triggered, this, [this] { paste(QApplication::clipboard()->text()); });
    }
    menu->popup(event->globalPos());
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_lead.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(contents.adjusted(textMargin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, leadShown());
}

void LineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!m_lead.isEmpty())
        placeLead();
}

void LineEdit::recall(int direction)
{
    if (m_history.isEmpty())
        return;
    if (m_at < 0) {
        if (direction > 0)
            return;
        m_typed = text();
        m_at = m_history.size();
    }
    const qsizetype next = m_at + direction;
    if (next < 0)
        return;
    m_at = next < m_history.size() ? next : -1;
    setText(m_at < 0 ? m_typed : m_history[m_at]);
}

// Several lines are reported. One is looked at before it goes in: accessibility is told of what comes into a field.
void LineEdit::paste(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    if (m_secrecy == Secrecy::Secret || m_hiding) {
        insert(text);
        return;
    }
    if (end >= 0 && end < text.size() - 1) {
        Q_EMIT linesPasted(text);
        return;
    }
    const QString line = end < 0 ? text : text.first(end).trimmed(); // with its end, as a terminal copies it
    QString all = this->text();
    all.replace(hasSelectedText() ? selectionStart() : cursorPosition(), selectedText().size(), line);
    if (m_secretFrom && m_secretFrom(all) >= 0)
        write(all);
    else
        insert(line);
}

} // namespace Gui
