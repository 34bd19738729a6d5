#include "tests/support/paintedtexts.h"
#include "tests/ui/commandline/bench.h"
#include "ui/commandline/typedline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>

using namespace Qt::Literals::StringLiterals;

// What is secret of a command is hidden while it is typed.
class TestHiddenLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesAnInitialResponseAsItIsTyped_data();
    void hidesAnInitialResponseAsItIsTyped();
    void undoneIsGone();
    void hidesWhatIsPastedOrFilledIn();
    void givesThePublicPartBackWhenTheSecretIsGone();
    void hidesWhatMayAnswerAnOpenLogin();
    void neverShowsWhatWasHidden();
    void hidesAPasswordThatTheServerAsksForFirst();
};

void TestHiddenLine::hidesAnInitialResponseAsItIsTyped_data()
{
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("secret");
    const QString response = QStringLiteral("AGFsaWNlAHNlY3JldA==");
    QTest::newRow("PLAIN") << u"AUTH PLAIN "_s << response;
    QTest::newRow("lower case, blanks") << u"  auth  plain "_s << response;
    QTest::newRow("Exchange’s form") << u"AUTH=PLAIN "_s << response;
    QTest::newRow("LOGIN, behind its user name") << u"AUTH LOGIN YWxpY2U= "_s << response;
    QTest::newRow("escaped verb") << u"\\x41UTH PLAIN "_s << response;
    QTest::newRow("escaped blank") << u"AUTH PLAIN\\x20"_s << response;
    QTest::newRow("second line of an escape") << u"NOOP é𝄞\\r\\nAUTH PLAIN "_s << response;
    QTest::newRow("an escape in the secret") << u"AUTH PLAIN "_s << u"AGFs\\x61WNl"_s;
}

void TestHiddenLine::hidesAnInitialResponseAsItIsTyped()
{
    QFETCH(QString, lead);
    QFETCH(QString, secret);
    Bench bench;
    bench.begins("250-AUTH PLAIN LOGIN\r\n250 AUTH=PLAIN\r\n");
    bench.edit()->setFocus();
    const auto gives = [&bench](const QString &part) {
        const QStringList painted = ::Testing::paintedTexts(bench.edit());
        const QString value = QAccessible::queryAccessibleInterface(bench.edit())->text(QAccessible::Value);
        return (bench.allTexts() + painted.join(QLatin1Char('\n')) + value).contains(part);
    };
    for (qsizetype typed = 0; typed < lead.size(); ++typed) {
        QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
        bench.edit()->insert(lead.mid(typed, 1));
    }
    QCOMPARE(bench.edit()->lead(), lead);
    for (const QChar character : secret) {
        QTest::keyClick(bench.edit(), character.toLatin1());
        QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    }
    QCOMPARE(bench.edit()->text(), secret);
    QVERIFY(gives(lead.right(6).trimmed())); // what is public can be read
    for (qsizetype at = 0; at + 4 <= secret.size(); ++at)
        QVERIFY2(!gives(secret.mid(at, 4)), qPrintable(bench.allTexts()));
    QVERIFY(!bench.allTexts().contains(QString::fromLatin1(secret.left(4).toLatin1().toHex(' ').toUpper())));
    QCOMPARE(bench.edit()->completer()->model()->rowCount(), 0);
    QTest::keyClick(bench.edit(), Qt::Key_Return);
    bench.settle();
    const QByteArray sent = bench.server->takeWritten();
    QCOMPARE(sent, Gui::readTyped(lead + secret).octets);
    QVERIFY(bench.line.history().isEmpty());
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
    QVERIFY(bench.edit()->written().isEmpty() && !bench.edit()->isUndoAvailable());
}

void TestHiddenLine::undoneIsGone()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    for (const Qt::Key end : {Qt::Key_Backspace, Qt::Key_Return}) {
        QTest::keyClicks(bench.edit(), QStringLiteral("AUTH PLAIN abc"));
        bench.edit()->undo();
        QVERIFY(bench.edit()->text().isEmpty());
        bench.edit()->redo();
        QVERIFY(bench.edit()->text().isEmpty());
        QTest::keyClicks(bench.edit(), QStringLiteral("abc"));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(bench.edit(), end);
        QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
        for (const auto again : {&QLineEdit::undo, &QLineEdit::redo, &QLineEdit::undo}) {
            (bench.edit()->*again)();
            QVERIFY2(!bench.edit()->text().contains(QLatin1Char('b')), qPrintable(bench.edit()->text()));
        }
        bench.edit()->write({});
    }
}

void TestHiddenLine::hidesWhatIsPastedOrFilledIn()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    QApplication::clipboard()->setText(QStringLiteral("AUTH PLAIN AGFsaWNl\n"));
    QTest::keyClick(bench.edit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.edit()->lead(), QStringLiteral("AUTH PLAIN "));
    QCOMPARE(bench.edit()->text(), QStringLiteral("AGFsaWNl"));
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    bench.line.fillIn(QStringLiteral("AUTH PLAIN c2VjcmV0"));
    QCOMPARE(bench.edit()->written(), QStringLiteral("AUTH PLAIN c2VjcmV0"));
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    bench.line.fillIn(QStringLiteral("NOOP"));
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(bench.edit()->text(), QStringLiteral("NOOP"));
}

void TestHiddenLine::givesThePublicPartBackWhenTheSecretIsGone()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    QTest::keyClicks(bench.edit(), QStringLiteral("AUTH PLAIN ab"));
    bench.edit()->home(false);
    QTest::keyClick(bench.edit(), Qt::Key_Backspace); // not into the lead while something is hidden
    QCOMPARE(bench.edit()->written(), QStringLiteral("AUTH PLAIN ab"));
    bench.edit()->end(false);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(bench.edit(), Qt::Key_Backspace);
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    QTest::keyClick(bench.edit(), Qt::Key_Backspace);
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(bench.edit()->text(), QStringLiteral("AUTH PLAIN"));
    QTest::keyClick(bench.edit(), Qt::Key_Return);
    bench.settle();
    QCOMPARE(bench.server->takeWritten(), "AUTH PLAIN\r\n");
    QCOMPARE(bench.line.history(), QStringList{u"AUTH PLAIN"_s});
}

// Typed ahead of the 334, or behind a refusal by habit: the record masks it, so the field does.
void TestHiddenLine::hidesWhatMayAnswerAnOpenLogin()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    bench.types(QStringLiteral("AUTH PLAIN"));
    QTest::keyClicks(bench.edit(), QStringLiteral("c2VjcmV0"));
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    bench.server->says("535 5.7.8 no\r\n");
    bench.settle();
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    QCOMPARE(bench.edit()->text(), QStringLiteral("c2VjcmV0"));
    QTest::keyClick(bench.edit(), Qt::Key_Return);
    bench.settle();
    QCOMPARE(bench.line.history(), QStringList{u"AUTH PLAIN"_s});
    bench.server->says("500 5.5.2 what\r\n");
    bench.settle();
    QTest::keyClicks(bench.edit(), QStringLiteral("RSET"));
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(bench.edit()->text(), QStringLiteral("RSET"));
}

void TestHiddenLine::neverShowsWhatWasHidden()
{
    Bench bench;
    bench.begins("250 AUTH PLAIN\r\n");
    bench.types(QStringLiteral("AUTH PLAIN AGFsaWNlAHNlY3JldA=="));
    QTest::keyClicks(bench.edit(), QStringLiteral("hunter2"));
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
    bench.server->says("235 in\r\n"); // now it would be a command
    bench.settle();
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Normal);
    QVERIFY(bench.edit()->text().isEmpty());
}

void TestHiddenLine::hidesAPasswordThatTheServerAsksForFirst()
{
    Bench bench;
    bench.begins("250 AUTH LOGIN\r\n");
    bench.plays("AUTH LOGIN", "334 UGFzc3dvcmQ6\r\n");
    QCOMPARE(bench.edit()->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TestHiddenLine)
#include "tst_hiddenline.moc"
