#include "core/transcript/facts.h"
#include "ui/transcript/finder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Core;
using Core::Search::Query;

class TestFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsInFullPartsAndBehindThem();
    void findsWhatFactsSay();
    void followsADocumentThatGrows();
    void looksAgainAtALineThatGrew();
    void stopsWhenCancelled();
    void endsWithTheDocument();
    void tellsABadExpression();

private:
    QList<int> found(Gui::Finder &finder, const Query &query);
    Words::Language m_language;
};

namespace {

std::unique_ptr<Document> lines(int count)
{
    auto document = std::make_unique<Document>();
    QByteArray bytes;
    for (int line = 0; line < count; ++line)
        bytes += "250 line " + QByteArray::number(line) + QByteArray(80, '.') + "\r\n";
    document->recorder().received(bytes, Protection::Clear, 0);
    document->follow();
    return document;
}

} // namespace

QList<int> TestFinder::found(Gui::Finder &finder, const Query &query)
{
    finder.find(query);
    if (!QTest::qWaitFor([&finder] { return !finder.isRunning(); }, 30'000))
        return {-1};
    return {finder.found().begin(), finder.found().end()};
}

void TestFinder::findsInFullPartsAndBehindThem()
{
    const auto document = lines(30'000);
    QVERIFY(!document->transcript().fullParts().empty());
    Gui::Finder finder(m_language);
    finder.setDocument(document.get());
    QCOMPARE(found(finder, {Query::As::Text, {}, "LINE 2999"}),
             (QList<int>{2999, 29990, 29991, 29992, 29993, 29994, 29995, 29996, 29997, 29998, 29999}));
    QCOMPARE(found(finder, {Query::As::Code, {}, "25x"}).size(), 30'000);
    QCOMPARE(found(finder, {Query::As::Expression, {}, "line 12\\.+$"}), QList<int>{12});
    QCOMPARE(found(finder, {}), QList<int>{});
    QVERIFY(!finder.pattern());
}

void TestFinder::findsWhatFactsSay()
{
    Document document;
    document.recorder().fact(Kind::Note, Facts::encode(Facts::Noted{Facts::NoteKind::Free, {"look here"}}), 0);
    document.recorder().received("250 here too\r\n", Protection::Clear, 0);
    document.follow();
    Gui::Finder finder(m_language);
    finder.setDocument(&document);
    QCOMPARE(found(finder, {Query::As::Text, {}, "here"}), (QList<int>{0, 1}));
    QCOMPARE(found(finder, {Query::As::Code, {}, "250"}), QList<int>{1});
}

void TestFinder::followsADocumentThatGrows()
{
    Document document;
    Gui::Finder finder(m_language);
    finder.setDocument(&document);
    QCOMPARE(found(finder, {Query::As::Text, {}, "late"}), QList<int>{});
    document.recorder().received("250 late\r\n250 no\r\n250 later\r\n", Protection::Clear, 0);
    document.follow();
    QTRY_COMPARE(finder.found().size(), 2u);
    QCOMPARE(finder.found()[1], 2u);
}

void TestFinder::looksAgainAtALineThatGrew()
{
    Document document;
    document.recorder().received("250 one\r\n250 la", Protection::Clear, 0);
    document.follow();
    Gui::Finder finder(m_language);
    finder.setDocument(&document);
    QCOMPARE(found(finder, {Query::As::Text, {}, "late"}), QList<int>{});
    document.recorder().received("te\r\n", Protection::Clear, 0);
    document.follow();
    QTRY_COMPARE(finder.found().size(), 1u);
    QCOMPARE(finder.found()[0], 1u);
}

void TestFinder::stopsWhenCancelled()
{
    const auto document = lines(30'000);
    Gui::Finder finder(m_language);
    finder.setDocument(document.get());
    finder.find({Query::As::Text, {}, "line"});
    finder.cancel(); // before the first turn of the loop
    QVERIFY(finder.isCancelled());
    const QSignalSpy spy(&finder, &Gui::Finder::changed);
    QTest::qWait(50); // nothing may come any more; there is nothing to wait for
    QCOMPARE(spy.size(), 0);
    QVERIFY(finder.found().empty());
    QCOMPARE(found(finder, {Query::As::Text, {}, "line"}).size(), 30'000); // and begins anew
}

void TestFinder::endsWithTheDocument()
{
    auto document = lines(30'000);
    Gui::Finder finder(m_language);
    finder.setDocument(document.get());
    finder.find({Query::As::Text, {}, "line"});
    document.reset();
    finder.setDocument(nullptr);
    QVERIFY(finder.found().empty());
    QVERIFY(!finder.isRunning());
}

void TestFinder::tellsABadExpression()
{
    const auto document = lines(10);
    Gui::Finder finder(m_language);
    finder.setDocument(document.get());
    QCOMPARE(found(finder, {Query::As::Expression, {}, "(("}), QList<int>{});
    QCOMPARE(finder.pattern()->problem(), Core::Search::QueryProblem::BadExpression);
}

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
