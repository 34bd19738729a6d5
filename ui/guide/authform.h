#pragma once
#include "core/sasl/mechanisms.h"
#include "ui/guide/stepform.h"

class QCheckBox;
class QComboBox;

namespace Gui {

class Disclosure;
class Keychain;
class KeptSecret;
class LineField;
class PasswordField;

// AUTH as a guided login, by any mechanism. The password leaves its field with the order and is kept nowhere, but in
// the desktop's keychain where the user wants that.
class AuthForm : public StepForm
{
    Q_OBJECT
public:
    explicit AuthForm(const Words::Language &language, QWidget *parent = nullptr);
    Core::Smtp::Verb verb() const override { return Core::Smtp::Verb::Auth; }
    void follow(const Core::Smtp::Conversation &now) override;
    void
    follow(const Core::Session *session); // what the conversation does not know: server, certificate, work going on
    void setKeychain(Keychain *keychain); // null: none; it outlives this
    QWidget *firstField() const override;
    void forgetPassword();

protected:
    void changeEvent(QEvent *event) override;
    void retranslateUi() override;
    QByteArray command() const override;
    bool isDoubtful() const override;
    void submit() override;

private:
    void nameFields();
    void layOut();
    void wire();
    void fillMechanisms();
    void addMechanism(const QByteArray &name);
    void chooseMechanism();
    void showFields();
    void enterUser();
    void askKeychain();
    void settleLogin(const Core::Smtp::Login &login);
    QByteArray mechanism() const;
    QByteArray automatic() const;
    QString outlook() const;
    QString outlookOfOffer(const QString &name) const;
    Core::Sasl::FieldSet fieldsTold() const;
    Core::Sasl::Credentials takeCredentials();
    QList<LineField *> lines() const;
    bool holdsLineEnd() const;

    QList<QByteArray> m_offered;
    QByteArray m_chosen; // whose fields are shown
    QByteArray m_wanted; // by the user; empty: what suits best
    enum class Exchange : quint8 { Closed, Open } m_exchange = Exchange::Closed;
    enum class Work : quint8 { None, UnderWay } m_work = Work::None;
    enum class Introduction : quint8 { None, Extended } m_introduction = Introduction::None;
    Core::Sasl::Means m_means;
    QString m_server;
    quint32 m_loginRow = Core::none; // of the AUTH whose outcome was told to the keychain
    QComboBox *m_mechanism;
    LineField *m_user, *m_authzid, *m_trace, *m_realm;
    PasswordField *m_password;
    KeptSecret *m_kept;
    QCheckBox *m_initial;
    Disclosure *m_more;
    QWidget *m_moreFields;
    ToneLabel *m_outlook, *m_others, *m_refusal;
    QPushButton *m_cancel;
};

} // namespace Gui
