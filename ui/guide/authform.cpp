#include "ui/guide/authform.h"

#include "ui/guide/disclosure.h"
#include "ui/guide/linefield.h"
#include "ui/guide/tonelabel.h"
#include "ui/words/inert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

AuthForm::AuthForm(const Words::Language &language, QWidget *parent)
    : StepForm(language, parent), m_mechanism(new QComboBox), m_user(new LineField), m_authzid(new LineField),
      m_password(new PasswordField), m_initial(new QCheckBox), m_more(new Disclosure), m_moreFields(new QWidget),
      m_others(new ToneLabel(Tone::Quiet)), m_refusal(new ToneLabel(Tone::Permanent)), m_cancel(new QPushButton)
{
    m_mechanism->setObjectName(QStringLiteral("mechanism"));
    m_user->setObjectName(QStringLiteral("user"));
    m_password->setObjectName(QStringLiteral("password"));
    m_authzid->setObjectName(QStringLiteral("authzid"));
    m_initial->setObjectName(QStringLiteral("initialResponse"));
    m_cancel->setObjectName(QStringLiteral("cancelLogin"));
    m_cancel->setAutoDefault(true);
    m_mechanism->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mechanism->setMinimumContentsLength(8);
    layOut();
    connect(m_mechanism, &QComboBox::currentIndexChanged, this, &AuthForm::chooseMechanism);
    connect(m_user, &QLineEdit::returnPressed, this, &AuthForm::enterUser);
    connect(m_password, &QLineEdit::returnPressed, this, &AuthForm::send);
    connect(m_authzid, &QLineEdit::returnPressed, this, &AuthForm::send);
    connect(m_cancel, &QPushButton::clicked, this, &AuthForm::cancellationRequested);
    for (LineField *field : {m_user, static_cast<LineField *>(m_password), m_authzid}) {
        connect(field, &LineField::refused, m_refusal, &QWidget::show);
        connect(field, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    }
    AuthForm::retranslateUi();
    fillMechanisms();
}

void AuthForm::layOut()
{
    auto *more = new QVBoxLayout(m_moreFields);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(6);
    more->addWidget(m_authzid);
    more->addWidget(m_initial);
    m_more->reveal(m_moreFields);
    for (QWidget *widget : {static_cast<QWidget *>(m_mechanism), static_cast<QWidget *>(m_user),
                            static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_more), m_moreFields,
                            static_cast<QWidget *>(m_others), static_cast<QWidget *>(m_refusal)})
        fields()->addWidget(widget);
    behindButton()->addWidget(m_cancel);
    m_refusal->hide();
    m_cancel->hide();
}

void AuthForm::follow(const Core::Smtp::Conversation &now)
{
    m_exchange = now.mode() == Core::Smtp::Mode::AuthResponse ? Exchange::Open : Exchange::Closed;
    m_cancel->setVisible(m_exchange == Exchange::Open);
    if (const QList<QByteArray> offered = now.offered().mechanisms(); offered != m_offered) {
        m_offered = offered;
        fillMechanisms();
    }
}

QWidget *AuthForm::firstField() const
{
    return m_user->text().isEmpty() ? m_user : static_cast<LineField *>(m_password);
}

void AuthForm::forgetPassword()
{
    m_password->setText(QString());
}

// Offered ones first; the others can be forced. What the server offers beyond these can be typed.
void AuthForm::fillMechanisms()
{
    const QByteArray chosen = mechanism();
    QList<QByteArray> known = Core::Sasl::Exchange::known();
    std::stable_partition(known.begin(), known.end(),
                          [this](const QByteArray &name) { return m_offered.contains(name); });
    {
        const QSignalBlocker quiet(m_mechanism);
        m_mechanism->clear();
        for (const QByteArray &name : std::as_const(known)) {
            const QString shown = QString::fromLatin1(name);
            m_mechanism->addItem(m_offered.contains(name) ? shown : tr("%1 (not offered)").arg(shown), name);
        }
        if (m_offered.contains(chosen))
            m_mechanism->setCurrentIndex(m_mechanism->findData(chosen));
    }
    QStringList others;
    for (const QByteArray &name : std::as_const(m_offered))
        if (!known.contains(name))
            others.append(Words::inert(name, 40));
    m_others->say(others.isEmpty()
                      ? QString()
                      : tr("Also offered, to be typed by hand: %1").arg(others.mid(0, 8).join(QStringLiteral(", "))));
    chooseMechanism();
}

void AuthForm::chooseMechanism()
{
    updateButton();
    if (mechanism() == m_chosen)
        return; // what the user set stays
    m_chosen = mechanism();
    const auto exchange = Core::Sasl::Exchange::begin(mechanism(), {});
    const bool clientFirst = exchange && exchange->clientFirst();
    m_initial->setEnabled(clientFirst);
    m_initial->setChecked(clientFirst);
}

QByteArray AuthForm::mechanism() const
{
    return m_mechanism->currentData().toByteArray();
}

void AuthForm::enterUser()
{
    if (m_password->text().isEmpty())
        m_password->setFocus(Qt::OtherFocusReason);
    else
        send();
}

QByteArray AuthForm::command() const
{
    return "AUTH " + mechanism();
}

bool AuthForm::isDoubtful() const
{
    return !m_offered.contains(mechanism());
}

bool AuthForm::holdsLineEnd() const
{
    const QString all = m_user->text() + m_authzid->text() + m_password->text();
    return all.contains(u'\r') || all.contains(u'\n') || all.contains(QChar(0));
}

void AuthForm::submit()
{
    m_refusal->setVisible(holdsLineEnd());
    if (holdsLineEnd())
        return;
    const auto how = m_initial->isChecked() ? Core::Sasl::InitialResponse::Yes : Core::Sasl::InitialResponse::No;
    const Core::Sasl::Credentials credentials{m_authzid->octets(), m_user->octets(), m_password->take()};
    Q_EMIT loginRequested(mechanism(), credentials, how);
    takeOff();
}

void AuthForm::retranslateUi()
{
    StepForm::retranslateUi();
    m_mechanism->setAccessibleName(tr("Mechanism"));
    m_mechanism->setToolTip(
        tr("How to log in. The server offers the first ones; the others can be tried all the same."));
    m_user->setAccessibleName(tr("User name"));
    m_user->setPlaceholderText(tr("User name"));
    m_user->setToolTip(tr("Often the whole mail address"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setToolTip(tr("Used once and then forgotten: it stands in no history and in no file"));
    m_more->setText(tr("More"));
    m_authzid->setAccessibleName(tr("Act as (authorization identity)"));
    m_authzid->setPlaceholderText(tr("Act as (optional)"));
    m_authzid->setToolTip(tr("Authorization identity: the user in whose name you want to act. Usually empty."));
    m_initial->setText(tr("Initial response"));
    m_initial->setToolTip(tr("Send the first response with the AUTH command, and save one challenge"));
    m_refusal->setText(tr("A line break or a NUL cannot stand in here. Nothing was sent or inserted."));
    m_cancel->setText(tr("Cancel the login (*)"));
    m_cancel->setToolTip(tr("Send * instead of a response: the server ends the login with 501"));
    fillMechanisms();
}

} // namespace Gui
