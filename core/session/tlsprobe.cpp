#include "core/session/tlsprobe.h"

#include "core/session/session.h"

#include <algorithm>
#include <iterator>

namespace Core {
namespace {

using Answer = VersionTaken::Answer;
using Chooser = VersionTaken::Chooser;

constexpr TlsVersion newestFirst[] = {TlsVersion::Tls13, TlsVersion::Tls12, TlsVersion::Tls11, TlsVersion::Tls10};

QByteArray joined(const QList<Cipher> &ciphers)
{
    QByteArray names;
    for (const Cipher &cipher : ciphers)
        names += (names.isEmpty() ? "" : ":") + cipher.name;
    return names;
}

Security securityFor(const Endpoint &endpoint)
{
    if (endpoint.security == Security::Tls || (endpoint.security == Security::None && isUsuallyTls(endpoint.port)))
        return Security::Tls;
    return Security::StartTls;
}

// The server saw what we offered and would have none of it.
bool isRefusal(FailureKind kind)
{
    constexpr FailureKind refusals[] = {FailureKind::Handshake,       FailureKind::HandshakeVersion,
                                        FailureKind::HandshakeCipher, FailureKind::HandshakeTooWeak,
                                        FailureKind::HandshakeClosed, FailureKind::RecordBroken};
    return std::find(std::begin(refusals), std::end(refusals), kind) != std::end(refusals);
}

} // namespace

TlsProbe::TlsProbe(MakeTransport makeTransport, QObject *parent)
    : QObject(parent), m_makeTransport(std::move(makeTransport))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TlsProbe::next);
}

TlsProbe::~TlsProbe()
{
    dropSession();
}

void TlsProbe::start(const TlsProbeSettings &settings)
{
    if (m_running)
        return;
    m_settings = settings;
    m_settings.endpoint.security = securityFor(settings.endpoint);
    m_taken.clear();
    for (const TlsVersion version : newestFirst) {
        VersionTaken taken;
        taken.version = version;
        m_taken.append(taken);
    }
    m_at = -1;
    m_left.clear();
    m_trouble.reset();
    m_connections = 0;
    m_running = true;
    m_pause.start(0);
}

void TlsProbe::cancel()
{
    if (!m_running)
        return;
    dropSession();
    m_pause.stop();
    QMetaObject::invokeMethod(
        this, [this] { finish(Outcome::Cancelled); }, Qt::QueuedConnection);
}

void TlsProbe::next()
{
    dropSession();
    if (m_at < 0 || now().answer != Answer::Asking) {
        if (++m_at == m_taken.size()) {
            finish(Outcome::Complete);
            return;
        }
        now().answer = Answer::Asking;
        m_asking = Asking::What;
        m_left = offerable(now().version);
        Q_EMIT changed();
    }
    if (m_connections >= m_settings.mostConnections) {
        finish(Outcome::TooMany);
        return;
    }
    QList<Cipher> offer = m_left;
    if (m_asking == Asking::WhoseOrder) {
        offer = now().ciphers;
        std::reverse(offer.begin(), offer.end());
    }
    tryOnce(offer);
}

void TlsProbe::tryOnce(const QList<Cipher> &offer)
{
    ++m_connections;
    m_cipher.reset();
    m_document = std::make_unique<Document>(m_settings.protocol);
    m_session = std::make_unique<Session>(m_makeTransport(), *m_document);
    connect(m_session.get(), &Session::doubted, this, [this](const TlsFacts &facts) {
        noteFacts(facts);
        m_session->decide(Trust::ThisConnectionOnly); // nothing is said inside but EHLO and QUIT
    });
    connect(m_document.get(), &Document::appended, this, &TlsProbe::lookAtRows);
    const auto leave = [this] {
        if (m_session && m_session->phase() == Session::Phase::Ready)
            m_session->leave();
    };
    connect(m_session.get(), &Session::phaseChanged, this, leave, Qt::QueuedConnection);
    connect(m_session.get(), &Session::waitEnded, m_session.get(), &Session::giveUp);
    connect(m_session.get(), &Session::ended, this, &TlsProbe::takeResult, Qt::QueuedConnection);
    SessionSettings settings;
    settings.endpoint = m_settings.endpoint;
    settings.protocol = m_settings.protocol;
    settings.clientName = m_settings.clientName;
    settings.waitLimit = m_settings.deadline;
    settings.trust = m_settings.trust;
    settings.trust.minimum = settings.trust.maximum = now().version;
    (now().version == TlsVersion::Tls13 ? settings.trust.suites : settings.trust.ciphers) = joined(offer);
    // At level 0 the old ones can be offered at all; of TLS 1.3 it concerns keys and signatures.
    settings.trust.ciphers += settings.trust.ciphers.isEmpty() ? "DEFAULT:@SECLEVEL=0" : ":@SECLEVEL=0";
    m_session->start(settings);
}

void TlsProbe::noteFacts(const TlsFacts &facts)
{
    m_cipher = facts.cipher;
}

void TlsProbe::lookAtRows()
{
    const auto rows = m_document->rows();
    if (!m_cipher && !rows.empty() && rows.back().kind == Kind::Encrypted)
        noteFacts(Facts::decode<TlsFacts>(m_document->dialogue().fact(RowId(rows.size() - 1))));
}

void TlsProbe::takeResult()
{
    if (!m_running || !m_document || !m_session || m_session->phase() != Session::Phase::Over)
        return;
    if (m_cipher)
        takeTaken(*m_cipher);
    else
        takeFailure(failureOfEnd());
    if (!m_running)
        return;
    Q_EMIT changed();
    m_pause.start(m_settings.pause);
}

void TlsProbe::takeTaken(const QByteArray &cipher)
{
    if (m_asking == Asking::WhoseOrder) {
        now().chooser = cipher == now().ciphers.first().name  ? Chooser::Server
                        : cipher == now().ciphers.last().name ? Chooser::Client
                                                              : Chooser::NotKnown;
        now().answer = Answer::Taken;
        return;
    }
    const auto taken =
        std::find_if(m_left.cbegin(), m_left.cend(), [&](const Cipher &one) { return one.name == cipher; });
    if (taken == m_left.cend()) { // it was not offered: nothing of it can be trusted to come to an end
        now().answer = Answer::Taken;
        return;
    }
    now().ciphers.append(*taken);
    m_left.erase(taken);
    if (m_left.isEmpty())
        finishVersion();
}

void TlsProbe::takeFailure(const Failure &failure)
{
    if (m_asking == Asking::WhoseOrder) {
        now().answer = Answer::Taken;
    } else if (isRefusal(failure.kind)) {
        now().failure = now().ciphers.isEmpty() ? failure : Failure();
        finishVersion();
    } else if (failure.kind == FailureKind::HandshakeSilent && now().ciphers.isEmpty()) {
        now().failure = failure;
        now().answer = Answer::NoAnswer;
    } else {
        m_trouble = failure;
        finish(Outcome::Trouble);
    }
}

// Closed without a failure: by the server, before TLS came about.
Failure TlsProbe::failureOfEnd() const
{
    const auto rows = m_document->rows();
    if (rows.empty() || rows.back().kind != Kind::Failed)
        return {FailureKind::Other, {}, {}};
    return Facts::decode<Failure>(m_document->dialogue().fact(RowId(rows.size() - 1)));
}

void TlsProbe::finishVersion()
{
    if (now().ciphers.size() > 1)
        m_asking = Asking::WhoseOrder;
    else
        now().answer = now().ciphers.isEmpty() ? Answer::Refused : Answer::Taken;
}

void TlsProbe::finish(Outcome outcome)
{
    if (!m_running)
        return;
    m_running = false;
    dropSession();
    for (VersionTaken &one : m_taken)
        if (one.answer == Answer::Asking)
            one.answer = one.ciphers.isEmpty() ? Answer::NotAsked : Answer::Taken;
    Q_EMIT changed();
    Q_EMIT finished(outcome);
}

void TlsProbe::dropSession()
{
    if (m_session)
        m_session->disconnect(this);
    if (m_document)
        m_document->disconnect(this);
    m_session.reset();
    m_document.reset();
}

namespace {

bool holdsFlaw(const QList<VersionTaken> &taken, bool (*isIt)(CipherFlaw flaw))
{
    return std::any_of(taken.cbegin(), taken.cend(), [isIt](const VersionTaken &one) {
        return std::any_of(one.ciphers.cbegin(), one.ciphers.cend(),
                           [isIt](const Cipher &cipher) { return isIt(cipher.flaw); });
    });
}

bool isAnswered(const QList<VersionTaken> &taken, TlsVersion version, Answer answer)
{
    return std::any_of(taken.cbegin(), taken.cend(),
                       [=](const VersionTaken &one) { return one.version == version && one.answer == answer; });
}

bool clientChoosesBadly(const VersionTaken &one)
{
    return one.chooser == Chooser::Client && holdsFlaw({one}, [](CipherFlaw flaw) { return flaw != CipherFlaw::None; });
}

} // namespace

QList<ProbeRemark> remarksOn(const QList<VersionTaken> &taken)
{
    const auto isTaken = [&](TlsVersion version) { return isAnswered(taken, version, Answer::Taken); };
    if (std::none_of(std::begin(newestFirst), std::end(newestFirst), isTaken))
        return {ProbeRemark::NothingTaken};
    QList<ProbeRemark> remarks;
    const auto say = [&](bool holds, ProbeRemark remark) {
        if (holds)
            remarks.append(remark);
    };
    say(holdsFlaw(taken, [](CipherFlaw flaw) { return flaw >= CipherFlaw::Broken; }), ProbeRemark::UnsafeCiphers);
    say(isTaken(TlsVersion::Tls10) || isTaken(TlsVersion::Tls11), ProbeRemark::OldVersions);
    say(isAnswered(taken, TlsVersion::Tls12, Answer::Refused), ProbeRemark::NoTls12);
    say(isAnswered(taken, TlsVersion::Tls13, Answer::Refused), ProbeRemark::NoTls13);
    say(holdsFlaw(taken, [](CipherFlaw flaw) { return flaw == CipherFlaw::NoForwardSecrecy; }),
        ProbeRemark::NoForwardSecrecy);
    say(holdsFlaw(taken, [](CipherFlaw flaw) { return flaw == CipherFlaw::Cbc || flaw == CipherFlaw::ShortBlock; }),
        ProbeRemark::OldModes);
    say(std::any_of(taken.cbegin(), taken.cend(), &clientChoosesBadly), ProbeRemark::ClientChooses);
    say(remarks.isEmpty(), ProbeRemark::AllWell);
    return remarks;
}

} // namespace Core
