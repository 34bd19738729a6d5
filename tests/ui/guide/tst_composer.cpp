#include "tests/ui/guide/guidetest.h"

#include "core/session/content.h"
#include "ui/guide/composer.h"
#include "ui/guide/messagefile.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

using Gui::Composer;
using Gui::Testing::Bench;

namespace {

struct Desk {
    explicit Desk(const QByteArray &capabilities = "250-8BITMIME\r\n250 SIZE 20480000\r\n")
    {
        bench.opensTransaction(capabilities);
        bench.plays("RCPT TO:<bob@example.net>", "250 Ok\r\n");
        bench.plays("RCPT TO:<carol@example.net>", "550 5.1.1 Unknown\r\n");
        composer.setEnvelope(bench.document);
        composer.open();
    }
    QLineEdit *field(const char *name) { return composer.findChild<QLineEdit *>(QLatin1String(name)); }
    QPlainTextEdit *edit(const char *name) { return composer.findChild<QPlainTextEdit *>(QLatin1String(name)); }
    QPushButton *deliver() { return composer.findChild<QPushButton *>(QStringLiteral("deliver")); }
    QString preview() { return edit("preview")->toPlainText(); }
    QString said()
    {
        QString all;
        for (const auto *label : composer.findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    void raw() { composer.findChild<QTabWidget *>()->setCurrentIndex(1); }
    QByteArray delivered()
    {
        QSignalSpy ready(&composer, &Composer::messageReady);
        deliver()->click();
        return ready.isEmpty() ? QByteArray() : ready[0][0].toByteArray();
    }

    Bench bench;
    Composer composer{bench.language};
};

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhoReallyGetsIt();
    void makesAMessageWithItsHeaders();
    void showsWhatWillGoOut();
    void letsNoFieldBeginAHeader();
    void wantsAnAuthor();
    void takesARawMessage();
    void takesAFile();
    void refusesFilesThatAreNone_data();
    void refusesFilesThatAreNone();
    void refusesAHugePaste();
    void warnsOfWhatTheServerMayRefuse();
    void followsTheConnection();
    void mendsLineEnds_data();
    void mendsLineEnds();
};

void ComposerTest::namesWhoReallyGetsIt()
{
    Desk desk;
    QVERIFY(desk.said().contains(QLatin1String("final dot to: bob@example.net")));
    QVERIFY(desk.said().contains(QLatin1String("carol@example.net (550)")));
    QVERIFY(desk.deliver()->text().contains(QLatin1String("1")));
    QVERIFY(desk.deliver()->property("primary").toBool());
    QCOMPARE(desk.field("from")->text(), QStringLiteral("alice@example.org"));
    QCOMPARE(desk.field("to")->text(), QStringLiteral("bob@example.net"));
}

void ComposerTest::makesAMessageWithItsHeaders()
{
    Desk desk;
    desk.field("subject")->setText(QStringLiteral("Grüße"));
    desk.edit("text")->setPlainText(QStringLiteral("Hello,\n.hidden dot\n"));
    const QByteArray message = desk.delivered();
    QVERIFY(message.contains("From: alice@example.org\r\n"));
    QVERIFY(message.contains("To: bob@example.net\r\n"));
    QVERIFY(message.contains("Subject: =?utf-8?Q?"));
    QVERIFY(message.contains("\r\nDate: ") || message.startsWith("Date: "));
    QVERIFY(message.contains("Message-Id: <") || message.contains("Message-ID: <"));
    QVERIFY(message.contains("MIME-Version: 1.0") || message.contains("Mime-Version: 1.0"));
    QVERIFY(message.endsWith("Hello,\r\n.hidden dot\r\n")); // not stuffed: the session does that
    QVERIFY(!desk.composer.isVisible());
}

void ComposerTest::showsWhatWillGoOut()
{
    Desk desk;
    desk.edit("text")->setPlainText(QStringLiteral(".first\nsecond"));
    QTRY_VERIFY(desk.preview().contains(QLatin1String("\n..first\nsecond\n.\n")));
    const QString shown = desk.preview();
    const QByteArray message = desk.delivered();
    const QString id = shown.section(QStringLiteral("Message-I"), 1).section(u'\n', 0, 0);
    QVERIFY(QString::fromUtf8(message).contains(id)); // one message, one id
}

void ComposerTest::letsNoFieldBeginAHeader()
{
    Desk desk;
    for (const char *name : {"from", "to", "subject"}) {
        const QString before = desk.field(name)->text();
        QApplication::clipboard()->setText(QStringLiteral("x\r\nBcc: everyone@example.org"));
        desk.field(name)->paste();
        QCOMPARE(desk.field(name)->text(), before);
        QVERIFY(!desk.field(name)->accessibleDescription().isEmpty());
    }
    desk.field("subject")->setValidator(nullptr);
    desk.field("subject")->setText(QStringLiteral("x\r\nBcc: everyone@example.org"));
    QCOMPARE(desk.delivered(), QByteArray());
    QVERIFY(!desk.deliver()->isEnabled());
}

void ComposerTest::wantsAnAuthor()
{
    Desk desk;
    desk.field("from")->setText(QString());
    QTRY_VERIFY(!desk.deliver()->isEnabled());
    QVERIFY(desk.field("from")->accessibleDescription().contains(QLatin1String("author")));
    desk.field("from")->setText(QStringLiteral("no address"));
    QTRY_VERIFY(desk.field("from")->accessibleDescription().contains(QLatin1String("no addresses")));
    desk.field("from")->setText(QStringLiteral("Alice <alice@example.org>"));
    QTRY_VERIFY(desk.deliver()->isEnabled());
    QCOMPARE(desk.field("from")->accessibleDescription(), QString());
}

void ComposerTest::takesARawMessage()
{
    Desk desk;
    desk.raw();
    QVERIFY(!desk.deliver()->isEnabled());
    desk.edit("raw")->setPlainText(QStringLiteral("Subject: x\n\n.y"));
    QTRY_VERIFY(desk.deliver()->isEnabled());
    QVERIFY(desk.said().contains(QLatin1String("18")));
    QCOMPARE(desk.delivered(), QByteArray("Subject: x\r\n\r\n.y\r\n"));
}

void ComposerTest::takesAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Subject: x\n\n\xff\n");
    file.close();
    const Gui::MessageFile read = Gui::readMessageFile(file.fileName());
    QCOMPARE(read.problem, Gui::MessageFile::Problem::None);
    QCOMPARE(read.message.octets, QByteArray("Subject: x\r\n\r\n\xff\r\n"));
    QCOMPARE(read.message.mended, quint64(3));
    QFuture<Gui::MessageFile> loading = Gui::loadMessageFile(file.fileName());
    loading.waitForFinished();
    QCOMPARE(loading.result(), read);
}

void ComposerTest::refusesFilesThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("problem");
    QTest::newRow("missing") << QStringLiteral("missing") << int(Gui::MessageFile::Problem::NotAFile);
    QTest::newRow("folder") << QStringLiteral(".") << int(Gui::MessageFile::Problem::NotAFile);
    QTest::newRow("device") << QStringLiteral("/dev/zero") << int(Gui::MessageFile::Problem::NotAFile);
    QTest::newRow("huge") << QStringLiteral("huge") << int(Gui::MessageFile::Problem::TooLarge);
}

void ComposerTest::refusesFilesThatAreNone()
{
    QFETCH(const QString, name);
    QFETCH(const int, problem);
    QTemporaryDir folder;
    QFile huge(folder.filePath(QStringLiteral("huge")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(Gui::messageLimit + 1));
    const QString path = name.startsWith(u'/') ? name : folder.filePath(name);
    QCOMPARE(int(Gui::readMessageFile(path).problem), problem);
}

void ComposerTest::refusesAHugePaste()
{
    Desk desk;
    desk.raw();
    QApplication::clipboard()->setText(QString(Gui::pasteLimit + 1, u'x'));
    desk.edit("raw")->paste();
    QVERIFY(desk.edit("raw")->toPlainText().isEmpty());
    QVERIFY(desk.said().contains(QLatin1String("open it as a file")));
}

void ComposerTest::warnsOfWhatTheServerMayRefuse()
{
    Desk desk("250 SIZE 30\r\n");
    desk.raw();
    desk.edit("raw")->setPlainText(QStringLiteral("Subject: é\n\n") + QString(1200, u'x'));
    QTRY_VERIFY(desk.said().contains(QLatin1String("larger than the server takes")));
    QVERIFY(desk.said().contains(QLatin1String("8BITMIME")));
    QVERIFY(desk.said().contains(QLatin1String("998")));
    QVERIFY(desk.deliver()->isEnabled()); // a warning, no wall
}

void ComposerTest::followsTheConnection()
{
    Desk desk;
    QVERIFY(desk.deliver()->isEnabled());
    desk.bench.plays("RCPT TO:<dave@example.net>", "250 Ok\r\n");
    QTRY_VERIFY(desk.said().contains(QLatin1String("bob@example.net, dave@example.net")));
    desk.bench.server->ends();
    QTRY_VERIFY(!desk.deliver()->isEnabled());
    QVERIFY(desk.said().contains(QLatin1String("connection has ended")));
}

void ComposerTest::mendsLineEnds_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<int>("mended");
    QTest::newRow("empty") << QByteArray() << QByteArray() << 0;
    QTest::newRow("proper") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n") << 0;
    QTest::newRow("no end") << QByteArray("a") << QByteArray("a\r\n") << 0;
    QTest::newRow("LF") << QByteArray("a\n.\n") << QByteArray("a\r\n.\r\n") << 2;
    QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("a\r\nb\r\n") << 1;
    QTest::newRow("CR CR LF") << QByteArray("\r\r\n") << QByteArray("\r\n\r\n") << 1;
    QTest::newRow("LF CR") << QByteArray("\n\r") << QByteArray("\r\n\r\n") << 2;
}

void ComposerTest::mendsLineEnds()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, made);
    QFETCH(const int, mended);
    QCOMPARE(Gui::inCrLf(given).octets, made);
    QCOMPARE(int(Gui::inCrLf(given).mended), mended);
}

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
