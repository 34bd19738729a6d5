#include "ui/guide/authform.h"

#include "ui/guide/disclosure.h"
#include "ui/guide/linefield.h"
#include "ui/guide/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>

// What the form of AUTH says.
namespace Gui {

void AuthForm::retranslateUi()
{
    StepForm::retranslateUi();
    m_mechanism->setAccessibleName(tr("Mechanism"));
    m_mechanism->setToolTip(tr("How to log in. Automatic takes the strongest that is offered; the server offers the "
                               "first ones, and the others can be tried all the same."));
    const bool token = fieldsTold().testFlag(Core::Sasl::Field::Token);
    m_user->setAccessibleName(tr("User name"));
    m_user->setPlaceholderText(tr("User name"));
    m_user->setToolTip(tr("Often the whole mail address"));
    m_password->setAccessibleName(token ? tr("Token") : tr("Password"));
    m_password->setPlaceholderText(token ? tr("Token") : tr("Password"));
    m_password->setToolTip(token ? tr("An access token, as the provider’s sign-in gives it. Used once and then "
                                      "forgotten: it stands in no history and in no file")
                                 : tr("Used once and then forgotten: it stands in no history and in no file"));
    m_trace->setAccessibleName(tr("Trace"));
    m_trace->setPlaceholderText(tr("Trace (optional)"));
    m_trace->setToolTip(tr("Who is calling, for the server’s log; usually a mail address. It is no secret."));
    m_more->setText(tr("More"));
    m_authzid->setAccessibleName(tr("Act as (authorization identity)"));
    m_authzid->setPlaceholderText(tr("Act as (optional)"));
    m_authzid->setToolTip(tr("Authorization identity: the user in whose name you want to act. Usually empty."));
    m_realm->setAccessibleName(tr("Realm or domain"));
    m_realm->setPlaceholderText(tr("Realm or domain (optional)"));
    m_realm->setToolTip(
        tr("DIGEST-MD5: the realm, if the server names several. NTLM: the Windows domain. Usually empty."));
    m_initial->setText(tr("Initial response"));
    m_initial->setToolTip(tr("Send the first response with the AUTH command, and save one challenge"));
    m_refusal->setText(tr("A line break or a NUL cannot stand in here. Nothing was sent or inserted."));
    m_cancel->setText(tr("Cancel the login (*)"));
    m_cancel->setToolTip(tr("Send * instead of a response: the server ends the login with 501"));
}

void AuthForm::changeEvent(QEvent *event)
{
    StepForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillMechanisms();
}

} // namespace Gui
