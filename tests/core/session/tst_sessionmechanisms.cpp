#include "core/sasl/base64.h"
#include "core/sasl/serverexchange.h"
#include "tests/core/session/talk.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace Core;
using namespace Core::Testing;
using Lines = QList<QByteArray>;
using Sasl::InitialResponse;
using Sasl::Problem;

namespace {

const QByteArray password = "Correct-Horse_Battery";

// A mechanism whose every step waits until it is let go: a KDC that says nothing.
class Silent : public Sasl::Exchange
{
public:
    explicit Silent(std::shared_ptr<QSemaphore> gate) : m_gate(std::move(gate)) { ++alive; }
    ~Silent() override { --alive; }
    QByteArray mechanism() const override { return "GSSAPI"; }
    bool clientFirst() const override { return true; }
    QByteArray password() const override { return {}; }
    Pace pace(const QByteArray &) const override { return Pace::Lengthy; }
    Sasl::Step step(const QByteArray &challenge) override
    {
        m_gate->acquire();
        return {Sasl::Response{"answer to " + challenge}};
    }
    static inline std::atomic<int> alive = 0;

private:
    std::shared_ptr<QSemaphore> m_gate;
};

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

// The numbers of the problems that were noted, with their details.
Lines problems(const Talk &talk)
{
    Lines found;
    const Dialogue dialogue = talk.document.dialogue();
    for (RowId row = 0; row < dialogue.rows.size(); ++row) {
        if (dialogue.rows[row].kind != Kind::Note)
            continue;
        const auto noted = Facts::decode<Facts::Noted>(dialogue.fact(row));
        if (noted.note == Facts::NoteKind::LoginProblem)
            found.append(noted.arguments.join(' ').trimmed());
    }
    return found;
}

QByteArray problem(Problem what)
{
    return QByteArray::number(int(what));
}

// What the client says next; of a response, decoded, without the AUTH line's own words.
QByteArray nextLine(Talk &talk)
{
    QByteArray line;
    (void)QTest::qWaitFor([&] { return (line += talk.fake->takeWritten()).endsWith("\r\n"); });
    return line.chopped(2);
}

QByteArray nextResponse(Talk &talk)
{
    return QByteArray::fromBase64(nextLine(talk).split(' ').last());
}

void introduce(Talk &talk, const QByteArray &mechanisms)
{
    talk.start();
    QCOMPARE(talk.play({"S: 220 mail.example.org", "> EHLO me", "C: EHLO me", "S: 250-mail.example.org",
                        "S: 250 AUTH " + mechanisms}),
             "");
}

bool holdsSecret(const Talk &talk)
{
    const QByteArray all = talk.recorded();
    return all.contains(password) || all.contains(password.toBase64());
}

} // namespace

class TestSessionMechanisms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // With GNU SASL at both ends, and the session between.
    void logsIn_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<bool>("initial");
        QTest::addColumn<QByteArray>("due");
        QTest::addColumn<int>("verdict");
        using Verdict = Sasl::ServerStep::Verdict;
        for (const char *name : {"SCRAM-SHA-1", "SCRAM-SHA-256", "DIGEST-MD5", "XOAUTH2", "CRAM-MD5", "PLAIN", "LOGIN"})
            for (const bool initial : {true, false}) {
                const char *how = initial ? "with initial response" : "without";
                QTest::addRow("%s %s", name, how) << QByteArray(name) << initial << password << int(Verdict::Accepted);
                QTest::addRow("%s %s, wrong", name, how)
                    << QByteArray(name) << initial << QByteArray("other") << int(Verdict::Refused);
            }
    }

    void logsIn()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(bool, initial);
        QFETCH(QByteArray, due);
        QFETCH(int, verdict);
        using Verdict = Sasl::ServerStep::Verdict;
        Talk talk;
        introduce(talk, mechanism);
        QSignalSpy ended(talk.session.get(), &Session::authenticationEnded);
        const auto server = Sasl::ServerExchange::begin(
            mechanism, [&](const QByteArray &) { return due; }, "<1@x>");
        QVERIFY(talk.session->authenticate(mechanism, {{}, "alice", password},
                                           initial ? InitialResponse::Yes : InitialResponse::No));
        QVERIFY(talk.session->isAuthenticating());
        const QByteArray command = talk.fake->takeWritten().trimmed();
        Sasl::ServerStep step;
        if (command.count(' ') == 2)
            step = server->step(QByteArray::fromBase64(command.split(' ').last()));
        else
            step = {Verdict::Challenge, server->firstChallenge()};
        while (step.verdict == Verdict::Challenge) {
            talk.fake->says("334 " + step.octets.toBase64() + "\r\n");
            step = server->step(nextResponse(talk));
        }
        QCOMPARE(int(step.verdict), verdict);
        talk.fake->says(step.verdict == Verdict::Accepted ? "235 2.7.0 ok\r\n" : "535 5.7.8 no\r\n");
        QCOMPARE(ended.size(), 1);
        QVERIFY(!talk.session->isAuthenticating());
        QCOMPARE(problems(talk), Lines());
        QVERIFY(!holdsSecret(talk));
    }

    void waitsForNobody()
    {
        const auto gate = std::make_shared<QSemaphore>();
        {
            Talk talk;
            introduce(talk, "GSSAPI");
            QElapsedTimer timer;
            timer.start();
            talk.session->authenticate(std::make_unique<Silent>(gate), InitialResponse::Yes);
            QVERIFY(timer.elapsed() < 100);
            QCOMPARE(talk.play({}), ""); // nothing goes before there is something to say
            QVERIFY(talk.session->isAuthenticating());
            talk.session->queue(Line{"NOOP\r\n", {}}); // others may speak meanwhile
            QCOMPARE(talk.play({"C: NOOP", "S: 250 ok"}), "");
            QSignalSpy ended(talk.session.get(), &Session::authenticationEnded);
            timer.restart();
            talk.session->cancelAuthentication();
            QVERIFY(timer.elapsed() < 200);
            QCOMPARE(ended.size(), 1);
            QCOMPARE(talk.play({}), "");
            talk.session->authenticate(std::make_unique<Silent>(gate), InitialResponse::Yes);
        } // and the session may end while two steps are still waiting
        QCOMPARE(Silent::alive.load(), 2);
        gate->release(2);
        QTRY_COMPARE(Silent::alive.load(), 0);
    }

    void cancelsAStepThatWaits()
    {
        const auto gate = std::make_shared<QSemaphore>(1);
        Talk talk;
        introduce(talk, "GSSAPI");
        talk.session->authenticate(std::make_unique<Silent>(gate), InitialResponse::Yes);
        QCOMPARE(nextResponse(talk), "answer to ");
        talk.fake->says("334 " + base64("token") + "\r\n");
        talk.session->queue(Line{"c2VjcmV0\r\n", {}}); // no response of ours: it waits its turn
        QCOMPARE(talk.play({}), "");
        talk.session->cancelAuthentication();
        QCOMPARE(talk.play({"C: *", "S: 501 5.7.0 cancelled"}), "left unasked: c2VjcmV0\r\n");
        QVERIFY(!talk.session->isAuthenticating());
        gate->release();
        QTRY_COMPARE(Silent::alive.load(), 0);
        QCOMPARE(talk.fake->takeWritten(), "");
    }

    void dropsAnAnswerThatComesTooLate()
    {
        const auto gate = std::make_shared<QSemaphore>(1);
        Talk talk;
        introduce(talk, "GSSAPI");
        talk.session->authenticate(std::make_unique<Silent>(gate), InitialResponse::Yes);
        QCOMPARE(nextResponse(talk), "answer to ");
        talk.fake->says("334 " + base64("token") + "\r\n421 4.4.2 too slow\r\n");
        talk.fake->ends();
        gate->release();
        QTRY_COMPARE(Silent::alive.load(), 0);
        QCOMPARE(talk.fake->takeWritten(), "");
    }

    void notesWhatIsOdd_data()
    {
        QTest::addColumn<QByteArray>("challenge"); // @: our nonce
        QTest::addColumn<QByteArray>("noted");
        QTest::addColumn<bool>("answered");
        QTest::newRow("few iterations") << QByteArray("r=@x,s=QSXCR+Q6sek8bf92,i=1000")
                                        << problem(Problem::FewIterations) + " 1000" << true;
        QTest::newRow("too many") << QByteArray("r=@x,s=QSXCR+Q6sek8bf92,i=5000000")
                                  << problem(Problem::TooManyIterations) + " 5000000" << false;
        QTest::newRow("another nonce") << QByteArray("r=zzz,s=QSXCR+Q6sek8bf92,i=4096")
                                       << problem(Problem::NonceReplaced) << false;
        QTest::newRow("an error") << QByteArray("e=unknown-user") << problem(Problem::ServerError) + " unknown-user"
                                  << false;
        QTest::newRow("nonsense") << QByteArray("hello") << problem(Problem::Senseless) << false;
    }

    void notesWhatIsOdd()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(QByteArray, noted);
        QFETCH(bool, answered);
        Talk talk;
        introduce(talk, "SCRAM-SHA-1");
        talk.session->authenticate("SCRAM-SHA-1", {{}, "alice", password}, InitialResponse::Yes);
        const QByteArray nonce = nextResponse(talk).split('=').last();
        talk.fake->says("334 " + base64(challenge.replace('@', nonce)) + "\r\n");
        if (answered)
            QVERIFY(nextResponse(talk).contains(",p="));
        else
            QCOMPARE(nextLine(talk), "*");
        QCOMPARE(problems(talk), Lines{noted});
    }

    void namesAServerThatDoesNotKnowThePassword()
    {
        Talk talk;
        introduce(talk, "SCRAM-SHA-1");
        talk.session->authenticate("SCRAM-SHA-1", {{}, "alice", password}, InitialResponse::Yes);
        const QByteArray nonce = nextResponse(talk).split('=').last();
        talk.fake->says("334 " + base64("r=" + nonce + "x,s=QSXCR+Q6sek8bf92,i=4096") + "\r\n");
        QVERIFY(nextResponse(talk).contains(",p="));
        talk.fake->says("334 " + base64("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=") + "\r\n");
        QCOMPARE(talk.fake->takeWritten(), "*\r\n");
        QCOMPARE(problems(talk), Lines{problem(Problem::SignatureWrong)});
    }

    void namesAServerThatShowsNoSignature()
    {
        Talk talk;
        introduce(talk, "SCRAM-SHA-1");
        talk.session->authenticate("SCRAM-SHA-1", {{}, "alice", password}, InitialResponse::Yes);
        const QByteArray nonce = nextResponse(talk).split('=').last();
        talk.fake->says("334 " + base64("r=" + nonce + "x,s=QSXCR+Q6sek8bf92,i=4096") + "\r\n");
        QVERIFY(nextResponse(talk).contains(",p="));
        talk.fake->says("235 welcome\r\n");
        QCOMPARE(problems(talk), Lines{problem(Problem::SignatureMissing)});
        QVERIFY(!talk.session->isAuthenticating());
    }

    void beginsNothingItCouldNotSay_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<QByteArray>("noted");
        QTest::newRow("no TLS to bind to") << QByteArray("SCRAM-SHA-1-PLUS") << problem(Problem::NoBinding);
    }

    void beginsNothingItCouldNotSay()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(QByteArray, noted);
        Talk talk;
        introduce(talk, mechanism);
        QSignalSpy ended(talk.session.get(), &Session::authenticationEnded);
        QVERIFY(talk.session->authenticate(mechanism, {{}, "alice", password}, InitialResponse::Yes));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(talk.play({"> NOOP", "C: NOOP"}), "");
        QCOMPARE(problems(talk), Lines{noted});
        QVERIFY(!talk.session->authenticate("KERBEROS_V4", {}, InitialResponse::Yes));
        QVERIFY(!talk.session->authenticate("PLAIN", {{}, QByteArray("a\0b", 3), {}}, InitialResponse::Yes));
    }

    void acknowledgesTheReasonOfARefusedToken()
    {
        for (const auto &[mechanism, acknowledgment] : {std::pair(QByteArray("XOAUTH2"), QByteArray("C: ")),
                                                        {QByteArray("OAUTHBEARER"), QByteArray("C: AQ==")}}) {
            Talk talk;
            introduce(talk, mechanism);
            talk.session->authenticate(mechanism, {{}, "alice", password}, InitialResponse::Yes);
            QVERIFY(nextResponse(talk).contains(password));
            QCOMPARE(
                talk.play({"S: 334 " + base64(R"({"status":"invalid_token"})"), acknowledgment, "S: 535 5.7.8 no"}),
                "");
            QVERIFY(!talk.session->isAuthenticating());
            QVERIFY(!holdsSecret(talk));
        }
    }

    void triesAgainAfterARefusal()
    {
        Talk talk;
        introduce(talk, "PLAIN LOGIN");
        talk.session->authenticate("CRAM-MD5", {{}, "alice", password}, InitialResponse::Yes); // not offered
        QCOMPARE(talk.play({"C: AUTH CRAM-MD5", "S: 504 5.5.4 no such mechanism"}), "");
        QVERIFY(!talk.session->isAuthenticating());
        const QByteArray plain = base64(QByteArray("\0alice\0", 7) + password);
        talk.session->authenticate("PLAIN", {{}, "alice", password}, InitialResponse::Yes);
        QCOMPARE(talk.play({"C: AUTH PLAIN " + plain, "S: 535 5.7.8 no"}), "");
        talk.session->authenticate("PLAIN", {{}, "alice", password}, InitialResponse::Yes);
        QCOMPARE(talk.play({"C: AUTH PLAIN " + plain, "S: 235 2.7.0 ok"}), "");
        talk.session->authenticate("PLAIN", {{}, "alice", password}, InitialResponse::Yes);
        QCOMPARE(talk.play({"C: AUTH PLAIN " + plain, "S: 503 5.5.1 already"}), "");
        QVERIFY(!talk.session->isAuthenticating());
        QVERIFY(!holdsSecret(talk));
    }

    void asksExchangeForItsFirstMessageInPlainWords()
    {
        Talk talk;
        introduce(talk, "NTLM");
        talk.session->authenticate("NTLM", {{}, "alice", password}, InitialResponse::No);
        QCOMPARE(talk.fake->takeWritten(), "AUTH NTLM\r\n");
        talk.fake->says("334 NTLM supported\r\n");
        QVERIFY(nextResponse(talk).startsWith("NTLMSSP"));
    }

    void namesTheServiceOfLmtp()
    {
        Talk talk(Security::None, Protocol::Lmtp);
        talk.start();
        QCOMPARE(talk.play({"S: 220 mail", "> LHLO me", "C: LHLO me", "S: 250-mail", "S: 250 AUTH DIGEST-MD5"}), "");
        talk.session->authenticate("DIGEST-MD5", {{}, "alice", password}, InitialResponse::No);
        QCOMPARE(talk.play({"C: AUTH DIGEST-MD5"}), "");
        talk.fake->says("334 " + base64("nonce=\"x\",algorithm=md5-sess") + "\r\n");
        QVERIFY(nextResponse(talk).contains("digest-uri=\"lmtp/mail.example.org\""));
    }
};

QTEST_GUILESS_MAIN(TestSessionMechanisms)
#include "tst_sessionmechanisms.moc"
