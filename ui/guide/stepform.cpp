#include "ui/guide/stepform.h"

#include "ui/guide/obstaclebox.h"
#include "ui/guide/wireline.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

StepForm::StepForm(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_fields(new QVBoxLayout), m_behind(new QVBoxLayout),
      m_obstacle(new ObstacleBox(language)), m_refusal(new ToneLabel(Tone::Permanent)), m_send(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 8);
    column->setSpacing(6);
    m_fields->setSpacing(6);
    m_behind->setSpacing(6);
    column->addLayout(m_fields);
    column->addWidget(m_obstacle);
    column->addWidget(m_refusal);
    column->addWidget(m_send);
    column->addLayout(m_behind);
    m_refusal->hide();
    m_send->setObjectName(QStringLiteral("sendStep"));
    m_send->setAutoDefault(true);
    m_send->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_send, &QPushButton::clicked, this, &StepForm::send);
    connect(m_obstacle, &ObstacleBox::rowRequested, this, &StepForm::rowRequested);
}

void StepForm::setStep(const Core::Smtp::Step &step, Contact contact)
{
    m_step = step;
    m_contact = contact;
    m_obstacle->show(step);
    updateButton();
}

void StepForm::focusFirst()
{
    firstField()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(firstField()))
        line->selectAll();
}

void StepForm::settle()
{
    m_flight = Flight::Ready;
}

void StepForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void StepForm::retranslateUi()
{
    m_refusal->setText(
        tr("This holds a line break or a NUL, which would make more than one line of it. It is not sent."));
    updateButton();
}

QString StepForm::buttonText() const
{
    return tr("Send %1").arg(QString::fromLatin1(Core::Smtp::name(verb())));
}

Weight StepForm::weight() const
{
    return m_step.allowed() && !isDoubtful() ? Weight::Primary : Weight::Ordinary;
}

// Breaking a rule is allowed, but the button says so and does not invite to it.
void StepForm::updateButton()
{
    const bool inOrder = m_step.allowed() && !isDoubtful();
    m_send->setText(inOrder || m_contact == Contact::None ? buttonText() : tr("Send anyway"));
    m_send->setToolTip(inOrder ? tr("Send this line (Return)")
                               : tr("Send this line although a rule speaks against it (Return)"));
    m_send->setAccessibleName(inOrder ? m_send->text()
                                      : tr("Send %1 anyway").arg(QString::fromLatin1(Core::Smtp::name(verb()))));
    weigh(m_send, weight());
    m_send->setEnabled(m_contact == Contact::Live);
}

void StepForm::send()
{
    if (m_contact != Contact::Live || m_flight == Flight::Sent || !isReady())
        return;
    submit();
}

void StepForm::submit()
{
    const auto line = wireLine(command());
    m_refusal->setVisible(!line);
    if (!line)
        return;
    Q_EMIT linesRequested({*line});
    takeOff();
}

// A second press before the reply would only queue the same line again.
void StepForm::takeOff()
{
    m_flight = Flight::Sent;
    Q_EMIT sent();
}

} // namespace Gui
