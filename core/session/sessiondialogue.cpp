#include "core/session/clientname.h"
#include "core/session/session_p.h"
#include "core/session/uninvited.h"

#include <algorithm>
#include <utility>

// What the session answers by itself: the plan of a required STARTTLS, the start of TLS, a guided login, a message.
namespace Core {

using Smtp::Mode;
using Smtp::Verb;

void Session::Private::follow()
{
    document.follow();
    while (phase != Phase::Over && readExchanges < document.exchanges().size())
        takeExchange(document.exchanges()[readExchanges++]);
    if (phase == Phase::Over)
        return;
    updateWait();
    pump();
}

void Session::Private::takeExchange(const Smtp::Exchange &exchange)
{
    const Smtp::Exchange taken = exchange; // what follows may grow the list it lies in
    renewAllowance(taken);
    if (taken.verb == Verb::StartTls && taken.code == 220 && taken.whole && !document.conversation().tls() &&
        !handshaking)
        startTls(taken);
    dropUninvited(taken); // before the other two forget whose AUTH or DATA it was
    continuePlan(taken);
    continueLogin(taken);
    continueMessage(taken);
}

// Whoever asked may be answered at length; but once: early refusals of one message may come without end.
void Session::Private::renewAllowance(const Smtp::Exchange &exchange)
{
    if (exchange.said == none || (answered != none && exchange.said <= answered))
        return;
    answered = exchange.said;
    unansweredOctets = 0;
    answeredRow = RowId(document.rows().size());
}

void Session::Private::continuePlan(const Smtp::Exchange &exchange)
{
    const bool answers = exchange.said != none || exchange.replyFirst == document.conversation().greeting();
    if (phase != Phase::Preparing || !answers) // what nobody asked for is no answer
        return;
    const bool yes = exchange.code >= 200 && exchange.code < 300;
    switch (plan) {
    case Plan::Greeting:
        if (!yes) // turned away (RFC 5321 3.1); and in clear nothing may be said that was to be protected
            return q->cut();
        plan = Plan::FirstEhlo;
        return sayEhlo();
    case Plan::FirstEhlo:
        if (!yes)
            return missTls(FailureKind::IntroductionRefused);
        if (!document.conversation().offered().offers("STARTTLS"))
            return missTls(FailureKind::StartTlsNotOffered);
        plan = Plan::StartTls;
        return send({"STARTTLS\r\n", {}});
    case Plan::StartTls:
        return missTls(FailureKind::StartTlsRefused);
    case Plan::SecondEhlo:
        plan = Plan::None;
        return enter(Phase::Ready);
    case Plan::Handshake:
    case Plan::None:
        return;
    }
}

// Required, it is the end; wanted if offered, the user decides (not one octet goes meanwhile).
void Session::Private::missTls(FailureKind why)
{
    if (settings.endpoint.security != Security::StartTlsIfOffered)
        return fail(why);
    plan = Plan::None;
    missed = why;
    enter(Phase::Undecided);
    Q_EMIT q->unprotected(why);
}

// Only a whole 220 starts TLS, and only when nothing but it was said in the clear (RFC 3207 6): what stands behind it,
// or came unasked before it, was put there by somebody who cannot speak inside TLS.
void Session::Private::startTls(const Smtp::Exchange &exchange)
{
    flushHeld();
    document.follow();
    if (somethingBesides(exchange))
        return fail(FailureKind::Injected);
    dropQueue();
    handshaking = true;
    if (plan == Plan::StartTls)
        plan = Plan::Handshake;
    transport->startTls();
}

bool Session::Private::somethingBesides(const Smtp::Exchange &ready) const
{
    if (document.recorder().holds())
        return true;
    const auto exchanges = document.exchanges();
    RowId from = 0; // behind the last reply that was due before
    for (size_t i = exchanges.size(); i-- > 0;)
        if (exchanges[i].replyLast < ready.replyFirst &&
            (exchanges[i].said != none || exchanges[i].replyFirst == document.conversation().greeting())) {
            from = exchanges[i].replyLast + 1;
            break;
        }
    const auto rows = document.rows();
    for (RowId row = from; row < rows.size(); ++row)
        if (rows[row].kind == Kind::Received && (row < ready.replyFirst || row > ready.replyLast))
            return true;
    return rows[ready.replyLast].has(RowFlag::Unfinished);
}

// What was pasted behind AUTH or DATA as responses or as content must not become commands.
void Session::Private::dropUninvited(const Smtp::Exchange &exchange)
{
    const Smtp::Conversation &state = document.conversation();
    const bool ofLogin = exchange.verb == Verb::Auth || exchange.verb == Verb::Response;
    const bool accepted = Smtp::isAccepted(exchange.code) && exchange.whole;
    if (waiting.isEmpty() || state.mode() != Mode::Command)
        return;
    if (exchange.verb == Verb::Data && !messageAsked)
        skip(uninvitedContent(typedNext()), Facts::NoteKind::ContentSkipped);
    else if (ofLogin && !loginAsked && (!accepted || acceptedTooSoon(state.login())))
        skip(uninvitedResponses(typedNext()), Facts::NoteKind::ResponsesSkipped);
}

void Session::Private::sayEhlo()
{
    const QByteArray name = settings.clientName.isEmpty() ? clientName(hostName(), localAddress) : settings.clientName;
    send({(settings.protocol == Protocol::Lmtp ? "LHLO " : "EHLO ") + name + "\r\n", {}});
}

void Session::Private::continueLogin(const Smtp::Exchange &exchange)
{
    const bool ofLogin = exchange.verb == Verb::Auth || exchange.verb == Verb::Response;
    if (!login || !loginAsked || !ofLogin || phase != Phase::Ready)
        return;
    if (exchange.code == 235 && exchange.whole && !login->isStepping())
        noteProblem(login->atSuccess(), {});
    if (exchange.code != 334 || !exchange.whole)
        return endLogin();
    if (document.conversation().mode() == Mode::AuthResponse)
        login->respond(document.dialogue().reply(exchange).joined(),
                       [this](const GuidedLogin::Said &said) { answerLogin(said); });
}

void Session::Private::beginLogin(const GuidedLogin::Said &said)
{
    noteProblem(said.problem, said.detail);
    if (said.line.bytes.isEmpty())
        endLogin();
    else
        enqueue({said.line}, Role::Login);
}

// Perhaps a while after the challenge: the server may have ended the login meanwhile.
void Session::Private::answerLogin(const GuidedLogin::Said &said)
{
    const bool open = document.conversation().mode() == Mode::AuthResponse && !document.conversation().replyDue();
    if (phase != Phase::Ready || !open)
        return endLogin();
    noteProblem(said.problem, said.detail);
    send(said.line);
}

void Session::Private::noteProblem(Sasl::Problem problem, const QByteArray &detail)
{
    if (problem != Sasl::Problem::None)
        note(Facts::NoteKind::LoginProblem, {QByteArray::number(int(problem)), detail});
}

Sasl::Surroundings Session::Private::surroundings() const
{
    Sasl::Surroundings made;
    const QString &host = settings.endpoint.host.isEmpty() ? settings.trust.expectedName : settings.endpoint.host;
    made.service = settings.protocol == Protocol::Lmtp ? "lmtp" : "smtp";
    made.host = host.toUtf8();
    made.port = settings.endpoint.port;
    made.tlsUnique = transport->tlsUnique();
    if (made.tlsUnique.isEmpty()) // what servers bind to in TLS 1.2; in TLS 1.3 there is none
        made.tlsExporter = transport->channelBinding();
    return made;
}

void Session::Private::endLogin()
{
    login.reset();
    loginAsked = false;
    Q_EMIT q->authenticationEnded();
}

void Session::Private::continueMessage(const Smtp::Exchange &exchange)
{
    if (!message || !messageAsked || exchange.verb != Verb::Data)
        return;
    messageAsked = false;
    const QByteArray content = *std::exchange(message, std::nullopt);
    if (phase == Phase::Ready && document.conversation().mode() == Mode::Content)
        send({content, {}});
}

// Where QUIT would be taken for something else: a response, a line of content, an octet.
bool Session::Private::isInsideExchange() const
{
    const Smtp::Conversation &state = document.conversation();
    if (state.mode() != Mode::Command || !outbox.isEmpty())
        return true;
    const QList<RowId> unanswered = state.unanswered();
    return std::any_of(unanswered.begin(), unanswered.end(), [this](RowId row) {
        const Verb verb = Smtp::parseCommand(document.dialogue().line(row)).verb;
        return verb == Verb::Auth || verb == Verb::Data || document.rows()[row].has(RowFlag::HasSecret);
    });
}

} // namespace Core
