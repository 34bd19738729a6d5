#pragma once
#include "core/session/session.h"

#include <QWidget>

namespace Gui {

struct TypedLine;

// Below the transcript: what is typed goes as typed. Its mode is always named (command, AUTH response, content,
// octets). History and completion (verbs, then the parameters the server offered); lines that wait for a reply are
// shown above it and can be taken back or forced out; pasted lines become such a queue on confirmation.
class CommandLine : public QWidget
{
    Q_OBJECT
public:
    explicit CommandLine(QWidget *parent = nullptr);
    ~CommandLine() override;
    void setSession(Core::Session *session);      // nullptr: none
    void fillIn(const QString &command);          // put there for the user to look at and send
    void propose(const QList<Core::Line> &lines); // shown, sent on confirmation
    void setHistory(const QStringList &commands); // newest last; never holds a secret
    QStringList history() const;

Q_SIGNALS:
    // The window asks before a line that really delivers, then queues it.
    void lineEntered(const Core::Line &line);
    void linesPasted(const QList<Core::Line> &lines);
    void groupRequested(const QList<Core::Line> &lines); // "send as a group": pipelining

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void look();
    void enter();
    void paste(const QString &text);
    QString preview(const TypedLine &line) const;
    QString modeText() const;
    QString placeholder() const;

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
