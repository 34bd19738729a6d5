#include "app/consolescript.h"
#include "core/smtp/command.h"

#include <QTest>

using App::ConsoleScript;
using Core::Smtp::Mode;
using Core::Smtp::Verb;
using What = ConsoleScript::Step::What;

namespace {

// A server that answers from a table, and what the script did with it: "> line", "= 250", "~ 2 lines of content
// skipped".
struct Played {
    QList<QByteArray> steps;
    Mode mode = Mode::Command;
};

struct Answers {
    quint16 data = 354, auth = 334;
};

Played play(ConsoleScript &script, const Answers &answers)
{
    Played played;
    Verb verb = Verb::None;
    quint16 code = 220;
    for (int guard = 0; guard < 1000; ++guard) {
        const ConsoleScript::Step step = script.next(played.mode, verb, code);
        switch (step.what) {
        case What::Starved:
            played.steps.append("starved");
            return played;
        case What::Ended:
            played.steps.append("ended");
            return played;
        case What::Expect:
            played.steps.append("= " + step.bytes);
            continue;
        case What::LogIn:
            played.steps.append("log in");
            continue;
        case What::SkipContent:
            played.steps.append("~ content " + QByteArray::number(step.skipped));
            continue;
        case What::SkipResponses:
            played.steps.append("~ responses " + QByteArray::number(step.skipped));
            continue;
        case What::Send:
            break;
        }
        played.steps.append("> " + step.bytes.chopped(2));
        if (played.mode == Mode::Content) {
            played.mode = step.bytes == ".\r\n" ? Mode::Command : Mode::Content;
            continue;
        }
        if (played.mode == Mode::AuthResponse) {
            played.mode = Mode::Command;
            code = 235;
            continue;
        }
        verb = Core::Smtp::parseCommand(step.bytes).verb;
        code = verb == Verb::Data ? answers.data : verb == Verb::Auth ? answers.auth : quint16(250);
        played.mode = code == 354 ? Mode::Content : code == 334 ? Mode::AuthResponse : Mode::Command;
    }
    return played;
}

} // namespace

class TestConsoleScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plays_data();
    void plays();
    void skipsAPasswordBehindARefusedUser();
    void skipsResponsesBehindALoginThatIsNone();
    void staysInContentAtTheEnd();
    void waitsForMore();
};

void TestConsoleScript::plays_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<quint16>("data");
    QTest::addColumn<quint16>("auth");
    QTest::addColumn<QList<QByteArray>>("steps");
    const auto row = [](const char *name, const QByteArray &script, const QList<QByteArray> &steps, quint16 data = 354,
                        quint16 auth = 334) { QTest::newRow(name) << script << data << auth << steps; };
    row("as typed", "EHLO  me \r\nNOOP\nQUIT", {"> EHLO  me ", "> NOOP", "> QUIT", "ended"});
    row("empty lines are sent", "\n\r\nQUIT\n", {"> ", "> ", "> QUIT", "ended"});
    row("nothing", "", {"ended"});
    row("the login of the command line", "EHLO me\n#auth\nQUIT\n", {"> EHLO me", "log in", "> QUIT", "ended"});
    row("no login inside content", "DATA\n#auth\n.\nQUIT\n", {"> DATA", "> #auth", "> .", "> QUIT", "ended"});
    row("a CR inside stays", "NO\rOP\r\r\n", {"> NO\rOP\r", "ended"});
    row("comments", "# a\n#\nNOOP # b\n#x\n", {"> NOOP # b", "> #x", "ended"});
    row("expectations", "NOOP\n#= 250\n#=  2 \n", {"> NOOP", "= 250", "= 2", "ended"});
    row("content is no comment", "DATA\n# a\n#= 250\n.\n# b\nQUIT\n",
        {"> DATA", "> # a", "> #= 250", "> .", "> QUIT", "ended"});
    row("responses are no comments", "AUTH LOGIN\n# a\nQUIT\n", {"> AUTH LOGIN", "> # a", "> QUIT", "ended"});
    row("refused DATA", "DATA\na\nQUIT\n.\nRSET\n", {"> DATA", "~ content 3", "> RSET", "ended"}, 503);
    row("refused DATA, no dot", "DATA\na\nb", {"> DATA", "~ content 2", "ended"}, 554);
    row("refused DATA that was expected", "DATA\n#= 554\nQUIT\n", {"> DATA", "= 554", "> QUIT", "ended"}, 554);
    row("refused AUTH", "AUTH LOGIN\nYWxpY2U=\nc2VjcmV0\nquit\n", {"> AUTH LOGIN", "~ responses 2", "> quit", "ended"},
        354, 504);
    row("refused AUTH without responses", "AUTH PLAIN AGEAYg==\nQUIT\n", {"> AUTH PLAIN AGEAYg==", "> QUIT", "ended"},
        354, 535);
    row("refused AUTH that was expected", "AUTH LOGIN\n#= 5\nQUIT\n", {"> AUTH LOGIN", "= 5", "> QUIT", "ended"}, 354,
        535);
    row("AUTH accepted at once", "AUTH PLAIN AGEAYg==\nX-OWN\n", {"> AUTH PLAIN AGEAYg==", "> X-OWN", "ended"}, 354,
        235);
}

// However the bytes come, the same steps are taken.
void TestConsoleScript::plays()
{
    QFETCH(QByteArray, script);
    QFETCH(quint16, data);
    QFETCH(quint16, auth);
    QFETCH(QList<QByteArray>, steps);
    for (qsizetype at = 0; at <= script.size(); ++at) {
        ConsoleScript fed;
        fed.feed(QByteArrayView(script).first(at));
        fed.feed(QByteArrayView(script).sliced(at));
        fed.end();
        QCOMPARE(play(fed, {data, auth}).steps, steps);
        QVERIFY(fed.atEnd());
    }
    ConsoleScript slow;
    for (const char &octet : script)
        slow.feed(QByteArrayView(&octet, 1));
    slow.end();
    QCOMPARE(play(slow, {data, auth}).steps, steps);
}

void TestConsoleScript::skipsAPasswordBehindARefusedUser()
{
    ConsoleScript script;
    script.feed("AUTH LOGIN\nYWxpY2U=\nc2VjcmV0\nQUIT\n");
    QCOMPARE(script.next(Mode::Command, Verb::None, 0).bytes, "AUTH LOGIN\r\n");
    QCOMPARE(script.next(Mode::AuthResponse, Verb::Auth, 334).bytes, "YWxpY2U=\r\n");
    QCOMPARE(script.next(Mode::Command, Verb::Response, 535), (ConsoleScript::Step{What::SkipResponses, {}, 1}));
    QCOMPARE(script.next(Mode::Command, Verb::Response, 535).bytes, "QUIT\r\n");
}

void TestConsoleScript::skipsResponsesBehindALoginThatIsNone()
{
    ConsoleScript script;
    script.feed("AUTH LOGIN\nYWxpY2U=\nc2VjcmV0\nQUIT\n");
    QCOMPARE(script.next(Mode::Command, Verb::None, 0).bytes, "AUTH LOGIN\r\n");
    QCOMPARE(script.next(Mode::Command, Verb::Auth, 235, ConsoleScript::Login::TooSoon),
             (ConsoleScript::Step{What::SkipResponses, {}, 2}));
    QCOMPARE(script.next(Mode::Command, Verb::Auth, 235, ConsoleScript::Login::TooSoon).bytes, "QUIT\r\n");
}

void TestConsoleScript::staysInContentAtTheEnd()
{
    ConsoleScript script;
    script.feed("DATA\nhello\n");
    script.end();
    const Played played = play(script, {});
    QCOMPARE(played.mode, Mode::Content); // the console tells by it, and sends no dot
    QCOMPARE(played.steps, (QList<QByteArray>{"> DATA", "> hello", "ended"}));
}

void TestConsoleScript::waitsForMore()
{
    ConsoleScript script;
    QCOMPARE(script.next(Mode::Command, Verb::None, 220).what, What::Starved);
    script.feed("NO");
    QCOMPARE(script.next(Mode::Command, Verb::None, 220).what, What::Starved);
    QVERIFY(!script.atEnd());
    script.feed("OP\r");
    QCOMPARE(script.next(Mode::Command, Verb::None, 220).what, What::Starved);
    script.feed("\n");
    QCOMPARE(script.next(Mode::Command, Verb::None, 220).bytes, "NOOP\r\n");
    script.end();
    script.end();
    QCOMPARE(script.next(Mode::Command, Verb::Noop, 250).what, What::Ended);
}

QTEST_GUILESS_MAIN(TestConsoleScript)
#include "tst_consolescript.moc"
