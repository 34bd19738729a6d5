#include "tests/support/saidrows.h"
#include "ui/transcript/rowfilter.h"

#include <QTest>

using namespace Core;
using Core::Testing::Said;
using Gui::RowFilter;

class TestRowFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void shows_data();
    void shows();
    void narrows_data();
    void narrows();
    void takesFailuresForRefusals();
    void knowsWhenItHidesNothing();

private:
    QList<int> shown(const RowFilter &filter) const;
    Document m_document;
};

void TestRowFilter::initTestCase()
{
    Said(m_document)
        .server("220 Café\r\n")      // 2
        .client("RCPT TO:<a@b>\r\n") // 3
        .server("450 4.2.1 Later\r\n")
        .client("NOOP later\r\n") // 5
        .server("250 OK\r\n")
        .client("DATA\r\n") // 7
        .server("554-no\r\n554 no\r\n")
        .client("NOOP\r\n") // 10
        .server("250 bare\n");
    m_document.recorder().fact(Kind::Note, Facts::encode(Facts::Noted{Facts::NoteKind::Free, {"ok"}}), 0); // 12
    m_document.follow();
    mark(m_document, 3, {});
    mark(m_document, 5, "later");
}

void TestRowFilter::shows_data()
{
    QTest::addColumn<RowFilter::Show>("show");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    using Show = RowFilter::Show;
    QTest::newRow("all") << Show::All << "" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    QTest::newRow("replies") << Show::Replies << "" << QList<int>{2, 4, 6, 8, 9, 11};
    QTest::newRow("refusals and faults") << Show::Refusals << "" << QList<int>{4, 8, 9, 11};
    QTest::newRow("text in any case") << Show::All << "lATER" << QList<int>{4, 5};
    QTest::newRow("text beyond ASCII") << Show::All << QStringLiteral("CAFÉ") << QList<int>{2};
    QTest::newRow("the code is text too") << Show::All << "554" << QList<int>{8, 9};
    QTest::newRow("both") << Show::Replies << "later" << QList<int>{4};
    QTest::newRow("nothing") << Show::Refusals << "zzz" << QList<int>{};
}

void TestRowFilter::shows()
{
    QFETCH(RowFilter::Show, show);
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);
    RowFilter filter;
    filter.show = show;
    filter.text = text;
    QCOMPARE(shown(filter), rows);
}

void TestRowFilter::narrows_data()
{
    QTest::addColumn<int>("sides");
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<int>("findings");
    QTest::addColumn<QList<int>>("rows");
    const QList<int> none;
    QTest::newRow("the client") << int(RowFilter::Client) << none << 0 << QList<int>{3, 5, 7, 10};
    QTest::newRow("facts") << int(RowFilter::Mailscope) << none << 0 << QList<int>{0, 1, 12};
    QTest::newRow("two sides") << int(RowFilter::Client | RowFilter::Mailscope) << none << 0
                               << QList<int>{0, 1, 3, 5, 7, 10, 12};
    QTest::newRow("2xx") << 0 << QList<int>{2} << 0 << QList<int>{2, 6, 11};
    QTest::newRow("4xx and 5xx") << 0 << QList<int>{4, 5} << 0 << QList<int>{4, 8, 9};
    QTest::newRow("faults") << 0 << none << int(RowFilter::Faulty) << QList<int>{11};
    QTest::newRow("notes") << 0 << none << int(RowFilter::Noted) << QList<int>{5, 12};
    QTest::newRow("bookmarks") << 0 << none << int(RowFilter::Bookmarked) << QList<int>{3, 5};
    QTest::newRow("faults or notes") << 0 << none << int(RowFilter::Faulty | RowFilter::Noted) << QList<int>{5, 11, 12};
    QTest::newRow("each kind of wish counts")
        << int(RowFilter::Server) << QList<int>{2} << int(RowFilter::Faulty) << QList<int>{11};
    QTest::newRow("what cannot be") << int(RowFilter::Client) << QList<int>{2} << 0 << none;
}

void TestRowFilter::narrows()
{
    QFETCH(int, sides);
    QFETCH(QList<int>, codes);
    QFETCH(int, findings);
    QFETCH(QList<int>, rows);
    RowFilter filter;
    filter.sides = quint8(sides);
    filter.findings = quint8(findings);
    for (const int code : codes)
        filter.classes = quint8(filter.classes | (1u << code));
    QCOMPARE(shown(filter), rows);
}

QList<int> TestRowFilter::shown(const RowFilter &filter) const
{
    const Gui::RowSieve sieve(filter);
    RowMarks marks;
    marks.follow(m_document);
    QList<int> shown;
    for (RowId row = 0; row < m_document.rows().size(); ++row)
        if (sieve.passes(m_document.dialogue(), marks, row))
            shown.append(int(row));
    return shown;
}

void TestRowFilter::takesFailuresForRefusals()
{
    Row row;
    row.kind = Kind::Failed;
    QVERIFY(Gui::isRefusal(row));
    row.kind = Kind::Closed;
    QVERIFY(!Gui::isRefusal(row));
    row.kind = Kind::Received;
    for (const quint16 code : {quint16(0), quint16(250), quint16(354), quint16(399)}) {
        row.code = code;
        QVERIFY(!Gui::isRefusal(row));
    }
    for (const quint16 code : {quint16(400), quint16(499), quint16(599)}) {
        row.code = code;
        QVERIFY(Gui::isRefusal(row));
    }
}

void TestRowFilter::knowsWhenItHidesNothing()
{
    QVERIFY(RowFilter{}.everything());
    RowFilter replies;
    replies.show = RowFilter::Show::Replies;
    QVERIFY(!replies.everything());
    RowFilter text;
    text.text = QStringLiteral("x");
    QVERIFY(!text.everything());
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
