#include "ui/guide/introductionform.h"

#include "ui/guide/addressfield.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace Gui {

using Core::Smtp::Verb;

IntroductionForm::IntroductionForm(const Words::Language &language, QWidget *parent)
    : StepForm(language, parent), m_verb(new QComboBox),
      m_name(new AddressField(AddressField::Holds::ClientName, language))
{
    m_verb->setObjectName(QStringLiteral("introductionVerb"));
    m_name->field()->setObjectName(QStringLiteral("clientName"));
    for (const Verb verb : {Verb::Ehlo, Verb::Helo, Verb::Lhlo})
        m_verb->addItem(QString::fromLatin1(Core::Smtp::name(verb)), int(verb));
    fields()->addWidget(m_verb);
    fields()->addWidget(m_name);
    connect(m_verb, &QComboBox::currentIndexChanged, this, &IntroductionForm::updateButton);
    connect(m_verb, &QComboBox::activated, this, &IntroductionForm::verbChanged);
    connect(m_name, &AddressField::changed, this, &IntroductionForm::updateButton);
    connect(m_name->field(), &QLineEdit::returnPressed, this, &IntroductionForm::send);
    IntroductionForm::retranslateUi();
}

Verb IntroductionForm::verb() const
{
    return Verb(m_verb->currentData().toInt());
}

void IntroductionForm::choose(Verb verb)
{
    if (const int at = m_verb->findData(int(verb)); at >= 0)
        m_verb->setCurrentIndex(at);
}

QWidget *IntroductionForm::firstField() const
{
    return m_name->field();
}

void IntroductionForm::propose(const QByteArray &name)
{
    m_name->propose(name);
}

void IntroductionForm::retranslateUi()
{
    StepForm::retranslateUi();
    m_verb->setAccessibleName(tr("How to introduce yourself"));
    m_verb->setToolTip(tr("EHLO asks what the server can do, HELO is its old form, LHLO belongs to LMTP"));
    m_name->field()->setAccessibleName(tr("Name of this client"));
    m_name->field()->setPlaceholderText(tr("Name of this client"));
    m_name->field()->setToolTip(tr("The full name of this computer, or its address in square brackets"));
}

QByteArray IntroductionForm::command() const
{
    return Core::Smtp::name(verb()) + ' ' + m_name->octets();
}

bool IntroductionForm::isDoubtful() const
{
    return !m_name->isWellFormed();
}

bool IntroductionForm::isReady()
{
    m_name->judge();
    return true;
}

} // namespace Gui
