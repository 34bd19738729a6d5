#include "tests/ui/export/exported.h"
#include "ui/export/exporting.h"
#include "ui/export/exportwords.h"
#include "ui/export/filename.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Export;
using namespace Export::Testing;
using Core::Document;
using Core::Testing::play;

namespace {

const Lines talk = {"-- connected",
                    "S: 220 srv.acme-corp.fr",
                    "C: EHLO pc.acme-corp.fr",
                    "S: 250 hi",
                    "C: MAIL FROM:<lucie@acme-corp.fr>",
                    "S: 550 5.1.8 <lucie@acme-corp.fr>: rejected",
                    "C: QUIT",
                    "S: 221 bye"};

Order orderOf(const Document &document, Format format = Format::PlainText)
{
    Order order;
    order.material = std::make_shared<Material>(document.source());
    order.choices.format = format;
    return order;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Document> flood(int rows)
{
    auto document = std::make_unique<Document>();
    document->recorder().fact(Core::Kind::Connected, Core::Facts::encode(Core::Facts::Connected()), 0);
    QByteArray lines;
    for (int row = 0; row < 1000; ++row)
        lines += "250-line of a flood that goes on and on\r\n";
    for (int part = 0; part < rows / 1000; ++part)
        document->recorder().received(lines, Core::Protection::Clear, part);
    document->follow();
    return document;
}

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void suggestsNames_data();
    void suggestsNames();
    void writesWholeFiles_data();
    void writesWholeFiles();
    void neverOverwritesUnasked();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void leavesNothingWhereThereIsNoRoom();
    void leavesNothingWhenCancelled();
    void stopsSoonWhenCancelled();
    void goesOnFromTheMomentAsked();
    void exampleNamesAreInEveryFormat_data() { writesWholeFiles_data(); }
    void exampleNamesAreInEveryFormat();
    void keepsToItsMeasure();
    void speaksOfEveryProblem();

private:
    QString at(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportFile::suggestsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("plain") << u"mail.example.org"_s << u"mail.example.org"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("Windows path") << u"C:\\a\\b"_s << u"C--a-b"_s;
    QTest::newRow("wild") << u"a*b?c\"d<e>f|g"_s << u"a-b-c-d-e-f-g"_s;
    QTest::newRow("address") << u"[2001:db8::1]:25"_s << u"[2001-db8--1]-25"_s;
    QTest::newRow("device") << u"con"_s << u"_con"_s;
    QTest::newRow("device with more") << u"COM1.example"_s << u"_COM1.example"_s;
    QTest::newRow("no device") << u"console"_s << u"console"_s;
    QTest::newRow("dots") << u"...hidden..."_s << u"hidden"_s;
    QTest::newRow("nothing") << u" . "_s << u"session"_s;
    QTest::newRow("empty") << QString() << u"session"_s;
    QTest::newRow("shell") << u"a;$(rm)`b`&"_s << u"a--(rm)-b"_s;
    QTest::newRow("control") << u"a\nb\tc"_s << u"a\u240ab\u2409c"_s;
    QTest::newRow("reordered") << u"a\u202egpj.exe"_s << u"a-xE2-x80-xAEgpj.exe"_s;
    QTest::newRow("letters") << u"mél.fr"_s << u"mél.fr"_s;
}

void TestExportFile::suggestsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, cleaned);
    QCOMPARE(cleanedName(name), cleaned);
    QVERIFY(cleanedName(name.repeated(100)).size() <= 120);
    Document document;
    Core::Facts::Opened opened;
    opened.host = name.toUtf8();
    opened.startedAt = 1'700'000'000'000;
    document.recorder().fact(Core::Kind::Opened, Core::Facts::encode(opened), 0);
    document.follow();
    for (const Format format : formats) {
        const QString suggested = suggestedName(document, format);
        QVERIFY2(!suggested.contains(u'/') && !suggested.contains(u'\\') && !suggested.startsWith(u'.'),
                 qPrintable(suggested));
        QVERIFY(suggested.endsWith(u"."_s + suffix(format)) && suggested.contains(u"2023-11-1"_s));
        QCOMPARE(formatOfFile(suggested), std::optional(format));
    }
}

void TestExportFile::writesWholeFiles_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : textFormats)
        QTest::newRow(qPrintable(id(format))) << int(format);
}

void TestExportFile::writesWholeFiles()
{
    QFETCH(int, format);
    Document document;
    play(document, talk);
    Progress progress;
    const Outcome outcome = exportFile(orderOf(document, Format(format)), at("a"), NewFile::Existing::Kept, progress);
    QCOMPARE(outcome.kind, Outcome::Kind::Done);
    QCOMPARE(contentOf(at("a")), exported(Format(format), document));
    QCOMPARE(progress.done.load(), quint32(document.rows().size()));
    QCOMPARE(progress.total.load(), quint32(document.rows().size()));
    QCOMPARE(QFile::permissions(at("a")) & QFile::Permissions(0x077), QFile::Permissions());
    QCOMPARE(files(), QStringList{u"a"_s});
}

void TestExportFile::neverOverwritesUnasked()
{
    Document document;
    play(document, talk);
    QFile old(at("a"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    Progress progress;
    Outcome outcome = exportFile(orderOf(document), at("a"), NewFile::Existing::Kept, progress);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.problem.kind, FileProblem::Kind::Exists);
    QCOMPARE(contentOf(at("a")), "old");
    QCOMPARE(files(), QStringList{u"a"_s});
    QVERIFY(QFile::link(at("nowhere"), at("dangling"))); // a link that leads nowhere is there, too
    outcome = exportFile(orderOf(document), at("dangling"), NewFile::Existing::Kept, progress);
    QCOMPARE(outcome.problem.kind, FileProblem::Kind::Exists);
    outcome = exportFile(orderOf(document), at("a"), NewFile::Existing::Replaced, progress);
    QCOMPARE(outcome.kind, Outcome::Kind::Done);
    QVERIFY(contentOf(at("a")).contains("220 srv"));
}

void TestExportFile::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::newRow("no folder") << u"/nowhere/at/all"_s << int(FileProblem::Kind::NoFolder);
    QTest::newRow("a folder") << u"/tmp"_s << int(FileProblem::Kind::IsFolder);
    QTest::newRow("below a file") << u"/etc/passwd/a"_s << int(FileProblem::Kind::NoFolder);
}

void TestExportFile::tellsWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    Document document;
    play(document, talk);
    Progress progress;
    const Outcome outcome = exportFile(orderOf(document), path, NewFile::Existing::Replaced, progress);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(int(outcome.problem.kind), kind);
}

// A limit on the size of files stands in for the full disk: the write that passes it fails as on a disk.
void TestExportFile::leavesNothingWhereThereIsNoRoom()
{
    const auto document = flood(20'000);
    QFile old(at("a"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    for (const rlim_t room : {rlim_t(0), rlim_t(1), rlim_t(300'000), rlim_t(700'001)}) {
        const rlimit little = {room, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        Progress progress;
        const Outcome outcome = exportFile(orderOf(*document), at("a"), NewFile::Existing::Replaced, progress);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(outcome.kind, Outcome::Kind::Failed);
        QCOMPARE(outcome.problem.kind, FileProblem::Kind::TooLarge);
        QCOMPARE(contentOf(at("a")), "old");
        QCOMPARE(files(), QStringList{u"a"_s});
    }
    QCOMPARE(problemOf(ENOSPC), FileProblem::Kind::Full);
    QCOMPARE(problemOf(EDQUOT), FileProblem::Kind::Full);
}

void TestExportFile::leavesNothingWhenCancelled()
{
    Document document;
    play(document, talk);
    Progress progress;
    progress.cancelled = true;
    const Outcome outcome = exportFile(orderOf(document), at("a"), NewFile::Existing::Kept, progress);
    QCOMPARE(outcome.kind, Outcome::Kind::Cancelled);
    QCOMPARE(files(), QStringList());
}

void TestExportFile::stopsSoonWhenCancelled()
{
    const auto document = flood(200'000);
    Progress progress;
    Outcome outcome;
    const Order order = orderOf(*document, Format::Html);
    std::unique_ptr<QThread> worker(
        QThread::create([&] { outcome = exportFile(order, at("a"), NewFile::Existing::Kept, progress); }));
    worker->start();
    QTRY_VERIFY_WITH_TIMEOUT(progress.done > 0, 60'000);
    progress.cancelled = true;
    QElapsedTimer since;
    since.start();
    QVERIFY(worker->wait(30'000));
    QCOMPARE(outcome.kind, Outcome::Kind::Cancelled);
    QVERIFY(progress.done < 200'000U);
    QVERIFY2(since.elapsed() < 2000, QByteArray::number(since.elapsed()).constData());
}

// What is said while it is written belongs to the next export.
void TestExportFile::goesOnFromTheMomentAsked()
{
    Document document;
    play(document, talk);
    const Order order = orderOf(document);
    const QByteArray before = exported(Format::PlainText, document);
    play(document, {"C: NOOP", "S: 250 later"});
    Progress progress;
    QCOMPARE(exportFile(order, at("a"), NewFile::Existing::Kept, progress).kind, Outcome::Kind::Done);
    QCOMPARE(contentOf(at("a")), before);
}

void TestExportFile::exampleNamesAreInEveryFormat()
{
    QFETCH(int, format);
    Document document;
    play(document, talk);
    Order order = orderOf(document, Format(format));
    order.choices.names = Names::Example;
    Progress progress;
    QCOMPARE(exportFile(order, at("a"), NewFile::Existing::Kept, progress).kind, Outcome::Kind::Done);
    const QByteArray text = contentOf(at("a"));
    QVERIFY(!text.contains("acme") && !text.contains("lucie"));
    QVERIFY(text.contains("user1@example.org"));
}

void TestExportFile::keepsToItsMeasure()
{
    const auto document = flood(5000);
    Progress progress;
    const Outcome little = exportOctets(orderOf(*document), 10'000, progress);
    QCOMPARE(little.kind, Outcome::Kind::Failed);
    QVERIFY(little.octets.size() >= 10'000 && little.octets.size() < 12'000 && little.octets.endsWith('\n'));
    Order few = orderOf(*document);
    few.rows = {4, 2, 999'999};
    const Outcome two = exportOctets(few, 10'000, progress);
    QCOMPARE(two.kind, Outcome::Kind::Done);
    QCOMPARE(two.octets.count('\n'), 2);
}

void TestExportFile::speaksOfEveryProblem()
{
    QSet<QString> said;
    for (int kind = 0; kind <= int(FileProblem::Kind::Other); ++kind)
        for (const auto *language : {&english(), &french()}) {
            const QString text = problemText(*language, {FileProblem::Kind(kind), u"why"_s}, u"/a/%2\n.txt"_s);
            QVERIFY(text.contains(u"/a/%2"_s) && !text.contains(u'\n') && !said.contains(text));
            said.insert(text);
        }
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
