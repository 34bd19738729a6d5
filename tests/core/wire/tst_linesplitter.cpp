#include "core/wire/limits.h"
#include "core/wire/linesplitter.h"

#include <QTest>

using namespace Core;

namespace {

struct Line {
    QByteArray octets;
    bool complete = false;
    bool overLong = false;
    bool operator==(const Line &) const = default;
};

// Puts the pieces of all chunks together to rows, as a Document does.
QList<Line> rowsOf(const QList<QByteArray> &chunks)
{
    LineSplitter splitter;
    QList<Line> rows;
    for (const QByteArray &chunk : chunks) {
        for (const LineSplitter::Piece &piece : splitter.split(chunk)) {
            if (!piece.continues || piece.overLong)
                rows.append({{}, false, piece.overLong});
            rows.last().octets += chunk.mid(piece.span.begin, piece.span.size);
            rows.last().complete = piece.complete;
        }
    }
    return rows;
}

QList<QByteArray> octetByOctet(const QByteArray &input)
{
    QList<QByteArray> chunks;
    for (qsizetype i = 0; i < input.size(); ++i)
        chunks.append(input.mid(i, 1));
    return chunks;
}

} // namespace

class TestLineSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreTheSameHoweverTheChunksAreCut_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::newRow("nothing") << QByteArray() << QList<QByteArray>{};
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QList<QByteArray>{"a\r\n", "b\r\n"};
        QTest::newRow("bare LF") << QByteArray("a\nb\r\n") << QList<QByteArray>{"a\n", "b\r\n"};
        QTest::newRow("bare CR ends nothing") << QByteArray("a\rb\r\n") << QList<QByteArray>{"a\rb\r\n"};
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\n") << QList<QByteArray>{"a\r\r\n"};
        QTest::newRow("empty lines") << QByteArray("\r\n\n\r\n") << QList<QByteArray>{"\r\n", "\n", "\r\n"};
        QTest::newRow("unfinished") << QByteArray("a\r\nb") << QList<QByteArray>{"a\r\n", "b"};
        QTest::newRow("ends in CR") << QByteArray("a\r") << QList<QByteArray>{"a\r"};
        QTest::newRow("NUL and 8 bits") << QByteArray("\0\xff\n\0", 4)
                                        << QList<QByteArray>{QByteArray("\0\xff\n", 3), QByteArray("\0", 1)};
    }
    void linesAreTheSameHoweverTheChunksAreCut()
    {
        QFETCH(QByteArray, input);
        QFETCH(QList<QByteArray>, lines);
        const QList<Line> whole = rowsOf({input});
        QCOMPARE(whole.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(whole[i].octets, lines[i]);
            QCOMPARE(whole[i].complete, lines[i].endsWith('\n'));
        }
        for (qsizetype cut = 0; cut <= input.size(); ++cut)
            QVERIFY(rowsOf({input.left(cut), input.mid(cut)}) == whole);
        QVERIFY(rowsOf(octetByOctet(input)) == whole);
    }

    void aPieceSaysWhetherItGoesOn()
    {
        LineSplitter splitter;
        QCOMPARE(splitter.split("22").first(), (LineSplitter::Piece{{0, 2}, false, false, false}));
        QVERIFY(splitter.insideLine());
        const auto pieces = splitter.split("0 hi\r\n221");
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces[0], (LineSplitter::Piece{{0, 6}, true, true, false}));
        QCOMPARE(pieces[1], (LineSplitter::Piece{{6, 3}, false, false, false}));
    }

    void anOverLongLineGoesOnInANewRow()
    {
        const QByteArray line(Limits::lineOctets + 10, 'x');
        for (const auto &chunks : {QList<QByteArray>{line + "\r\nnext\r\n"},
                                   {line, "\r\nnext\r\n"},
                                   {line.left(5), line.mid(5), "\r", "\nnext\r\n"}}) {
            const QList<Line> rows = rowsOf(chunks);
            QCOMPARE(rows.size(), 3);
            QCOMPARE(rows[0].octets.size(), Limits::lineOctets);
            QVERIFY(!rows[0].complete && LineSplitter::isCut(rows[0].octets));
            QCOMPARE(rows[1].octets, QByteArray(10, 'x') + "\r\n");
            QVERIFY(rows[1].overLong && rows[1].complete);
            QCOMPARE(rows[2], (Line{"next\r\n", true, false}));
        }
    }

    void aLineOfExactlyTheLimitIsOneRow()
    {
        const QByteArray line = QByteArray(Limits::lineOctets - 1, 'x') + "\n";
        const QList<Line> rows = rowsOf({line + "b\n"});
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].complete && !LineSplitter::isCut(rows[0].octets));
        QVERIFY(!rows[1].overLong);
    }

    void aFullRowIsStillInsideItsLine()
    {
        LineSplitter splitter;
        splitter.split(QByteArray(Limits::lineOctets, 'x'));
        QVERIFY(splitter.insideLine());
        splitter.split("\n");
        QVERIFY(!splitter.insideLine());
    }

    void randomInputComesOutWhole()
    {
        quint32 seed = 20240607;
        const auto random = [&seed](quint32 below) { return (seed = seed * 1664525u + 1013904223u) / 65536 % below; };
        for (int round = 0; round < 300; ++round) {
            QByteArray input;
            QList<QByteArray> chunks;
            for (quint32 i = random(6); i-- > 0;) {
                QByteArray chunk(qsizetype(random(40)), '\0');
                for (char &c : chunk)
                    c = "\r\na"[random(3)];
                chunks.append(chunk);
                input += chunk;
            }
            QByteArray joined;
            for (const Line &row : rowsOf(chunks))
                joined += row.octets;
            QCOMPARE(joined, input);
            QVERIFY(rowsOf(chunks) == rowsOf({input}));
        }
    }
};

QTEST_APPLESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"
