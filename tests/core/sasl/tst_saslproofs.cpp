#include "core/sasl/mechanism.h"
#include "core/sasl/scram.h"
#include "core/sasl/serverexchange.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Core::Sasl;
using Verdict = ServerStep::Verdict;

// SCRAM and DIGEST-MD5: what is computed, by the examples of the RFCs, and what is refused to be computed.
namespace {

using Hash = QCryptographicHash::Algorithm;

QByteArray mac(Hash hash, const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, hash);
}

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size(); ++i)
        a[i] = char(a[i] ^ b[i]);
    return a;
}

// RFC 5802 2.2 and 3, by itself.
struct Scram {
    Hash hash;
    QByteArray salted;
    Scram(Hash with, const QByteArray &password, const QByteArray &salt, int iterations) : hash(with)
    {
        QByteArray each = mac(hash, password, salt + QByteArray("\0\0\0\1", 4));
        salted = each;
        for (int i = 1; i < iterations; ++i) {
            each = mac(hash, password, each);
            salted = exclusiveOr(salted, each);
        }
    }
    QByteArray proof(const QByteArray &message) const
    {
        const QByteArray key = mac(hash, salted, "Client Key");
        const QByteArray stored = QCryptographicHash::hash(key, hash);
        return exclusiveOr(key, mac(hash, stored, message)).toBase64();
    }
    QByteArray signature(const QByteArray &message) const
    {
        return mac(hash, mac(hash, salted, "Server Key"), message).toBase64();
    }
};

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5);
}

// RFC 2831 2.1.2.1, of md5-sess and qop=auth; `verb` is empty in the server's answer.
QByteArray digest(const QByteArray &user, const QByteArray &realm, const QByteArray &password, const QByteArray &nonce,
                  const QByteArray &cnonce, const QByteArray &uri, const QByteArray &verb)
{
    const QByteArray a1 = md5(user + ':' + realm + ':' + password) + ':' + nonce + ':' + cnonce;
    const QByteArray a2 = verb + ':' + uri;
    return md5(md5(a1).toHex() + ':' + nonce + ":00000001:" + cnonce + ":auth:" + md5(a2).toHex()).toHex();
}

std::optional<QByteArray> passwordOf(const QByteArray &user)
{
    return user == "user" ? std::optional<QByteArray>("pencil") : std::nullopt;
}

Surroundings surroundings()
{
    Surroundings made;
    made.host = "mail.example.org";
    return made;
}

std::unique_ptr<Exchange> client(const QByteArray &mechanism, const Surroundings &around = surroundings())
{
    return Exchange::begin(mechanism, {{}, "user", "pencil"}, around);
}

QByteArray fieldOf(const QByteArray &message, const QByteArray &name)
{
    const qsizetype at = (',' + message).indexOf(',' + name + '=');
    QByteArray value = at < 0 ? QByteArray() : message.mid(at + name.size() + 1);
    if (!value.startsWith('"'))
        return value.split(',').first();
    return value.mid(1, value.indexOf('"', 1) - 1);
}

// A whole login; the verdict, and what the client thought of it.
struct Outcome {
    ServerStep server;
    Problem problem = Problem::None;
};
Outcome play(const QByteArray &mechanism, const Credentials &credentials, const Surroundings &ours,
             const Surroundings &theirs)
{
    const auto asking = Exchange::begin(mechanism, credentials, ours);
    const auto asked = ServerExchange::begin(mechanism, passwordOf, {}, theirs);
    if (!asking || !asked)
        return {};
    Outcome outcome{{Verdict::Challenge, asked->firstChallenge()}};
    while (outcome.server.verdict == Verdict::Challenge) {
        const Step step = asking->step(outcome.server.octets);
        outcome.problem = step.problem;
        if (!step)
            return outcome;
        outcome.server = asked->step(step->octets);
    }
    if (outcome.server.verdict == Verdict::Accepted)
        outcome.problem = asking->atSuccess();
    return outcome;
}

constexpr char salt[] = "QSXCR+Q6sek8bf92";

} // namespace

class TestSaslProofs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scramIsComputedAsTheRfcsDo_data();
    void scramIsComputedAsTheRfcsDo();
    void scramAnswersAsComputedByItself_data();
    void scramAnswersAsComputedByItself();
    void digestIsComputedAsTheRfcDoes();
    void digestAnswersAsComputedByItself();
    void clientAndServerAgree_data();
    void clientAndServerAgree();
    void bindingIsToOneConnection_data();
    void bindingIsToOneConnection();
    void doesWithoutBinding();
    void looksAtTheNumbersFirst_data();
    void looksAtTheNumbersFirst();
    void refusesManyIterationsAtOnce();
    void namesAWrongSignature_data();
    void namesAWrongSignature();
    void missesASignature();
    void refusesDigestChallenges_data();
    void refusesDigestChallenges();
    void choosesTheRealm();
};

void TestSaslProofs::scramIsComputedAsTheRfcsDo_data()
{
    QTest::addColumn<int>("hash");
    QTest::addColumn<QByteArray>("serverSalt");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("proof");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("RFC 5802 5") << int(Hash::Sha1) << QByteArray(salt)
                                << QByteArray(
                                       "n=user,r=fyko+d2lbbFgONRv9qkxdawL,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVv"
                                       "WVs7j,s=QSXCR+Q6sek8bf92,i=4096,c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJ"
                                       "Y1ZVvWVs7j")
                                << QByteArray("v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
                                << QByteArray("rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    QTest::newRow("RFC 7677 3") << int(Hash::Sha256) << QByteArray("W22ZaJ0SNY7soEsUEjb6gQ==")
                                << QByteArray("n=user,r=rOprNGfwEbeRWgbNEkqO,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFI"
                                              "lj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,c=biws,r=rOprNGfwEbeRWgbNEk"
                                              "qO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0")
                                << QByteArray("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
                                << QByteArray("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
}

// What the next test measures by.
void TestSaslProofs::scramIsComputedAsTheRfcsDo()
{
    QFETCH(int, hash);
    QFETCH(QByteArray, serverSalt);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, proof);
    QFETCH(QByteArray, signature);
    const Scram scram(Hash(hash), "pencil", QByteArray::fromBase64(serverSalt), 4096);
    QCOMPARE(scram.proof(message), proof);
    QCOMPARE(scram.signature(message), signature);
}

void TestSaslProofs::scramAnswersAsComputedByItself_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<int>("hash");
    QTest::newRow("SHA-1") << QByteArray("SCRAM-SHA-1") << int(Hash::Sha1);
    QTest::newRow("SHA-256") << QByteArray("SCRAM-SHA-256") << int(Hash::Sha256);
}

void TestSaslProofs::scramAnswersAsComputedByItself()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(int, hash);
    const auto exchange = client(mechanism);
    QCOMPARE(exchange->pace({}), Exchange::Pace::Immediate);
    const QByteArray first = exchange->step({})->octets;
    QVERIFY(first.startsWith("n,,n=user,r="));
    const QByteArray serverFirst = "r=" + scramNonce(first) + "theirs,s=" + salt + ",i=4096";
    QCOMPARE(exchange->pace(serverFirst), Exchange::Pace::Lengthy);
    const Step step = exchange->step(serverFirst);
    QVERIFY(step);
    QCOMPARE(step.problem, Problem::None);
    const QByteArray final = step->octets;
    const QByteArray bare = final.left(final.indexOf(",p="));
    const Scram scram(Hash(hash), "pencil", QByteArray::fromBase64(salt), 4096);
    const QByteArray message = first.mid(3) + ',' + serverFirst + ',' + bare;
    QCOMPARE(bare, "c=biws,r=" + scramNonce(first) + "theirs");
    QCOMPARE(fieldOf(final, "p"), scram.proof(message));
    QCOMPARE(exchange->atSuccess(), Problem::SignatureMissing);
    const Step last = exchange->step("v=" + scram.signature(message));
    QVERIFY(last);
    QCOMPARE(last->octets, QByteArray());
    QCOMPARE(exchange->atSuccess(), Problem::None);
    QVERIFY(!exchange->step("v=" + scram.signature(message)));
}

void TestSaslProofs::digestIsComputedAsTheRfcDoes()
{
    QCOMPARE(digest("chris", "elwood.innosoft.com", "secret", "OA6MG9tEQGm2hh", "OA6MHXh6VqTrRk",
                    "imap/elwood.innosoft.com", "AUTHENTICATE"),
             QByteArray("d388dad90d4bbd760a152321f2143af7")); // RFC 2831 4
    QCOMPARE(digest("chris", "elwood.innosoft.com", "secret", "OA6MG9tEQGm2hh", "OA6MHXh6VqTrRk",
                    "imap/elwood.innosoft.com", ""),
             QByteArray("ea40f60335c427b5527b84dbabcdfffd"));
}

void TestSaslProofs::digestAnswersAsComputedByItself()
{
    const auto exchange = client("DIGEST-MD5");
    QVERIFY(!exchange->clientFirst());
    const Step step = exchange->step("realm=\"lab\",nonce=\"abc\",qop=\"auth\",algorithm=md5-sess,charset=utf-8");
    QVERIFY(step && step->secret);
    const QByteArray said = QByteArray(step->octets).replace(", ", ",");
    const QByteArray cnonce = fieldOf(said, "cnonce");
    QCOMPARE(fieldOf(said, "digest-uri"), QByteArray("smtp/mail.example.org"));
    QCOMPARE(fieldOf(said, "realm"), QByteArray("lab"));
    const auto due = [&](const QByteArray &verb) {
        return digest("user", "lab", "pencil", "abc", cnonce, "smtp/mail.example.org", verb);
    };
    QCOMPARE(fieldOf(said, "response"), due("AUTHENTICATE"));
    QCOMPARE(exchange->atSuccess(), Problem::SignatureMissing);
    const Step last = exchange->step("rspauth=" + due(""));
    QVERIFY(last);
    QCOMPARE(last->octets, QByteArray());
    QCOMPARE(exchange->atSuccess(), Problem::None);
}

void TestSaslProofs::clientAndServerAgree_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("verdict");
    for (const char *name : {"SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS", "DIGEST-MD5"}) {
        const auto row = [name](const char *what, const char *user, const char *password, Verdict verdict) {
            QTest::addRow("%s, %s", name, what)
                << QByteArray(name) << QByteArray(user) << QByteArray(password) << int(verdict);
        };
        row("right", "user", "pencil", Verdict::Accepted);
        row("wrong password", "user", "pen", Verdict::Refused);
        row("unknown user", "nobody", "pencil", Verdict::Refused);
    }
}

void TestSaslProofs::clientAndServerAgree()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(int, verdict);
    Surroundings around = surroundings();
    around.tlsExporter = QByteArray(32, 'x');
    const Outcome outcome = play(mechanism, {{}, user, password}, around, around);
    QCOMPARE(int(outcome.server.verdict), verdict);
    QCOMPARE(outcome.problem, Problem::None);
}

void TestSaslProofs::bindingIsToOneConnection_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<bool>("exporter");
    QTest::addColumn<int>("verdict");
    const QByteArray a(32, 'a'), b(32, 'b');
    QTest::newRow("tls-exporter") << a << a << true << int(Verdict::Accepted);
    QTest::newRow("tls-unique") << a << a << false << int(Verdict::Accepted);
    QTest::newRow("another tls-exporter") << a << b << true << int(Verdict::Refused);
    QTest::newRow("another tls-unique") << a << b << false << int(Verdict::Refused);
}

void TestSaslProofs::bindingIsToOneConnection()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(bool, exporter);
    QFETCH(int, verdict);
    Surroundings here = surroundings(), there = surroundings();
    (exporter ? here.tlsExporter : here.tlsUnique) = ours;
    (exporter ? there.tlsExporter : there.tlsUnique) = theirs;
    const Outcome outcome = play("SCRAM-SHA-256-PLUS", {{}, "user", "pencil"}, here, there);
    QCOMPARE(int(outcome.server.verdict), verdict);
    const auto first = Exchange::begin("SCRAM-SHA-256-PLUS", {{}, "user", "pencil"}, here);
    QVERIFY(first->step({})->octets.startsWith(exporter ? "p=tls-exporter,," : "p=tls-unique,,"));
}

// GNU SASL cannot say "y" (RFC 5802 6); what there is to bind to must not keep it from saying anything.
void TestSaslProofs::doesWithoutBinding()
{
    Surroundings around = surroundings();
    around.tlsExporter = around.tlsUnique = QByteArray(32, 'a');
    QVERIFY(client("SCRAM-SHA-256", around)->step({})->octets.startsWith("n,,n=user,r="));
    QVERIFY(client("SCRAM-SHA-1")->step({})->octets.startsWith("n,,n=user,r="));
}

void TestSaslProofs::looksAtTheNumbersFirst_data()
{
    QTest::addColumn<QByteArray>("challenge"); // @: our nonce
    QTest::addColumn<int>("problem");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<bool>("answered");
    const auto row = [](const char *name, const char *challenge, Problem problem, const char *detail = "") {
        const bool answered = problem == Problem::None || problem == Problem::FewIterations;
        QTest::newRow(name) << QByteArray(challenge) << int(problem) << QByteArray(detail) << answered;
    };
    row("4,096", "r=@x,s=QSXCR+Q6sek8bf92,i=4096", Problem::None);
    row("4,095", "r=@x,s=QSXCR+Q6sek8bf92,i=4095", Problem::FewIterations, "4095");
    row("one", "r=@x,s=QSXCR+Q6sek8bf92,i=1", Problem::FewIterations, "1");
    row("1,000,001", "r=@x,s=QSXCR+Q6sek8bf92,i=1000001", Problem::TooManyIterations, "1000001");
    row("2^32 + 1", "r=@x,s=QSXCR+Q6sek8bf92,i=4294967297", Problem::TooManyIterations, "4294967297");
    row("2^64 + 4096", "r=@x,s=QSXCR+Q6sek8bf92,i=18446744073709555712", Problem::TooManyIterations,
        "9223372036854775808");
    row("a hundred digits",
        "r=@x,s=QSXCR+Q6sek8bf92,i="
        "1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        Problem::TooManyIterations, "9223372036854775808");
    row("none", "r=@x,s=QSXCR+Q6sek8bf92,i=0", Problem::Senseless);
    row("below none", "r=@x,s=QSXCR+Q6sek8bf92,i=-4096", Problem::Senseless);
    row("a leading zero", "r=@x,s=QSXCR+Q6sek8bf92,i=04096", Problem::Senseless);
    row("no number", "r=@x,s=QSXCR+Q6sek8bf92,i=many", Problem::Senseless);
    row("no count", "r=@x,s=QSXCR+Q6sek8bf92", Problem::Senseless);
    row("no salt", "r=@x,s=,i=4096", Problem::Senseless);
    row("salt not base64", "r=@x,s=%,i=4096", Problem::Senseless);
    row("another nonce", "r=xx,s=QSXCR+Q6sek8bf92,i=4096", Problem::NonceReplaced);
    row("our nonce and nothing more", "r=@,s=QSXCR+Q6sek8bf92,i=4096", Problem::NonceReplaced);
    row("part of our nonce", "r=,s=QSXCR+Q6sek8bf92,i=4096", Problem::Senseless);
    row("a demand that nobody knows", "m=x,r=@x,s=QSXCR+Q6sek8bf92,i=4096", Problem::Senseless);
    row("empty", "", Problem::Senseless);
    row("commas", ",,,,,,", Problem::Senseless);
    row("an error", "e=unknown-user", Problem::ServerError, "unknown-user");
}

void TestSaslProofs::looksAtTheNumbersFirst()
{
    QFETCH(QByteArray, challenge);
    QFETCH(int, problem);
    QFETCH(QByteArray, detail);
    QFETCH(bool, answered);
    const auto exchange = client("SCRAM-SHA-1");
    const QByteArray nonce = scramNonce(exchange->step({})->octets);
    const Step step = exchange->step(challenge.replace('@', nonce));
    QCOMPARE(int(step.problem), problem);
    QCOMPARE(step.detail, detail);
    QCOMPARE(bool(step), answered);
    if (!answered)
        QVERIFY(!exchange->step("v=x"));
}

void TestSaslProofs::refusesManyIterationsAtOnce()
{
    const auto exchange = client("SCRAM-SHA-256");
    const QByteArray nonce = scramNonce(exchange->step({})->octets);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(exchange->step("r=" + nonce + "x,s=QSXCR+Q6sek8bf92,i=2000000000").problem, Problem::TooManyIterations);
    QVERIFY(timer.elapsed() < 100);
}

void TestSaslProofs::namesAWrongSignature_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("problem");
    QTest::newRow("another") << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=") << int(Problem::SignatureWrong);
    QTest::newRow("empty") << QByteArray("v=") << int(Problem::SignatureWrong);
    QTest::newRow("no base64") << QByteArray("v=%%%%") << int(Problem::SignatureWrong);
    QTest::newRow("none") << QByteArray() << int(Problem::Senseless);
    QTest::newRow("an error") << QByteArray("e=invalid-proof") << int(Problem::ServerError);
}

void TestSaslProofs::namesAWrongSignature()
{
    QFETCH(QByteArray, last);
    QFETCH(int, problem);
    const auto exchange = client("SCRAM-SHA-1");
    const QByteArray nonce = scramNonce(exchange->step({})->octets);
    QVERIFY(exchange->step("r=" + nonce + "x,s=QSXCR+Q6sek8bf92,i=4096"));
    const Step step = exchange->step(last);
    QVERIFY(!step);
    QCOMPARE(int(step.problem), problem);
    QCOMPARE(exchange->atSuccess(), Problem::SignatureMissing);

    const auto other = client("DIGEST-MD5");
    QVERIFY(other->step("nonce=\"abc\",qop=\"auth\",algorithm=md5-sess"));
    QCOMPARE(other->step("rspauth=00000000000000000000000000000000").problem, Problem::SignatureWrong);
}

void TestSaslProofs::missesASignature()
{
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "EXTERNAL", "NTLM"})
        QCOMPARE(Exchange::begin(name, {})->atSuccess(), Problem::None);
    for (const char *name : {"SCRAM-SHA-1", "SCRAM-SHA-256-PLUS", "DIGEST-MD5"})
        QCOMPARE(Exchange::begin(name, {})->atSuccess(), Problem::SignatureMissing);
}

void TestSaslProofs::refusesDigestChallenges_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, const QByteArray &challenge, Problem problem, const char *detail = "") {
        QTest::newRow(name) << challenge << int(problem) << QByteArray(detail);
    };
    row("no nonce", "realm=\"x\",qop=\"auth\",algorithm=md5-sess", Problem::Senseless);
    row("two nonces", "nonce=\"x\",nonce=\"y\",algorithm=md5-sess", Problem::Senseless);
    row("layers only", "nonce=\"x\",qop=\"auth-int,auth-conf\",algorithm=md5-sess", Problem::NoAuthQop,
        "auth-int,auth-conf");
    row("empty", "", Problem::Senseless);
    row("too long", "nonce=\"" + QByteArray(2048, 'x') + "\",algorithm=md5-sess", Problem::Senseless);
    row("words", "hello there", Problem::Senseless);
}

void TestSaslProofs::refusesDigestChallenges()
{
    QFETCH(QByteArray, challenge);
    QFETCH(int, problem);
    QFETCH(QByteArray, detail);
    const Step step = client("DIGEST-MD5")->step(challenge);
    QVERIFY(!step);
    QCOMPARE(int(step.problem), problem);
    QCOMPARE(step.detail, detail);
}

void TestSaslProofs::choosesTheRealm()
{
    Credentials credentials{{}, "user", "pencil"};
    const QByteArray challenge = "realm=\"one\",realm=\"two\",nonce=\"x\",qop=\"auth\",algorithm=md5-sess";
    QVERIFY(Exchange::begin("DIGEST-MD5", credentials)->step(challenge)->octets.contains("realm=\"one\""));
    credentials.realm = "two";
    QVERIFY(Exchange::begin("DIGEST-MD5", credentials)->step(challenge)->octets.contains("realm=\"two\""));
}

QTEST_APPLESS_MAIN(TestSaslProofs)
#include "tst_saslproofs.moc"
