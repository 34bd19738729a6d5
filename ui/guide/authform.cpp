#include "ui/guide/authform.h"

#include "core/transcript/secretbytes.h"
#include "ui/guide/disclosure.h"
#include "ui/guide/linefield.h"
#include "ui/guide/tonelabel.h"
#include "ui/keychain/keptsecret.h"
#include "ui/words/inert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using Core::Sasl::Field;
using Core::Sasl::FieldSet;
using Core::Sasl::Means;

AuthForm::AuthForm(const Words::Language &language, QWidget *parent)
    : StepForm(language, parent), m_mechanism(new QComboBox), m_user(new LineField), m_authzid(new LineField),
      m_trace(new LineField), m_realm(new LineField), m_password(new PasswordField), m_kept(new KeptSecret),
      m_initial(new QCheckBox), m_more(new Disclosure), m_moreFields(new QWidget),
      m_outlook(new ToneLabel(Tone::Quiet)), m_others(new ToneLabel(Tone::Quiet)),
      m_refusal(new ToneLabel(Tone::Permanent)), m_cancel(new QPushButton)
{
    nameFields();
    layOut();
    wire();
    AuthForm::retranslateUi();
    fillMechanisms();
}

void AuthForm::nameFields()
{
    m_mechanism->setObjectName(QStringLiteral("mechanism"));
    m_user->setObjectName(QStringLiteral("user"));
    m_password->setObjectName(QStringLiteral("password"));
    m_authzid->setObjectName(QStringLiteral("authzid"));
    m_trace->setObjectName(QStringLiteral("trace"));
    m_realm->setObjectName(QStringLiteral("realm"));
    m_initial->setObjectName(QStringLiteral("initialResponse"));
    m_outlook->setObjectName(QStringLiteral("outlook"));
    m_cancel->setObjectName(QStringLiteral("cancelLogin"));
    m_cancel->setAutoDefault(true);
    m_mechanism->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mechanism->setMinimumContentsLength(8);
}

void AuthForm::layOut()
{
    auto *more = new QVBoxLayout(m_moreFields);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(6);
    more->addWidget(m_authzid);
    more->addWidget(m_realm);
    more->addWidget(m_initial);
    m_more->reveal(m_moreFields);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_mechanism), static_cast<QWidget *>(m_outlook), static_cast<QWidget *>(m_user),
          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_trace), static_cast<QWidget *>(m_kept),
          static_cast<QWidget *>(m_more), m_moreFields, static_cast<QWidget *>(m_others),
          static_cast<QWidget *>(m_refusal)})
        fields()->addWidget(widget);
    behindButton()->addWidget(m_cancel);
    m_refusal->hide();
    m_cancel->hide();
}

void AuthForm::wire()
{
    connect(m_mechanism, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_wanted = index > 0 || automatic().isEmpty() ? mechanism() : QByteArray();
        chooseMechanism();
    });
    connect(m_user, &QLineEdit::returnPressed, this, &AuthForm::enterUser);
    connect(m_user, &QLineEdit::editingFinished, this, &AuthForm::askKeychain);
    connect(m_kept, &KeptSecret::changed, this, &AuthForm::showFields);
    connect(m_cancel, &QPushButton::clicked, this, &AuthForm::cancellationRequested);
    for (LineField *field : {static_cast<LineField *>(m_password), m_authzid, m_trace, m_realm})
        connect(field, &QLineEdit::returnPressed, this, &AuthForm::send);
    for (LineField *field : lines()) {
        connect(field, &LineField::refused, m_refusal, &QWidget::show);
        connect(field, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    }
}

QList<LineField *> AuthForm::lines() const
{
    return {m_user, m_password, m_authzid, m_trace, m_realm};
}

void AuthForm::follow(const Core::Smtp::Conversation &now)
{
    m_exchange = now.mode() == Core::Smtp::Mode::AuthResponse ? Exchange::Open : Exchange::Closed;
    m_introduction = now.extended() ? Introduction::Extended : Introduction::None;
    const auto layer = now.tls() ? Means::Layer::Tls : Means::Layer::Clear;
    const QList<QByteArray> offered = now.offered().mechanisms();
    if (offered != m_offered || layer != m_means.layer) {
        m_offered = offered;
        m_means.layer = layer;
        m_means.binding = now.tls() ? Means::Binding::There : Means::Binding::None;
        fillMechanisms();
    }
    m_cancel->setVisible(m_exchange == Exchange::Open || m_work == Work::UnderWay);
    settleLogin(now.login());
}

void AuthForm::follow(const Core::Session *session)
{
    using Certificate = Means::Certificate;
    m_work = session && session->isAuthenticating() ? Work::UnderWay : Work::None;
    m_server = session ? session->settings().endpoint.host : QString();
    const bool shown = session && !session->settings().trust.identity.isEmpty();
    const auto certificate = shown ? Certificate::There : Certificate::None;
    m_cancel->setVisible(m_exchange == Exchange::Open || m_work == Work::UnderWay);
    if (certificate != m_means.certificate) {
        m_means.certificate = certificate;
        fillMechanisms();
    }
    askKeychain();
}

void AuthForm::setKeychain(Keychain *keychain)
{
    m_kept->setKeychain(keychain);
    showFields();
}

// The keychain keeps what a server has taken, and that alone.
void AuthForm::settleLogin(const Core::Smtp::Login &login)
{
    if (login.command == Core::none || login.command == m_loginRow || login.code == 0 || login.code == 334)
        return;
    m_loginRow = login.command;
    if (login.code == 235)
        m_kept->accepted();
    else
        m_kept->refused();
}

QWidget *AuthForm::firstField() const
{
    const FieldSet told = fieldsTold();
    if (told.testFlag(Field::Trace))
        return m_trace;
    if (!told.testFlag(Field::User))
        return m_mechanism;
    return m_user->text().isEmpty() ? m_user : static_cast<LineField *>(m_password);
}

void AuthForm::forgetPassword()
{
    m_password->setText(QString());
    m_kept->refused();
    m_loginRow = Core::none;
}

// With user and password, else with a token, else with what needs neither.
QByteArray AuthForm::automatic() const
{
    for (const FieldSet given :
         {FieldSet(Field::User) | Field::Password, FieldSet(Field::User) | Field::Token, FieldSet(Field::Trace)}) {
        Means means = m_means;
        means.given = given;
        if (const QByteArray strongest = Core::Sasl::strongestOf(m_offered, means); !strongest.isEmpty())
            return strongest;
    }
    return {};
}

// What suits first, then the offered ones; the others can be forced. What the server offers beyond these can be typed.
void AuthForm::fillMechanisms()
{
    QList<QByteArray> known = Core::Sasl::Exchange::known();
    std::stable_partition(known.begin(), known.end(),
                          [this](const QByteArray &name) { return m_offered.contains(name); });
    {
        const QSignalBlocker quiet(m_mechanism);
        m_mechanism->clear();
        if (const QByteArray suits = automatic(); !suits.isEmpty())
            m_mechanism->addItem(tr("Automatic: %1").arg(QString::fromLatin1(suits)), suits);
        for (const QByteArray &name : std::as_const(known))
            addMechanism(name);
        const int kept = m_offered.contains(m_wanted) ? m_mechanism->findData(m_wanted) : -1;
        const int usual = m_offered.isEmpty() ? m_mechanism->findData(QByteArray("PLAIN")) : 0;
        m_mechanism->setCurrentIndex(kept >= 0 ? kept : usual);
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

void AuthForm::addMechanism(const QByteArray &name)
{
    const QString shown = QString::fromLatin1(name);
    m_mechanism->addItem(m_offered.contains(name) ? shown : tr("%1 (not offered)").arg(shown), name);
}

void AuthForm::chooseMechanism()
{
    updateButton();
    m_outlook->say(outlook());
    if (mechanism() == m_chosen)
        return; // what the user set stays
    m_chosen = mechanism();
    const Core::Sasl::Mechanism *chosen = Core::Sasl::mechanismNamed(m_chosen);
    const bool clientFirst = chosen && chosen->clientFirst;
    m_initial->setEnabled(clientFirst);
    m_initial->setChecked(clientFirst);
    retranslateUi();
    showFields();
    askKeychain();
}

FieldSet AuthForm::fieldsTold() const
{
    const Core::Sasl::Mechanism *chosen = Core::Sasl::mechanismNamed(mechanism());
    return chosen ? chosen->fields : FieldSet();
}

void AuthForm::showFields()
{
    const FieldSet told = fieldsTold();
    const bool secret = told.testFlag(Field::Password) || told.testFlag(Field::Token);
    m_user->setVisible(told.testFlag(Field::User));
    m_password->setVisible(secret);
    m_trace->setVisible(told.testFlag(Field::Trace));
    m_authzid->setVisible(told.testFlag(Field::Authzid));
    m_realm->setVisible(told.testFlag(Field::Realm));
    m_kept->setVisible(secret && m_kept->hasKeychain());
}

QByteArray AuthForm::mechanism() const
{
    return m_mechanism->currentData().toByteArray();
}

QString AuthForm::outlookOfOffer(const QString &name) const
{
    if (m_introduction == Introduction::None || m_offered.contains(name.toLatin1()))
        return {};
    if (m_offered.isEmpty())
        return tr("The server offers no login here. AUTH will probably draw 502 or 503; it can be sent all the same.");
    return tr("The server does not offer %1. It will probably answer 504; it can be sent all the same.").arg(name);
}

// What will happen, where that is not plain from the fields.
QString AuthForm::outlook() const
{
    const QByteArray name = mechanism();
    const Core::Sasl::Mechanism *chosen = Core::Sasl::mechanismNamed(name);
    QStringList sentences{outlookOfOffer(QString::fromLatin1(name))};
    if (chosen && chosen->isPlus() && m_means.binding == Means::Binding::None)
        sentences.append(tr("It binds the login to TLS, and there is none: nothing will be sent."));
    if (name == "EXTERNAL")
        sentences.append(m_means.certificate == Means::Certificate::There
                             ? tr("The server takes who you are from the client certificate.")
                             : tr("No client certificate is set for this connection, so the server cannot know you."));
    if (name == "GSSAPI")
        sentences.append(tr("Uses the Kerberos ticket that kinit has fetched. Waiting for Kerberos can be cancelled."));
    if (name == "NTLM")
        sentences.append(tr("Only version 1 of NTLM is spoken; many servers no longer take it."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void AuthForm::enterUser()
{
    if (m_password->text().isEmpty() && !m_kept->isThere())
        m_password->setFocus(Qt::OtherFocusReason);
    else
        send();
}

void AuthForm::askKeychain()
{
    const bool token = fieldsTold().testFlag(Field::Token);
    if (m_kept->isVisibleTo(this))
        m_kept->setKey({m_server, m_user->text(), token ? KeychainKey::Kind::Token : KeychainKey::Kind::Password});
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
    const auto endsLine = [](QChar c) { return c == u'\r' || c == u'\n' || c.isNull(); };
    const QList<LineField *> all = lines();
    return std::any_of(all.begin(), all.end(), [&endsLine](const LineField *field) {
        const QString text = field->text();
        return std::any_of(text.cbegin(), text.cend(), endsLine);
    });
}

Core::Sasl::Credentials AuthForm::takeCredentials()
{
    const FieldSet told = fieldsTold();
    const auto octetsOf = [&told](const LineField *field, Field what) {
        return told.testFlag(what) ? field->octets() : QByteArray();
    };
    Core::Sasl::Credentials credentials;
    credentials.authzid = octetsOf(m_authzid, Field::Authzid);
    credentials.user = octetsOf(m_user, Field::User);
    credentials.trace = octetsOf(m_trace, Field::Trace);
    credentials.realm = octetsOf(m_realm, Field::Realm);
    const QByteArray typed = m_password->take();
    if (told.testFlag(Field::Password) || told.testFlag(Field::Token))
        credentials.password = typed.isEmpty() ? m_kept->secret() : typed;
    return credentials;
}

void AuthForm::submit()
{
    m_refusal->setVisible(holdsLineEnd());
    if (holdsLineEnd())
        return;
    askKeychain();
    const auto how = m_initial->isChecked() ? Core::Sasl::InitialResponse::Yes : Core::Sasl::InitialResponse::No;
    const Core::Sasl::Credentials credentials = takeCredentials();
    m_kept->use(credentials.password);
    Q_EMIT loginRequested(mechanism(), credentials, how);
    takeOff();
}

} // namespace Gui
