#include "samples.h"
#include "told.h"

#include <QBuffer>
#include <QStringConverter>
#include <QTest>

using namespace Core;
using namespace Core::Testing;

namespace {

QList<QList<QByteArray>> toldIn(const Import::Reading &reading)
{
    QList<QList<QByteArray>> all;
    for (const Import::Found &found : reading.found)
        all.append(told(found));
    return all;
}

QList<QList<QByteArray>> readInPieces(const QByteArray &text, qint64 size)
{
    Trickle device(text, size);
    return toldIn(Import::read(device));
}

void addSamples()
{
    QTest::addColumn<int>("index");
    const QList<Sample> all = samples();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << int(i);
}

QByteArray inUtf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachProgramIsRecognisedByWhatItWrites_data() { addSamples(); }
    void eachProgramIsRecognisedByWhatItWrites();
    void aSessionIsWhatItsSourceTells_data() { addSamples(); }
    void aSessionIsWhatItsSourceTells();
    void theWayATextIsCutChangesNothing_data() { addSamples(); }
    void theWayATextIsCutChangesNothing();
    void aCutTextGivesItsBegin_data() { addSamples(); }
    void aCutTextGivesItsBegin();
    void theEncodingChangesNothing_data() { addSamples(); }
    void theEncodingChangesNothing();
    void whatIsLeftOutIsNoFault_data() { addSamples(); }
    void whatIsLeftOutIsNoFault();

    void timesAreTakenFromTheSourceAlone();
    void aSessionIsSummedUpForChoosing();
    void lmtpIsReadAsLmtp();
    void aSecretThatWasMaskedBeforeIsNoBadBase64();
    void whatNoProgramWroteIsNotRecognised_data();
    void whatNoProgramWroteIsNotRecognised();
    void anEmptyFileSaysSo();
    void theReaderStopsWhenItIsTold();
    void manySessionsAtOnceStayBounded();
    void aLineWithoutEndIsRead();
};

void ImportTest::eachProgramIsRecognisedByWhatItWrites()
{
    QFETCH(int, index);
    const Sample sample = samples().at(index);
    QCOMPARE(Import::recognise(sample.text), std::optional(sample.origin));
}

void ImportTest::aSessionIsWhatItsSourceTells()
{
    QFETCH(int, index);
    const Sample sample = samples().at(index);
    const Import::Reading reading = Import::read(sample.text);
    QCOMPARE(reading.problem, Import::Problem::None);
    QCOMPARE(reading.origin, std::optional(sample.origin));
    QCOMPARE(toldIn(reading), sample.told);
    for (const Import::Found &found : reading.found)
        QCOMPARE(found.origin, sample.origin);
}

void ImportTest::theWayATextIsCutChangesNothing()
{
    QFETCH(int, index);
    const Sample sample = samples().at(index);
    QCOMPARE(readInPieces(sample.text, 1), sample.told);
    for (qint64 size = 2; size < sample.text.size(); ++size)
        QVERIFY2(readInPieces(sample.text, size) == sample.told, QByteArray::number(size).constData());
}

void ImportTest::aCutTextGivesItsBegin()
{
    QFETCH(int, index);
    const Sample sample = samples().at(index);
    for (qsizetype size = 0; size < sample.text.size(); ++size) {
        const Import::Reading reading = Import::read(sample.text.first(size));
        QVERIFY(reading.found.size() <= sample.told.size());
        for (const Import::Found &found : reading.found)
            QVERIFY(found.open()->rows().size() >= found.lines);
    }
}

void ImportTest::theEncodingChangesNothing()
{
    QFETCH(int, index);
    const Sample sample = samples().at(index);
    const QByteArray windows = QByteArray(sample.text).replace("\n", "\r\n");
    QCOMPARE(toldIn(Import::read(windows)), sample.told);
    QCOMPARE(toldIn(Import::read("\xef\xbb\xbf" + sample.text)), sample.told);
    const QByteArray little = inUtf16(windows, QStringConverter::Utf16LE);
    QCOMPARE(toldIn(Import::read(little)), sample.told);
    QCOMPARE(readInPieces(little, 3), sample.told);
    QCOMPARE(toldIn(Import::read(inUtf16(sample.text, QStringConverter::Utf16BE))), sample.told);
}

void ImportTest::whatIsLeftOutIsNoFault()
{
    QFETCH(int, index);
    const Import::Reading reading = Import::read(samples().at(index).text);
    for (const Import::Found &found : reading.found)
        QVERIFY2(!faultsIn(found).contains(FaultKind::Unasked) && !faultsIn(found).contains(FaultKind::Early),
                 found.server.constData());
}

void ImportTest::timesAreTakenFromTheSourceAlone()
{
    const QList<Sample> all = samples();
    const auto reading = [&all](const char *name) {
        const auto sample =
            std::find_if(all.begin(), all.end(), [name](const Sample &one) { return one.name == QByteArray(name); });
        return Import::read(sample->text);
    };
    const auto delays = [](const Import::Found &found) {
        QList<qint64> values;
        const auto document = found.open(); // what it hands out is its own
        for (const Smtp::Exchange &exchange : document->exchanges())
            values.append(exchange.delay);
        return values;
    };
    const Import::Found telnet = reading("telnet").found.first();
    QCOMPARE(telnet.startedAt, -1);
    QCOMPARE(telnet.duration, -1);
    QVERIFY(delays(telnet).count(-1) == delays(telnet).size());

    const Import::Found exchange = reading("Exchange, Receive").found.first();
    QCOMPARE(exchange.startedAt, 1795312745000);
    QCOMPARE(exchange.duration, 5'100'000);
    QCOMPARE(delays(exchange).last(), 5'000'000);

    const Import::Found log = reading("Postfix smtpd -v").found.first(); // no year, no zone
    QCOMPARE(log.startedAt, -1);
    QCOMPARE(log.stamp, "Nov 22 01:59:05");
    QCOMPARE(log.duration, 12'000'000);

    const Import::Found trace = reading("curl --trace-ascii").found.first();
    QCOMPARE(trace.startedAt, -1);
    QCOMPARE(delays(trace).last(), 200'000);
    const Import::Found mozilla = reading("Thunderbird, MOZ_LOG").found.first();
    QCOMPARE(mozilla.startedAt, 1795312745100);
    QCOMPARE(delays(mozilla).last(), 1'000'000);
}

void ImportTest::aSessionIsSummedUpForChoosing()
{
    const Import::Reading reading = Import::read(samples().first().text);
    const Import::Found &first = reading.found.first();
    QCOMPARE(first.server, "mail.example.org:587");
    QCOMPARE(first.lines, 24u);
    QVERIFY(first.encrypted);
    QCOMPARE(first.firstError, 535);
    QCOMPARE(first.errorReply, "535 5.7.8 wrong");
    QCOMPARE(first.lastCode, 221);
    QCOMPARE(first.messages, 0u);
    QVERIFY(!first.failure);
    QCOMPARE(reading.found.last().failure, std::optional(FailureKind::Refused));
    QCOMPARE(reading.found.last().server, "192.0.2.1:25");
}

void ImportTest::lmtpIsReadAsLmtp()
{
    const QList<Sample> all = samples();
    const Import::Found found = Import::read(all[all.size() - 2].text).found.first();
    QCOMPARE(found.protocol, Protocol::Lmtp);
    const auto document = found.open();
    const auto exchanges = document->exchanges();
    QCOMPARE(exchanges[exchanges.size() - 2].recipientNumber, 2u);
    QVERIFY(document->faults().empty());
}

void ImportTest::aSecretThatWasMaskedBeforeIsNoBadBase64()
{
    const auto document = Import::read("Connected to smtp://x:25/\nS: 220 x\nC: EHLO me\nS: 250 AUTH PLAIN\n"
                                       "C: AUTH PLAIN ********\nS: 535 no\n")
                              .found.first()
                              .open();
    const Dialogue dialogue = document->dialogue();
    for (EventId id = 0; id < dialogue.transcript->size(); ++id)
        if (dialogue.transcript->event(id).kind == Kind::Secret)
            QVERIFY(!Facts::decode<Facts::Secret>(dialogue.transcript->payload(id)).badBase64);
}

void ImportTest::whatNoProgramWroteIsNotRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a letter") << QByteArray("Dear all,\n\n> we met at 250 Long Street.\n\nYours\n");
    QTest::newRow("numbers") << QByteArray("1,2,3\n4,5,6\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("an FTP greeting") << QByteArray("220 (vsFTPd 3.0.3)\n");
    QTest::newRow("a web trace") << QByteArray("> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n");
}

void ImportTest::whatNoProgramWroteIsNotRecognised()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Import::read(text).problem, Import::Problem::NotRecognised);
}

void ImportTest::anEmptyFileSaysSo()
{
    QCOMPARE(Import::read(QByteArrayView()).problem, Import::Problem::Empty);
}

void ImportTest::theReaderStopsWhenItIsTold()
{
    const QByteArray text = samples().first().text.repeated(2000);
    int asked = 0;
    const Import::Reading reading = Import::read(text, {}, [&asked](qint64) { return ++asked < 3; });
    QCOMPARE(reading.problem, Import::Problem::Cancelled);
    QCOMPARE(asked, 3);
}

void ImportTest::manySessionsAtOnceStayBounded()
{
    QByteArray text;
    for (int i = 0; i < 30'000; ++i)
        text += "Nov 22 01:59:05 mx postfix/smtpd[" + QByteArray::number(i + 1) + "]: > one[192.0.2.1]: 220 mx\n";
    const Import::Reading reading = Import::read(text);
    QCOMPARE(reading.found.size(), 30'000);
    QCOMPARE(reading.left, 0);
}

void ImportTest::aLineWithoutEndIsRead()
{
    const QByteArray text = "220 x ESMTP\nEHLO me\n250 " + QByteArray(3'000'000, 'a');
    const Import::Reading reading = Import::read(text);
    QCOMPARE(reading.found.size(), 1);
    qsizetype octets = 0;
    const auto document = reading.found.first().open();
    for (EventId id = 0; id < document->transcript().size(); ++id)
        if (document->transcript().event(id).kind == Kind::Received)
            octets += document->transcript().payload(id).size();
    QVERIFY(octets >= 1'000'000);
}

QTEST_APPLESS_MAIN(ImportTest)
#include "tst_import.moc"
