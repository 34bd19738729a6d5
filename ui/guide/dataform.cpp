#include "ui/guide/dataform.h"

#include "ui/guide/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using Core::Smtp::Mode;

DataForm::DataForm(const Words::Language &language, QWidget *parent)
    : StepForm(language, parent), m_compose(new QPushButton), m_purpose(new ToneLabel(Tone::Quiet))
{
    m_compose->setObjectName(QStringLiteral("compose"));
    m_compose->setAutoDefault(true);
    m_compose->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fields()->addWidget(m_purpose);
    fields()->addWidget(m_compose);
    connect(m_compose, &QPushButton::clicked, this, &DataForm::compositionRequested);
    DataForm::retranslateUi();
}

void DataForm::follow(const Core::Smtp::Conversation &now)
{
    m_accepted = int(qMin<quint32>(now.transaction().open ? now.transaction().accepted : 0, INT_MAX));
    m_mode = now.mode();
    look();
}

QWidget *DataForm::firstField() const
{
    return m_compose;
}

void DataForm::look()
{
    const bool inContent = m_mode == Mode::Content;
    m_purpose->setText(inContent ? tr("The server waits for the message.")
                                 : tr("%n recipients will get it at the final dot.", nullptr, m_accepted));
    m_purpose->setVisible(inContent || m_accepted > 0);
    const bool useful = contact() == Contact::Live && (step().allowed() || inContent);
    m_compose->setEnabled(contact() == Contact::Live && m_mode != Mode::Octets && m_mode != Mode::AuthResponse);
    weigh(m_compose, useful ? Weight::Primary : Weight::Ordinary);
    button()->setVisible(!inContent);
}

void DataForm::retranslateUi()
{
    StepForm::retranslateUi();
    m_compose->setText(tr("Write the message…"));
    m_compose->setToolTip(tr("Write a message, or take a finished one, and deliver it"));
    look();
}

} // namespace Gui
