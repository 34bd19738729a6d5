#include "core/checks/injection.h"
#include "core/checks/message.h"
#include "core/checks/relay.h"
#include "core/checks/report.h"
#include "core/checks/smuggling.h"

#include <QSet>
#include <QTest>

using namespace Core::Checks;

Q_DECLARE_METATYPE(Core::Checks::SmugglingHeard)
Q_DECLARE_METATYPE(Core::Checks::InjectionHeard)
Q_DECLARE_METATYPE(Core::Checks::RelayHeard)

// What is made of what was heard, without a server.
class TestCheckDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreTwelveWrongEndsAndTheProperOne();
    void anEndIsJudged_data();
    void anEndIsJudged();
    void fiveEndsAreAtMostLenient();
    void theNextStepTellsMore();
    void anInjectionIsJudged_data();
    void anInjectionIsJudged();
    void formsAreFilledIn();
    void aFormWithoutItsNameIsLeftOut();
    void noFormReachesAStrangerUnlessTheServerIsOpen();
    void aRelayIsJudged_data();
    void aRelayIsJudged();
    void aReportIsTheWorstOfItsCases_data();
    void aReportIsTheWorstOfItsCases();
    void whatIsMissingIsTold_data();
    void whatIsMissingIsTold();
    void theMessageExplainsItself();
};

namespace {

Answer reply(quint16 code, const QByteArray &text = {}, const QByteArray &status = {})
{
    Answer answer;
    answer.code = code;
    answer.row = 10;
    answer.text = text;
    answer.status = status;
    return answer;
}

Answer closed(quint16 code = 0)
{
    Answer answer = reply(code);
    answer.closed = true;
    return answer;
}

const Answer silence;

const EndSequence &sequence(const char *id)
{
    for (const EndSequence &one : endSequences())
        if (qstrcmp(one.id, id) == 0)
            return one;
    qFatal("there is no such sequence");
}

const RelayForm &form(const char *id)
{
    for (const RelayForm &one : relayForms())
        if (qstrcmp(one.id, id) == 0)
            return one;
    qFatal("there is no such form");
}

const RelayNames names{"bob@lab.test", "stranger@example.org", "other@example.net", "mail.lab.test", "[127.0.0.1]"};

CaseReport found(Role role, Verdict verdict, Outcome outcome = Outcome::Unclear)
{
    CaseReport one;
    one.role = role;
    one.state = CaseReport::State::Done;
    one.finding = {verdict, outcome, Core::none};
    return one;
}

} // namespace

void TestCheckDecisions::thereAreTwelveWrongEndsAndTheProperOne()
{
    QSet<QByteArray> octets;
    int probes = 0;
    for (const EndSequence &one : endSequences()) {
        octets.insert(one.octets.toByteArray());
        probes += one.role == Role::Probe ? 1 : 0;
        QCOMPARE(one.octets.count('.'), 1);
    }
    QCOMPARE(probes, 12);
    QCOMPARE(octets.size(), 13);
    QCOMPARE(endSequences().front().octets.toByteArray(), QByteArray("\r\n.\r\n"));
    QCOMPARE(sequence("crlf-nul-dot-crlf").octets.toByteArray(), QByteArray("\r\n\0.\r\n", 6));
}

void TestCheckDecisions::fiveEndsAreAtMostLenient()
{
    QList<QByteArray> lenient;
    for (const EndSequence &one : endSequences())
        if (one.role == Role::Probe && decide(one, {reply(250), silence, silence, silence}).verdict == Verdict::Lenient)
            lenient.append(one.id);
    const QList<QByteArray> expected = {"crlf-dot-lf", "crlf-dot-cr", "crlf-dot-crcrlf", "crcrlf-dot-crcrlf",
                                        "crlf-dot-nul-crlf"};
    QCOMPARE(lenient, expected);
}

void TestCheckDecisions::anEndIsJudged_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<SmugglingHeard>("heard");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, const SmugglingHeard &heard, Verdict verdict, Outcome outcome,
                        const char *id = "lf-dot-lf") {
        QTest::newRow(name) << QByteArray(id) << heard << verdict << outcome;
    };
    using enum Outcome;
    const Verdict strict = Verdict::Strict, open = Verdict::Vulnerable, unknown = Verdict::CannotTell;
    row("the proper end is accepted", {reply(250), {}, {}, {}}, strict, Passed, "control");
    row("the proper end is refused", {reply(554), {}, {}, {}}, unknown, DataRefused, "control");
    row("the proper end draws nothing", {silence, {}, {}, {}}, unknown, TimedOut, "control");
    row("the proper end closes", {closed(), {}, {}, {}}, unknown, ConnectionLost, "control");
    row("accepted at once", {reply(250), {}, {}, {}}, open, EndedThere);
    row("accepted when the next octet came", {silence, reply(250), {}, {}}, open, EndedThere);
    row("accepted late: a reply too many before QUIT's", {silence, silence, reply(250), reply(250)}, open, EndedThere);
    row("a refusal too many before QUIT's", {silence, silence, reply(250), reply(500)}, open, EndedThere);
    row("content", {silence, silence, reply(250), reply(221)}, strict, TakenAsContent);
    row("content, and QUIT unanswered", {silence, silence, reply(250), silence}, strict, TakenAsContent);
    row("refused at the proper end", {silence, silence, reply(550), reply(221)}, strict, RefusedAtEnd);
    row("refused at the proper end, and closed", {silence, silence, closed(521), {}}, strict, RefusedAtEnd);
    row("closed at the proper end", {silence, silence, closed(), {}}, strict, ClosedThere);
    row("refused and closed", {closed(521), {}, {}, {}}, strict, RefusedAndClosed);
    row("421", {reply(421), {}, {}, {}}, strict, RefusedAndClosed);
    row("refused, closed a moment later", {reply(550), closed(), {}, {}}, strict, RefusedAndClosed);
    row("refused, and then 421", {reply(550), reply(421), {}, {}}, strict, RefusedAndClosed);
    row("refused, and obeyed", {reply(550), reply(250), {}, {}}, open, EndedAndRefused);
    row("refused, and read on", {reply(550), silence, reply(550), {}}, strict, RefusedThere);
    row("refused, and confused", {reply(550), reply(503), {}, {}}, unknown, Unclear);
    row("closed", {closed(), {}, {}, {}}, strict, ClosedThere);
    row("closed at the command", {silence, closed(), {}, {}}, strict, ClosedThere);
    row("refused at the command, and closed", {silence, closed(521), {}, {}}, strict, RefusedAndClosed);
    row("refused at the command", {silence, reply(521), closed(), {}}, strict, RefusedAndClosed);
    row("refused at the command, the end accepted", {silence, reply(500), reply(250), {}}, unknown, Unclear);
    row("never an answer", {silence, silence, silence, {}}, unknown, TimedOut);
    row("an answer that is none", {reply(354), silence, silence, {}}, unknown, Unclear);
}

void TestCheckDecisions::anEndIsJudged()
{
    QFETCH(QByteArray, id);
    QFETCH(SmugglingHeard, heard);
    const Finding finding = decide(sequence(id.constData()), heard);
    QTEST(finding.verdict, "verdict");
    QTEST(finding.outcome, "outcome");
}

void TestCheckDecisions::theNextStepTellsMore()
{
    QCOMPARE(nextStep({silence, {}, {}, {}}, NextStep::Done), NextStep::Command);
    QCOMPARE(nextStep({reply(250), {}, {}, {}}, NextStep::Done), NextStep::Done);
    QCOMPARE(nextStep({reply(550), {}, {}, {}}, NextStep::Done), NextStep::Command);
    QCOMPARE(nextStep({closed(521), {}, {}, {}}, NextStep::Done), NextStep::Done);
    QCOMPARE(nextStep({silence, silence, {}, {}}, NextStep::Command), NextStep::End);
    QCOMPARE(nextStep({silence, reply(250), {}, {}}, NextStep::Command), NextStep::Done);
    QCOMPARE(nextStep({silence, silence, reply(250), {}}, NextStep::End), NextStep::Quit);
    QCOMPARE(nextStep({silence, silence, silence, {}}, NextStep::End), NextStep::Done);
    QCOMPARE(nextStep({silence, silence, reply(250), reply(221)}, NextStep::Quit), NextStep::Done);
}

void TestCheckDecisions::anInjectionIsJudged_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<InjectionHeard>("heard");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Outcome>("outcome");
    using Tls = InjectionHeard::Tls;
    using enum Outcome;
    const auto row = [](const char *name, int which, const InjectionHeard &heard, Verdict verdict, Outcome outcome) {
        QTest::newRow(name) << which << heard << verdict << outcome;
    };
    const Verdict strict = Verdict::Strict, open = Verdict::Vulnerable, unknown = Verdict::CannotTell;
    const Answer go = reply(220), ok = reply(250), bye = reply(221);
    row("control", 0, {go, Tls::Up, 12, {}, {}, ok, bye}, strict, Passed);
    row("control, no TLS", 0, {reply(454), Tls::NotBegun, 12, {}, {}, {}, {}}, unknown, NoTls);
    row("control, handshake fails", 0, {go, Tls::Failed, 12, {}, {}, {}, {}}, unknown, NoTls);
    row("control, certificate", 0, {go, Tls::Untrusted, 12, {}, {}, {}, {}}, unknown, Untrusted);
    row("answered inside", 1, {go, Tls::Up, 12, ok, {}, {}, {}}, open, AnsweredInside);
    row("refused inside", 1, {go, Tls::Up, 12, reply(500), {}, {}, {}}, open, AnsweredInside);
    row("answered late: QUIT draws EHLO's", 1, {go, Tls::Up, 12, {}, {}, ok, ok}, open, AnsweredInside);
    row("forgotten", 1, {go, Tls::Up, 12, {}, {}, ok, bye}, strict, Discarded);
    row("refused before", 1, {reply(554), Tls::NotBegun, 12, {}, {}, {}, {}}, strict, PipeliningRefused);
    row("in clear", 1, {go, Tls::AnsweredInClear, 12, {}, {}, {}, {}}, Verdict::Lenient, AnsweredInClear);
    row("handshake broken", 1, {go, Tls::Failed, 12, {}, {}, {}, {}}, strict, HandshakeBroken);
    row("closed", 1, {closed(), Tls::NotBegun, 12, {}, {}, {}, {}}, strict, ClosedThere);
    row("closed inside", 1, {go, Tls::Up, 12, closed(), {}, {}, {}}, strict, ClosedThere);
    row("421 inside", 1, {go, Tls::Up, 12, reply(421), {}, {}, {}}, strict, ClosedThere);
    row("silent", 1, {silence, Tls::NotBegun, 12, {}, {}, {}, {}}, unknown, TimedOut);
    row("deaf inside", 1, {go, Tls::Up, 12, {}, {}, {}, {}}, unknown, TimedOut);
    row("half a command kept", 4, {go, Tls::Up, 12, {}, ok, {}, {}}, open, AnsweredInside);
    row("half a command forgotten", 4, {go, Tls::Up, 12, {}, reply(500), ok, bye}, strict, Discarded);
}

void TestCheckDecisions::anInjectionIsJudged()
{
    QFETCH(int, which);
    QFETCH(InjectionHeard, heard);
    const Finding finding = decide(injections()[size_t(which)], heard);
    QTEST(finding.verdict, "verdict");
    QTEST(finding.outcome, "outcome");
}

void TestCheckDecisions::formsAreFilledIn()
{
    const QList<RelayCase> cases = relayCases(names, Role::Probe);
    QVERIFY(cases.size() >= 40);
    QHash<QByteArray, QByteArray> recipients;
    for (const RelayCase &one : cases) {
        QVERIFY2(!one.recipient.contains('{') && !one.sender.contains('{'), one.form->id);
        QVERIFY2(!one.recipient.contains('\r') && !one.recipient.contains('\n'), one.form->id);
        recipients.insert(one.form->id, one.recipient);
    }
    QCOMPARE(recipients["plain"], "<other@example.net>");
    QCOMPARE(recipients["percent"], "<other%example.net@lab.test>");
    QCOMPARE(recipients["bang-alone"], "<example.net!other>");
    QCOMPARE(recipients["quoted"], "<\"other@example.net\"@lab.test>");
    QCOMPARE(recipients["route-server"], "<@mail.lab.test:other@example.net>");
    QCOMPARE(recipients["percent-literal"], "<other%example.net@[127.0.0.1]>");
}

void TestCheckDecisions::aFormWithoutItsNameIsLeftOut()
{
    RelayNames less = names;
    less.server.clear();
    less.literal.clear();
    for (const RelayCase &one : relayCases(less, Role::Probe))
        QVERIFY2(!QByteArray(one.form->recipient).contains("{server}") &&
                     !QByteArray(one.form->sender).contains("{literal}"),
                 one.form->id);
    less.server = "lab.test"; // as the domain: those would be the same twice
    QSet<QByteArray> said;
    for (const RelayCase &one : relayCases(less, Role::Probe))
        said.insert(one.sender + one.recipient);
    QCOMPARE(said.size(), relayCases(less, Role::Probe).size());
}

void TestCheckDecisions::noFormReachesAStrangerUnlessTheServerIsOpen()
{
    for (const RelayCase &one : relayCases(names, Role::Probe))
        QVERIFY2(one.recipient.contains("example.net") || one.recipient.contains("192.0.2.1") ||
                     one.recipient.contains("2001:db8::1"),
                 one.form->id);
}

void TestCheckDecisions::aRelayIsJudged_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<RelayHeard>("heard");
    QTest::addColumn<UnknownRecipient>("unknown");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Outcome>("outcome");
    using enum Outcome;
    const auto row = [](const char *name, const char *id, const RelayHeard &heard, Verdict verdict, Outcome outcome,
                        UnknownRecipient unknown = UnknownRecipient::Refused) {
        QTest::newRow(name) << QByteArray(id) << heard << unknown << verdict << outcome;
    };
    const Verdict strict = Verdict::Strict, open = Verdict::Vulnerable, unsure = Verdict::CannotTell;
    const Answer ok = reply(250);
    row("control", "own-recipient", {ok, ok, {}, {}}, strict, Passed);
    row("control refused", "own-recipient", {ok, reply(550), {}, {}}, unsure, RecipientRefused);
    row("control: login", "own-recipient", {reply(530), {}, {}, {}}, unsure, LoginDemanded);
    row("control: sender refused", "own-recipient", {reply(553), {}, {}, {}}, unsure, SenderRefused);
    row("open", "plain", {ok, ok, {}, {}}, open, Accepted);
    row("open, 251", "plain", {ok, reply(251), {}, {}}, open, Accepted);
    row("a catch-all does not excuse a stranger's domain", "plain", {ok, ok, {}, {}}, open, Accepted,
        UnknownRecipient::Accepted);
    row("Postfix", "plain", {ok, reply(554, "<a@b>: Relay access denied", "5.7.1"), {}, {}}, strict, RelayRefused);
    row("Postfix, soft", "plain", {ok, reply(454, "<a@b>: Relay access denied", "4.7.1"), {}, {}}, strict,
        RelayRefused);
    row("Exchange", "plain", {ok, reply(550, "SMTP; Unable to relay recipient", "5.7.54"), {}, {}}, strict,
        RelayRefused);
    row("qmail", "plain", {ok, reply(553, "sorry, that domain isn't in my list of allowed rcpthosts", "5.7.1"), {}, {}},
        strict, RelayRefused);
    row("no reason", "plain", {ok, reply(550, "no"), {}, {}}, strict, Refused);
    row("greylisted", "plain", {ok, reply(450, "Greylisted", "4.2.0"), {}, {}}, unsure, RefusedForNow);
    row("the sender's domain", "plain", {reply(553, "Domain of sender address does not exist", "5.1.8"), {}, {}, {}},
        unsure, SenderRefused);
    row("the sender's domain, told at RCPT", "plain",
        {ok, reply(450, "<a@b>: Sender address rejected: Domain not found", "4.1.8"), {}, {}}, unsure, SenderRefused);
    row("login at RCPT", "plain", {ok, reply(530, "Authentication required", "5.7.0"), {}, {}}, strict, LoginDemanded);
    row("hangs up", "plain", {ok, reply(421), {}, {}}, unsure, ConnectionLost);
    row("closed", "plain", {ok, closed(), {}, {}}, unsure, ConnectionLost);
    row("silent", "plain", {ok, silence, {}, {}}, unsure, TimedOut);
    row("forged sender", "own-sender", {reply(553, "Sender address rejected: not logged in", "5.7.1"), {}, {}, {}},
        strict, ForgedRefused);
    row("forged sender, told at RCPT", "own-sender",
        {ok, reply(550, "Sender address rejected: spoofed", "5.7.1"), {}, {}}, strict, ForgedRefused);
    row("forged sender for now", "own-sender", {reply(451, "later"), {}, {}, {}}, unsure, SenderRefused);
    row("percent", "percent", {ok, ok, {}, {}}, open, Accepted);
    row("percent, but anything goes", "percent", {ok, ok, {}, {}}, Verdict::Lenient, AnyLocalPart,
        UnknownRecipient::Accepted);
    row("percent, and nobody knows", "percent", {ok, ok, {}, {}}, Verdict::Lenient, AnyLocalPart,
        UnknownRecipient::NotAsked);
    row("message accepted", "plain", {ok, ok, reply(354), ok}, open, MessageAccepted);
    row("message refused", "plain", {ok, ok, reply(354), reply(554)}, Verdict::Lenient, DataRefused);
    row("DATA refused", "plain", {ok, ok, reply(554), {}}, Verdict::Lenient, DataRefused);
}

void TestCheckDecisions::aRelayIsJudged()
{
    QFETCH(QByteArray, id);
    QFETCH(RelayHeard, heard);
    QFETCH(UnknownRecipient, unknown);
    const Finding finding = decide(form(id.constData()), heard, unknown);
    QTEST(finding.verdict, "verdict");
    QTEST(finding.outcome, "outcome");
}

void TestCheckDecisions::aReportIsTheWorstOfItsCases_data()
{
    QTest::addColumn<QList<Verdict>>("probes");
    QTest::addColumn<Outcome>("control");
    QTest::addColumn<Verdict>("verdict");
    using enum Verdict;
    const auto row = [](const char *name, const QList<Verdict> &probes, Verdict verdict,
                        Outcome control = Outcome::Passed) { QTest::newRow(name) << probes << control << verdict; };
    row("all strict", {Strict, Strict}, Strict);
    row("one open", {Strict, Lenient, CannotTell, Vulnerable}, Vulnerable);
    row("one lenient", {Strict, Lenient}, Lenient);
    row("lenient, and one unknown", {Lenient, CannotTell}, CannotTell);
    row("one unknown", {Strict, CannotTell}, CannotTell);
    row("control failed", {Strict, Strict}, CannotTell, Outcome::RecipientRefused);
    row("nobody without a login", {Strict, Strict}, Strict, Outcome::LoginDemanded);
    row("open, whatever the control says", {Vulnerable}, Vulnerable, Outcome::RecipientRefused);
    row("no probes", {}, CannotTell);
}

void TestCheckDecisions::aReportIsTheWorstOfItsCases()
{
    QFETCH(QList<Verdict>, probes);
    QFETCH(Outcome, control);
    Report report;
    report.state = Report::State::Finished;
    report.cases.append(found(Role::Control, Verdict::CannotTell, control));
    for (const Verdict verdict : probes)
        report.cases.append(found(Role::Probe, verdict));
    QTEST(verdictOf(report), "verdict");
    report.state = Report::State::Cancelled; // what is open is open; the rest is not known
    QVERIFY(verdictOf(report) == Verdict::CannotTell || verdictOf(report) == Verdict::Vulnerable);
}

void TestCheckDecisions::whatIsMissingIsTold_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QList<Problem>>("problems");
    Settings good;
    good.check = Check::Smuggling;
    good.endpoint.host = QStringLiteral("mail.example.org");
    good.endpoint.port = 25;
    good.confirmed = QStringLiteral("MAIL.example.org");
    good.sender = good.recipient = "bob@example.org";
    const auto row = [&](const char *name, const QList<Problem> &problems, auto change) {
        Settings changed = good;
        change(changed);
        QTest::newRow(name) << changed << problems;
    };
    row("nothing", {}, [](Settings &) {});
    row("not confirmed", {Problem::NotConfirmed}, [](Settings &s) { s.confirmed.clear(); });
    row("another server", {Problem::NotConfirmed}, [](Settings &s) { s.confirmed = QStringLiteral("mx.example.org"); });
    row("no server", {Problem::NoServer, Problem::NotConfirmed}, [](Settings &s) { s.endpoint.host.clear(); });
    row("no addresses", {Problem::BadRecipient, Problem::BadSender},
        [](Settings &s) { s.sender = s.recipient = QByteArray(); });
    row("a line in an address", {Problem::BadSender}, [](Settings &s) { s.sender = "a@example.org\r\nRSET"; });
    row("login in clear", {Problem::LoginInClear}, [](Settings &s) { s.login.user = "bob"; });
    row("login to oneself", {}, [](Settings &s) {
        s.login.user = "bob";
        s.endpoint.host = s.confirmed = QStringLiteral("127.0.0.1");
    });
    row("login in TLS", {}, [](Settings &s) {
        s.login.user = "bob";
        s.endpoint.security = Core::Security::StartTls;
    });
    row("nothing to inject", {Problem::NothingToInject}, [](Settings &s) {
        s.check = Check::StartTlsInjection;
        s.endpoint.security = Core::Security::Tls;
    });
    row("relay", {}, [](Settings &s) { s.check = Check::Relay; });
    row("the stranger is at home", {Problem::ForeignIsOwn}, [](Settings &s) {
        s.check = Check::Relay;
        s.foreignRecipient = "other@example.org";
    });
    row("a message to nobody", {Problem::ForeignIsExample}, [](Settings &s) {
        s.check = Check::Relay;
        s.reach = Settings::Reach::Message;
    });
    row("login for relaying", {Problem::LoginPointless}, [](Settings &s) {
        s.check = Check::Relay;
        s.login.user = "bob";
    });
}

void TestCheckDecisions::whatIsMissingIsTold()
{
    QFETCH(Settings, settings);
    QTEST(problems(settings), "problems");
}

void TestCheckDecisions::theMessageExplainsItself()
{
    const QByteArray whole = message({"Essai : fin", "Un été.\n.seul\n\n" + QByteArray(200, 'x')}, "alice@example.org",
                                     "bob@example.org", "lf-dot-lf");
    QVERIFY(whole.contains("X-Mailscope-Check: lf-dot-lf\r\n"));
    QVERIFY(whole.contains("Auto-Submitted: auto-generated\r\n"));
    QVERIFY(whole.contains("Un =C3=A9t=C3=A9.\r\n=2Eseul\r\n\r\n"));
    QVERIFY(!whole.contains("\r\n."));
    QVERIFY(!whole.endsWith('\n'));
    for (const QByteArray &line : whole.split('\n'))
        QVERIFY(line.size() <= 100);
    QCOMPARE(whole.count('\n'), whole.count("\r\n"));
}

QTEST_GUILESS_MAIN(TestCheckDecisions)
#include "tst_checkdecisions.moc"
