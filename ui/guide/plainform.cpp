#include "ui/guide/plainform.h"

#include "ui/guide/linefield.h"
#include "ui/guide/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace Gui {

using Core::Smtp::Verb;

namespace {

struct Purpose {
    Verb verb;
    const char *text;
    const char *argument; // null: the verb takes none
};
constexpr Purpose purposes[] = {
    {Verb::StartTls,
     QT_TRANSLATE_NOOP("Gui::PlainForm",
                       "After the reply 220, encryption is negotiated. What the server offered before is "
                       "void then, and EHLO comes again."),
     nullptr},
    {Verb::Quit,
     QT_TRANSLATE_NOOP("Gui::PlainForm", "Ends the session. The server answers 221 and closes the connection."),
     nullptr},
    {Verb::Rset,
     QT_TRANSLATE_NOOP("Gui::PlainForm",
                       "Drops the open transaction: sender, recipients and message. The login stays."),
     nullptr},
    {Verb::Noop, QT_TRANSLATE_NOOP("Gui::PlainForm", "Only draws a reply: is the server still there?"), nullptr},
    {Verb::Vrfy,
     QT_TRANSLATE_NOOP("Gui::PlainForm", "Asks whether an address exists. Most servers answer 252 and do not tell."),
     QT_TRANSLATE_NOOP("Gui::PlainForm", "Address or user")},
    {Verb::Expn, QT_TRANSLATE_NOOP("Gui::PlainForm", "Asks who is on a mailing list. Few servers tell."),
     QT_TRANSLATE_NOOP("Gui::PlainForm", "Mailing list")},
    {Verb::Help, QT_TRANSLATE_NOOP("Gui::PlainForm", "Asks the server what it knows, or about one command."),
     QT_TRANSLATE_NOOP("Gui::PlainForm", "Command (optional)")},
    {Verb::Etrn, QT_TRANSLATE_NOOP("Gui::PlainForm", "Asks the server to send now the mail that it holds for a host."),
     QT_TRANSLATE_NOOP("Gui::PlainForm", "Host")},
};

const Purpose &purposeOf(Verb verb)
{
    static constexpr Purpose unknown{Verb::Other, "", nullptr};
    const auto found = std::find_if(std::begin(purposes), std::end(purposes),
                                    [verb](const Purpose &purpose) { return purpose.verb == verb; });
    return found == std::end(purposes) ? unknown : *found;
}

} // namespace

PlainForm::PlainForm(Verb verb, const Words::Language &language, QWidget *parent)
    : StepForm(language, parent), m_verb(verb), m_purpose(new ToneLabel(Tone::Quiet)),
      m_refusal(new ToneLabel(Tone::Permanent))
{
    fields()->addWidget(m_purpose);
    if (purposeOf(verb).argument) {
        m_argument = new LineField;
        m_argument->setObjectName(QStringLiteral("argument"));
        fields()->addWidget(m_argument);
        connect(m_argument, &QLineEdit::returnPressed, this, &PlainForm::send);
        connect(m_argument, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
        connect(m_argument, &LineField::refused, m_refusal, &QWidget::show);
    }
    fields()->addWidget(m_refusal);
    m_refusal->hide();
    PlainForm::retranslateUi();
}

QWidget *PlainForm::firstField() const
{
    return m_argument ? static_cast<QWidget *>(m_argument) : button();
}

void PlainForm::retranslateUi()
{
    StepForm::retranslateUi();
    m_purpose->setText(tr(purposeOf(m_verb).text));
    m_refusal->setText(tr("A line break or a NUL cannot stand in a command. Nothing was inserted."));
    if (!m_argument)
        return;
    const QString name = tr(purposeOf(m_verb).argument);
    m_argument->setAccessibleName(name);
    m_argument->setPlaceholderText(name);
    m_argument->setToolTip(name);
}

QByteArray PlainForm::command() const
{
    const QByteArray verb = Core::Smtp::name(m_verb);
    return m_argument && !m_argument->text().isEmpty() ? verb + ' ' + m_argument->octets() : verb;
}

} // namespace Gui
