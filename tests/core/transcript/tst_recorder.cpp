#include "core/transcript/recorder.h"

#include <QTest>

using namespace Core;

namespace {

constexpr auto clear = Protection::Clear;

QByteArray bytesOf(const Transcript &transcript, Kind kind)
{
    QByteArray bytes;
    for (EventId id = 0; id < transcript.size(); ++id)
        if (transcript.event(id).kind == kind)
            bytes += transcript.payload(id);
    return bytes;
}

QByteArray everythingIn(const Transcript &transcript)
{
    QByteArray bytes;
    for (EventId id = 0; id < transcript.size(); ++id)
        bytes += transcript.payload(id);
    return bytes;
}

QList<Facts::Secret> secretsIn(const Transcript &transcript)
{
    QList<Facts::Secret> found;
    for (EventId id = 0; id < transcript.size(); ++id)
        if (transcript.event(id).kind == Kind::Secret)
            found.append(Facts::decode<Facts::Secret>(transcript.payload(id)));
    return found;
}

struct Fixture {
    Transcript transcript;
    Recorder recorder{transcript};
    qint64 at = 0;

    void says(const QByteArray &bytes, qsizetype chunk = 1'000'000)
    {
        for (qsizetype from = 0; from < bytes.size(); from += chunk)
            recorder.received(bytes.mid(from, chunk), clear, ++at);
    }
    void sends(const QByteArray &bytes, qsizetype chunk = 1'000'000)
    {
        for (qsizetype from = 0; from < bytes.size(); from += chunk)
            recorder.sent(bytes.mid(from, chunk), {}, clear, ++at);
    }
    void ends() { recorder.fact(Kind::Closed, Facts::encode(Closing::ByPeer), ++at); }
    QByteArray received() const { return bytesOf(transcript, Kind::Received); }
    QByteArray sent() const { return bytesOf(transcript, Kind::Sent); }
};

const QByteArray sentinel = "Correct-Horse_Battery";

// A server that gives everything back, in every form it may have.
void playEchoingServer(Fixture &fixture, const QByteArray &mechanism, qsizetype chunk)
{
    const QByteArray plain = QByteArray("\0alice\0", 7) + sentinel;
    const QByteArray response = mechanism == "PLAIN" ? plain.toBase64() : sentinel.toBase64();
    fixture.says("220 hello\r\n", chunk);
    if (mechanism == "PLAIN") {
        fixture.sends("AUTH PLAIN " + response + "\r\n", chunk);
    } else {
        fixture.sends("AUTH LOGIN\r\n", chunk);
        fixture.says("334 VXNlcm5hbWU6\r\n", chunk);
        fixture.sends("YWxpY2U=\r\n", chunk);
        fixture.says("334 UGFzc3dvcmQ6\r\n", chunk);
        fixture.sends(response + "\r\n", chunk);
    }
    fixture.says("535-you said " + sentinel + "\r\n535-or " + sentinel.toBase64() + "," + response + "\r\n535 <" +
                     sentinel + "> is wrong\r\n",
                 chunk);
    fixture.sends("QUIT\r\n", chunk);
    fixture.says("221 bye " + sentinel, chunk);
    fixture.ends();
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsBothWaysAsTold()
    {
        Fixture fixture;
        QCOMPARE(fixture.recorder.received("220 hi\r\n", Protection::TlsVerified, 5), 0u);
        QCOMPARE(fixture.recorder.sent("NOOP\r\n", {}, Protection::TlsUnverified, 6), 1u);
        QCOMPARE(fixture.transcript.event(0).protection, Protection::TlsVerified);
        QCOMPARE(fixture.transcript.event(0).at, 5);
        QCOMPARE(fixture.transcript.event(1).protection, Protection::TlsUnverified);
        QCOMPARE(fixture.transcript.event(1).kind, Kind::Sent);
    }

    void tellsItsKeeperOfEachEvent()
    {
        class : public Keeper
        {
        public:
            void recorded(const Event &event, QByteArrayView) override { kinds.append(event.kind); }
            QList<Kind> kinds;
        } keeper;
        Fixture fixture;
        fixture.says("220 hi\r\n");
        fixture.recorder.setKeeper(&keeper);
        fixture.sends("AUTH PLAIN AGEAYg==\r\n");
        fixture.recorder.setKeeper(nullptr);
        fixture.ends();
        QCOMPARE(keeper.kinds, QList({Kind::Sent, Kind::Secret}));
    }

    void showsBeforehandWhatItWouldRecord()
    {
        Fixture fixture;
        fixture.sends("AUTH PLAIN\r\n");
        QCOMPARE(fixture.recorder.preview({"c2VjcmV0\r\n", "NOOP\r\n"}),
                 QList<QByteArray>({"********\r\n", "NOOP\r\n"}));
        QCOMPARE(fixture.recorder.secretFrom("c2Vj"), 0);
        QCOMPARE(fixture.sent(), "AUTH PLAIN\r\n");
        fixture.recorder.fact(Kind::Encrypted, {}, 9); // what was asked before it counts no more
        QCOMPARE(fixture.recorder.preview({"c2VjcmV0\r\n"}), QList<QByteArray>({"c2VjcmV0\r\n"}));
        fixture.recorder.setContent(ContentRecord::Masked);
        QCOMPARE(fixture.recorder.preview({"BDAT 2\r\nab"}), QList<QByteArray>({"BDAT 2\r\n**"}));
    }

    void keepsNoSecretInAnyForm_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::newRow("PLAIN") << QByteArray("PLAIN");
        QTest::newRow("LOGIN") << QByteArray("LOGIN");
    }

    void keepsNoSecretInAnyForm()
    {
        QFETCH(QByteArray, mechanism);
        Fixture whole;
        playEchoingServer(whole, mechanism, 1'000'000);
        for (qsizetype chunk = 1; chunk < 90; ++chunk) {
            Fixture cut;
            playEchoingServer(cut, mechanism, chunk);
            QCOMPARE(cut.sent(), whole.sent());
            QCOMPARE(cut.received(), whole.received());
            const QByteArray all = everythingIn(cut.transcript);
            for (const QByteArray &form :
                 {sentinel, sentinel.toBase64(), (QByteArray("\0alice\0", 7) + sentinel).toBase64()})
                QVERIFY2(!all.contains(form), form.constData());
        }
        QCOMPARE(whole.received().count("********"), 5);
        QVERIFY(whole.received().contains("535 <********> is wrong\r\n"));
    }

    void masksAnEchoInEverySplit()
    {
        const QByteArray reply = "535-no " + sentinel + "!\r\n535 no\r\n";
        for (qsizetype split = 0; split <= reply.size(); ++split) {
            Fixture fixture;
            fixture.sends("AUTH LOGIN YWxpY2U=\r\n");
            fixture.says("334 UGFzc3dvcmQ6\r\n");
            fixture.sends(sentinel.toBase64() + "\r\n");
            fixture.says(reply.left(split));
            fixture.recorder.flushHeld(++fixture.at); // a second went by, in the midst of it
            fixture.says(reply.mid(split));
            fixture.ends();
            QCOMPARE(fixture.received(), "334 UGFzc3dvcmQ6\r\n535-no ********!\r\n535 no\r\n");
        }
    }

    void holdsAnUnfinishedLineOnlyWhileASecretIsKnown()
    {
        Fixture fixture;
        fixture.says("220 he");
        QVERIFY(!fixture.recorder.holds());
        QCOMPARE(fixture.received(), "220 he");
        fixture.says("llo\r\n");
        fixture.sends("AUTH PLAIN " + sentinel.toBase64() + "\r\n");
        fixture.says("535 n");
        QVERIFY(fixture.recorder.holds());
        QCOMPARE(fixture.received(), "220 hello\r\n");
        fixture.recorder.flushHeld(99);
        QCOMPARE(fixture.received(), "220 hello\r\n535 n");
        QVERIFY(!fixture.recorder.holds());
    }

    void recordsWhatIsHeldBeforeWhatFollows()
    {
        Fixture fixture;
        fixture.sends("AUTH PLAIN " + sentinel.toBase64() + "\r\n");
        fixture.says("535 n");
        fixture.sends("QUIT\r\n");
        fixture.says("o");
        fixture.ends();
        QCOMPARE(fixture.received(), "535 no");
        const Transcript &transcript = fixture.transcript;
        QCOMPARE(transcript.event(transcript.size() - 1).kind, Kind::Closed);
        QCOMPARE(transcript.payload(2), "535 n");
        QCOMPARE(transcript.payload(3), "QUIT\r\n");
    }

    void neverHoldsALineWithoutEnd()
    {
        Fixture fixture;
        fixture.sends("AUTH PLAIN " + sentinel.toBase64() + "\r\n");
        const QByteArray endless(1000, 'x');
        for (int i = 0; i < 1000; ++i)
            fixture.says(endless);
        QVERIFY(fixture.received().size() > 900'000);
        fixture.ends();
        QCOMPARE(fixture.received().size(), 1'000'000);
    }

    void leavesTheCodeOfAReplyAlone()
    {
        Fixture fixture;
        fixture.sends("AUTH LOGIN YWxpY2U=\r\n");
        fixture.says("334 UGFzc3dvcmQ6\r\n");
        fixture.sends(QByteArray("250").toBase64() + "\r\n");
        fixture.says("250 250 ok 2500\r\n250-250\r\n");
        QCOMPARE(fixture.received(), "334 UGFzc3dvcmQ6\r\n250 ******** ok 2500\r\n250-********\r\n");
    }

    void masksAShortSecretWhereItStandsAlone()
    {
        Fixture fixture;
        fixture.sends("AUTH LOGIN YWxpY2U=\r\n");
        fixture.says("334 UGFzc3dvcmQ6\r\n");
        fixture.sends(QByteArray("ab").toBase64() + "\r\n");
        fixture.says("535 ab is not able, \"ab\"\r\n");
        QVERIFY(fixture.received().endsWith("535 ******** is not able, \"********\"\r\n"));
    }

    void masksTheToldValueThatTheResponseOnlyProves()
    {
        Fixture fixture;
        fixture.sends("AUTH CRAM-MD5\r\n");
        fixture.says("334 PDFAYj4=\r\n");
        const QByteArray response = QByteArray("tim b913a602c7eda7a495b4e6e7334d3890").toBase64();
        const KnownSecret told[] = {{Facts::Secret::What::Response, {0, quint32(response.size())}, "tanstaaf"}};
        fixture.recorder.sent(response + "\r\n", told, clear, 9);
        fixture.says("535 tanstaaf b913a602c7eda7a495b4e6e7334d3890\r\n");
        QVERIFY(fixture.received().endsWith("535 ******** ********\r\n"));
        QCOMPARE(secretsIn(fixture.transcript)[0].identity, "tim");
    }

    void masksAPasswordInPlaceOfTheDigest()
    {
        Fixture fixture;
        fixture.sends("AUTH CRAM-MD5\r\n");
        fixture.says("334 PDFAYj4=\r\n");
        fixture.sends(QByteArray("tim Correct Horse").toBase64() + "\r\n");
        fixture.says("535 tim: " + QByteArray("Correct Horse").toBase64() + " Correct Horse\r\n");
        QVERIFY(fixture.received().endsWith("535 tim: ******** ********\r\n"));
    }

    // [MS-NLMP] 2.2.1.3
    void masksTheAnswersOfNtlm()
    {
        Fixture fixture;
        const QByteArray names(32, '\0'), lm = "lanmanager", nt = "proof-of-it";
        const QByteArray head = QByteArray("NTLMSSP\0\3\0\0\0", 12) + QByteArray("\x0a\0\x0a\0\x3c\0\0\0", 8) +
                                QByteArray("\x0b\0\x0b\0\x46\0\0\0", 8) + names;
        QCOMPARE(head.size(), 60);
        fixture.sends("AUTH NTLM\r\n");
        fixture.says("334 \r\n");
        fixture.sends((head + lm + nt).toBase64() + "\r\n");
        fixture.says("535 lanmanager " + nt.toBase64() + " proof-of-it\r\n");
        QVERIFY(fixture.received().endsWith("535 ******** ******** ********\r\n"));
        fixture.sends("AUTH NTLM\r\n"); // lengths and places that lie
        fixture.says("334 \r\n");
        fixture.sends((head.first(28) + lm).toBase64() + "\r\n" + head.first(20).toBase64() + "\r\n");
    }

    void masksAnEchoOfWhatWasNeverSent()
    {
        Fixture fixture;
        fixture.sends("AUTH CRAM-MD5\r\n");
        fixture.recorder.expectEcho("tanstaaf");
        fixture.says("334 " + QByteArray("tanstaaf").toBase64() + "\r\n535-<tanstaaf>\r\n535 tansta");
        fixture.ends();
        QCOMPARE(fixture.received(), "334 ********\r\n535-<********>\r\n535 ********");
    }

    void masksTheBeginOfASecretAtTheEnd_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("recorded");
        const QByteArray base64 = sentinel.toBase64();
        QTest::newRow("plain") << "535 no " + sentinel.left(9) << QByteArray("535 no ********");
        QTest::newRow("all but one") << "535 no " + sentinel.chopped(1) << QByteArray("535 no ********");
        QTest::newRow("base64") << "535 no " + base64.left(4) << QByteArray("535 no ********");
        QTest::newRow("behind a whole one")
            << "535 no " + sentinel + sentinel.left(7) << QByteArray("535 no ****************");
        QTest::newRow("too short to tell") << "535 no " + sentinel.left(3) << "535 no " + sentinel.left(3);
        QTest::newRow("not at the end") << "535 no " + sentinel.left(9) + "!"
                                        << "535 no " + sentinel.left(9) + "!";
        QTest::newRow("alone") << sentinel.left(9) << QByteArray("********");
    }

    void masksTheBeginOfASecretAtTheEnd()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, recorded);
        for (const qsizetype chunk : {1000, 1, 3}) {
            for (const bool waited : {false, true}) {
                Fixture fixture;
                fixture.sends("AUTH PLAIN " + sentinel.toBase64() + "\r\n");
                fixture.says(said, chunk);
                if (waited)
                    fixture.recorder.flushHeld(99);
                fixture.ends();
                QCOMPARE(fixture.received(), recorded);
            }
        }
    }

    void leavesTheCodeAtTheEndAlone()
    {
        Fixture fixture;
        fixture.recorder.expectEcho("535 nobody");
        fixture.says("250 ok\r\n535 no");
        fixture.ends();
        QCOMPARE(fixture.received(), "250 ok\r\n535 no");
    }

    void putsTheFactBehindItsEvent()
    {
        Fixture fixture;
        fixture.sends("AUTH PLAIN AGEAYg==\r\n");
        QCOMPARE(fixture.transcript.size(), 2u);
        const auto secret = Facts::decode<Facts::Secret>(fixture.transcript.payload(1));
        QCOMPARE(fixture.transcript.payload(0).sliced(secret.span.begin, secret.span.size), "********");
        QCOMPARE(secret.identity, "a");
        QCOMPARE(secret.what, Facts::Secret::What::Password);
    }

    void cutsLongBytesNeverInsideAMask()
    {
        for (const qsizetype padding : {262'140, 262'134, 262'133, 262'120, 262'144, 100}) {
            Fixture fixture;
            const QByteArray comment(padding, 'x');
            fixture.sends(comment + "\r\nAUTH PLAIN AGEAYg==\r\nAUTH PLAIN c2VjcmV0\r\nNOOP " + comment + "\r\n");
            QCOMPARE(fixture.sent(),
                     comment + "\r\nAUTH PLAIN ********\r\nAUTH PLAIN ********\r\nNOOP " + comment + "\r\n");
            EventId sent = none;
            for (EventId id = 0; id < fixture.transcript.size(); ++id) {
                if (fixture.transcript.event(id).kind == Kind::Sent)
                    sent = id;
                if (fixture.transcript.event(id).kind != Kind::Secret)
                    continue;
                const Span span = Facts::decode<Facts::Secret>(fixture.transcript.payload(id)).span;
                QCOMPARE(fixture.transcript.payload(sent).sliced(span.begin, span.size), "********");
            }
        }
    }

    void revealsUntilItForgets()
    {
        Fixture fixture;
        fixture.sends("AUTH PLAIN AGEAYg==\r\n");
        QCOMPARE(fixture.recorder.reveal(1), QByteArray("AGEAYg=="));
        QVERIFY(!fixture.recorder.reveal(0));
        fixture.recorder.forgetSecrets();
        QVERIFY(!fixture.recorder.reveal(1));
        fixture.says("250 AGEAYg==");
        QCOMPARE(fixture.received(), "250 AGEAYg==");
    }

    void masksASecretWhoseLineNeverEnds()
    {
        Fixture fixture;
        fixture.sends("AUTH PLAIN AGEAYg==", 4);
        QCOMPARE(fixture.sent(), "AUTH PLAIN ");
        fixture.ends();
        QCOMPARE(fixture.sent(), "AUTH PLAIN ********");
        QCOMPARE(secretsIn(fixture.transcript).size(), 1);
        QCOMPARE(fixture.transcript.event(fixture.transcript.size() - 1).kind, Kind::Closed);
    }

    void neverJoinsWhatCameTwoWays()
    {
        Fixture fixture;
        fixture.sends("AUTH PLAIN AGEAYg==\r\n");
        fixture.recorder.received("220 cl", Protection::Clear, 1);
        fixture.recorder.received("ear\r\n", Protection::TlsVerified, 2);
        const Transcript &transcript = fixture.transcript;
        QCOMPARE(transcript.payload(2), "220 cl");
        QCOMPARE(transcript.event(2).protection, Protection::Clear);
        QCOMPARE(transcript.payload(3), "ear\r\n");
        QCOMPARE(transcript.event(3).protection, Protection::TlsVerified);
    }
};

QTEST_APPLESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
