#include "tests/support/explained.h"

#include "core/explanation/capabilities.h"

#include <QTest>

using namespace Core;
using Between = Offers::Between;
using Remarkable = Offers::Remarkable;

// What a reply to EHLO offers, lacks and has changed.
class tst_Offers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachLineIsAnOfferWithItsRow();
    void repeatedKeywordsAreOne();
    void noTlsMattersInClearOnly();
    void loginInClearIsRemarkable();
    void tlsInsideTlsIsRemarkable();
    void beforeAndAfterTlsDiffer();
    void beforeAndAfterTheLoginDiffer();
    void theFirstReplyIsHeldAgainstNothing();
    void otherRepliesOfferNothing();
    void aPastedReplyIsKnownByItsKeywords();
    void theGreetingNamesItsSoftware();
    void aFloodOfLinesIsBounded();
};

namespace {

const QByteArray begin = "S: 220 mail.example.org ESMTP Postfix\nC: EHLO client.example.org\n";
const QByteArray offered = "S: 250-mail.example.org\nS: 250-SIZE 10240000\nS: 250-STARTTLS\nS: 250 8BITMIME\n";

std::optional<Offers> offersAfter(const QByteArray &script)
{
    return Explained(script).explanation().offers;
}

QList<QByteArray> keywordsOf(const Offers &offers)
{
    QList<QByteArray> keywords;
    for (const Offer &offer : offers.offers)
        keywords.append(offer.keyword);
    return keywords;
}

} // namespace

void tst_Offers::eachLineIsAnOfferWithItsRow()
{
    const auto offers = offersAfter(begin + offered);
    QVERIFY(offers);
    QCOMPARE(offers->domain, QByteArray("mail.example.org"));
    QCOMPARE(keywordsOf(*offers), (QList<QByteArray>{"SIZE", "STARTTLS", "8BITMIME"}));
    const Offer *size = offers->find("SIZE");
    QVERIFY(size);
    QCOMPARE(size->parameters, QList<QByteArray>{"10240000"});
    QCOMPARE(offers->at(size->row), size);
    QCOMPARE(offers->at(size->row + 1)->keyword, QByteArray("STARTTLS"));
    QVERIFY(!offers->at(size->row - 1)); // the server's name is no offer
    QVERIFY(!offers->at(none));
}

void tst_Offers::repeatedKeywordsAreOne()
{
    const auto offers =
        offersAfter(begin + "S: 250-mail.example.org\nS: 250-AUTH PLAIN LOGIN\nS: 250 AUTH=PLAIN LOGIN CRAM-MD5\n");
    QVERIFY(offers);
    QCOMPARE(keywordsOf(*offers), QList<QByteArray>{"AUTH"});
    QCOMPARE(offers->offers.first().parameters, (QList<QByteArray>{"PLAIN", "LOGIN", "CRAM-MD5"}));
    QVERIFY(offers->remarkable.contains(Remarkable::OldLoginForm));
}

void tst_Offers::noTlsMattersInClearOnly()
{
    const QByteArray bare = "S: 250-mail.example.org\nS: 250 8BITMIME\n";
    QCOMPARE(offersAfter(begin + bare)->missing.first(), QByteArray("STARTTLS"));
    QVERIFY(offersAfter(begin + bare)->missing.contains("AUTH")); // port 587
    QVERIFY(!offersAfter(begin + offered)->missing.contains("AUTH"));
    QVERIFY(!offersAfter(begin + offered)->missing.contains("STARTTLS"));
    const auto inside = offersAfter(begin + offered + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client\n" + bare);
    QVERIFY(inside);
    QVERIFY(!inside->missing.contains("STARTTLS"));
    QVERIFY(inside->missing.contains("SIZE"));
    QVERIFY(inside->missing.contains("PIPELINING"));
}

void tst_Offers::loginInClearIsRemarkable()
{
    const auto inClear = offersAfter(begin + "S: 250-mail.example.org\nS: 250 AUTH LOGIN\n");
    QCOMPARE(inClear->remarkable, QList<Remarkable>{Remarkable::LoginInClear});
    QVERIFY(offersAfter(begin + "S: 250-mail.example.org\nS: 250 AUTH CRAM-MD5\n")->remarkable.isEmpty());
}

void tst_Offers::tlsInsideTlsIsRemarkable()
{
    const auto offers = offersAfter(begin + offered + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client\n" + offered);
    QVERIFY(offers->remarkable.contains(Remarkable::TlsInsideTls));
}

void tst_Offers::beforeAndAfterTlsDiffer()
{
    const auto offers =
        offersAfter(begin + offered + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client\n" +
                    "S: 250-mail.example.org\nS: 250-SIZE 20480000\nS: 250-AUTH PLAIN\nS: 250 8BITMIME\n");
    QVERIFY(offers && offers->since);
    QCOMPARE(offers->since->between, Between::Tls);
    QCOMPARE(offers->since->alike, 1u);
    QList<QByteArray> went, came, changed;
    for (const Offers::Change &change : offers->since->changes)
        (!change.now ? went : !change.before ? came : changed).append(change.keyword);
    QCOMPARE(went, QList<QByteArray>{"STARTTLS"});
    QCOMPARE(came, QList<QByteArray>{"AUTH"});
    QCOMPARE(changed, QList<QByteArray>{"SIZE"});
}

void tst_Offers::beforeAndAfterTheLoginDiffer()
{
    const QByteArray login = "C: AUTH PLAIN AGFsaWNlAHdvbmRlcmxhbmQ=\nS: 235 welcome\nC: EHLO client.example.org\n";
    const auto offers = offersAfter(begin + offered + login + offered);
    QVERIFY(offers && offers->since);
    QCOMPARE(offers->since->between, Between::Login);
    QVERIFY(offers->since->changes.isEmpty());
    QCOMPARE(offers->since->alike, 3u);
}

void tst_Offers::theFirstReplyIsHeldAgainstNothing()
{
    QVERIFY(!offersAfter(begin + offered)->since);
    // A refused EHLO is nothing to hold against.
    QVERIFY(!offersAfter(begin + "S: 550 no\nC: EHLO other\n" + offered)->since);
}

void tst_Offers::otherRepliesOfferNothing()
{
    QVERIFY(!offersAfter(begin + "S: 550-mail.example.org\nS: 550 SIZE\n"));
    QVERIFY(!offersAfter(begin + offered + "C: NOOP\nS: 250-SIZE\nS: 250 STARTTLS\n"));
    QVERIFY(!offersAfter("S: 220-mail.example.org\nS: 220 SIZE\n"));
    QVERIFY(!offersAfter("S: 220 mail.example.org\nC: HELO client\nS: 250-mail.example.org\nS: 250 SIZE 1\n"));
}

void tst_Offers::aPastedReplyIsKnownByItsKeywords()
{
    const auto of = [](const char *pasted) { return Explained::ofReply(pasted).explanation().offers; };
    QVERIFY(of("250-mail.example.org\r\n250-SIZE 1000\r\n250-PIPELINING\r\n250 X-OWN\r\n"));
    QVERIFY(!of("250 2.1.0 Ok\r\n"));
    QVERIFY(!of("250-first\r\n250-second line\r\n250 third\r\n"));
}

void tst_Offers::theGreetingNamesItsSoftware()
{
    const auto softwareOf = [](const QByteArray &greeting) {
        QList<QByteArray> names;
        const Explained explained("S: " + greeting);
        for (const Decoded &decoded : explained.explanation().decoded) {
            if (decoded.what == Decoded::What::Software)
                names.append(decoded.bytes);
        }
        return names;
    };
    QCOMPARE(softwareOf("220 mail.example.org ESMTP Postfix (Debian/GNU)"), QList<QByteArray>{"Postfix"});
    QCOMPARE(softwareOf("220 mail.example.org ESMTP Exim 4.96 Sat, 21 Nov 2026"), QList<QByteArray>{"Exim"});
    QCOMPARE(softwareOf("220 mail.example.org ESMTP ready"), QList<QByteArray>());
}

void tst_Offers::aFloodOfLinesIsBounded()
{
    QByteArray flood = begin + "S: 250-mail.example.org\n";
    for (int i = 0; i < 3000; ++i)
        flood += "S: 250-X" + QByteArray::number(i) + '\n';
    const auto offers = offersAfter(flood + "S: 250 SIZE\n");
    QVERIFY(offers);
    QVERIFY(offers->offers.size() <= Smtp::Capabilities::maxLines);
    QVERIFY(offers->remarkable.contains(Remarkable::Truncated));
}

QTEST_GUILESS_MAIN(tst_Offers)
#include "tst_offers.moc"
