#include "core/checks/runner.h"
#include "core/checks/smuggling.h"
#include "tests/core/checks/playedtransport.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Core;
using namespace Core::Checks;
using namespace Core::Testing;
using Script = QList<QByteArray>;

// Whole checks against servers that play a conversation.
class TestCheckRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidToAServerThatIsNotConfirmed();
    void aServerThatTakesOnlyTheProperEndIsStrict();
    void aServerThatTakesABareLfIsVulnerable();
    void aServerThatEndsLateIsCaught();
    void aServerThatRefusesBareLfIsStrict();
    void aControlThatFailsTellsNothing();
    void aLoginComesBeforeTheMessage();
    void aLoginThatFailsTellsNothing();
    void aRelayIsAskedFormByForm();
    void aServerThatHangsUpIsAskedAgain();
    void aLoginDemandedOfStrangersIsStrict();
    void messagesGoOutOnlyWhenAskedFor();
    void anInjectedCommandThatIsAnsweredInsideIsVulnerable();
    void anInjectedCommandThatIsForgottenIsStrict();
    void aServerWithoutStartTlsTellsNothing();
    void cancellingIsAtOnce();
    void eachConnectionKeepsItsDialogue();
    void aDoubtfulCertificateStopsUnlessAllowed();

private:
    Settings settingsFor(Check check) const;
    const Report &run(const Settings &settings);
    QByteArray unexpectedLines() const { return unexpected.join("; "); }

    std::function<Script(int connection)> script; // from 0
    QList<QByteArray> unexpected;
    int connections = 0;
    std::unique_ptr<Runner> runner;
};

namespace {

const Script greeting = {"S: 220 mail.lab.test ESMTP Postfix", "C: EHLO", "S- 250-mail.lab.test", "S: 250 STARTTLS"};
const Script toData = greeting + Script{"C: MAIL FROM:<alice@example.org>",
                                        "S: 250 ok",
                                        "C: RCPT TO:<bob@lab.test>",
                                        "S: 250 ok",
                                        "C: DATA",
                                        "S: 354 go"};
const Script bye = {"C: QUIT", "S: 221 bye", "closed"};
const Script control = toData + Script{"C~ \\r\\n.\\r\\n", "S: 250 queued"} + bye;
const Script asContent = toData + Script{"C~ NOOP\\r\\n", "C~ .\\r\\n", "S: 250 queued"} + bye;

const CaseReport &caseNamed(const Report &report, const char *id)
{
    for (const CaseReport &one : report.cases)
        if (one.id == id)
            return one;
    qFatal("there is no case %s", id);
}

QByteArray textOf(const Document &document, RowId row)
{
    return document.dialogue().line(row);
}

} // namespace

Settings TestCheckRunner::settingsFor(Check check) const
{
    Settings settings;
    settings.check = check;
    settings.endpoint.host = QStringLiteral("mail.lab.test");
    settings.endpoint.port = 25;
    settings.confirmed = settings.endpoint.host;
    settings.clientName = "client.example.org";
    settings.sender = "alice@example.org";
    settings.recipient = "bob@lab.test";
    settings.words = {"Check", "A check."};
    settings.pace.quiet = std::chrono::milliseconds(25);
    settings.pace.reply = settings.pace.message = std::chrono::seconds(5);
    settings.pace.together = 1;
    return settings;
}

const Report &TestCheckRunner::run(const Settings &settings)
{
    unexpected.clear();
    connections = 0;
    runner = std::make_unique<Runner>(
        settings, [this] { return std::make_unique<PlayedTransport>(script(connections++), unexpected); });
    QSignalSpy finished(runner.get(), &Runner::finished);
    runner->start();
    if (finished.isEmpty())
        finished.wait(30'000);
    return runner->report();
}

void TestCheckRunner::nothingIsSaidToAServerThatIsNotConfirmed()
{
    script = [](int) { return Script{}; };
    Settings settings = settingsFor(Check::Smuggling);
    settings.confirmed.clear();
    runner = std::make_unique<Runner>(settings, [this] {
        ++connections;
        return std::make_unique<PlayedTransport>(Script{}, unexpected);
    });
    runner->start();
    QVERIFY(!runner->isRunning());
    QCOMPARE(connections, 0);
}

void TestCheckRunner::aServerThatTakesOnlyTheProperEndIsStrict()
{
    script = [](int connection) { return connection == 0 ? control : asContent; };
    const Report &report = run(settingsFor(Check::Smuggling));
    QCOMPARE(unexpectedLines(), QByteArray());
    QCOMPARE(verdictOf(report), Verdict::Strict);
    QCOMPARE(connections, 13); // one a connection
    QCOMPARE(count(report, Verdict::Strict), 12);
    QCOMPARE(report.software, QByteArray("Postfix"));
    for (const CaseReport &one : report.cases)
        QCOMPARE(one.finding.outcome, one.role == Role::Control ? Outcome::Passed : Outcome::TakenAsContent);
}

void TestCheckRunner::aServerThatTakesABareLfIsVulnerable()
{
    const Script ended = toData + Script{"C~ \\n.\\n", "S: 250 queued"} + bye;
    script = [ended](int connection) { return connection == 0 ? control : connection == 1 ? ended : asContent; };
    const Report &report = run(settingsFor(Check::Smuggling));
    QCOMPARE(unexpectedLines(), QByteArray());
    QCOMPARE(verdictOf(report), Verdict::Vulnerable);
    const CaseReport &hole = caseNamed(report, "lf-dot-lf");
    QCOMPARE(hole.finding.outcome, Outcome::EndedThere);
    QCOMPARE(textOf(*runner->document(hole.connection), hole.finding.row), QByteArray("250 queued"));
}

void TestCheckRunner::aServerThatEndsLateIsCaught()
{
    const Script late = toData + Script{"C~ NOOP\\r\\n", "C~ .\\r\\n", "S: 250 queued", "S: 250 noop",
                                        "S: 500 what",   "C: QUIT",    "S: 221 bye"};
    script = [late](int connection) { return connection == 0 ? control : connection == 3 ? late : asContent; };
    const Report &report = run(settingsFor(Check::Smuggling));
    QCOMPARE(unexpectedLines(), QByteArray());
    QCOMPARE(caseNamed(report, "crlf-dot-lf").finding.verdict, Verdict::Lenient);
    QCOMPARE(verdictOf(report), Verdict::Lenient);
}

void TestCheckRunner::aServerThatRefusesBareLfIsStrict()
{
    const Script refused = toData + Script{"C~ \\n.\\n", "S: 521 5.5.2 bare <LF> received", "closed"};
    const Script hangsUp = toData + Script{"C~ \\n.\\r\\n", "closed"};
    script = [=](int connection) {
        return connection == 0 ? control : connection == 1 ? refused : connection == 2 ? hangsUp : asContent;
    };
    const Report &report = run(settingsFor(Check::Smuggling));
    QCOMPARE(verdictOf(report), Verdict::Strict);
    QCOMPARE(caseNamed(report, "lf-dot-lf").finding.outcome, Outcome::RefusedAndClosed);
    QCOMPARE(caseNamed(report, "lf-dot-crlf").finding.outcome, Outcome::ClosedThere);
}

void TestCheckRunner::aControlThatFailsTellsNothing()
{
    script = [](int) { return greeting + Script{"C: MAIL", "S: 250 ok", "C: RCPT", "S: 550 5.1.1 unknown"} + bye; };
    const Report &report = run(settingsFor(Check::Smuggling));
    QCOMPARE(connections, 1);
    QCOMPARE(verdictOf(report), Verdict::CannotTell);
    QVERIFY(reasonOf(report));
    QCOMPARE(reasonOf(report)->finding.outcome, Outcome::RecipientRefused);
    QCOMPARE(caseNamed(report, "cr-dot-cr").finding.outcome, Outcome::ControlFailed);
}

void TestCheckRunner::aLoginComesBeforeTheMessage()
{
    const auto withLogin = [](const Script &plain) {
        Script all = {"S: 220 mail.lab.test", "C: EHLO",       "S- 250-mail.lab.test",
                      "S: 250 AUTH PLAIN",    "C: AUTH PLAIN", "S: 235 ok"};
        return all + plain.mid(greeting.size());
    };
    script = [=](int connection) { return withLogin(connection == 0 ? control : asContent); };
    Settings settings = settingsFor(Check::Smuggling);
    settings.endpoint.host = settings.confirmed = QStringLiteral("127.0.0.1");
    settings.login = {{}, "alice", "secret"};
    const Report &report = run(settings);
    QCOMPARE(unexpectedLines(), QByteArray());
    QCOMPARE(verdictOf(report), Verdict::Strict);
    for (RowId row = 0; row < runner->document(0)->rows().size(); ++row) // masked, as everywhere
        QVERIFY(!textOf(*runner->document(0), row).contains(QByteArray("\0alice\0secret", 13).toBase64()));
}

void TestCheckRunner::aLoginThatFailsTellsNothing()
{
    script = [](int) {
        return Script{"S: 220 mail.lab.test", "C: EHLO",       "S- 250-mail.lab.test",
                      "S: 250 AUTH PLAIN",    "C: AUTH PLAIN", "S: 535 5.7.8 no"} +
               bye;
    };
    Settings settings = settingsFor(Check::Smuggling);
    settings.endpoint.host = settings.confirmed = QStringLiteral("127.0.0.1");
    settings.login = {{}, "alice", "wrong"};
    const Report &report = run(settings);
    QCOMPARE(verdictOf(report), Verdict::CannotTell);
    QCOMPARE(reasonOf(report)->finding.outcome, Outcome::LoginFailed);
    QCOMPARE(connections, 1); // no second try: servers count them
}

namespace {

// Answers every transaction: the first `accepted` recipients are taken, the others refused.
Script relayScript(const QList<QByteArray> &answers)
{
    Script script = greeting;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (i > 0)
            script << "C: RSET"
                   << "S: 250 ok";
        script << "C: MAIL FROM:"
               << "S: 250 ok"
               << "C: RCPT TO:"
               << "S: " + answers[i];
    }
    return script + bye;
}

const QByteArray denied = "554 5.7.1 Relay access denied";

} // namespace

void TestCheckRunner::aRelayIsAskedFormByForm()
{
    script = [](int connection) {
        return connection == 0 ? relayScript({"250 ok", "550 5.1.1 unknown"})
                               : relayScript(QList<QByteArray>(5, connection == 2 ? "250 ok" : denied));
    };
    const Report &report = run(settingsFor(Check::Relay));
    QCOMPARE(verdictOf(report), Verdict::Vulnerable);
    QCOMPARE(count(report, Verdict::Vulnerable), 5);
    QVERIFY(report.cases.size() > 40);
    QCOMPARE(caseNamed(report, "plain").finding.outcome, Outcome::RelayRefused);
    QCOMPARE(report.askedFrom, Report::AskedFrom::Inside);
    // Up to RCPT and never further.
    for (int connection = 0; connection < connections; ++connection)
        for (RowId row = 0; row < runner->document(connection)->rows().size(); ++row)
            QVERIFY(!textOf(*runner->document(connection), row).startsWith("DATA"));
}

void TestCheckRunner::aServerThatHangsUpIsAskedAgain()
{
    script = [](int connection) {
        if (connection == 0)
            return relayScript({"250 ok", "550 5.1.1 unknown"});
        Script two = relayScript({denied, denied, "421 4.7.0 too many errors"});
        return two.first(two.size() - bye.size()) + Script{"closed"};
    };
    const Report &report = run(settingsFor(Check::Relay));
    QCOMPARE(verdictOf(report), Verdict::Strict);
    QCOMPARE(count(report, Verdict::CannotTell), 0);
}

void TestCheckRunner::aLoginDemandedOfStrangersIsStrict()
{
    script = [](int) {
        Script all = greeting;
        for (int i = 0; i < 5; ++i) {
            if (i > 0)
                all << "C: RSET"
                    << "S: 250 ok";
            all << "C: MAIL FROM:"
                << "S: 530 5.7.0 Authentication required";
        }
        return all + bye;
    };
    const Report &report = run(settingsFor(Check::Relay));
    QCOMPARE(verdictOf(report), Verdict::Strict);
    QCOMPARE(caseNamed(report, "plain").finding.outcome, Outcome::LoginDemanded);
}

void TestCheckRunner::messagesGoOutOnlyWhenAskedFor()
{
    script = [](int connection) {
        if (connection == 0)
            return relayScript({"250 ok", "550 5.1.1 unknown"});
        return greeting + Script{"C: MAIL FROM:", "S: 250 ok",        "C: RCPT TO:",   "S: 250 ok", "C: DATA",
                                 "S: 354 go",     "C~ \\r\\n.\\r\\n", "S: 250 queued", "C: RSET",   "S: 421 enough",
                                 "closed"};
    };
    Settings settings = settingsFor(Check::Relay);
    settings.reach = Settings::Reach::Message;
    settings.foreignRecipient = "me@elsewhere.org";
    const Report &report = run(settings);
    QCOMPARE(caseNamed(report, "plain").finding.outcome, Outcome::MessageAccepted);
    QCOMPARE(verdictOf(report), Verdict::Vulnerable);
}

void TestCheckRunner::anInjectedCommandThatIsAnsweredInsideIsVulnerable()
{
    const Script inside = greeting + Script{"C: STARTTLS", "S: 220 go", "TLS"};
    script = [inside](int connection) {
        const Script rest = {"C: EHLO", "S: 250 mail.lab.test"};
        return connection == 1 ? inside + Script{"S: 250 noop"} : inside + rest + bye;
    };
    const Report &report = run(settingsFor(Check::StartTlsInjection));
    QCOMPARE(caseNamed(report, "control").finding.outcome, Outcome::Passed);
    QCOMPARE(caseNamed(report, "command").finding.outcome, Outcome::AnsweredInside);
    QCOMPARE(verdictOf(report), Verdict::Vulnerable);
}

void TestCheckRunner::anInjectedCommandThatIsForgottenIsStrict()
{
    script = [](int connection) {
        Script all = greeting + Script{"C: STARTTLS"};
        const Script injected[] = {{}, {"C: NOOP"}, {"C: EHLO injected", "C: NOOP"}, {"C~ NOOP\\n"}, {"C~ NO"}};
        all += injected[qMin(connection, 4)] + Script{"S: 220 go", "TLS"};
        if (connection == 4)
            all << "C: OP"
                << "S: 500 what";
        return all + Script{"C: EHLO", "S: 250 mail.lab.test"} + bye;
    };
    const Report &report = run(settingsFor(Check::StartTlsInjection));
    QCOMPARE(unexpectedLines(), QByteArray());
    QCOMPARE(verdictOf(report), Verdict::Strict);
    QCOMPARE(connections, 5);
}

void TestCheckRunner::aServerWithoutStartTlsTellsNothing()
{
    script = [](int) { return Script{"S: 220 hi", "C: EHLO", "S: 250 mail"} + bye; };
    const Report &report = run(settingsFor(Check::StartTlsInjection));
    QCOMPARE(verdictOf(report), Verdict::CannotTell);
    QCOMPARE(reasonOf(report)->finding.outcome, Outcome::NoTls);
}

void TestCheckRunner::aDoubtfulCertificateStopsUnlessAllowed()
{
    class Doubtful : public PlayedTransport
    {
    public:
        using PlayedTransport::PlayedTransport;
        void startTls() override
        {
            QTimer::singleShot(0, this, [this] { handshakes(doubtfulFacts()); });
        }
    };
    const Script tls = greeting + Script{"C: STARTTLS", "S: 220 go", "C: EHLO", "S: 250 mail"} + bye;
    for (const auto how : {Settings::BadCertificate::Stop, Settings::BadCertificate::GoOn}) {
        Settings settings = settingsFor(Check::StartTlsInjection);
        settings.badCertificate = how;
        runner = std::make_unique<Runner>(settings, [&] { return std::make_unique<Doubtful>(tls, unexpected); });
        QSignalSpy changed(runner.get(), &Runner::caseChanged);
        runner->start();
        QTRY_VERIFY(runner->report().cases.first().state == CaseReport::State::Done);
        QCOMPARE(runner->report().cases.first().finding.outcome,
                 how == Settings::BadCertificate::Stop ? Outcome::Untrusted : Outcome::Passed);
    }
}

void TestCheckRunner::cancellingIsAtOnce()
{
    script = [](int connection) { return connection == 0 ? control : toData; };
    Settings settings = settingsFor(Check::Smuggling);
    settings.pace.quiet = std::chrono::minutes(5);
    settings.pace.together = 4;
    connections = 0;
    QList<QPointer<PlayedTransport>> made;
    runner = std::make_unique<Runner>(settings, [&] {
        auto transport = std::make_unique<PlayedTransport>(script(connections++), unexpected);
        made.append(transport.get());
        return transport;
    });
    QSignalSpy finished(runner.get(), &Runner::finished);
    runner->start();
    QTRY_COMPARE(connections, 5);
    QTRY_VERIFY(made.last()->wrote.contains("DATA"));
    QElapsedTimer time;
    time.start();
    runner->cancel();
    QCOMPARE(finished.count(), 1);
    QVERIFY(time.elapsed() < 200);
    for (const auto &transport : made)
        QVERIFY(!transport || transport->over);
    QCOMPARE(runner->report().state, Report::State::Cancelled);
    QCOMPARE(verdictOf(runner->report()), Verdict::CannotTell);
    QCOMPARE(caseNamed(runner->report(), "control").state, CaseReport::State::Done); // what was found stays
}

void TestCheckRunner::eachConnectionKeepsItsDialogue()
{
    script = [](int connection) { return connection == 0 ? control : asContent; };
    const Report &report = run(settingsFor(Check::Smuggling));
    for (const CaseReport &one : report.cases) {
        const Document *document = runner->document(one.connection);
        QVERIFY(document);
        QByteArray said;
        for (RowId row = 0; row < document->rows().size(); ++row)
            if (document->rows()[row].kind == Kind::Sent)
                said += octets(document->transcript(), document->rows()[row]);
        QVERIFY2(said.contains(one.octets), one.id.constData());
        QVERIFY2(said.contains("X-Mailscope-Check: " + one.id), one.id.constData());
    }
    QVERIFY(!runner->document(-1));
    QVERIFY(!runner->document(1'000));
}

QTEST_GUILESS_MAIN(TestCheckRunner)
#include "tst_checkrunner.moc"
