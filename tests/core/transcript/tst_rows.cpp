#include "core/transcript/rowbuilder.h"
#include "core/transcript/transcript.h"
#include "core/wire/limits.h"

#include <QTest>

using namespace Core;

namespace {

// Rows as text: the octets, with "|" behind what has no end.
struct Built {
    QList<QByteArray> lines;
    std::vector<Row> rows;
};

void keep(Built &built, const RowBuilder::Piece &piece)
{
    if (piece.begins)
        built.rows.push_back(piece.row);
    else
        built.rows[piece.id] = piece.row;
}

Built build(const Transcript &transcript)
{
    Built built;
    RowBuilder builder;
    for (EventId id = 0; id < transcript.size(); ++id) {
        const Event event = transcript.event(id);
        if (endsLines(event.kind))
            while (const auto cut = builder.cutOne())
                keep(built, *cut);
        if (!isWire(event.kind)) {
            keep(built, builder.takeFact(id, event));
            continue;
        }
        if (const auto cut = builder.cutBefore(event))
            keep(built, *cut);
        for (quint32 at = 0; at < event.size;) {
            const RowBuilder::Piece piece = builder.takeLine(id, event, transcript.payload(id), at);
            keep(built, piece);
            at = piece.behind;
        }
    }
    for (const Row &row : built.rows)
        built.lines.append(octets(transcript, row) + (row.has(RowFlag::Unfinished) ? "|" : ""));
    return built;
}

void add(Transcript &transcript, Kind kind, const QByteArray &bytes, Protection as = Protection::Clear)
{
    Event event;
    event.kind = kind;
    event.protection = as;
    transcript.append(event, bytes);
}

QList<QByteArray> received(const QByteArray &bytes, qsizetype chunk)
{
    Transcript transcript;
    for (qsizetype at = 0; at < bytes.size(); at += chunk)
        add(transcript, Kind::Received, bytes.mid(at, chunk));
    return build(transcript).lines;
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameForEveryChunking_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("lines");
        using Lines = QList<QByteArray>;
        QTest::newRow("nothing") << QByteArray() << Lines{};
        QTest::newRow("two lines") << QByteArray("220 a\r\n250 b\r\n") << Lines{"220 a\r\n", "250 b\r\n"};
        QTest::newRow("bare LF") << QByteArray("220 a\n\n250 b\r\n") << Lines{"220 a\n", "\n", "250 b\r\n"};
        QTest::newRow("bare CR") << QByteArray("220 a\r250\r\r\nx\r") << Lines{"220 a\r250\r\r\n", "x\r|"};
        QTest::newRow("no end") << QByteArray("220 a\r\n25") << Lines{"220 a\r\n", "25|"};
        const QByteArray full(Limits::lineOctets, 'x');
        QTest::newRow("full") << full << Lines{full + "|"};
        QTest::newRow("full and ended") << full.chopped(1) + "\n" << Lines{full.chopped(1) + "\n"};
        QTest::newRow("past full") << full + "\r\nb\n" << Lines{full + "|", "\r\n", "b\n"};
        QTest::newRow("twice full") << full + full + "y\n" << Lines{full + "|", full + "|", "y\n"};
    }

    void areTheSameForEveryChunking()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QByteArray>, lines);
        QCOMPARE(received(bytes, 1'000'000), lines);
        const QList<qsizetype> chunks =
            bytes.size() < 1000 ? QList<qsizetype>{1, 2, 3, 4, 5, 6, 7, 8} : QList<qsizetype>{101, 4096, 65535, 65537};
        for (const qsizetype chunk : chunks)
            QCOMPARE(received(bytes, chunk), lines);
    }

    void keepDirectionsApart()
    {
        Transcript transcript;
        add(transcript, Kind::Received, "220 he");
        add(transcript, Kind::Sent, "EH");
        add(transcript, Kind::Note, "fact");
        add(transcript, Kind::Received, "llo\r\n250 x\r\n");
        add(transcript, Kind::Sent, "LO\r\n");
        const Built built = build(transcript);
        QCOMPARE(built.lines, QList<QByteArray>({"220 hello\r\n", "EHLO\r\n", "", "250 x\r\n"}));
        QVERIFY(built.rows[0].has(RowFlag::Joined));
        QVERIFY(!built.rows[3].has(RowFlag::Joined));
        QCOMPARE(built.rows[2].kind, Kind::Note);
    }

    void neverJoinClearAndProtected()
    {
        for (const bool withFact : {true, false}) {
            Transcript transcript;
            add(transcript, Kind::Received, "220 a\r\n25");
            add(transcript, Kind::Received, "0 in"); // joined, and no further
            if (withFact)
                add(transcript, Kind::Encrypted, {});
            add(transcript, Kind::Received, "side\r\n", Protection::TlsVerified);
            const Built built = build(transcript);
            QVERIFY(built.lines.contains("250 in|"));
            QCOMPARE(built.lines.last(), "side\r\n");
        }
    }

    void endWithTheConnection()
    {
        Transcript transcript;
        add(transcript, Kind::Received, "220 a");
        add(transcript, Kind::Received, "b");
        add(transcript, Kind::Closed, {});
        add(transcript, Kind::Received, "c\r\n");
        QCOMPARE(build(transcript).lines, QList<QByteArray>({"220 ab|", "", "c\r\n"}));
    }

    void endOctetsWithTheirCount()
    {
        Event event;
        event.kind = Kind::Sent;
        const QByteArray payload = "ab\ncdNOOP\r\n";
        event.size = quint32(payload.size());
        RowBuilder builder;
        RowBuilder::Piece piece = builder.takeOctets(0, event, payload, 0, 5);
        QCOMPARE((Span{piece.row.begin, piece.row.size}), (Span{0, 3}));
        QCOMPARE(piece.end, RowBuilder::End::Terminated);
        piece = builder.takeOctets(0, event, payload, piece.behind, 2);
        QCOMPARE((Span{piece.row.begin, piece.row.size}), (Span{3, 2}));
        QCOMPARE(piece.end, RowBuilder::End::Cut);
        piece = builder.takeLine(0, event, payload, piece.behind);
        QCOMPARE((Span{piece.row.begin, piece.row.size}), (Span{5, 6}));
        QVERIFY(piece.begins);
        QCOMPARE(builder.made(), 3u);
    }

    void areCutBehindAFullRow()
    {
        Event event;
        event.kind = Kind::Received;
        const QByteArray full(Limits::lineOctets, 'x');
        event.size = quint32(full.size());
        RowBuilder builder;
        QCOMPARE(builder.takeLine(0, event, full, 0).end, RowBuilder::End::Full);
        const std::optional<RowBuilder::Piece> cut = builder.cutOne();
        QVERIFY(cut);
        QCOMPARE(cut->id, 0u);
        QCOMPARE(cut->end, RowBuilder::End::Full);
        QVERIFY(!builder.cutOne());
        QVERIFY(!builder.takeLine(0, event, full, 0).goesOn);
    }

    void standAPieceThatIsNotThere()
    {
        Transcript transcript;
        add(transcript, Kind::Received, "220 a\r\n");
        QVERIFY(octets(transcript, Row{7, 3, 9, 0, 0, Kind::Received}).isEmpty());
        QCOMPARE(octets(transcript, Row{0, 4, 900, 0, 0, Kind::Received}), "a\r\n");
        QVERIFY(octets(transcript, Row{0, 400, 9, 0, 0, Kind::Received}).isEmpty());
    }

    void loseTheirTerminatorOnce()
    {
        QCOMPARE(withoutTerminator("a\r\n"), "a");
        QCOMPARE(withoutTerminator("a\n"), "a");
        QCOMPARE(withoutTerminator("a\r\r\n"), "a\r");
        QCOMPARE(withoutTerminator("a\r"), "a\r");
        QCOMPARE(withoutTerminator(""), "");
    }
};

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
