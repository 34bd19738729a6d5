#include "core/journal/journal.h"
#include "core/journal/savefile.h"
#include "core/journal/saving.h"
#include "core/transcript/importfacts.h"
#include "core/transcript/mark.h"
#include "core/transcript/recorder.h"
#include "tests/core/journal/kept.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Core;
using namespace Core::Journal;
using namespace Core::Journal::Testing;
using What = Problem::Kind;

namespace {

constexpr QFileDevice::Permissions others{QFileDevice::Permission(0x0077)};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray saved(const Transcript &transcript)
    {
        const QString file = path("saved.mailscope");
        return save(transcript, file) ? QByteArray() : contentsOf(file);
    }

private Q_SLOTS:
    void everyOctetInEveryPlaceComesBack()
    {
        QByteArray all(256, '\0');
        for (int octet = 0; octet < 256; ++octet)
            all[octet] = char(octet);
        Transcript transcript;
        for (quint8 kind = 0; kind <= quint8(lastKind); ++kind)
            for (quint8 as = 0; as <= quint8(Protection::NotKnown); ++as)
                for (const Channel channel : {Channel::Server, Channel::Client})
                    for (const QByteArray &payload : {QByteArray(), all, all + all})
                        if (Kind(kind) != Kind::Foreign)
                            add(transcript, Kind(kind), payload, kind, Protection(as), channel);
        for (int octet = 0; octet < 256; ++octet)
            for (qsizetype place = 0; place < 4; ++place) {
                QByteArray payload(4, 'x');
                payload[place] = char(octet);
                add(transcript, Kind::Received, payload, qint64(octet) << (8 * place));
            }
        const ReadBack back = readOctets(saved(transcript));
        QVERIFY(back.problems.isEmpty());
        QVERIFY(isSame(back.transcript, transcript));
    }

    void everyTimeComesBack()
    {
        Transcript transcript;
        for (const qint64 at :
             {qint64(-1), qint64(0), qint64(1), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
            add(transcript, Kind::Note, "n", at);
        QVERIFY(isSame(readOctets(saved(transcript)).transcript, transcript));
    }

    void everyFactComesBack()
    {
        TlsFacts tls;
        tls.protocol = "TLSv1.3";
        tls.chain = {"\x30\x82", "der"};
        tls.findings = {CertificateFinding::Other};
        const Facts::Opened opened{"mx.example.org", 25, {}, Protocol::Lmtp, Security::Tls, 1'700'000'000'000};
        Facts::Secret secret;
        secret.identity = QByteArray("\0\xff", 2);
        secret.nuls = 7;
        const Facts::Mark mark{3, 17, "caf\xc3\xa9", true};
        Transcript transcript;
        add(transcript, Kind::Opened, Facts::encode(opened));
        add(transcript, Kind::Resolved, Facts::encode(Facts::Resolved{"mx", {"192.0.2.1", "::1"}}));
        add(transcript, Kind::Trying, Facts::encode(Facts::Trying{"192.0.2.1", 587}));
        add(transcript, Kind::TryFailed, Facts::encode(Failure{FailureKind::Refused, "no", "192.0.2.1"}));
        add(transcript, Kind::Connected, Facts::encode(Facts::Connected{"a:1", "b:2"}));
        add(transcript, Kind::Encrypted, Facts::encode(tls));
        add(transcript, Kind::Secret, Facts::encode(secret));
        add(transcript, Kind::Note, Facts::encode(Facts::Noted{Facts::NoteKind::Slow, {"12"}}));
        add(transcript, Kind::Gap, Facts::encode(Facts::Missing{}));
        add(transcript, Kind::Mark, Facts::encode(mark));
        add(transcript, Kind::Closed, Facts::encode(Closing::ByUs));
        const Transcript back = readOctets(saved(transcript)).transcript;
        QVERIFY(isSame(back, transcript));
        QCOMPARE(Facts::decode<Facts::Opened>(back.payload(0)), opened);
        QCOMPARE(Facts::decode<TlsFacts>(back.payload(5)), tls);
        QCOMPARE(Facts::decode<Facts::Secret>(back.payload(6)), secret);
        QCOMPARE(Facts::decode<Facts::Mark>(back.payload(9)), mark);
    }

    void recordsOfALaterVersionAreKeptAsTheyAre()
    {
        Transcript transcript = dialogue(100);
        for (int kind = int(lastKind) + 1; kind < endKind; ++kind) {
            Event later;
            later.at = kind;
            later.foreignKind = quint8(kind);
            later.foreignProtection = quint8(kind * 7);
            later.foreignChannel = quint8(kind * 13);
            later.foreignExtra = quint8(kind * 17);
            transcript.append(later, "what nobody here understands");
        }
        const QByteArray once = saved(transcript);
        const ReadBack back = readOctets(once);
        QVERIFY(back.problems.isEmpty());
        QVERIFY(isSame(back.transcript, transcript));
        QVERIFY(isSame(readOctets(saved(back.transcript)).transcript, transcript));
    }

    // A known kind with a protection that this version does not know must not become another protection.
    void aRecordWithAnUnknownProtectionIsForeignAndKept()
    {
        Transcript transcript;
        Event event;
        event.foreignKind = quint8(Kind::Received);
        event.foreignProtection = quint8(Protection::NotKnown) + 1;
        transcript.append(event, "250 ok\r\n");
        const ReadBack back = readOctets(saved(transcript));
        QCOMPARE(back.transcript.event(0).kind, Kind::Foreign);
        QVERIFY(isSame(back.transcript, transcript));
    }

    void everyTruncationOpensWithAllItsWholeRecords()
    {
        Transcript transcript = dialogue(1'000);
        for (int size = 0; size < 3'600; size += 60) // few and of many sizes, or this takes minutes
            add(transcript, Kind::Sent, QByteArray(size, 'm'), size);
        const QByteArray whole = saved(transcript);
        QVERIFY(whole.size() > 100'000);
        QList<qsizetype> ends{headerOctets};
        for (EventId id = 0; id < transcript.size(); ++id)
            ends.append(ends.last() + headOctets + qsizetype(transcript.event(id).size));
        qsizetype records = 0;
        for (qsizetype size = 1; size < whole.size(); ++size) {
            while (records + 1 < ends.size() && ends[records + 1] <= size)
                ++records;
            const ReadBack back = readOctets(whole.first(size));
            // Compared by their last event: each truncation is a prefix of the one after it.
            QCOMPARE(back.transcript.size(), EventId(records));
            if (records > 0)
                QVERIFY(sameEvent(back.transcript, EventId(records - 1), transcript, EventId(records - 1)));
            QCOMPARE(back.problems.size(), 1);
            const bool between = size == ends[records] && size >= headerOctets;
            QCOMPARE(back.problems.first().kind, between ? What::NoEnd : What::CutOff);
        }
        QVERIFY(readOctets(whole).problems.isEmpty());
    }

    void anOctetChangedAnywhereLosesOneRecordAndIsSaid()
    {
        const Transcript transcript = dialogue(4'000);
        const QByteArray whole = saved(transcript);
        for (qsizetype place = qsizetype(magic.size()); place < whole.size() - headOctets; ++place) {
            QByteArray damaged = whole;
            damaged[place] = char(damaged[place] ^ 0x20);
            const ReadBack back = readOctets(damaged);
            if (place >= 24 && place < 32) { // the salt: without it nothing can be told from chance
                QVERIFY(!back.problems.isEmpty());
                continue;
            }
            QVERIFY(back.has(What::Damaged) || back.has(What::TooNew));
            if (place >= headerOctets)
                QCOMPARE(back.transcript.size(), transcript.size() - 1);
            else if (!back.has(What::TooNew))
                QVERIFY(isSame(back.transcript, transcript));
        }
    }

    void whatIsMissingIsCounted()
    {
        const Transcript transcript = dialogue(4'000);
        const QByteArray whole = saved(transcript);
        QByteArray holed = whole;
        holed.remove(1'000, 700);
        const ReadBack back = readOctets(holed);
        QCOMPARE(back.problems.size(), 1);
        QCOMPARE(back.problems.first().kind, What::Damaged);
        QCOMPARE(quint64(back.transcript.size()) + back.problems.first().number, quint64(transcript.size()));
    }

    void anEarlierPartOfTheFileInItsMiddleIsSaid()
    {
        const QByteArray whole = saved(dialogue(4'000));
        const QByteArray twice = whole.first(2'000) + whole.sliced(headerOctets);
        QVERIFY(readOctets(twice).has(What::Damaged));
    }

    void whatAServerSentNeverPassesForARecord()
    {
        const QByteArray other = saved(dialogue(500)).sliced(headerOctets);
        Transcript transcript;
        add(transcript, Kind::Received, other);
        add(transcript, Kind::Received, "221 bye\r\n");
        QByteArray damaged = saved(transcript);
        damaged[headerOctets + 5] = char(~damaged[headerOctets + 5]); // its number: what follows is looked through
        const ReadBack back = readOctets(damaged);
        QCOMPARE(back.transcript.size(), 1u);
        QCOMPARE(back.transcript.payload(0), QByteArrayView("221 bye\r\n"));
    }

    void aFileThatWentThroughSomethingForTextIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("line ends of UNIX") << QByteArray("\r\n") << QByteArray("\n");
        QTest::newRow("line ends of DOS") << QByteArray("\n") << QByteArray("\r\n");
        QTest::newRow("seven bits") << QByteArray("\x8d") << QByteArray("\x0d");
        QTest::newRow("UTF-8") << QByteArray("\x8d") << QByteArray("\xef\xbf\xbd");
        QTest::newRow("Latin-1 as UTF-8") << QByteArray("\x8d") << QByteArray("\xc2\x8d");
        QTest::newRow("no NUL") << QByteArray("\0", 1) << QByteArray();
        QTest::newRow("end of file") << QByteArray("\x1a") << QByteArray();
    }
    void aFileThatWentThroughSomethingForTextIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray mangled = saved(dialogue(500)).replace(from, to);
        QVERIFY(!isJournal(mangled));
        QVERIFY(readOctets(mangled).has(What::Mangled));
    }

    void anotherFileIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("what");
        QTest::newRow("nothing") << QByteArray() << int(What::Empty);
        QTest::newRow("text") << QByteArray("220 mx ESMTP\r\n") << int(What::NotOurs);
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << int(What::NotOurs);
        QTest::newRow("zeros") << QByteArray(4'096, '\0') << int(What::NotOurs);
    }
    void anotherFileIsNotOurs()
    {
        QFETCH(QByteArray, octets);
        QFETCH(int, what);
        const ReadBack back = readOctets(octets);
        QCOMPARE(back.problems.size(), 1);
        QCOMPARE(int(back.problems.first().kind), what);
        QCOMPARE(back.transcript.size(), 0u);
    }

    void aFileOfALaterVersionIsReadUnlessItAsksNotToBe()
    {
        const Transcript transcript = dialogue(500);
        const QByteArray whole = saved(transcript);
        Header header = *decodeHeader(whole);
        header.version = 9;
        header.size = headerOctets + 100;
        const QByteArray records = whole.sliced(headerOctets);
        QVERIFY(isSame(readOctets(encode(header) + QByteArray(100, '?') + records).transcript, transcript));
        header.oldestReader = 2;
        const ReadBack refused = readOctets(encode(header) + records);
        QCOMPARE(refused.problems, QList<Problem>({{What::TooNew, 0, 9, 0}}));
        QCOMPARE(refused.transcript.size(), 0u);
    }

    void aHugeRecordIsRefusedByItsSize()
    {
        const QByteArray whole = saved(dialogue(500));
        const Header header = *decodeHeader(whole);
        Event event;
        HeadOctets head = encode(event, 0, QByteArrayView(whole.constData(), 10), header.salt);
        QVERIFY(decodeHead(head.data(), header.salt).has_value());
        const QByteArray big(qsizetype(payloadLimit) + 1, 'x');
        head = encode(event, 0, big, header.salt);
        QVERIFY(!decodeHead(head.data(), header.salt).has_value());
    }

    void falseHeadsByTheMillionCostNoMoreThanTheFile()
    {
        const Header header = newHeader();
        QByteArray file = encode(header);
        Event event;
        const QByteArray claimed(256 * 1024, 'x');
        const HeadOctets head = encode(event, 0, claimed, header.salt); // right, and its payload is another
        for (int i = 0; i < 200'000; ++i)
            file.append(head.data(), qsizetype(head.size()));
        QElapsedTimer clock;
        clock.start();
        const ReadBack back = readOctets(file);
        QCOMPARE(back.transcript.size(), 0u);
        QVERIFY(!back.problems.isEmpty());
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    }

    void isReadInPiecesOfAnyFileSize()
    {
        Transcript transcript = dialogue(3'000'000);
        add(transcript, Kind::Received, QByteArray(5'000'000, 'x')); // one that needs more than the buffer
        add(transcript, Kind::Closed, Facts::encode(Closing::ByPeer));
        const QString file = path("big.mailscope");
        QVERIFY(!save(transcript, file));
        const ReadBack back = readFile(file);
        QVERIFY(back.problems.isEmpty());
        QVERIFY(isSame(back.transcript, transcript));
    }

    void aNewFileIsItsOwnersAlone()
    {
        const QString file = path("own.mailscope");
        QVERIFY(!save(dialogue(100), file));
        QVERIFY(!(QFileInfo(file).permissions() & others));
    }

    void savingOverALinkKeepsTheLink()
    {
        const QString file = path("target.mailscope"), link = path("link.mailscope");
        QVERIFY(!save(dialogue(100), file));
        QVERIFY(QFile::link(file, link));
        QVERIFY(!save(dialogue(500), link));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(isSame(readFile(file).transcript, dialogue(500)));
    }

    void savingWhereItCannotBeSaysWhy()
    {
        const auto problem = save(dialogue(100), path("nowhere/file.mailscope"));
        QVERIFY(problem);
        QCOMPARE(problem->kind, What::CannotWrite);
        QCOMPARE(problem->systemError, ENOENT);
        QCOMPARE(save(dialogue(100), m_folder.path())->systemError, EISDIR);
    }

    void leavesNothingBesideTheFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("f.mailscope"));
        // A program that was ended while it saved leaves its unfinished file; the next save takes it away.
        QFile left(folder.filePath(QStringLiteral(".f.mailscope.0123abcd")));
        QVERIFY(left.open(QFile::WriteOnly));
        left.close();
        QVERIFY(!save(dialogue(100), file));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("f.mailscope")});
    }

    void savesAsideWithItsEndTold()
    {
        Saving saving(dialogue(2'000'000), path("aside.mailscope"));
        QSignalSpy finished(&saving, &Saving::finished);
        QSignalSpy progressed(&saving, &Saving::progressed);
        saving.start();
        QVERIFY(finished.wait());
        QVERIFY(!saving.problem());
        QVERIFY(!progressed.isEmpty());
        QVERIFY(isSame(readFile(saving.path()).transcript, dialogue(2'000'000)));
    }

    void givenUpSavingKeepsTheOldFile()
    {
        const QString file = path("kept.mailscope");
        QVERIFY(!save(dialogue(100), file));
        Saving saving(dialogue(5'000'000), file);
        QSignalSpy finished(&saving, &Saving::finished);
        saving.start();
        saving.cancel();
        QVERIFY(finished.wait());
        QVERIFY(saving.problem());
        QCOMPARE(saving.problem()->kind, What::Cancelled);
        QVERIFY(isSame(readFile(file).transcript, dialogue(100)));
    }

    void savingAsksOftenHoweverLongTheEvents()
    {
        const QString file = path("kept.mailscope");
        QVERIFY(!save(dialogue(100), file));
        Transcript transcript;
        for (int i = 0; i < 64; ++i)
            add(transcript, Kind::Sent, QByteArray(256 * 1024, 'x'));
        int asked = 0;
        QVERIFY(!saveFile(transcript, path("long.mailscope"), diskStorage(),
                          [&](const EventSource::Progress &progress) { return ++asked > 0 && progress.of == 64; }));
        QVERIFY(asked >= 4); // 16 MiB
        asked = 0;
        const auto stopped = saveFile(transcript, file, diskStorage(), [&](const auto &) { return ++asked < 3; });
        QVERIFY(stopped && stopped->kind == What::Cancelled);
        QVERIFY(isSame(readFile(file).transcript, dialogue(100)));
    }

    void noSecretIsEverInTheFile()
    {
        Transcript transcript;
        Recorder recorder(transcript);
        const QByteArray secret = "correct horse battery";
        recorder.sent("AUTH PLAIN " + ("\0user\0" + secret).toBase64() + "\r\n", {}, Protection::Clear, 1);
        recorder.received("535 5.7.8 not " + secret + "\r\n", Protection::Clear, 2);
        recorder.sent("AUTH LOGIN\r\n", {}, Protection::Clear, 3);
        recorder.received("334 VXNlcm5hbWU6\r\n", Protection::Clear, 4);
        recorder.sent(QByteArray("user").toBase64() + "\r\n", {}, Protection::Clear, 5);
        recorder.received("334 UGFzc3dvcmQ6\r\n", Protection::Clear, 6);
        recorder.sent(secret.toBase64() + "\r\n", {}, Protection::Clear, 7);
        recorder.received("235 ok\r\n", Protection::Clear, 8);
        recorder.forgetSecrets();
        const QByteArray file = saved(transcript);
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex(), secret.toPercentEncoding(),
                                       QByteArray(secret).replace(" ", "+"), secret.toBase64().chopped(4)})
            QVERIFY2(!file.contains(form), form.constData());
        QVERIFY(file.contains("AUTH LOGIN"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
