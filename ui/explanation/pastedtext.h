#pragma once
#include <QPlainTextEdit>

namespace Gui {

// The box for pasted text. Files may be dropped on it, and longer texts than it can hold go past it.
class PastedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PastedText(QWidget *parent = nullptr);
    void mark(qsizetype begin, qsizetype size); // octets of the text in UTF-8

    static constexpr qsizetype mostCharacters = 1024 * 1024;

Q_SIGNALS:
    void fileDropped(const QString &path);
    void tooLong(const QByteArray &text); // nothing was inserted

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Gui
