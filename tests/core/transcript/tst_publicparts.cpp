#include "core/transcript/publicparts.h"

#include <QTest>

using namespace Core;

// What of a response may be shown, and that nothing else is: the secret is "Correct-Horse" in every row.
class TestPublicParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsPublic_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("identity");
        const auto row = [](const char *name, const char *mechanism, const QByteArray &octets, const QByteArray &shown,
                            const char *identity) {
            QTest::newRow(name) << QByteArray(mechanism) << octets << shown << QByteArray(identity);
        };
        row("PLAIN", "PLAIN", QByteArray("\0alice\0Correct-Horse", 20), QByteArray("\0alice\0********", 15), "alice");
        row("PLAIN, for another", "PLAIN", QByteArray("boss\0alice\0Correct-Horse", 24),
            QByteArray("boss\0alice\0********", 19), "alice");
        row("PLAIN, the password as user", "PLAIN", QByteArray("\0Correct-Horse\0Correct-Horse", 28), {}, "");
        row("PLAIN, the password alone", "PLAIN", "Correct-Horse", {}, "");
        row("PLAIN, a field too many", "PLAIN", QByteArray("\0a\0Correct-Horse\0", 17), {}, "");
        row("CRAM-MD5", "CRAM-MD5", "tim b913a602c7eda7a495b4e6e7334d3890", "tim ********", "tim");
        row("CRAM-MD5, the password", "CRAM-MD5", "tim Correct-Horse", {}, "");
        row("SCRAM, first", "SCRAM-SHA-256", "n,,n=user,r=fyko", "n,,n=user,r=fyko", "user");
        row("SCRAM, first, escaped", "SCRAM-SHA-1-PLUS", "p=tls-exporter,a=x,n=u=2Cs=3Der,r=f",
            "p=tls-exporter,a=x,n=u=2Cs=3Der,r=f", "u,s=er");
        row("SCRAM, final", "SCRAM-SHA-256", "c=biws,r=fykoxyz,p=Q29ycmVjdC1Ib3JzZQ==", "c=biws,r=fykoxyz,p=********",
            "");
        row("SCRAM, the password", "SCRAM-SHA-256", "Correct-Horse", {}, "");
        row("SCRAM, the password behind a comma", "SCRAM-SHA-256", "n,,Correct-Horse", {}, "");
        row("SCRAM, an extension", "SCRAM-SHA-256", "n,,n=user,r=fyko,x=Correct-Horse", {}, "");
        row("SCRAM, the password as binding", "SCRAM-SHA-256", "c=Correct-Horse,r=x,p=y", {}, "");
        row("DIGEST-MD5", "DIGEST-MD5",
            "username=\"chris\",realm=\"el, wood\",nonce=\"OA6\",cnonce=\"OA7\",nc=00000001,qop=auth,"
            "digest-uri=\"smtp/x\",response=d388dad90d4bbd760a152321f2143af7,password=Correct-Horse",
            "username=\"chris\",realm=\"el, wood\",nonce=\"OA6\",cnonce=\"OA7\",nc=00000001,qop=auth,"
            "digest-uri=\"smtp/x\",response=********",
            "chris");
        row("DIGEST-MD5, without an answer", "DIGEST-MD5", "username=\"chris\",nonce=\"Correct-Horse\"", {}, "");
        row("DIGEST-MD5, the password", "DIGEST-MD5", "Correct-Horse", {}, "");
        row("XOAUTH2", "XOAUTH2",
            "user=u@x\x01"
            "auth=Bearer Correct-Horse\x01\x01",
            "user=u@x\x01"
            "auth=Bearer ********\x01",
            "u@x");
        row("OAUTHBEARER", "OAUTHBEARER",
            "n,a=u=3D@x,\x01host=h\x01port=587\x01"
            "auth=Bearer Correct-Horse\x01\x01",
            "n,a=u=3D@x,\x01host=h\x01port=587\x01"
            "auth=Bearer ********\x01",
            "u=@x");
        row("OAUTHBEARER, a field nobody knows", "OAUTHBEARER",
            "n,,\x01x=Correct-Horse\x01"
            "auth=Bearer t\x01\x01",
            {}, "");
        row("XOAUTH2, the token alone", "XOAUTH2", "Correct-Horse", {}, "");
        row("EXTERNAL", "EXTERNAL", "fred@example.com", "fred@example.com", "fred@example.com");
        row("EXTERNAL, the password", "EXTERNAL", "Correct-Horse", {}, "");
        row("EXTERNAL, a password with @", "EXTERNAL", "Correct-Horse@/stable", {}, "");
        row("EXTERNAL, a password with blanks", "EXTERNAL", "Correct Horse@stable", {}, "");
        row("ANONYMOUS", "ANONYMOUS", "sirhc@example.com", "sirhc@example.com", "");
        row("ANONYMOUS, the password", "ANONYMOUS", "Correct-Horse", {}, "");
        row("EXTERNAL, longer than a name is", "EXTERNAL", QByteArray(600, 'a') + "@example.com",
            QByteArray(600, 'a') + "@example.com", "");
        row("LOGIN", "LOGIN", "Correct-Horse", {}, "");
        row("GSSAPI", "GSSAPI", "Correct-Horse", {}, "");
        row("a mechanism nobody knows", "X-OWN", "Correct-Horse", {}, "");
        row("NTLM, negotiate", "NTLM", QByteArray("NTLMSSP\0\1\0\0\0\7\2\0\0", 16),
            QByteArray("NTLMSSP\0\1\0\0\0\7\2\0\0", 16), "");
        row("NTLM, the password", "NTLM", "Correct-Horse", {}, "");
    }

    void showsWhatIsPublic()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, identity);
        const PublicParts parts = publicParts(octets, {mechanism, 1, false});
        QCOMPARE(parts.shown, shown);
        QCOMPARE(parts.identity, identity);
        QVERIFY(!parts.shown.contains("Correct-Horse"));
        // Cut anywhere it shows no more; but of one who is called like his password the name is all that a cut leaves.
        const bool isName = octets.count("Correct-Horse") > 1;
        for (qsizetype at = 0; at < octets.size() && !isName; ++at)
            QVERIFY(!publicParts(octets.first(at), {mechanism, 1, false}).shown.contains("Correct-Horse"));
        QCOMPARE(publicParts(octets, {mechanism, 0, false}), PublicParts());
    }

    // MS-NLMP 2.2.1.3: of an answer the names, never the answers.
    void showsTheNamesOfNtlmAlone()
    {
        const auto number = [](quint32 value, int octets) {
            QByteArray made;
            for (int i = 0; i < octets; ++i)
                made.append(char(value >> (8 * i)));
            return made;
        };
        const auto place = [&number](quint16 size, quint32 offset) {
            return number(size, 2) + number(size, 2) + number(offset, 4);
        };
        const QByteArray begin("NTLMSSP\0\3\0\0\0", 12);
        const auto message = [&](quint32 userAt) {
            return begin + place(24, 64) + place(24, 88) + place(6, 112) + place(8, userAt) + place(0, 126) +
                   place(0, 126) + number(1, 4) + QByteArray(24, 'L') + QByteArray(24, 'N') +
                   QByteArray("L\0A\0B\0u\0s\0e\0r\0", 14);
        };
        const PublicParts parts = publicParts(message(118), {"NTLM", 2, false});
        QCOMPARE(parts.identity, QByteArray("user"));
        QVERIFY(parts.shown.contains(QByteArray("L\0A\0B\0", 6)));
        QVERIFY(!parts.shown.contains("LLL"));
        QVERIFY(!parts.shown.contains("NNN"));
        QCOMPARE(publicParts(message(100), {"NTLM", 2, false}), PublicParts()); // a name that lies in an answer
        QCOMPARE(publicParts(message(0xfffffff0), {"NTLM", 2, false}), PublicParts());
    }
};

QTEST_APPLESS_MAIN(TestPublicParts)
#include "tst_publicparts.moc"
