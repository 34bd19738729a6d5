#include "ui/connection/connectionbar.h"

#include "core/net/endpointurl.h"
#include "ui/connection/practicemenu.h"
#include "ui/theme/marks.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace Gui {

namespace {

// What may stand in the server field: a host, an address, a UNIX socket's path, or a whole URL.
bool isSocketPath(const QString &typed)
{
    return typed.startsWith(QLatin1Char('/'));
}

} // namespace

ConnectionBar::ConnectionBar(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m_protocol(new QComboBox), m_server(new QComboBox), m_security(new QComboBox),
      m_port(new QSpinBox), m_main(new QPushButton), m_tls(new QToolButton), m_lookUp(new QToolButton),
      m_practice(new QToolButton), m_situations(new QMenu(this)), m_hosts(new QMenu(this)), m_status(new QLabel)
{
    m_protocol->setObjectName(QStringLiteral("protocol"));
    m_server->setObjectName(QStringLiteral("server"));
    m_port->setObjectName(QStringLiteral("port"));
    m_security->setObjectName(QStringLiteral("security"));
    m_main->setObjectName(QStringLiteral("connect"));
    m_tls->setObjectName(QStringLiteral("tls"));
    m_practice->setObjectName(QStringLiteral("practice"));
    m_status->setObjectName(QStringLiteral("status"));
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setMinimumContentsLength(18);
    m_server->lineEdit()->setMaxLength(1024);
    m_port->setRange(1, 65535);
    m_port->setValue(25);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    weigh(m_main, Weight::Primary);
    m_protocol->addItems({QStringLiteral("SMTP"), QStringLiteral("LMTP")});
    for (int i = 0; i <= int(Core::lastSecurity); ++i)
        m_security->addItem(QString());
    for (auto *button : {m_tls, m_lookUp, m_practice}) {
        flatten(button);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_practice->setPopupMode(QToolButton::InstantPopup);
    m_practice->setMenu(m_situations);
    makePracticeMenu(m_situations, language);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);

    layOut();
    connectFields();
    setFocusProxy(m_server);
    retranslateUi();
}

void ConnectionBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_protocol);
    row->addWidget(m_server, 1);
    row->addWidget(m_port);
    row->addWidget(m_security);
    row->addWidget(m_tls);
    row->addWidget(m_lookUp);
    row->addWidget(m_main);
    row->addWidget(m_practice);
    row->addWidget(m_status, 0);
}

void ConnectionBar::connectFields()
{
    connect(m_main, &QPushButton::clicked, this, &ConnectionBar::press);
    connect(m_server->lineEdit(), &QLineEdit::returnPressed, this, &ConnectionBar::requestConnection);
    connect(m_server->lineEdit(), &QLineEdit::editingFinished, this, &ConnectionBar::readTyped);
    connect(m_server, &QComboBox::activated, this, &ConnectionBar::readTyped);
    connect(m_protocol, &QComboBox::activated, this, &ConnectionBar::usePort);
    connect(m_security, &QComboBox::activated, this, &ConnectionBar::usePort);
    connect(m_tls, &QToolButton::clicked, this, &ConnectionBar::tlsRequested);
    connect(m_lookUp, &QToolButton::clicked, this, [this] { Q_EMIT serversRequested(domain()); });
    connect(m_situations, &QMenu::triggered, this, [this](const QAction *action) {
        Q_EMIT practiceRequested(Core::Practice::Situation(action->data().toInt()));
    });
    connect(m_hosts, &QMenu::triggered, this, [this](const QAction *action) {
        m_server->setEditText(action->data().toString());
        m_server->setFocus();
    });
}

void ConnectionBar::setTarget(const Core::EndpointUrl &target)
{
    const Core::Endpoint &endpoint = target.endpoint;
    m_protocol->setCurrentIndex(int(target.protocol));
    m_security->setCurrentIndex(int(endpoint.security));
    m_usualPort = Core::usualPort(target.protocol, endpoint.security);
    m_port->setValue(endpoint.port == 0 ? m_usualPort : endpoint.port);
    m_server->setEditText(endpoint.host.isEmpty() ? endpoint.socketPath : endpoint.host);
    m_port->setEnabled(endpoint.socketPath.isEmpty());
}

Core::EndpointUrl ConnectionBar::target() const
{
    const QString typed = m_server->currentText().trimmed();
    Core::EndpointUrl target;
    target.protocol = Core::Protocol(m_protocol->currentIndex());
    target.endpoint.security = Core::Security(m_security->currentIndex());
    if (isSocketPath(typed))
        target.endpoint.socketPath = typed;
    else
        target.endpoint.host = domain();
    target.endpoint.port = isSocketPath(typed) ? quint16(0) : quint16(m_port->value());
    return target;
}

void ConnectionBar::setRecent(const QStringList &urls)
{
    const QString typed = m_server->currentText();
    m_server->clear();
    m_server->addItems(urls);
    m_server->setEditText(typed);
}

void ConnectionBar::setPhase(Core::Session::Phase phase)
{
    m_phase = phase;
    const bool idle = phase == Core::Session::Phase::Idle || phase == Core::Session::Phase::Over;
    for (QWidget *field : {static_cast<QWidget *>(m_protocol), static_cast<QWidget *>(m_server),
                           static_cast<QWidget *>(m_security), static_cast<QWidget *>(m_lookUp)})
        field->setEnabled(idle);
    m_port->setEnabled(idle && !isSocketPath(m_server->currentText()));
    updateButton();
}

void ConnectionBar::setStatus(const QString &text, Tone tone)
{
    m_status->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const Palette colours = Palette::of(palette());
    m_status->setText(text);
    m_status->setToolTip(text);
    m_status->setStyleSheet(
        QStringLiteral("padding: 5px 12px; border-radius: 8px; font-weight: 600; color: %1; background: %2")
            .arg(colours.ink(tone).name(), colours.fill(tone).name()));
}

void ConnectionBar::offerServers(const QStringList &hosts)
{
    m_hosts->clear();
    for (const QString &host : hosts)
        m_hosts->addAction(host)->setData(host);
    m_hosts->popup(m_server->mapToGlobal(m_server->rect().bottomLeft()));
}

void ConnectionBar::focusServer()
{
    m_server->setFocus(Qt::ShortcutFocusReason);
    m_server->lineEdit()->selectAll();
}

void ConnectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ConnectionBar::retranslateUi()
{
    m_security->setItemText(int(Core::Security::None), tr("No encryption"));
    m_security->setItemText(int(Core::Security::StartTls), tr("STARTTLS required"));
    m_security->setItemText(int(Core::Security::Tls), tr("TLS from the start"));
    m_security->setItemText(int(Core::Security::StartTlsIfOffered), tr("STARTTLS if offered"));
    m_security->setToolTip(
        tr("With STARTTLS required, Connect sends EHLO, STARTTLS and EHLO by itself, and stops if the "
           "server does not offer it; with STARTTLS if offered, it asks you then. Otherwise Connect only reads the "
           "greeting."));
    m_security->setAccessibleName(tr("Encryption"));
    m_protocol->setToolTip(tr("The protocol spoken: SMTP (also submission), or LMTP"));
    m_protocol->setAccessibleName(tr("Protocol"));
    m_server->lineEdit()->setPlaceholderText(tr("Server, address, domain or /path/to/socket"));
    m_server->setToolTip(tr("A host name, an address, a domain or mail address (its mail servers can be looked up), a "
                            "UNIX socket, or a URL such as smtp://mail.example.org:587 (Ctrl+L)"));
    m_server->setAccessibleName(tr("Server"));
    m_port->setToolTip(tr("25 between servers, 587 for submission, 465 for submission inside TLS, 24 for LMTP"));
    m_port->setAccessibleName(tr("Port"));
    m_tls->setText(tr("TLS…"));
    m_tls->setToolTip(tr("Versions, ciphers, authorities and your own certificate for the next connection (Ctrl+T)"));
    m_tls->setAccessibleName(tr("TLS settings"));
    m_lookUp->setText(tr("MX"));
    m_lookUp->setToolTip(tr("Look up the mail servers of this domain, in the order of their preference"));
    m_lookUp->setAccessibleName(tr("Look up mail servers"));
    m_practice->setText(tr("Practice server"));
    m_practice->setToolTip(
        tr("Start a mail server inside Mailscope that shows the situation you choose, and connect to it"));
    m_status->setAccessibleName(tr("Connection"));
    updateButton();
}

// What names more than a host fills the other fields.
Core::ParsedEndpointUrl ConnectionBar::readTyped()
{
    const QString typed = m_server->currentText().trimmed();
    const Core::ParsedEndpointUrl parsed = Core::parseEndpointUrl(typed);
    if (parsed.error != Core::EndpointUrlError::None)
        return parsed;
    if (parsed.hasScheme) {
        setTarget(parsed.url);
    } else if (parsed.hasPort) {
        m_server->setEditText(parsed.url.endpoint.host);
        m_port->setValue(parsed.url.endpoint.port);
    }
    m_port->setEnabled(!isSocketPath(m_server->currentText().trimmed()));
    return parsed;
}

QString ConnectionBar::domain() const
{
    const QString typed = m_server->currentText().trimmed();
    const Core::ParsedEndpointUrl parsed = Core::parseEndpointUrl(typed);
    return parsed.error == Core::EndpointUrlError::None ? parsed.url.endpoint.host : typed;
}

QString ConnectionBar::complaint(Core::EndpointUrlError error) const
{
    if (error == Core::EndpointUrlError::UserInUrl)
        return tr("No user name or password belongs here: who logs in is asked later, and servers are remembered.");
    return tr("This names no server. Type, for example, mail.example.org, mail.example.org:587, [2001:db8::25], "
              "smtps://mail.example.org or /path/to/socket.");
}

// A mail address names no server: its domain’s are offered.
void ConnectionBar::requestConnection()
{
    if (m_phase != Core::Session::Phase::Idle && m_phase != Core::Session::Phase::Over)
        return;
    const Core::ParsedEndpointUrl read = readTyped();
    if (read.fromMailbox && read.error == Core::EndpointUrlError::None) {
        Q_EMIT serversRequested(read.url.endpoint.host);
    } else if (read.error == Core::EndpointUrlError::None) {
        Q_EMIT connectRequested(target());
    } else {
        focusServer();
        if (read.error != Core::EndpointUrlError::Empty)
            Q_EMIT refused(complaint(read.error));
    }
}

void ConnectionBar::press()
{
    switch (m_phase) {
    case Core::Session::Phase::Idle:
    case Core::Session::Phase::Over:
        requestConnection();
        return;
    case Core::Session::Phase::Connecting:
    case Core::Session::Phase::Doubting:
    case Core::Session::Phase::Undecided:
    case Core::Session::Phase::Preparing:
        Q_EMIT cancelRequested();
        return;
    case Core::Session::Phase::Ready:
        Q_EMIT disconnectRequested();
        return;
    case Core::Session::Phase::Leaving:
        Q_EMIT cancelRequested();
        return;
    }
}

void ConnectionBar::updateButton()
{
    switch (m_phase) {
    case Core::Session::Phase::Idle:
    case Core::Session::Phase::Over:
        m_main->setText(tr("Connect"));
        m_main->setToolTip(tr("Open the connection (Ctrl+Return)"));
        return;
    case Core::Session::Phase::Connecting:
    case Core::Session::Phase::Doubting:
    case Core::Session::Phase::Undecided:
    case Core::Session::Phase::Preparing:
    case Core::Session::Phase::Leaving:
        m_main->setText(tr("Cancel"));
        m_main->setToolTip(tr("Give up now and close the connection (Esc)"));
        return;
    case Core::Session::Phase::Ready:
        m_main->setText(tr("Disconnect"));
        m_main->setToolTip(tr("Send QUIT, wait up to two seconds for the reply, and close (Ctrl+D)"));
        return;
    }
}

void ConnectionBar::usePort()
{
    const quint16 usual =
        Core::usualPort(Core::Protocol(m_protocol->currentIndex()), Core::Security(m_security->currentIndex()));
    if (m_port->value() == m_usualPort) // a port that the user chose stays
        m_port->setValue(usual);
    m_usualPort = usual;
}

} // namespace Gui
