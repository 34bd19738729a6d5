#include "ui/guide/mailform.h"

#include "ui/guide/addressfield.h"
#include "ui/guide/disclosure.h"
#include "ui/guide/tonelabel.h"
#include "ui/guide/wireline.h"
#include "ui/theme/appearance.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

namespace {

QByteArray chosen(const QComboBox *box)
{
    return box->currentData().toByteArray();
}

QComboBox *choice(const QString &name, std::initializer_list<const char *> values)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItem(QString());
    for (const char *value : values)
        box->addItem(QLatin1String(value), QByteArray(value));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

LineField *field(const QString &name)
{
    auto *made = new LineField;
    made->setObjectName(name);
    return made;
}

} // namespace

MailForm::MailForm(const Words::Language &language, QWidget *parent)
    : StepForm(language, parent), m_sender(new AddressField(AddressField::Holds::Sender, language)),
      m_more(new Disclosure), m_moreFields(new QWidget), m_rows(new QFormLayout(m_moreFields)),
      m_size(field(QStringLiteral("size"))), m_envelopeId(field(QStringLiteral("envelopeId"))),
      m_body(choice(QStringLiteral("body"), {"7BIT", "8BITMIME"})),
      m_return(choice(QStringLiteral("return"), {"FULL", "HDRS"})), m_utf8(new QCheckBox),
      m_sizeRemark(new ToneLabel(Tone::Temporary)), m_preview(new ToneLabel(Tone::Sent)),
      m_refusal(new ToneLabel(Tone::Permanent))
{
    m_sender->field()->setObjectName(QStringLiteral("sender"));
    m_utf8->setObjectName(QStringLiteral("utf8"));
    layOut();
    connect(m_sender, &AddressField::changed, this, &MailForm::look);
    connect(m_body, &QComboBox::currentIndexChanged, this, &MailForm::look);
    connect(m_return, &QComboBox::currentIndexChanged, this, &MailForm::look);
    connect(m_utf8, &QCheckBox::toggled, this, &MailForm::look);
    connect(m_sender->field(), &QLineEdit::returnPressed, this, &MailForm::send);
    for (LineField *edit : {m_size, m_envelopeId}) {
        connect(edit, &QLineEdit::textChanged, this, &MailForm::look);
        connect(edit, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
        connect(edit, &LineField::refused, m_refusal, &QWidget::show);
        connect(edit, &QLineEdit::returnPressed, this, &MailForm::send);
    }
    MailForm::retranslateUi();
}

void MailForm::layOut()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(QStringLiteral("SIZE"), m_size);
    m_rows->addRow(m_sizeRemark);
    m_rows->addRow(QStringLiteral("BODY"), m_body);
    m_rows->addRow(m_utf8);
    m_rows->addRow(QStringLiteral("RET"), m_return);
    m_rows->addRow(QStringLiteral("ENVID"), m_envelopeId);
    m_preview->setFont(dialogueFont());
    m_more->reveal(m_moreFields);
    for (QWidget *widget : {static_cast<QWidget *>(m_sender), static_cast<QWidget *>(m_more), m_moreFields,
                            static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_preview)})
        fields()->addWidget(widget);
    m_refusal->hide();
}

void MailForm::follow(const Core::Smtp::Conversation &now)
{
    if (now.offered() != m_offered) {
        m_offered = now.offered();
        look();
    }
}

QWidget *MailForm::firstField() const
{
    return m_sender->field();
}

// A parameter is shown, and sent, while the server offers it.
void MailForm::look()
{
    const auto show = [this](QWidget *field, bool offered) {
        field->setVisible(offered);
        if (QWidget *label = m_rows->labelForField(field))
            label->setVisible(offered);
    };
    show(m_size, offers("SIZE"));
    show(m_body, offers("8BITMIME"));
    show(m_utf8, offers("SMTPUTF8"));
    show(m_return, offers("DSN"));
    show(m_envelopeId, offers("DSN"));
    const bool any = offers("SIZE") || offers("8BITMIME") || offers("SMTPUTF8") || offers("DSN");
    m_more->setVisible(any);
    m_moreFields->setVisible(any && m_more->isChecked());
    m_sender->setUtf8(offers("SMTPUTF8") && m_utf8->isChecked() ? Core::Smtp::Utf8::Allowed
                                                                : Core::Smtp::Utf8::NotAllowed);
    tellSize();
    m_preview->say(parameters().isEmpty() ? QString() : Words::inert(command(), 600));
    updateButton();
}

void MailForm::tellSize()
{
    const auto limit = m_offered.sizeLimit();
    const QString typed = m_size->text();
    bool isNumber = true;
    const quint64 size = typed.isEmpty() ? 0 : typed.toULongLong(&isNumber);
    if (!offers("SIZE") || typed.isEmpty())
        m_sizeRemark->say({});
    else if (!isNumber)
        m_sizeRemark->say(tr("SIZE wants a number of octets."));
    else
        m_sizeRemark->say(limit && size > *limit
                              ? tr("More than the server takes: %1.").arg(Words::octetCount(m_language, *limit))
                              : QString());
}

QByteArray MailForm::parameters() const
{
    QByteArray out;
    if (offers("SIZE") && !m_size->text().isEmpty())
        out += " SIZE=" + m_size->octets();
    if (offers("8BITMIME") && !chosen(m_body).isEmpty())
        out += " BODY=" + chosen(m_body);
    if (offers("SMTPUTF8") && m_utf8->isChecked())
        out += " SMTPUTF8";
    if (offers("DSN") && !chosen(m_return).isEmpty())
        out += " RET=" + chosen(m_return);
    if (offers("DSN") && !m_envelopeId->text().isEmpty())
        out += " ENVID=" + xtext(m_envelopeId->octets());
    return out;
}

QByteArray MailForm::command() const
{
    return "MAIL FROM:" + bracketed(m_sender->octets()) + parameters();
}

QString MailForm::buttonText() const
{
    return m_sender->octets().isEmpty() ? tr("Send MAIL FROM:<>") : tr("Send MAIL FROM");
}

bool MailForm::isDoubtful() const
{
    return !m_sender->isWellFormed() || m_sizeRemark->isVisibleTo(m_moreFields);
}

bool MailForm::isReady()
{
    m_sender->judge();
    return true;
}

void MailForm::retranslateUi()
{
    StepForm::retranslateUi();
    const QString notGiven = tr("not given");
    m_body->setItemText(0, notGiven);
    m_return->setItemText(0, notGiven);
    m_sender->field()->setPlaceholderText(tr("Sender address"));
    m_sender->field()->setAccessibleName(tr("Sender address"));
    m_sender->field()->setToolTip(
        tr("The address to which bounces go: the envelope’s sender, not the From of the message"));
    m_more->setText(tr("Parameters"));
    m_more->setToolTip(tr("What the server’s EHLO reply offers for MAIL"));
    m_size->setAccessibleName(tr("Size of the message in octets"));
    m_size->setToolTip(tr("SIZE: how many octets the message has, so that the server can refuse it early"));
    m_body->setAccessibleName(tr("Kind of body"));
    m_body->setToolTip(tr("BODY: 8BITMIME announces octets beyond ASCII"));
    m_utf8->setText(QStringLiteral("SMTPUTF8"));
    m_utf8->setToolTip(tr("SMTPUTF8: addresses and headers may hold characters beyond ASCII"));
    m_return->setAccessibleName(tr("What a bounce brings back"));
    m_return->setToolTip(tr("RET: FULL brings the whole message back with a bounce, HDRS only its headers"));
    m_envelopeId->setAccessibleName(tr("Envelope identifier"));
    m_envelopeId->setToolTip(tr("ENVID: a mark of yours that comes back with every delivery report"));
    m_refusal->setText(tr("A line break or a NUL cannot stand in a command. Nothing was inserted."));
    m_preview->setToolTip(tr("The line that will go out"));
    look();
}

} // namespace Gui
