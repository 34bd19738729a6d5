#include "tests/hostile/play.h"

#include "core/net/sockettransport.h"
#include "core/sasl/mechanism.h"
#include "tests/hostile/owntime.h"

#include <QTest>

namespace Hostile {

using namespace Core;
using Testing::FakeServer;

namespace {

constexpr int hang = 5'000;    // ms of our own time; nothing here takes a second
constexpr int impatience = 60; // ms without an end after which the impatient client has seen enough
constexpr qint64 inFlight = 256 * 1024;

const Identity &identity()
{
    static const Identity made = makeLoopbackIdentity();
    return made;
}

TlsSettings serverTls(TlsVersion most)
{
    TlsSettings settings;
    settings.role = TlsSettings::Role::Server;
    settings.identity = identity();
    settings.maximum = most;
    return settings;
}

Security securityOf(const Case &played, Client client)
{
    if (played.has("tls"))
        return Security::Tls;
    return played.has("required") || client == Client::Impatient ? Security::StartTls : Security::None;
}

} // namespace

QByteArray plainResponse()
{
    return (QByteArray(1, '\0') + user + '\0' + password).toBase64();
}

Play::Play(const Case &played, Client client)
    : document(played.has("lmtp") ? Protocol::Lmtp : Protocol::Smtp), m_case(played), m_client(client)
{
    for (const Move &move : m_case.moves)
        if (move.ofUser())
            m_users += move;
    if (m_client == Client::Impatient)
        m_users = {{">+", "AUTH PLAIN " + plainResponse()}, {">+", "AUTH LOGIN"}, {">+", password.toBase64()}};
    writeScript();
}

Play::~Play() = default;

void Play::writeScript()
{
    if (m_case.has("tls") && !m_case.has("raw"))
        server.startsTls(identity());
    for (const Move &move : m_case.moves)
        if (!move.ofUser())
            write(move);
}

void Play::write(const Move &move)
{
    const QByteArray &verb = move.verb;
    if (verb == "S:")
        server.says(move.text + "\r\n");
    else if (verb == "S|")
        server.says(move.text);
    else if (verb == "S!")
        server.saysInClear(move.text);
    else if (verb == "C:")
        server.hears(move.text);
    else if (verb == "C*")
        server.awaits([this] { return !server.unheard().isEmpty(); });
    else if (verb == "until")
        server.hearsUpTo(move.text);
    else if (verb == "tls")
        server.startsTls(identity());
    else if (verb == "tls12")
        server.startsTls(serverTls(TlsVersion::Tls12));
    else if (verb == "hears")
        server.beginsTls(serverTls(TlsVersion::Tls13)).hearsAnything();
    else if (verb == "seen")
        server.awaits([this] { return arrived() || isOver(); });
    else if (verb == "await")
        server.awaits([this] { return noted() || isOver(); });
    else if (verb == "repeat")
        writeFlood(move.text.mid(move.text.indexOf(' ') + 1), move.text.left(move.text.indexOf(' ')).toLongLong());
    else if (verb == "flood")
        writeFlood(move.text, -1);
    else if (verb == "drip")
        writeDrip(move.text);
    else if (verb == "close")
        server.closes();
    else if (verb == "reset")
        server.resets();
    else if (verb == "halfclose")
        server.halfCloses();
    else if (verb == "notify")
        server.sendsCloseNotify();
    else if (verb == "deaf")
        server.startsReadingLater();
}

// So many octets, or for ever; never more than a little ahead of who reads.
void Play::writeFlood(const QByteArray &bytes, qint64 most)
{
    const QByteArray block = bytes.repeated(int(qMax<qsizetype>(1, 64 * 1024 / bytes.size())));
    auto left = std::make_shared<qint64>(most);
    server.awaits([this, block, left] {
        while (!isOver() && !server.peerGone && *left != 0 && server.unsent() < inFlight) {
            const QByteArray part = *left < 0 ? block : block.left(qMin<qint64>(*left, block.size()));
            *left -= *left < 0 ? 0 : part.size();
            server.say(part);
        }
        return *left == 0 || isOver();
    });
}

void Play::writeDrip(const QByteArray &bytes)
{
    server.awaits([this, bytes] {
        if (!m_drip.isActive()) {
            connect(&m_drip, &QTimer::timeout, this,
                    [this, bytes] { server.say(bytes.mid(m_dripAt++ % bytes.size(), 1)); });
            m_drip.start(2);
        }
        return noted() || isOver();
    });
}

SessionLimits Play::limits() const
{
    SessionLimits all;
    const std::chrono::milliseconds wait(m_case.number("wait", 20'000));
    for (auto *one : {&all.greeting, &all.mail, &all.recipient, &all.dataBegin, &all.dataBlock, &all.finalDot,
                      &all.other, &all.handshake})
        *one = wait;
    all.slow = std::chrono::milliseconds(m_case.number("slow", 15'000));
    all.leaving = std::chrono::milliseconds(50);
    all.held = std::chrono::milliseconds(10);
    all.floodOctets = 2 * 1024 * 1024; // tst_hostilewindow has the real ones
    all.floodRows = 20'000;
    return all;
}

SessionSettings Play::settings() const
{
    SessionSettings made;
    made.endpoint.host = QStringLiteral("127.0.0.1");
    made.endpoint.port = server.port();
    made.endpoint.security = securityOf(m_case, m_client);
    made.protocol = m_case.has("lmtp") ? Protocol::Lmtp : Protocol::Smtp;
    made.clientName = "client.example.net";
    if (!m_case.has("distrusted"))
        made.trust.trustedCertificate = identity().chain.first();
    return made;
}

void Play::start()
{
    auto transport = std::make_unique<SocketTransport>();
    connect(transport.get(), &Transport::received, this,
            [this](const QByteArray &bytes, Passage passage) { (passage == Passage::Clear ? clear : inTls) += bytes; });
    session = std::make_unique<Session>(std::move(transport), document);
    session->setLimits(limits());
    connect(session.get(), &Session::ended, this, [this] { ++ends; });
    connect(session.get(), &Session::doubted, this,
            [this] { session->decide(m_case.has("accept") ? Trust::ThisConnectionOnly : Trust::Refuse); });
    session->start(settings());
}

bool Play::arrived() const
{
    return m_drip.isActive() || clear.size() + inTls.size() >= server.saidInClear.size() + server.saidInTls.size();
}

bool Play::mayType() const
{
    const Smtp::Conversation &now = document.conversation();
    return session->phase() == Session::Phase::Ready && session->waiting().isEmpty() && !now.replyDue() &&
           now.greeting() != none && arrived();
}

bool Play::act(const Move &move)
{
    const QByteArray &verb = move.verb;
    const QByteArray line = move.text + "\r\n";
    const bool atOnce = verb == ">+" || verb == ">>" || verb == "> cut" || verb == "> leave" || verb == "> giveup";
    if (!atOnce && !mayType())
        return false;
    if (verb == "> giveup" && !noted())
        return false;
    if (verb == ">" || verb == ">+" || verb == ">>")
        session->queue(Line{line, {}});
    if (verb == ">>")
        session->force();
    if (verb == ">|") {
        QList<Line> group;
        for (const QByteArray &one : move.text.split('|'))
            group += Line{one.trimmed() + "\r\n", {}};
        session->sendGroup(group);
    } else if (verb == "> login") {
        session->authenticate(Sasl::Exchange::begin(move.text, {{}, user, password}), Sasl::InitialResponse::Yes);
    } else if (verb == "> message") {
        session->deliver("Subject: test\r\n\r\n" +
                         QByteArray("a line of this message\r\n").repeated(move.text.toInt()));
    } else if (verb == "> leave") {
        session->leave();
    } else if (verb == "> cut") {
        session->cut();
    } else if (verb == "> cancel") {
        session->cancelAuthentication();
    } else if (verb == "> giveup") {
        session->giveUp();
    }
    return true;
}

void Play::advance()
{
    while (m_next < m_users.size() && !isOver() && act(m_users[m_next]))
        ++m_next;
}

// The notes that the case waits for are there.
bool Play::noted() const
{
    const QStringList now = notesOf(document);
    return std::all_of(m_case.verdict.notes.begin(), m_case.verdict.notes.end(),
                       [&](const QString &id) { return now.contains(id); });
}

bool Play::settled()
{
    return (server.isDone() || !server.unexpected.isEmpty()) && arrived() && m_next == m_users.size() && noted() &&
           !document.recorder().holds();
}

const Told &Play::told(const Words::Language &language) const
{
    std::optional<Told> &known = &language == &english() ? m_english : m_french;
    if (!known)
        known = tell(language, document);
    return *known;
}

bool Play::run()
{
    if (!server.listen())
        return false;
    start();
    OwnTime idle;
    const auto enough = [&] {
        advance();
        const bool seenEnough = m_client == Client::Impatient && idle.elapsed() > impatience;
        const bool stays = m_case.verdict.ends.contains(QLatin1String("stays"));
        return isOver() || seenEnough || (m_client == Client::AsWritten && stays && settled());
    };
    const bool came = turnUntil(enough, hang);
    for (int turn = 0; turn < 8; ++turn) // what nobody expects would come now
        QCoreApplication::processEvents();
    stands = !isOver();
    mode = document.conversation().mode();
    if (stands) {
        idle.restart();
        session->cut();
        const bool gone = turnUntil([this] { return isOver(); }, hang);
        cancelled = gone ? qRound64(idle.elapsed()) : hang;
    }
    m_drip.stop();
    return came && isOver();
}

} // namespace Hostile
