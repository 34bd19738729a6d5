#include "core/checks/talk.h"

#include "core/session/clientname.h"

#include <utility>

namespace Core::Checks {
namespace {

constexpr std::chrono::milliseconds leavingTime{3'000}; // a session gives QUIT two seconds

QByteArray mechanismFor(const QList<QByteArray> &offered)
{
    const QList<QByteArray> known = Sasl::Exchange::known();
    for (const char *mechanism : {"PLAIN", "LOGIN", "SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5"})
        if (known.contains(mechanism) && offered.contains(mechanism))
            return mechanism;
    return {};
}

Outcome outcomeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::CertificateRejected:
        return Outcome::Untrusted;
    case FailureKind::StartTlsNotOffered:
    case FailureKind::StartTlsRefused:
        return Outcome::NoTls;
    case FailureKind::IntroductionRefused:
        return Outcome::TurnedAway;
    default:
        return family(kind) == Family::Network ? Outcome::NoConnection : Outcome::NoTls;
    }
}

} // namespace

Talk::Talk(const Settings &settings, std::unique_ptr<Transport> transport, Document &document, QObject *parent)
    : QObject(parent), m_settings(settings), m_document(document),
      m_session(std::make_unique<Session>(std::move(transport), document))
{
    m_limit.setSingleShot(true);
    m_look.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Talk::finish);
    connect(&m_look, &QTimer::timeout, this, &Talk::look);
    // What follows an event is decided when the session has finished with it.
    connect(&m_document, &Document::appended, this, &Talk::lookSoon);
    connect(&m_document, &Document::rowChanged, this, &Talk::lookSoon);
    connect(m_session.get(), &Session::phaseChanged, this, &Talk::lookSoon);
    connect(m_session.get(), &Session::ended, this, &Talk::lookSoon);
    connect(m_session.get(), &Session::authenticationEnded, this, [this] {
        m_loginEnded = true;
        lookSoon();
    });
    // Asked for where it is offered: what is checked is no secret.
    connect(m_session.get(), &Session::unprotected, m_session.get(), &Session::goOnInClear);
    connect(m_session.get(), &Session::doubted, this, [this] {
        const bool goOn = m_settings.badCertificate == Settings::BadCertificate::GoOn;
        m_untrusted = !goOn;
        m_session->decide(goOn ? Trust::ThisConnectionOnly : Trust::Refuse);
    });
}

Talk::~Talk() = default;

void Talk::open(Until until, Opened then)
{
    SessionSettings settings;
    settings.endpoint = m_settings.endpoint;
    if (until == Until::Greeted) // the rest is said by whoever asked
        settings.endpoint.security = Security::None;
    settings.trust = m_settings.trust;
    settings.clientName = m_settings.clientName;
    m_session->start(settings);
    const bool planned = settings.endpoint.security != Security::None && settings.endpoint.security != Security::Tls;
    const auto ready = [this, planned] {
        return isOver() || (m_session->phase() == Session::Phase::Ready && replies() > 0 &&
                            (!planned || m_document.conversation().introduced()));
    };
    await(ready, m_settings.pace.reply, [this, until, then = std::move(then)] { greeted(until, then); });
}

void Talk::greeted(Until until, const Opened &then)
{
    if (isOver() || replies() == 0)
        return then(whyOver());
    const Answer greeting = handOn(0);
    m_handed = replies(); // EHLO, STARTTLS, EHLO, where the session said them
    if (!greeting.isAccepted())
        return then({Verdict::CannotTell, Outcome::TurnedAway, greeting.row});
    if (until == Until::Greeted || m_document.conversation().introduced())
        return introduced(until, then);
    introduce([this, until, then](const Answer &answer) {
        if (answer.isAccepted())
            introduced(until, then);
        else
            then(answer.code == 0 ? whyOver() : Finding{Verdict::CannotTell, Outcome::TurnedAway, answer.row});
    });
}

void Talk::introduced(Until until, const Opened &then)
{
    if (until == Until::LoggedIn && !m_settings.login.user.isEmpty())
        logIn(then);
    else
        then({Verdict::CannotTell, Outcome::Passed, none});
}

void Talk::introduce(Heard then)
{
    say("EHLO " + ownName() + "\r\n", m_settings.pace.reply, [this, then = std::move(then)](const Answer &answer) {
        if (answer.code / 100 == 5 && !answer.closed)
            say("HELO " + ownName() + "\r\n", m_settings.pace.reply, then);
        else
            then(answer);
    });
}

void Talk::logIn(const Opened &then)
{
    const QByteArray mechanism = mechanismFor(m_document.conversation().offered().mechanisms());
    auto exchange = mechanism.isEmpty() ? nullptr : Sasl::Exchange::begin(mechanism, m_settings.login);
    if (!exchange)
        return then({Verdict::CannotTell, Outcome::LoginFailed, m_document.conversation().capabilitiesFirst()});
    m_loginEnded = false;
    m_session->authenticate(std::move(exchange), Sasl::InitialResponse::Yes);
    const auto ended = [this] { return m_loginEnded || isOver(); };
    await(ended, m_settings.pace.reply, [this, then] {
        if (m_document.conversation().loggedIn())
            then({Verdict::CannotTell, Outcome::Passed, none});
        else
            then({Verdict::CannotTell, Outcome::LoginFailed, lastRow()});
    });
}

void Talk::say(const QByteArray &octets, std::chrono::milliseconds limit, Heard then)
{
    const size_t before = replies();
    m_session->queue(Line{octets, {}});
    hear(before, limit, std::move(then));
}

void Talk::listen(std::chrono::milliseconds limit, Heard then)
{
    hear(m_handed, limit, std::move(then));
}

void Talk::hear(size_t from, std::chrono::milliseconds limit, Heard then)
{
    const auto heard = [this, from] { return isOver() || replies() > from; };
    await(heard, limit, [this, from, then = std::move(then)] { then(handOn(from)); });
}

void Talk::awaitTls(std::function<void()> then)
{
    await([this] { return isTls() || isOver(); }, m_settings.pace.reply, std::move(then));
}

void Talk::leave(std::function<void()> then)
{
    m_session->leave();
    await([this] { return isOver(); }, leavingTime, std::move(then));
}

void Talk::cut()
{
    m_limit.stop();
    m_enough = nullptr;
    m_then = nullptr;
    m_session->cut();
}

void Talk::await(std::function<bool()> enough, std::chrono::milliseconds limit, std::function<void()> then)
{
    m_enough = std::move(enough);
    m_then = std::move(then);
    m_limit.start(limit);
    lookSoon();
}

void Talk::lookSoon()
{
    if (!m_look.isActive())
        m_look.start(0);
}

void Talk::look()
{
    if (m_enough && m_enough())
        finish();
}

void Talk::finish()
{
    m_limit.stop();
    m_enough = nullptr;
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

Answer Talk::handOn(size_t from)
{
    Answer answer;
    answer.closed = isOver();
    m_handed = qMin(from + 1, replies());
    const auto exchanges = m_document.exchanges();
    if (exchanges.size() <= from) {
        answer.row = answer.closed ? lastRow() : none;
        return answer;
    }
    const Smtp::Reply reply = m_document.dialogue().reply(exchanges[from]);
    answer.code = exchanges[from].code;
    answer.row = exchanges[from].replyFirst;
    answer.text = reply.joined();
    answer.status = reply.status ? reply.status->toString() : QByteArray();
    return answer;
}

bool Talk::isTls() const
{
    return m_document.conversation().tls();
}

RowId Talk::lastRow() const
{
    return m_document.rows().empty() ? none : RowId(m_document.rows().size() - 1);
}

std::optional<Failure> Talk::failure() const
{
    const RowId last = lastRow();
    if (last == none || m_document.rows()[last].kind != Kind::Failed)
        return std::nullopt;
    return Facts::decode<Failure>(m_document.dialogue().fact(last));
}

Finding Talk::whyOver() const
{
    if (!isOver())
        return {Verdict::CannotTell, Outcome::TimedOut, lastRow()};
    const auto why = failure();
    const Outcome closed = replies() == 0 ? Outcome::NoConnection : Outcome::TurnedAway;
    return {Verdict::CannotTell, why ? outcomeOf(why->kind) : closed, lastRow()};
}

QByteArray Talk::ownName() const
{
    if (!m_settings.clientName.isEmpty())
        return m_settings.clientName;
    QByteArray local;
    for (RowId row = 0; row < m_document.rows().size(); ++row)
        if (m_document.rows()[row].kind == Kind::Connected)
            local = Facts::decode<Facts::Connected>(m_document.dialogue().fact(row)).local;
    return clientName(hostName(), local);
}

} // namespace Core::Checks
