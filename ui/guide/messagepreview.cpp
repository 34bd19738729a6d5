#include "ui/guide/messagepreview.h"

#include "core/session/content.h"
#include "core/wire/octets.h"
#include "ui/theme/appearance.h"
#include "ui/words/inert.h"

#include <QEvent>
#include <QScrollBar>

namespace Gui {

namespace {

constexpr qsizetype shownOctets = 32 * 1024;
constexpr qsizetype shownOfLine = 1'000;

} // namespace

MessagePreview::MessagePreview(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFont(dialogueFont());
}

void MessagePreview::show(const QByteArray &message)
{
    const QByteArray begin = message.left(shownOctets);
    const qsizetype behind = message.size() - begin.size();
    if (begin == m_begin && behind == m_behind)
        return;
    m_begin = begin;
    m_behind = behind;
    lay();
}

void MessagePreview::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        lay();
}

void MessagePreview::lay()
{
    QByteArray content = m_begin.isEmpty() ? QByteArray() : Core::asContent(m_begin);
    if (m_behind > 0)
        content.chop(3); // the final dot comes later
    QStringList lines;
    const QList<QByteArray> octets = content.split('\n');
    for (const QByteArray &line : octets)
        lines.append(Words::inert(Core::bareLine(line), shownOfLine));
    if (m_behind > 0)
        lines.append(tr("… and %n octets more", nullptr, int(m_behind)));
    const int position = verticalScrollBar()->value();
    setPlainText(lines.join(u'\n'));
    verticalScrollBar()->setValue(position);
}

} // namespace Gui
