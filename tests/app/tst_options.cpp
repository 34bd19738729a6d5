#include "app/options.h"

#include <QTest>

using namespace App;
using Core::Practice::Situation;

namespace {

Run read(const char *line)
{
    return readArguments(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheWindow();
    void opensAFile();
    void runsAScript();
    void defaultsToNothingSaid();
    void practises();
    void checksOnesOwnServer();
    void toursAndExplainsAndHelps();
    void refusesMisuse_data();
    void refusesMisuse();
};

void TestOptions::opensTheWindow()
{
    const auto plain = std::get<WindowRun>(read(""));
    QVERIFY(!plain.target && plain.practice == WindowRun::Practice::NotOffered);
    const auto filled = std::get<WindowRun>(read("smtps://mail.example.org"));
    QCOMPARE(filled.target->endpoint.host, QStringLiteral("mail.example.org"));
    QCOMPARE(filled.target->endpoint.security, Core::Security::Tls);
    QCOMPARE(std::get<WindowRun>(read("--offer-practice")).practice, WindowRun::Practice::Offered);
}

void TestOptions::opensAFile()
{
    for (const char *word : {"kept.mailscope", "/tmp/a/b.txt", "./swaks.log", "../kept"}) {
        const auto run = std::get<WindowRun>(read(word));
        QCOMPARE(run.file, QString::fromUtf8(word));
        QVERIFY(!run.target);
    }
    QCOMPARE(std::get<WindowRun>(read("file:///tmp/a%20b.mailscope")).file, QStringLiteral("/tmp/a b.mailscope"));
    QVERIFY(std::get<WindowRun>(read("mail.example.org")).file.isEmpty());
    QCOMPARE(std::get<Misuse>(read("--console kept.mailscope --journal")).kind, Misuse::Kind::MissingValue);
    QCOMPARE(std::get<ConsoleRun>(read("--console smtp://mx --journal=kept.mailscope")).journal,
             QStringLiteral("kept.mailscope"));
    QCOMPARE(std::get<Misuse>(read("--practice --journal kept.mailscope")).kind, Misuse::Kind::DoesNotGoTogether);
}

void TestOptions::runsAScript()
{
    for (const char *line :
         {"--console smtp://127.0.0.1:2525 --script s.txt --json --timeout 7 --ca ca.pem --language fr "
          "--accept-invalid-certificate --client-name me.example",
          "--timeout=7 --language=fr --script=s.txt --ca=ca.pem --client-name=me.example --json "
          "--accept-invalid-certificate --console smtp://127.0.0.1:2525"}) {
        const auto run = std::get<ConsoleRun>(read(line));
        QCOMPARE(run.target.endpoint.host, QStringLiteral("127.0.0.1"));
        QCOMPARE(run.target.endpoint.port, quint16(2525));
        QCOMPARE(run.script, QStringLiteral("s.txt"));
        QCOMPARE(run.output, ConsoleRun::Output::Json);
        QCOMPARE(run.timeout, std::optional(std::chrono::milliseconds(7000)));
        QCOMPARE(run.tls.authorityFile, QStringLiteral("ca.pem"));
        QCOMPARE(run.language, QStringLiteral("fr"));
        QCOMPARE(run.badCertificate, ConsoleRun::BadCertificate::Accept);
        QCOMPARE(run.clientName, "me.example");
    }
}

void TestOptions::defaultsToNothingSaid()
{
    const auto run = std::get<ConsoleRun>(read("--console lmtp+unix:///run/lmtp"));
    QCOMPARE(run.target.protocol, Core::Protocol::Lmtp);
    QCOMPARE(run.target.endpoint.socketPath, QStringLiteral("/run/lmtp"));
    QVERIFY(run.journal.isEmpty());
    QVERIFY(run.script.isEmpty() && run.language.isEmpty() && run.tls.authorityFile.isEmpty() && !run.timeout);
    QCOMPARE(run.output, ConsoleRun::Output::Text);
    QCOMPARE(run.badCertificate, ConsoleRun::BadCertificate::Refuse);
}

void TestOptions::checksOnesOwnServer()
{
    using Core::Checks::Check, Core::Checks::Settings;
    const auto run = std::get<CheckedRun>(
        read("--check smuggling smtp://127.0.0.1:2525 --own-server 127.0.0.1 --recipient bob@lab.test --json "
             "--sender=alice@lab.test --user alice --password-file p.txt --accept-invalid-certificate --language fr"));
    QCOMPARE(run.check.check, Check::Smuggling);
    QCOMPARE(run.check.target.endpoint.port, quint16(2525));
    QCOMPARE(run.check.ownServer, QStringLiteral("127.0.0.1"));
    QCOMPARE(run.check.recipient, QByteArray("bob@lab.test"));
    QCOMPARE(run.check.sender, QByteArray("alice@lab.test"));
    QCOMPARE(run.check.passwordFile, QStringLiteral("p.txt"));
    QCOMPARE(run.console.output, ConsoleRun::Output::Json);
    QCOMPARE(run.console.badCertificate, ConsoleRun::BadCertificate::Accept);
    QCOMPARE(run.console.language, QStringLiteral("fr"));
    const auto relay = std::get<CheckedRun>(read("--check=relay host --send-message --foreign-recipient me@b.example"));
    QCOMPARE(relay.check.reach, Settings::Reach::Message);
    QCOMPARE(std::get<Misuse>(read("--check nonsense host")).kind, Misuse::Kind::BadValue);
    QCOMPARE(std::get<Misuse>(read("--check relay")).kind, Misuse::Kind::MissingValue);
    QCOMPARE(std::get<Misuse>(read("--check relay host --script s.txt")).kind, Misuse::Kind::DoesNotGoTogether);
    QCOMPARE(std::get<Misuse>(read("--console host --recipient a@b.example")).kind, Misuse::Kind::DoesNotGoTogether);
}

void TestOptions::practises()
{
    QCOMPARE(std::get<PracticeRun>(read("--practice")).situation, Situation::Submission);
    for (const Core::Practice::SituationName &named : Core::Practice::situations()) {
        const auto run = std::get<PracticeRun>(
            readArguments({QStringLiteral("--practice"), QStringLiteral("--situation"), QLatin1String(named.name)}));
        QCOMPARE(run.situation, named.situation);
    }
    QCOMPARE(std::get<PracticeRun>(read("--practice --port 2525")).port, quint16(2525));
}

void TestOptions::toursAndExplainsAndHelps()
{
    QCOMPARE(std::get<TourRun>(read("--tour --pictures out")).folder, QStringLiteral("out"));
    const auto explain =
        std::get<ExplainRun>(readArguments({QStringLiteral("--explain"), QStringLiteral("550 5.1.1 no"),
                                            QStringLiteral("--json"), QStringLiteral("--language=fr")}));
    QCOMPARE(explain.file, QStringLiteral("550 5.1.1 no"));
    QCOMPARE(explain.output, ConsoleRun::Output::Json);
    QCOMPARE(explain.language, QStringLiteral("fr"));
    QCOMPARE(std::get<ExplainRun>(read("--explain -")).file, QStringLiteral("-"));
    QCOMPARE(std::get<ExplainRun>(read("--explain=bounce.eml")).file, QStringLiteral("bounce.eml"));
    QCOMPARE(std::get<ExplainRun>(read("--explain --json bounce.eml")).file, QStringLiteral("bounce.eml"));
    QVERIFY(std::get<ExplainRun>(read("--explain")).file.isEmpty());
    QCOMPARE(std::get<HelpRun>(read("--help --language fr")).language, QStringLiteral("fr"));
    QCOMPARE(std::get<HelpRun>(read("-h")).what, HelpRun::What::Help);
    QCOMPARE(std::get<HelpRun>(read("--version")).what, HelpRun::What::Version);
}

void TestOptions::refusesMisuse_data()
{
    QTest::addColumn<Misuse::Kind>("kind");
    const auto row = [](const char *line, Misuse::Kind kind) { QTest::newRow(line) << kind; };
    using Kind = Misuse::Kind;
    row("--nonsense", Kind::UnknownOption);
    row("--console smtp://a --Json", Kind::UnknownOption);
    row("--console", Kind::MissingValue);
    row("--console smtp://a --script", Kind::MissingValue);
    row("--explain one two", Kind::TooManyFiles);
    row("--explain=one two", Kind::TooManyFiles);
    row("--console smtp://a --timeout soon", Kind::BadValue);
    row("--console smtp://a --auth KERBEROS_V4", Kind::BadValue);
    row("--console smtp://a --user=", Kind::BadValue);
    row("--practice --auth PLAIN", Kind::DoesNotGoTogether);
    row("--console smtp://a --timeout 0", Kind::BadValue);
    row("--console smtp://a --timeout -1", Kind::BadValue);
    row("--console smtp://a --timeout 99999999999999999999", Kind::BadValue);
    row("--console smtp://a --language de", Kind::BadValue);
    row("--practice --port 65536", Kind::BadValue);
    row("--console http://a", Kind::BadUrl);
    row("--console smtp://user:secret@a", Kind::BadUrl);
    row("smtp://a:0", Kind::BadUrl);
    row("--practice --situation nonsense", Kind::UnknownSituation);
    row("--practice --json", Kind::DoesNotGoTogether);
    row("--script s.txt", Kind::DoesNotGoTogether);
    row("--tour pictures", Kind::DoesNotGoTogether);
    row("--practice smtp://a", Kind::DoesNotGoTogether);
    row("--version now", Kind::DoesNotGoTogether);
    row("--console smtp://a --port 25", Kind::DoesNotGoTogether);
    row("--console smtp://a smtp://b", Kind::TooMany);
}

void TestOptions::refusesMisuse()
{
    QFETCH(Misuse::Kind, kind);
    const Run run = read(QTest::currentDataTag());
    QVERIFY(std::holds_alternative<Misuse>(run));
    QCOMPARE(std::get<Misuse>(run).kind, kind);
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
