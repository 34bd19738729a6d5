#pragma once
#include "core/explanation/explanation.h"
#include "ui/words/language.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace Core {
class Document;
}

namespace Gui {

// The right room: what the row in hand means. Short first, longer on demand; links select the rows that show it; a step
// that is a command can be filled in; two codes can be put side by side.
class ExplanationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationPanel(const Words::Language &language, QWidget *parent = nullptr);
    ~ExplanationPanel() override;
    void setDocument(const Core::Document *document);
    // How a secret of the live session is read from memory; empty when there is no session.
    void setReveal(const std::function<std::optional<QByteArray>(Core::EventId)> &reveal);
    void explain(quint32 row); // of the document; Core::none: the empty state
    void compare(quint16 left, quint16 right);
    QString entryInHand() const; // the reference's most telling entry on what is explained; empty: none

Q_SIGNALS:
    void rowRequested(quint32 row);
    void fillInRequested(const QString &command);
    void lookUpRequested(const QString &entry); // of the reference

protected:
    void changeEvent(QEvent *event) override; // language and palette: the open explanation follows

private:
    void retranslateUi();
    void refresh();

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
