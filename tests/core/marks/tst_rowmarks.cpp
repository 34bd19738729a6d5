#include "core/marks/rowmarks.h"

#include "core/transcript/mark.h"

#include <QTest>

using namespace Core;

class TestRowMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheLastOfARow();
    void tellsLinesOfOneEventApart();
    void makesNoRowAndCutsNoLine();
    void takesMarksBack();
    void goesRound();
    void isTotal();

private:
    QList<int> marked();
    std::unique_ptr<Document> m_document;
    RowMarks m_marks;
};

void TestRowMarks::init()
{
    m_marks.clear();
    m_document = std::make_unique<Document>();
    m_document->recorder().fact(Kind::Connected, {}, 0);
    m_document->recorder().received("220-one\r\n220-two\r\n220 three\r\n", Protection::Clear, 5);
    m_document->follow();
}

QList<int> TestRowMarks::marked()
{
    m_marks.follow(*m_document);
    QList<int> rows;
    for (const MarkedRow &mark : m_marks.all())
        rows.append(int(mark.row));
    return rows;
}

void TestRowMarks::keepsTheLastOfARow()
{
    mark(*m_document, 2, {});
    mark(*m_document, 2, "why?");
    QCOMPARE(m_marks.follow(*m_document), (QList<RowId>{2, 2}));
    QCOMPARE(marked(), QList<int>{2});
    QCOMPARE(m_marks.of(2)->text, QByteArray("why?"));
    QCOMPARE(m_marks.of(1), nullptr);
}

void TestRowMarks::tellsLinesOfOneEventApart()
{
    for (const RowId row : {3u, 0u, 1u})
        mark(*m_document, row, QByteArray::number(row));
    QCOMPARE(marked(), (QList<int>{0, 1, 3}));
    QCOMPARE(m_marks.of(3)->text, QByteArray("3"));
}

void TestRowMarks::makesNoRowAndCutsNoLine()
{
    m_document->recorder().received("250 be", Protection::Clear, 6);
    m_document->follow();
    mark(*m_document, 4, "open");
    m_document->recorder().received("gun\r\n", Protection::Clear, 7);
    m_document->follow();
    QCOMPARE(m_document->rows().size(), 5u);
    QCOMPARE(m_document->dialogue().line(4), QByteArray("250 begun"));
    QCOMPARE(marked(), QList<int>{4});
}

void TestRowMarks::takesMarksBack()
{
    mark(*m_document, 1, "a");
    mark(*m_document, 2, "b");
    unmark(*m_document, 1);
    unmark(*m_document, 3); // there was none
    QCOMPARE(marked(), QList<int>{2});
}

void TestRowMarks::goesRound()
{
    QCOMPARE(m_marks.next(0), none);
    QCOMPARE(m_marks.previous(0), none);
    mark(*m_document, 1, {});
    mark(*m_document, 3, {});
    marked();
    QCOMPARE(m_marks.next(none), 1u);
    QCOMPARE(m_marks.next(1), 3u);
    QCOMPARE(m_marks.next(3), 1u);
    QCOMPARE(m_marks.previous(3), 1u);
    QCOMPARE(m_marks.previous(1), 3u);
    QCOMPARE(m_marks.previous(none), 3u);
}

// A file may say anything.
void TestRowMarks::isTotal()
{
    mark(*m_document, 99, "no such row");
    const auto put = [this](const Facts::Mark &mark) { m_document->mark(mark); };
    put({none, none, "nowhere", false});
    put({77, 0, "not yet", false});
    m_document->recorder().fact(Kind::Mark, "no CBOR", -1);
    m_document->follow();
    QCOMPARE(marked(), QList<int>{});
    put({1, 12, "inside the second line", false});
    QCOMPARE(marked(), QList<int>{2});
}

QTEST_GUILESS_MAIN(TestRowMarks)
#include "tst_rowmarks.moc"
