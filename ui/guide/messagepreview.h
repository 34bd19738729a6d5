#pragma once
#include <QPlainTextEdit>

namespace Gui {

// The beginning of what will go out, as it will: dots doubled, the final dot behind. All of it inert.
class MessagePreview : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessagePreview(QWidget *parent = nullptr);
    void show(const QByteArray &message);
    using QPlainTextEdit::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();

    QByteArray m_begin;
    qsizetype m_behind = 0; // octets of the message that are not shown
};

} // namespace Gui
