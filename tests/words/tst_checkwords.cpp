#include "core/checks/injection.h"
#include "core/checks/relay.h"
#include "core/checks/smuggling.h"
#include "ui/words/checkwords.h"

#include <QSet>
#include <QTest>

using namespace Core::Checks;

class TestCheckWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasWordsOfItsOwn();
    void everyCaseHasAName();
    void everyCheckHasAMeaningForEachVerdict();
    void whatIsOpenIsClosedByTheSoftwaresOwnSetting();
    void nothingOpenNeedsNoFix();
    void whatIsTriedIsInert();
    void whatWillBeDeliveredIsSaid();
    void aServersNameCannotPlantAnArgument();
};

namespace {

const Words::Language english;

Report reportOf(Check check, Verdict verdict, const QByteArray &software = {})
{
    CaseReport control, probe;
    control.role = Role::Control;
    control.state = probe.state = CaseReport::State::Done;
    control.finding = {Verdict::Strict, Outcome::Passed, Core::none};
    probe.finding = {verdict, Outcome::EndedThere, Core::none};
    Report report;
    report.check = check;
    report.state = Report::State::Finished;
    report.cases = {control, probe};
    report.softwareName = software;
    return report;
}

constexpr Check checks[] = {Check::Relay, Check::StartTlsInjection, Check::Smuggling};

} // namespace

void TestCheckWords::everyValueHasWordsOfItsOwn()
{
    QSet<QString> ids, texts;
    for (int i = 0; i <= int(Outcome::ClosedThere); ++i) {
        ids.insert(Words::id(Outcome(i)));
        texts.insert(Words::outcomeText(english, Outcome(i)));
    }
    QCOMPARE(ids.size(), int(Outcome::ClosedThere) + 1);
    QCOMPARE(texts.size(), int(Outcome::ClosedThere) + 1);
    for (int i = 0; i <= int(Problem::LoginPointless); ++i)
        QVERIFY(Words::problemText(english, Problem(i)).endsWith(u'.'));
    for (int i = 0; i <= int(Verdict::Vulnerable); ++i)
        QVERIFY(!Words::verdictName(english, Verdict(i)).isEmpty());
    for (const Check check : checks)
        QVERIFY(Words::checkMeaning(english, check).size() > 100);
}

void TestCheckWords::everyCaseHasAName()
{
    for (const EndSequence &one : endSequences())
        QVERIFY2(Words::caseName(english, Check::Smuggling, one.id) != QLatin1String(one.id), one.id);
    for (const Injection &one : injections())
        QVERIFY2(Words::caseName(english, Check::StartTlsInjection, one.id) != QLatin1String(one.id), one.id);
    for (const RelayForm &one : relayForms())
        QVERIFY2(Words::caseName(english, Check::Relay, one.id) != QLatin1String(one.id), one.id);
    QCOMPARE(Words::caseName(english, Check::Smuggling, "crlf-dot-nul-crlf"), QStringLiteral("CR LF . NUL CR LF"));
}

void TestCheckWords::everyCheckHasAMeaningForEachVerdict()
{
    for (const Check check : checks)
        for (int i = 0; i <= int(Verdict::Vulnerable); ++i) {
            const QStringList texts = Words::reportTexts(english, reportOf(check, Verdict(i)));
            QVERIFY(!texts.isEmpty());
            QVERIFY(texts.first().size() > 40);
        }
}

void TestCheckWords::whatIsOpenIsClosedByTheSoftwaresOwnSetting()
{
    const auto fixes = [](Check check, const QByteArray &software) {
        return Words::fixTexts(english, reportOf(check, Verdict::Vulnerable, software)).join(u'\n');
    };
    QVERIFY(fixes(Check::Smuggling, "postfix").contains(QLatin1String("smtpd_forbid_bare_newline")));
    QVERIFY(fixes(Check::Smuggling, "exim").contains(QLatin1String("4.97.1")));
    QVERIFY(!fixes(Check::Smuggling, "exim").contains(QLatin1String("smtpd_")));
    QVERIFY(fixes(Check::Smuggling, "sendmail").contains(QLatin1String("8.18")));
    QVERIFY(fixes(Check::Smuggling, "opensmtpd").contains(QLatin1String("OpenSMTPD")));
    QVERIFY(fixes(Check::Smuggling, "aiosmtpd").contains(QLatin1String("CVE-2024-27305")));
    QVERIFY(fixes(Check::Smuggling, "nobody-knows").contains(QLatin1String("CVE-2023-51764")));
    QVERIFY(fixes(Check::Relay, "postfix").contains(QLatin1String("reject_unauth_destination")));
    QVERIFY(fixes(Check::Relay, "").contains(QLatin1String("demand a login")));
    QVERIFY(fixes(Check::StartTlsInjection, "aiosmtpd").contains(QLatin1String("CVE-2024-34083")));
}

void TestCheckWords::nothingOpenNeedsNoFix()
{
    for (const Check check : checks)
        QVERIFY(Words::fixTexts(english, reportOf(check, Verdict::Strict, "postfix")).isEmpty());
}

void TestCheckWords::whatIsTriedIsInert()
{
    CaseReport one;
    one.octets = QByteArray("\r\n\0.\r\n", 6);
    QCOMPARE(Words::triedText(one), QStringLiteral("\\r\\n\\0.\\r\\n"));
    one.sender = "<a@\x1b[31mb>";
    one.recipient = "<c>";
    QVERIFY(!Words::triedText(one).contains(QChar(0x1b)));
}

void TestCheckWords::whatWillBeDeliveredIsSaid()
{
    Settings settings;
    settings.check = Check::Smuggling;
    settings.recipient = "bob@example.org";
    QVERIFY(Words::sentText(english, settings).contains(QLatin1String("bob@example.org")));
    settings.check = Check::Relay;
    QVERIFY(Words::sentText(english, settings).contains(QLatin1String("Nothing is delivered")));
    settings.reach = Settings::Reach::Message;
    settings.foreignRecipient = "me@elsewhere.org";
    QVERIFY(Words::sentText(english, settings).contains(QLatin1String("me@elsewhere.org")));
    QVERIFY(Words::confirmationText(english, QStringLiteral("mail.example.org"))
                .contains(QLatin1String("mail.example.org")));
    for (const Check check : {Check::Relay, Check::Smuggling})
        QVERIFY(Words::messageWords(english, check).text.contains("Mailscope"));
}

void TestCheckWords::aServersNameCannotPlantAnArgument()
{
    QCOMPARE(Words::confirmationText(english, QStringLiteral("%1.example.org")),
             QStringLiteral("I run %1.example.org, or may test it."));
}

QTEST_GUILESS_MAIN(TestCheckWords)
#include "tst_checkwords.moc"
