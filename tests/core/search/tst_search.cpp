#include "core/search/rowsearch.h"

#include "core/document/document.h"
#include "core/search/literal.h"
#include "core/transcript/facts.h"
#include "core/wire/octets.h"

#include <QTest>

using namespace Core;
using namespace Core::Search;

// Every way to look must find the same rows: workers over full parts, and a look at each row.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAtEveryPlace_data();
    void findsAtEveryPlace();
    void findsLongNeedlesAmongLookalikes();
    void readsQueries_data();
    void readsQueries();
    void findsRows_data();
    void findsRows();
    void findsLinesThatCameInPieces();
    void takesNoFactForAnEvent();
    void scansPartsAsItLooksAtRows_data();
    void scansPartsAsItLooksAtRows();
    void goesOnInSlices();
    void boundsHostileExpressions();
};

namespace {

Query text(const QByteArray &typed, Query::Letters letters = Query::Letters::AnyCase)
{
    return {Query::As::Text, letters, typed};
}

Query expression(const QByteArray &typed)
{
    return {Query::As::Expression, Query::Letters::AnyCase, typed};
}

QList<int> lookedAt(const Document &document, const Query &query)
{
    const Pattern pattern(query);
    std::vector<RowId> found;
    RowSearch(pattern, [](RowId) { return false; }).look(document.dialogue(), none, found);
    return {found.begin(), found.end()};
}

QList<int> scanned(const Document &document, const Query &query, RowId slice = none)
{
    const Pattern pattern(query);
    RowSearch rows(pattern, [](RowId) { return false; });
    std::vector<RowId> found;
    for (const auto &part : document.transcript().fullParts()) {
        const std::vector<Hit> hits = scan(*part, pattern);
        while (!rows.take(document.dialogue(), hits, part->first + EventId(part->events.size()), slice, found))
            continue;
    }
    while (!rows.look(document.dialogue(), slice, found))
        continue;
    return {found.begin(), found.end()};
}

// Some parts full, some events on the border of two, lines cut by events of the other side.
std::unique_ptr<Document> longDocument(qsizetype chunk)
{
    auto document = std::make_unique<Document>();
    Recorder &recorder = document->recorder();
    recorder.fact(Kind::Connected, Facts::encode(Facts::Connected()), 0);
    QByteArray bytes;
    for (int line = 0; line < 12'000; ++line)
        bytes += "250-2.0.0 Queued as " + QByteArray::number(line * 7919, 36) + QByteArray(80, '.') +
                 (line % 11 == 0 ? " caf\xc3\xa9 " : "") + (line % 5 == 0 ? "\n" : "\r\n");
    int turn = 0;
    for (qsizetype at = 0; at < bytes.size(); at += chunk, ++turn) {
        recorder.received(bytes.mid(at, chunk), Protection::Clear, turn);
        if (turn % 7 == 0)
            recorder.sent("NOOP 250 queued\r\n", {}, Protection::Clear, turn);
        if (turn % 9 == 0)
            recorder.fact(Kind::Note, Facts::encode(Facts::Noted{Facts::NoteKind::Free, {"250 queued"}}), turn);
    }
    document->follow();
    return document;
}

} // namespace

void TestSearch::findsAtEveryPlace_data()
{
    QTest::addColumn<QByteArray>("needle");
    for (const char *needle :
         {"q", "QuEued", "as 12-;_x", "caf\xc3\xa9", "\x01\x02", "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"})
        QTest::newRow(needle) << QByteArray(needle);
}

void TestSearch::findsAtEveryPlace()
{
    QFETCH(QByteArray, needle);
    const Literal any(needle.toUpper(), Query::Letters::AnyCase);
    const Literal exact(needle, Query::Letters::Exact);
    for (int before = 0; before < 70; ++before) {
        for (int behind = 0; behind < 20; ++behind) {
            const QByteArray octets = QByteArray(before, '.') + needle + QByteArray(behind, '.');
            QCOMPARE(exact.find(octets, 0), before);
            QCOMPARE(exact.find(octets, before), before);
            QCOMPARE(exact.find(octets, before + 1), -1);
            if (std::all_of(needle.begin(), needle.end(), isAscii))
                QCOMPARE(any.find(octets, 0), before);
            QCOMPARE(exact.find(QByteArrayView(octets).first(before + needle.size() - 1), 0), -1);
        }
    }
}

void TestSearch::findsLongNeedlesAmongLookalikes()
{
    const QByteArray octets = QByteArray("abcabd").repeated(50) + "abcabe";
    QCOMPARE(Literal("abcabe", Query::Letters::Exact).find(octets, 0), 300);
    QCOMPARE(Literal("@", Query::Letters::AnyCase).find("````", 0), -1); // only letters have cases
    QCOMPARE(Literal("[", Query::Letters::AnyCase).find("{{{{", 0), -1);
    QCOMPARE(Literal("", Query::Letters::AnyCase).find("abc", 0), -1);
}

void TestSearch::readsQueries_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QueryProblem>("problem");
    QTest::addColumn<bool>("code");
    QTest::newRow("text") << text("queued") << QueryProblem::None << false;
    QTest::newRow("digits are text") << text("503") << QueryProblem::None << false;
    QTest::newRow("a code with an open place") << text("55x") << QueryProblem::None << true;
    QTest::newRow("in capitals") << text("4XX") << QueryProblem::None << true;
    QTest::newRow("no code of a reply") << text("9xx") << QueryProblem::None << false;
    QTest::newRow("xxx") << text("xxx") << QueryProblem::None << false;
    QTest::newRow("a code") << Query{Query::As::Code, {}, "503"} << QueryProblem::None << true;
    QTest::newRow("no code") << Query{Query::As::Code, {}, "queued"} << QueryProblem::NoCode << false;
    QTest::newRow("expression") << expression("^25[01]") << QueryProblem::None << false;
    QTest::newRow("no expression") << expression("(250") << QueryProblem::BadExpression << false;
    QTest::newRow("empty") << text("") << QueryProblem::Empty << false;
    QTest::newRow("too long") << text(QByteArray(1001, 'a')) << QueryProblem::TooLong << false;
    QTest::newRow("too large") << expression("((a{100}){100}){100}") << QueryProblem::BadExpression << false;
}

void TestSearch::readsQueries()
{
    QFETCH(Query, query);
    QFETCH(QueryProblem, problem);
    QFETCH(bool, code);
    const Pattern pattern(query);
    QCOMPARE(pattern.problem(), problem);
    QCOMPARE(pattern.isCode(), code);
    QCOMPARE(pattern.detail().isEmpty(), problem != QueryProblem::BadExpression);
}

void TestSearch::findsRows_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("text, any case") << text("QUEUED") << QList<int>{4};
    QTest::newRow("text, this case") << text("QUEUED", Query::Letters::Exact) << QList<int>{};
    QTest::newRow("beyond ASCII") << text("CAF\xc3\x89") << QList<int>{0};
    QTest::newRow("a blank at its end") << text("later ") << QList<int>{2};
    QTest::newRow("digits anywhere") << text("503") << QList<int>{2, 3};
    QTest::newRow("a code") << Query{Query::As::Code, {}, "503"} << QList<int>{3};
    QTest::newRow("codes") << text("5xx") << QList<int>{3, 6, 7};
    QTest::newRow("a line's begin") << expression("^noop") << QList<int>{2};
    QTest::newRow("a line's end") << expression("QF4$") << QList<int>{4};
    QTest::newRow("a blank before the end") << expression("\\s$") << QList<int>{2};
    QTest::newRow("a dollar") << expression("\\$[0-9]") << QList<int>{7};
    QTest::newRow("a dollar in a class") << expression("[$]5") << QList<int>{7};
    QTest::newRow("a class that begins with its end") << expression("[]$]5$") << QList<int>{7};
    QTest::newRow("never across lines") << expression("no\\s+554") << QList<int>{};
    QTest::newRow("the empty line") << expression("^$") << QList<int>{5};
    QTest::newRow("no octets that end a line") << expression("\\r") << QList<int>{};
}

void TestSearch::findsRows()
{
    Document document;
    document.recorder().received("220 Caf\xc3\xa9\r\n", Protection::Clear, 0);
    document.recorder().sent("EHLO a\r\nNOOP 503 later \r\n", {}, Protection::Clear, 1);
    document.recorder().received("503 Sequence\r\n250 Queued as QF4\r\n\r\n554-no\r\n554 no $5\r\n", Protection::Clear,
                                 2);
    document.follow();
    QFETCH(Query, query);
    QFETCH(QList<int>, rows);
    QCOMPARE(lookedAt(document, query), rows);
    // The same in full parts.
    document.recorder().received((QByteArray(1000, '.') + "\r\n").repeated(2200), Protection::Clear, 3);
    document.recorder().received("end\r\n", Protection::Clear, 3);
    document.follow();
    QVERIFY(document.transcript().fullParts().size() > 1);
    QCOMPARE(scanned(document, query), rows);
}

void TestSearch::findsLinesThatCameInPieces()
{
    Document document;
    for (const char *piece : {"250 Que", "ued as 1\r\n250 n", "ot\r\n"}) {
        document.recorder().received(piece, Protection::Clear, 0);
        document.recorder().sent("NOOP\r\n", {}, Protection::Clear, 0);
    }
    document.follow();
    QCOMPARE(lookedAt(document, text("queued")), QList<int>{0});
    QCOMPARE(lookedAt(document, text("edNO")), QList<int>{});
}

void TestSearch::takesNoFactForAnEvent()
{
    Document document;
    Facts::Opened opened;
    opened.host = "mail.example.org";
    document.recorder().fact(Kind::Opened, Facts::encode(opened), 0);
    document.recorder().received(QByteArray(1 << 20, '.') + "\r\n", Protection::Clear, 3);
    document.recorder().received("220 mail.example.org\r\n", Protection::Clear, 3);
    document.follow();
    const QList<int> found = scanned(document, text("mail.example.org"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(document.rows()[size_t(found.first())].kind, Kind::Received);
    const Pattern pattern(text("mail"));
    std::vector<RowId> facts;
    RowSearch(pattern, [](RowId row) { return row == 0; }).look(document.dialogue(), 1, facts);
    QCOMPARE(facts, std::vector<RowId>{0});
}

void TestSearch::scansPartsAsItLooksAtRows_data()
{
    QTest::addColumn<int>("chunk");
    QTest::addColumn<Query>("query");
    for (const int chunk : {997, 16 * 1024, 300'000}) {
        for (const char *typed : {"queued", "zz", "CAF\xc3\x89", "250-2.0.0 Queued as 1", "NOOP"})
            QTest::addRow("%s, chunks of %d", typed, chunk) << chunk << text(typed);
        for (const char *typed : {"^noop", "as [a-f]\\w*\\.+$", "^250-.*\\s$", ".", "^"})
            QTest::addRow("/%s/, chunks of %d", typed, chunk) << chunk << expression(typed);
        QTest::addRow("25x, chunks of %d", chunk) << chunk << text("25x");
    }
}

void TestSearch::scansPartsAsItLooksAtRows()
{
    QFETCH(int, chunk);
    QFETCH(Query, query);
    const auto document = longDocument(chunk);
    QVERIFY(!document->transcript().fullParts().empty());
    const QList<int> expected = lookedAt(*document, query);
    QVERIFY(!expected.isEmpty());
    QVERIFY(scanned(*document, query) == expected);
}

void TestSearch::goesOnInSlices()
{
    const auto document = longDocument(4096);
    QVERIFY(scanned(*document, text("zz"), 100) == lookedAt(*document, text("zz")));
}

// Linear whatever is typed: what makes other engines run for years ends at once.
void TestSearch::boundsHostileExpressions()
{
    const QByteArray line = QByteArray(60'000, 'a') + '!';
    QVERIFY(!Pattern(expression("(a+)+$")).matches(line));
    QVERIFY(!Pattern(expression("(a|aa)*b")).matches(line));
    QVERIFY(Pattern(expression("(x+x+)+y|!$")).matches(line));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
