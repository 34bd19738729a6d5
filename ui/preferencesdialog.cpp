#include "ui/preferencesdialog.h"

#include "core/smtp/mailbox.h"
#include "ui/words/addresswords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Gui {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_nameLabel(new QLabel), m_nameVerdict(new QLabel),
      m_authoritiesLabel(new QLabel), m_name(new QLineEdit(QString::fromUtf8(preferences.clientName))),
      m_authorities(new QLineEdit(preferences.authorityFile)), m_pick(new QToolButton), m_maskContent(new QCheckBox),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    m_name->setMaxLength(255);
    m_nameLabel->setBuddy(m_name);
    m_authoritiesLabel->setBuddy(m_authorities);
    m_nameVerdict->setWordWrap(true);
    auto *file = new QHBoxLayout;
    file->addWidget(m_authorities, 1);
    file->addWidget(m_pick);
    auto *form = new QFormLayout(this);
    form->addRow(m_nameLabel, m_name);
    form->addRow(nullptr, m_nameVerdict);
    form->addRow(m_authoritiesLabel, file);
    form->addRow(nullptr, m_maskContent);
    form->addRow(m_buttons);
    m_maskContent->setChecked(preferences.content == Core::ContentRecord::Masked);
    connect(m_name, &QLineEdit::textChanged, this, &PreferencesDialog::checkName);
    connect(m_pick, &QToolButton::clicked, this, &PreferencesDialog::pickAuthorities);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(520);
    retranslateUi();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PreferencesDialog::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    m_nameLabel->setText(tr("Name in &EHLO:"));
    m_name->setPlaceholderText(tr("This computer’s full name, else its address"));
    m_name->setToolTip(tr("How Mailscope introduces itself to servers"));
    m_authoritiesLabel->setText(tr("Certificate &authorities:"));
    m_authorities->setPlaceholderText(tr("Those of the system"));
    m_authorities->setToolTip(tr("A PEM file with the authorities to trust instead of the system’s"));
    m_maskContent->setText(tr("&Mask the content of messages"));
    m_maskContent->setToolTip(
        tr("The server gets messages as they are; the transcript, and all that is saved or copied "
           "from it, keeps asterisks. Counts from the next connection on."));
    m_pick->setText(QStringLiteral("…"));
    m_pick->setToolTip(tr("Choose a file"));
    m_pick->setAccessibleName(tr("Choose a file"));
    checkName();
}

void PreferencesDialog::checkName()
{
    const QByteArray name = m_name->text().toUtf8();
    const Core::Smtp::MailboxVerdict verdict = Core::Smtp::checkClientName(name);
    const bool usable = name.isEmpty() || verdict.ok();
    // A name that breaks the grammar may be wanted for a test: it is said, and only control characters are refused.
    m_nameVerdict->setText(usable ? QString() : Words::problemText(Words::Language(locale()), verdict, name));
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(verdict.problem != Core::Smtp::MailboxProblem::ControlCharacter);
}

void PreferencesDialog::pickAuthorities()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authorities"), m_authorities->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_authorities, &QLineEdit::setText);
    dialog->open();
}

void PreferencesDialog::save()
{
    m_preferences.clientName = m_name->text().trimmed().toUtf8();
    m_preferences.authorityFile = m_authorities->text().trimmed();
    m_preferences.content = m_maskContent->isChecked() ? Core::ContentRecord::Masked : Core::ContentRecord::Shown;
    Q_EMIT changed(m_preferences);
    accept();
}

} // namespace Gui
