#include "core/transcript/facts.h"

#include <QCborArray>
#include <QCborMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Core;

namespace {

template <typename Fact>
void decodeAll(QByteArrayView bytes)
{
    Facts::decode<Fact>(bytes);
}

void decodeAsEverything(QByteArrayView bytes)
{
    decodeAll<Facts::Opened>(bytes);
    decodeAll<Facts::Resolved>(bytes);
    decodeAll<Facts::Trying>(bytes);
    decodeAll<Facts::Connected>(bytes);
    decodeAll<TlsFacts>(bytes);
    decodeAll<Failure>(bytes);
    decodeAll<Closing>(bytes);
    decodeAll<Facts::Secret>(bytes);
    decodeAll<Facts::Noted>(bytes);
}

Facts::Secret someSecret()
{
    Facts::Secret secret;
    secret.what = Facts::Secret::What::Token;
    secret.span = {11, 8};
    secret.isEmpty = secret.endsInCrOrLf = secret.hasAuthzid = secret.emptyUser = true;
    secret.nuls = 3;
    secret.identity = "alice";
    return secret;
}

TlsFacts someTls()
{
    TlsFacts facts;
    facts.protocol = "TLSv1.3";
    facts.cipher = "TLS_AES_256_GCM_SHA384";
    facts.expectedName = "mail.example.org";
    facts.subject = "CN=mail";
    facts.issuer = "CN=authority";
    facts.names = {"DNS:mail.example.org", "IP:192.0.2.1"};
    facts.notBefore = 1'700'000'000;
    facts.notAfter = 4'100'000'000;
    facts.chain = {QByteArray("\x30\x00\xff", 3), QByteArray()};
    facts.findings = {CertificateFinding::Expired, CertificateFinding::ShortKey};
    facts.verified = true;
    return facts;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        const Facts::Opened opened{"mail.example.org", 465,           "/run/lmtp",
                                   Protocol::Lmtp,     Security::Tls, 1'700'000'000'123};
        QCOMPARE(Facts::decode<Facts::Opened>(Facts::encode(opened)), opened);
        const Facts::Resolved resolved{"mail.example.org", {"192.0.2.1", "2001:db8::1"}};
        QCOMPARE(Facts::decode<Facts::Resolved>(Facts::encode(resolved)), resolved);
        const Facts::Trying trying{"192.0.2.1", 25};
        QCOMPARE(Facts::decode<Facts::Trying>(Facts::encode(trying)), trying);
        const Facts::Connected connected{"192.0.2.7:49152", "[2001:db8::7]:25"};
        QCOMPARE(Facts::decode<Facts::Connected>(Facts::encode(connected)), connected);
        const Failure failure{FailureKind::Injected, QByteArray("\0\xff", 2), "192.0.2.1"};
        QCOMPARE(Facts::decode<Failure>(Facts::encode(failure)), failure);
        QCOMPARE(Facts::decode<Closing>(Facts::encode(Closing::ByUs)), Closing::ByUs);
        const Facts::Noted noted{Facts::NoteKind::TrustedByUser, {"3", "17"}};
        QCOMPARE(Facts::decode<Facts::Noted>(Facts::encode(noted)), noted);
    }

    void comeBackAsTheyWereSecretsAndTls()
    {
        QCOMPARE(Facts::decode<Facts::Secret>(Facts::encode(someSecret())), someSecret());
        QCOMPARE(Facts::decode<TlsFacts>(Facts::encode(someTls())), someTls());
        TlsFacts bare;
        bare.notBefore = -5;
        QCOMPARE(Facts::decode<TlsFacts>(Facts::encode(bare)), bare);
    }

    void leaveTheDefaultWhereAnotherTypeStands()
    {
        // {0: 7, 1: "x", 3: 99, 4: true, 200: h'00'}
        const QByteArray odd = QByteArray::fromHex("a500070161780318630 4f518c84100");
        QCOMPARE(Facts::decode<Facts::Opened>(odd), Facts::Opened());
        QCOMPARE(Facts::decode<Facts::Opened>("not CBOR at all"), Facts::Opened());
        QCOMPARE(Facts::decode<Facts::Opened>({}), Facts::Opened());
    }

    void standNumbersOutOfRange()
    {
        Facts::Secret whole;
        whole.span = {11, 8};
        QCborMap secret = QCborValue::fromCbor(Facts::encode(whole)).toMap();
        secret.insert(1, QCborArray{-1.7e289, 8.0});
        QCOMPARE(Facts::decode<Facts::Secret>(secret.toCborValue().toCbor()).span, Span());
        // {1: 70000} and {1: -1}: no ports
        QCOMPARE(Facts::decode<Facts::Trying>(QByteArray::fromHex("a1011a00011170")).port, quint16(0));
        QCOMPARE(Facts::decode<Facts::Trying>(QByteArray::fromHex("a10120")).port, quint16(0));
        // {0: 255}: a failure of a later version
        QCOMPARE(Facts::decode<Failure>(QByteArray::fromHex("a10018ff")).kind, FailureKind::Other);
    }

    void standEveryCutAndEveryFlippedOctet()
    {
        for (const QByteArray &whole : {Facts::encode(someSecret()), Facts::encode(someTls())}) {
            for (qsizetype size = 0; size < whole.size(); ++size)
                decodeAsEverything(QByteArrayView(whole).first(size));
            for (qsizetype at = 0; at < whole.size(); ++at)
                for (const int flip : {0x01, 0x20, 0x40, 0x80, 0xff}) {
                    QByteArray changed = whole;
                    changed[at] = char(changed[at] ^ flip);
                    decodeAsEverything(changed);
                }
        }
    }

    void standRandomOctets()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 4'000; ++round) {
            QByteArray bytes(random.bounded(64), '\0');
            for (char &octet : bytes)
                octet = char(random.bounded(256));
            if (!bytes.isEmpty() && round % 2)
                bytes[0] = char(0xa0 | random.bounded(24)); // a map, so that more is read
            decodeAsEverything(bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
