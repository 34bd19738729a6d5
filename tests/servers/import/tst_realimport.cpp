#include "core/import/import.h"
#include "tests/support/realservers.h"
#include "tests/support/talk.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Testing;
using Core::Import::Found;
using Core::Smtp::Verb;

namespace {

constexpr int longest = 60'000; // ms

// What was said, what came and how it is read.
struct Told {
    Verb verb = Verb::None;
    int code = 0;
    QByteArray reading;
    bool operator==(const Told &) const = default;
};
QList<Told> toldBy(const Core::Document &document)
{
    QList<Told> all;
    for (const Core::Smtp::Exchange &exchange : document.exchanges()) {
        const Core::Explanation explanation = Core::explanationOf(document, exchange.replyFirst);
        all.append(
            {exchange.verb, exchange.code,
             explanation.remarks.isEmpty() ? QByteArray() : QByteArray(explanation.remarks.first().note.data())});
    }
    return all;
}

QByteArray shown(const QList<Told> &all)
{
    QByteArray text;
    for (const Told &told : all)
        text += Core::Smtp::name(told.verb) + ' ' + QByteArray::number(told.code) + ' ' + told.reading + "; ";
    return text;
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(longest);
    return process.readAll();
}

qsizetype repliesIn(const QByteArray &output)
{
    qsizetype count = 0;
    for (const QByteArray &line : output.split('\n'))
        count += line.size() > 3 && line[0] >= '2' && line[0] <= '5' && isdigit(line[1]) && isdigit(line[2]) &&
                 line[3] == ' ';
    return count;
}

// A terminal with the program in it, at which the lines are typed, each when the reply before it is there.
QByteArray typedAt(const QString &command, const QList<QByteArray> &lines, qsizetype repliesBefore)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("script"), {QStringLiteral("-qfc"), command, QStringLiteral("/dev/null")});
    QByteArray output;
    const auto reads = [&](qsizetype replies) {
        return QTest::qWaitFor(
            [&] {
                process.waitForReadyRead(50);
                output += process.readAll();
                return repliesIn(output) >= replies || process.state() == QProcess::NotRunning;
            },
            20'000);
    };
    for (const QByteArray &line : lines) {
        if (!reads(repliesBefore))
            break;
        process.write(line + "\n");
        process.waitForBytesWritten(1000);
        ++repliesBefore;
    }
    reads(repliesBefore);
    process.waitForFinished(5'000);
    process.kill();
    process.waitForFinished(5'000);
    return output + process.readAll();
}

const QByteArray name = "client.example.org";

} // namespace

// What each program writes of a session with a real server is read as our own session with it, in the same words.
class TestRealImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void swaks_data() { addScenarios(); }
    void swaks();
    void swaksInsideTls();
    void curl();
    void curlInsideTls_data();
    void curlInsideTls();
    void openSsl();
    void telnet_data() { addScenarios(); }
    void telnet();
    void netcat();
    void postfixLog_data() { addScenarios(); }
    void postfixLog();
    void postfixNotice();
    void exim_data();
    void exim();
    void capture_data() { addScenarios(); }
    void capture();
    void captureInsideTls_data();
    void captureInsideTls();

private:
    void addScenarios();
    QList<Told> live(const char *portKey, Core::Security security, const QList<QByteArray> &lines);
    void compare(const Found &found, const QList<Told> &own);
    Found only(const QByteArray &output, Core::Origin origin, const QByteArray &keys = {});
    QString url(const char *portKey, const char *scheme = "smtp") const
    {
        return QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(m_servers.port(portKey));
    }
    QStringList swaksTo(const char *portKey, const QByteArray &from, const QByteArray &to) const;
    QByteArray captured(const std::function<void()> &talk);

    RealServers m_servers;
    QTemporaryDir m_folder;
};

// Without the programs nothing can be said.
void TestRealImport::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestRealImport::addScenarios()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const QByteArray alice = m_servers.bytes("ALICE");
    QTest::newRow("accepted") << QByteArray("someone@example.org") << alice;
    QTest::newRow("busy mailbox") << QByteArray("someone@example.org") << QByteArray("code450@lab.test");
    QTest::newRow("unknown user") << QByteArray("someone@example.org") << QByteArray("nobody@lab.test");
    QTest::newRow("relaying") << QByteArray("someone@example.org") << QByteArray("someone@example.net");
    QTest::newRow("refused at DATA") << QByteArray("data451@lab.test") << alice;
    QTest::newRow("refused at the dot") << QByteArray("dot552@lab.test") << alice;
}

// The lines of a delivery, as programs say them: no DATA when nobody is there to receive, always QUIT.
static QList<QByteArray> linesOf(const QByteArray &from, const QByteArray &to)
{
    return {"MAIL FROM:<" + from + '>', "RCPT TO:<" + to + '>', "DATA"};
}

QList<Told> TestRealImport::live(const char *portKey, Core::Security security, const QList<QByteArray> &lines)
{
    Core::SessionSettings settings;
    settings.endpoint.host = m_servers.text("HOST");
    settings.endpoint.port = m_servers.port(portKey);
    settings.endpoint.security = security;
    settings.trust.authorityFile = m_servers.text("CA_FILE");
    settings.clientName = name;
    RealTalk talk(settings);
    talk.onDoubt = Core::Trust::ThisConnectionOnly;
    for (const QByteArray &line : lines) {
        if (line == "DATA" && talk.lastCode() >= 400)
            continue;
        const quint16 code = talk.say({line});
        if (line == "DATA" && code == 354)
            talk.say({"Subject: x\r\n\r\nhello\r\n."});
    }
    talk.session->leave();
    [](RealTalk &over) { QTRY_VERIFY(over.isOver()); }(talk);
    return toldBy(talk.document);
}

Found TestRealImport::only(const QByteArray &output, Core::Origin origin, const QByteArray &keys)
{
    const Core::Import::Reading reading = Core::Import::read(output, {keys});
    if (reading.origin != origin || reading.found.size() != 1) {
        qWarning("%s", output.constData());
        return {};
    }
    return reading.found.first();
}

void TestRealImport::compare(const Found &found, const QList<Told> &own)
{
    QVERIFY(found.transcript);
    const auto document = found.open();
    QCOMPARE(shown(toldBy(*document)), shown(own));
    for (const Core::Fault &fault : document->faults())
        QVERIFY2(fault.kind != Core::FaultKind::Unasked && fault.kind != Core::FaultKind::Early,
                 found.server.constData());
}

QStringList TestRealImport::swaksTo(const char *portKey, const QByteArray &from, const QByteArray &to) const
{
    return {QStringLiteral("--server"), QStringLiteral("127.0.0.1:%1").arg(m_servers.port(portKey)),
            QStringLiteral("--ehlo"),   QString::fromUtf8(name),
            QStringLiteral("--from"),   QString::fromUtf8(from),
            QStringLiteral("--to"),     QString::fromUtf8(to),
            QStringLiteral("--body"),   QStringLiteral("hello")};
}

void TestRealImport::swaks()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray output = outputOf(QStringLiteral("swaks"), swaksTo("POSTFIX_MX_PORT", from, to));
    compare(only(output, Core::Origin::Swaks),
            live("POSTFIX_MX_PORT", Core::Security::None, QList<QByteArray>{"EHLO " + name} + linesOf(from, to)));
}

void TestRealImport::swaksInsideTls()
{
    const QByteArray alice = m_servers.bytes("ALICE"), bob = m_servers.bytes("BOB");
    QStringList arguments = swaksTo("POSTFIX_SUBMISSION_PORT", bob, bob);
    arguments += {QStringLiteral("--tls"),         QStringLiteral("--auth"), QStringLiteral("LOGIN"),
                  QStringLiteral("--auth-user"),   QString::fromUtf8(alice), QStringLiteral("--auth-password"),
                  m_servers.text("ALICE_PASSWORD")};
    const QByteArray output = outputOf(QStringLiteral("swaks"), arguments);
    const Found found = only(output, Core::Origin::Swaks);
    compare(found,
            live("POSTFIX_SUBMISSION_PORT", Core::Security::StartTls,
                 QList<QByteArray>{"AUTH LOGIN", alice.toBase64(), m_servers.bytes("ALICE_PASSWORD").toBase64()} +
                     linesOf(bob, bob)));
    QVERIFY(found.encrypted);
    for (Core::EventId id = 0; id < found.transcript->size(); ++id)
        QVERIFY(found.transcript->payload(id).indexOf(m_servers.bytes("ALICE_PASSWORD").toBase64()) < 0);
}

void TestRealImport::curl()
{
    const QByteArray output = outputOf(
        QStringLiteral("curl"),
        {QStringLiteral("-sv"), QStringLiteral("--url"), url("POSTFIX_MX_PORT") + QStringLiteral("/client.example.org"),
         QStringLiteral("--mail-from"), QStringLiteral("someone@example.org"), QStringLiteral("--mail-rcpt"),
         QStringLiteral("code450@lab.test"), QStringLiteral("-T"), QStringLiteral("-")},
        "Subject: x\r\n\r\nhello\r\n");
    const QList<Told> own = live("POSTFIX_MX_PORT", Core::Security::None,
                                 {"EHLO " + name, "MAIL FROM:<someone@example.org>", "RCPT TO:<code450@lab.test>"});
    compare(only(output, Core::Origin::Curl), own);
}

void TestRealImport::curlInsideTls_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("-v") << QStringList{QStringLiteral("-v")};
    QTest::newRow("--trace-ascii") << QStringList{QStringLiteral("--trace-ascii"), QStringLiteral("-")};
    QTest::newRow("--trace, with times") << QStringList{QStringLiteral("--trace-time"), QStringLiteral("--trace"),
                                                        QStringLiteral("-")};
}

void TestRealImport::curlInsideTls()
{
    QFETCH(QStringList, options);
    const QByteArray alice = m_servers.bytes("ALICE"), bob = m_servers.bytes("BOB");
    const QByteArray output = outputOf(
        QStringLiteral("curl"),
        options +
            QStringList{QStringLiteral("-s"), QStringLiteral("--ssl-reqd"), QStringLiteral("--url"),
                        QStringLiteral("smtp://mail.lab.test:%1/client.example.org")
                            .arg(m_servers.port("POSTFIX_SUBMISSION_PORT")),
                        QStringLiteral("--resolve"),
                        QStringLiteral("mail.lab.test:%1:127.0.0.1").arg(m_servers.port("POSTFIX_SUBMISSION_PORT")),
                        QStringLiteral("--cacert"), m_servers.text("CA_FILE"), QStringLiteral("--login-options"),
                        QStringLiteral("AUTH=PLAIN"), QStringLiteral("--user"),
                        QString::fromUtf8(alice) + QLatin1Char(':') + m_servers.text("ALICE_PASSWORD"),
                        QStringLiteral("--mail-from"), QString::fromUtf8(alice), QStringLiteral("--mail-rcpt"),
                        QString::fromUtf8(bob), QStringLiteral("-T"), QStringLiteral("-")},
        "Subject: x\r\n\r\nhello\r\n");
    const QByteArray plain =
        (QByteArray(1, 0) + alice + QByteArray(1, 0) + m_servers.bytes("ALICE_PASSWORD")).toBase64();
    QList<Told> own = live("POSTFIX_SUBMISSION_PORT", Core::Security::StartTls,
                           QList<QByteArray>{"AUTH PLAIN", plain} + linesOf(alice, bob));
    const Found found = only(output, Core::Origin::Curl);
    QVERIFY(found.transcript);
    QList<Told> read = toldBy(*found.open());
    if (read.last().verb != Verb::Quit && own.last().verb == Verb::Quit)
        own.removeLast(); // it said nothing of its farewell
    QCOMPARE(shown(read), shown(own));
    QCOMPARE(found.server, "mail.lab.test:" + QByteArray::number(m_servers.port("POSTFIX_SUBMISSION_PORT")));
}

void TestRealImport::openSsl()
{
    const QList<QByteArray> lines{"EHLO " + name, "MAIL FROM:<someone@example.org>", "RCPT TO:<nobody@lab.test>",
                                  "QUIT"};
    const QByteArray output =
        typedAt(QStringLiteral("openssl s_client -crlf -starttls smtp -ign_eof -connect 127.0.0.1:%1")
                    .arg(m_servers.port("POSTFIX_MX_PORT")),
                lines, 1);
    const Found found = only(output, Core::Origin::OpenSsl);
    QVERIFY(found.transcript);
    QList<Told> read = toldBy(*found.open());
    // The begin was said in clear, and is not shown: a part of a reply stands for it.
    const QList<Told> own = live("POSTFIX_MX_PORT", Core::Security::StartTls, lines.mid(1, 2)).mid(3);
    QVERIFY(!read.isEmpty() && read.first().verb == Verb::None);
    QCOMPARE(shown(read.mid(1)), shown(own));
}

void TestRealImport::telnet()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QList<QByteArray> lines{"EHLO " + name, "MAIL FROM:<" + from + '>', "RCPT TO:<" + to + '>'};
    const QList<Told> own =
        live("POSTFIX_MX_PORT", Core::Security::None, QList<QByteArray>{"EHLO " + name} + linesOf(from, to));
    if (own.size() > 5)
        lines += "DATA";
    if (own.size() > 6)
        lines += "Subject: x\n\nhello\n.";
    lines += "QUIT";
    const QByteArray output =
        typedAt(QStringLiteral("telnet 127.0.0.1 %1").arg(m_servers.port("POSTFIX_MX_PORT")), lines, 1);
    compare(only(output, Core::Origin::Telnet), own);
}

void TestRealImport::netcat()
{
    const QList<QByteArray> lines{"EHLO " + name, "MAIL FROM:<someone@example.org>", "RCPT TO:<code450@lab.test>",
                                  "QUIT"};
    const QByteArray output =
        typedAt(QStringLiteral("nc -C 127.0.0.1 %1").arg(m_servers.port("POSTFIX_MX_PORT")), lines, 1);
    compare(only(output, Core::Origin::Dialogue), live("POSTFIX_MX_PORT", Core::Security::None, lines.first(3)));
}

void TestRealImport::postfixLog()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFile log(QDir(m_servers.text("LOG_DIRECTORY")).filePath(QStringLiteral("postfix.log")));
    const qint64 before = log.size();
    outputOf(QStringLiteral("swaks"), swaksTo("POSTFIX_VERBOSE_PORT", from, to));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((log.close(), log.open(QFile::ReadOnly) && log.seek(before) &&
                                               !(said = log.readAll()).isEmpty() &&
                                               said.contains(": disconnect from ")),
                             20'000);
    compare(only(said, Core::Origin::PostfixLog),
            live("POSTFIX_VERBOSE_PORT", Core::Security::None, QList<QByteArray>{"EHLO " + name} + linesOf(from, to)));
}

void TestRealImport::postfixNotice()
{
    const QString box = m_servers.text("ALICE_MAILDIR") + QStringLiteral("/new");
    const QStringList before = QDir(box).entryList(QDir::Files);
    outputOf(QStringLiteral("swaks"), swaksTo("POSTFIX_VERBOSE_PORT", "someone@example.org", "someone@example.net"));
    QByteArray mail;
    const auto arrived = [&] {
        for (const QString &file : QDir(box).entryList(QDir::Files)) {
            QFile message(box + QLatin1Char('/') + file);
            if (!before.contains(file) && message.open(QFile::ReadOnly) &&
                (mail = message.readAll()).contains("Transcript of session"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), 20'000);
    compare(only(mail, Core::Origin::PostfixNotice),
            live("POSTFIX_VERBOSE_PORT", Core::Security::None,
                 QList<QByteArray>{"EHLO " + name} + linesOf("someone@example.org", "someone@example.net")));
}

void TestRealImport::exim_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("-v") << QStringLiteral("-v");
    QTest::newRow("-d+transport") << QStringLiteral("-d+transport");
}

void TestRealImport::exim()
{
    QFETCH(QString, option);
    const QByteArray output = outputOf(QStringLiteral(MAILSCOPE_IMPORT_TOOLS "/exim.sh"),
                                       {option, QString::number(m_servers.port("POSTFIX_NO_EXTENSIONS_PORT")),
                                        QStringLiteral("someone@example.org"), QStringLiteral("code450@lab.test")},
                                       "Subject: x\n\nhello\n");
    if (output.contains("CANNOT RUN")) {
        std::puts(output.constData());
        std::exit(77);
    }
    compare(only(output, Core::Origin::Exim),
            live("POSTFIX_NO_EXTENSIONS_PORT", Core::Security::None,
                 {"EHLO " + name, "MAIL FROM:<someone@example.org>", "RCPT TO:<code450@lab.test>"}));
}

QByteArray TestRealImport::captured(const std::function<void()> &talk)
{
    const QString path = m_folder.filePath(QStringLiteral("capture.pcap"));
    QFile::remove(path);
    QProcess tcpdump;
    tcpdump.setProcessChannelMode(QProcess::MergedChannels);
    tcpdump.start(QStringLiteral("tcpdump"), {QStringLiteral("-i"), QStringLiteral("lo"), QStringLiteral("-U"),
                                              QStringLiteral("-Z"), QStringLiteral("root"), QStringLiteral("-w"), path,
                                              QStringLiteral("tcp port %1 or tcp port %2")
                                                  .arg(m_servers.port("POSTFIX_MX_PORT"))
                                                  .arg(m_servers.port("POSTFIX_SUBMISSION_PORT"))});
    QByteArray said;
    if (!QTest::qWaitFor(
            [&] {
                tcpdump.waitForReadyRead(50);
                said += tcpdump.readAll();
                return said.contains("listening on");
            },
            20'000))
        return said;
    talk();
    // All of it was written when the session in it has its end.
    QByteArray packets;
    const auto isWhole = [&packets, &path] {
        QFile file(path);
        packets = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        const Core::Import::Reading reading = Core::Import::read(packets);
        if (reading.found.size() != 1)
            return false;
        const Core::Transcript &transcript = *reading.found.first().transcript;
        const Core::Kind last = transcript.event(transcript.size() - 1).kind;
        return last == Core::Kind::Closed || last == Core::Kind::Failed;
    };
    [](const auto &whole) { QTRY_VERIFY_WITH_TIMEOUT(whole(), 20'000); }(isWhole);
    tcpdump.terminate();
    tcpdump.waitForFinished(5'000);
    return packets;
}

void TestRealImport::capture()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray packets =
        captured([&] { outputOf(QStringLiteral("swaks"), swaksTo("POSTFIX_MX_PORT", from, to)); });
    const Found found = only(packets, Core::Origin::Capture);
    compare(found,
            live("POSTFIX_MX_PORT", Core::Security::None, QList<QByteArray>{"EHLO " + name} + linesOf(from, to)));
    const auto document = found.open();
    for (const Core::Smtp::Exchange &exchange : document->exchanges())
        QVERIFY(exchange.verb == Verb::None || exchange.delay >= 0);
}

void TestRealImport::captureInsideTls_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *label, const QStringList &options) { QTest::newRow(label) << options; };
    const auto tls12 = [](const char *cipher) {
        return QStringList{QStringLiteral("--tls-max"), QStringLiteral("1.2"), QStringLiteral("--ciphers"),
                           QLatin1String(cipher)};
    };
    row("TLS 1.3, AES-256-GCM", {});
    row("TLS 1.3, ChaCha20", {QStringLiteral("--tls13-ciphers"), QStringLiteral("TLS_CHACHA20_POLY1305_SHA256")});
    row("TLS 1.3, AES-128-GCM", {QStringLiteral("--tls13-ciphers"), QStringLiteral("TLS_AES_128_GCM_SHA256")});
    row("TLS 1.2, AES-256-GCM", tls12("ECDHE-RSA-AES256-GCM-SHA384"));
    row("TLS 1.2, ChaCha20", tls12("ECDHE-RSA-CHACHA20-POLY1305"));
    row("TLS 1.2, CBC with SHA-1", tls12("ECDHE-RSA-AES128-SHA"));
    row("TLS 1.2, CBC with SHA-384", tls12("ECDHE-RSA-AES256-SHA384"));
    row("TLS 1.2, RSA key exchange", tls12("AES128-GCM-SHA256"));
    row("TLS 1.2, CCM", tls12("AES128-CCM"));
}

void TestRealImport::captureInsideTls()
{
    QFETCH(QStringList, options);
    const QByteArray alice = m_servers.bytes("ALICE"), bob = m_servers.bytes("BOB");
    const QString keys = m_folder.filePath(QStringLiteral("keys.log"));
    QFile::remove(keys);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SSLKEYLOGFILE"), keys);
    const QByteArray packets = captured([&] {
        outputOf(QStringLiteral("curl"),
                 options + QStringList{QStringLiteral("-sk"), QStringLiteral("--ssl-reqd"), QStringLiteral("--url"),
                                       url("POSTFIX_SUBMISSION_PORT") + QStringLiteral("/client.example.org"),
                                       QStringLiteral("--login-options"), QStringLiteral("AUTH=PLAIN"),
                                       QStringLiteral("--user"),
                                       QString::fromUtf8(alice) + QLatin1Char(':') + m_servers.text("ALICE_PASSWORD"),
                                       QStringLiteral("--mail-from"), QString::fromUtf8(alice),
                                       QStringLiteral("--mail-rcpt"), QString::fromUtf8(bob), QStringLiteral("-T"),
                                       QStringLiteral("-")},
                 "Subject: x\r\n\r\nhello\r\n", environment);
    });
    const QByteArray plain =
        (QByteArray(1, 0) + alice + QByteArray(1, 0) + m_servers.bytes("ALICE_PASSWORD")).toBase64();
    const QList<Told> own = live("POSTFIX_SUBMISSION_PORT", Core::Security::StartTls,
                                 QList<QByteArray>{"AUTH PLAIN", plain} + linesOf(alice, bob));
    QFile log(keys);
    QVERIFY(log.open(QFile::ReadOnly));
    compare(only(packets, Core::Origin::Capture, log.readAll()), own);

    const Found blind = only(packets, Core::Origin::Capture);
    QVERIFY(blind.transcript && blind.encrypted);
    const auto document = blind.open();
    QCOMPARE(shown(toldBy(*document)), shown(own.first(3))); // up to the 220 to STARTTLS
    QVERIFY(std::any_of(document->rows().begin(), document->rows().end(),
                        [](const Core::Row &row) { return row.kind == Core::Kind::Gap; }));
}

int main(int argc, char **argv)
{
    for (const char *program : {"swaks", "curl", "openssl", "tcpdump", "telnet", "nc", "script", "perl"})
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            std::printf("CANNOT RUN: the programs whose output is read: %s is not installed\n", program);
            return 77;
        }
    QCoreApplication application(argc, argv);
    TestRealImport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_realimport.moc"
