#pragma once
#include "core/commandlines/pastedcommand.h"
#include "core/document/document.h"
#include "ui/exporting/exportrun.h"
#include "ui/words/language.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace Gui {

class CommandDialog;
class ExportDialog;
class PasteCommand;

// What leads out of the window: the session as a file or a copy, as another tool's command, and such a command back.
// Each dialog is made when it is first asked for.
class ExportRoom : public QObject
{
    Q_OBJECT
public:
    struct Shown {
        const Core::Document *document = nullptr;
        std::vector<Core::RowId> rows; // in hand; empty: none in particular
    };
    ExportRoom(QWidget *window, const Words::Language &language, std::function<Shown()> shown);
    QList<QAction *> actions() const; // for a menu, in order
    void retranslateUi();
    // The rows in hand as plain text on the clipboard; for many, where their text would stall the window.
    void copyText(Export::Explanations explanations);
    void setRemembered(const QString &choices) { m_remembered = choices; }
    const QString &remembered() const { return m_remembered; }

Q_SIGNALS:
    void told(const QString &message);
    void remembersOtherwise(); // remembered() changed
    void setUpRequested(const Core::CommandLines::PastedCommand &command);

private:
    void exportSession();
    void tellCommand();
    void pasteCommand();

    QWidget *m_window;
    const Words::Language &m_language;
    const std::function<Shown()> m_shown;
    QAction *m_export, *m_command, *m_paste;
    QString m_remembered;
    ExportRun m_copying;
    QPointer<ExportDialog> m_exporting;
    QPointer<CommandDialog> m_commands;
    QPointer<PasteCommand> m_pasting;
};

} // namespace Gui
