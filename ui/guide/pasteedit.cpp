#include "ui/guide/pasteedit.h"

#include "ui/guide/messagefile.h"

#include <QMimeData>

namespace Gui {

PasteEdit::PasteEdit(QWidget *parent) : QPlainTextEdit(parent) {}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->text().size() + qint64(document()->characterCount()) > pasteLimit)
        Q_EMIT refused();
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Gui
