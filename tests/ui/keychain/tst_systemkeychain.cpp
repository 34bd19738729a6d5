#include "ui/keychain/systemkeychain.h"

#include <QTest>

#include <optional>

using namespace Gui;

// Run by desktop.sh, which says what kind of desktop this is.
class TestSystemKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsGivesAndForgets();
    void tellsServersUsersAndKindsApart();
    void answersNobodyWhoIsGone();

private:
    bool hasKeyring() const { return qgetenv("MAILSCOPE_DESKTOP") == "keyring"; }
    KeychainAnswer read(const KeychainKey &key, QByteArray *secret = nullptr);
    KeychainAnswer write(const KeychainKey &key, const QByteArray &secret);
    KeychainAnswer forget(const KeychainKey &key);
    KeychainAnswer answered(const std::function<void(Keychain::Done)> &order);

    SystemKeychain m_keychain;
    const QByteArray m_secret = qgetenv("MAILSCOPE_SECRET");
    const KeychainKey m_alice{QStringLiteral("mail.example.org"), QStringLiteral("alice"), KeychainKey::Kind::Password};
};

KeychainAnswer TestSystemKeychain::answered(const std::function<void(Keychain::Done)> &order)
{
    std::optional<KeychainAnswer> met;
    order([&met](KeychainAnswer answer) { met = answer; });
    if (met || !QTest::qWaitFor([&met] { return met.has_value(); }, 20'000)) // never before it returns
        qFatal("the keychain answered at once, or never");
    return *met;
}

KeychainAnswer TestSystemKeychain::read(const KeychainKey &key, QByteArray *secret)
{
    return answered([&](const Keychain::Done &done) {
        m_keychain.read(key, this, [done, secret](KeychainAnswer answer, const QByteArray &found) {
            if (secret)
                *secret = found;
            done(answer);
        });
    });
}

KeychainAnswer TestSystemKeychain::write(const KeychainKey &key, const QByteArray &secret)
{
    return answered([&](const Keychain::Done &done) { m_keychain.write(key, secret, this, done); });
}

KeychainAnswer TestSystemKeychain::forget(const KeychainKey &key)
{
    return answered([&](const Keychain::Done &done) { m_keychain.forget(key, this, done); });
}

void TestSystemKeychain::keepsGivesAndForgets()
{
    QByteArray found;
    if (!hasKeyring()) {
        QCOMPARE(read(m_alice, &found), KeychainAnswer::NoService);
        QCOMPARE(write(m_alice, m_secret), KeychainAnswer::NoService);
        QCOMPARE(read(m_alice, &found), KeychainAnswer::NoService);
        QCOMPARE(found, QByteArray());
        return;
    }
    QCOMPARE(read(m_alice, &found), KeychainAnswer::NotThere);
    QCOMPARE(write(m_alice, m_secret), KeychainAnswer::Done);
    QCOMPARE(read(m_alice, &found), KeychainAnswer::Done);
    QCOMPARE(found, m_secret);
    QCOMPARE(forget(m_alice), KeychainAnswer::Done);
    QCOMPARE(read(m_alice, &found), KeychainAnswer::NotThere);
    QCOMPARE(found, QByteArray());
}

void TestSystemKeychain::tellsServersUsersAndKindsApart()
{
    if (!hasKeyring()) {
        QCOMPARE(forget(m_alice), KeychainAnswer::NoService);
        return;
    }
    KeychainKey other = m_alice, bob = m_alice, token = m_alice;
    other.server = QStringLiteral("other.example.org");
    bob.user = QStringLiteral("bob");
    token.kind = KeychainKey::Kind::Token;
    QCOMPARE(write(m_alice, m_secret), KeychainAnswer::Done);
    for (const KeychainKey &key : {other, bob, token})
        QCOMPARE(read(key), KeychainAnswer::NotThere);
    QCOMPARE(forget(m_alice), KeychainAnswer::Done);
}

void TestSystemKeychain::answersNobodyWhoIsGone()
{
    bool met = false;
    auto gone = std::make_unique<QObject>();
    m_keychain.read(m_alice, gone.get(), [&met](KeychainAnswer, const QByteArray &) { met = true; });
    gone.reset();
    read(m_alice); // one that comes behind it
    QVERIFY(!met);
}

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"
