#include "core/journal/journal.h"
#include "core/journal/saving.h"
#include "tests/core/journal/kept.h"

#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Core::Journal::Testing;

// What the desktop makes of our files, with its own tools, in a folder of its own.
class TestMimeType : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDocumentIsKnownByItsContent();
    void aDocumentIsKnownByItsName();
    void anotherFileIsNot();
    void theDesktopEntryIsValid();
    void theDesktopEntryOpensTheType();

private:
    QTemporaryDir m_data;
    QTemporaryDir m_folder;
};

void TestMimeType::initTestCase()
{
    const QString packages = m_data.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(QStringLiteral(MIME_PACKAGE), packages + QStringLiteral("/mailscope.xml")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    QProcess update;
    update.start(QStringLiteral(UPDATE_MIME_DATABASE), {m_data.filePath(QStringLiteral("mime"))});
    QVERIFY(update.waitForFinished());
    QCOMPARE(update.exitCode(), 0);
    QVERIFY(QFileInfo::exists(m_data.filePath(QStringLiteral("mime/mime.cache"))));
}

void TestMimeType::aDocumentIsKnownByItsContent()
{
    const QString path = m_folder.filePath(QStringLiteral("without-an-ending"));
    QVERIFY(!Journal::save(dialogue(2'000), path));
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent);
    QCOMPARE(type.name(), QLatin1String(Journal::mimeType));
    QCOMPARE(type.iconName(), QStringLiteral("application-x-mailscope-session"));
}

void TestMimeType::aDocumentIsKnownByItsName()
{
    QCOMPARE(QMimeDatabase().mimeTypeForFile(QStringLiteral("x.mailscope"), QMimeDatabase::MatchExtension).name(),
             QLatin1String(Journal::mimeType));
    QCOMPARE(QMimeDatabase().mimeTypeForName(QLatin1String(Journal::mimeType)).preferredSuffix(),
             QLatin1String(Journal::suffix));
}

void TestMimeType::anotherFileIsNot()
{
    for (const QByteArray &other : {QByteArray("MAILSCOPE\r\n"), QByteArray("\x8DMAILSCOPE\n\x1A\n"), QByteArray()})
        QVERIFY(QMimeDatabase().mimeTypeForData(other).name() != QLatin1String(Journal::mimeType));
}

void TestMimeType::theDesktopEntryIsValid()
{
    QProcess validate;
    validate.start(QStringLiteral(DESKTOP_FILE_VALIDATE), {QStringLiteral(DESKTOP_ENTRY)});
    QVERIFY(validate.waitForFinished());
    QCOMPARE(validate.readAllStandardOutput() + validate.readAllStandardError(), QByteArray());
    QCOMPARE(validate.exitCode(), 0);
}

void TestMimeType::theDesktopEntryOpensTheType()
{
    const QByteArray entry = contentsOf(QStringLiteral(DESKTOP_ENTRY));
    QVERIFY(entry.contains(QByteArray("\nMimeType=") + Journal::mimeType + ";\n"));
    QVERIFY(entry.contains("\nExec=mailscope %f\n"));
}

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
