#include "core/smtp/command.h"
#include "core/smtp/words.h"

#include <QTest>

using namespace Core;
using namespace Core::Smtp;

namespace {

QByteArray inLine(const QByteArray &line, Span span)
{
    return cut(line, span).toByteArray();
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVerbIsKnownInAnyCase_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QByteArray>("argument");
        const auto row = [](const char *line, Verb verb, const char *argument) {
            QTest::newRow(line) << QByteArray(line) << verb << QByteArray(argument);
        };
        row("EHLO client.example\r\n", Verb::Ehlo, "client.example");
        row("ehlo  client.example \r\n", Verb::Ehlo, "client.example");
        row("HeLo\tx\n", Verb::Helo, "x");
        row("LHLO x", Verb::Lhlo, "x");
        row("DATA\r\n", Verb::Data, "");
        row("StartTLS\r\n", Verb::StartTls, "");
        row("ETRN @example.org\r\n", Verb::Etrn, "@example.org");
        row("XCLIENT NAME=x\r\n", Verb::Xclient, "NAME=x");
        row("BURL imap://x LAST\r\n", Verb::Burl, "imap://x LAST");
        row(" QUIT\r\n", Verb::Quit, "");
        row("QUITE\r\n", Verb::Other, "");
        row("HELOX x\r\n", Verb::Other, "x");
        row("GET / HTTP/1.1\r\n", Verb::Other, "/ HTTP/1.1");
        row("\r\n", Verb::Other, "");
        row("", Verb::Other, "");
        row("   ", Verb::Other, "");
        row(".\r\n", Verb::Other, "");
    }
    void theVerbIsKnownInAnyCase()
    {
        QFETCH(QByteArray, line);
        const Command command = parseCommand(line);
        QTEST(command.verb, "verb");
        QCOMPARE(verbOf(line), command.verb);
        QTEST(inLine(line, command.argument), "argument");
    }

    void everyVerbHasItsName()
    {
        for (int i = int(Verb::Ehlo); i <= int(Verb::Xexch50); ++i) {
            QVERIFY(!name(Verb(i)).isEmpty());
            QCOMPARE(verbNamed(name(Verb(i))), Verb(i));
            QCOMPARE(verbNamed(name(Verb(i)).toLower()), Verb(i));
        }
        for (const Verb verb : {Verb::None, Verb::Other, Verb::Response, Verb::Content, Verb::Chunk})
            QVERIFY(name(verb).isEmpty());
        QCOMPARE(verbNamed(""), Verb::Other);
    }

    void thePathOfMailAndRcptIsFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("path");  // "(none)": no path
        QTest::addColumn<QByteArray>("marks"); // p prefix, b bracketed, c closed
        QTest::addColumn<QByteArray>("parameters");
        const auto row = [](const char *line, const char *path, const char *marks, const char *parameters) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(path) << QByteArray(marks) << QByteArray(parameters);
        };
        row("MAIL FROM:<a@b.example>\r\n", "a@b.example", "pbc", "");
        row("MAIL FROM:<>\r\n", "", "pbc", "");
        row("mail from: <a@b> SIZE=10 BODY=8BITMIME\r\n", "a@b", "pbc", "SIZE=10,BODY=8BITMIME");
        row("RCPT TO:<a@b> NOTIFY=NEVER SMTPUTF8\r\n", "a@b", "pbc", "NOTIFY=NEVER,SMTPUTF8");
        row("RCPT TO:<a@b>SIZE=1\r\n", "a@b", "pbc", "SIZE=1");
        row("MAIL FROM:a@b SIZE=1\r\n", "a@b", "p", "SIZE=1");
        row("MAIL FROM:a b@c\r\n", "a", "p", "b@c");
        row("MAIL FROM:<a b@c>\r\n", "a b@c", "pbc", "");
        row("MAIL FROM:<\"a> b\"@c> X=1\r\n", "\"a> b\"@c", "pbc", "X=1");
        row("MAIL FROM:\"a b\"@c X=1\r\n", "\"a b\"@c", "p", "X=1");
        row("MAIL FROM:<\"a\\\"> b\"@c>\r\n", "\"a\\\"> b\"@c", "pbc", "");
        row("MAIL FROM:<\"open@c> X=1\r\n", "\"open@c", "pbc", "X=1");
        row("MAIL FROM:<a@b SIZE=1\r\n", "a@b", "pb", "SIZE=1");
        row("MAIL FROM:<\r\n", "", "pb", "");
        row("MAIL FROM :<a@b>\r\n", "a@b", "bc", "");
        row("MAIL FROM <a@b>\r\n", "a@b", "bc", "");
        row("MAIL FROM<a@b>\r\n", "a@b", "bc", "");
        row("MAIL <a@b>\r\n", "a@b", "bc", "");
        row("MAIL a@b\r\n", "a@b", "", "");
        row("MAIL fromage@b\r\n", "fromage@b", "", "");
        row("MAIL TO:<a@b>\r\n", "TO:<a@b>", "", "");
        row("MAIL\r\n", "(none)", "", "");
        row("MAIL FROM:\r\n", "(none)", "p", "");
        row("RCPT TO:<@x,@y:a@b>\r\n", "@x,@y:a@b", "pbc", "");
        row("SAML FROM:<a@b>\r\n", "a@b", "pbc", "");
    }
    void thePathOfMailAndRcptIsFound()
    {
        QFETCH(QByteArray, line);
        const Command command = parseCommand(line);
        QTEST(command.path ? inLine(line, *command.path) : QByteArray("(none)"), "path");
        QByteArray marks;
        marks += command.prefixPresent ? "p" : "";
        marks += command.bracketed ? "b" : "";
        marks += command.closed ? "c" : "";
        QTEST(marks, "marks");
        QByteArrayList parameters;
        for (const Parameter &parameter : command.parameters) {
            QCOMPARE(inLine(line, parameter.span),
                     parameter.keyword + (parameter.value ? "=" + *parameter.value : QByteArray()));
            parameters.append(inLine(line, parameter.span));
        }
        QTEST(parameters.join(','), "parameters");
    }

    void aParameterIsFoundByItsName()
    {
        const Command command = parseCommand("MAIL FROM:<> size=12 BODY= SMTPUTF8");
        QCOMPARE(command.parameter("SIZE")->value, std::optional<QByteArray>("12"));
        QCOMPARE(command.parameter("body")->value, std::optional<QByteArray>(""));
        QVERIFY(!command.parameter("SMTPUTF8")->value);
        QVERIFY(!command.parameter("RET"));
    }

    void bdatSaysItsSize_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("sized");
        QTest::addColumn<quint64>("size");
        QTest::addColumn<bool>("last");
        QTest::newRow("more to come") << QByteArray("BDAT 100\r\n") << true << quint64(100) << false;
        QTest::newRow("last") << QByteArray("bdat 0 last\r\n") << true << quint64(0) << true;
        QTest::newRow("largest") << QByteArray("BDAT 18446744073709551615") << true << ~quint64(0) << false;
        QTest::newRow("too large") << QByteArray("BDAT 18446744073709551616") << false << quint64(0) << false;
        QTest::newRow("negative") << QByteArray("BDAT -1") << false << quint64(0) << false;
        QTest::newRow("plus") << QByteArray("BDAT +1") << false << quint64(0) << false;
        QTest::newRow("no number") << QByteArray("BDAT LAST") << false << quint64(0) << false;
        QTest::newRow("nothing") << QByteArray("BDAT") << false << quint64(0) << false;
        QTest::newRow("another word") << QByteArray("BDAT 5 FIRST") << true << quint64(5) << false;
    }
    void bdatSaysItsSize()
    {
        QFETCH(QByteArray, line);
        const Command command = parseCommand(line);
        QCOMPARE(command.verb, Verb::Bdat);
        QTEST(command.chunkSize.has_value(), "sized");
        QTEST(command.chunkSize.value_or(0), "size");
        QTEST(command.lastChunk, "last");
    }

    void burlHasALastPartToo()
    {
        QVERIFY(parseCommand("BURL imap://x LAST").lastChunk);
        QVERIFY(!parseCommand("BURL 12").chunkSize);
    }

    void authNamesItsMechanismAndAllThatFollowsIsTheResponse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<QByteArray>("response"); // "(none)"
        const auto row = [](const char *line, const char *mechanism, const char *response) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(mechanism) << QByteArray(response);
        };
        row("AUTH PLAIN\r\n", "PLAIN", "(none)");
        row("auth plain AGEAYg==\r\n", "PLAIN", "AGEAYg==");
        row("AUTH PLAIN =\r\n", "PLAIN", "=");
        row("AUTH  Cram-MD5  \r\n", "CRAM-MD5", "(none)");
        row("AUTH LOGIN user secret\r\n", "LOGIN", "user secret");
        row("AUTH PLAIN ********\r\n", "PLAIN", "********");
        row("AUTH\r\n", "", "(none)");
    }
    void authNamesItsMechanismAndAllThatFollowsIsTheResponse()
    {
        QFETCH(QByteArray, line);
        const Command command = parseCommand(line);
        QCOMPARE(command.verb, Verb::Auth);
        QTEST(command.mechanism, "mechanism");
        QTEST(command.initialResponse ? inLine(line, *command.initialResponse) : QByteArray("(none)"), "response");
    }

    void anyOctetsGiveACommandInsideTheOctets()
    {
        quint32 seed = 815;
        const auto random = [&seed](quint32 below) { return (seed = seed * 1664525u + 1013904223u) / 65536 % below; };
        const QByteArray starts[] = {"MAIL FROM:", "RCPT TO:", "BDAT ", "AUTH ", "", "MAIL FROM:<"};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray line = starts[random(6)];
            for (quint32 i = random(12); i-- > 0;)
                line += random(4) == 0 ? char(random(256)) : "<>\"\\ @:=\t\r\n9"[random(12)];
            const Command command = parseCommand(line);
            const auto size = quint32(line.size());
            QVERIFY(command.verb != Verb::None);
            QVERIFY(command.argument.begin + command.argument.size <= size);
            QVERIFY(!command.path || command.path->begin + command.path->size <= size);
            QVERIFY(!command.initialResponse || command.initialResponse->begin + command.initialResponse->size <= size);
            for (const Parameter &parameter : command.parameters)
                QVERIFY(parameter.span.begin + parameter.span.size <= size);
        }
    }

    void aLongLineOfQuotesIsReadInOnePass()
    {
        const Command command = parseCommand("MAIL FROM:<" + QByteArray(64 * 1024, '"') + "> X=1");
        QVERIFY(command.closed);
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
