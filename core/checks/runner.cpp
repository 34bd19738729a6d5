#include "core/checks/runner.h"

#include "core/checks/injectionrun.h"
#include "core/checks/relayrun.h"
#include "core/checks/smugglingrun.h"
#include "core/knowledge/wordingsearch.h"

#include <QHostAddress>

#include <algorithm>

namespace Core::Checks {
namespace {

constexpr qsizetype formsTogether = 5; // servers count RSET and refusals, and hang up
constexpr int mostTries = 2;
constexpr std::chrono::milliseconds mostQuiet{30'000};

Settings completed(Settings settings)
{
    if (settings.foreignSender.isEmpty())
        settings.foreignSender = "mailscope-check@example.com";
    if (settings.foreignRecipient.isEmpty())
        settings.foreignRecipient = "mailscope-check@example.net";
    return settings;
}

// "192.0.2.1:25", "[2001:db8::1]:25" → the address.
QString hostOf(const QByteArray &peer)
{
    const qsizetype colon = peer.lastIndexOf(':');
    QByteArray host = colon < 0 ? peer : peer.left(colon);
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.sliced(1, host.size() - 2);
    return QString::fromLatin1(host);
}

QByteArray literalOf(const QByteArray &peer)
{
    const QHostAddress address(hostOf(peer));
    if (address.isNull())
        return {};
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? "[IPv6:" : "[") + hostOf(peer).section(QLatin1Char('%'), 0, 0).toLatin1() + ']';
}

Report::AskedFrom askedFrom(const QByteArray &local)
{
    const QHostAddress address(hostOf(local));
    if (address.isNull()) // a UNIX socket
        return Report::AskedFrom::Inside;
    const auto isIn = [&](const char *subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet)));
    };
    const bool inside = address.isLoopback() || address.isLinkLocal() || isIn("10.0.0.0/8") || isIn("172.16.0.0/12") ||
                        isIn("192.168.0.0/16") || isIn("fc00::/7");
    return inside ? Report::AskedFrom::Inside : Report::AskedFrom::Outside;
}

} // namespace

Runner::Runner(const Settings &settings, MakeTransport makeTransport, QObject *parent)
    : QObject(parent), m_settings(completed(settings)), m_makeTransport(std::move(makeTransport)),
      m_pace(settings.pace), m_names{
                                 m_settings.recipient, m_settings.foreignSender, m_settings.foreignRecipient, {}, {}}
{
    m_report.check = m_settings.check;
    m_report.endpoint = m_settings.endpoint;
    m_report.cases = casesOf(m_settings);
    m_tries.fill(0, m_report.cases.size());
    m_taken.fill(false, m_report.cases.size());
    if (m_settings.check == Check::Relay)
        m_relayCases = relayCases(m_names, Role::Control);
}

Runner::~Runner() = default;

Document *Runner::document(int connection) const
{
    const bool there = connection >= 0 && size_t(connection) < m_documents.size();
    return there ? m_documents[size_t(connection)].get() : nullptr;
}

void Runner::start()
{
    if (m_report.state != Report::State::Idle || !problems(m_settings).isEmpty())
        return;
    m_report.state = Report::State::Running;
    launch();
}

void Runner::cancel()
{
    if (isRunning())
        finish(Report::State::Cancelled);
}

void Runner::launch()
{
    const int most = m_stage == Stage::Controls ? 1 : std::max(1, m_pace.together);
    while (isRunning() && m_runs.size() < size_t(most)) {
        auto document = std::make_unique<Document>(Protocol::Smtp);
        Run *run = m_settings.check == Check::Relay ? launchRelay(*document) : launchNext(*document);
        if (!run)
            break;
        m_documents.push_back(std::move(document));
        begin(run);
    }
    if (!isRunning() || !m_runs.empty())
        return;
    if (m_stage == Stage::Controls)
        controlsDone();
    else
        finish(Report::State::Finished);
}

QList<qsizetype> Runner::takeWaiting(qsizetype most)
{
    const Role role = m_stage == Stage::Controls ? Role::Control : Role::Probe;
    QList<qsizetype> taken;
    for (qsizetype at = 0; at < m_report.cases.size() && taken.size() < most; ++at) {
        CaseReport &one = m_report.cases[at];
        if (one.role != role || one.state != CaseReport::State::Waiting || m_taken[at])
            continue;
        one.connection = int(m_documents.size());
        m_taken[at] = true;
        taken.append(at);
    }
    return taken;
}

Run *Runner::launchNext(Document &document)
{
    const QList<qsizetype> taken = takeWaiting(1);
    if (taken.isEmpty())
        return nullptr;
    Settings settings = m_settings;
    settings.pace = m_pace;
    const qsizetype at = taken.first();
    if (m_settings.check == Check::Smuggling)
        return new SmugglingRun(endSequences()[size_t(at)], settings, at, m_makeTransport(), document, nullptr);
    return new InjectionRun(injections()[size_t(at)], settings, at, m_makeTransport(), document, nullptr);
}

Run *Runner::launchRelay(Document &document)
{
    const QList<qsizetype> taken = takeWaiting(formsTogether);
    if (taken.isEmpty())
        return nullptr;
    QList<RelayRun::Task> tasks;
    for (const qsizetype at : taken)
        tasks.append({at, m_relayCases[at]});
    UnknownRecipient unknown = UnknownRecipient::NotAsked;
    for (const CaseReport &one : m_report.cases)
        if (one.id == "unknown-recipient" && one.state == CaseReport::State::Done)
            unknown = one.finding.outcome == Outcome::Passed             ? UnknownRecipient::Accepted
                      : one.finding.outcome == Outcome::RecipientRefused ? UnknownRecipient::Refused
                                                                         : UnknownRecipient::NotAsked;
    Settings settings = m_settings;
    settings.pace = m_pace;
    return new RelayRun(tasks, unknown, settings, m_makeTransport(), document, nullptr);
}

void Runner::begin(Run *run)
{
    m_runs.emplace_back(run);
    connect(run, &Run::began, this, [this](qsizetype at) {
        m_report.cases[at].state = CaseReport::State::Running;
        Q_EMIT caseChanged(at);
    });
    connect(run, &Run::found, this, &Runner::take);
    // It is the run itself that tells of its end.
    connect(
        run, &Run::done, this, [this, run] { runEnded(run); }, Qt::QueuedConnection);
    run->start();
}

void Runner::take(qsizetype at, const Finding &finding)
{
    CaseReport &one = m_report.cases[at];
    one.finding = finding;
    one.state = CaseReport::State::Done;
    if (const Document *heard = document(one.connection))
        learn(*heard);
    Q_EMIT caseChanged(at);
}

void Runner::runEnded(Run *run)
{
    const auto it = std::find_if(m_runs.begin(), m_runs.end(), [run](const auto &one) { return one.get() == run; });
    if (it == m_runs.end())
        return;
    // The control's time tells how long this server takes over a message: silence has to be longer.
    if (const auto *control = qobject_cast<const SmugglingRun *>(run); control && m_stage == Stage::Controls)
        m_pace.quiet = std::clamp(std::chrono::milliseconds(2 * control->delay()), m_pace.quiet,
                                  std::max(mostQuiet, m_pace.quiet));
    bool first = true; // the connection was lost with it; those behind had no turn
    for (const qsizetype at : run->cases()) {
        CaseReport &one = m_report.cases[at];
        if (one.state == CaseReport::State::Done)
            continue;
        m_taken[at] = false;
        one.state = CaseReport::State::Waiting;
        if (std::exchange(first, false) && ++m_tries[at] >= mostTries)
            take(at, {Verdict::CannotTell, Outcome::ConnectionLost, none});
        else
            Q_EMIT caseChanged(at);
    }
    m_runs.erase(it);
    launch();
}

// What a server tells of itself: its software, its name, its address.
void Runner::learn(const Document &document)
{
    const Smtp::Conversation &now = document.conversation();
    const Dialogue dialogue = document.dialogue();
    if (m_report.softwareName.isEmpty() && now.greeting() != none) {
        QByteArray words = dialogue.line(now.greeting());
        if (now.capabilitiesFirst() != none)
            words += '\n' + dialogue.lines(now.capabilitiesFirst(), now.capabilitiesLast()).join('\n');
        const Knowledge::Proven proven = Knowledge::provenBy(words, m_settings.endpoint.host.toUtf8());
        const auto tables = Knowledge::wordingTables();
        for (size_t i = 0; i < tables.size() && m_report.softwareName.isEmpty(); ++i)
            if (proven.test(i) && tables[i].speaker == Knowledge::Speaker::Server) {
                m_report.softwareName = tables[i].name;
                m_report.software = tables[i].software;
            }
    }
    if (m_names.server.isEmpty())
        m_names.server = now.offered().domain().toLower();
    if (!m_names.literal.isEmpty())
        return;
    for (const Row &row : dialogue.rows)
        if (row.kind == Kind::Connected) {
            const auto fact = Facts::decode<Facts::Connected>(document.transcript().payload(row.event));
            m_names.literal = literalOf(fact.peer);
            m_report.askedFrom = askedFrom(fact.local);
        }
}

void Runner::controlsDone()
{
    m_stage = Stage::Probes;
    const CaseReport &control = m_report.cases.first();
    const Outcome outcome = control.finding.outcome;
    const bool reached = outcome == Outcome::Passed || outcome == Outcome::LoginDemanded ||
                         outcome == Outcome::RecipientRefused || outcome == Outcome::SenderRefused;
    if (m_settings.check == Check::Relay && reached) // refused to itself or not, it must refuse the others
        addProbes();
    else if (outcome != Outcome::Passed)
        for (qsizetype at = 0; at < m_report.cases.size(); ++at)
            if (m_report.cases[at].role == Role::Probe)
                take(at, {Verdict::CannotTell, Outcome::ControlFailed, none});
    launch();
}

void Runner::addProbes()
{
    const QList<RelayCase> probes = relayCases(m_names, Role::Probe);
    const qsizetype first = m_report.cases.size();
    for (const RelayCase &relay : probes) {
        CaseReport one;
        one.id = relay.form->id;
        one.sender = relay.sender;
        one.recipient = relay.recipient;
        m_report.cases.append(one);
        m_relayCases.append(relay);
        m_tries.append(0);
        m_taken.append(false);
    }
    Q_EMIT casesAdded(first, m_report.cases.size() - 1);
}

void Runner::finish(Report::State state)
{
    m_report.state = state;
    for (auto &run : m_runs) { // they stay: one of them may be speaking just now
        run->disconnect(this);
        run->stop();
    }
    for (qsizetype at = 0; at < m_report.cases.size(); ++at)
        if (CaseReport &one = m_report.cases[at]; one.state == CaseReport::State::Running) {
            one.state = CaseReport::State::Waiting;
            Q_EMIT caseChanged(at);
        }
    Q_EMIT finished();
}

} // namespace Core::Checks
