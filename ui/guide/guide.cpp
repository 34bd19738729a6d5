#include "ui/guide/guide.h"

#include "ui/guide/anytime.h"
#include "ui/guide/authform.h"
#include "ui/guide/guide_p.h"
#include "ui/guide/introductionform.h"
#include "ui/guide/pathstep.h"
#include "ui/guide/wireline.h"
#include "ui/words/inert.h"
#include "ui/words/tlswords.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gui {

using Core::Smtp::Verb;

namespace {

constexpr std::chrono::milliseconds refreshTime{30};
constexpr std::chrono::milliseconds patience{700}; // before a reply that is due is worth a word
constexpr qsizetype shownCharacters = 200;

constexpr Verb path[] = {Verb::Ehlo, Verb::StartTls, Verb::Auth, Verb::Mail, Verb::Rcpt, Verb::Data, Verb::Quit};

const Milestone &milestoneOf(const Journey &journey, Verb verb)
{
    static const Milestone none;
    const std::pair<Verb, const Milestone &> all[] = {{Verb::Ehlo, journey.introduction}, {Verb::StartTls, journey.tls},
                                                      {Verb::Auth, journey.login},        {Verb::Mail, journey.mail},
                                                      {Verb::Rcpt, journey.rcpt},         {Verb::Data, journey.data},
                                                      {Verb::Quit, journey.quit}};
    for (const auto &[step, milestone] : all)
        if (step == verb)
            return milestone;
    return none;
}

} // namespace

Guide::Guide(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m(std::make_unique<Private>(this, language))
{
    setObjectName(QStringLiteral("guide"));
    for (QTimer *timer : {&m->refresh, &m->late})
        timer->setSingleShot(true);
    m->refresh.setInterval(refreshTime);
    m->late.setInterval(patience);
    connect(&m->refresh, &QTimer::timeout, this, &Guide::refresh);
    connect(&m->late, &QTimer::timeout, this, &Guide::refresh);
    layOut();
    retranslateUi();
}

Guide::~Guide() = default;

void Guide::layOut()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(2);
    addSteps(column);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turned it on; the room around it has the ground
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setMinimumWidth(220);
}

void Guide::addSteps(QVBoxLayout *column)
{
    m->title = new QLabel;
    QFont large = m->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m->title->setFont(large);
    m->hint = new ToneLabel(Tone::Quiet);
    column->addWidget(m->title);
    column->addSpacing(4);
    column->addWidget(m->hint);
    for (const Verb verb : path) {
        auto *step = new PathStep(verb);
        connect(step, &PathStep::pressed, this, &Guide::press);
        connect(step, &PathStep::rowRequested, this, &Guide::rowRequested);
        column->addWidget(step);
        m->steps.append(step);
    }
    m->anyTime = new AnyTime;
    connect(m->anyTime, &AnyTime::pressed, this, &Guide::press);
    column->addWidget(m->anyTime);
}

void Guide::setSession(Core::Session *session)
{
    if (m->session) {
        m->session->disconnect(this);
        m->session->document().disconnect(this);
    }
    m->session = session;
    m->settled = Core::Smtp::Conversation();
    m->turn = Private::Turn::Ours;
    m->chosen = m->awaited = Verb::None;
    if (auto *login = qobject_cast<AuthForm *>(m->forms.value(Verb::Auth)))
        login->forgetPassword();
    if (session) {
        const auto later = [this] {
            if (!m->refresh.isActive())
                m->refresh.start();
        };
        connect(session, &Core::Session::phaseChanged, this, later);
        connect(session, &Core::Session::ended, this, later);
        connect(session, &Core::Session::authenticationBegan, this, later);
        connect(session, &Core::Session::authenticationEnded, this, later);
        connect(&session->document(), &Core::Document::appended, this, later);
        connect(&session->document(), &Core::Document::rowChanged, this, later);
    }
    refresh();
}

void Guide::setClientName(const QByteArray &name)
{
    m->clientName = name;
    refreshForm();
}

void Guide::setKeychain(Keychain *keychain)
{
    m->keychain = keychain;
    if (auto *login = qobject_cast<AuthForm *>(m->forms.value(Verb::Auth)))
        login->setKeychain(keychain);
}

void Guide::openStep(Verb verb)
{
    const Verb step = stepOf(verb);
    if (!m->stepAt(step) && !m->anyTime->has(step))
        return;
    m->chosen = step;
    refresh();
    m->form(step)->choose(verb);
    refreshForm(); // another verb may have other obstacles
    m->form(step)->focusFirst();
}

void Guide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Guide::retranslateUi()
{
    m->title->setText(tr("Guide"));
    setAccessibleName(tr("Guide"));
    refresh();
}

void Guide::refresh()
{
    takeTurn();
    open(m->chosen == Verb::None ? m->next() : m->chosen);
    refreshHint();
    refreshSteps();
    m->anyTime->follow(m->settled, m->next());
    refreshForm();
}

// Whose turn it is: while a reply is due, what was settled before it stands.
void Guide::takeTurn()
{
    const Core::Smtp::Conversation *now = m->now();
    if (now && now->replyDue()) {
        if (m->turn == Private::Turn::Ours)
            m->late.start();
        m->turn = m->turn == Private::Turn::Ours || m->late.isActive() ? Private::Turn::Theirs : Private::Turn::Late;
    } else {
        m->late.stop();
        m->turn = Private::Turn::Ours;
        m->settled = now ? *now : Core::Smtp::Conversation();
        m->settleChosen();
    }
    if (m->turn != Private::Turn::Theirs)
        for (StepForm *form : std::as_const(m->forms))
            form->settle();
}

// What was used, below the step's name; and the code where it was not taken.
QString Guide::usedText(const Journey &journey, const Milestone &milestone) const
{
    if (milestone.progress == Progress::Untried)
        return {};
    QStringList parts;
    if (milestone.verb == Verb::StartTls && milestone.progress == Progress::Done) {
        const QString protocol = Words::protocolText(milestone.used);
        parts.append(journey.tlsFrom == Journey::TlsFrom::TheStart ? tr("%1 from the start").arg(protocol) : protocol);
    } else if (milestone.verb == Verb::Mail && milestone.used.isEmpty()) {
        parts.append(QStringLiteral("<>"));
    } else if (&milestone == &journey.data && milestone.progress == Progress::Done) {
        parts.append(tr("message accepted"));
    } else if (&milestone == &journey.data && m->settled.mode() == Core::Smtp::Mode::Content) {
        parts.append(tr("the message is due"));
    } else if (!milestone.used.isEmpty()) {
        parts.append(Words::inert(milestone.used, shownCharacters));
    }
    if ((milestone.progress == Progress::Deferred || milestone.progress == Progress::Refused) && milestone.code > 0)
        parts.append(QString::number(milestone.code));
    return parts.join(QStringLiteral(" · "));
}

void Guide::refreshHint()
{
    using Phase = Core::Session::Phase;
    switch (m->session ? m->session->phase() : Phase::Idle) {
    case Phase::Idle:
        m->hint->say(tr("Connect first: choose a server in the bar above, or start the practice server."));
        return;
    case Phase::Connecting:
    case Phase::Doubting:
    case Phase::Undecided:
    case Phase::Preparing:
        m->hint->say(tr("The connection is being prepared."));
        return;
    case Phase::Ready:
        m->hint->say(m->now()->greeting() == Core::none ? tr("The server speaks first: its greeting is awaited.")
                                                        : QString());
        return;
    case Phase::Leaving:
    case Phase::Over:
        m->hint->say(tr("The session has ended. Connect again to go on."));
        return;
    }
}

void Guide::refreshSteps()
{
    const Journey journey = m->session ? journeyOf(m->session->document()) : Journey();
    const Verb next = m->next();
    const auto standing = [next](Verb verb) {
        return verb == next ? StepButton::Standing::Next : StepButton::Standing::Quiet;
    };
    for (PathStep *step : std::as_const(m->steps)) {
        const Milestone &milestone = milestoneOf(journey, step->verb());
        step->show(milestone, usedText(journey, milestone), standing(step->verb()));
    }
    m->stepAt(Verb::Ehlo)->head()->setTitle(QString::fromLatin1(Core::Smtp::name(m->introduction(journey))));
    const bool extendable = m->live() && m->settled.transaction().open && m->opened != Verb::Rcpt;
    m->stepAt(Verb::Rcpt)
        ->show(journey.recipients, journey.earlier,
               extendable ? PathStep::Extension::Offered : PathStep::Extension::None);
}

void Guide::refreshForm()
{
    // Closed or not: what came of a login decides whether its password is kept.
    if (auto *login = qobject_cast<AuthForm *>(m->forms.value(Verb::Auth))) {
        login->follow(m->session.data());
        login->follow(m->settled);
    }
    if (m->opened == Verb::None)
        return;
    StepForm *form = m->form(m->opened);
    if (auto *introduction = qobject_cast<IntroductionForm *>(form))
        m->propose(*introduction);
    form->setStep(m->obstacle(form->verb()), m->live() ? Contact::Live : Contact::None);
    form->follow(m->settled);
}

// RSET and NOOP need no form: where nothing is in their way, they go at once.
void Guide::press(Verb verb)
{
    const PathStep *step = m->stepAt(verb);
    if (step && step->row() != Core::none)
        Q_EMIT rowRequested(step->row());
    const bool bare = verb == Verb::Rset || verb == Verb::Noop;
    if (bare && m->live() && m->obstacle(verb).allowed()) {
        Q_EMIT linesRequested({*wireLine(Core::Smtp::name(verb))});
        return;
    }
    const bool closes = m->chosen == verb;
    m->chosen = closes ? Verb::None : verb;
    refresh();
    if (m->opened == verb)
        m->form(verb)->focusFirst();
}

void Guide::open(Verb step)
{
    if (step == m->opened)
        return;
    const StepForm *before = m->forms.value(m->opened);
    const bool typing = before && before->isAncestorOf(QApplication::focusWidget());
    m->opened = step;
    StepForm *form = m->stepAt(step) || m->anyTime->has(step) ? m->form(step) : nullptr;
    for (PathStep *each : std::as_const(m->steps))
        each->open(each->verb() == step ? form : nullptr);
    m->anyTime->open(m->anyTime->has(step) ? form : nullptr);
    if (!form)
        m->opened = Verb::None;
    setFocusProxy(form ? form->firstField() : m->steps.first()->head());
    if (!typing || !form)
        return;
    refreshForm(); // what it may do decides what can have the keyboard
    form->focusFirst();
}

} // namespace Gui
