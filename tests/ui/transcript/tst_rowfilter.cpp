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
    void takesFailuresForRefusals();
    void knowsWhenItHidesNothing();

private:
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
}

void TestRowFilter::shows_data()
{
    QTest::addColumn<RowFilter::Show>("show");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    using Show = RowFilter::Show;
    QTest::newRow("all") << Show::All << "" << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
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
    QList<int> shown;
    for (RowId row = 0; row < m_document.rows().size(); ++row)
        if (Gui::matches({show, text}, m_document.dialogue(), row))
            shown.append(int(row));
    QCOMPARE(shown, rows);
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
    QVERIFY(!(RowFilter{RowFilter::Show::Replies, {}}.everything()));
    QVERIFY(!(RowFilter{RowFilter::Show::All, QStringLiteral("x")}.everything()));
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
