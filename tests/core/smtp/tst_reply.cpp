#include "core/smtp/reply.h"

#include <QTest>

using namespace Core;
using namespace Core::Smtp;

using Faults = QList<ReplyLine::Wrong>;
Q_DECLARE_METATYPE(Faults)

namespace {

QByteArray textOf(const QByteArray &line, const ReplyLine &read)
{
    return line.mid(read.text.begin, read.text.size);
}

} // namespace

class TestReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsReadIntoItsParts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("last");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &line, int code, bool last, const char *status,
                            const char *text) {
            QTest::newRow(name) << line << code << last << QByteArray(status) << QByteArray(text);
        };
        row("plain", "250 ok\r\n", 250, true, "", "ok");
        row("continued", "250-ok\r\n", 250, false, "", "ok");
        row("no terminator", "220 mx.example.org", 220, true, "", "mx.example.org");
        row("code alone", "250\r\n", 250, true, "", "");
        row("code and blank", "250 \r\n", 250, true, "", "");
        row("code and hyphen", "250-\r\n", 250, false, "", "");
        row("status", "550 5.1.1 no such user\r\n", 550, true, "5.1.1", "no such user");
        row("status, continued", "550-5.7.1 see\r\n", 550, false, "5.7.1", "see");
        row("status alone", "250 2.0.0\r\n", 250, true, "2.0.0", "");
        row("three digits each", "450 4.123.456 x\r\n", 450, true, "4.123.456", "x");
        row("four digits are no status", "450 4.1234.1 x\r\n", 450, true, "", "4.1234.1 x");
        row("leading zero is no status", "450 4.01.1 x\r\n", 450, true, "", "4.01.1 x");
        row("class 3 is no status", "354 3.0.0 go\r\n", 354, true, "", "3.0.0 go");
        row("address is no status", "220 5.6.7.8 ready\r\n", 220, true, "", "5.6.7.8 ready");
        row("status with a colon is none", "550 5.7.1: no\r\n", 550, true, "", "5.7.1: no");
        row("status later is text", "550 x 5.7.1\r\n", 550, true, "", "x 5.7.1");
        row("status without detail", "550 5.7\r\n", 550, true, "", "5.7");
        row("tab behind status", "550 5.7.1\tno\r\n", 550, true, "5.7.1", "no");
        row("two blanks", "250  ok\r\n", 250, true, "", " ok");
        row("empty", "\r\n", 0, true, "", "");
        row("nothing", "", 0, true, "", "");
        row("words", "hello\r\n", 0, true, "", "hello");
        row("two digits", "25 ok\r\n", 0, true, "", "25 ok");
        row("blank first", " 250 ok\r\n", 0, true, "", " 250 ok");
        row("no separator", "250ok\r\n", 250, true, "", "ok");
        row("fourth digit", "2500 ok\r\n", 250, true, "", "0 ok");
    }
    void aLineIsReadIntoItsParts()
    {
        QFETCH(QByteArray, line);
        const ReplyLine read = parseReplyLine(line);
        QTEST(int(read.code), "code");
        QTEST(read.last, "last");
        QTEST(read.status ? read.status->toString() : QByteArray(), "status");
        QTEST(textOf(line, read), "text");
    }

    void everyMalformationIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Faults>("faults");
        using enum FaultKind;
        const auto row = [](const char *name, const QByteArray &line, const Faults &faults) {
            QTest::newRow(name) << line << faults;
        };
        row("none", "250 ok\r\n", {});
        row("none without terminator", "250 ok", {});
        row("none, CR of an import", "250 ok\r", {});
        row("none, code alone", "250\r\n", {});
        row("none, tab in the text", "250 a\tb\r\n", {});
        row("none, UTF-8", "250 caf\xc3\xa9\r\n", {});
        row("bare LF", "250 ok\n", {{BareLf, 6}});
        row("bare CR", "250 o\rk\r\n", {{BareCr, 5}});
        row("CR before CR LF", "250 ok\r\r\n", {{BareCr, 6}});
        row("NUL", QByteArray("250 o\0k\r\n", 9), {{Nul, 5}});
        row("Latin-1", "250 caf\xe9\r\n", {{NotUtf8, 7}});
        row("escape", "250 \x1b[2J\r\n", {{ControlCharacter, 4}});
        row("delete", "250 \x7f\r\n", {{ControlCharacter, 4}});
        row("C1 as UTF-8",
            "250 \xc2\x9b"
            "2J\r\n",
            {{ControlCharacter, 4}});
        row("no-break space is no control", "250 \xc2\xa0\r\n", {});
        row("cut character", "250 \xe2\x82", {});
        row("cut character with terminator", "250 \xe2\x82\r\n", {{NotUtf8, 4}});
        row("words", "hello\r\n", {{NoCode, 0}});
        row("two digits", "25 ok\r\n", {{NoCode, 2}});
        row("empty", "\r\n", {{NoCode, 0}});
        row("1yz", "150 wait\r\n", {{CodeOutOfRange, 0}});
        row("6yz", "650 no\r\n", {{CodeOutOfRange, 0}});
        row("0yz", "000 no\r\n", {{CodeOutOfRange, 0}});
        row("second digit", "572 no\r\n", {{CodeOutOfRange, 1}});
        row("no separator", "250ok\r\n", {{MissingSeparator, 3}});
        row("tab as separator", "250\tok\r\n", {{MissingSeparator, 3}});
        row("dot as separator", "250.ok\r\n", {{MissingSeparator, 3}});
        row("status disagrees", "550 4.7.1 no\r\n", {{StatusDisagrees, 4}});
        row("status disagrees, 250", "250-5.0.0 no\r\n", {{StatusDisagrees, 4}});
        row("3yz has no class of its own", "354 2.0.0 go\r\n", {});
        row("several", QByteArray("99x\0\x01\xff\r\r\n", 9),
            {{BareCr, 6}, {Nul, 3}, {NotUtf8, 5}, {ControlCharacter, 4}, {NoCode, 2}});
        row("512 octets", "250 " + QByteArray(506, 'x') + "\r\n", {});
        row("513 octets", "250 " + QByteArray(507, 'x') + "\r\n", {{LineTooLong, 510}});
        row("long challenge", "334 " + QByteArray(4000, 'A') + "\r\n", {});
        row("challenge too long", "334 " + QByteArray(12'288, 'A') + "\r\n", {{LineTooLong, 12'286}});
    }
    void everyMalformationIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, line);
        const Faults found = parseReplyLine(line).faults;
        QFETCH(Faults, faults);
        QCOMPARE(found.size(), faults.size());
        for (qsizetype i = 0; i < faults.size(); ++i) {
            QCOMPARE(found[i].kind, faults[i].kind);
            QCOMPARE(found[i].offset, faults[i].offset);
        }
    }

    // Most lines are looked at many octets at a time.
    void aControlIsSeenWhereverItStands()
    {
        for (qsizetype size = 5; size < 140; ++size)
            for (qsizetype at = 4; at < size; ++at) {
                QByteArray line = "250 " + QByteArray(size - 4, '~');
                QVERIFY(parseReplyLine(line).faults.isEmpty());
                for (const char octet : {'\x01', '\x1f', '\x7f'}) {
                    line[at] = octet;
                    const QList<ReplyLine::Wrong> wrong{{FaultKind::ControlCharacter, quint32(at)}};
                    QCOMPARE(parseReplyLine(line).faults, wrong);
                }
                line[at] = '\x80';
                QCOMPARE(parseReplyLine(line).faults, (QList<ReplyLine::Wrong>{{FaultKind::NotUtf8, quint32(at)}}));
            }
    }

    void aCutCharacterIsNoFaultOfEitherPiece()
    {
        QVERIFY(octetFaults("abc\xe2\x82", Piece::Whole).isEmpty());
        QVERIFY(octetFaults("\xac"
                            "def\r\n",
                            Piece::Continued)
                    .isEmpty());
        QCOMPARE(octetFaults("\xac"
                             "def\r\n",
                             Piece::Whole),
                 (Faults{{FaultKind::NotUtf8, 0}}));
        QCOMPARE(octetFaults("\x80\x80\x80\x80\n", Piece::Continued),
                 (Faults{{FaultKind::BareLf, 4}, {FaultKind::NotUtf8, 3}}));
    }

    void aReplyIsMadeOfItsLines()
    {
        const Reply reply = readReply({"550-5.7.1 first\r\n", "550-5.7.2 second\r\n", "551 third\r\n"});
        QCOMPARE(reply.code, quint16(551));
        QCOMPARE(reply.status->toString(), QByteArray("5.7.1"));
        QCOMPARE(reply.lines, (QList<QByteArray>{"first", "second", "third"}));
        QCOMPARE(reply.joined(), QByteArray("first second third"));
    }

    void aReplyWithoutLinesIsEmpty() { QCOMPARE(readReply({}), Reply()); }

    void aLineWithoutCodeKeepsItsText()
    {
        const Reply reply = readReply({"250-a", "odd line\r\n", "250 c"});
        QCOMPARE(reply.lines, (QList<QByteArray>{"a", "odd line", "c"}));
        QCOMPARE(reply.code, quint16(250));
    }

    void anyOctetsGiveALineInsideTheOctets()
    {
        quint32 seed = 4711;
        const auto random = [&seed](quint32 below) { return (seed = seed * 1664525u + 1013904223u) / 65536 % below; };
        for (int round = 0; round < 20'000; ++round) {
            QByteArray line(qsizetype(random(14)), '\0');
            for (char &c : line)
                c = random(3) == 0 ? char(random(256)) : "2505.-\r\n 41"[random(11)];
            const ReplyLine read = parseReplyLine(line);
            QVERIFY(read.text.begin + read.text.size <= quint32(line.size()));
            for (const auto &wrong : read.faults)
                QVERIFY(wrong.offset <= quint32(line.size()));
        }
    }
};

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"
