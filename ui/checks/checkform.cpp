#include "ui/checks/checkform.h"

#include "ui/guide/addressfield.h"
#include "ui/guide/tonelabel.h"
#include "ui/theme/marks.h"
#include "ui/words/checkwords.h"
#include "ui/words/sessionwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace Gui {

using Core::Checks::Check;
using Core::Checks::Problem;
using Core::Checks::Settings;

namespace {

constexpr Core::Security securities[] = {Core::Security::None, Core::Security::StartTls, Core::Security::Tls};

LineField *field(const char *name)
{
    auto *made = new LineField;
    made->setObjectName(QLatin1String(name));
    return made;
}

QCheckBox *tick(const char *name)
{
    auto *made = new QCheckBox;
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

class CheckForm::Private
{
public:
    explicit Private(const Words::Language &in)
        : language(in), sender(new AddressField(AddressField::Holds::Sender, in)),
          recipient(new AddressField(AddressField::Holds::Recipient, in)),
          foreignSender(new AddressField(AddressField::Holds::Sender, in)),
          foreignRecipient(new AddressField(AddressField::Holds::Recipient, in))
    {}
    const Words::Language &language;
    QFormLayout *rows = nullptr;
    QComboBox *check = new QComboBox, *security = new QComboBox;
    ToneLabel *meaning = new ToneLabel(Tone::Quiet);
    LineField *server = field("checkedServer");
    AddressField *sender, *recipient, *foreignSender, *foreignRecipient;
    LineField *user = field("user");
    PasswordField *password = new PasswordField;
    QCheckBox *deliver = tick("deliver"), *badCertificate = tick("badCertificate"), *confirmed = tick("confirmed");
    ToneLabel *sent = new ToneLabel(Tone::Temporary), *complaint = new ToneLabel(Tone::Permanent);
    QPushButton *start = new QPushButton;
    Core::TrustSettings trust;
    QByteArray clientName;
    Use use = Use::Editing;
};

CheckForm::CheckForm(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m(std::make_unique<Private>(language))
{
    layOut();
    connectParts();
    retranslateUi();
}

CheckForm::~CheckForm() = default;

void CheckForm::layOut()
{
    m->check->setObjectName(QStringLiteral("check"));
    m->security->setObjectName(QStringLiteral("checkedSecurity"));
    m->password->setObjectName(QStringLiteral("password"));
    m->start->setObjectName(QStringLiteral("startCheck"));
    m->sender->field()->setObjectName(QStringLiteral("ownSender"));
    m->recipient->field()->setObjectName(QStringLiteral("ownRecipient"));
    m->foreignSender->field()->setObjectName(QStringLiteral("foreignSender"));
    m->foreignRecipient->field()->setObjectName(QStringLiteral("foreignRecipient"));
    for (const auto check : {Check::Relay, Check::StartTlsInjection, Check::Smuggling})
        m->check->addItem(QString(), int(check));
    for (const auto security : securities)
        m->security->addItem(QString(), int(security));
    weigh(m->start, Weight::Primary);
    m->rows = new QFormLayout(this);
    m->rows->setContentsMargins(8, 8, 8, 8);
    m->rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m->rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m->rows->setSpacing(6);
    addField(m->check);
    m->rows->addRow(m->meaning);
    const std::initializer_list<QWidget *> fields = {m->server,        m->security,         m->recipient, m->sender,
                                                     m->foreignSender, m->foreignRecipient, m->user,      m->password};
    for (QWidget *one : fields)
        addField(one);
    for (QCheckBox *one : {m->deliver, m->badCertificate})
        m->rows->addRow(one);
    m->rows->addRow(m->sent);
    m->rows->addRow(m->confirmed);
    m->rows->addRow(m->complaint);
    m->rows->addRow(m->start);
}

void CheckForm::addField(QWidget *field)
{
    auto *label = new QLabel; // its words come later
    label->setBuddy(field);
    label->setWordWrap(true);
    m->rows->addRow(label, field);
}

void CheckForm::connectParts()
{
    connect(m->check, &QComboBox::currentIndexChanged, this, &CheckForm::look);
    connect(m->server, &QLineEdit::textChanged, this, [this] {
        m->confirmed->setChecked(false); // it was said of another server
        look();
    });
    for (AddressField *one : {m->sender, m->recipient, m->foreignSender, m->foreignRecipient})
        connect(one, &AddressField::changed, this, &CheckForm::look);
    for (QCheckBox *one : {m->deliver, m->badCertificate, m->confirmed})
        connect(one, &QCheckBox::toggled, this, &CheckForm::look);
    connect(m->security, &QComboBox::currentIndexChanged, this, &CheckForm::look);
    connect(m->user, &QLineEdit::textChanged, this, &CheckForm::look);
    connect(m->start, &QPushButton::clicked, this, &CheckForm::press);
}

Check CheckForm::check() const
{
    return Check(m->check->currentData().toInt());
}

QString CheckForm::typedServer() const
{
    const Core::ParsedEndpointUrl parsed = Core::parseEndpointUrl(m->server->text());
    if (parsed.error != Core::EndpointUrlError::None)
        return {};
    const Core::Endpoint &endpoint = parsed.url.endpoint;
    return endpoint.host.isEmpty() ? endpoint.socketPath : endpoint.host;
}

Settings CheckForm::settings() const
{
    Settings made;
    made.check = check();
    const Core::ParsedEndpointUrl parsed = Core::parseEndpointUrl(m->server->text());
    if (parsed.error == Core::EndpointUrlError::None)
        made.endpoint = parsed.url.endpoint;
    made.endpoint.security = Core::Security(m->security->currentData().toInt());
    if (!parsed.hasPort && !parsed.hasScheme)
        made.endpoint.port = Core::usualPort(Core::Protocol::Smtp, made.endpoint.security);
    made.confirmed = m->confirmed->isChecked() ? typedServer() : QString();
    made.trust = m->trust;
    made.badCertificate =
        m->badCertificate->isChecked() ? Settings::BadCertificate::GoOn : Settings::BadCertificate::Stop;
    made.clientName = m->clientName;
    made.recipient = m->recipient->octets();
    if (made.check == Check::Smuggling) {
        made.sender = m->sender->octets();
        made.login.user = m->user->octets();
    }
    made.foreignSender = m->foreignSender->octets();
    made.foreignRecipient = m->foreignRecipient->octets();
    made.reach = m->deliver->isChecked() ? Settings::Reach::Message : Settings::Reach::Recipient;
    made.words = Words::messageWords(m->language, made.check);
    return made;
}

void CheckForm::press()
{
    if (m->use == Use::Running) {
        Q_EMIT cancelRequested();
        return;
    }
    Settings made = settings();
    const QList<Problem> problems = Core::Checks::problems(made);
    m->complaint->say(complaint(problems));
    if (!problems.isEmpty())
        return;
    made.login.password = m->password->take();
    Q_EMIT startRequested(made);
}

QString CheckForm::complaint(const QList<Problem> &problems) const
{
    QStringList sentences;
    for (const Problem problem : problems)
        sentences.append(Words::problemText(m->language, problem));
    return sentences.join(QLatin1Char('\n'));
}

void CheckForm::look()
{
    const Settings now = settings();
    const bool relay = now.check == Check::Relay, smuggling = now.check == Check::Smuggling;
    const bool editing = m->use == Use::Editing;
    m->meaning->say(Words::checkMeaning(m->language, now.check));
    const std::pair<QWidget *, bool> shown[] = {{m->recipient, relay || smuggling},
                                                {m->sender, smuggling},
                                                {m->user, smuggling},
                                                {m->password, smuggling},
                                                {m->foreignSender, relay},
                                                {m->foreignRecipient, relay},
                                                {m->deliver, relay},
                                                {m->security, now.check != Check::StartTlsInjection}};
    for (const auto &[widget, needed] : shown)
        m->rows->setRowVisible(widget, needed);
    for (QWidget *widget : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (widget != m->start && !qobject_cast<QLabel *>(widget))
            widget->setEnabled(editing);
    const QString server = typedServer();
    m->sent->say(mayDeliver(now) && now.recipient.isEmpty() ? QString() : Words::sentText(m->language, now));
    m->confirmed->setText(Words::confirmationText(m->language, server.isEmpty() ? tr("this server") : server)
                              .replace(QLatin1Char('&'), QLatin1String("&&")));
    m->confirmed->setEnabled(editing && !server.isEmpty());
    if (!m->complaint->text().isEmpty())
        m->complaint->say(complaint(Core::Checks::problems(now)));
}

void CheckForm::setTarget(const Core::EndpointUrl &target)
{
    Core::EndpointUrl url = target;
    url.protocol = Core::Protocol::Smtp;
    const int security = m->security->findData(int(url.endpoint.security));
    m->security->setCurrentIndex(qMax(0, security));
    url.endpoint.security = Core::Security::None; // the field beside says it
    if (!url.endpoint.host.isEmpty() || !url.endpoint.socketPath.isEmpty())
        m->server->setText(Core::printEndpointUrl(url));
    look();
}

void CheckForm::setTrust(const Core::TrustSettings &trust)
{
    m->trust = trust;
}

void CheckForm::setClientName(const QByteArray &name)
{
    m->clientName = name;
}

void CheckForm::setUse(Use use)
{
    m->use = use;
    retranslateUi();
}

void CheckForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CheckForm::retranslateUi()
{
    const auto label = [this](QWidget *of, const QString &text) {
        static_cast<QLabel *>(m->rows->labelForField(of))->setText(text);
    };
    const QSignalBlocker quiet(m->check), silent(m->security);
    for (int i = 0; i < m->check->count(); ++i)
        m->check->setItemText(i, Words::checkName(m->language, Check(m->check->itemData(i).toInt())));
    for (int i = 0; i < m->security->count(); ++i)
        m->security->setItemText(i, Words::securityName(m->language, Core::Security(m->security->itemData(i).toInt())));
    label(m->check, tr("C&heck"));
    label(m->server, tr("&Server"));
    label(m->security, tr("&Encryption"));
    label(m->recipient, tr("Your &mailbox on this server"));
    label(m->sender, tr("Your &address as sender"));
    label(m->foreignSender, tr("A stranger as sender (left empty: an example name)"));
    label(m->foreignRecipient, tr("A stranger as recipient (left empty: an example name)"));
    label(m->user, tr("&User name, if the server wants a login"));
    label(m->password, tr("&Password"));
    m->server->setPlaceholderText(QStringLiteral("mail.example.org:25"));
    m->deliver->setText(tr("Where it accepts, send a message to that address too"));
    m->badCertificate->setText(tr("Go on with a certificate that does not hold"));
    m->start->setText(m->use == Use::Running ? tr("Cancel") : tr("Start the check"));
    look();
}

} // namespace Gui
