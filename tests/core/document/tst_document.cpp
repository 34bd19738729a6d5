#include "core/document/beginning.h"
#include "core/document/derivation.h"
#include "core/document/document.h"
#include "core/wire/limits.h"
#include "tests/core/document/said.h"

#include <QSignalSpy>
#include <QTest>

using namespace Core;
using Core::Testing::play;

namespace {

using Lines = QList<QByteArray>;

class Nobody : public DerivationListener
{
public:
    void rowMade(RowId, const Row &) override {}
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId, const Smtp::Heard &) override {}
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}
};

const Lines &submission()
{
    static const Lines lines = {"-- connected",
                                "S: 220-mail.example.org",
                                "S: 220 ready",
                                "C: EHLO me.example.net",
                                "S: 250-mail.example.org",
                                "S: 250-PIPELINING",
                                "S: 250 STARTTLS",
                                "C: STARTTLS",
                                "S: 220 go",
                                "-- tls",
                                "C: EHLO me.example.net",
                                "S: 250-mail.example.org",
                                "S: 250 AUTH PLAIN LOGIN",
                                "C: AUTH LOGIN",
                                "S: 334 VXNlcm5hbWU6",
                                "C: YWxpY2U=",
                                "S: 334 UGFzc3dvcmQ6",
                                "C: c2VjcmV0c2VjcmV0",
                                "S: 235 2.7.0 ok",
                                "C: MAIL FROM:<alice@example.org>",
                                "C: RCPT TO:<bob@example.net>",
                                "C: RCPT TO:<nobody@example.net>",
                                "C: DATA",
                                "S: 250 2.1.0 ok",
                                "S: 250 2.1.5 ok",
                                "S: 550-5.1.1 unknown",
                                "S: 550 5.1.1 sorry",
                                "S: 354 go",
                                "C: Subject: x",
                                "C: ",
                                "C: ..",
                                "C: .",
                                "S: 250 2.0.0 queued",
                                "C: QUIT",
                                "S: 221 bye",
                                "-- closed"};
    return lines;
}

QByteArray told(const Document &document)
{
    const Dialogue dialogue = document.dialogue();
    QByteArray text;
    for (RowId row = 0; row < dialogue.rows.size(); ++row) {
        constexpr quint8 joined = quint8(RowFlag::Joined);
        const Row &it = dialogue.rows[row];
        text += QByteArray::number(int(it.kind)) + ' ' + QByteArray::number(it.code) + ' ' +
                QByteArray::number(it.flags & ~joined) + ' ' + dialogue.line(row) + '\n';
    }
    for (const Smtp::Exchange &exchange : dialogue.exchanges)
        text += QByteArray::number(int(exchange.said)) + ' ' + QByteArray::number(exchange.replyFirst) + ' ' +
                QByteArray::number(exchange.replyLast) + ' ' + QByteArray::number(exchange.code) + '\n';
    for (const Fault &fault : dialogue.faults)
        text += QByteArray::number(fault.row) + '!' + QByteArray::number(int(fault.kind)) + '\n';
    return text;
}

QList<FaultKind> faultsOf(const Document &document, RowId row)
{
    QList<FaultKind> kinds;
    for (const Fault &fault : document.dialogue().faultsOf(row))
        kinds.append(fault.kind);
    return kinds;
}

Smtp::Conversation foldedFromTheStart(const Document &document, RowId row)
{
    Derivation walk{Smtp::Conversation(Protocol::Smtp)};
    Nobody nobody;
    while (walk.step(document.transcript(), nobody, row))
        continue;
    return walk.conversation();
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesTheSameForEveryChunking_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::newRow("a submission") << submission();
        QTest::newRow("malformed") << Lines{"-- connected", "S: 2x0 hi", "S: 220\thi\r", "S: \xff\xfe", "S: 220-a",
                                            "S: 250 b",     "C: NOOP",   "S: 25|",       "-- closed"};
        QTest::newRow("octets") << Lines{"-- connected",   "S: 220 hi", "C: EHLO me", "S: 250 CHUNKING", "C: BDAT 26",
                                         "C: Subject: x",  "C: ",       "C: ab\ncd|", "C: efg|",         "S: 250 ok",
                                         "C: BDAT 2 LAST", "C: hi|",    "S: 250 ok",  "C: QUIT",         "-- closed"};
        QTest::newRow("octets that nobody takes")
            << Lines{"-- connected", "S: 220 hi", "C: BDAT 9", "C: ab|", "S: 502 no", "C: NOOP", "S: 250 ok"};
        QTest::newRow("cut inside a reply") << Lines{"-- connected", "S: 220-a", "S: 220-b|", "-- closed"};
    }

    void derivesTheSameForEveryChunking()
    {
        QFETCH(Lines, lines);
        Document whole;
        play(whole, lines);
        for (const qsizetype chunk : {1, 2, 3, 4, 7, 13, 50}) {
            Document cut;
            play(cut, lines, chunk);
            QCOMPARE(told(cut), told(whole));
        }
    }

    void knowsTheStateBeforeEveryRow()
    {
        Document document;
        for (int i = 0; i < 40; ++i)
            play(document, submission(), i % 3 + 1);
        QVERIFY(document.rows().size() > 4 * 256);
        for (RowId row = 0; row < document.rows().size(); ++row)
            QVERIFY2(document.before(row) == foldedFromTheStart(document, row), QByteArray::number(row).constData());
        QVERIFY(document.before(none) == document.conversation());
    }

    void knowsTheStateInWhichACommandWasSaid()
    {
        Document document;
        play(document, submission());
        for (const Smtp::Exchange &exchange : document.exchanges())
            QCOMPARE(document.beforeSaid(exchange).state(), exchange.before);
    }

    void flagsRowsByWhatTheyAre()
    {
        Document document;
        play(document, submission());
        const Dialogue dialogue = document.dialogue();
        const auto rowOf = [&dialogue](const QByteArray &line) {
            for (RowId row = 0; row < dialogue.rows.size(); ++row)
                if (dialogue.line(row) == line)
                    return row;
            return none;
        };
        QVERIFY(dialogue.rows[rowOf("220-mail.example.org")].has(RowFlag::FirstOfReply));
        QVERIFY(!dialogue.rows[rowOf("220-mail.example.org")].has(RowFlag::LastOfReply));
        QVERIFY(dialogue.rows[rowOf("220 ready")].has(RowFlag::LastOfReply));
        QCOMPARE(dialogue.rows[rowOf("550 5.1.1 sorry")].code, quint16(550));
        QVERIFY(dialogue.rows[rowOf("Subject: x")].has(RowFlag::Content));
        QVERIFY(dialogue.rows[rowOf("..")].has(RowFlag::Content));
        QVERIFY(!dialogue.rows[rowOf(".")].has(RowFlag::Content));
        QVERIFY(dialogue.rows[rowOf("********")].has(RowFlag::HasSecret));
        QVERIFY(!dialogue.rows[rowOf("YWxpY2U=")].has(RowFlag::HasSecret));
        QCOMPARE(dialogue.rows[0].kind, Kind::Connected);
        QVERIFY(dialogue.faults.empty());
    }

    void followsInBatchesAndSaysWhatChanged()
    {
        Document document;
        QSignalSpy appended(&document, &Document::appended);
        QSignalSpy changed(&document, &Document::rowChanged);
        Recorder &recorder = document.recorder();
        recorder.fact(Kind::Connected, {}, 1);
        recorder.received("220-a\r\n220-b\r\n220", Protection::Clear, 2);
        document.follow();
        QCOMPARE(appended.size(), 1);
        QCOMPARE(appended[0][0].value<RowId>(), 0u);
        QCOMPARE(appended[0][1].value<RowId>(), 3u);
        QVERIFY(changed.isEmpty());
        document.follow();
        QCOMPARE(appended.size(), 1);
        recorder.received(" c\r\n", Protection::Clear, 3);
        document.follow();
        QCOMPARE(appended.size(), 1);
        QList<RowId> rows;
        for (const auto &arguments : changed)
            rows.append(arguments[0].value<RowId>());
        QCOMPARE(rows, QList<RowId>({3, 1})); // it grew to its end, and with it the reply
        QVERIFY(document.rows()[3].has(RowFlag::Joined));
        QVERIFY(!document.rows()[3].has(RowFlag::Unfinished));
    }

    void marksTheRowOfASecretInEveryChunking()
    {
        const QByteArray sent = "NOOP\r\nAUTH PLAIN AGEAYg==\r\nRSET\r\n";
        for (qsizetype split = 0; split <= sent.size(); ++split) {
            Document document;
            document.recorder().sent(sent.left(split), {}, Protection::Clear, 1);
            document.recorder().sent(sent.mid(split), {}, Protection::Clear, 2);
            document.follow();
            const Dialogue dialogue = document.dialogue();
            QCOMPARE(dialogue.rows.size(), size_t(3));
            for (RowId row = 0; row < 3; ++row) {
                QCOMPARE(dialogue.rows[row].has(RowFlag::HasSecret), row == 1);
                QCOMPARE(dialogue.secretOf(row) != none, row == 1);
            }
            QCOMPARE(dialogue.transcript->event(dialogue.secretOf(1)).kind, Kind::Secret);
        }
    }

    void takesNothingInClearForTheDialogueInsideTls()
    {
        Document document;
        play(document, {"-- connected", "S: 220 hi", "C: EHLO me", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go",
                        "-- tls", "C: EHLO me"});
        document.recorder().received("250 injected\r\n", Protection::Clear, 99);
        document.follow();
        const RowId injected = RowId(document.rows().size() - 1);
        QCOMPARE(faultsOf(document, injected), QList<FaultKind>{FaultKind::ClearInsideTls});
        QCOMPARE(document.exchanges().back().said, 4u); // STARTTLS, as before
        QVERIFY(document.conversation().replyDue());
    }

    void takesWhatComesBehindStartTlsForInjection()
    {
        Document document;
        play(document, {"-- connected", "S: 220 hi", "C: EHLO me", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go",
                        "S: 250 injected", "S: 25|", "-- tls", "S: 0 ok"});
        QCOMPARE(faultsOf(document, 6), QList<FaultKind>{FaultKind::Injection});
        QVERIFY(faultsOf(document, 7).contains(FaultKind::Injection));
        QVERIFY(faultsOf(document, 7).contains(FaultKind::UnfinishedLine));
        QCOMPARE(document.dialogue().line(7), "25");
        QCOMPARE(document.dialogue().line(9), "0 ok"); // never joined with what came in clear
    }

    void saysWhereTheConnectionEnded()
    {
        Document document;
        play(document, {"-- connected", "S: 220-a", "S: 554 too ma|", "-- closed"});
        QCOMPARE(faultsOf(document, 2), (QList<FaultKind>{FaultKind::UnfinishedLine, FaultKind::UnfinishedReply}));
        QCOMPARE(document.rows()[2].code, quint16(554));
        QVERIFY(document.exchanges().empty());
        QCOMPARE(document.conversation().state(), Smtp::State::Over);
    }

    void saysThatALineEndedWhereItsRowWasFull()
    {
        for (const char *const behind : {"-- closed", "-- tls"}) {
            Document document;
            play(document, {"-- connected"});
            document.recorder().received(QByteArray(Limits::lineOctets, 'x'), Protection::Clear, 99);
            play(document, {behind, "S: 220 a"});
            QVERIFY(faultsOf(document, 1).contains(FaultKind::UnfinishedLine));
            QCOMPARE(faultsOf(document, 1).count(FaultKind::LineTooLong), 1);
            QCOMPARE(document.rows()[3].code, quint16(220)); // begins anew
        }
    }

    void countsOctetsWithoutLines()
    {
        for (const qsizetype chunk : {1'000'000, 1, 2, 5}) {
            Document document;
            play(document,
                 {"-- connected", "S: 220 hi", "C: EHLO me", "S: 250 CHUNKING", "C: MAIL FROM:<a@b>", "S: 250 ok",
                  "C: RCPT TO:<c@d>", "S: 250 ok", "C: BDAT 5", "C: ab", "C: x|", "C: BDAT 0 LAST", "S: 250 ok",
                  "S: 250 ok"},
                 chunk);
            const Dialogue dialogue = document.dialogue();
            QByteArray content;
            RowId last = none;
            for (RowId row = 0; row < dialogue.rows.size(); ++row) {
                if (dialogue.rows[row].has(RowFlag::Content))
                    content += octets(document.transcript(), dialogue.rows[row]);
                if (dialogue.line(row) == "BDAT 0 LAST")
                    last = row;
            }
            QCOMPARE(content, "ab\r\nx");
            QVERIFY(last != none);
            QCOMPARE(dialogue.exchangeOfCommand(last)->code, quint16(250));
        }
    }

    void showsALineOfOctetsAsOneRow()
    {
        for (const qsizetype chunk : {1'000'000, 1, 2, 3}) {
            Document document;
            play(document,
                 {"-- connected", "S: 220 hi", "C: BDAT 21", "C: Subject: x", "C: ", "C: hello", "S: 250 ok",
                  "C: BDAT 6 LAST", "C:  world|"},
                 chunk);
            const Dialogue dialogue = document.dialogue();
            Lines content;
            for (RowId row = 0; row < dialogue.rows.size(); ++row)
                if (dialogue.rows[row].has(RowFlag::Content))
                    content.append(octets(document.transcript(), dialogue.rows[row]));
            QCOMPARE(content, Lines({"Subject: x\r\n", "\r\n", "hello\r\n", " world"}));
            QCOMPARE(document.conversation().octetsLeft(), quint64(0));
        }
    }

    void countsTheOctetsOfALineThatHasNotEnded()
    {
        Document document;
        play(document, {"-- connected", "S: 220 hi", "C: BDAT 10", "C: abc|"});
        QCOMPARE(document.conversation().octetsLeft(), quint64(7));
        document.recorder().sent("def", {}, Protection::Clear, 99);
        document.follow();
        QCOMPARE(document.conversation().octetsLeft(), quint64(4));
        QCOMPARE(document.dialogue().line(RowId(document.rows().size() - 1)), "abcdef");
        const QList<RowPiece> where = pieces(document.transcript(), document.rows().back());
        QCOMPARE(where.size(), 2);
        QCOMPARE(where[1].span, (Span{0, 3}));
    }

    void keepsOctetsThatCameTwoWaysApart()
    {
        Document document;
        play(document, {"-- connected", "S: 220 hi", "C: BDAT 10", "C: abc|"});
        document.recorder().sent("def", {}, Protection::TlsVerified, 99);
        document.follow();
        QCOMPARE(document.dialogue().line(RowId(document.rows().size() - 1)), "def");
        QCOMPARE(document.dialogue().line(RowId(document.rows().size() - 2)), "abc");
    }

    void namesTheRecipientOfEachReplyHoweverMany()
    {
        constexpr int many = 250; // the conversation keeps a hundred
        Document document(Protocol::Lmtp);
        Lines lines = {"-- connected", "S: 220 hi", "C: LHLO me", "S: 250 ok", "C: MAIL FROM:<a@b>", "S: 250 ok"};
        for (int i = 0; i < many; ++i) {
            lines += {"C: RCPT TO:<r" + QByteArray::number(i) + "@d>", i % 5 == 2 ? "S: 550 no" : "S: 250 ok"};
        }
        lines += {"C: DATA", "S: 354 go", "C: x", "C: ."};
        for (int message = 0; message < 2; ++message) { // the second time by BDAT
            for (int i = 0; i < many * 4 / 5; ++i)
                lines += "S: 250 taken";
            if (message == 0) {
                lines += {"C: MAIL FROM:<a@b>", "S: 250 ok"};
                for (int i = 0; i < many * 4 / 5; ++i)
                    lines += {"C: RCPT TO:<s" + QByteArray::number(i) + "@d>", "S: 250 ok"};
                lines += {"C: BDAT 1", "C: x|", "S: 250 ok", "C: BDAT 0 LAST"};
            }
        }
        play(document, lines);
        const Dialogue dialogue = document.dialogue();
        Lines named, expected;
        for (const Smtp::Exchange &exchange : dialogue.exchanges)
            if (exchange.recipient != none)
                named.append(dialogue.line(exchange.recipient));
        for (int i = 0; i < many; ++i)
            if (i % 5 != 2)
                expected.append("RCPT TO:<r" + QByteArray::number(i) + "@d>");
        for (int i = 0; i < many * 4 / 5; ++i)
            expected.append("RCPT TO:<s" + QByteArray::number(i) + "@d>");
        QCOMPARE(named, expected);
        QCOMPARE(document.conversation().messages(), 2u);
    }

    void readsAPastedReply_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<int>("code");
        QTest::addColumn<Lines>("lines");
        QTest::newRow("one line") << QByteArray("553 5.7.1 no") << 553 << Lines{"no"};
        QTest::newRow("with its end") << QByteArray("553 5.7.1 no\r\n") << 553 << Lines{"no"};
        QTest::newRow("several, LF") << QByteArray("\n 550-5.1.1 a\n550 5.1.1 b\n") << 550 << Lines{"a", "b"};
        QTest::newRow("several, CR LF") << QByteArray("550-a\r\n550 b") << 550 << Lines{"a", "b"};
        QTest::newRow("cut off") << QByteArray("550-a\r\n550-b") << 550 << Lines{"a", "b"};
        QTest::newRow("334") << QByteArray("334 VXNlcm5hbWU6") << 334 << Lines{"VXNlcm5hbWU6"};
    }

    void readsAPastedReply()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(int, code);
        QFETCH(Lines, lines);
        const auto document = Document::ofReply(pasted);
        QCOMPARE(document->exchanges().size(), size_t(1));
        const Smtp::Exchange &exchange = document->exchanges()[0];
        QCOMPARE(int(exchange.code), code);
        QCOMPARE(document->dialogue().reply(exchange).lines, lines);
        QCOMPARE(document->beforeSaid(exchange).state(), Smtp::State::Unknown);
        for (const Fault &fault : document->faults())
            QVERIFY(fault.kind == FaultKind::UnfinishedReply);
    }

    void knowsAPieceOfASessionAgain_data()
    {
        using Place = Surroundings::Place;
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<Surroundings>("surroundings");
        QTest::addColumn<int>("state");
        const int unknown = int(Smtp::State::Unknown);
        QTest::newRow("anywhere") << QByteArray("550 5.1.1 no") << Surroundings() << unknown;
        QTest::newRow("cut off") << QByteArray("550-a\r\n550-b") << Surroundings() << unknown;
        QTest::newRow("to a command") << QByteArray("550 no") << Surroundings{"mx", "RCPT TO:<a@b>"} << unknown;
        QTest::newRow("to a message") << QByteArray("550 spam") << Surroundings{{}, "."} << unknown;
        QTest::newRow("a greeting") << QByteArray("554 go away") << Surroundings{"mx", {}, Place::Greeting}
                                    << int(Smtp::State::Opening);
    }

    void knowsAPieceOfASessionAgain()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(Surroundings, surroundings);
        QFETCH(int, state);
        const auto first = Document::ofReply(pasted, surroundings);
        QVERIFY(isExcerpt(first->transcript()));
        const auto again = Document::of(DocumentSource{first->transcript(), startOf(first->transcript())});
        QVERIFY(std::ranges::equal(again->rows(), first->rows()));
        QVERIFY(std::ranges::equal(again->exchanges(), first->exchanges()));
        QVERIFY(std::ranges::equal(again->faults(), first->faults()));
        QCOMPARE(again->exchanges().size(), size_t(1));
        QCOMPARE(int(again->before(again->exchanges()[0].replyFirst).state()), state);
        QVERIFY(again->before(0) == first->before(0));
    }

    void findsNoReplyWhereNoneIs()
    {
        QVERIFY(Document::ofReply("")->rows().empty());
        QVERIFY(Document::ofReply(" \r\n ")->rows().empty());
        QVERIFY(Document::ofReply("hello")->exchanges().empty());
    }

    void growsToAMillionRowsAndStillKnowsEach()
    {
        Document document;
        document.recorder().fact(Kind::Connected, {}, 0);
        const QByteArray slice = QByteArray("250-abcdefg\r\n").repeated(1000);
        document.recorder().received("220 hi\r\n", Protection::Clear, 1);
        for (int i = 0; i < 1000; ++i) {
            document.recorder().received(slice, Protection::Clear, i + 2);
            document.follow();
        }
        QCOMPARE(document.rows().size(), size_t(1'000'002));
        QCOMPARE(document.dialogue().line(999'999), "250-abcdefg");
        QVERIFY(document.before(999'999) == document.before(999'999));
        QCOMPARE(document.before(1).state(), Smtp::State::Opening);
        QCOMPARE(document.before(2).state(), Smtp::State::Greeted);
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
