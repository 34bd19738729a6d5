#include "ui/connection/tlsdialog.h"

#include "core/tls/certificates.h"
#include "ui/connection/filefield.h"
#include "ui/theme/palette.h"
#include "ui/words/certificatewords.h"
#include "ui/words/figures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Gui {

namespace {

constexpr char oldCiphers[] = "DEFAULT:@SECLEVEL=0";
constexpr int longestList = 4096;

QComboBox *versionBox()
{
    auto *box = new QComboBox;
    for (const char *version : {"1.0", "1.1", "1.2", "1.3"})
        box->addItem(QStringLiteral("TLS ") + QLatin1String(version));
    return box;
}

QLabel *labelFor(QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    return label;
}

} // namespace

TlsDialog::TlsDialog(const Words::Language &language, const TlsValues &values, QWidget *parent)
    : QDialog(parent), m_language(language), m_form(new QFormLayout), m_minimum(versionBox()), m_maximum(versionBox()),
      m_ciphers(new QLineEdit), m_suites(new QLineEdit), m_name(new QLineEdit), m_passphrase(new QLineEdit),
      m_nameless(new QCheckBox), m_authorities(new FileField), m_revocations(new FileField),
      m_certificate(new FileField), m_key(new FileField), m_old(new QPushButton), m_defaults(new QPushButton),
      m_probe(new QPushButton), m_minimumLabel(labelFor(m_minimum)), m_maximumLabel(labelFor(m_maximum)),
      m_ciphersLabel(labelFor(m_ciphers)), m_suitesLabel(labelFor(m_suites)), m_nameLabel(labelFor(m_name)),
      m_authoritiesLabel(labelFor(m_authorities)), m_revocationsLabel(labelFor(m_revocations)),
      m_certificateLabel(labelFor(m_certificate)), m_keyLabel(labelFor(m_key)),
      m_passphraseLabel(labelFor(m_passphrase)), m_verdict(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("tlsSettings"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_verdict->setObjectName(QStringLiteral("tlsVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    for (QLineEdit *edit : {m_ciphers, m_suites, m_name})
        edit->setMaxLength(longestList);
    layOut();
    fill(values);
    connect(m_nameless, &QCheckBox::toggled, m_name, &QWidget::setDisabled);
    for (FileField *field : {m_certificate, m_key})
        connect(field, &FileField::changed, this, &TlsDialog::checkOwn);
    connect(m_passphrase, &QLineEdit::editingFinished, this, &TlsDialog::checkOwn);
    connect(m_old, &QPushButton::clicked, this, &TlsDialog::allowOld);
    connect(m_defaults, &QPushButton::clicked, this, [this] { fill({}); });
    connect(m_probe, &QPushButton::clicked, this, [this] {
        if (save() == Saved::Yes)
            Q_EMIT probeRequested();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TlsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(560);
    retranslateUi();
}

void TlsDialog::layOut()
{
    auto *versions = new QHBoxLayout;
    versions->addWidget(m_minimum);
    versions->addWidget(m_maximumLabel);
    versions->addWidget(m_maximum);
    versions->addWidget(m_old);
    versions->addStretch();
    auto *name = new QHBoxLayout;
    name->addWidget(m_name, 1);
    name->addWidget(m_nameless);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_probe);
    actions->addWidget(m_defaults);
    actions->addStretch();
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_form);
    m_form->addRow(m_minimumLabel, versions);
    m_form->addRow(m_ciphersLabel, m_ciphers);
    m_form->addRow(m_suitesLabel, m_suites);
    m_form->addRow(m_nameLabel, name);
    m_form->addRow(m_authoritiesLabel, m_authorities);
    m_form->addRow(m_revocationsLabel, m_revocations);
    m_form->addRow(m_certificateLabel, m_certificate);
    m_form->addRow(m_keyLabel, m_key);
    m_form->addRow(m_passphraseLabel, m_passphrase);
    all->addWidget(m_verdict);
    all->addLayout(actions);
    all->addWidget(m_buttons);
}

void TlsDialog::fill(const TlsValues &values)
{
    const Core::TlsChoices &choices = values.choices;
    m_minimum->setCurrentIndex(int(choices.minimum));
    m_maximum->setCurrentIndex(int(choices.maximum));
    m_ciphers->setText(QString::fromUtf8(choices.ciphers));
    m_suites->setText(QString::fromUtf8(choices.suites));
    m_name->setText(choices.serverName);
    m_nameless->setChecked(choices.indication == Core::TrustSettings::Indication::None);
    m_name->setDisabled(m_nameless->isChecked());
    m_authorities->setPath(values.authorityFile);
    m_revocations->setPath(choices.revocationFile);
    m_certificate->setPath(choices.certificateFile);
    m_key->setPath(choices.keyFile);
    m_passphrase->setText(QString::fromUtf8(values.passphrase));
    checkOwn();
}

TlsValues TlsDialog::values() const
{
    using Indication = Core::TrustSettings::Indication;
    TlsValues values;
    values.choices.minimum = Core::TlsVersion(m_minimum->currentIndex());
    values.choices.maximum = Core::TlsVersion(m_maximum->currentIndex());
    values.choices.ciphers = m_ciphers->text().trimmed().toUtf8();
    values.choices.suites = m_suites->text().trimmed().toUtf8();
    values.choices.serverName = m_name->text().trimmed();
    values.choices.indication = m_nameless->isChecked() ? Indication::None : Indication::Host;
    values.choices.revocationFile = m_revocations->path();
    values.choices.certificateFile = m_certificate->path();
    values.choices.keyFile = m_key->path();
    values.authorityFile = m_authorities->path();
    values.passphrase = m_passphrase->text().toUtf8();
    return values;
}

void TlsDialog::complain(const QString &sentence)
{
    m_verdict->setText(sentence);
    m_verdict->setVisible(!sentence.isEmpty());
    m_verdict->setStyleSheet(QStringLiteral("color: %1").arg(Palette::of(palette()).ink(Tone::Permanent).name()));
}

void TlsDialog::focusPassphrase()
{
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

// Said while it is chosen, so that nobody learns it from the next connection.
void TlsDialog::checkOwn()
{
    const TlsValues now = values();
    m_key->setEnabled(!now.choices.certificateFile.isEmpty());
    m_passphrase->setEnabled(!now.choices.certificateFile.isEmpty());
    if (now.choices.certificateFile.isEmpty()) {
        complain({});
        return;
    }
    const auto loaded = Core::loadIdentity(now.choices.certificateFile, now.choices.keyFile, now.passphrase);
    complain(Words::problemText(m_language, loaded.problem));
    const auto own = Core::readCertificate(loaded.identity.chain.value(0));
    if (!own)
        return;
    m_verdict->setText(tr("Your certificate: %1, valid until %2.")
                           .arg(Words::shortName(own->subject), Words::date(m_language, own->notAfter)));
    m_verdict->setStyleSheet(QString());
    m_verdict->show();
}

TlsDialog::Saved TlsDialog::save()
{
    const TlsValues now = values();
    Core::TlsSettings settings;
    settings.minimum = now.choices.minimum;
    settings.maximum = now.choices.maximum;
    settings.ciphers = now.choices.ciphers;
    settings.suites = now.choices.suites;
    settings.authorityFile = now.authorityFile;
    settings.revocationFile = now.choices.revocationFile;
    const Core::TlsProblem problem = Core::checkSettings(settings);
    if (problem != Core::TlsProblem::None) {
        complain(Words::problemText(m_language, problem));
        return Saved::No;
    }
    Q_EMIT chosen(now);
    accept();
    return Saved::Yes;
}

// Servers of another age: TLS 1.0 and what goes with it, which OpenSSL keeps behind its security level.
void TlsDialog::allowOld()
{
    m_minimum->setCurrentIndex(int(Core::TlsVersion::Tls10));
    m_ciphers->setText(QLatin1String(oldCiphers));
}

void TlsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    checkOwn();
}

void TlsDialog::retranslateUi()
{
    setWindowTitle(tr("TLS settings"));
    m_minimumLabel->setText(tr("&Versions from:"));
    m_minimum->setAccessibleName(tr("Oldest version of TLS"));
    m_maximumLabel->setText(tr("t&o:"));
    m_maximum->setAccessibleName(tr("Newest version of TLS"));
    m_old->setText(tr("Allow old servers"));
    m_old->setToolTip(tr("For a test: TLS 1.0 and 1.1, and the old ciphers, keys and signatures that go with them"));
    m_ciphersLabel->setText(tr("&Ciphers up to TLS 1.2:"));
    m_ciphers->setPlaceholderText(tr("OpenSSL’s own choice"));
    m_ciphers->setToolTip(tr("A cipher list in OpenSSL’s words, such as ECDHE+AESGCM or DEFAULT:@SECLEVEL=0"));
    m_suitesLabel->setText(tr("Ciphers of &TLS 1.3:"));
    m_suites->setPlaceholderText(tr("OpenSSL’s own choice"));
    m_suites->setToolTip(tr("Names such as TLS_AES_128_GCM_SHA256, separated by colons"));
    m_nameLabel->setText(tr("&Name sent (SNI):"));
    m_name->setPlaceholderText(tr("The host asked for"));
    m_name->setToolTip(tr("Which host’s certificate the server is asked to show; the certificate is still checked "
                          "against the host you connect to"));
    m_nameless->setText(tr("&Send none"));
    m_passphraseLabel->setText(tr("&Passphrase of the key:"));
    m_passphrase->setPlaceholderText(tr("Not remembered when Mailscope ends"));
    m_probe->setText(tr("Try a&ll versions and ciphers…"));
    m_probe->setToolTip(tr("Asks the server in the connection bar, over many short connections, what it takes"));
    m_defaults->setText(tr("&Defaults"));
    retranslateFiles();
}

void TlsDialog::retranslateFiles()
{
    const QString all = tr("All files (*)");
    const QStringList certificates{tr("Certificates (*.pem *.crt *.cer)"), all};
    m_authoritiesLabel->setText(tr("Certificate &authorities:"));
    m_authorities->retranslate(tr("Certificate authorities"), tr("Those of the system"), certificates);
    m_revocationsLabel->setText(tr("&Revoked certificates (CRL):"));
    m_revocations->retranslate(tr("Revoked certificates"), tr("Not checked"), {tr("Lists (*.crl *.pem)"), all});
    m_certificateLabel->setText(tr("&Your certificate:"));
    m_certificate->retranslate(tr("Your certificate"), tr("None is shown to the server"),
                               {tr("Certificates (*.pem *.crt *.cer *.p12 *.pfx)"), all});
    m_keyLabel->setText(tr("Its &key:"));
    m_key->retranslate(tr("Key of your certificate"), tr("In the same file"), {tr("Keys (*.pem *.key)"), all});
}

} // namespace Gui
