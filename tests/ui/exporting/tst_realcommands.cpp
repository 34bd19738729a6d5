#include "core/commandlines/commandline.h"
#include "core/net/sockettransport.h"
#include "core/practice/practice.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

// Sessions with the practice server, their command lines really run against it, and the dialogues held side by side.
using namespace Qt::Literals::StringLiterals;
using namespace Core::CommandLines;
using Core::Document;
using Core::Practice::Server;
using Core::Practice::Situation;
using Lines = QList<QByteArray>;

namespace {

constexpr int notRun = 77;

struct Run {
    QByteArray out, err;
};

// In a session of its own, so that no terminal is asked for a password: the answer stands on standard input.
Run run(const QByteArray &command, const QByteArray &answer = {})
{
    QProcess process;
    process.start(u"setsid"_s, {u"-w"_s, u"bash"_s, u"-c"_s, QString::fromUtf8(command)});
    process.write(answer);
    process.closeWriteChannel();
    QElapsedTimer since;
    since.start();
    while (process.state() != QProcess::NotRunning && since.elapsed() < 90'000)
        QTest::qWait(20); // the server lives in this thread
    if (process.state() != QProcess::NotRunning)
        process.kill();
    process.waitForFinished();
    return {process.readAllStandardOutput(), process.readAllStandardError()};
}

// What was said behind TLS (all of it where there is none), QUIT left out.
Lines saidIn(const Document &document)
{
    Lines said;
    for (Core::RowId row = 0; row < document.rows().size(); ++row) {
        const Core::Kind kind = document.rows()[row].kind;
        if (kind == Core::Kind::Encrypted)
            said.clear();
        if (kind == Core::Kind::Sent && document.dialogue().line(row) != "QUIT")
            said.append(document.dialogue().line(row));
    }
    return said;
}

Lines marked(const QByteArray &transcript, const Lines &marks)
{
    Lines found;
    for (const QByteArray &line : transcript.split('\n'))
        for (const QByteArray &mark : marks)
            if (line.startsWith(mark)) {
                QByteArray said = line.mid(mark.size());
                if (said.endsWith('\r'))
                    said.chop(1);
                if (said != "QUIT")
                    found.append(said);
            }
    return found;
}

// The last reply code of each reply, in order.
Lines codes(const QByteArray &transcript)
{
    Lines found;
    for (const QByteArray &line : transcript.split('\n'))
        if (line.size() > 3 && line.first(3).toUInt() >= 200 && line[3] == ' ')
            found.append(line.first(3));
    return found;
}

} // namespace

class TestRealCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void swaksSaysTheSame_data();
    void swaksSaysTheSame();
    void swaksLogsIn();
    void curlSaysTheSame_data();
    void curlSaysTheSame();
    void curlLogsIn();
    void opensslHearsTheSame();

private:
    void play(Core::Security security, const Lines &lines);
    QByteArray command(Tool tool) const;

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Document> m_document;
};

void TestRealCommands::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->listen(Situation::Submission));
}

// Line by line, each when the reply to the one before is there.
void TestRealCommands::play(Core::Security security, const Lines &lines)
{
    m_document = std::make_unique<Document>();
    Core::Session session(std::make_unique<Core::SocketTransport>(), *m_document);
    connect(&session, &Core::Session::doubted, &session, [&] { session.decide(Core::Trust::ThisConnectionOnly); });
    Core::SessionSettings settings;
    settings.endpoint.host = u"127.0.0.1"_s;
    settings.endpoint.port = m_server->port();
    settings.endpoint.security = security;
    settings.clientName = "client.example.org";
    session.start(settings);
    for (const QByteArray &line : lines)
        session.queue(Core::Line{line + "\r\n", {}});
    session.queue(Core::Line{"QUIT\r\n", {}});
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), Core::Session::Phase::Over, 60'000);
}

QByteArray TestRealCommands::command(Tool tool) const
{
    return commandLine(tool, rehearsalOf(m_document->dialogue(), m_document->source().start)).text;
}

const Lines toRcpt = {"EHLO client.example.org", "MAIL FROM:<carol@example.net>", "RCPT TO:<alice@practice.test>",
                      "RCPT TO:<bob@practice.test>"};
const Lines message = {"DATA", "Subject: it's $HOME \"here\"", "", "..dotted", "100 `id` \\ end", "."};

void TestRealCommands::swaksSaysTheSame_data()
{
    QTest::addColumn<int>("security");
    QTest::addColumn<Lines>("lines");
    const auto rows = [](const char *name, Core::Security security) {
        QTest::addRow("%s, EHLO", name) << int(security) << toRcpt.first(1);
        QTest::addRow("%s, RCPT", name) << int(security) << toRcpt;
        QTest::addRow("%s, message", name) << int(security) << toRcpt + message;
    };
    rows("clear", Core::Security::None);
    rows("STARTTLS", Core::Security::StartTls);
    QTest::newRow("bounce") << int(Core::Security::None)
                            << Lines{"EHLO [127.0.0.1]", "MAIL FROM:<>", "RCPT TO:<alice@practice.test>"};
}

void TestRealCommands::swaksSaysTheSame()
{
    QFETCH(int, security);
    QFETCH(Lines, lines);
    // Required STARTTLS introduces itself on both sides of it.
    const bool tls = Core::Security(security) == Core::Security::StartTls;
    play(Core::Security(security), tls ? lines.mid(1) : lines);
    const Run ran = run(command(Tool::Swaks));
    QCOMPARE(marked(ran.out, tls ? Lines{" ~> "} : Lines{" -> "}), saidIn(*m_document));
    QVERIFY2(!ran.out.contains("*** "), ran.out.constData());
}

void TestRealCommands::swaksLogsIn()
{
    const QByteArray login = QByteArray("\0alice@practice.test\0let-me-practise", 36).toBase64();
    play(Core::Security::StartTls,
         {"AUTH PLAIN " + login, "MAIL FROM:<alice@practice.test>", "RCPT TO:<x@example.net>"});
    const QByteArray text = command(Tool::Swaks);
    QVERIFY(!text.contains("let-me") && !text.contains(login));
    const Run ran = run(text, "let-me-practise\n");
    QVERIFY2(ran.out.contains(" ~> AUTH PLAIN " + login), ran.out.constData());
    QVERIFY2(ran.out.contains("<~  235") && ran.out.contains("RCPT TO:<x@example.net>"), ran.out.constData());
}

void TestRealCommands::curlSaysTheSame_data()
{
    QTest::addColumn<int>("security");
    QTest::newRow("clear") << int(Core::Security::None);
    QTest::newRow("STARTTLS") << int(Core::Security::StartTls);
}

// It tells commands, not the message; it says SIZE where that is offered, which is no part of the session.
void TestRealCommands::curlSaysTheSame()
{
    QFETCH(int, security);
    const bool tls = Core::Security(security) == Core::Security::StartTls;
    play(Core::Security(security), (tls ? toRcpt.mid(1) : toRcpt) + message);
    const Run ran = run(command(Tool::Curl));
    Lines said = marked(ran.err, {"> "});
    if (tls)
        said = said.mid(2); // EHLO and STARTTLS before it
    for (QByteArray &line : said)
        if (const qsizetype size = line.indexOf(" SIZE="); size > 0)
            line.truncate(size);
    QCOMPARE(said, saidIn(*m_document).first(5));
    QVERIFY2(ran.err.contains("< 354") && ran.err.contains("< 250 2.0.0"), ran.err.constData());
}

void TestRealCommands::curlLogsIn()
{
    const QByteArray login = QByteArray("\0alice@practice.test\0let-me-practise", 36).toBase64();
    play(Core::Security::StartTls, {"AUTH PLAIN " + login});
    const QByteArray text = command(Tool::Curl);
    QVERIFY(!text.contains("let-me"));
    const Run ran = run(text, "let-me-practise\n");
    QVERIFY2(ran.err.contains("> AUTH PLAIN") && ran.err.contains("< 235"), ran.err.constData());
    QVERIFY(ran.err.contains("> NOOP") && !ran.err.contains("> MAIL"));
}

void TestRealCommands::opensslHearsTheSame()
{
    play(Core::Security::StartTls, toRcpt.mid(1) + message);
    const Run ran = run(command(Tool::OpenSsl));
    Lines due;
    bool inTls = false;
    for (const Core::Smtp::Exchange &exchange : m_document->exchanges()) {
        if (inTls)
            due.append(QByteArray::number(exchange.code));
        inTls |= exchange.verb == Core::Smtp::Verb::StartTls;
    }
    Lines heard = codes(ran.out);
    QVERIFY(due.size() >= 6);
    QCOMPARE(heard.last(std::min(heard.size(), due.size())), due);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const char *tool : {"swaks", "curl", "openssl", "bash", "setsid"})
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty()) {
            std::printf("CANNOT RUN: command lines of sessions, %s is not installed\n", tool);
            return notRun;
        }
    TestRealCommands test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realcommands.moc"
