#pragma once
#include "core/session/session.h"
#include "ui/guide/tonelabel.h"
#include "ui/theme/marks.h"
#include "ui/words/language.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Gui {

class ObstacleBox;

// Whether what a form sends would go anywhere.
enum class Contact : quint8 { None, Live };

// The form of one step: its fields, why it may not come now, and the one button that sends it. A form outlives being
// closed, so what was typed stays.
class StepForm : public QWidget
{
    Q_OBJECT
public:
    explicit StepForm(const Words::Language &language, QWidget *parent = nullptr);
    virtual Core::Smtp::Verb verb() const = 0;               // that its button would say now
    virtual void choose(Core::Smtp::Verb) {}                 // where it knows several
    virtual void follow(const Core::Smtp::Conversation &) {} // what the server offers
    virtual QWidget *firstField() const = 0;
    void focusFirst();
    void setStep(const Core::Smtp::Step &step, Contact contact);
    void settle();                                   // the reply came: it may be sent again
    QByteArray preview() const { return command(); } // the line that would go out, without its end

Q_SIGNALS:
    void linesRequested(const QList<Core::Line> &lines);
    void loginRequested(const QByteArray &mechanism, const Core::Sasl::Credentials &credentials,
                        Core::Sasl::InitialResponse how);
    void compositionRequested();
    void cancellationRequested(); // of the login
    void rowRequested(quint32 row);
    void sent(); // something was asked to be sent
    void verbChanged();

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslateUi();
    virtual QByteArray command() const = 0;
    virtual QString buttonText() const;               // when nothing is in the way
    virtual bool isDoubtful() const { return false; } // something typed breaks a rule
    virtual Weight weight() const;                    // of the button
    virtual bool isReady() { return true; }           // last look before sending; false: it has said why
    virtual void submit();
    void send();
    void takeOff(); // it was handed on; nothing more goes until the reply
    void updateButton();
    QVBoxLayout *fields() const { return m_fields; }
    QVBoxLayout *behindButton() const { return m_behind; }
    QPushButton *button() const { return m_send; }
    const Core::Smtp::Step &step() const { return m_step; }
    Contact contact() const { return m_contact; }

    const Words::Language &m_language;

private:
    QVBoxLayout *m_fields, *m_behind;
    ObstacleBox *m_obstacle;
    ToneLabel *m_refusal;
    QPushButton *m_send;
    Core::Smtp::Step m_step;
    Contact m_contact = Contact::None;
    enum class Flight : quint8 { Ready, Sent } m_flight = Flight::Ready;
};

} // namespace Gui
