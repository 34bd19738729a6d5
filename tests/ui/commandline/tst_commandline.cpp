#include "tests/ui/commandline/bench.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace Core;
using Gui::CommandLine;

namespace {

const QByteArray transaction = "MAIL FROM:<a@b.example>";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsNothingWithoutASession();
    void sendsACommandAsTypedAndRemembersIt();
    void namesItsMode();
    void shutsItsEyesOnAResponse();
    void keepsTheUserNameOfLoginReadable();
    void sendsBase64AsTypedOnRequest();
    void historyNeverHoldsSecrets();
    void walksThroughHistory();
    void countsTheOctetsOfAChunk();
    void warnsOfALeadingDot();
    void showsOctetsOfEscapes();
    void refusesABrokenEscape();
    void showsWhatWaits();
    void takesBackWhatWaits();
    void forcesWhatWaits();
    void masksWhatWaits();
    void asksBeforePastedLinesGo();
    void sendsPastedLinesAsAGroup();
    void pastesOneLineIntoTheEdit();
    void offersWhatTheServerOffers();
    void survivesTheSession();
};

void TestCommandLine::sendsNothingWithoutASession()
{
    CommandLine line;
    QSignalSpy entered(&line, &CommandLine::lineEntered);
    auto *edit = line.findChild<Gui::LineEdit *>(QStringLiteral("commandLine"));
    edit->setText(QStringLiteral("NOOP"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    QCOMPARE(edit->text(), QStringLiteral("NOOP")); // not lost
    QVERIFY(!line.findChild<QPushButton *>(QStringLiteral("send"))->isEnabled());
}

void TestCommandLine::sendsACommandAsTypedAndRemembersIt()
{
    Bench bench;
    bench.begins();
    bench.types(QStringLiteral("noop  twice "));
    QCOMPARE(bench.server->takeWritten(), "noop  twice \r\n");
    QCOMPARE(bench.line.history(), QStringList{u"noop  twice "_s});
    QVERIFY(bench.edit()->text().isEmpty());
    bench.server->says("250 ok\r\n");
    bench.types({}); // an empty line is a line
    QCOMPARE(bench.server->takeWritten(), "\r\n");
}

void TestCommandLine::namesItsMode()
{
    Bench bench;
    QCOMPARE(bench.mode(), QStringLiteral("Command"));
    bench.begins("250-CHUNKING\r\n250 AUTH PLAIN\r\n");
    QCOMPARE(bench.mode(), QStringLiteral("Command"));
    bench.plays("AUTH PLAIN", "334 \r\n");
    QCOMPARE(bench.mode(), QStringLiteral("AUTH response"));
    bench.plays("*", "501 5.7.0 cancelled\r\n");
    QCOMPARE(bench.mode(), QStringLiteral("Command"));
    bench.plays(transaction, "250 ok\r\n");
    bench.plays("RCPT TO:<c@d.example>", "250 ok\r\n");
    bench.plays("DATA", "354 go\r\n");
    QCOMPARE(bench.mode(), QStringLiteral("Content"));
    bench.plays(".", "250 taken\r\n");
    QCOMPARE(bench.mode(), QStringLiteral("Command"));
}

void TestCommandLine::shutsItsEyesOnAResponse()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    bench.edit()->setText(QStringLiteral("typed too early"));
    bench.plays("AUTH PLAIN", "334 \r\n");
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    QVERIFY(bench.edit()->text().isEmpty());
    bench.edit()->setText(QStringLiteral("s3cret"));
    QVERIFY(!bench.allTexts().contains(QLatin1String("s3cret")));
    QVERIFY(!bench.edit()->isUndoAvailable());
    bench.edit()->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(bench.edit(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(bench.edit(), Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    bench.types(QStringLiteral("s3cret"));
    QCOMPARE(bench.server->takeWritten(), "czNjcmV0\r\n");
    QVERIFY(bench.line.history().isEmpty());
    bench.server->says("235 ok\r\n");
    bench.settle();
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
    bench.edit()->undo();
    QVERIFY(bench.edit()->text().isEmpty());
    for (RowId row = 0; row < bench.document.rows().size(); ++row)
        QVERIFY(!bench.document.dialogue().line(row).contains("czNjcmV0"));
}

void TestCommandLine::keepsTheUserNameOfLoginReadable()
{
    Bench bench;
    bench.begins("250 AUTH LOGIN\r\n");
    bench.plays("AUTH LOGIN", "334 VXNlcm5hbWU6\r\n");
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
    bench.types(QStringLiteral("alice"));
    QCOMPARE(bench.server->takeWritten(), "YWxpY2U=\r\n");
    bench.server->says("334 UGFzc3dvcmQ6\r\n");
    bench.settle();
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
}

void TestCommandLine::sendsBase64AsTypedOnRequest()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    auto *asTyped = bench.line.findChild<QCheckBox *>();
    QVERIFY(!asTyped->isVisible());
    bench.plays("AUTH PLAIN", "334 \r\n");
    QVERIFY(asTyped->isVisible());
    asTyped->setChecked(true);
    bench.types(QStringLiteral("AGFsaWNlAHNlY3JldA=="));
    QCOMPARE(bench.server->takeWritten(), "AGFsaWNlAHNlY3JldA==\r\n");
}

void TestCommandLine::historyNeverHoldsSecrets()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    bench.types(QStringLiteral("AUTH PLAIN AGFsaWNlAHNlY3JldA=="));
    QCOMPARE(bench.server->takeWritten(), "AUTH PLAIN AGFsaWNlAHNlY3JldA==\r\n");
    bench.server->says("535 no\r\n");
    bench.settle();
    bench.types(QStringLiteral("\\x41UTH PLAIN AGFsaWNlAHNlY3JldA=="));
    bench.server->says("535 no\r\n");
    bench.settle();
    bench.types(QStringLiteral("AUTH PLAIN"));
    bench.server->says("334 \r\n");
    bench.settle();
    bench.types(QStringLiteral("secret"));
    QCOMPARE(bench.line.history(), QStringList{u"AUTH PLAIN"_s});
}

void TestCommandLine::walksThroughHistory()
{
    Bench bench;
    bench.line.setHistory({u"RSET"_s, u"NOOP"_s});
    bench.edit()->setText(QStringLiteral("half"));
    QTest::keyClick(bench.edit(), Qt::Key_Up);
    QCOMPARE(bench.edit()->text(), QStringLiteral("NOOP"));
    QTest::keyClick(bench.edit(), Qt::Key_Up);
    QTest::keyClick(bench.edit(), Qt::Key_Up);
    QCOMPARE(bench.edit()->text(), QStringLiteral("RSET"));
    QTest::keyClick(bench.edit(), Qt::Key_Down);
    QTest::keyClick(bench.edit(), Qt::Key_Down);
    QCOMPARE(bench.edit()->text(), QStringLiteral("half"));
    bench.line.setHistory({}); // shorter than where it stood
    QTest::keyClick(bench.edit(), Qt::Key_Up);
    QCOMPARE(bench.edit()->text(), QStringLiteral("half"));
}

void TestCommandLine::countsTheOctetsOfAChunk()
{
    Bench bench;
    bench.begins("250 CHUNKING\r\n");
    bench.plays(transaction, "250 ok\r\n");
    bench.plays("RCPT TO:<c@d.example>", "250 ok\r\n");
    bench.types(QStringLiteral("BDAT 5 LAST"));
    QVERIFY2(bench.mode().contains(QLatin1Char('5')), qPrintable(bench.mode()));
    bench.edit()->setText(QStringLiteral("abcdef"));
    QVERIFY(!bench.send()->isEnabled());
    bench.server->takeWritten();
    bench.types(QStringLiteral("abcdef"));
    QCOMPARE(bench.server->takeWritten(), "");
    bench.types(QStringLiteral("a"));
    QCOMPARE(bench.server->takeWritten(), "a\r\n");
    QVERIFY2(bench.mode().contains(QLatin1Char('2')), qPrintable(bench.mode()));
    bench.types(QStringLiteral("bc"));
    QCOMPARE(bench.server->takeWritten(), "bc");
    QCOMPARE(bench.mode(), QStringLiteral("Command"));
    QCOMPARE(bench.line.history(), QStringList{u"BDAT 5 LAST"_s});
}

void TestCommandLine::warnsOfALeadingDot()
{
    Bench bench;
    bench.begins();
    bench.plays(transaction, "250 ok\r\n");
    bench.plays("RCPT TO:<c@d.example>", "250 ok\r\n");
    bench.plays("DATA", "354 go\r\n");
    bench.edit()->setText(QStringLiteral(".signature"));
    QVERIFY(bench.allTexts().contains(QLatin1String("begins with a dot")));
    bench.edit()->setText(QStringLiteral("."));
    QVERIFY(!bench.allTexts().contains(QLatin1String("begins with a dot")));
    bench.types(QStringLiteral(".signature"));
    QCOMPARE(bench.server->takeWritten(), ".signature\r\n");
    QVERIFY(bench.line.history().isEmpty());
}

void TestCommandLine::showsOctetsOfEscapes()
{
    Bench bench;
    bench.begins();
    bench.edit()->setText(QStringLiteral("\\x41\\n"));
    QVERIFY(bench.allTexts().contains(QLatin1String("41 0A")));
    bench.edit()->setText(QStringLiteral("A"));
    QVERIFY(!bench.allTexts().contains(QLatin1String("41 0")));
}

void TestCommandLine::refusesABrokenEscape()
{
    Bench bench;
    bench.begins();
    bench.types(QStringLiteral("NOOP \\xz"));
    QCOMPARE(bench.server->takeWritten(), "");
    QCOMPARE(bench.edit()->text(), QStringLiteral("NOOP \\xz"));
}

void TestCommandLine::showsWhatWaits()
{
    Bench bench;
    bench.begins();
    QVERIFY(!bench.waiting()->isVisible());
    bench.types(QStringLiteral("NOOP"));
    bench.types(QStringLiteral("RSET"));
    bench.types(QStringLiteral("VRFY x\\x07"));
    QCOMPARE(bench.server->takeWritten(), "NOOP\r\n");
    QVERIFY(bench.waiting()->isVisible());
    QCOMPARE(bench.waiting()->count(), 2);
    QCOMPARE(bench.waiting()->item(0)->text(), QStringLiteral("RSET"));
    QCOMPARE(bench.waiting()->item(1)->text(), QStringLiteral("VRFY x␇"));
    bench.server->says("250 ok\r\n");
    bench.settle();
    QCOMPARE(bench.server->takeWritten(), "RSET\r\n");
    QCOMPARE(bench.waiting()->count(), 1);
}

void TestCommandLine::takesBackWhatWaits()
{
    Bench bench;
    bench.begins();
    for (const char *command : {"NOOP", "RSET", "HELP", "VRFY x"})
        bench.types(QString::fromLatin1(command));
    bench.waiting()->setCurrentRow(1);
    bench.button(QStringLiteral("Take back"))->click();
    QCOMPARE(bench.waiting()->count(), 2);
    QCOMPARE(bench.waiting()->item(1)->text(), QStringLiteral("VRFY x"));
    bench.waiting()->setCurrentRow(-1);
    bench.button(QStringLiteral("Take back"))->click();
    QVERIFY(bench.session->waiting().isEmpty());
    QVERIFY(!bench.waiting()->isVisible());
}

void TestCommandLine::forcesWhatWaits()
{
    Bench bench;
    bench.begins();
    bench.types(QStringLiteral("NOOP"));
    bench.types(QStringLiteral("RSET"));
    bench.button(QStringLiteral("Send now"))->click();
    QCOMPARE(bench.server->takeWritten(), "NOOP\r\nRSET\r\n");
}

// A secret that nobody told of: typed AUTH with its response, waiting.
void TestCommandLine::masksWhatWaits()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    bench.types(QStringLiteral("NOOP"));
    bench.types(QStringLiteral("AUTH PLAIN AGFsaWNlAHNlY3JldA=="));
    QCOMPARE(bench.waiting()->count(), 1);
    QVERIFY2(!bench.allTexts().contains(QLatin1String("AGFsaWNl")), qPrintable(bench.allTexts()));
    QVERIFY(bench.waiting()->item(0)->text().startsWith(QLatin1String("AUTH PLAIN ")));
}

void TestCommandLine::asksBeforePastedLinesGo()
{
    Bench bench;
    bench.begins();
    QApplication::clipboard()->setText(QStringLiteral("NOOP\r\nRSET\n"));
    QTest::keyClick(bench.edit(), Qt::Key_V, Qt::ControlModifier);
    bench.settle();
    QCOMPARE(bench.server->takeWritten(), "");
    QVERIFY(bench.edit()->text().isEmpty());
    QCOMPARE(bench.waiting()->count(), 2);
    bench.button(QStringLiteral("Send in turn"))->click();
    bench.settle();
    QCOMPARE(bench.server->takeWritten(), "NOOP\r\n"); // in lock-step
    bench.server->says("250 ok\r\n");
    bench.settle();
    QCOMPARE(bench.server->takeWritten(), "RSET\r\n");
    QVERIFY(!bench.waiting()->isVisible());
}

void TestCommandLine::sendsPastedLinesAsAGroup()
{
    Bench bench;
    bench.begins("250 PIPELINING\r\n");
    bench.line.propose({{"MAIL FROM:<a@b.example>\r\n", {}}, {"RCPT TO:<c@d.example>\r\n", {}}});
    bench.button(QStringLiteral("Send as a group"))->click();
    bench.settle();
    QCOMPARE(bench.server->takeWritten(), "MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\n");
}

void TestCommandLine::pastesOneLineIntoTheEdit()
{
    Bench bench;
    bench.begins();
    QApplication::clipboard()->setText(QStringLiteral("NOOP\n"));
    QTest::keyClick(bench.edit(), Qt::Key_V, Qt::ControlModifier);
    bench.settle();
    QVERIFY(!bench.waiting()->isVisible());
    QCOMPARE(bench.server->takeWritten(), "");
    bench.types(bench.edit()->text());
    QCOMPARE(bench.server->takeWritten(), "NOOP\r\n");
}

void TestCommandLine::offersWhatTheServerOffers()
{
    Bench bench;
    bench.begins("250 STARTTLS\r\n");
    bench.edit()->setText(QStringLiteral("sta"));
    QCOMPARE(bench.edit()->completer()->model()->rowCount(), 1);
    bench.edit()->clear();
    bench.plays("AUTH PLAIN", "334 \r\n");
    bench.edit()->setText(QStringLiteral("r"));
    QCOMPARE(bench.edit()->completer()->model()->rowCount(), 0);
}

void TestCommandLine::survivesTheSession()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    bench.plays("AUTH PLAIN", "334 \r\n");
    bench.session.reset();
    bench.settle();
    bench.edit()->setText(QStringLiteral("NOOP"));
    QVERIFY(!bench.send()->isEnabled());
    bench.line.setSession(nullptr);
    QCOMPARE(bench.mode(), QStringLiteral("Command"));
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
