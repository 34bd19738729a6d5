#include "core/sasl/fields.h"

#include <QTest>

using namespace Core::Sasl;
using What = ReadField::What;
using Fields = QList<ReadField>;

Q_DECLARE_METATYPE(Core::Sasl::Side)

namespace {

// Of NTLM's messages (MS-NLMP 2.2): a number, little-endian, and where a part of the message lies.
QByteArray number(quint64 value, int octets)
{
    QByteArray made;
    for (int i = 0; i < octets; ++i)
        made.append(char(value >> (8 * i)));
    return made;
}

QByteArray part(quint16 size, quint32 offset)
{
    return number(size, 2) + number(size, 2) + number(offset, 4);
}

const QByteArray ntlm("NTLMSSP", 8);

} // namespace

class TestSaslFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAMessageSays_data();
    void readsWhatAMessageSays();
    void readsNtlm();
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
    row("EXTERNAL", "EXTERNAL", Side::Client, "fred@example.com", {{What::Authzid, "fred@example.com"}});
    row("ANONYMOUS", "ANONYMOUS", Side::Client, "sirhc", {{What::Trace, "sirhc"}});
    row("another mechanism's answer", "GSSAPI", Side::Client, "n,,n=user", {});
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

void TestSaslFields::readsNtlm()
{
    const QByteArray negotiate = ntlm + number(1, 4) + number(0x207, 4) + part(3, 32) + part(2, 35) + "LABws";
    QCOMPARE(readFields("NTLM", Side::Client, negotiate), Fields({{What::NtlmMessage, "1"},
                                                                  {What::NtlmFlags, "00000207"},
                                                                  {What::NtlmUserDomain, "LAB"},
                                                                  {What::NtlmWorkstation, "ws"}}));
    const QByteArray answer = ntlm + number(3, 4) + part(24, 73) + part(24, 97) + part(3, 64) + part(4, 67) +
                              part(2, 71) + part(0, 73) + number(0x206, 4) + "LABuserws" + QByteArray(48, 'x');
    QCOMPARE(readFields("NTLM", Side::Client, answer), Fields({{What::NtlmMessage, "3"},
                                                               {What::NtlmUserDomain, "LAB"},
                                                               {What::User, "user"},
                                                               {What::NtlmWorkstation, "ws"},
                                                               {What::NtlmFlags, "00000206"},
                                                               {What::NtlmAnswer, "********"}}));
    const quint64 ticks = 116'444'736'000'000'000; // 1 January 1970
    const QByteArray times = number(7, 2) + number(8, 2) + number(ticks, 8) + number(7, 2) + number(2, 2) + "xx";
    const QByteArray challenge = ntlm + number(2, 4) + part(0, 48) + number(1, 4) + QByteArray(16, '\0') +
                                 part(quint16(times.size()), 48) + times;
    QCOMPARE(readFields("NTLM", Side::Server, challenge), Fields({{What::NtlmMessage, "2"},
                                                                  {What::NtlmFlags, "00000001"},
                                                                  {What::NtlmChallenge, "0000000000000000"},
                                                                  {What::NtlmTime, "0"},
                                                                  {What::NtlmTime, ""}}));
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
