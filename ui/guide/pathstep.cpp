#include "ui/guide/pathstep.h"

#include "ui/guide/recipientlist.h"
#include "ui/guide/stepform.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

using Core::Smtp::Verb;

namespace {

QString titleOf(Verb verb)
{
    if (verb == Verb::Mail)
        return QStringLiteral("MAIL FROM");
    if (verb == Verb::Rcpt)
        return QStringLiteral("RCPT TO");
    return QString::fromLatin1(Core::Smtp::name(verb));
}

} // namespace

PathStep::PathStep(Verb verb, QWidget *parent)
    : QWidget(parent), m_verb(verb), m_head(new StepButton), m_place(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_place->setContentsMargins(StepButton::indent, 0, 0, 0);
    m_place->setSpacing(0);
    column->addLayout(m_place);
    m_head->setObjectName(QStringLiteral("step") + QString::fromLatin1(Core::Smtp::name(verb)));
    m_head->setTitle(titleOf(verb));
    connect(m_head, &QAbstractButton::clicked, this, [this] { Q_EMIT pressed(m_verb); });
    if (verb == Verb::Rcpt) {
        m_recipients = new RecipientList;
        m_place->addWidget(m_recipients);
        connect(m_recipients, &RecipientList::rowRequested, this, &PathStep::rowRequested);
        m_another = new QToolButton;
        m_another->setObjectName(QStringLiteral("anotherRecipient"));
        m_another->setAutoRaise(true);
        m_another->setFocusPolicy(Qt::StrongFocus);
        m_another->hide();
        m_place->addWidget(m_another);
        connect(m_another, &QAbstractButton::clicked, this, [this] { Q_EMIT pressed(m_verb); });
        retranslateUi();
    }
}

void PathStep::show(const Milestone &milestone, const QString &used, StepButton::Standing standing)
{
    m_row = milestone.row;
    m_head->show(milestone.progress, standing, used);
}

void PathStep::show(const QList<Recipient> &recipients, quint32 earlier, Extension extension)
{
    m_recipients->show(recipients, earlier);
    m_another->setVisible(extension == Extension::Offered && !recipients.isEmpty());
}

void PathStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PathStep::retranslateUi()
{
    if (!m_another)
        return;
    m_another->setText(tr("+ Another recipient"));
    m_another->setToolTip(tr("Name one more recipient for the same message"));
}

void PathStep::open(StepForm *form)
{
    if (form == m_form)
        return;
    if (m_form)
        m_form->hide();
    m_form = form;
    if (!form)
        return;
    if (m_place->indexOf(form) < 0)
        m_place->addWidget(form);
    form->show();
}

} // namespace Gui
