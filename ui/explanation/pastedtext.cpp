#include "ui/explanation/pastedtext.h"

#include "ui/theme/appearance.h"
#include "ui/theme/palette.h"

#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace Gui {

namespace {

QString fileIn(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

PastedText::PastedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(dialogueFont());
    setTabChangesFocus(true);
}

bool PastedText::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PastedText::insertFromMimeData(const QMimeData *source)
{
    const QString file = fileIn(source);
    if (!file.isEmpty())
        Q_EMIT fileDropped(file);
    else if (source->text().size() + qsizetype(document()->characterCount()) > mostCharacters)
        Q_EMIT tooLong(source->text().toUtf8());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void PastedText::mark(qsizetype begin, qsizetype size)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QByteArray text = toPlainText().toUtf8();
    if (size > 0 && begin + size <= text.size()) {
        QTextEdit::ExtraSelection marked;
        marked.cursor = textCursor();
        marked.cursor.setPosition(int(QString::fromUtf8(text.first(begin)).size()));
        const qsizetype end = text[begin + size - 1] == '\n' ? begin + size - 1 : begin + size;
        const auto behind = int(QString::fromUtf8(text.first(std::max(begin, end))).size());
        QTextCursor view = textCursor();
        view.setPosition(marked.cursor.position());
        if (!hasFocus()) { // whoever types keeps the place
            setTextCursor(view);
            ensureCursorVisible();
        }
        marked.cursor.setPosition(behind, QTextCursor::KeepAnchor);
        marked.format.setBackground(Palette::of(palette()).selection());
        marks.append(marked);
    }
    setExtraSelections(marks);
}

} // namespace Gui
