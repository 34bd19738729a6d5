#include "tests/core/checks/playedtransport.h"
#include "ui/checks/checkform.h"
#include "ui/checks/checkmodel.h"
#include "ui/checks/checkswindow.h"
#include "ui/export/checkexport.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Gui;
using namespace Core::Checks;
using Core::Testing::PlayedTransport;
using Script = QList<QByteArray>;

class TestChecksWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theConfirmationNamesTheServer();
    void anotherServerWantsAnotherWord();
    void nothingStartsWithoutTheWord();
    void eachCheckAsksForWhatItNeeds();
    void aPasswordLeavesTheFieldWhenItIsUsed();
    void aCheckShowsItsCasesAsTheyAreFound();
    void aCaseShowsItsDialogue();
    void itIsCopiedAsTextAndJson();
    void theButtonCancelsWhileItRuns();
    void aSecondCheckBeginsAnew();

private:
    template <typename Widget>
    Widget *named(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    void choose(Check check);
    void fillIn();
    QString texts() const; // of all labels

    const Words::Language english;
    QList<QByteArray> unexpected;
    std::function<Script(int)> script;
    int connections = 0;
    std::unique_ptr<ChecksWindow> window;
};

namespace {

const Script injectionTold = {"S: 220 mail.lab.test ESMTP Postfix",
                              "C: EHLO",
                              "S- 250-mail.lab.test",
                              "S: 250 STARTTLS",
                              "C: STARTTLS",
                              "S: 554 5.5.0 pipelining",
                              "C: QUIT",
                              "S: 221 bye",
                              "closed"};
const Script injectionControl = {"S: 220 mail.lab.test ESMTP Postfix",
                                 "C: EHLO",
                                 "S- 250-mail.lab.test",
                                 "S: 250 STARTTLS",
                                 "C: STARTTLS",
                                 "S: 220 go",
                                 "TLS",
                                 "C: EHLO",
                                 "S: 250 mail.lab.test",
                                 "C: QUIT",
                                 "S: 221 bye",
                                 "closed"};

} // namespace

void TestChecksWindow::init()
{
    connections = 0;
    unexpected.clear();
    script = [](int connection) { return connection == 0 ? injectionControl : injectionTold; };
    window = std::make_unique<ChecksWindow>(
        english, [this] { return std::make_unique<PlayedTransport>(script(connections++), unexpected); });
    window->show();
}

void TestChecksWindow::choose(Check check)
{
    auto *box = named<QComboBox>("check");
    box->setCurrentIndex(box->findData(int(check)));
}

void TestChecksWindow::fillIn()
{
    named<QLineEdit>("checkedServer")->setText(QStringLiteral("mail.lab.test:2525"));
    named<QCheckBox>("confirmed")->setChecked(true);
}

QString TestChecksWindow::texts() const
{
    QStringList all;
    for (const QLabel *label : window->findChildren<QLabel *>())
        all.append(label->text());
    return all.join(u'\n');
}

void TestChecksWindow::theConfirmationNamesTheServer()
{
    auto *word = named<QCheckBox>("confirmed");
    QVERIFY(!word->isEnabled());
    fillIn();
    QVERIFY(word->isEnabled());
    QCOMPARE(word->text(), QStringLiteral("I run mail.lab.test, or may test it."));
}

void TestChecksWindow::anotherServerWantsAnotherWord()
{
    fillIn();
    named<QLineEdit>("checkedServer")->setText(QStringLiteral("mx.example.org"));
    QVERIFY(!named<QCheckBox>("confirmed")->isChecked());
}

void TestChecksWindow::nothingStartsWithoutTheWord()
{
    choose(Check::StartTlsInjection);
    fillIn();
    named<QCheckBox>("confirmed")->setChecked(false);
    named<QPushButton>("startCheck")->click();
    QVERIFY(!window->runner());
    QVERIFY(texts().contains(QLatin1String("Confirm that you run this server")));
    QCOMPARE(connections, 0);
}

void TestChecksWindow::eachCheckAsksForWhatItNeeds()
{
    choose(Check::Relay);
    QVERIFY(named<QLineEdit>("ownRecipient")->isVisible());
    QVERIFY(named<QLineEdit>("foreignRecipient")->isVisible());
    QVERIFY(!named<QLineEdit>("password")->isVisible());
    choose(Check::StartTlsInjection);
    QVERIFY(!named<QLineEdit>("ownRecipient")->isVisible());
    QVERIFY(!named<QComboBox>("checkedSecurity")->isVisible());
    choose(Check::Smuggling);
    QVERIFY(named<QLineEdit>("ownSender")->isVisible());
    QVERIFY(named<QLineEdit>("password")->isVisible());
    QVERIFY(!named<QLineEdit>("foreignRecipient")->isVisible());
    named<QLineEdit>("ownRecipient")->setText(QStringLiteral("bob@lab.test"));
    QVERIFY(texts().contains(QLatin1String("may be delivered to bob@lab.test")));
}

void TestChecksWindow::aPasswordLeavesTheFieldWhenItIsUsed()
{
    script = [](int) { return Script{"S: 554 go away", "closed"}; };
    choose(Check::Smuggling);
    named<QLineEdit>("checkedServer")->setText(QStringLiteral("127.0.0.1:2525"));
    named<QCheckBox>("confirmed")->setChecked(true);
    named<QLineEdit>("ownRecipient")->setText(QStringLiteral("bob@lab.test"));
    named<QLineEdit>("ownSender")->setText(QStringLiteral("alice@lab.test"));
    named<QLineEdit>("user")->setText(QStringLiteral("alice"));
    named<QLineEdit>("password")->setText(QStringLiteral("secret"));
    named<QPushButton>("startCheck")->click();
    QVERIFY(window->runner());
    QVERIFY(named<QLineEdit>("password")->text().isEmpty());
    QTRY_VERIFY(!window->runner()->isRunning());
    QVERIFY(texts().contains(QLatin1String("Cannot tell")));
}

void TestChecksWindow::aCheckShowsItsCasesAsTheyAreFound()
{
    choose(Check::StartTlsInjection);
    fillIn();
    named<QPushButton>("startCheck")->click();
    auto *list = named<QTableView>("cases");
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), 5);
    QCOMPARE(list->model()->index(1, CheckModel::Verdict).data().toString(), QStringLiteral("Waiting"));
    QTRY_VERIFY(!window->runner()->isRunning());
    QCOMPARE(list->model()->index(0, CheckModel::Verdict).data().toString(), QStringLiteral("Control passed"));
    QCOMPARE(list->model()->index(1, CheckModel::Verdict).data().toString(), QStringLiteral("Strict"));
    QVERIFY(texts().contains(QStringLiteral("STARTTLS injection · Strict")));
    QVERIFY(texts().contains(QLatin1String("The server shows to be Postfix.")));
}

void TestChecksWindow::aCaseShowsItsDialogue()
{
    choose(Check::StartTlsInjection);
    fillIn();
    named<QPushButton>("startCheck")->click();
    QTRY_VERIFY(!window->runner()->isRunning());
    auto *list = named<QTableView>("cases");
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(texts().contains(QLatin1String("STARTTLS was refused, because something came with it.")));
    QVERIFY(texts().contains(QLatin1String("of the dialogue below decides")));
}

void TestChecksWindow::itIsCopiedAsTextAndJson()
{
    choose(Check::StartTlsInjection);
    fillIn();
    named<QPushButton>("startCheck")->click();
    QTRY_VERIFY(!window->runner()->isRunning());
    const QString text = Export::checkText(english, *window->runner());
    QVERIFY2(text.startsWith(QStringLiteral("STARTTLS injection · mail.lab.test:2525 · Strict\n")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("554 5.5.0 pipelining")) || text.contains(QLatin1String("5.5.0 pipelining")));
    const QJsonObject json = QJsonDocument::fromJson(Export::checkJson(english, *window->runner())).object();
    QCOMPARE(json[QStringLiteral("verdict")].toString(), QStringLiteral("strict"));
    QCOMPARE(json[QStringLiteral("software")].toString(), QStringLiteral("Postfix"));
    const QJsonObject one = json[QStringLiteral("cases")].toArray()[1].toObject();
    QCOMPARE(one[QStringLiteral("outcome")].toString(), QStringLiteral("pipelining-refused"));
    QCOMPARE(one[QStringLiteral("reply")].toObject()[QStringLiteral("code")].toString(), QStringLiteral("554"));
    QVERIFY(!one[QStringLiteral("evidence")].toArray().isEmpty());
}

void TestChecksWindow::theButtonCancelsWhileItRuns()
{
    script = [](int) { return Script{"S: 220 hi"}; }; // and never a word more
    choose(Check::StartTlsInjection);
    fillIn();
    auto *button = named<QPushButton>("startCheck");
    button->click();
    QCOMPARE(button->text(), QStringLiteral("Cancel"));
    QVERIFY(!named<QLineEdit>("checkedServer")->isEnabled());
    button->click();
    QVERIFY(!window->runner()->isRunning());
    QCOMPARE(button->text(), QStringLiteral("Start the check"));
    QVERIFY(texts().contains(QLatin1String("Cancelled.")));
}

void TestChecksWindow::aSecondCheckBeginsAnew()
{
    choose(Check::StartTlsInjection);
    fillIn();
    named<QPushButton>("startCheck")->click();
    QTRY_VERIFY(!window->runner()->isRunning());
    auto *list = named<QTableView>("cases");
    list->setCurrentIndex(list->model()->index(1, 0));
    connections = 0;
    named<QPushButton>("startCheck")->click();
    QVERIFY(window->runner()->isRunning());
    QTRY_VERIFY(!window->runner()->isRunning());
    QCOMPARE(list->model()->index(1, CheckModel::Verdict).data().toString(), QStringLiteral("Strict"));
    window.reset(); // while one is in hand
}

QTEST_MAIN(TestChecksWindow)
#include "tst_checkswindow.moc"
