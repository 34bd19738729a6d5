#include "core/checks/runner.h"
#include "core/net/sockettransport.h"
#include "tests/support/realservers.h"

#include <QSignalSpy>
#include <QTest>

using namespace Core;
using namespace Core::Checks;

// The checks against real servers, with a hole and with it closed: tests/servers/checks.
class TestRealChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesWhereAMessageEnds_data();
    void seesWhereAMessageEnds();
    void seesAnOpenRelay_data();
    void seesAnOpenRelay();
    void seesWhetherStartTlsCanBeInjected_data();
    void seesWhetherStartTlsCanBeInjected();

private:
    Settings settingsFor(Check check, const QByteArray &key) const;
    bool isAbsent(const QByteArray &fact) const;
    Report run(const Settings &settings);
    static QByteArray told(const Report &report);

    Testing::RealServers m_servers;
};

namespace {

QByteArray named(Verdict verdict)
{
    switch (verdict) {
    case Verdict::CannotTell:
        return "cannot tell";
    case Verdict::Strict:
        return "strict";
    case Verdict::Lenient:
        return "lenient";
    case Verdict::Vulnerable:
        return "vulnerable";
    }
    return {};
}

} // namespace

bool TestRealChecks::isAbsent(const QByteArray &fact) const
{
    if (!m_servers.has(fact.constData()))
        return false;
    qWarning("CANNOT RUN: %s", m_servers.bytes(fact.constData()).constData());
    return true;
}

Settings TestRealChecks::settingsFor(Check check, const QByteArray &key) const
{
    Settings settings;
    settings.check = check;
    settings.endpoint.host = m_servers.text("HOST");
    settings.endpoint.port = m_servers.port(key.constData());
    settings.confirmed = settings.endpoint.host;
    settings.trust.authorityFile = m_servers.text("CA_FILE");
    settings.trust.expectedName = QStringLiteral("mail.lab.test");
    settings.clientName = "client.example.org";
    settings.sender = "alice@example.org";
    settings.recipient = "bob@lab.test";
    settings.foreignSender = "stranger@example.org"; // Sendmail wants a domain that it can find
    settings.words = {"Mailscope check", "This message was made by a check of the mail server."};
    settings.pace.quiet = std::chrono::milliseconds(700);
    return settings;
}

Report TestRealChecks::run(const Settings &settings)
{
    Runner runner(settings, [] { return std::make_unique<SocketTransport>(); });
    QSignalSpy finished(&runner, &Runner::finished);
    runner.start();
    if (finished.isEmpty() && !finished.wait(170'000))
        qWarning("the check did not end");
    return runner.report();
}

QByteArray TestRealChecks::told(const Report &report)
{
    QByteArray all;
    for (const CaseReport &one : report.cases)
        all += "\n  " + one.id + ": " + named(one.finding.verdict) + " (" +
               QByteArray::number(int(one.finding.outcome)) + ") " + one.sender + ' ' + one.recipient;
    return all;
}

void TestRealChecks::seesWhereAMessageEnds_data()
{
    QTest::addColumn<QByteArray>("absent");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("vulnerable"); // the cases, in order
    QTest::addColumn<QByteArray>("lenient");
    QTest::addColumn<QByteArray>("software");
    const auto row = [](const char *name, const char *absent, const char *key, const char *verdict,
                        const char *vulnerable, const char *lenient, const char *software) {
        QTest::newRow(name) << QByteArray(absent) << QByteArray(key) << QByteArray(verdict) << QByteArray(vulnerable)
                            << QByteArray(lenient) << QByteArray(software);
    };
    const char *postfixLenient = "crlf-dot-lf crlf-dot-crcrlf crcrlf-dot-crcrlf";
    row("Postfix by default", "ABSENT_POSTFIX", "POSTFIX_BARE_NEWLINE_NORMALIZE_PORT", "vulnerable",
        "lf-dot-lf lf-dot-crlf", postfixLenient, "Postfix");
    row("Postfix, normalize", "ABSENT_POSTFIX", "POSTFIX_BARE_NEWLINE_NORMALIZE_FIXED_PORT", "strict", "", "",
        "Postfix");
    row("Postfix, reject", "ABSENT_POSTFIX", "POSTFIX_BARE_NEWLINE_REJECT_FIXED_PORT", "strict", "", "", "Postfix");
    row("Exim", "ABSENT_EXIM", "EXIM_OPEN_RELAY_FIXED_PORT", "strict", "", "", "Exim");
    row("Sendmail", "ABSENT_SENDMAIL", "SENDMAIL_OPEN_RELAY_FIXED_PORT", "strict", "", "", "Sendmail");
    row("OpenSMTPD", "ABSENT_OPENSMTPD", "OPENSMTPD_OPEN_RELAY_FIXED_PORT", "vulnerable", "lf-dot-lf lf-dot-crlf",
        "crlf-dot-lf crlf-dot-nul-crlf", "OpenSMTPD");
    row("aiosmtpd", "ABSENT_AIOSMTPD", "AIOSMTPD_OPEN_RELAY_FIXED_PORT", "strict", "", "", "aiosmtpd");
}

void TestRealChecks::seesWhereAMessageEnds()
{
    QFETCH(QByteArray, absent);
    if (isAbsent(absent))
        return;
    QFETCH(QByteArray, key);
    const Report report = run(settingsFor(Check::Smuggling, key));
    QList<QByteArray> vulnerable, lenient;
    for (const CaseReport &one : report.cases) {
        if (one.finding.verdict == Verdict::Vulnerable)
            vulnerable.append(one.id);
        else if (one.finding.verdict == Verdict::Lenient)
            lenient.append(one.id);
    }
    QFETCH(QByteArray, verdict);
    QVERIFY2(named(verdictOf(report)) == verdict, told(report).constData());
    QTEST(vulnerable.join(' '), "vulnerable");
    QTEST(lenient.join(' '), "lenient");
    QTEST(report.software, "software");
}

void TestRealChecks::seesAnOpenRelay_data()
{
    QTest::addColumn<QByteArray>("absent");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("verdict");
    for (const char *server : {"POSTFIX", "EXIM", "SENDMAIL", "OPENSMTPD", "AIOSMTPD"}) {
        const QByteArray name(server);
        QTest::newRow((name + " open").constData())
            << "ABSENT_" + name << name + "_OPEN_RELAY_PORT" << QByteArray("vulnerable");
        QTest::newRow((name + " closed").constData())
            << "ABSENT_" + name << name + "_OPEN_RELAY_FIXED_PORT" << QByteArray("strict");
    }
}

void TestRealChecks::seesAnOpenRelay()
{
    QFETCH(QByteArray, absent);
    if (isAbsent(absent))
        return;
    QFETCH(QByteArray, key);
    const Report report = run(settingsFor(Check::Relay, key));
    QFETCH(QByteArray, verdict);
    QVERIFY2(named(verdictOf(report)) == verdict, told(report).constData());
    QCOMPARE(report.askedFrom, Report::AskedFrom::Inside);
}

void TestRealChecks::seesWhetherStartTlsCanBeInjected_data()
{
    QTest::addColumn<QByteArray>("absent");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *name, const char *server, const char *key, const char *verdict) {
        QTest::newRow(name) << "ABSENT_" + QByteArray(server) << QByteArray(key) << QByteArray(verdict);
    };
    row("Postfix", "POSTFIX", "POSTFIX_OPEN_RELAY_FIXED_PORT", "strict");
    row("Exim", "EXIM", "EXIM_OPEN_RELAY_FIXED_PORT", "strict");
    row("Sendmail", "SENDMAIL", "SENDMAIL_OPEN_RELAY_FIXED_PORT", "strict");
    // Debian 12's OpenSMTPD fails in every handshake of this machine's OpenSSL, so that its control cannot pass.
    row("OpenSMTPD", "OPENSMTPD", "OPENSMTPD_OPEN_RELAY_FIXED_PORT", "cannot tell");
    row("aiosmtpd", "AIOSMTPD", "AIOSMTPD_KEPT_INPUT_FIXED_PORT", "strict");
    row("aiosmtpd, its input kept", "AIOSMTPD", "AIOSMTPD_KEPT_INPUT_PORT", "vulnerable");
}

void TestRealChecks::seesWhetherStartTlsCanBeInjected()
{
    QFETCH(QByteArray, absent);
    if (isAbsent(absent))
        return;
    QFETCH(QByteArray, key);
    Settings settings = settingsFor(Check::StartTlsInjection, key);
    settings.badCertificate = Settings::BadCertificate::GoOn; // Sendmail leaves the intermediate out
    const Report report = run(settings);
    QFETCH(QByteArray, verdict);
    QVERIFY2(named(verdictOf(report)) == verdict, told(report).constData());
}

QTEST_GUILESS_MAIN(TestRealChecks)
#include "tst_realchecks.moc"
