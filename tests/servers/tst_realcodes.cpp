#include "tests/support/realservers.h"
#include "tests/support/talk.h"

#include <QDir>
#include <QTest>

using namespace Testing;

// Every code that matters, drawn from a real Postfix and a real Dovecot, and read for the situation it came in.
class TestRealCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreDrawnAndReadInContext_data();
    void codesAreDrawnAndReadInContext();
    void certificatesThatDoNotHoldAreNamed_data();
    void certificatesThatDoNotHoldAreNamed();
    void lmtpSpeaksForEachRecipient_data();
    void lmtpSpeaksForEachRecipient();
    void submissionDeliversAMessage();
    void idleSessionEndsWith421();
    void noSecretStaysInTheTranscript();

private:
    Core::SessionSettings settings(const char *portKey, Core::Security security) const;
    QByteArray plain(const char *user, const QByteArray &password) const
    {
        return (QByteArray(1, 0) + m_servers.bytes(user) + QByteArray(1, 0) + password).toBase64();
    }
    RealServers m_servers;
};

Core::SessionSettings TestRealCodes::settings(const char *portKey, Core::Security security) const
{
    Core::SessionSettings settings;
    settings.endpoint.host = m_servers.text("HOST");
    settings.endpoint.port = m_servers.port(portKey);
    settings.endpoint.security = security;
    settings.trust.authorityFile = m_servers.text("CA_FILE");
    settings.clientName = "client.example.org";
    return settings;
}

void TestRealCodes::codesAreDrawnAndReadInContext_data()
{
    using Core::Security;
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<Core::Security>("security");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reading");
    const QByteArray mx = "POSTFIX_MX_PORT", submission = "POSTFIX_SUBMISSION_PORT";
    const QByteArray ehlo = "EHLO client.example.org";
    const QByteArray alice = m_servers.bytes("ALICE"), bob = m_servers.bytes("BOB");
    const QByteArray mail = "MAIL FROM:<" + alice + '>', outside = "MAIL FROM:<someone@example.org>";
    const QByteArray aliceLogin = "AUTH PLAIN " + plain("ALICE", m_servers.bytes("ALICE_PASSWORD"));
    const QByteArray wrongLogin = "AUTH PLAIN " + plain("ALICE", "no-such-password");
    const auto row = [](const char *name, const QByteArray &port, Security security, const QList<QByteArray> &lines,
                        int code, const QByteArray &reading) {
        QTest::newRow(name) << port << security << lines << code << reading;
    };

    row("503 DATA first", mx, Security::None, {ehlo, "DATA"}, 503, "503.content-without-mail");
    row("503 RCPT first", mx, Security::None, {ehlo, "RCPT TO:<" + alice + '>'}, 503, "503.recipient-without-mail");
    row("503 second MAIL", mx, Security::None, {ehlo, mail, mail}, 503, "");
    row("334 LOGIN user", submission, Security::StartTls, {"AUTH LOGIN"}, 334, "334.login-user");
    row("334 LOGIN password", submission, Security::StartTls, {"AUTH LOGIN", alice.toBase64()}, 334,
        "334.login-password");
    row("334 CRAM-MD5", submission, Security::StartTls, {"AUTH CRAM-MD5"}, 334, "334.cram-challenge");
    row("501 cancelled", submission, Security::StartTls, {"AUTH LOGIN", "*"}, 501, "");
    row("535 wrong password", submission, Security::StartTls, {wrongLogin}, 535, "");
    row("503 AUTH twice", submission, Security::StartTls, {aliceLogin, aliceLogin}, 503, "");
    row("553 sender not owned", submission, Security::StartTls,
        {aliceLogin, "MAIL FROM:<" + bob + '>', "RCPT TO:<" + bob + '>'}, 553, "553.sender-not-owned-address");
    row("530 STARTTLS first", submission, Security::None, {ehlo, mail}, 530, "530.starttls-first");
    row("454 STARTTLS refused", "POSTFIX_TLS_REFUSED_PORT", Security::None, {ehlo, "STARTTLS"}, 454, "");
    row("550 unknown user", mx, Security::None, {ehlo, outside, "RCPT TO:<nobody@lab.test>"}, 550,
        "550.recipient-unknown");
    row("554 relay refused", mx, Security::None, {ehlo, outside, "RCPT TO:<someone@example.net>"}, 554,
        "554.relay-login-not-offered");
    row("552 declared size", mx, Security::None, {ehlo, outside + " SIZE=99999999999"}, 552, "552.declared-size");
    row("452 storage", "POSTFIX_STORAGE_PORT", Security::None, {ehlo, mail}, 452, "");
    row("450 greylisting", "POSTFIX_GREYLIST_PORT", Security::None,
        {ehlo, "MAIL FROM:<" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "@example.org>",
         "RCPT TO:<" + alice + '>'},
        450, "");
    row("451 at DATA", mx, Security::None, {ehlo, "MAIL FROM:<data451@lab.test>", "RCPT TO:<" + alice + ">", "DATA"},
        451, "");
    row("421 after errors", "POSTFIX_LIMITS_PORT", Security::None, {ehlo, "WRONG", "WRONG", "WRONG", "WRONG"}, 421, "");
    row("500 unknown command", mx, Security::None, {ehlo, "WRONG"}, 500, "");
    row("502 STARTTLS not there", "POSTFIX_NO_EXTENSIONS_PORT", Security::None, {"HELO client.example.org", "STARTTLS"},
        502, "");
    row("554 greeting", "POSTFIX_554_GREETING_PORT", Security::None, {}, 554, "554.greeting");
    row("354 DATA", mx, Security::None, {ehlo, outside, "RCPT TO:<" + alice + '>', "DATA"}, 354, "");
    row("551 on demand", mx, Security::None, {ehlo, outside, "RCPT TO:<code551@lab.test>"}, 551, "");
}

void TestRealCodes::codesAreDrawnAndReadInContext()
{
    QFETCH(QByteArray, port);
    QFETCH(Core::Security, security);
    QFETCH(QList<QByteArray>, lines);
    QFETCH(int, code);
    QFETCH(QByteArray, reading);
    RealTalk talk(settings(port.constData(), security));
    QCOMPARE(int(talk.say(lines)), code);
    if (!reading.isEmpty())
        QCOMPARE(talk.lastReading(), reading);
    talk.session->cut();
}

void TestRealCodes::certificatesThatDoNotHoldAreNamed_data()
{
    QTest::addColumn<QByteArray>("port");
    QTest::addColumn<Core::CertificateFinding>("finding");
    QTest::newRow("expired") << QByteArray("POSTFIX_EXPIRED_PORT") << Core::CertificateFinding::Expired;
    QTest::newRow("not yet valid") << QByteArray("POSTFIX_NOT_YET_VALID_PORT") << Core::CertificateFinding::NotYetValid;
    QTest::newRow("for another host") << QByteArray("POSTFIX_WRONG_NAME_PORT") << Core::CertificateFinding::OtherHost;
    QTest::newRow("self-signed") << QByteArray("POSTFIX_SELF_SIGNED_PORT") << Core::CertificateFinding::SelfSigned;
    QTest::newRow("missing intermediate")
        << QByteArray("POSTFIX_MISSING_INTERMEDIATE_PORT") << Core::CertificateFinding::MissingIntermediate;
}

void TestRealCodes::certificatesThatDoNotHoldAreNamed()
{
    QFETCH(QByteArray, port);
    QFETCH(Core::CertificateFinding, finding);
    RealTalk talk(settings(port.constData(), Core::Security::StartTls));
    QVERIFY(talk.settle());
    QVERIFY(talk.doubts.contains(finding));
    QCOMPARE(talk.failure(), Core::FailureKind::CertificateRejected);
    RealTalk trusting(settings(port.constData(), Core::Security::StartTls));
    trusting.onDoubt = Core::Trust::ThisConnectionOnly;
    QCOMPARE(int(trusting.say({"NOOP"})), 250);
    QCOMPARE(trusting.document.dialogue().event(Core::RowId(trusting.document.rows().size() - 1)).protection,
             Core::Protection::TlsUnverified);
    trusting.session->cut();
}

void TestRealCodes::lmtpSpeaksForEachRecipient_data()
{
    QTest::addColumn<bool>("unixSocket");
    QTest::newRow("over TCP") << false;
    QTest::newRow("over a UNIX socket") << true;
}

void TestRealCodes::lmtpSpeaksForEachRecipient()
{
    QFETCH(bool, unixSocket);
    Core::SessionSettings to = settings("DOVECOT_LMTP_PORT", Core::Security::StartTls);
    to.protocol = Core::Protocol::Lmtp;
    if (unixSocket) {
        to.endpoint.host.clear();
        to.endpoint.socketPath = m_servers.text("DOVECOT_LMTP_SOCKET");
        to.trust.expectedName = m_servers.text("SERVER_NAME");
    }
    RealTalk talk(to);
    const QByteArray alice = m_servers.bytes("ALICE"), full = m_servers.bytes("FULL"), bob = m_servers.bytes("BOB");
    QCOMPARE(int(talk.say({"MAIL FROM:<someone@example.org>", "RCPT TO:<" + alice + '>', "RCPT TO:<" + full + '>',
                           "RCPT TO:<" + bob + '>', "DATA", "Subject: three fates", "", QByteArray(4000, 'x'), "."})),
             250);
    const auto exchanges = talk.document.exchanges();
    QVERIFY(exchanges.size() > 3);
    const auto last = exchanges.last(3);
    QCOMPARE(int(last[0].code), 250);
    QCOMPARE(int(last[1].code), 552);
    QCOMPARE(int(last[2].code), 250);
    QVERIFY(talk.document.dialogue().line(last[1].recipient).contains(full));
    QVERIFY(Core::isProtected(talk.document.dialogue().event(last[2].replyFirst).protection));
    talk.session->cut();
}

void TestRealCodes::submissionDeliversAMessage()
{
    const QByteArray mark = "mark-" + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    RealTalk talk(settings("POSTFIX_SUBMISSION_PORT", Core::Security::StartTls));
    QCOMPARE(
        int(talk.say({"AUTH PLAIN " + plain("ALICE", m_servers.bytes("ALICE_PASSWORD")),
                      "MAIL FROM:<" + m_servers.bytes("ALICE") + '>', "RCPT TO:<" + m_servers.bytes("BOB") + '>'})),
        250);
    talk.session->deliver("Subject: " + mark + "\n\n.a line that begins with a dot\n");
    QVERIFY(talk.settle());
    QCOMPARE(int(talk.lastCode()), 250);
    QCOMPARE(talk.lastReading(), QByteArray("250.message-taken-id"));
    const QDir inbox(m_servers.text("BOB_MAILDIR") + QStringLiteral("/new"));
    const auto arrived = [&] {
        for (const QString &name : inbox.entryList(QDir::Files)) {
            QFile file(inbox.filePath(name));
            if (file.open(QFile::ReadOnly)) {
                const QByteArray message = file.readAll();
                if (message.contains(mark))
                    return message.contains("\n.a line that begins with a dot");
            }
        }
        return false;
    };
    QVERIFY(QTest::qWaitFor(arrived, 15'000));
    talk.session->leave();
    QTRY_VERIFY(talk.isOver());
}

void TestRealCodes::idleSessionEndsWith421()
{
    RealTalk talk(settings("POSTFIX_IMPATIENT_PORT", Core::Security::None));
    QCOMPARE(int(talk.say({"EHLO client.example.org"})), 250);
    QTRY_COMPARE_WITH_TIMEOUT(int(talk.lastCode()), 421, 20'000);
    QCOMPARE(talk.lastReading(), QByteArray("421.idle"));
    QTRY_VERIFY(talk.isOver());
}

void TestRealCodes::noSecretStaysInTheTranscript()
{
    const QByteArray password = m_servers.bytes("ALICE_PASSWORD");
    RealTalk talk(settings("POSTFIX_SUBMISSION_PORT", Core::Security::StartTls));
    QCOMPARE(int(talk.say({"AUTH LOGIN", m_servers.bytes("ALICE").toBase64(), password.toBase64()})), 235);
    QByteArray all;
    for (Core::EventId id = 0; id < talk.document.transcript().size(); ++id)
        all += talk.document.transcript().payload(id).toByteArray() + '\n';
    QVERIFY(all.contains("AUTH LOGIN"));
    QVERIFY(!all.contains(password));
    QVERIFY(!all.contains(password.toBase64()));
    talk.session->cut();
}

QTEST_GUILESS_MAIN(TestRealCodes)
#include "tst_realcodes.moc"
