#include "core/transcript/echoes.h"
#include "core/transcript/secretfacts.h"

#include <QTest>

#include <algorithm>

using namespace Core;

class TestSecretFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What an echo may repeat of it: the secret inside, and that in base64.
    void knowsTheSecretInside_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("XOAUTH2") << QByteArray("user=a\x01"
                                               "auth=Bearer t0ken\x01\x01")
                                 << QByteArray("t0ken");
        QTest::newRow("a token without end") << QByteArray("auth=Bearer t0ken") << QByteArray("t0ken");
        QTest::newRow("SCRAM") << QByteArray("c=biws,r=fyko,p=dHzb") << QByteArray("dHzb");
        QTest::newRow("DIGEST-MD5") << QByteArray("username=\"u\",response=d388,nc=1") << QByteArray("d388");
        QTest::newRow("DIGEST-MD5, at the end") << QByteArray("username=\"u\",response=d388") << QByteArray("d388");
    }

    void knowsTheSecretInside()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, inside);
        for (const QByteArray &sent : {octets, octets.toBase64()}) {
            const std::vector<SecretBytes> forms = formsOf(sent, {"X-OWN", 1, false});
            const auto knows = [&forms](const QByteArray &form) {
                return std::any_of(forms.begin(), forms.end(),
                                   [&form](const SecretBytes &one) { return viewOf(one) == form; });
            };
            QVERIFY(knows(sent) && knows(inside) && knows(inside.toBase64()));
        }
    }

    void forgetsTheOldestOfTooManyEchoes()
    {
        const auto form = [](int i) { return secretOf("secret-" + QByteArray::number(1'000 + i)); };
        Echoes echoes;
        for (int i = 0; i < 600; ++i)
            echoes.add(form(i));
        const auto shown = [&echoes, &form](int i) {
            return echoes.masked("535 " + viewOf(form(i)).toByteArray() + "\r\n", Echoes::LineStart::Here,
                                 Echoes::Following::Nothing);
        };
        QCOMPARE(shown(599), "535 ********\r\n");
        QCOMPARE(shown(88), "535 ********\r\n");
        QCOMPARE(shown(87), "535 secret-1087\r\n");
    }

    void describesWithoutTelling_data()
    {
        QTest::addColumn<QByteArray>("plain"); // base64 is made of it, unless it begins with "raw:"
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<int>("response");
        QTest::addColumn<QByteArray>("facts");
        const auto row = [](const char *name, const QByteArray &plain, const char *mechanism, int response,
                            const char *facts) {
            QTest::newRow(name) << plain << QByteArray(mechanism) << response << QByteArray(facts);
        };
        row("PLAIN", QByteArray("\0alice\0secret", 13), "PLAIN", 1, "nuls=2 id=alice");
        row("PLAIN with authzid", QByteArray("bob\0alice\0secret", 16), "PLAIN", 1, "authzid nuls=2 id=alice");
        row("PLAIN with the same authzid", QByteArray("alice\0alice\0secret", 18), "PLAIN", 1, "nuls=2 id=alice");
        row("PLAIN, no user", QByteArray("\0\0secret", 8), "PLAIN", 1, "nouser nuls=2 id=");
        row("PLAIN, no password", QByteArray("\0alice\0", 7), "PLAIN", 1, "nopassword nuls=2 id=alice");
        row("PLAIN, user and password alike", QByteArray("\0alice\0alice", 12), "PLAIN", 1, "nuls=2 id=");
        row("PLAIN, one NUL", QByteArray("alice\0secret", 12), "PLAIN", 1, "nuls=1 id=");
        row("PLAIN, three NULs", QByteArray("\0alice\0sec\0ret", 14), "PLAIN", 1, "nuls=3 id=");
        row("ends in LF", QByteArray("\0alice\0secret\n", 14), "PLAIN", 1, "newline nuls=2 id=alice");
        row("LOGIN password", "secret", "LOGIN", 2, "id=");
        row("LOGIN password with CR", "secret\r", "LOGIN", 2, "newline id=");
        row("LOGIN, empty", "", "LOGIN", 2, "empty nopassword id=");
        row("not UTF-8",
            "s\xe9"
            "cret",
            "LOGIN", 2, "notutf8 id=");
        row("CRAM-MD5", "tim b913a602c7eda7a495b4e6e7334d3890", "CRAM-MD5", 1, "id=tim");
        row("CRAM-MD5, short digest", "tim b913a602c7eda7a495b4e6e7334d389", "CRAM-MD5", 1, "id=");
        row("CRAM-MD5, no digits", "tim b913a602c7eda7a495b4e6e7334d389x", "CRAM-MD5", 1, "id=");
        row("SCRAM, first message", "n,,n=alice,r=fyko+d2l", "SCRAM-SHA-256", 1, "id=alice");
        row("SCRAM, last message", "c=biws,r=fyko,p=dHzb", "SCRAM-SHA-256", 2, "id=");
        row("XOAUTH2",
            "user=alice\x01"
            "auth=Bearer t0ken\x01\x01",
            "XOAUTH2", 1, "id=alice");
        row("XOAUTH2, broken", "user=alice auth=Bearer t0ken", "XOAUTH2", 1, "id=");
        row("no base64", "raw:secret!", "LOGIN", 2, "bad64 id=");
        row("no base64 of the right length", "raw:sec!", "LOGIN", 2, "bad64 id=");
        row("unpadded", "raw:c2VjcmV0MQ", "LOGIN", 2, "bad64 id=");
        row("masked by whoever wrote it down", "raw:********", "PLAIN", 1, "id=");
        row("a command", "raw:MAIL FROM:<a@b>", "PLAIN", 1, "bad64 verb id=");
        row("empty initial response", "raw:=", "PLAIN", 0, "empty id=");
        row("a sign where none may be", "raw:=", "PLAIN", 1, "bad64 id=");
    }

    void describesWithoutTelling()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, mechanism);
        QFETCH(int, response);
        QFETCH(QByteArray, facts);
        const QByteArray sent = plain.startsWith("raw:") ? plain.mid(4) : plain.toBase64();
        const Facts::Secret found = describe(sent, {mechanism, qMax(response, 1), response == 0});
        QByteArray text;
        text += found.isEmpty ? "empty " : "";
        text += found.badBase64 ? "bad64 " : "";
        text += found.endsInCrOrLf ? "newline " : "";
        text += found.notUtf8 ? "notutf8 " : "";
        text += found.hasAuthzid ? "authzid " : "";
        text += found.beginsWithVerb ? "verb " : "";
        text += found.emptyUser ? "nouser " : "";
        text += found.emptyPassword ? "nopassword " : "";
        text += found.nuls ? "nuls=" + QByteArray::number(found.nuls) + ' ' : QByteArray();
        text += "id=" + found.identity;
        QCOMPARE(text, facts);
    }
};

QTEST_APPLESS_MAIN(TestSecretFacts)
#include "tst_secretfacts.moc"
