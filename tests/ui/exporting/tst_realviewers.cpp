#include "core/marks/rowmarks.h"
#include "tests/ui/export/exported.h"
#include "ui/export/exporting.h"
#include "ui/exporting/pagewriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>

// Exports opened in the viewers that people have: Chromium for pages, Poppler for PDF.
using namespace Qt::Literals::StringLiterals;
using namespace Export;
using namespace Export::Testing;
using Core::Document;
using Core::Testing::play;

namespace {

constexpr int notRun = 77;

QString program(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (const QString found = QStandardPaths::findExecutable(QLatin1String(name)); !found.isEmpty())
            return found;
    return {};
}

QString browser()
{
    return program({"chromium", "chromium-browser", "google-chrome"});
}

// Counts who knocks: what a page or a PDF would load.
class Knocks : public QTcpServer
{
public:
    Knocks() { listen(QHostAddress::LocalHost); }
    int count = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        ++count;
        QTcpSocket socket;
        socket.setSocketDescriptor(handle);
    }
};

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    QElapsedTimer since;
    since.start();
    while (process.state() != QProcess::NotRunning && since.elapsed() < 100'000)
        QTest::qWait(20); // the knocks are heard meanwhile
    if (process.state() != QProcess::NotRunning)
        process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

Lines hostile(quint16 port)
{
    Lines all = hostileWords;
    for (QByteArray &words : all)
        words.replace("127.0.0.1:1", "127.0.0.1:" + QByteArray::number(port));
    return all;
}

QByteArray joined(const Lines &words)
{
    QByteArray all;
    for (const QByteArray &one : words)
        all += "220-" + one + "\r\n";
    return all + "220 end of it\r\n";
}

void write(const QString &path, const Document &document, Format format, QLocale::Language language = QLocale::English)
{
    Order order;
    order.material = std::make_shared<Material>(document.source());
    order.choices.format = format;
    order.choices.language = language;
    order.writerOf = Gui::writerOf;
    Progress progress;
    const Outcome outcome = exportFile(order, path, NewFile::Existing::Kept, progress);
    QCOMPARE(outcome.kind, Outcome::Kind::Done);
}

QString squeezed(QString text)
{
    return text.simplified().remove(u' ');
}

} // namespace

class TestRealViewers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesShowTheTextAndDoNothing();
    void pagesFollowTheScheme();
    void pagesInFrench();
    void pdfHasTheTextAndItsFonts();
    void pdfGoesOverManyPages();

private:
    QByteArray opened(const QString &path, const QStringList &more = {}) const;
    QTemporaryDir m_folder;
};

// The page as the browser sees it when all its own scripts would have run.
QByteArray TestRealViewers::opened(const QString &path, const QStringList &more) const
{
    QStringList arguments{u"--headless"_s,
                          u"--no-sandbox"_s,
                          u"--disable-gpu"_s,
                          u"--disable-dev-shm-usage"_s,
                          u"--user-data-dir="_s + m_folder.filePath(u"profile"_s),
                          u"--virtual-time-budget=3000"_s,
                          u"--no-first-run"_s,
                          u"--disable-extensions"_s,
                          u"--disable-background-networking"_s};
    arguments += more;
    return outputOf(browser(), arguments + QStringList{u"--dump-dom"_s, QUrl::fromLocalFile(path).toString()});
}

void TestRealViewers::pagesShowTheTextAndDoNothing()
{
    Knocks knocks;
    const Lines words = hostile(knocks.serverPort());
    Document document;
    play(document, {"-- connected"});
    document.recorder().received(joined(words), Core::Protection::Clear, 1);
    play(document,
         {"C: EHLO me", "S: 250-mail.example.org", "S: 250 SIZE 99", "C: MAIL FROM:<a@b>", "S: 550 5.1.8 <b>no</b>"});
    const QString path = m_folder.filePath(u"hostile.html"_s);
    write(path, document, Format::Html);
    const QString dom = QString::fromUtf8(opened(path));
    QVERIFY2(dom.contains(u"</html>"_s), qPrintable(dom.left(500)));
    QVERIFY(dom.contains(u"<title>Mail session</title>"_s)); // no script changed it
    for (const QString &element : {u"<script"_s, u"<img"_s, u"<svg"_s, u"<iframe"_s, u"onerror=\""_s, u"<b>no"_s})
        QVERIFY2(!dom.contains(element), qPrintable(element));
    QVERIFY(dom.contains(u"&lt;script&gt;alert("_s) && dom.contains(u"550"_s));
    QVERIFY(dom.contains(u"&lt;b&gt;no&lt;/b&gt;"_s));
    QCOMPARE(knocks.count, 0);
}

void TestRealViewers::pagesFollowTheScheme()
{
    Document document;
    play(document, {"-- connected", "S: 220 hi"});
    const QString path = m_folder.filePath(u"scheme.html"_s);
    write(path, document, Format::Html);
    const auto corner = [&](const QStringList &more) {
        const QString picture = m_folder.filePath(u"picture.png"_s);
        QFile::remove(picture);
        opened(path, more + QStringList{u"--window-size=600,400"_s, u"--screenshot="_s + picture});
        return QImage(picture).pixelColor(2, 2).lightness();
    };
    const int light = corner({});
    const int dark = corner({u"--blink-settings=preferredColorScheme=0"_s});
    QVERIFY2(light > 230, QByteArray::number(light).constData());
    QVERIFY2(dark < 60, QByteArray::number(dark).constData());
}

void TestRealViewers::pagesInFrench()
{
    Document document;
    play(document, {"-- connected", "S: 220 hi", "C: MAIL FROM:<a@b>", "S: 503 5.5.1 EHLO first"});
    const QString path = m_folder.filePath(u"fr.html"_s);
    write(path, document, Format::Html, QLocale::French);
    const QString dom = QString::fromUtf8(opened(path));
    QVERIFY(dom.contains(u"lang=\"fr\""_s) && dom.contains(u"Règles"_s) && dom.contains(u'’'));
}

void TestRealViewers::pdfHasTheTextAndItsFonts()
{
    Knocks knocks;
    const Lines words = hostile(knocks.serverPort());
    Document document;
    play(document, {"-- connected"});
    document.recorder().received(joined(words), Core::Protection::Clear, 1);
    play(document,
         {"C: EHLO me", "S: 250-mail.example.org", "S: 250 SIZE 99", "C: MAIL FROM:<a@b>", "S: 550 5.1.8 <b>no</b>"});
    Core::mark(document, 1, "ask <Bob>\nthen go on");
    const QString path = m_folder.filePath(u"a.pdf"_s);
    write(path, document, Format::Pdf, QLocale::French);
    const QString text = squeezed(QString::fromUtf8(outputOf(program({"pdftotext"}), {u"-layout"_s, path, u"-"_s})));
    for (const QString &part :
         {u"MAILFROM:<a@b>"_s, u"<b>no</b>"_s, u"<script>alert(document.title='owned')</script>"_s, u"Règles"_s,
          u"5505.1.8"_s.mid(0, 3), u"n’"_s, u"ask<Bob>"_s, u"thengoon"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text.left(2000)));
    const QString fonts = QString::fromUtf8(outputOf(program({"pdffonts"}), {path}));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.simplified().contains(u" yes "_s), qPrintable(line)); // embedded
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray octets = file.readAll();
    for (const char *action : {"/JavaScript", "/JS", "/Launch", "/URI", "/OpenAction", "/EmbeddedFile"})
        QVERIFY2(!octets.contains(action), action);
    QCOMPARE(knocks.count, 0);
}

void TestRealViewers::pdfGoesOverManyPages()
{
    Document document;
    play(document, {"-- connected"});
    for (int line = 0; line < 400; ++line)
        document.recorder().received("250-line number " + QByteArray::number(line) + " of many\r\n",
                                     Core::Protection::Clear, 1);
    document.recorder().received("250 " + QByteArray("word ").repeated(3000) + "\r\n", Core::Protection::Clear, 1);
    document.follow();
    const QString path = m_folder.filePath(u"many.pdf"_s);
    write(path, document, Format::Pdf);
    const QByteArray facts = outputOf(program({"pdfinfo"}), {path});
    const int pages = QString::fromUtf8(facts).section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    QVERIFY2(pages > 5, facts.constData());
    QVERIFY(facts.contains("A4"));
    const QString text = QString::fromUtf8(outputOf(program({"pdftotext"}), {u"-layout"_s, path, u"-"_s}));
    qsizetype from = 0;
    for (int line = 0; line < 400; ++line) {
        const qsizetype found = text.indexOf(u"line number %1 of many"_s.arg(line), from);
        QVERIFY2(found >= from, QByteArray::number(line).constData());
        from = found;
    }
    QVERIFY(text.count(u"word"_s) >= 3000);
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    if (browser().isEmpty() || program({"pdftotext"}).isEmpty()) {
        std::puts("CANNOT RUN: exports in real viewers, Chromium or poppler-utils is not installed");
        return notRun;
    }
    TestRealViewers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realviewers.moc"
