#include "ui/guide/recipientform.h"

#include "ui/guide/addressfield.h"
#include "ui/guide/disclosure.h"
#include "ui/guide/tonelabel.h"
#include "ui/guide/wireline.h"
#include "ui/theme/appearance.h"
#include "ui/words/inert.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Gui {

RecipientForm::RecipientForm(const Words::Language &language, QWidget *parent)
    : StepForm(language, parent), m_recipient(new AddressField(AddressField::Holds::Recipient, language)),
      m_more(new Disclosure), m_moreFields(new QWidget), m_never(new QCheckBox), m_success(new QCheckBox),
      m_failure(new QCheckBox), m_delay(new QCheckBox), m_original(new LineField), m_notify(new ToneLabel(Tone::Quiet)),
      m_preview(new ToneLabel(Tone::Sent)), m_refusal(new ToneLabel(Tone::Permanent))
{
    m_recipient->field()->setObjectName(QStringLiteral("recipient"));
    m_original->setObjectName(QStringLiteral("originalRecipient"));
    m_never->setObjectName(QStringLiteral("notifyNever"));
    m_success->setObjectName(QStringLiteral("notifySuccess"));
    m_failure->setObjectName(QStringLiteral("notifyFailure"));
    m_delay->setObjectName(QStringLiteral("notifyDelay"));
    layOut();
    connect(m_recipient, &AddressField::changed, this, &RecipientForm::look);
    connect(m_recipient->field(), &QLineEdit::returnPressed, this, &RecipientForm::send);
    connect(m_original, &QLineEdit::returnPressed, this, &RecipientForm::send);
    connect(m_original, &QLineEdit::textChanged, this, &RecipientForm::look);
    connect(m_original, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_original, &LineField::refused, m_refusal, &QWidget::show);
    for (QCheckBox *box : {m_never, m_success, m_failure, m_delay})
        connect(box, &QCheckBox::toggled, this, [this, box] { chooseNotify(box); });
    RecipientForm::retranslateUi();
}

void RecipientForm::layOut()
{
    auto *rows = new QVBoxLayout(m_moreFields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_notify);
    for (QCheckBox *box : {m_success, m_failure, m_delay, m_never})
        rows->addWidget(box);
    rows->addWidget(m_original);
    m_preview->setFont(dialogueFont());
    m_more->reveal(m_moreFields);
    for (QWidget *widget : {static_cast<QWidget *>(m_recipient), static_cast<QWidget *>(m_more), m_moreFields,
                            static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_preview)})
        fields()->addWidget(widget);
    m_refusal->hide();
}

void RecipientForm::follow(const Core::Smtp::Conversation &now)
{
    m_reports = now.offered().offers("DSN") ? Reports::Offered : Reports::NotOffered;
    m_recipient->setUtf8(now.transaction().utf8 ? Core::Smtp::Utf8::Allowed : Core::Smtp::Utf8::NotAllowed);
    look();
}

QWidget *RecipientForm::firstField() const
{
    return m_recipient->field();
}

void RecipientForm::look()
{
    const bool offered = m_reports == Reports::Offered;
    m_more->setVisible(offered);
    m_moreFields->setVisible(offered && m_more->isChecked());
    m_preview->say(parameters().isEmpty() ? QString() : Words::inert(command(), 600));
    updateButton();
}

// RFC 3461 4.1: NEVER stands alone.
void RecipientForm::chooseNotify(const QCheckBox *chosen)
{
    if (chosen->isChecked() && chosen == m_never) {
        for (QCheckBox *box : {m_success, m_failure, m_delay})
            box->setChecked(false);
    } else if (chosen->isChecked()) {
        m_never->setChecked(false);
    }
    look();
}

QByteArray RecipientForm::parameters() const
{
    if (m_reports == Reports::NotOffered)
        return {};
    QByteArrayList when;
    const std::pair<const QCheckBox *, const char *> words[] = {
        {m_never, "NEVER"}, {m_success, "SUCCESS"}, {m_failure, "FAILURE"}, {m_delay, "DELAY"}};
    for (const auto &[box, word] : words)
        if (box->isChecked())
            when.append(word);
    QByteArray out = when.isEmpty() ? QByteArray() : " NOTIFY=" + when.join(',');
    if (!m_original->text().isEmpty())
        out += " ORCPT=" + originalRecipient(m_original->text());
    return out;
}

QByteArray RecipientForm::command() const
{
    return "RCPT TO:" + bracketed(m_recipient->octets()) + parameters();
}

QString RecipientForm::buttonText() const
{
    return tr("Send RCPT TO");
}

bool RecipientForm::isDoubtful() const
{
    return !m_recipient->octets().isEmpty() && !m_recipient->isWellFormed();
}

// An empty recipient breaks the rules as well, but nobody means it who only presses the button.
bool RecipientForm::isReady()
{
    m_recipient->judge();
    if (!m_recipient->octets().isEmpty())
        return true;
    m_recipient->setFocus(Qt::OtherFocusReason);
    return false;
}

void RecipientForm::retranslateUi()
{
    StepForm::retranslateUi();
    m_recipient->field()->setPlaceholderText(tr("Recipient address"));
    m_recipient->field()->setAccessibleName(tr("Recipient address"));
    m_recipient->field()->setToolTip(tr("Who gets the message: one RCPT for each recipient"));
    m_more->setText(tr("Parameters"));
    m_more->setToolTip(tr("Which delivery reports are wanted about this recipient"));
    m_notify->setText(tr("Report to the sender (NOTIFY):"));
    m_success->setText(tr("when delivered (SUCCESS)"));
    m_failure->setText(tr("when it fails (FAILURE)"));
    m_delay->setText(tr("when it is late (DELAY)"));
    m_never->setText(tr("never (NEVER)"));
    m_original->setPlaceholderText(tr("Original (ORCPT)"));
    m_original->setAccessibleName(tr("Original recipient (ORCPT)"));
    m_original->setToolTip(tr("The address as it was before any forwarding; reports will name it"));
    m_refusal->setText(tr("A line break or a NUL cannot stand in a command. Nothing was inserted."));
    m_preview->setToolTip(tr("The line that will go out"));
    look();
}

} // namespace Gui
