#include "ui/guide/guide.h"

#include "core/session/clientname.h"
#include "core/transcript/facts.h"
#include "ui/guide/anytime.h"
#include "ui/guide/authform.h"
#include "ui/guide/dataform.h"
#include "ui/guide/introductionform.h"
#include "ui/guide/mailform.h"
#include "ui/guide/pathstep.h"
#include "ui/guide/plainform.h"
#include "ui/guide/recipientform.h"
#include "ui/guide/wireline.h"
#include "ui/words/inert.h"
#include "ui/words/tlswords.h"

#include <QApplication>
#include <QEvent>
#include <QMap>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace Gui {

using Core::Smtp::Obstacle;
using Core::Smtp::Verb;

namespace {

constexpr std::chrono::milliseconds refreshTime{30};
constexpr std::chrono::milliseconds patience{700}; // before a reply that is due is worth a word
constexpr qsizetype shownCharacters = 200;

constexpr Verb path[] = {Verb::Ehlo, Verb::StartTls, Verb::Auth, Verb::Mail, Verb::Rcpt, Verb::Data, Verb::Quit};

bool introduces(Verb verb) { return verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo; }

// The step of the path, or the button below it, that a verb belongs to.
Verb stepOf(Verb verb)
{
    if (introduces(verb))
        return Verb::Ehlo;
    if (verb == Verb::Response)
        return Verb::Auth;
    if (verb == Verb::Content || verb == Verb::Chunk || verb == Verb::Bdat)
        return Verb::Data;
    return verb;
}

const Milestone &milestoneOf(const Journey &journey, Verb verb)
{
    static const Milestone none;
    const std::pair<Verb, const Milestone &> all[] = {
        {Verb::Ehlo, journey.introduction}, {Verb::StartTls, journey.tls}, {Verb::Auth, journey.login},
        {Verb::Mail, journey.mail},         {Verb::Data, journey.data},    {Verb::Quit, journey.quit}};
    for (const auto &[step, milestone] : all)
        if (step == verb)
            return milestone;
    return none;
}

QByteArray localAddress(const Core::Session *session)
{
    constexpr size_t looked = 200; // the facts of a connection are among its first rows
    if (!session)
        return {};
    const auto rows = session->document().rows();
    for (size_t row = 0; row < std::min(looked, rows.size()); ++row)
        if (rows[row].kind == Core::Kind::Connected)
            return Core::Facts::decode<Core::Facts::Connected>(session->document().dialogue().fact(Core::RowId(row))).local;
    return {};
}

} // namespace

class Guide::Private
{
public:
    Private(Guide *guide, const Words::Language &words) : owner(guide), language(words) {}
    const Core::Smtp::Conversation *now() const { return session ? &session->document().conversation() : nullptr; }
    bool live() const { return session && session->phase() == Core::Session::Phase::Ready; }
    StepForm *form(Verb step);
    StepForm *made(Verb step);
    Core::Smtp::Step obstacle(Verb verb) const;
    Verb next() const;
    PathStep *stepAt(Verb verb) const;
    Verb introduction(const Journey &journey) const;
    void settleChosen();
    void propose(IntroductionForm &form);

    Guide *owner;
    const Words::Language &language;
    QPointer<Core::Session> session;
    Core::Smtp::Conversation settled; // as it stood before the reply that is due
    QByteArray clientName;
    Verb introduced = Verb::None; // proposed last: EHLO, HELO or LHLO
    QTimer refresh;
    QTimer late; // runs while a reply that is due is not worth a word yet
    enum class Turn : quint8 { Ours, Theirs, Late } turn = Turn::Ours;
    QLabel *title = new QLabel;
    ToneLabel *hint = new ToneLabel(Tone::Quiet);
    QScrollArea *scroll = new QScrollArea;
    QList<PathStep *> steps;
    AnyTime *anyTime = new AnyTime;
    QMap<Verb, StepForm *> forms; // made when they are first opened; what was typed stays in them
    Verb chosen = Verb::None;     // opened by the user
    Verb opened = Verb::None;     // whose form is open
    Verb awaited = Verb::None;    // sent from its form, not yet answered
};

// The verb that the first step names: the one that was said, else the one that would be.
Verb Guide::Private::introduction(const Journey &journey) const
{
    if (journey.introduction.progress != Progress::Untried)
        return journey.introduction.verb;
    const bool lmtp = session && session->document().conversation().protocol() == Core::Protocol::Lmtp;
    return lmtp ? Verb::Lhlo : Verb::Ehlo;
}

// What the user opened and sent was answered. A refusal leaves the form open, so that it can be mended.
void Guide::Private::settleChosen()
{
    if (awaited == Verb::None)
        return;
    const Verb sent = std::exchange(awaited, Verb::None);
    const auto exchanges = session ? session->document().exchanges() : std::span<const Core::Smtp::Exchange>();
    const bool refused = !exchanges.empty() && Core::Smtp::isRefusal(exchanges.back().code);
    if (refused && live())
        chosen = sent;
    else if (chosen == sent)
        chosen = Verb::None;
}

void Guide::Private::propose(IntroductionForm &form)
{
    const bool lmtp = settled.protocol() == Core::Protocol::Lmtp;
    const Verb raw = settled.next();
    const Verb verb = introduces(raw) ? raw : lmtp ? Verb::Lhlo : Verb::Ehlo;
    if (verb != introduced)
        form.choose(introduced = verb);
    form.propose(clientName.isEmpty() ? Core::clientName(Core::hostName(), localAddress(session)) : clientName);
}

PathStep *Guide::Private::stepAt(Verb verb) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [verb](const PathStep *step) { return step->verb() == verb; });
    return found == steps.end() ? nullptr : *found;
}

StepForm *Guide::Private::made(Verb step)
{
    if (step == Verb::Ehlo)
        return new IntroductionForm(language);
    if (step == Verb::Auth)
        return new AuthForm(language);
    if (step == Verb::Mail)
        return new MailForm(language);
    if (step == Verb::Rcpt)
        return new RecipientForm(language);
    if (step == Verb::Data)
        return new DataForm(language);
    return new PlainForm(step, language);
}

StepForm *Guide::Private::form(Verb step)
{
    StepForm *&form = forms[step];
    if (form)
        return form;
    form = made(step);
    form->setObjectName(QStringLiteral("form") + QString::fromLatin1(Core::Smtp::name(step)));
    QObject::connect(form, &StepForm::linesRequested, owner, &Guide::linesRequested);
    QObject::connect(form, &StepForm::loginRequested, owner, &Guide::loginRequested);
    QObject::connect(form, &StepForm::compositionRequested, owner, &Guide::compositionRequested);
    QObject::connect(form, &StepForm::rowRequested, owner, &Guide::rowRequested);
    QObject::connect(form, &StepForm::verbChanged, owner, [this] { owner->refreshForm(); });
    QObject::connect(form, &StepForm::cancellationRequested, owner, [this] {
        if (session)
            session->cancelAuthentication();
    });
    QObject::connect(form, &StepForm::sent, owner, [this, step] {
        awaited = step;
        refresh.start();
    });
    return form;
}

// While a reply is due every step has that in its way. It comes at once as a rule: until it is late, what was said
// before it stands, so that nothing flickers.
Core::Smtp::Step Guide::Private::obstacle(Verb verb) const
{
    if (!now())
        return {verb, Obstacle::NotConnected, Core::none};
    const Core::Smtp::Step step = now()->step(verb);
    return step.obstacle == Obstacle::ReplyDue && turn != Turn::Late ? settled.step(verb) : step;
}

Verb Guide::Private::next() const { return live() ? stepOf(settled.next()) : Verb::None; }

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
    QFont large = m->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m->title->setFont(large);
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
    column->addWidget(m->anyTime);
    column->addStretch();
    connect(m->anyTime, &AnyTime::pressed, this, &Guide::press);
    m->scroll->setWidget(page);
    m->scroll->setWidgetResizable(true);
    m->scroll->setFrameShape(QFrame::NoFrame);
    m->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m->scroll->setFocusPolicy(Qt::NoFocus);
    m->scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m->scroll);
    setMinimumWidth(220);
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

void Guide::openStep(Verb verb)
{
    const Verb step = stepOf(verb);
    if (!m->stepAt(step) && !m->anyTime->has(step))
        return;
    m->chosen = step;
    open(step);
    m->form(step)->choose(verb);
    refreshForm();
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
    refreshHint();
    refreshSteps();
    m->anyTime->follow(m->settled, m->next());
    open(m->chosen == Verb::None ? m->next() : m->chosen);
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
    if (milestone.progress == Progress::Deferred || milestone.progress == Progress::Refused)
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
    case Phase::Preparing:
        m->hint->say(tr("The connection is being prepared."));
        return;
    case Phase::Ready:
        m->hint->say(m->now()->greeting() == Core::none ? tr("The server speaks first: its greeting is awaited.") : QString());
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
    const auto standing = [next](Verb verb) { return verb == next ? StepButton::Standing::Next : StepButton::Standing::Quiet; };
    for (PathStep *step : std::as_const(m->steps)) {
        const Milestone &milestone = milestoneOf(journey, step->verb());
        step->show(milestone, usedText(journey, milestone), standing(step->verb()));
    }
    m->stepAt(Verb::Ehlo)->head()->setTitle(QString::fromLatin1(Core::Smtp::name(m->introduction(journey))));
    const bool extendable = m->live() && m->settled.transaction().open && m->opened != Verb::Rcpt;
    m->stepAt(Verb::Rcpt)->show(journey.recipients, journey.earlier,
                                extendable ? PathStep::Extension::Offered : PathStep::Extension::None);
}

void Guide::refreshForm()
{
    if (m->opened == Verb::None)
        return;
    StepForm *form = m->form(m->opened);
    if (auto *introduction = qobject_cast<IntroductionForm *>(form))
        m->propose(*introduction);
    form->follow(m->settled);
    form->setStep(m->obstacle(form->verb()), m->live() ? Contact::Live : Contact::None);
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
    if (typing && form)
        form->focusFirst();
}

} // namespace Gui
