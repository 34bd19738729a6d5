#include "capturefile.h"
#include "core/import/secretsblocks.h"
#include "told.h"

#include <QTest>

#include <random>

using namespace Core;
using namespace Core::Testing;
using Packet = CaptureFile::Packet;

namespace {

// A short session, both sides, as packets in order.
QList<Packet> session()
{
    QList<Packet> packets;
    quint32 client = 1001, server = 5001;
    const auto say = [&](bool toServer, const QByteArray &text) {
        packets.append({toServer, toServer ? client : server, toServer ? server : client,
                        quint8(CaptureFile::Ack | CaptureFile::Push), text});
        (toServer ? client : server) += quint32(text.size());
    };
    say(false, "220 mx.example.org ESMTP\r\n");
    say(true, "EHLO me\r\n");
    say(false, "250-mx.example.org\r\n250 PIPELINING\r\n");
    say(true, "MAIL FROM:<a@example.net>\r\nRCPT TO:<b@example.org>\r\nDATA\r\n");
    say(false, "250 2.1.0 ok\r\n250 2.1.5 ok\r\n354 go on\r\n");
    say(true, "Subject: x\r\n\r\nhello\r\n.\r\n");
    say(false, "554 5.7.1 no\r\n");
    say(true, "QUIT\r\n");
    say(false, "221 bye\r\n");
    packets.append({false, server, client, quint8(CaptureFile::Fin | CaptureFile::Ack), {}});
    packets.append({true, client, server + 1, quint8(CaptureFile::Fin | CaptureFile::Ack), {}});
    return packets;
}

const QList<QByteArray> toldOfSession{"S. 220 mx.example.org ESMTP",
                                      "C. EHLO me",
                                      "S. 250-mx.example.org",
                                      "S. 250 PIPELINING",
                                      "C. MAIL FROM:<a@example.net>",
                                      "C. RCPT TO:<b@example.org>",
                                      "C. DATA",
                                      "S. 250 2.1.0 ok",
                                      "S. 250 2.1.5 ok",
                                      "S. 354 go on",
                                      "C. Subject: x",
                                      "C. ",
                                      "C. hello",
                                      "C. .",
                                      "S. 554 5.7.1 no",
                                      "C. QUIT",
                                      "S. 221 bye",
                                      "closed"};

QByteArray captureOf(const QList<Packet> &packets)
{
    CaptureFile file;
    file.open();
    for (const Packet &packet : packets)
        file.add(packet);
    return file.octets;
}

QList<QByteArray> onlyTold(const QByteArray &capture)
{
    const Import::Reading reading = Import::read(capture);
    return reading.found.size() == 1 ? told(reading.found.first()) : QList<QByteArray>{};
}

} // namespace

class CaptureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachLinkTypeIsRead_data();
    void eachLinkTypeIsRead();
    void tagsAndIpv6AreRead();
    void packetsAreReadInEachOrderOfTwo();
    void packetsMayComeTwiceAndOverlap();
    void whatIsNotCapturedIsAGap();
    void aShortSnapshotIsAGap();
    void sequenceNumbersTurnOver();
    void aCaptureThatBeginsLateSaysSo();
    void severalSessionsAreToldApart();
    void theSamePortsMayOpenAnotherConnection();
    void mailIsKnownByWhatIsSaidOnAnyPort();
    void whatIsNotMailIsLeftOut();
    void aRefusedConnectionIsASession();
    void anUnansweredConnectionIsASession();
    void whatFollowsStartTlsIsUnreadable();
    void plaintextBehindThe220IsAnInjection();
    void anyCutOfAFileIsRead();
    void anyDamageIsSurvived();
    void anUnknownLinkSaysSo();
    void timesAreThoseOfThePackets();
    void keysInsideAFileAreFound();
};

void CaptureTest::eachLinkTypeIsRead_data()
{
    QTest::addColumn<int>("link");
    QTest::newRow("loopback") << int(CaptureFile::Null);
    QTest::newRow("Ethernet") << int(CaptureFile::Ethernet);
    QTest::newRow("raw IP") << int(CaptureFile::RawIp);
    QTest::newRow("cooked") << int(CaptureFile::Sll);
    QTest::newRow("cooked, 2") << int(CaptureFile::Sll2);
}

void CaptureTest::eachLinkTypeIsRead()
{
    QFETCH(int, link);
    CaptureFile file{CaptureFile::Link(link)};
    file.open();
    for (const Packet &packet : session())
        file.add(packet);
    const Import::Reading reading = Import::read(file.octets);
    QCOMPARE(reading.origin, std::optional(Origin::Capture));
    QCOMPARE(reading.problem, Import::Problem::None);
    QCOMPARE(reading.found.size(), 1);
    QCOMPARE(told(reading.found.first()), toldOfSession);
    QCOMPARE(reading.found.first().server, "192.0.2.1:25");
    QCOMPARE(reading.found.first().client, "192.0.2.7:40000");
    QVERIFY(faultsIn(reading.found.first()).isEmpty());
}

void CaptureTest::tagsAndIpv6AreRead()
{
    CaptureFile file;
    file.setVlan(2);
    file.setEnds({QByteArray::fromHex("20010db8000000000000000000000007"), 40000},
                 {QByteArray::fromHex("20010db8000000000000000000000001"), 587});
    file.open();
    for (const Packet &packet : session())
        file.add(packet);
    const Import::Reading reading = Import::read(file.octets);
    QCOMPARE(reading.found.size(), 1);
    QCOMPARE(told(reading.found.first()), toldOfSession);
    QCOMPARE(reading.found.first().server, "[2001:db8::1]:587");
}

void CaptureTest::packetsAreReadInEachOrderOfTwo()
{
    const QList<Packet> packets = session();
    for (qsizetype i = 0; i + 1 < packets.size(); ++i) {
        QList<Packet> turned = packets;
        turned.swapItemsAt(i, i + 1);
        QVERIFY2(onlyTold(captureOf(turned)) == toldOfSession, QByteArray::number(i).constData());
    }
}

void CaptureTest::packetsMayComeTwiceAndOverlap()
{
    QList<Packet> packets;
    std::mt19937 random(7);
    for (const Packet &packet : session()) {
        // In pieces that overlap, each one twice.
        for (qsizetype at = 0; at < packet.payload.size(); at += 1 + qsizetype(random() % 9)) {
            Packet piece = packet;
            piece.payload = packet.payload.mid(at, 12);
            piece.sequence = packet.sequence + quint32(at);
            packets.append(piece);
            packets.append(piece);
        }
        if (packet.payload.isEmpty())
            packets.append(packet);
        else
            packets.append(packet);
    }
    QCOMPARE(onlyTold(captureOf(packets)), toldOfSession);
}

void CaptureTest::whatIsNotCapturedIsAGap()
{
    QList<Packet> packets = session();
    packets.removeAt(3); // MAIL, RCPT, DATA
    const QList<QByteArray> lines = onlyTold(captureOf(packets));
    QCOMPARE(lines.value(4), "gap Cl 58");
    QCOMPARE(lines.value(5), "S. 250 2.1.0 ok");
    QCOMPARE(lines.last(), "closed");
    const Import::Reading reading = Import::read(captureOf(packets));
    QVERIFY(!faultsIn(reading.found.first()).contains(FaultKind::Unasked));
}

void CaptureTest::aShortSnapshotIsAGap()
{
    QList<Packet> packets = session();
    packets[5].cut = 10;
    const QList<QByteArray> lines = onlyTold(captureOf(packets));
    QVERIFY(lines.contains("gap Cl 10"));
    QVERIFY(lines.contains("S. 554 5.7.1 no"));
}

void CaptureTest::sequenceNumbersTurnOver()
{
    CaptureFile file;
    const quint32 client = 0xfffffff0u, server = 0xffffffc0u;
    file.add({true, client - 1, 0, CaptureFile::Syn, {}});
    file.add({false, server - 1, client, CaptureFile::Syn | CaptureFile::Ack, {}});
    for (Packet packet : session()) {
        packet.sequence += (packet.toServer ? client : server) - (packet.toServer ? 1001u : 5001u);
        packet.acknowledged += (packet.toServer ? server : client) - (packet.toServer ? 5001u : 1001u);
        file.add(packet);
    }
    QCOMPARE(onlyTold(file.octets), toldOfSession);
}

void CaptureTest::aCaptureThatBeginsLateSaysSo()
{
    CaptureFile file;
    const QList<Packet> packets = session();
    for (qsizetype i = 3; i < packets.size(); ++i)
        file.add(packets[i]);
    const QList<QByteArray> lines = onlyTold(file.octets);
    QCOMPARE(lines.value(0), "gap Bl");
    QCOMPARE(lines.value(1), "C. MAIL FROM:<a@example.net>");
    QVERIFY(lines.contains("S. 554 5.7.1 no"));
    QVERIFY(!faultsIn(Import::read(file.octets).found.first()).contains(FaultKind::Unasked));
}

void CaptureTest::severalSessionsAreToldApart()
{
    CaptureFile file;
    for (quint16 port = 40000; port < 40020; ++port) {
        file.setEnds({QByteArray::fromHex("c0000207"), port}, {QByteArray::fromHex("c0000201"), 25});
        file.open();
    }
    for (const Packet &packet : session())
        for (quint16 port = 40000; port < 40020; ++port) {
            file.setEnds({QByteArray::fromHex("c0000207"), port}, {QByteArray::fromHex("c0000201"), 25});
            file.add(packet);
        }
    const Import::Reading reading = Import::read(file.octets);
    QCOMPARE(reading.found.size(), 20);
    for (qsizetype i = 0; i < reading.found.size(); ++i) {
        QCOMPARE(told(reading.found[i]), toldOfSession);
        QCOMPARE(reading.found[i].client, "192.0.2.7:" + QByteArray::number(40000 + i));
    }
}

void CaptureTest::theSamePortsMayOpenAnotherConnection()
{
    CaptureFile file;
    for (int i = 0; i < 2; ++i) {
        const quint32 more = quint32(i) * 70000;
        file.add({true, 1000 + more, 0, CaptureFile::Syn, {}});
        file.add({false, 5000 + more, 1001 + more, CaptureFile::Syn | CaptureFile::Ack, {}});
        for (Packet packet : session()) {
            packet.sequence += more;
            packet.acknowledged += more;
            file.add(packet);
        }
    }
    const Import::Reading reading = Import::read(file.octets);
    QCOMPARE(reading.found.size(), 2);
    QCOMPARE(told(reading.found.last()), toldOfSession);
}

void CaptureTest::mailIsKnownByWhatIsSaidOnAnyPort()
{
    CaptureFile file;
    file.setEnds({QByteArray::fromHex("c0000207"), 40000}, {QByteArray::fromHex("c0000201"), 12345});
    file.open();
    for (const Packet &packet : session())
        file.add(packet);
    QCOMPARE(onlyTold(file.octets), toldOfSession);
}

void CaptureTest::whatIsNotMailIsLeftOut()
{
    CaptureFile file;
    file.setEnds({QByteArray::fromHex("c0000207"), 40000}, {QByteArray::fromHex("c0000201"), 21});
    file.open();
    file.add({false, 5001, 1001, CaptureFile::Ack, "220 (vsFTPd 3.0.3)\r\n"});
    file.add({true, 1001, 5021, CaptureFile::Ack, "USER anonymous\r\n"});
    file.setEnds({QByteArray::fromHex("c0000207"), 40001}, {QByteArray::fromHex("c0000201"), 80});
    file.open();
    file.add({true, 1001, 5001, CaptureFile::Ack, "GET / HTTP/1.1\r\n\r\n"});
    file.add({false, 5001, 1019, CaptureFile::Ack, "HTTP/1.1 200 OK\r\n\r\n"});
    QCOMPARE(Import::read(file.octets).problem, Import::Problem::NothingFound);
}

void CaptureTest::aRefusedConnectionIsASession()
{
    CaptureFile file;
    file.add({true, 1000, 0, CaptureFile::Syn, {}});
    file.add({false, 0, 1001, CaptureFile::Rst | CaptureFile::Ack, {}});
    const Import::Reading reading = Import::read(file.octets);
    QCOMPARE(reading.found.size(), 1);
    QCOMPARE(reading.found.first().failure, std::optional(FailureKind::Refused));
}

void CaptureTest::anUnansweredConnectionIsASession()
{
    CaptureFile file;
    for (int i = 0; i < 4; ++i)
        file.add({true, 1000, 0, CaptureFile::Syn, {}});
    const Import::Reading reading = Import::read(file.octets);
    QCOMPARE(reading.found.size(), 1);
    QCOMPARE(reading.found.first().failure, std::optional(FailureKind::ConnectTimedOut));
}

void CaptureTest::whatFollowsStartTlsIsUnreadable()
{
    CaptureFile file;
    file.open();
    quint32 client = 1001, server = 5001;
    const auto say = [&](bool toServer, const QByteArray &text) {
        file.add({toServer, toServer ? client : server, toServer ? server : client, CaptureFile::Ack, text});
        (toServer ? client : server) += quint32(text.size());
    };
    const QByteArray record = QByteArray::fromHex("1703030008") + QByteArray(8, '\x55');
    say(false, "220 mx ESMTP\r\n");
    say(true, "EHLO me\r\n");
    say(false, "250 STARTTLS\r\n");
    say(true, "STARTTLS\r\n");
    say(false, "220 go\r\n");
    say(true, QByteArray::fromHex("160301000401000000"));
    say(false, QByteArray::fromHex("16030300320200002e0303") + QByteArray(32, 'r') +
                   QByteArray::fromHex("001301000006002b00020304"));
    say(true, record);
    say(true, record);
    say(false, record);
    const QList<QByteArray> lines = onlyTold(file.octets);
    QCOMPARE(lines.first(5),
             (QList<QByteArray>{"S. 220 mx ESMTP", "C. EHLO me", "S. 250 STARTTLS", "C. STARTTLS", "S. 220 go"}));
    QVERIFY(lines.value(5).startsWith("TLS"));
    QCOMPARE(lines.value(6), "gap Cu 26");
    QCOMPARE(lines.value(7), "gap Su 13");
}

void CaptureTest::plaintextBehindThe220IsAnInjection()
{
    CaptureFile file;
    file.open();
    file.add({false, 5001, 1001, CaptureFile::Ack, "220 mx ESMTP\r\n"});
    file.add({true, 1001, 5015, CaptureFile::Ack, "EHLO me\r\n"});
    file.add({false, 5015, 1010, CaptureFile::Ack, "250 STARTTLS\r\n"});
    file.add({true, 1010, 5029, CaptureFile::Ack, "STARTTLS\r\n"});
    file.add({false, 5029, 1020, CaptureFile::Ack, "220 go\r\n250 evil\r\n"});
    const Import::Reading reading = Import::read(file.octets);
    QVERIFY(told(reading.found.first()).contains("S. 250 evil"));
    QVERIFY(faultsIn(reading.found.first()).contains(FaultKind::Injection));
}

void CaptureTest::anyCutOfAFileIsRead()
{
    const QByteArray whole = captureOf(session());
    qsizetype before = 0;
    for (qsizetype size = 24; size <= whole.size(); ++size) {
        const Import::Reading reading = Import::read(whole.first(size));
        const qsizetype lines = reading.found.isEmpty() ? 0 : told(reading.found.first()).size();
        QVERIFY(lines >= before);
        before = lines;
    }
    QCOMPARE(before, toldOfSession.size());
}

void CaptureTest::anyDamageIsSurvived()
{
    const QByteArray whole = captureOf(session());
    std::mt19937 random(11);
    for (int run = 0; run < 3000; ++run) {
        QByteArray damaged = whole;
        for (int i = 0; i < 1 + run % 8; ++i)
            damaged[qsizetype(random() % quint32(damaged.size()))] = char(random());
        const Import::Reading reading = Import::read(damaged);
        for (const Import::Found &found : reading.found)
            found.open();
    }
}

void CaptureTest::anUnknownLinkSaysSo()
{
    QByteArray capture = captureOf(session());
    capture[20] = char(105); // IEEE 802.11
    const Import::Reading reading = Import::read(capture);
    QCOMPARE(reading.problem, Import::Problem::LinkUnknown);
    QCOMPARE(reading.detail, "105");
}

void CaptureTest::timesAreThoseOfThePackets()
{
    const Import::Reading reading = Import::read(captureOf(session()));
    const Import::Found &found = reading.found.first();
    QCOMPARE(found.startedAt, 1'700'000'000'001);
    const auto document = found.open();
    QCOMPARE(document->exchanges()[1].delay, 1000);
    QCOMPARE(document->dialogue().event(2).at, 3000);
}

// pcapng: a section header, a block of secrets, whatever the octet order and however it is cut.
void CaptureTest::keysInsideAFileAreFound()
{
    const QByteArray log = "CLIENT_RANDOM aa bb\n";
    for (const bool little : {true, false}) {
        QByteArray file;
        const auto put = [&file, little](quint32 number) {
            for (int i = 0; i < 4; ++i)
                file.append(char(number >> (8 * (little ? i : 3 - i))));
        };
        const auto block = [&](quint32 type, const QByteArray &body) {
            put(type);
            put(quint32(body.size() + 12));
            file += body;
            put(quint32(body.size() + 12));
        };
        const auto number = [little](quint32 value) {
            QByteArray octets(4, '\0');
            for (qsizetype i = 0; i < 4; ++i)
                octets[i] = char(value >> (8 * (little ? i : 3 - i)));
            return octets;
        };
        block(0x0a0d0d0a, number(0x1a2b3c4d) + number(1) + QByteArray(8, '\xff'));
        block(1, QByteArray(8, '\0'));
        block(10, number(0x544c534b) + number(quint32(log.size())) + log);
        block(6, QByteArray(400, 'p'));
        block(10, number(0x544c534b) + number(quint32(log.size())) + log);
        for (qsizetype piece = 1; piece < file.size(); piece += 7) {
            QList<QByteArray> found;
            Import::SecretsBlocks blocks([&found](QByteArrayView keys) { found.append(keys.toByteArray()); });
            for (qsizetype at = 0; at < file.size(); at += piece)
                blocks.feed(QByteArrayView(file).sliced(at, qMin(piece, file.size() - at)));
            QCOMPARE(found, (QList<QByteArray>{log, log}));
        }
    }
}

QTEST_APPLESS_MAIN(CaptureTest)
#include "tst_capture.moc"
