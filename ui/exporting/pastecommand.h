#pragma once
#include "core/commandlines/pastedcommand.h"
#include "ui/words/language.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Gui {

// Takes a command as it comes in and shows it with its secrets masked: what was pasted is never shown as it was, nor
// kept for undo. The password is in the reading alone.
class CommandEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CommandEdit(QWidget *parent = nullptr);
    const Core::CommandLines::PastedCommand &command() const { return m_command; }
    void settle(); // reads and masks what was typed

Q_SIGNALS:
    void commandChanged();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read(const QByteArray &text);

    Core::CommandLines::PastedCommand m_command;
    QTimer m_typed;
};

// A swaks or curl command sets up the connection and the guide. Nothing is run, and nothing is connected by it.
class PasteCommand : public QDialog
{
    Q_OBJECT
public:
    explicit PasteCommand(const Words::Language &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void setUpRequested(const Core::CommandLines::PastedCommand &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void tell();
    QStringList findings() const;

    const Words::Language &m_language;
    CommandEdit *m_edit;
    QLabel *m_label, *m_found;
    QPushButton *m_setUp, *m_close;
};

} // namespace Gui
