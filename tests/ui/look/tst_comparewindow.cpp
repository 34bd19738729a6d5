#include "core/journal/folder.h"
#include "core/journal/saving.h"
#include "tests/support/saidrows.h"
#include "ui/compare/comparewindow.h"
#include "ui/compare/sessionbox.h"
#include "ui/compare/stepmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Core;
using Core::Testing::Said;

class TestCompareWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void setsTwoSessionsSideBySide();
    void saysItInSentences();
    void quotesNothingTwice();
    void comparesWithAFile();
    void tellsAFileThatIsNone();
    void outlivesItsDocument();
    void keptSessionsAreListedWhenAsked();

private:
    Words::Language m_language;
};

namespace {

void yesterday(Document &document)
{
    Said(document)
        .server("220 mx1 ready\r\n")
        .client("EHLO a\r\n")
        .server("250-mx1\r\n250 SIZE\r\n")
        .client("RCPT TO:<a@b>\r\n")
        .server("250 2.1.5 Ok\r\n");
}

void today(Document &document)
{
    Said(document)
        .server("220 mx2 ready\r\n")
        .client("EHLO a\r\n")
        .server("250-mx2\r\n250-SIZE\r\n250 DSN\r\n")
        .client("RCPT TO:<a@b>\r\n")
        .server("550 5.1.1 %2 No such user\r\n");
}

QByteArray swaksOutput()
{
    return "=== Trying mx1.example.org:25...\n=== Connected to mx1.example.org.\n<-  220 mx1 ready\n -> EHLO a\n<-  "
           "250-mx1\n"
           "<-  250 SIZE\n -> RCPT TO:<a@b>\n<-  250 2.1.5 Ok\n -> QUIT\n<-  221 2.0.0 Bye\n=== Connection closed with "
           "remote "
           "host.\n";
}

} // namespace

// What is kept on this computer is none of the test's business.
void TestCompareWindow::initTestCase()
{
    qputenv("XDG_STATE_HOME", "/nonexistent");
}

void TestCompareWindow::setsTwoSessionsSideBySide()
{
    Document left, right;
    yesterday(left);
    today(right);
    Gui::StepModel model(m_language);
    const QAbstractItemModelTester tester(&model);
    model.compare(&left, &right);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 0).data(Gui::StepModel::CodeRole).toInt(), 250);
    QCOMPARE(model.index(2, 2).data(Gui::StepModel::CodeRole).toInt(), 550);
    QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("code\nstatus\nwording"));
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QCOMPARE(model.row(2, Gui::StepModel::LeftColumn), 6u);
}

void TestCompareWindow::saysItInSentences()
{
    Document left, right;
    yesterday(left);
    today(right);
    Gui::StepModel model(m_language);
    model.compare(&left, &right);
    const QStringList summary = model.summary();
    QCOMPARE(summary.size(), 4);
    QCOMPARE(summary[0], QStringLiteral("They went alike up to EHLO. DSN is offered on the right only."));
    QCOMPARE(summary[1],
             QStringLiteral("The first reply with another code is that to RCPT. Left answers 250, right 550."));
    QCOMPARE(summary[2], QStringLiteral("Offered on the right only: DSN."));
    model.compare(&left, &left);
    QCOMPARE(model.summary().size(), 1);
}

// A server's text that looks like a place of ours stays text.
void TestCompareWindow::quotesNothingTwice()
{
    Document left, right;
    yesterday(left);
    today(right);
    Gui::StepModel model(m_language);
    model.compare(&left, &right);
    QVERIFY(model.differences(2).last().contains(QStringLiteral("“%2 No such user” on the right")));
}

void TestCompareWindow::comparesWithAFile()
{
    Document now;
    today(now);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(swaksOutput());
    file.close();
    Gui::CompareWindow window(m_language, nullptr);
    window.setDocument(&now);
    window.openFile(file.fileName());
    auto *table = window.findChild<QTableView *>(QStringLiteral("steps"));
    QTRY_VERIFY(table->model()->rowCount() >= 3);
    QTRY_COMPARE(table->currentIndex().row(), 1);
    window.nextDifference();
    QCOMPARE(table->currentIndex().row(), 2);
    window.previousDifference();
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestCompareWindow::tellsAFileThatIsNone()
{
    Document now;
    today(now);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("nothing of a mail session\n");
    file.close();
    Gui::CompareWindow window(m_language, nullptr);
    window.setDocument(&now);
    window.openFile(file.fileName());
    const auto texts = [&window] {
        QString all;
        for (const QLabel *label : window.findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QTRY_VERIFY(texts().contains(QStringLiteral("No mail session could be read from")));
}

void TestCompareWindow::outlivesItsDocument()
{
    auto left = std::make_unique<Document>();
    Document right;
    yesterday(*left);
    today(right);
    Gui::StepModel model(m_language);
    model.compare(left.get(), &right);
    left.reset();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.summary(), QStringList());
}

void TestCompareWindow::keptSessionsAreListedWhenAsked()
{
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
    QVERIFY(QDir().mkpath(Journal::sessionsFolder()));
    Document document;
    yesterday(document);
    QVERIFY(!Journal::save(document.transcript(), Journal::sessionsFolder() + QStringLiteral("/one.mailscope")));
    Gui::SessionBox box(m_language);
    QCOMPARE(box.count(), 2); // the one in the window, and a file
    box.retranslateUi();
    QCOMPARE(box.count(), 2);
    box.showPopup();
    QCOMPARE(box.count(), 3);
    box.hidePopup();
    initTestCase();
}

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
