#include "tests/support/realservers.h"
#include "tests/support/widgettexts.h"

#include "app/windowed.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace Testing;

// What an administrator does first: open the window, connect to a real Postfix, type a session that draws 334, 503 and
// 553, read each one explained, and flip the language in the middle of it.
class TestRealWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void sessionIsTypedAndExplainedInTwoLanguages();
    void doubtfulCertificateIsAskedAbout();
    void refusedConnectionIsSaidInBothLanguages();

private:
    void connectTo(App::Windowed &windowed, const char *port, Core::Security security);
    bool isReady(App::Windowed &windowed);
    void type(App::Windowed &windowed, const QByteArray &line);
    QString title(App::Windowed &windowed);
    RealServers m_servers;
};

void TestRealWindow::connectTo(App::Windowed &windowed, const char *port, Core::Security security)
{
    Gui::MainWindow &window = windowed.window();
    Gui::Preferences preferences = window.preferences();
    preferences.authorityFile = m_servers.text("CA_FILE");
    preferences.language = Gui::LanguageChoice::English;
    window.setPreferences(preferences);
    window.resize(1360, 900);
    windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
    window.findChild<QComboBox *>(QStringLiteral("server"))->setEditText(m_servers.text("HOST"));
    window.findChild<QSpinBox *>(QStringLiteral("port"))->setValue(m_servers.port(port));
    window.findChild<QComboBox *>(QStringLiteral("security"))->setCurrentIndex(int(security));
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("connect")), Qt::LeftButton);
}

bool TestRealWindow::isReady(App::Windowed &windowed)
{
    return QTest::qWaitFor(
        [&] {
            const Core::Session *session = windowed.session();
            const Core::Smtp::Conversation &now = session->document().conversation();
            return session->phase() == Core::Session::Phase::Over ||
                   (session->phase() == Core::Session::Phase::Ready && session->waiting().isEmpty() &&
                    !now.replyDue() && now.greeting() != Core::none);
        },
        20'000);
}

void TestRealWindow::type(App::Windowed &windowed, const QByteArray &line)
{
    QVERIFY(isReady(windowed));
    auto *field = windowed.window().findChild<QLineEdit *>(QStringLiteral("commandLine"));
    auto *send = windowed.window().findChild<QPushButton *>(QStringLiteral("send"));
    QTRY_VERIFY(send->isEnabled());
    QTest::keyClicks(field, QString::fromUtf8(line));
    QTest::keyClick(field, Qt::Key_Escape); // a completion that popped up is not wanted
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(isReady(windowed));
}

QString TestRealWindow::title(App::Windowed &windowed)
{
    const auto *label = windowed.window().findChild<QLabel *>(QStringLiteral("explanationTitle"));
    return label ? label->text() : QString();
}

void TestRealWindow::sessionIsTypedAndExplainedInTwoLanguages()
{
    App::Windowed windowed;
    connectTo(windowed, "POSTFIX_SUBMISSION_PORT", Core::Security::StartTls);
    QVERIFY(isReady(windowed));
    const Core::Document &document = windowed.session()->document();
    QVERIFY(document.conversation().tls());

    type(windowed, "DATA");
    QCOMPARE(int(document.exchanges().back().code), 503);
    QTRY_COMPARE(title(windowed), QStringLiteral("MAIL FROM and RCPT TO are missing"));
    type(windowed, "AUTH LOGIN");
    QCOMPARE(int(document.exchanges().back().code), 334);
    QTRY_COMPARE(title(windowed), QStringLiteral("LOGIN, step 1 of 2: the user name"));
    type(windowed, m_servers.bytes("ALICE")); // plain: the window encodes it
    QTRY_COMPARE(title(windowed), QStringLiteral("LOGIN, step 2 of 2: the password"));

    windowed.languages().choose(Gui::LanguageChoice::French);
    QTRY_COMPARE(title(windowed), QStringLiteral("LOGIN, étape 2 sur 2\u00a0: le mot de passe"));
    type(windowed, m_servers.bytes("ALICE_PASSWORD"));
    QCOMPARE(int(document.exchanges().back().code), 235);
    type(windowed, "MAIL FROM:<" + m_servers.bytes("BOB") + '>');
    type(windowed, "RCPT TO:<" + m_servers.bytes("BOB") + '>');
    QCOMPARE(int(document.exchanges().back().code), 553);
    QTRY_COMPARE(title(windowed), QStringLiteral("Adresse d’expéditeur d’un autre"));
    windowed.languages().choose(Gui::LanguageChoice::English);
    QTRY_COMPARE(title(windowed), QStringLiteral("Sender address not yours"));
    for (const QString &text : widgetTexts(&windowed.window()))
        QVERIFY2(!text.contains(m_servers.text("ALICE_PASSWORD")), qPrintable(text));
}

void TestRealWindow::doubtfulCertificateIsAskedAbout()
{
    App::Windowed windowed;
    connectTo(windowed, "POSTFIX_WRONG_NAME_PORT", Core::Security::StartTls);
    auto *question = windowed.window().findChild<QWidget *>(QStringLiteral("question"));
    QTRY_VERIFY(question->isVisible());
    QCOMPARE(windowed.session()->phase(), Core::Session::Phase::Doubting);
    const Core::RowId rows = Core::RowId(windowed.session()->document().rows().size());
    auto *goOn = question->findChild<QPushButton *>(QStringLiteral("answer2"));
    QTest::mouseClick(goOn, Qt::LeftButton);
    QVERIFY(isReady(windowed));
    QVERIFY(!question->isVisible());
    const Core::Document &document = windowed.session()->document();
    QVERIFY(document.rows().size() > rows);
    QCOMPARE(document.dialogue().event(Core::RowId(document.rows().size() - 1)).protection,
             Core::Protection::TlsUnverified);
}

void TestRealWindow::refusedConnectionIsSaidInBothLanguages()
{
    App::Windowed windowed;
    connectTo(windowed, "SINK_DROP_AT_CONNECT_PORT", Core::Security::None);
    QTRY_COMPARE(windowed.session()->phase(), Core::Session::Phase::Over);
    QTRY_VERIFY(!title(windowed).isEmpty());
    const QString english = title(windowed);
    windowed.languages().choose(Gui::LanguageChoice::French);
    QTRY_VERIFY(!title(windowed).isEmpty() && title(windowed) != english);
    QVERIFY(windowed.window().isEnabled());
}

QTEST_MAIN(TestRealWindow)
#include "tst_realwindow.moc"
