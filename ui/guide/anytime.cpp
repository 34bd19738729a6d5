#include "ui/guide/anytime.h"

#include "ui/guide/stepform.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using Core::Smtp::Verb;

namespace {

constexpr Verb verbs[] = {Verb::Rset, Verb::Noop, Verb::Vrfy, Verb::Help, Verb::Expn, Verb::Etrn};

bool onlyWhereOffered(Verb verb)
{
    return verb == Verb::Expn || verb == Verb::Etrn;
}

} // namespace

AnyTime::AnyTime(QWidget *parent)
    : QWidget(parent), m_caption(new ToneLabel(Tone::Quiet)), m_grid(new QGridLayout), m_place(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    QFont small = m_caption->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    m_caption->setFont(small);
    m_caption->setContentsMargins(0, 2, 0, 0); // room for the accent of a capital
    column->addWidget(m_caption);
    m_grid->setSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addLayout(m_place);
    for (const Verb verb : verbs) {
        const QString name = QString::fromLatin1(Core::Smtp::name(verb));
        auto *button = new QPushButton(name, this);
        button->setObjectName(QStringLiteral("anyTime") + name);
        button->setAutoDefault(true);
        button->setMinimumWidth(60);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, verb] { Q_EMIT pressed(verb); });
        m_buttons.insert(verb, button);
    }
    follow(Core::Smtp::Conversation(), Verb::None);
    retranslateUi();
}

void AnyTime::follow(const Core::Smtp::Conversation &now, Verb next)
{
    QList<Verb> shown;
    for (const Verb verb : verbs) {
        if (!onlyWhereOffered(verb) || now.offered().offers(Core::Smtp::name(verb)))
            shown.append(verb);
        weigh(m_buttons.value(verb), verb == next ? Weight::Primary : Weight::Ordinary);
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    lay();
}

void AnyTime::lay()
{
    for (QPushButton *button : std::as_const(m_buttons))
        m_grid->removeWidget(button);
    int at = 0;
    for (const Verb verb : std::as_const(m_shown)) {
        m_grid->addWidget(m_buttons.value(verb), at / 2, at % 2);
        ++at;
    }
    for (const Verb verb : verbs)
        m_buttons.value(verb)->setVisible(m_shown.contains(verb));
}

void AnyTime::open(StepForm *form)
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

void AnyTime::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AnyTime::retranslateUi()
{
    m_caption->setText(tr("Any time"));
    m_buttons[Verb::Rset]->setToolTip(tr("Drop the open transaction"));
    m_buttons[Verb::Noop]->setToolTip(tr("Only draw a reply"));
    m_buttons[Verb::Vrfy]->setToolTip(tr("Ask whether an address exists"));
    m_buttons[Verb::Help]->setToolTip(tr("Ask the server what it knows"));
    m_buttons[Verb::Expn]->setToolTip(tr("Ask who is on a mailing list"));
    m_buttons[Verb::Etrn]->setToolTip(tr("Ask for the mail that is held for a host"));
}

} // namespace Gui
