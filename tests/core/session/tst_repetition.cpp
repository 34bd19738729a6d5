#include "core/session/repetition.h"
#include "tests/core/session/talk.h"

#include <QTest>

using namespace Core;
using namespace Core::Testing;
using Lines = QList<QByteArray>;

namespace {

// "NOOP" is a line, "AUTH PLAIN alice" a login.
Lines repeated(const Talk &talk, Security security = Security::None)
{
    Lines lines;
    for (const RepeatedLine &line : repetition(talk.document.dialogue(), security)) {
        if (line.what == RepeatedLine::What::Line)
            lines.append(withoutTerminator(line.bytes).toByteArray());
        else
            lines.append("login " + line.mechanism + ' ' + line.identity);
    }
    return lines;
}

} // namespace

class TestRepetition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAgainWhatWasSaid()
    {
        Talk talk;
        talk.start();
        QCOMPARE(
            talk.play(addressed + Lines{"> DATA", "C: DATA", "S: 354 go", "> AUTH PLAIN AGEAYg==", "> ", "> .",
                                        "C: AUTH PLAIN AGEAYg==", "C: ", "C: .", "S: 250 ok", "> QUIT", "C: QUIT"}),
            "");
        QCOMPARE(repeated(talk), Lines({"EHLO me", "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA",
                                        "AUTH PLAIN AGEAYg==", "", "."}));
    }

    void leavesOutWhatConnectingSays()
    {
        Talk talk(Security::StartTls);
        talk.start();
        QCOMPARE(talk.play({"S: 220 hi", "C: EHLO client.example.net", "S: 250-x", "S: 250 STARTTLS", "C: STARTTLS",
                            "S: 220 go"}),
                 "");
        talk.fake->handshakes(FakeTransport::verifiedFacts());
        QCOMPARE(talk.play({"C: EHLO client.example.net", "S: 250 x", "> NOOP", "C: NOOP"}), "");
        QCOMPARE(repeated(talk, Security::StartTls), Lines{"NOOP"});
        QCOMPARE(repeated(talk), Lines({"EHLO client.example.net", "STARTTLS", "EHLO client.example.net", "NOOP"}));
    }

    void asksForALoginAgain_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<QByteArray>("login");
        const QByteArray plain = QByteArray("\0alice\0secret", 13).toBase64();
        QTest::newRow("PLAIN") << Lines{"> AUTH PLAIN " + plain, "C: AUTH PLAIN " + plain, "S: 235 ok"}
                               << QByteArray("login PLAIN alice");
        QTest::newRow("PLAIN in two steps")
            << Lines{"> AUTH PLAIN", "C: AUTH PLAIN", "S: 334 ", "> " + plain, "C: " + plain, "S: 235 ok"}
            << QByteArray("login PLAIN alice");
        QTest::newRow("LOGIN") << Lines{"> AUTH LOGIN", "C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6",
                                        "> YWxpY2U=",   "C: YWxpY2U=",   "S: 334 UGFzc3dvcmQ6",
                                        "> c2VjcmV0",   "C: c2VjcmV0",   "S: 235 ok"}
                               << QByteArray("login LOGIN alice");
        QTest::newRow("LOGIN with the user name") << Lines{"> AUTH LOGIN YWxpY2U=", "C: AUTH LOGIN YWxpY2U=",
                                                           "S: 334 UGFzc3dvcmQ6",   "> c2VjcmV0",
                                                           "C: c2VjcmV0",           "S: 235 ok"}
                                                  << QByteArray("login LOGIN alice");
        QTest::newRow("the second try") << Lines{"> AUTH LOGIN YWxpY2U=", "C: AUTH LOGIN YWxpY2U=", "S: 535 no",
                                                 "> AUTH PLAIN " + plain, "C: AUTH PLAIN " + plain, "S: 235 ok"}
                                        << QByteArray("login PLAIN alice");
    }

    void asksForALoginAgain()
    {
        QFETCH(Lines, lines);
        QFETCH(QByteArray, login);
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + lines + Lines{"> NOOP", "C: NOOP"}), "");
        QCOMPARE(repeated(talk), Lines({"EHLO me", login, "NOOP"}));
        for (const RepeatedLine &line : repetition(talk.document.dialogue(), Security::None))
            QVERIFY(!line.bytes.contains('*'));
    }

    void cannotSayAgainWhatIsMasked()
    {
        Talk talk;
        talk.start();
        QCOMPARE(talk.play(introduced + Lines{"> AUTH LOGIN", "C: AUTH LOGIN", "S: 504 no", "> c2VjcmV0", "C: c2VjcmV0",
                                              "S: 500 no", "> NOOP", "C: NOOP"}),
                 "");
        QCOMPARE(repeated(talk), Lines({"EHLO me", "login LOGIN ", "NOOP"}));
    }

    void cannotSayAgainContentThatIsMasked()
    {
        Talk talk;
        talk.settings.content = ContentRecord::Masked;
        talk.start();
        QCOMPARE(talk.play(addressed + Lines{"> DATA", "C: DATA", "S: 354 go", "> Hello", "C: Hello", "> .", "C: .",
                                             "S: 250 ok", "> NOOP", "C: NOOP"}),
                 "");
        QVERIFY(talk.recorded(Kind::Sent).contains("*****\r\n.\r\n"));
        QCOMPARE(repeated(talk), Lines({"EHLO me", "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "NOOP"}));
    }

    void hasNothingToSayOfNothing() { QVERIFY(repetition({}, Security::None).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestRepetition)
#include "tst_repetition.moc"
