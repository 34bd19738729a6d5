#include "core/document/loading.h"
#include "core/journal/journal.h"
#include "core/journal/saving.h"
#include "core/net/sockettransport.h"
#include "core/practice/practice.h"
#include "core/replay/player.h"
#include "core/session/session.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using Practice::Situation;
using Replay::Player;
using Standing = Player::Standing;
using Verdict = Replay::Result::Verdict;

namespace {

const QList<QByteArray> usual{"EHLO me.example",
                              "STARTTLS",
                              "EHLO me.example",
                              "#login",
                              "MAIL FROM:<alice@practice.test>",
                              "RCPT TO:<bob@practice.test>",
                              "DATA",
                              "Subject: x\r\n\r\n..hi\r\n.",
                              "QUIT"};
const Sasl::Credentials alice{{}, Practice::user, Practice::password};

// A session over a real socket, in clear at first.
class Live
{
public:
    explicit Live(const Practice::Server &server)
    {
        SessionSettings settings;
        settings.endpoint.host = QStringLiteral("127.0.0.1");
        settings.endpoint.port = server.port();
        settings.trust.trustedCertificate = server.certificate();
        session.start(settings);
    }
    bool isOver() const { return session.phase() == Session::Phase::Over; }
    bool isReady() const
    {
        return session.phase() == Session::Phase::Ready && session.waiting().isEmpty() && !session.isAuthenticating() &&
               !document.conversation().replyDue() && document.conversation().greeting() != none;
    }
    bool say(const QByteArray &line)
    {
        if (!QTest::qWaitFor([this] { return isReady(); }, 10'000))
            return false;
        if (line == "#login")
            return session.authenticate("PLAIN", alice, Sasl::InitialResponse::No);
        session.queue(Line{line + "\r\n", {}});
        return true;
    }
    Document document;
    Session session{std::make_unique<SocketTransport>(), document};
};

// Step after step, as the window does it, up to where somebody is asked or something differs.
Standing play(Live &live, Player &player)
{
    const auto settled = [&] {
        player.hear(live.document.dialogue());
        const Standing now = player.standing();
        if (now == Standing::Due && live.isReady()) {
            const QByteArray bytes = player.step()->bytes;
            player.played();
            live.session.queue(Line{bytes, {}});
            return false;
        }
        return now != Standing::Due && now != Standing::Waiting && (now != Standing::Asking || live.isReady());
    };
    return QTest::qWaitFor(settled, 20'000) ? player.standing() : Standing::Waiting;
}

} // namespace

// A saved session said again over a real socket, to the practice server.
class TestRealReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameServerAnswersTheSame();
    void anotherServerStopsIt_data();
    void anotherServerStopsIt();
    void itGoesOnPastADifference();

private:
    QTemporaryDir m_folder;
    QList<Replay::Step> m_plan;
};

// Recorded over a socket, saved, and read back: nothing of the plan comes from memory.
void TestRealReplay::initTestCase()
{
    Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    Live live(server);
    for (const QByteArray &line : usual)
        QVERIFY2(live.say(line), line.constData());
    QTRY_VERIFY(live.isOver());
    const QString path = m_folder.filePath(QStringLiteral("usual.mailscope"));
    QVERIFY(!Journal::save(live.document.transcript(), path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray octets = file.readAll();
    QVERIFY(octets.contains("alice@practice.test"));
    for (const QByteArray &secret : {QByteArray(Practice::password), QByteArray(Practice::password).toBase64()})
        QVERIFY(!octets.contains(secret));

    Loading loading(Journal::openJournal(path));
    loading.start();
    QTRY_VERIFY(loading.isFinished());
    QVERIFY(loading.problems().isEmpty());
    m_plan = Replay::planOf(loading.takeDocument()->dialogue());
    QCOMPARE(m_plan.size(), usual.size() + 1); // the greeting is waited for
    QVERIFY(Replay::startsTls(m_plan));
}

void TestRealReplay::theSameServerAnswersTheSame()
{
    Practice::Server server;
    QVERIFY(server.listen(Situation::Submission));
    Live live(server);
    Player player(m_plan);
    player.begin();
    QCOMPARE(play(live, player), Standing::Asking); // secrets are in no document
    QCOMPARE(player.step()->what, Replay::Step::What::Login);
    QVERIFY(live.document.conversation().tls());
    QVERIFY(live.session.authenticate("PLAIN", alice, Sasl::InitialResponse::No));
    QTRY_VERIFY(live.document.conversation().loggedIn());
    QCOMPARE(play(live, player), Standing::Done);
    for (const Replay::Result &result : player.results())
        QVERIFY(result.verdict == Verdict::Same || result.verdict == Verdict::OtherWords);
    QCOMPARE(live.document.conversation().messages(), 1u);
    QTRY_VERIFY(live.isOver());
}

void TestRealReplay::anotherServerStopsIt_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Smtp::Verb>("at");
    QTest::addColumn<quint16>("code");
    QTest::newRow("full disk") << Situation::StorageFull << Smtp::Verb::Mail << quint16(452);
    QTest::newRow("unknown user") << Situation::UnknownUser << Smtp::Verb::Rcpt << quint16(550);
    QTest::newRow("refused content") << Situation::ContentRefused << Smtp::Verb::Content << quint16(554);
    QTest::newRow("no TLS") << Situation::TlsUnavailable << Smtp::Verb::StartTls << quint16(454);
    QTest::newRow("overloaded") << Situation::Overloaded << Smtp::Verb::None << quint16(421);
}

void TestRealReplay::anotherServerStopsIt()
{
    QFETCH(Situation, situation);
    QFETCH(Smtp::Verb, at);
    QFETCH(quint16, code);
    Practice::Server server;
    QVERIFY(server.listen(situation));
    Live live(server);
    Player player(m_plan);
    player.begin();
    Standing standing = play(live, player);
    if (standing == Standing::Asking) {
        QVERIFY(live.session.authenticate("PLAIN", alice, Sasl::InitialResponse::No));
        QTRY_VERIFY(live.document.conversation().loggedIn());
        standing = play(live, player);
    }
    QVERIFY(standing == Standing::Different || standing == Standing::Over);
    const auto result = std::find_if(player.results().begin(), player.results().end(),
                                     [](const Replay::Result &one) { return one.verdict == Verdict::Different; });
    QVERIFY(result != player.results().end());
    const qsizetype step = result - player.results().begin();
    QCOMPARE(player.plan()[step].verb, at);
    QCOMPARE(result->answer.code, code);
    for (qsizetype i = 0; i < step; ++i)
        QVERIFY(player.results()[i].verdict == Verdict::Same || player.results()[i].verdict == Verdict::OtherWords);
    for (qsizetype i = step + 1; i < player.results().size(); ++i)
        QCOMPARE(player.results()[i].verdict, Verdict::Open); // nothing more was said
}

// The recipient who is here then, and unknown now.
void TestRealReplay::itGoesOnPastADifference()
{
    Practice::Server server;
    QVERIFY(server.listen(Situation::UnknownUser));
    Live live(server);
    Player player(m_plan);
    player.begin();
    QCOMPARE(play(live, player), Standing::Asking);
    player.skip(); // without a login bob is unknown all the same
    QCOMPARE(play(live, player), Standing::Different);
    QCOMPARE(player.results()[player.at()].answer.code, quint16(550));
    player.goOn();
    QCOMPARE(play(live, player), Standing::Different); // DATA without a recipient
    QCOMPARE(player.plan()[player.at()].verb, Smtp::Verb::Data);
}

QTEST_GUILESS_MAIN(TestRealReplay)
#include "tst_realreplay.moc"
