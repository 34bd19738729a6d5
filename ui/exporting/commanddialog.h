#pragma once
#include "core/commandlines/commandline.h"
#include "core/document/document.h"
#include "ui/words/language.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Gui {

// The session as a command of another tool: to be read, with what the tool cannot do, and copied.
class CommandDialog : public QDialog
{
    Q_OBJECT
public:
    CommandDialog(const Core::Document &document, const Words::Language &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void take(const QList<Core::CommandLines::CommandLine> &commands);
    void showTool();
    void copy();

    const Words::Language &m_language;
    QFutureWatcher<QList<Core::CommandLines::CommandLine>> m_making;
    QList<Core::CommandLines::CommandLine> m_commands; // by tool; empty while they are made
    QLabel *m_toolLabel, *m_caveats;
    QComboBox *m_tool;
    QPlainTextEdit *m_text;
    QPushButton *m_copy, *m_close;
};

} // namespace Gui
