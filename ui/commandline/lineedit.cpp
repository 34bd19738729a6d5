#include "ui/commandline/lineedit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace Gui {

namespace {

constexpr qsizetype keptEntries = 200;
constexpr int longestLine = 70'000; // past the 64 KiB a line may have, so that over-long ones can be tried

} // namespace

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestLine);
    connect(this, &QLineEdit::textEdited, this, [this] { m_at = -1; });
}

void LineEdit::setSecrecy(Secrecy secrecy)
{
    if (secrecy == m_secrecy)
        return;
    m_secrecy = secrecy;
    // Password mode also keeps the text out of the clipboard, the undo stack and the accessibility tree.
    setEchoMode(secrecy == Secrecy::Secret ? QLineEdit::Password : QLineEdit::Normal);
    setText(QString()); // setText, not clear(): undo must not bring it back
}

void LineEdit::remember(const QString &entry)
{
    m_at = -1;
    if (m_secrecy == Secrecy::Secret || entry.isEmpty() || (!m_history.isEmpty() && m_history.last() == entry))
        return;
    m_history.append(entry);
    if (m_history.size() > keptEntries)
        m_history.removeFirst();
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && pasteLines())
        return;
    if (event->key() == Qt::Key_Up && m_secrecy == Secrecy::Public)
        recall(-1);
    else if (event->key() == Qt::Key_Down && m_secrecy == Secrecy::Public)
        recall(1);
    else
        QLineEdit::keyPressEvent(event);
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

bool LineEdit::pasteLines()
{
    const QString pasted = QApplication::clipboard()->text();
    const qsizetype end = pasted.indexOf(QLatin1Char('\n'));
    if (m_secrecy == Secrecy::Secret || end < 0)
        return false;
    if (end == pasted.size() - 1) { // one line and its end, as a terminal copies it
        insert(pasted.first(end).trimmed());
        return true;
    }
    Q_EMIT linesPasted(pasted);
    return true;
}

} // namespace Gui
