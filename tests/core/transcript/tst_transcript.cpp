#include "core/transcript/transcript.h"

#include <QTest>

using namespace Core;

class TestTranscript : public QObject
{
    Q_OBJECT

private:
    static Event received(qint64 at)
    {
        Event event;
        event.kind = Kind::Received;
        event.at = at;
        return event;
    }

private Q_SLOTS:
    void keepsEventsAndPayloadsInOrder()
    {
        Transcript transcript;
        QCOMPARE(transcript.size(), 0u);
        QCOMPARE(transcript.append(received(1), "one"), 0u);
        QCOMPARE(transcript.append(received(2), ""), 1u);
        QCOMPARE(transcript.append(received(3), "three"), 2u);
        QCOMPARE(transcript.payload(0), "one");
        QVERIFY(transcript.payload(1).isEmpty());
        QCOMPARE(transcript.payload(2), "three");
        QCOMPARE(transcript.event(2).at, 3);
    }

    void answersOutOfRangeWithNothing()
    {
        Transcript transcript;
        QCOMPARE(transcript.event(0).kind, Kind::Foreign);
        QVERIFY(transcript.payload(none).isEmpty());
    }

    void sealsFullPartsAndFindsEveryEvent()
    {
        Transcript transcript;
        const QByteArray chunk(100'000, 'x');
        for (int i = 0; i < 50; ++i)
            transcript.append(received(i), QByteArray::number(i) + chunk);
        QVERIFY(transcript.fullParts().size() >= 4);
        for (const auto &part : transcript.fullParts())
            QVERIFY(part->bytes.size() <= Transcript::partOctets);
        for (EventId i = 0; i < 50; ++i) {
            QCOMPARE(transcript.event(i).at, qint64(i));
            QVERIFY(transcript.payload(i) == QByteArray::number(i) + chunk);
        }
    }

    void boundsTheEventsOfAPart()
    {
        Transcript transcript;
        for (size_t i = 0; i < 2 * Transcript::partEvents + 1; ++i)
            transcript.append(received(qint64(i)), "");
        QCOMPARE(transcript.fullParts().size(), size_t(2));
        QCOMPARE(transcript.event(EventId(Transcript::partEvents)).at, qint64(Transcript::partEvents));
    }

    void givesALongPayloadAPartOfItsOwn()
    {
        Transcript transcript;
        transcript.append(received(0), "small");
        const QByteArray big(3 * Transcript::partOctets, 'b');
        transcript.append(received(1), big);
        transcript.append(received(2), "behind");
        QVERIFY(transcript.payload(1) == big);
        QCOMPARE(transcript.payload(0), "small");
        QCOMPARE(transcript.payload(2), "behind");
    }

    void neverChangesAFullPart()
    {
        Transcript transcript;
        transcript.append(received(0), QByteArray(Transcript::partOctets, 'a'));
        transcript.append(received(1), "b");
        const std::shared_ptr<const Part> part = transcript.fullParts()[0];
        const char *bytes = part->bytes.constData();
        for (int i = 0; i < 100; ++i)
            transcript.append(received(i), QByteArray(Transcript::partOctets / 2, 'c'));
        QCOMPARE(part->bytes.constData(), bytes);
        QCOMPARE(part->events.size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
