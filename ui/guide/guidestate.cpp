#include "ui/guide/guide_p.h"

#include "core/session/clientname.h"
#include "core/transcript/facts.h"
#include "ui/guide/authform.h"
#include "ui/guide/dataform.h"
#include "ui/guide/introductionform.h"
#include "ui/guide/mailform.h"
#include "ui/guide/pathstep.h"
#include "ui/guide/plainform.h"
#include "ui/guide/recipientform.h"

#include <algorithm>

namespace Gui {

using Core::Smtp::Obstacle;
using Core::Smtp::Verb;

namespace {

bool introduces(Verb verb)
{
    return verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo;
}

bool isMendable(Verb step)
{
    return step != Verb::StartTls && step != Verb::Data && step != Verb::Quit && step != Verb::Rset &&
           step != Verb::Noop;
}

QByteArray localAddress(const Core::Session *session)
{
    constexpr size_t looked = 200; // the facts of a connection are among its first rows
    if (!session)
        return {};
    const auto rows = session->document().rows();
    for (size_t row = 0; row < std::min(looked, rows.size()); ++row)
        if (rows[row].kind == Core::Kind::Connected)
            return Core::Facts::decode<Core::Facts::Connected>(session->document().dialogue().fact(Core::RowId(row)))
                .local;
    return {};
}

} // namespace

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

// The verb that the first step names: the one that was said, else the one that would be.
Verb Guide::Private::introduction(const Journey &journey) const
{
    if (journey.introduction.progress != Progress::Untried)
        return journey.introduction.verb;
    const bool lmtp = session && session->document().conversation().protocol() == Core::Protocol::Lmtp;
    return lmtp ? Verb::Lhlo : Verb::Ehlo;
}

// What was sent from its form is answered. A refusal leaves the form open where something in it can be mended.
void Guide::Private::settleChosen()
{
    if (awaited == Verb::None)
        return;
    const Verb sent = std::exchange(awaited, Verb::None);
    const auto exchanges = session ? session->document().exchanges() : std::span<const Core::Smtp::Exchange>();
    const bool refused = !exchanges.empty() && Core::Smtp::isRefusal(exchanges.back().code);
    if (refused && live() && isMendable(sent))
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
    const auto found =
        std::find_if(steps.begin(), steps.end(), [verb](const PathStep *step) { return step->verb() == verb; });
    return found == steps.end() ? nullptr : *found;
}

StepForm *Guide::Private::madeLogin()
{
    auto *login = new AuthForm(language);
    login->setKeychain(keychain);
    return login;
}

StepForm *Guide::Private::made(Verb step)
{
    if (step == Verb::Ehlo)
        return new IntroductionForm(language);
    if (step == Verb::Auth)
        return madeLogin();
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

Verb Guide::Private::next() const
{
    return live() ? stepOf(settled.next()) : Verb::None;
}

} // namespace Gui
