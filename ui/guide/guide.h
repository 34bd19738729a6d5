#pragma once
#include "core/session/session.h"
#include "ui/words/language.h"

#include <QWidget>

class QVBoxLayout;

namespace Gui {

class Keychain;
struct GuideFilling;
struct Journey;
struct Milestone;

// The left room: the steps of a mail session as a path. Done steps are ticked with what was used, the next one stands
// out with its form open, the others wait quietly; steps that may come at any time stand below. A step out of order
// says why and which rule, and can be sent anyway.
class Guide : public QWidget
{
    Q_OBJECT
public:
    explicit Guide(const Words::Language &language, QWidget *parent = nullptr);
    ~Guide() override;
    void setSession(Core::Session *session);    // nullptr: none yet
    void setClientName(const QByteArray &name); // proposed for EHLO; empty: this computer's name or address
    void setKeychain(Keychain *keychain);       // for passwords; null: none. It outlives this
    void fillIn(const GuideFilling &filling);   // what somebody else’s command says
    void openStep(Core::Smtp::Verb verb);       // its form, with the keyboard in its first field

Q_SIGNALS:
    void linesRequested(const QList<Core::Line> &lines); // in lock-step
    void loginRequested(const QByteArray &mechanism, const Core::Sasl::Credentials &credentials,
                        Core::Sasl::InitialResponse how);
    void compositionRequested(); // DATA: the composer
    void rowRequested(quint32 row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addSteps(QVBoxLayout *column);
    void retranslateUi();
    void refresh();
    void takeTurn();
    void refreshHint();
    void refreshSteps();
    void refreshForm();
    QString usedText(const Journey &journey, const Milestone &milestone) const;
    void press(Core::Smtp::Verb verb);
    void open(Core::Smtp::Verb step);

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
