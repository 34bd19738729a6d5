#include "tests/ui/guide/guidetest.h"

#include "ui/keychain/keychain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using Core::Smtp::Verb;
using Gui::KeychainAnswer;
using Gui::KeychainKey;
using Gui::Testing::Bench;

namespace {

// A keychain in memory, that answers when it is told to.
class HeldKeychain : public Gui::Keychain
{
public:
    void read(const KeychainKey &key, QObject *context, Read then) override
    {
        asked.append(key);
        later(context, [this, key, then] {
            const auto found =
                std::find_if(kept.begin(), kept.end(), [&key](const auto &one) { return one.first == key; });
            const bool there = works && found != kept.end();
            then(!works  ? KeychainAnswer::NoService
                 : there ? KeychainAnswer::Done
                         : KeychainAnswer::NotThere,
                 there ? found->second : QByteArray());
        });
    }
    void write(const KeychainKey &key, const QByteArray &secret, QObject *context, Done then) override
    {
        kept.append({key, secret});
        later(context, [then] { then(KeychainAnswer::Done); });
    }
    void forget(const KeychainKey &key, QObject *context, Done then) override
    {
        kept.removeIf([&key](const auto &one) { return one.first == key; });
        later(context, [then] { then(KeychainAnswer::Done); });
    }
    QList<std::pair<KeychainKey, QByteArray>> kept;
    QList<KeychainKey> asked;
    bool works = true;

private:
    static void later(QObject *context, const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(context, what, Qt::QueuedConnection);
    }
};

const KeychainKey alice{QStringLiteral("mail.example.org"), QStringLiteral("alice"), KeychainKey::Kind::Password};

void choose(Bench &bench, const QByteArray &mechanism)
{
    auto *box = bench.find<QComboBox>("mechanism");
    int index = box->count() - 1;
    while (index > 0 && box->itemData(index).toByteArray() != mechanism)
        --index;
    box->setCurrentIndex(index);
}

QString saidIn(Bench &bench)
{
    QString said;
    for (const auto *label : bench.guide.findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text() + u'\n';
    return said;
}

void opens(Bench &bench, const QByteArray &mechanisms)
{
    bench.introduces("250 AUTH " + mechanisms + "\r\n");
    bench.guide.openStep(Verb::Auth);
    QTRY_VERIFY(bench.shows("mechanism"));
}

} // namespace

class AuthFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheStrongest_data();
    void takesTheStrongest();
    void asksForWhatTheMechanismWants_data();
    void asksForWhatTheMechanismWants();
    void saysWhatWillHappen_data();
    void saysWhatWillHappen();
    void sendsWhatWasTyped_data();
    void sendsWhatWasTyped();
    void cancelsWhileAStepIsMade();
    void keepsAPasswordThatWasTaken();
    void keepsNoPasswordThatWasRefused();
    void usesAndForgetsWhatIsKept();
    void saysThatThereIsNoKeychain();
    void hidesTheKeychainWhereThereIsNone();
};

void AuthFormTest::takesTheStrongest_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("SCRAM") << QByteArray("PLAIN LOGIN SCRAM-SHA-1 SCRAM-SHA-256") << QByteArray("SCRAM-SHA-256");
    QTest::newRow("-PLUS without TLS") << QByteArray("SCRAM-SHA-256-PLUS PLAIN") << QByteArray("PLAIN");
    QTest::newRow("in clear a proof goes first") << QByteArray("PLAIN CRAM-MD5") << QByteArray("CRAM-MD5");
    QTest::newRow("a token where nothing else is") << QByteArray("XOAUTH2") << QByteArray("XOAUTH2");
    QTest::newRow("anonymous at last") << QByteArray("ANONYMOUS") << QByteArray("ANONYMOUS");
}

void AuthFormTest::takesTheStrongest()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, taken);
    Bench bench;
    opens(bench, offered);
    auto *box = bench.find<QComboBox>("mechanism");
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(box->currentData().toByteArray(), taken);
    QVERIFY(box->currentText().contains(QString::fromLatin1("Automatic")));
    QCOMPARE(bench.send()->text(), QStringLiteral("Send AUTH"));
}

void AuthFormTest::asksForWhatTheMechanismWants_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << QByteArray("user password");
    QTest::newRow("SCRAM") << QByteArray("SCRAM-SHA-256") << QByteArray("user password");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2") << QByteArray("user password");
    QTest::newRow("EXTERNAL") << QByteArray("EXTERNAL") << QByteArray();
    QTest::newRow("GSSAPI") << QByteArray("GSSAPI") << QByteArray();
    QTest::newRow("ANONYMOUS") << QByteArray("ANONYMOUS") << QByteArray("trace");
}

void AuthFormTest::asksForWhatTheMechanismWants()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, shown);
    Bench bench;
    opens(bench, mechanism);
    choose(bench, mechanism);
    QByteArrayList visible;
    for (const char *field : {"user", "password", "trace"})
        if (bench.shows(field))
            visible.append(field);
    QCOMPARE(visible.join(' '), shown);
    const bool token = mechanism == "XOAUTH2";
    QCOMPARE(bench.field("password")->placeholderText(), token ? QStringLiteral("Token") : QStringLiteral("Password"));
}

void AuthFormTest::saysWhatWillHappen_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("word");
    QTest::newRow("not offered") << QByteArray("PLAIN") << QByteArray("CRAM-MD5") << QStringLiteral("504");
    QTest::newRow("no TLS") << QByteArray("SCRAM-SHA-256-PLUS") << QByteArray("SCRAM-SHA-256-PLUS")
                            << QStringLiteral("nothing will be sent");
    QTest::newRow("no certificate") << QByteArray("EXTERNAL") << QByteArray("EXTERNAL")
                                    << QStringLiteral("No client certificate");
    QTest::newRow("Kerberos") << QByteArray("GSSAPI") << QByteArray("GSSAPI") << QStringLiteral("kinit");
    QTest::newRow("NTLM") << QByteArray("NTLM") << QByteArray("NTLM") << QStringLiteral("version 1");
}

void AuthFormTest::saysWhatWillHappen()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, word);
    Bench bench;
    opens(bench, offered);
    choose(bench, mechanism);
    QVERIFY2(saidIn(bench).contains(word), qPrintable(saidIn(bench)));
}

void AuthFormTest::sendsWhatWasTyped_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2")
                             << QByteArray("user=alice\x01"
                                           "auth=Bearer secret\x01\x01");
    QTest::newRow("EXTERNAL") << QByteArray("EXTERNAL") << QByteArray("boss");
    QTest::newRow("ANONYMOUS") << QByteArray("ANONYMOUS") << QByteArray("caller");
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << QByteArray("boss\0alice\0secret", 17);
}

void AuthFormTest::sendsWhatWasTyped()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, decoded);
    Bench bench;
    opens(bench, mechanism);
    choose(bench, mechanism);
    bench.field("user")->setText(QStringLiteral("alice"));
    bench.field("password")->setText(QStringLiteral("secret"));
    bench.field("authzid")->setText(QStringLiteral("boss"));
    bench.field("trace")->setText(QStringLiteral("caller"));
    bench.server->takeWritten();
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(), "AUTH " + mechanism + ' ' + decoded.toBase64() + "\r\n");
    QCOMPARE(bench.field("password")->text(), QString());
}

void AuthFormTest::cancelsWhileAStepIsMade()
{
    Bench bench;
    opens(bench, "LOGIN");
    bench.field("user")->setText(QStringLiteral("alice"));
    bench.field("password")->setText(QStringLiteral("secret"));
    bench.send()->click();
    QTRY_VERIFY(bench.shows("cancelLogin"));
    bench.server->takeWritten();
    bench.find<QPushButton>("cancelLogin")->click();
    bench.server->says("334 VXNlcm5hbWU6\r\n");
    QCOMPARE(bench.server->takeWritten(), QByteArray("*\r\n"));
    bench.server->says("501 5.7.0 cancelled\r\n");
    QTRY_VERIFY(!bench.shows("cancelLogin"));
}

void AuthFormTest::keepsAPasswordThatWasTaken()
{
    HeldKeychain keychain;
    Bench bench;
    bench.guide.setKeychain(&keychain);
    opens(bench, "PLAIN");
    bench.find<QCheckBox>("keepSecret")->setChecked(true);
    bench.types("user", QStringLiteral("alice"));
    bench.types("password", QStringLiteral("secret"));
    QTRY_COMPARE(keychain.asked, QList<KeychainKey>{alice});
    bench.send()->click();
    QVERIFY(keychain.kept.isEmpty());
    bench.server->says("235 ok\r\n");
    bench.guide.openStep(Verb::Auth);
    QTRY_COMPARE(keychain.kept.size(), 1);
    QCOMPARE(keychain.kept.first().first, alice);
    QCOMPARE(keychain.kept.first().second, QByteArray("secret"));
}

void AuthFormTest::keepsNoPasswordThatWasRefused()
{
    HeldKeychain keychain;
    Bench bench;
    bench.guide.setKeychain(&keychain);
    opens(bench, "PLAIN");
    bench.find<QCheckBox>("keepSecret")->setChecked(true);
    bench.types("user", QStringLiteral("alice"));
    bench.types("password", QStringLiteral("secret"));
    bench.send()->click();
    bench.server->says("535 5.7.8 no\r\n");
    QTRY_COMPARE(bench.document.exchanges().back().code, quint16(535));
    bench.find<QCheckBox>("keepSecret")->setChecked(false);
    bench.types("password", QStringLiteral("other"));
    bench.guide.openStep(Verb::Auth);
    bench.send()->click();
    bench.server->says("235 ok\r\n");
    bench.guide.openStep(Verb::Auth);
    QTest::qWait(0); // the orders of the keychain, if there were any
    QVERIFY(keychain.kept.isEmpty());
}

void AuthFormTest::usesAndForgetsWhatIsKept()
{
    HeldKeychain keychain;
    keychain.kept.append({alice, "secret"});
    Bench bench;
    bench.guide.setKeychain(&keychain);
    opens(bench, "PLAIN");
    bench.types("user", QStringLiteral("alice"));
    bench.field("password")->setFocus();
    QTRY_VERIFY(bench.shows("forgetSecret"));
    QCOMPARE(bench.field("password")->text(), QString()); // it is not there to be read
    bench.server->takeWritten();
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(), "AUTH PLAIN " + QByteArray("\0alice\0secret", 13).toBase64() + "\r\n");
    bench.server->says("535 5.7.8 no\r\n");
    bench.guide.openStep(Verb::Auth);
    bench.find<QPushButton>("forgetSecret")->click();
    QTRY_VERIFY(!bench.shows("forgetSecret"));
    QVERIFY(keychain.kept.isEmpty());
}

void AuthFormTest::saysThatThereIsNoKeychain()
{
    HeldKeychain keychain;
    keychain.works = false;
    Bench bench;
    bench.guide.setKeychain(&keychain);
    opens(bench, "PLAIN");
    QVERIFY(bench.shows("keepSecret"));
    bench.types("user", QStringLiteral("alice"));
    bench.field("password")->setFocus();
    QTRY_VERIFY(!bench.shows("keepSecret"));
    QVERIFY(saidIn(bench).contains(QStringLiteral("No keychain")));
}

void AuthFormTest::hidesTheKeychainWhereThereIsNone()
{
    Bench bench;
    opens(bench, "PLAIN");
    QVERIFY(!bench.shows("keepSecret"));
}

QTEST_MAIN(AuthFormTest)
#include "tst_authform.moc"
