#include "ui/connection/connectionbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using Core::EndpointUrl;
using Core::Protocol;
using Core::Security;
using Gui::ConnectionBar;
using Phase = Core::Session::Phase;

namespace {

// A bar in a person's hands.
struct Hands {
    ConnectionBar bar{Words::Language()};
    QSignalSpy connects{&bar, &ConnectionBar::connectRequested};
    QSignalSpy cancels{&bar, &ConnectionBar::cancelRequested};
    QSignalSpy disconnects{&bar, &ConnectionBar::disconnectRequested};
    QSignalSpy lookUps{&bar, &ConnectionBar::serversRequested};
    QSignalSpy refusals{&bar, &ConnectionBar::refused};

    Hands() { bar.show(); }
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return bar.findChild<Widget *>(QLatin1String(name));
    }
    QLineEdit *server() const { return field<QComboBox>("server")->lineEdit(); }
    int port() const { return field<QSpinBox>("port")->value(); }
    QPushButton *button() const { return field<QPushButton>("connect"); }
    void types(const QString &text)
    {
        server()->clear();
        QTest::keyClicks(field<QComboBox>("server"), text); // it has the focus, and its line edit what is typed
    }
    void enters(const QString &text)
    {
        types(text);
        QTest::keyClick(field<QComboBox>("server"), Qt::Key_Return);
    }
    void chooses(const char *name, int index)
    {
        auto *box = field<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index); // as a click does
    }
    EndpointUrl connected() const { return connects.last().first().value<EndpointUrl>(); }
    QMenu *menuHolding(const QString &text) const
    {
        for (QMenu *menu : bar.findChildren<QMenu *>())
            for (const QAction *action : menu->actions())
                if (action->text() == text)
                    return menu;
        return nullptr;
    }
};

} // namespace

class TestConnectionBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectsToWhatIsEntered_data();
    void connectsToWhatIsEntered();
    void connectsToNothingThatIsNoServer_data();
    void connectsToNothingThatIsNoServer();
    void keepsNoPasswordOfAUrl();
    void looksUpTheServersOfADomain_data();
    void looksUpTheServersOfADomain();
    void offersServersByPreference();
    void setsTheUsualPort();
    void leavesAPortThatWasChosen();
    void takesWhatATargetSays_data();
    void takesWhatATargetSays();
    void connectsAgainToARecentServer();
    void remembersWhileOneTypes();
    void hasTheButtonForTheMoment_data();
    void hasTheButtonForTheMoment();
    void connectsNoSecondTime();
    void leavesItsFieldsAloneWhileConnected();
    void asksForThePracticeServer();
    void speaksBothLanguages();
    void namesEveryFieldForThoseWhoHearIt();
};

void TestConnectionBar::connectsToWhatIsEntered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EndpointUrl>("target");
    const auto row = [](const char *typed, const QString &host, quint16 port, Security security = Security::None,
                        Protocol protocol = Protocol::Smtp) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << EndpointUrl{protocol, {host, {}, port, security}};
    };
    row("mail.example.org", u"mail.example.org"_s, 25);
    row("  mail.example.org ", u"mail.example.org"_s, 25);
    row("localhost", u"localhost"_s, 25);
    row("mail.example.org:2525", u"mail.example.org"_s, 2525);
    row("192.0.2.1", u"192.0.2.1"_s, 25);
    row("192.0.2.1:587", u"192.0.2.1"_s, 587);
    row("::1", u"::1"_s, 25);
    row("[::1]", u"::1"_s, 25);
    row("[2001:db8::25]:465", u"2001:db8::25"_s, 465);
    row("smtp://mail.example.org:587?starttls", u"mail.example.org"_s, 587, Security::StartTls);
    row("smtps://mail.example.org", u"mail.example.org"_s, 465, Security::Tls);
    row("lmtp://mail.example.org", u"mail.example.org"_s, 24, Security::None, Protocol::Lmtp);
    QTest::newRow("socket") << u"/run/dovecot/lmtp"_s
                            << EndpointUrl{Protocol::Smtp, {{}, u"/run/dovecot/lmtp"_s, 0, Security::None}};
    QTest::newRow("socket by URL") << u"lmtp+unix:///run/dovecot/lmtp"_s
                                   << EndpointUrl{Protocol::Lmtp, {{}, u"/run/dovecot/lmtp"_s, 0, Security::None}};
}

void TestConnectionBar::connectsToWhatIsEntered()
{
    QFETCH(QString, typed);
    QFETCH(EndpointUrl, target);
    Hands hands;
    hands.enters(typed);
    QCOMPARE(hands.connects.size(), 1);
    QCOMPARE(hands.connected(), target);
    hands.button()->click(); // the fields show what was read: the same once more
    QCOMPARE(hands.connected(), target);
    QVERIFY(hands.lookUps.isEmpty() && hands.refusals.isEmpty());
}

void TestConnectionBar::connectsToNothingThatIsNoServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("told");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << u"  "_s << false;
    QTest::newRow("a scheme nobody knows") << u"http://example.org"_s << true;
    QTest::newRow("a port too high") << u"mail.example.org:70000"_s << true;
    QTest::newRow("a broken address") << u"[::1"_s << true;
    QTest::newRow("two words") << u"mail example"_s << true;
    QTest::newRow("a contradiction") << u"smtps://mail.example.org?security=none"_s << true;
}

void TestConnectionBar::connectsToNothingThatIsNoServer()
{
    QFETCH(QString, typed);
    QFETCH(bool, told);
    Hands hands;
    hands.enters(typed);
    QVERIFY(hands.connects.isEmpty());
    QCOMPARE(hands.refusals.size(), told ? 1 : 0);
    QCOMPARE(hands.server()->text(), typed);
}

// The window remembers what is connected to.
void TestConnectionBar::keepsNoPasswordOfAUrl()
{
    Hands hands;
    hands.enters(u"smtp://alice:secret@mail.example.org"_s);
    QVERIFY(hands.connects.isEmpty());
    QCOMPARE(hands.refusals.size(), 1);
    QVERIFY(!hands.refusals.first().first().toString().contains(u"secret"_s));
}

void TestConnectionBar::looksUpTheServersOfADomain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("domain") << u"example.org"_s;
    QTest::newRow("mail address") << u"alice@example.org"_s;
    QTest::newRow("with a port") << u"example.org:587"_s;
}

void TestConnectionBar::looksUpTheServersOfADomain()
{
    QFETCH(QString, typed);
    Hands hands;
    hands.types(typed);
    for (auto *button : hands.bar.findChildren<QToolButton *>())
        if (button->accessibleName() == u"Look up mail servers"_s)
            button->click();
    QCOMPARE(hands.lookUps.size(), 1);
    QCOMPARE(hands.lookUps.first().first().toString(), u"example.org"_s);
    hands.enters(typed);
    QCOMPARE(hands.lookUps.size(), typed.contains(u'@') ? 2 : 1); // it names no host to connect to
    QCOMPARE(hands.connects.size(), typed.contains(u'@') ? 0 : 1);
}

void TestConnectionBar::offersServersByPreference()
{
    Hands hands;
    hands.types(u"alice@example.org"_s);
    hands.bar.offerServers({u"mx1.example.org"_s, u"mx2.example.org"_s});
    QMenu *menu = hands.menuHolding(u"mx2.example.org"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().first()->text(), u"mx1.example.org"_s);
    menu->actions().last()->trigger();
    QCOMPARE(hands.server()->text(), u"mx2.example.org"_s);
    QTest::keyClick(hands.field<QComboBox>("server"), Qt::Key_Return);
    QCOMPARE(hands.connected().endpoint.host, u"mx2.example.org"_s);
    menu->close();
}

void TestConnectionBar::setsTheUsualPort()
{
    Hands hands;
    QCOMPARE(hands.port(), 25);
    hands.chooses("security", int(Security::Tls));
    QCOMPARE(hands.port(), 465);
    hands.chooses("security", int(Security::StartTls));
    QCOMPARE(hands.port(), 25);
    hands.chooses("protocol", int(Protocol::Lmtp));
    QCOMPARE(hands.port(), 24);
    hands.enters(u"mail.example.org"_s);
    QCOMPARE(hands.connected(), (EndpointUrl{Protocol::Lmtp, {u"mail.example.org"_s, {}, 24, Security::StartTls}}));
}

void TestConnectionBar::leavesAPortThatWasChosen()
{
    Hands hands;
    hands.field<QSpinBox>("port")->setValue(2525);
    hands.chooses("security", int(Security::Tls));
    QCOMPARE(hands.port(), 2525);
    hands.chooses("protocol", int(Protocol::Lmtp));
    QCOMPARE(hands.port(), 2525);
}

void TestConnectionBar::takesWhatATargetSays_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"smtp://mail.example.org", "smtps://mail.example.org", "smtp://[2001:db8::25]:2525", "lmtp+unix:///run/lmtp",
          "smtp://mail.example.org:587?security=starttls", "smtp://mail.example.org:587?security=starttls-if-offered"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestConnectionBar::takesWhatATargetSays()
{
    QFETCH(QString, url);
    const EndpointUrl target = Core::parseEndpointUrl(url).url;
    Hands hands;
    hands.bar.setTarget(target);
    QCOMPARE(hands.bar.target(), target);
    QCOMPARE(hands.field<QSpinBox>("port")->isEnabled(), target.endpoint.socketPath.isEmpty());
    hands.button()->click();
    QCOMPARE(hands.connected(), target);
}

void TestConnectionBar::connectsAgainToARecentServer()
{
    Hands hands;
    hands.bar.setRecent({u"smtps://mail.example.org"_s, u"lmtp+unix:///run/lmtp"_s});
    QCOMPARE(hands.field<QComboBox>("server")->count(), 2);
    hands.chooses("server", 0);
    hands.button()->click();
    QCOMPARE(hands.connected(), (EndpointUrl{Protocol::Smtp, {u"mail.example.org"_s, {}, 465, Security::Tls}}));
    hands.chooses("server", 1);
    hands.button()->click();
    QCOMPARE(hands.connected(), (EndpointUrl{Protocol::Lmtp, {{}, u"/run/lmtp"_s, 0, Security::None}}));
}

void TestConnectionBar::remembersWhileOneTypes()
{
    Hands hands;
    hands.types(u"half.typ"_s);
    hands.bar.setRecent({u"smtp://mail.example.org"_s});
    QCOMPARE(hands.server()->text(), u"half.typ"_s);
}

void TestConnectionBar::hasTheButtonForTheMoment_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QList<int>>("asked"); // to connect, cancel, disconnect
    const auto row = [](const char *name, Phase phase, const QString &label, const QList<int> &asked) {
        QTest::newRow(name) << phase << label << asked;
    };
    row("idle", Phase::Idle, u"Connect"_s, {1, 0, 0});
    row("connecting", Phase::Connecting, u"Cancel"_s, {0, 1, 0});
    row("doubting", Phase::Doubting, u"Cancel"_s, {0, 1, 0});
    row("undecided", Phase::Undecided, u"Cancel"_s, {0, 1, 0});
    row("preparing", Phase::Preparing, u"Cancel"_s, {0, 1, 0});
    row("ready", Phase::Ready, u"Disconnect"_s, {0, 0, 1});
    row("leaving", Phase::Leaving, u"Cancel"_s, {0, 1, 0});
    row("over", Phase::Over, u"Connect"_s, {1, 0, 0});
}

void TestConnectionBar::hasTheButtonForTheMoment()
{
    QFETCH(Phase, phase);
    Hands hands;
    hands.types(u"mail.example.org"_s);
    hands.bar.setPhase(phase);
    QTEST(hands.button()->text(), "label");
    QVERIFY(!hands.button()->toolTip().isEmpty());
    hands.button()->click();
    const QList<int> asked = {int(hands.connects.size()), int(hands.cancels.size()), int(hands.disconnects.size())};
    QTEST(asked, "asked");
}

void TestConnectionBar::connectsNoSecondTime()
{
    Hands hands;
    hands.types(u"mail.example.org"_s);
    hands.bar.setPhase(Phase::Ready);
    Q_EMIT hands.server()->returnPressed();
    QVERIFY(hands.connects.isEmpty());
}

void TestConnectionBar::leavesItsFieldsAloneWhileConnected()
{
    Hands hands;
    for (const Phase phase : {Phase::Connecting, Phase::Ready, Phase::Over}) {
        hands.bar.setPhase(phase);
        for (const char *name : {"protocol", "server", "port", "security"})
            QCOMPARE(hands.field<QWidget>(name)->isEnabled(), phase == Phase::Over);
        QVERIFY(hands.button()->isEnabled());
    }
    hands.enters(u"/run/lmtp"_s);
    hands.bar.setPhase(Phase::Over);
    QVERIFY(!hands.field<QSpinBox>("port")->isEnabled()); // a socket has none
}

void TestConnectionBar::asksForThePracticeServer()
{
    Hands hands;
    QSignalSpy practice(&hands.bar, &ConnectionBar::practiceRequested);
    QMenu *menu = hands.field<QToolButton>("practice")->menu();
    Q_EMIT menu->aboutToShow(); // it is filled then
    QVERIFY(menu->actions().size() > 5);
    menu->actions().at(1)->trigger();
    QCOMPARE(practice.size(), 1);
    QCOMPARE(int(practice.first().first().value<Core::Practice::Situation>()), menu->actions().at(1)->data().toInt());
}

void TestConnectionBar::speaksBothLanguages()
{
    Hands hands;
    const QList<const char *> names = {"protocol", "server", "port", "security", "connect", "practice"};
    const auto heard = [&] {
        QStringList texts = {hands.button()->text(), hands.field<QComboBox>("security")->currentText(),
                             hands.server()->placeholderText()};
        for (const char *name : names)
            texts << hands.field<QWidget>(name)->accessibleName() << hands.field<QWidget>(name)->toolTip();
        return texts;
    };
    const QStringList before = heard();
    const auto french = Words::translatorFor(QLocale(QLocale::French, QLocale::France));
    QVERIFY(french && QCoreApplication::installTranslator(french.get()));
    QCoreApplication::processEvents();
    QCOMPARE(hands.button()->text(), u"Se connecter"_s);
    QCOMPARE(hands.field<QComboBox>("security")->itemText(int(Security::None)), u"Sans chiffrement"_s);
    const QStringList during = heard();
    QVERIFY(during != before);
    QCoreApplication::removeTranslator(french.get());
    QCoreApplication::processEvents();
    QCOMPARE(heard(), before);
}

void TestConnectionBar::namesEveryFieldForThoseWhoHearIt()
{
    Hands hands;
    hands.bar.setStatus(u"Connected"_s, Gui::Tone::Quiet);
    for (const char *name : {"protocol", "server", "port", "security", "status"})
        QVERIFY2(!hands.field<QWidget>(name)->accessibleName().isEmpty(), name);
    for (auto *button : hands.bar.findChildren<QAbstractButton *>())
        if (button->isVisible())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    for (const char *name : {"protocol", "server", "port", "security", "connect", "practice"}) {
        QVERIFY2(!hands.field<QWidget>(name)->toolTip().isEmpty(), name);
        QVERIFY2(hands.field<QWidget>(name)->focusPolicy() & Qt::TabFocus, name);
    }
    QCOMPARE(hands.bar.focusProxy(), hands.field<QWidget>("server"));
}

QTEST_MAIN(TestConnectionBar)
#include "tst_connectionbar.moc"
