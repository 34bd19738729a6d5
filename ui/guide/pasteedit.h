#pragma once
#include <QPlainTextEdit>

namespace Gui {

// An editor that takes no more than pasteLimit: longer texts would hold up the window.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(); // nothing was inserted

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Gui
