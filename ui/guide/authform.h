#pragma once
#include "ui/guide/stepform.h"

class QCheckBox;
class QComboBox;

namespace Gui {

class Disclosure;
class LineField;
class PasswordField;

// AUTH as a guided login. The password leaves its field with the order and is kept nowhere.
class AuthForm : public StepForm
{
    Q_OBJECT
public:
    explicit AuthForm(const Words::Language &language, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const override { return Core::Smtp::Verb::Auth; }
    void follow(const Core::Smtp::Conversation &now) override;
    QWidget *firstField() const override;
    void forgetPassword();

protected:
    void retranslateUi() override;
    QByteArray command() const override;
    bool isDoubtful() const override;
    void submit() override;

private:
    void layOut();
    void fillMechanisms();
    void chooseMechanism();
    void enterUser();
    QByteArray mechanism() const;
    bool holdsLineEnd() const;

    QList<QByteArray> m_offered;
    QByteArray m_chosen;
    enum class Exchange : quint8 { Closed, Open } m_exchange = Exchange::Closed;
    QComboBox *m_mechanism;
    LineField *m_user, *m_authzid;
    PasswordField *m_password;
    QCheckBox *m_initial;
    Disclosure *m_more;
    QWidget *m_moreFields;
    ToneLabel *m_others, *m_refusal;
    QPushButton *m_cancel;
};

} // namespace Gui
