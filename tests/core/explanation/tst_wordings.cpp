#include "core/explanation/wordings.h"

#include "tests/support/explained.h"

using namespace Core;

// What real servers write, and what only looks like it.
class TestWordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hearsTheTopic_data();
    void hearsTheTopic();
    void isNotMisledByAddresses();
    void findsTheClientsAddress_data();
    void findsTheClientsAddress();
    void readsNoMoreThanItNeeds();
};

namespace {

using Topic = bool (*)(QByteArrayView);

} // namespace
Q_DECLARE_METATYPE(Topic)

void TestWordings::hearsTheTopic_data()
{
    QTest::addColumn<Topic>("topic");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("heard");
    const auto row = [](Topic topic, const char *words, bool heard) {
        QTest::newRow(words) << topic << QByteArray(words) << heard;
    };
    row(wordsOnTls, "must issue a starttls command first", true);
    row(wordsOnTls, "a ssl/tls-connection is required for authentication.", true);
    row(wordsOnTls, "little tlsomething", false);
    row(wordsOnLogin, "authentification requise", true);
    row(wordsOnLogin, "the author is unknown", false);
    row(wordsOnRelay, "relay access denied", true);
    row(wordsOnRelay, "sorry, that domain isn't in my list of allowed rcpthosts", true);
    row(wordsOnRelay, "recipient address rejected: user unknown in relay recipient table", false);
    row(wordsOnUnknownUser, "recipient address rejected: user unknown in relay recipient table ", true);
    row(wordsOnUnknownUser, "the email account that you tried to reach does not exist", true);
    row(wordsOnBlockList, "client [203.0.113.9] blocked using zen.spamhaus.org", true);
    row(wordsOnBlockList, "blocked by spamassassin", false);
    row(wordsOnListedName, "sender address [x] blocked using dbl.spamhaus.org", true);
    row(wordsOnListedName, "client host [x] blocked using zen.spamhaus.org", false);
    row(wordsOnReverseDns, "relaying denied. ip name lookup failed", true);
    row(wordsOnReverseDns, "script ptrace", false);
    row(wordsOnSender, "emetteur invalide", true);
    row(wordsOnMissingDomain, "sender address rejected: domain not found", true);
    row(wordsOnMissingDomain, "user does not exist", false);
    row(wordsOnDomainProof, "spf check failed", true);
    row(wordsOnDomainProof, "parcel not accepted", false);
    row(wordsOnDomainProof, "unauthenticated senders not allowed", false);
    row(wordsOnQuota, "quota exceeded (mailbox for user is full)", true);
    row(wordsOnRate, "daily user sending quota exceeded", true);
    row(wordsOnSize, "sorry, that message size exceeds my databytes limit", true);
    row(wordsOnLoop, "too many \"received\" headers - suspected mail loop", true);
    row(wordsOnSpam, "reject, id=12345-01 - infected: eicar", true);
    row(wordsOnForm, "message is not rfc 2822 compliant", true);
    row(wordsOnPasswordLoginOff, "smtpclientauthentication is disabled for the tenant", true);
    row(wordsOnTooManyErrors, "too many syntax or protocol errors", true);
    row(wordsOnTooManyErrors, "too many recipients", false);
    row(wordsOnClosed, "not authenticated for group", true);
    row(wordsOnClosed, "restricted characters in address", false);
    row(wordsOnSpam, "", false);
}

void TestWordings::hearsTheTopic()
{
    QFETCH(Topic, topic);
    QFETCH(QByteArray, words);
    QFETCH(bool, heard);
    QCOMPARE(topic(words), heard);
}

void TestWordings::isNotMisledByAddresses()
{
    QVERIFY(!wordsOnRelay("<relaying@example.org>: user unknown"));
    QVERIFY(!wordsOnSpam("<spam@example.org>: user unknown"));
    QVERIFY(!wordsOnQuota("recipient <quota@example.org> unknown"));
}

void TestWordings::findsTheClientsAddress_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("another than ours") << QByteArray("client [203.0.113.9] blocked") << QByteArray("203.0.113.9");
    QTest::newRow("ours") << QByteArray("192.0.2.7 is listed") << QByteArray("192.0.2.7");
    QTest::newRow("the server's own") << QByteArray("192.0.2.25 says no") << QByteArray();
    QTest::newRow("a list's answer") << QByteArray("listed at bl.example (127.0.0.2)") << QByteArray();
    QTest::newRow("at the end of a sentence") << QByteArray("Rejected: 203.0.113.9.") << QByteArray("203.0.113.9");
    QTest::newRow("version 6") << QByteArray("[2001:db8::9] has no PTR") << QByteArray("2001:db8::9");
    QTest::newRow("a time of day") << QByteArray("try at 12:30:45") << QByteArray();
    QTest::newRow("a version") << QByteArray("software 1.2.3") << QByteArray();
    QTest::newRow("too large a number") << QByteArray("300.1.1.1 blocked") << QByteArray();
}

void TestWordings::findsTheClientsAddress()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, address);
    const Facts::Connected connected{"192.0.2.7:49152", "192.0.2.25:587"};
    const Dialogue dialogue;
    const Smtp::Conversation before;
    const Smtp::Exchange exchange;
    Situation situation{.dialogue = dialogue, .before = before, .exchange = exchange};
    situation.words = words.toLower();
    situation.connected = connected;
    QCOMPARE(clientAddressIn(situation), address);
}

void TestWordings::readsNoMoreThanItNeeds()
{
    QVERIFY(!wordsOnSpam(QByteArray(1024 * 1024, 'x') + " spam"));
    QVERIFY(wordsOnSpam("spam " + QByteArray(1024 * 1024, 'x')));
}

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
