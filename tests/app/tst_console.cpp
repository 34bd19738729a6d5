#include "core/document/document.h"
#include "core/practice/practice.h"
#include "core/tls/certificates.h"
#include "tests/core/journal/kept.h"
#include "tests/support/fakeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using Core::Practice::Situation;
using Core::Testing::FakeServer;
using namespace Core::Journal::Testing;

namespace {

struct Outcome {
    int exit = -1;
    QByteArray out, err;
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n'))
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        return all;
    }
    QJsonObject first(const char *event) const
    {
        for (const QJsonObject &object : objects())
            if (object[QStringLiteral("event")].toString() == QLatin1String(event))
                return object;
        return {};
    }
};

// The program itself; the server lives in this process, so that its loop must turn.
Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(MAILSCOPE), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        outcome.exit = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

Outcome console(quint16 port, const QByteArray &script, const QStringList &more = {}, const char *scheme = "smtp")
{
    const QString url = QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(port);
    return run(QStringList{QStringLiteral("--console"), url, QStringLiteral("--language=en")} + more, script);
}

const QStringList json{QStringLiteral("--json")};

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

QStringList keys(const char *words)
{
    return sorted(QString::fromLatin1(words).split(QLatin1Char(' ')));
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsOneObjectALine();
    void tellsRepliesWithTheirExplanation();
    void tellsFaults();
    void endsWithTheDocumentedStatus_data();
    void endsWithTheDocumentedStatus();
    void refusesABadCertificate();
    void timesOutAndFails();
    void tellsThatTheServerClosed();
    void waitsForTheCloseBehindQuit();
    void keepsSecretsToItself();
    void lendsTheTerminalNothing();
    void speaksFrench();
    void explains();
    void explainsAFile();
    void explainsNothingWhereNothingIs();
    void helps();
    void practises();
    void keepsAJournal();
    void keepsAJournalThoughItIsKilled();
    void writesNoJournalOverAFile();
    void logsInByItself_data();
    void logsInByItself();
};

void TestConsole::printsOneObjectALine()
{
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    const Outcome outcome = console(server.port(), "EHLO me.example\nNOOP\nQUIT\n", json);
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, "");
    QVERIFY(outcome.out.endsWith('\n'));
    static const QStringList events =
        keys("connecting connected encrypted sent received reply fault note closed failed");
    qint64 last = 0;
    for (const QJsonObject &object : outcome.objects()) {
        for (const char *key : {"number", "event", "at", "protected", "verified", "text"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        QVERIFY(events.contains(object[QStringLiteral("event")].toString()));
        QCOMPARE(object[QStringLiteral("protected")].toString(), QStringLiteral("no"));
        QVERIFY(object[QStringLiteral("verified")].isNull());
        QVERIFY(object[QStringLiteral("number")].toInteger() >= last);
        last = object[QStringLiteral("number")].toInteger();
    }
    const QJsonObject connected = outcome.first("connected");
    QVERIFY(connected[QStringLiteral("peer")].toString().endsWith(QString::number(server.port())));
    QVERIFY(connected.contains(QLatin1String("local")));
    QCOMPARE(outcome.first("sent")[QStringLiteral("text")].toString(), QStringLiteral("EHLO me.example"));
    QVERIFY(!outcome.first("sent").contains(QLatin1String("bytes")));
    QCOMPARE(outcome.objects().last()[QStringLiteral("event")].toString(), QStringLiteral("closed"));
}

void TestConsole::tellsRepliesWithTheirExplanation()
{
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    const Outcome outcome =
        console(server.port(), "EHLO me.example\nMAIL FROM:<a@b.example>\nRCPT TO:<x@y.example>\nQUIT\n", json);
    QList<QJsonObject> replies;
    for (const QJsonObject &object : outcome.objects())
        if (object[QStringLiteral("event")].toString() == QLatin1String("reply"))
            replies.append(object);
    QCOMPARE(replies.size(), 5);
    QVERIFY(replies[0][QStringLiteral("to")].isNull()); // the greeting
    QVERIFY(replies[1][QStringLiteral("lines")].toArray().size() > 1);
    const QJsonObject refusal = replies[3];
    QCOMPARE(sorted(refusal.keys()),
             keys("number event at protected verified text code status lines to delay explanation"));
    QCOMPARE(refusal[QStringLiteral("code")].toString(), QStringLiteral("554"));
    QCOMPARE(refusal[QStringLiteral("status")].toString(), QStringLiteral("5.7.1"));
    QVERIFY(refusal[QStringLiteral("to")].toInteger() < refusal[QStringLiteral("number")].toInteger());
    QVERIFY(refusal[QStringLiteral("delay")].toDouble() >= 0);
    const QJsonObject explanation = refusal[QStringLiteral("explanation")].toObject();
    QCOMPARE(sorted(explanation.keys()), keys("id level title meaning here fix evidence wordings"));
    QCOMPARE(explanation[QStringLiteral("level")].toString(), QStringLiteral("context"));
    QVERIFY(!explanation[QStringLiteral("fix")].toArray().isEmpty());
    for (const auto number : explanation[QStringLiteral("evidence")].toArray())
        QVERIFY(number.toInteger() > 0 && number.toInteger() <= refusal[QStringLiteral("number")].toInteger());
}

void TestConsole::tellsFaults()
{
    FakeServer server;
    server.says("220 hi\n").hears("NOOP").says("250 caf\xE9\r\n").hears("QUIT").says("221 bye\r\n").closes();
    QVERIFY(server.listen());
    const Outcome outcome = console(server.port(), "NOOP\nQUIT\n", json);
    const QJsonObject fault = outcome.first("fault");
    for (const char *key : {"number", "at", "protected", "verified", "id", "text"})
        QVERIFY2(fault.contains(QLatin1String(key)), key);
    QVERIFY(!fault[QStringLiteral("id")].toString().isEmpty());
    bool lossy = false;
    for (const QJsonObject &object : outcome.objects())
        if (object[QStringLiteral("event")].toString() == QLatin1String("received") &&
            object[QStringLiteral("text")].toString() == QLatin1String("250 caf\\xE9")) {
            lossy = true;
            QCOMPARE(QByteArray::fromBase64(object[QStringLiteral("bytes")].toString().toLatin1()), "250 caf\xE9");
        }
    QVERIFY2(lossy, outcome.out.constData());
}

void TestConsole::endsWithTheDocumentedStatus_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("exit");
    const QByteArray transaction = "EHLO me\nMAIL FROM:<a@b.example>\nRCPT TO:<bob@practice.test>\nDATA\n";
    QTest::newRow("with QUIT") << QByteArray("QUIT\n") << 0;
    QTest::newRow("without QUIT") << QByteArray("NOOP") << 0;
    QTest::newRow("whatever the replies said") << QByteArray("NONSENSE\nRCPT TO:<a@b>\nQUIT\n") << 0;
    QTest::newRow("met") << QByteArray("NOOP\n#= 25\nQUIT\n") << 0;
    QTest::newRow("of the greeting") << QByteArray("#= 220\nQUIT\n") << 0;
    QTest::newRow("not met") << QByteArray("NOOP\n#= 251\nQUIT\n") << 6;
    QTest::newRow("delivered") << transaction + "Subject: x\n\nhello\n.\n#= 250\nQUIT\n" << 0;
    QTest::newRow("inside content") << transaction + "Subject: x\n" << 7;
}

void TestConsole::endsWithTheDocumentedStatus()
{
    QFETCH(QByteArray, script);
    QFETCH(int, exit);
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    const Outcome outcome = console(server.port(), script);
    QVERIFY2(outcome.exit == exit, outcome.out.constData());
    server.close();
    QCOMPARE(run({QStringLiteral("--console")}).exit, 2);
}

void TestConsole::refusesABadCertificate()
{
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::UntrustedCertificate));
    QCOMPARE(console(server.port(), "QUIT\n", {}, "smtp+starttls").exit, 4);
    const Outcome accepted = console(
        server.port(), "QUIT\n", json + QStringList{QStringLiteral("--accept-invalid-certificate")}, "smtp+starttls");
    QCOMPARE(accepted.exit, 0);
    const QJsonObject encrypted = accepted.first("encrypted");
    for (const char *key : {"protocol", "cipher", "names", "issuer", "notAfter", "errors"})
        QVERIFY2(encrypted.contains(QLatin1String(key)), key);
    QVERIFY(!encrypted[QStringLiteral("errors")].toArray().isEmpty());
    const QJsonObject closed = accepted.objects().at(accepted.objects().size() - 2);
    QCOMPARE(closed[QStringLiteral("protected")].toString(), QStringLiteral("yes"));
    QCOMPARE(closed[QStringLiteral("verified")].toBool(true), false);
}

void TestConsole::timesOutAndFails()
{
    FakeServer silent;
    QVERIFY(silent.listen());
    const Outcome outcome = console(silent.port(), "QUIT\n", json + QStringList{QStringLiteral("--timeout=1")});
    QCOMPARE(outcome.exit, 5);
    QVERIFY(!outcome.first("failed")[QStringLiteral("id")].toString().isEmpty());
    quint16 closedPort = 0;
    {
        FakeServer nobody;
        QVERIFY(nobody.listen());
        closedPort = nobody.port();
    }
    QCOMPARE(console(closedPort, "QUIT\n").exit, 3);
}

void TestConsole::tellsThatTheServerClosed()
{
    FakeServer server;
    server.says("220 hi\r\n").hears("NOOP").closes();
    QVERIFY(server.listen());
    QCOMPARE(console(server.port(), "NOOP\nRSET\nQUIT\n").exit, 8);
}

// After a QUIT that was answered, the script ended as it should, however late the server closes.
void TestConsole::waitsForTheCloseBehindQuit()
{
    FakeServer server;
    server.says("220 hi\r\n").hears("QUIT").says("221 bye\r\n");
    QVERIFY(server.listen());
    const Outcome outcome = console(server.port(), "QUIT\n", json);
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.first("note").isEmpty(), outcome.out.constData());
}

void TestConsole::keepsSecretsToItself()
{
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::LoginRequired));
    const QByteArray initial = QByteArray("\0alice\0Hunter-2-Secret", 22).toBase64();
    const QByteArray password = QByteArray("Hunter-2-Secret").toBase64();
    const QByteArray script = "EHLO me\nAUTH PLAIN " + initial + "\nAUTH LOGIN\nYWxpY2U=\n" + password +
                              "\nAUTH NONSENSE\n" + password + "\nQUIT\n";
    for (const QStringList &how : {QStringList(), json}) {
        const Outcome outcome = console(server.port(), script, how);
        QCOMPARE(outcome.exit, 0);
        const QByteArray all = outcome.out + outcome.err;
        for (const QByteArray &secret : {initial, password, QByteArray("Hunter-2-Secret")})
            QVERIFY2(!all.contains(secret), all.constData());
        QVERIFY(all.contains("AUTH PLAIN ••••••••"));
        QVERIFY(!all.contains("********"));
    }
}

void TestConsole::lendsTheTerminalNothing()
{
    FakeServer server;
    server
        .says("220 \x1b]0;title\a\x1b[2J\x9b"
              "31m\xc2\x9b"
              "31m\b\r\r\n")
        .hears("NOOP")
        .says(QByteArray("250-\0\x7f\t\v\n250 \xe2\x80\xae"
                         "bidi\xe2\x80\x8b\r\n",
                         25))
        .hears("QUIT")
        .says("221 bye\r\n")
        .closes();
    QVERIFY(server.listen());
    for (const QStringList &how : {QStringList(), json}) {
        const Outcome outcome = console(server.port(), "NOOP\nQUIT\n", how);
        QCOMPARE(outcome.exit, 0);
        for (const QChar c : QString::fromUtf8(outcome.out))
            QVERIFY2(c == QLatin1Char('\n') || (c.isPrint() || c == QChar(0xa0) || c == QChar(0x202f)),
                     qPrintable(QString::number(c.unicode(), 16)));
    }
}

void TestConsole::speaksFrench()
{
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    const QString url = QStringLiteral("smtp://127.0.0.1:%1").arg(server.port());
    const Outcome french = run({QStringLiteral("--console"), url, QStringLiteral("--language=fr")}, "QUIT\n");
    const Outcome english = run({QStringLiteral("--console"), url, QStringLiteral("--language=en")}, "QUIT\n");
    QVERIFY(french.out.contains("serveur"));
    QVERIFY(!english.out.contains("serveur"));
}

void TestConsole::explains()
{
    const QString english = QStringLiteral("--language=en");
    const Outcome text = run({QStringLiteral("--explain"), english}, "550 5.1.1 User unknown\n");
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("550"));
    const Outcome object =
        run({QStringLiteral("--explain=-"), QStringLiteral("--json"), english},
            "550 5.1.1 User unknown\r\nconnect to mx.example.org[192.0.2.1]:25: Connection refused\n");
    QCOMPARE(object.objects().size(), 2);
    const QJsonObject reply = object.objects().first(), event = object.objects().last();
    QCOMPARE(reply[QStringLiteral("code")].toString(), QStringLiteral("550"));
    QCOMPARE(reply[QStringLiteral("status")].toString(), QStringLiteral("5.1.1"));
    QVERIFY(event[QStringLiteral("code")].isNull());
    QCOMPARE(event[QStringLiteral("host")].toString(), QStringLiteral("mx.example.org"));
    const QJsonObject explanation = event[QStringLiteral("explanation")].toObject();
    QCOMPARE(explanation[QStringLiteral("id")].toString(), QStringLiteral("pasted.connection-refused"));
    QCOMPARE(explanation[QStringLiteral("level")].toString(), QStringLiteral("context"));
    for (const char *key : {"title", "meaning", "here", "fix", "evidence"})
        QVERIFY2(explanation.contains(QString::fromLatin1(key)), key);
}

void TestConsole::explainsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(
        "status=deferred (host mx.example.org[192.0.2.1] said: 450 4.7.1 Greylisted (in reply to RCPT TO command))\n"
        "and something else\n");
    file.close();
    const Outcome outcome = run({QStringLiteral("--explain"), file.fileName(), QStringLiteral("--language=en")});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.out.contains("Postfix log") && outcome.out.contains("understood"));
    const Outcome json = run({QStringLiteral("--explain"), file.fileName(), QStringLiteral("--json")});
    QCOMPARE(json.objects().size(), 1);
    QCOMPARE(json.objects().first()[QStringLiteral("action")].toString(), QStringLiteral("delayed"));
}

void TestConsole::explainsNothingWhereNothingIs()
{
    const Outcome nothing = run({QStringLiteral("--explain")}, "good morning\n");
    QCOMPARE(nothing.exit, 9);
    QVERIFY(nothing.out.isEmpty() && !nothing.err.isEmpty());
    QCOMPARE(run({QStringLiteral("--explain"), QStringLiteral("no-such-file")}).exit, 2);
}

void TestConsole::helps()
{
    const Outcome help = run({QStringLiteral("--help"), QStringLiteral("--language=en")});
    QCOMPARE(help.exit, 0);
    for (const char *word : {"--console", "--practice", "--explain", "Exit statuses:", "mailbox-full"})
        QVERIFY2(help.out.contains(word), word);
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith("Mailscope "));
    const Outcome misuse = run({QStringLiteral("--nonsense\x1b[2J")});
    QCOMPARE(misuse.exit, 2);
    QVERIFY(misuse.out.isEmpty() && misuse.err.contains("--nonsense") && !misuse.err.contains('\x1b'));
}

void TestConsole::keepsAJournal()
{
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.mailscope"));
    const Outcome outcome =
        console(server.port(), "EHLO me.example\nNOOP\nQUIT\n", QStringList{QStringLiteral("--journal"), path} + json);
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.err, "");
    const ReadBack back = readFile(path);
    QVERIFY(back.problems.isEmpty());
    QCOMPARE(back.transcript.event(0).kind, Core::Kind::Opened);
    const auto document = Core::Document::of(back.transcript, Core::Protocol::Smtp);
    QCOMPARE(document->exchanges().size(), size_t(4)); // the greeting too
    QCOMPARE(document->exchanges()[3].code, 221);
    QCOMPARE(document->rows().back().kind, Core::Kind::Closed);
}

void TestConsole::keepsAJournalThoughItIsKilled()
{
    Core::Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("killed.mailscope"));
    QProcess process;
    process.start(QStringLiteral(MAILSCOPE), {QStringLiteral("--console"), QStringLiteral("--journal=") + path,
                                              QStringLiteral("smtp://127.0.0.1:%1").arg(server.port())});
    process.write("EHLO me.example\n");
    QByteArray out;
    QTRY_VERIFY((out += process.readAllStandardOutput()).contains("me.example") && out.contains("250 "));
    process.kill();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    const ReadBack back = readFile(path);
    QCOMPARE(back.problems.size(), 1);
    QVERIFY(back.has(Core::Problem::Kind::NoEnd));
    const auto document = Core::Document::of(back.transcript, Core::Protocol::Smtp);
    QCOMPARE(document->exchanges().size(), size_t(2));
    QCOMPARE(document->exchanges()[1].code, 250);
}

void TestConsole::writesNoJournalOverAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("mine") == 4 && file.flush());
    const Outcome outcome = console(1, "QUIT\n", {QStringLiteral("--journal"), file.fileName()});
    QCOMPARE(outcome.exit, 2);
    QVERIFY(outcome.err.contains(file.fileName().toUtf8()));
    QCOMPARE(contentsOf(file.fileName()), "mine");
    // A folder that may not be written to.
    const Outcome nowhere = console(1, "QUIT\n", {QStringLiteral("--journal"), QStringLiteral("/proc/x.mailscope")});
    QCOMPARE(nowhere.exit, 10);
    QVERIFY(nowhere.err.startsWith("/proc/x.mailscope: "));
}

void TestConsole::practises()
{
    QProcess server;
    server.start(QStringLiteral(MAILSCOPE), {QStringLiteral("--practice"), QStringLiteral("--situation=mailbox-full")});
    QVERIFY(QTest::qWaitFor([&] { return server.canReadLine(); }, 20'000));
    const QString url = QString::fromUtf8(server.readLine()).trimmed();
    QVERIFY(url.startsWith(QLatin1String("smtp://127.0.0.1:")));
    const Outcome outcome = run({QStringLiteral("--console"), url},
                                "EHLO me\nMAIL FROM:<a@b.example>\nRCPT TO:<carol@practice.test>\n#= 552\nQUIT\n");
    QCOMPARE(outcome.exit, 0);
    server.kill();
    QVERIFY(server.waitForFinished());
}

void TestConsole::logsInByItself_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("codes");
    const auto row = [](const char *name, const QStringList &options, const char *secret, const char *codes) {
        QTest::newRow(name) << options << QByteArray(secret) << QByteArray(codes);
    };
    const QString user = QStringLiteral("--user=alice@practice.test");
    row("SCRAM", {QStringLiteral("--auth=SCRAM-SHA-256"), user}, Core::Practice::password, "334 334 235");
    row("the strongest", {QStringLiteral("--auth=auto"), user}, Core::Practice::password, "334 334 235");
    row("PLAIN", {QStringLiteral("--auth=plain"), user}, Core::Practice::password, "235");
    row("LOGIN", {QStringLiteral("--auth=LOGIN"), user}, Core::Practice::password, "334 334 235");
    row("XOAUTH2, refused", {QStringLiteral("--auth=XOAUTH2"), user}, "expired", "334 535");
    row("refused", {QStringLiteral("--auth=CRAM-MD5"), user}, "wrong", "334 535");
}

void TestConsole::logsInByItself()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, codes);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(secret + '\n') > 0 && file.flush());
    QProcess server;
    server.start(QStringLiteral(MAILSCOPE), {QStringLiteral("--practice"), QStringLiteral("--situation=submission")});
    QVERIFY(QTest::qWaitFor([&] { return server.canReadLine(); }, 20'000));
    QString url = QString::fromUtf8(server.readLine()).trimmed();
    url.replace(QStringLiteral("smtp://"), QStringLiteral("smtp+starttls://"));
    const Outcome outcome = run(QStringList{QStringLiteral("--console"), url, QStringLiteral("--json"),
                                            QStringLiteral("--accept-invalid-certificate"),
                                            QStringLiteral("--password-file"), file.fileName()} +
                                    options,
                                "NOOP\n#= 250\n#auth\nQUIT\n");
    QCOMPARE(outcome.exit, 0);
    QByteArrayList met;
    for (const QJsonObject &object : outcome.objects())
        if (object[QStringLiteral("event")].toString() == QLatin1String("reply"))
            met.append(object[QStringLiteral("code")].toString().toLatin1());
    // After EHLO, STARTTLS and EHLO: the login, NOOP, the login again (a second one is refused), QUIT.
    const QByteArray all = met.join(' ');
    QVERIFY2(all.contains("250 " + codes + " 250 "), all.constData());
    QVERIFY(!outcome.out.contains(secret.toBase64()) && !outcome.out.contains('"' + secret + '"'));
    server.kill();
    QVERIFY(server.waitForFinished());
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
