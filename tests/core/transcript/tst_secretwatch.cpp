#include "core/transcript/echoes.h"
#include "core/transcript/secretwatch.h"

#include <QTest>

using namespace Core;

namespace {

struct Outcome {
    QByteArray recorded;
    QList<QByteArray> secrets;
    bool operator==(const Outcome &) const = default;
};

void takeFrom(const SecretWatch::Recordable &made, Outcome &outcome)
{
    for (const SecretWatch::Masked &masked : made.secrets) {
        QVERIFY(made.bytes.mid(masked.at).startsWith(secretMask));
        outcome.secrets.append(viewOf(masked.octets).toByteArray());
    }
    outcome.recorded += made.bytes;
}

// "C: " is sent, "S: " is heard, each with CR LF.
Outcome play(const QList<QByteArray> &lines, qsizetype chunk)
{
    Outcome outcome;
    SecretWatch watch;
    for (const QByteArray &line : lines) {
        const QByteArray bytes = line.mid(3) + "\r\n";
        const bool heard = line.startsWith("S: ");
        for (qsizetype at = 0; at < bytes.size(); at += chunk) {
            SecretWatch::Recordable made;
            if (heard)
                watch.hear(bytes.mid(at, chunk));
            else
                watch.send(bytes.mid(at, chunk), {}, made);
            takeFrom(made, outcome);
        }
    }
    SecretWatch::Recordable made;
    watch.flush(made);
    takeFrom(made, outcome);
    return outcome;
}

} // namespace

class TestSecretWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereASecretBegins_data() { masksWhatNobodyTold_data(); }
    // Asked of each line before its end: where it will be masked, and nowhere if it will not be.
    void tellsWhereASecretBegins()
    {
        QFETCH(QList<QByteArray>, lines);
        SecretWatch watch;
        for (const QByteArray &line : lines) {
            const QByteArray bytes = line.mid(3);
            if (line.startsWith("S: ")) {
                watch.hear(bytes + "\r\n");
                continue;
            }
            const qsizetype from = SecretWatch::secretFrom(watch, bytes);
            SecretWatch::Recordable made;
            watch.send(bytes + "\r\n", {}, made);
            watch.flush(made);
            if (!made.secrets.empty())
                QCOMPARE(from, qsizetype(made.secrets.front().at));
            else if (bytes != "*" && !bytes.endsWith(' ')) // what may still become one
                QCOMPARE(from, -1);
        }
    }

    void letsThroughWhatMayBecomeAVerb()
    {
        SecretWatch watch;
        SecretWatch::Recordable made;
        watch.send("AUTH PLAIN\r\n", {}, made);
        for (const char *begun : {"", "R", "rSe", " RSET", "RSET x"})
            QCOMPARE(SecretWatch::secretFrom(watch, begun), -1);
        QCOMPARE(SecretWatch::secretFrom(watch, "Rx"), 0);
        QCOMPARE(SecretWatch::secretFrom(watch, "RSETx"), 0);
        QCOMPARE(SecretWatch::secretFrom(watch, "RSET\r\nc2Vj"), 6);
        QCOMPARE(SecretWatch::secretFrom({}, "AUTH PLAIN "), 11);
        QCOMPARE(SecretWatch::secretFrom({}, "AUTH PLAIN c2Vj\r\nNOOP"), 11);
        QCOMPARE(SecretWatch::secretFrom({}, "AUTH LOGIN YWxpY2U="), -1);
    }

    void masksWhatNobodyTold_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QByteArray>("recorded");
        QTest::addColumn<QList<QByteArray>>("secrets");
        using Lines = QList<QByteArray>;

        QTest::newRow("no AUTH") << Lines{"C: EHLO me", "S: 250 x", "C: MAIL FROM:<a@b>"}
                                 << QByteArray("EHLO me\r\nMAIL FROM:<a@b>\r\n") << Lines{};
        QTest::newRow("PLAIN, initial response") << Lines{"C: AUTH PLAIN AGEAYg==", "S: 235 ok", "C: NOOP"}
                                                 << QByteArray("AUTH PLAIN ********\r\nNOOP\r\n") << Lines{"AGEAYg=="};
        QTest::newRow("refused all the same") << Lines{"C: auth plain AGEAYg==", "S: 535 no", "C: NOOP"}
                                              << QByteArray("auth plain ********\r\nNOOP\r\n") << Lines{"AGEAYg=="};
        QTest::newRow("PLAIN in two steps") << Lines{"C: AUTH PLAIN", "S: 334 ", "C: AGEAYg==", "S: 235 ok"}
                                            << QByteArray("AUTH PLAIN\r\n********\r\n") << Lines{"AGEAYg=="};
        QTest::newRow("LOGIN shows the user name")
            << Lines{"C: AUTH LOGIN",       "S: 334 VXNlcm5hbWU6", "C: YWxpY2U=",
                     "S: 334 UGFzc3dvcmQ6", "C: c2VjcmV0",         "S: 235 ok"}
            << QByteArray("AUTH LOGIN\r\nYWxpY2U=\r\n********\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("LOGIN with the user name in the line")
            << Lines{"C: AUTH LOGIN YWxpY2U=", "S: 334 UGFzc3dvcmQ6", "C: c2VjcmV0", "S: 235 ok", "C: NOOP"}
            << QByteArray("AUTH LOGIN YWxpY2U=\r\n********\r\nNOOP\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("LOGIN with both in the line")
            << Lines{"C: AUTH LOGIN YWxpY2U= c2VjcmV0"} << QByteArray("AUTH LOGIN YWxpY2U= ********\r\n")
            << Lines{"c2VjcmV0"};
        QTest::newRow("LOGIN that asks for the password first")
            << Lines{"C: AUTH LOGIN", "S: 334 UGFzc3dvcmQ6", "C: c2VjcmV0"} << QByteArray("AUTH LOGIN\r\n********\r\n")
            << Lines{"c2VjcmV0"};
        QTest::newRow("LOGIN with a prompt in clear, who knows for what")
            << Lines{"C: AUTH LOGIN", "S: 334 Kennwort?", "C: c2VjcmV0"} << QByteArray("AUTH LOGIN\r\n********\r\n")
            << Lines{"c2VjcmV0"};
        QTest::newRow("a star is no secret") << Lines{"C: AUTH PLAIN", "S: 334 ", "C: *", "S: 501 cancelled", "C: QUIT"}
                                             << QByteArray("AUTH PLAIN\r\n*\r\nQUIT\r\n") << Lines{};
        QTest::newRow("an empty response is masked")
            << Lines{"C: AUTH XOAUTH2 dG9rZW4=", "S: 334 e30=", "C: ", "S: 535 no", "C: QUIT"}
            << QByteArray("AUTH XOAUTH2 ********\r\n********\r\nQUIT\r\n") << Lines{"dG9rZW4=", ""};
        QTest::newRow("a command sent as a response")
            << Lines{"C: AUTH PLAIN", "S: 334 ", "C: MAIL FROM:<a@b>", "S: 501 no", "C: QUIT"}
            << QByteArray("AUTH PLAIN\r\n********\r\nQUIT\r\n") << Lines{"MAIL FROM:<a@b>"};
        QTest::newRow("responses behind a refused AUTH")
            << Lines{"C: AUTH LOGIN", "S: 504 no",          "C: YWxpY2U=", "S: 500 what", "C: c2VjcmV0",
                     "S: 500 what",   "C: MAIL FROM:<a@b>", "S: 250 ok",   "C: word"}
            << QByteArray("AUTH LOGIN\r\n********\r\n********\r\nMAIL FROM:<a@b>\r\nword\r\n")
            << Lines{"YWxpY2U=", "c2VjcmV0"};
        QTest::newRow("sent before anything was answered")
            << Lines{"C: AUTH LOGIN", "C: YWxpY2U=", "C: c2VjcmV0", "C: MAIL FROM:<a@b>"}
            << QByteArray("AUTH LOGIN\r\n********\r\n********\r\nMAIL FROM:<a@b>\r\n") << Lines{"YWxpY2U=", "c2VjcmV0"};
        QTest::newRow("AUTH in a group behind others")
            << Lines{"C: NOOP", "C: AUTH PLAIN", "S: 250 ok", "S: 334 ", "C: HELP", "S: 235 ok", "C: HELP"}
            << QByteArray("NOOP\r\nAUTH PLAIN\r\n********\r\nHELP\r\n") << Lines{"HELP"};
        QTest::newRow("a refusal of the command before")
            << Lines{"C: MAIL FROM:<a@b>", "C: AUTH PLAIN", "S: 530 no", "S: 334 ", "C: c2VjcmV0"}
            << QByteArray("MAIL FROM:<a@b>\r\nAUTH PLAIN\r\n********\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("a challenge nobody asked for")
            << Lines{"C: NOOP", "S: 334 ", "C: c2VjcmV0", "S: 500 no", "C: EHLO me", "S: 250 ok", "C: word"}
            << QByteArray("NOOP\r\n********\r\nEHLO me\r\nword\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("blanks and tabs") << Lines{"C:  \tAUTH \t PLAIN \t AGEAYg== x"}
                                         << QByteArray(" \tAUTH \t PLAIN \t ********\r\n") << Lines{"AGEAYg== x"};
        QTest::newRow("with an equals sign")
            << Lines{"C: AUTH=PLAIN AGEAYg=="} << QByteArray("AUTH=PLAIN ********\r\n") << Lines{"AGEAYg=="};
        QTest::newRow("a trailing blank is no response")
            << Lines{"C: AUTH PLAIN "} << QByteArray("AUTH PLAIN \r\n") << Lines{};
        QTest::newRow("a secret with carriage returns")
            << Lines{"C: AUTH PLAIN a\rb\r\r"} << QByteArray("AUTH PLAIN ********\r\n") << Lines{"a\rb\r\r"};
        QTest::newRow("several lines before the last of a reply")
            << Lines{"C: AUTH PLAIN", "S: 334-", "S: 334 ", "C: c2VjcmV0"} << QByteArray("AUTH PLAIN\r\n********\r\n")
            << Lines{"c2VjcmV0"};
        QTest::newRow("content is left as it is")
            << Lines{"C: DATA", "S: 354 go", "C: AUTH PLAIN AGEAYg==", "C: ..", "C: x",
                     "C: .",    "S: 250 ok", "C: AUTH PLAIN AGEAYg=="}
            << QByteArray("DATA\r\nAUTH PLAIN AGEAYg==\r\n..\r\nx\r\n.\r\nAUTH PLAIN ********\r\n")
            << Lines{"AGEAYg=="};
        QTest::newRow("an early refusal ends content")
            << Lines{"C: DATA", "S: 354 go", "C: x", "S: 421 bye", "C: AUTH PLAIN AGEAYg=="}
            << QByteArray("DATA\r\nx\r\nAUTH PLAIN ********\r\n") << Lines{"AGEAYg=="};
        QTest::newRow("354 to AUTH opens no content") << Lines{"C: AUTH PLAIN", "S: 354 go", "C: c2VjcmV0"}
                                                      << QByteArray("AUTH PLAIN\r\n********\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("a broken 354 opens no content")
            << Lines{"C: DATA", "S: 3540 go", "C: AUTH PLAIN c2VjcmV0"} << QByteArray("DATA\r\nAUTH PLAIN ********\r\n")
            << Lines{"c2VjcmV0"};
        QTest::newRow("nor does one behind another code")
            << Lines{"C: DATA", "S: 250-ok", "S: 354 go", "C: AUTH PLAIN c2VjcmV0"}
            << QByteArray("DATA\r\nAUTH PLAIN ********\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("behind a broken 334 it is wary")
            << Lines{"C: AUTH PLAIN", "S: 3340 ", "C: c2VjcmV0", "C: NOOP"}
            << QByteArray("AUTH PLAIN\r\n********\r\nNOOP\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("behind a broken 235 too")
            << Lines{"C: AUTH PLAIN", "S: 334 ", "C: *", "S: 235-x", "S: y", "S: 235 in", "C: c2VjcmV0"}
            << QByteArray("AUTH PLAIN\r\n*\r\n********\r\n") << Lines{"c2VjcmV0"};
        QTest::newRow("refused octets were taken for commands")
            << Lines{"C: BDAT 60 LAST", "S: 502 what", "C: AUTH PLAIN AGEAYg=="}
            << QByteArray("BDAT 60 LAST\r\nAUTH PLAIN ********\r\n") << Lines{"AGEAYg=="};
        QTest::newRow("octets are left as they are")
            << Lines{"C: BDAT 21 LAST", "C: AUTH PLAIN AGEAYg==", "S: 250 ok", "C: AUTH PLAIN AGEAYg=="}
            << QByteArray("BDAT 21 LAST\r\nAUTH PLAIN AGEAYg==\r\nAUTH PLAIN ********\r\n") << Lines{"AGEAYg=="};
    }

    void masksWhatNobodyTold()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QByteArray, recorded);
        QFETCH(QList<QByteArray>, secrets);
        for (const qsizetype chunk : {1000, 1, 2, 3, 5, 7, 11, 13})
            QCOMPARE(play(lines, chunk).recorded, recorded);
        QCOMPARE(play(lines, 1000).secrets, secrets);
        QCOMPARE(play(lines, 1).secrets, secrets);
    }

    void masksEverySplitOfALineAlike()
    {
        const QByteArray line = "AUTH LOGIN YWxpY2U= c2VjcmV0\r\n";
        for (qsizetype split = 0; split <= line.size(); ++split) {
            SecretWatch watch;
            SecretWatch::Recordable made;
            watch.send(line.left(split), {}, made);
            watch.send(line.mid(split), {}, made);
            QCOMPARE(made.bytes, "AUTH LOGIN YWxpY2U= ********\r\n");
            QCOMPARE(made.secrets.size(), size_t(1));
        }
    }

    void masksToldSecretsAnywhere()
    {
        const KnownSecret told[] = {{Facts::Secret::What::Token, {5, 6}, {}}};
        SecretWatch watch;
        SecretWatch::Recordable made;
        watch.send("XTOK abcdef more\r\n", told, made);
        QCOMPARE(made.bytes, "XTOK ******** more\r\n");
        QCOMPARE(made.secrets[0].told, Facts::Secret::What::Token);
    }

    void joinsWhatIsToldWithWhatItFinds()
    {
        const KnownSecret told[] = {{Facts::Secret::What::Password, {11, 8}, {}}};
        SecretWatch watch;
        SecretWatch::Recordable made;
        watch.send("AUTH PLAIN AGEAYg==\r\n", told, made);
        QCOMPARE(made.bytes, "AUTH PLAIN ********\r\n");
        QCOMPARE(made.secrets.size(), size_t(1));
        QCOMPARE(made.secrets[0].told, Facts::Secret::What::Password);
        QCOMPARE(made.secrets[0].place.mechanism, "PLAIN");
    }

    void neverMasksALineEnd()
    {
        const KnownSecret told[] = {{Facts::Secret::What::Content, {0, 400}, {}}};
        SecretWatch watch;
        SecretWatch::Recordable made;
        watch.send("one\r\ntwo\r\n", told, made);
        QCOMPARE(made.bytes, "********\n********\n");
    }

    void masksToldSecretsInMessagesToo()
    {
        const KnownSecret told[] = {{Facts::Secret::What::Content, {4, 6}, {}}};
        SecretWatch watch;
        SecretWatch::Recordable made;
        watch.send("BDAT 14\r\n", {}, made);
        watch.send("the secret is\n", told, made);
        watch.send("DATA\r\n", {}, made);
        watch.hear("354 go\r\n");
        watch.send("the secret is\r\n.\r\n", told, made);
        QCOMPARE(made.bytes, "BDAT 14\r\nthe ******** is\nDATA\r\nthe ******** is\r\n.\r\n");
        QCOMPARE(made.secrets.size(), size_t(2));
    }

    void masksMessagesWhereAsked()
    {
        const QByteArray text = "Subject: x\r\n\r\n..y\r\n.\r\n";
        for (const qsizetype chunk : {1000, 1, 3}) {
            SecretWatch watch;
            SecretWatch::Recordable made;
            watch.setContent(ContentRecord::Masked);
            watch.send("BDAT 5\r\na\r\nbcDATA\r\n", {}, made);
            watch.hear("354 go\r\n");
            for (qsizetype at = 0; at < text.size(); at += chunk)
                watch.send(text.mid(at, chunk), {}, made);
            watch.send("NOOP\r\n", {}, made);
            QCOMPARE(made.bytes, "BDAT 5\r\n*\r\n**DATA\r\n**********\r\n\r\n.**\r\n.\r\nNOOP\r\n");
        }
    }

    void masksALineThatNeverEnded_data()
    {
        QTest::addColumn<QByteArray>("heard");
        QTest::newRow("behind a challenge") << QByteArray("334 \r\n");
        QTest::newRow("behind AUTH alone") << QByteArray();
    }

    void masksALineThatNeverEnded()
    {
        QFETCH(QByteArray, heard);
        SecretWatch watch;
        SecretWatch::Recordable made;
        watch.send("AUTH PLAIN\r\n", {}, made);
        watch.hear(heard);
        watch.send("c2VjcmV0\r", {}, made);
        watch.flush(made);
        QCOMPARE(made.bytes, "AUTH PLAIN\r\n********");
        QCOMPARE(viewOf(made.secrets[0].octets).toByteArray(), "c2VjcmV0\r");
    }

    void forgetsAtTheStartOfTls()
    {
        SecretWatch watch;
        SecretWatch::Recordable made;
        watch.send("AUTH LOGIN\r\n", {}, made);
        watch.hear("334 VXNl");
        watch.startLayer();
        watch.send("EHLO me\r\nword\r\n", {}, made);
        QCOMPARE(made.bytes, "AUTH LOGIN\r\nEHLO me\r\nword\r\n");
    }

    void showsWaitingLinesMasked()
    {
        QCOMPARE(
            SecretWatch::masked(SecretWatch(), {"AUTH LOGIN\r\n", "YWxpY2U=\r\n", "c2VjcmV0\r\n", "MAIL FROM:<>\r\n"}),
            QList<QByteArray>({"AUTH LOGIN\r\n", "********\r\n", "********\r\n", "MAIL FROM:<>\r\n"}));
    }
};

QTEST_APPLESS_MAIN(TestSecretWatch)
#include "tst_secretwatch.moc"
