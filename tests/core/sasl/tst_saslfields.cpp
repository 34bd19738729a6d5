#include "core/sasl/fields.h"

#include <QTest>

using namespace Core::Sasl;
using What = ReadField::What;
using Fields = QList<ReadField>;

Q_DECLARE_METATYPE(Core::Sasl::Side)

class TestSaslFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAMessageSays_data();
    void readsWhatAMessageSays();
    void readsAnything();
};

void TestSaslFields::readsWhatAMessageSays_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Fields>("fields");
    const auto row = [](const char *name, const char *mechanism, Side side, const QByteArray &octets,
                        const Fields &fields) {
        QTest::newRow(name) << QByteArray(mechanism) << side << octets << fields;
    };
    row("SCRAM, first", "SCRAM-SHA-1", Side::Client, "n,,n=user,r=fyko",
        {{What::BindingFlag, "n"}, {What::User, "user"}, {What::ClientNonce, "fyko"}});
    row("SCRAM, first, bound, for another", "SCRAM-SHA-1-PLUS", Side::Client, "p=tls-exporter,a=al=2Cice,n=us=3Der,r=f",
        {{What::BindingFlag, "p=tls-exporter"},
         {What::Authzid, "al,ice"},
         {What::User, "us=er"},
         {What::ClientNonce, "f"}});
    row("SCRAM, numbers", "SCRAM-SHA-256", Side::Server, "r=fyko3rfc,s=QSXCR+Q6sek8bf92,i=4096",
        {{What::WholeNonce, "fyko3rfc"}, {What::Salt, "QSXCR+Q6sek8bf92"}, {What::Iterations, "4096"}});
    row("SCRAM, final", "SCRAM-SHA-256", Side::Client, "c=biws,r=fyko3rfc,p=********",
        {{What::BindingHeader, "n,,"}, {What::WholeNonce, "fyko3rfc"}, {What::Proof, "********"}});
    row("SCRAM, final, bound", "SCRAM-SHA-256-PLUS", Side::Client,
        "c=" + QByteArray("p=tls-unique,,123456789012").toBase64() + ",r=f,p=********",
        {{What::BindingHeader, "p=tls-unique,,"},
         {What::BindingOctets, "12"},
         {What::WholeNonce, "f"},
         {What::Proof, "********"}});
    row("SCRAM, signature", "SCRAM-SHA-256", Side::Server, "v=abcd", {{What::Signature, "abcd"}});
    row("SCRAM, error", "SCRAM-SHA-256", Side::Server, "e=invalid-proof", {{What::ServerError, "invalid-proof"}});
    row("DIGEST-MD5", "DIGEST-MD5", Side::Server,
        "realm=\"el \\\"wood\\\", inc\",nonce=\"OA6\",qop=\"auth,auth-int\",algorithm=md5-sess,charset=utf-8",
        {{What::Realm, "el \"wood\", inc"},
         {What::Nonce, "OA6"},
         {What::Qop, "auth,auth-int"},
         {What::Algorithm, "md5-sess"},
         {What::Charset, "utf-8"}});
    row("DIGEST-MD5, response", "DIGEST-MD5", Side::Client,
        "username=\"user\",realm=\"r\",cnonce=\"c\",nc=00000001,qop=auth,digest-uri=\"smtp/x\",response=********",
        {{What::User, "user"},
         {What::Realm, "r"},
         {What::ClientNonce, "c"},
         {What::NonceCount, "00000001"},
         {What::Qop, "auth"},
         {What::DigestUri, "smtp/x"},
         {What::DigestResponse, "********"}});
    row("DIGEST-MD5, last", "DIGEST-MD5", Side::Server, "rspauth=ea40", {{What::ResponseAuth, "ea40"}});
    row("OAuth, error", "OAUTHBEARER", Side::Server,
        R"({"status":"invalid_token","scope":"mail","openid-configuration":"https://example.com/.well-known"})",
        {{What::OauthStatus, "invalid_token"},
         {What::OauthScope, "mail"},
         {What::OauthConfiguration, "https://example.com/.well-known"}});
    row("OAuth, error by number", "XOAUTH2", Side::Server, R"({"status":401,"schemes":"Bearer"})",
        {{What::OauthStatus, "401"}, {What::OauthSchemes, "Bearer"}});
    row("OAUTHBEARER", "OAUTHBEARER", Side::Client,
        "n,a=user@x,\x01host=h\x01port=587\x01"
        "auth=Bearer ********\x01",
        {{What::User, "user@x"}, {What::Host, "h"}, {What::Port, "587"}, {What::Token, "Bearer ********"}});
    row("XOAUTH2", "XOAUTH2", Side::Client,
        "user=u\x01"
        "auth=Bearer ********\x01",
        {{What::User, "u"}, {What::Token, "Bearer ********"}});
    row("PLAIN", "PLAIN", Side::Client, QByteArray("boss\0user\0********", 18),
        {{What::Authzid, "boss"}, {What::User, "user"}, {What::Password, "********"}});
    row("CRAM-MD5", "CRAM-MD5", Side::Client, "tim ********", {{What::User, "tim"}, {What::Proof, "********"}});
    // The challenge of MS-NLMP 4.2.4.3, with its target's information
    row("NTLM", "NTLM", Side::Server,
        QByteArray::fromHex("4e544c4d53535000020000000c000c003800000033828ae20123456789abcdef00000000000000002400240044"
                            "000000060070170000000f53006500720076006500720002000c0044006f006d00610069006e0001000c005300"
                            "650072007600650072000000000000"),
        {{What::NtlmMessage, "2"},
         {What::NtlmTarget, "Server"},
         {What::NtlmFlags, "e28a8233"},
         {What::NtlmChallenge, "0123456789abcdef"},
         {What::NtlmDomain, "Domain"},
         {What::NtlmComputer, "Server"},
         {What::NtlmVersion, "6.0.6000"}});
    row("another mechanism", "GSSAPI", Side::Server, "r=a,s=b,i=c", {});
    row("words", "SCRAM-SHA-1", Side::Server, "hello", {});
    row("no JSON", "XOAUTH2", Side::Server, "hello", {});
}

void TestSaslFields::readsWhatAMessageSays()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(Side, side);
    QFETCH(QByteArray, octets);
    QFETCH(Fields, fields);
    QCOMPARE(readFields(mechanism, side, octets), fields);
    for (qsizetype at = 0; at < octets.size(); ++at) // cut anywhere it is read without harm
        QVERIFY(readFields(mechanism, side, octets.left(at)).size() <= 40);
}

void TestSaslFields::readsAnything()
{
    const QByteArray mechanisms[] = {"SCRAM-SHA-1", "DIGEST-MD5", "NTLM", "XOAUTH2", "PLAIN", "CRAM-MD5", "ANONYMOUS"};
    const QByteArray octets[] = {QByteArray(70'000, ','),
                                 QByteArray(70'000, '='),
                                 QByteArray(70'000, '\0'),
                                 QByteArray(70'000, '"'),
                                 QByteArray(70'000, '\\'),
                                 QByteArray("a=").repeated(9000),
                                 QByteArray("a=b,").repeated(9000),
                                 QByteArray(9000, '{'),
                                 QByteArray("NTLMSSP\0\2\0\0\0", 12) + QByteArray(200, '\xff'),
                                 QByteArray(1, '\x01')};
    for (const QByteArray &mechanism : mechanisms)
        for (const QByteArray &some : octets)
            for (const Side side : {Side::Server, Side::Client})
                QVERIFY(readFields(mechanism, side, some).size() <= 41);
}

QTEST_APPLESS_MAIN(TestSaslFields)
#include "tst_saslfields.moc"
