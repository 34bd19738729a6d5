#include "core/net/mxlookup.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace Core;
using Outcome = MxAnswer::Outcome;

namespace {

QByteArray number(int value)
{
    return QByteArray(1, char(value >> 8)) + char(value & 255);
}

QByteArray labels(const QByteArray &name) // "example.org" as DNS writes it
{
    QByteArray octets;
    if (!name.isEmpty()) {
        for (const QByteArray &label : name.split('.'))
            octets += char(label.size()) + label;
    }
    return octets + '\0';
}

struct Record {
    int preference = 10;
    QByteArray host;
    int type = 15;
    bool pointed = false; // the host ends in a pointer to the question's name
};

// A DNS message that answers for example.org.
QByteArray message(const QList<Record> &records, int rcode = 0, int id = 7)
{
    QByteArray octets = number(id) + number(0x8180 | rcode) + number(1) + number(int(records.size())) + number(0) +
                        number(0) + labels("example.org") + number(15) + number(1);
    for (const Record &record : records) {
        const QByteArray host =
            record.pointed ? char(record.host.size()) + record.host + number(0xc00c) : labels(record.host);
        const QByteArray content = number(record.preference) + host;
        octets += number(0xc00c) + number(record.type) + number(1) + number(0) + number(300) +
                  number(int(content.size())) + content;
    }
    return octets;
}

} // namespace

class tst_MxLookup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreRead_data();
    void answersAreRead();
    void cutAnswersDoNoHarm();
    void changedAnswersDoNoHarm();
    void aNameServerIsAsked();
    void addressesAreTheirOwnHost_data();
    void addressesAreTheirOwnHost();
    void whatIsNoDomainIsNotAsked();
    void cancelledAnswersAreDropped();
};

void tst_MxLookup::answersAreRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QList<MxHost>>("hosts");
    using Hosts = QList<MxHost>;
    const Hosts itself{{0, "example.org"}};
    QTest::newRow("one") << message({{10, "mail.example.org"}}) << Outcome::Found << Hosts{{10, "mail.example.org"}};
    QTest::newRow("by preference") << message({{20, "b.test"}, {10, "a.test"}, {20, "c.test"}, {0, "d.test"}})
                                   << Outcome::Found
                                   << Hosts{{0, "d.test"}, {10, "a.test"}, {20, "b.test"}, {20, "c.test"}};
    QTest::newRow("highest preference") << message({{65535, "a.test"}}) << Outcome::Found << Hosts{{65535, "a.test"}};
    QTest::newRow("compressed") << message({{10, "mx", 15, true}}) << Outcome::Found << Hosts{{10, "mx.example.org"}};
    QTest::newRow("twice the same") << message({{10, "a.test"}, {10, "a.test"}}) << Outcome::Found
                                    << Hosts{{10, "a.test"}};
    QTest::newRow("other records are passed over")
        << message({{0, "x.test", 5}, {10, "a.test"}, {1, "y", 1}}) << Outcome::Found << Hosts{{10, "a.test"}};
    QTest::newRow("none") << message({}) << Outcome::NoMx << itself;
    QTest::newRow("none but others") << message({{0, "x.test", 5}}) << Outcome::NoMx << itself;
    QTest::newRow("null") << message({{0, ""}}) << Outcome::NullMx << Hosts{};
    QTest::newRow("null beside another") << message({{0, ""}, {10, "a.test"}}) << Outcome::Found
                                         << Hosts{{10, "a.test"}};
    QTest::newRow("no such domain") << message({}, 3) << Outcome::NoSuchDomain << Hosts{};
    QTest::newRow("server failure") << message({}, 2) << Outcome::LookupFailed << Hosts{};
    QTest::newRow("refused") << message({}, 5) << Outcome::LookupFailed << Hosts{};
    QTest::newRow("nothing") << QByteArray() << Outcome::LookupFailed << Hosts{};
    QTest::newRow("garbage") << QByteArray("220 mail.example.org ESMTP\r\n") << Outcome::LookupFailed << Hosts{};
    QByteArray loop = message({{10, "mx", 15, true}});
    loop.chop(2);
    const int place = int(loop.size()); // the pointer points at itself
    QTest::newRow("pointer to itself") << loop + number(0xc000 | place) << Outcome::LookupFailed << Hosts{};
    QTest::newRow("CR LF in a name") << message({{10, "a\r\nb.test"}}) << Outcome::Found
                                     << Hosts{{10, "a\\013\\010b.test"}};
}

void tst_MxLookup::answersAreRead()
{
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    const MxAnswer read = readMxAnswer("example.org", answer);
    if (QByteArray(QTest::currentDataTag()) == "pointer to itself") {
        QVERIFY(read.hosts == (QList<MxHost>{{0, "example.org"}}) || read.hosts.isEmpty());
        return;
    }
    QCOMPARE(read.outcome, outcome);
    QTEST(read.hosts, "hosts");
    QCOMPARE(read.domain, "example.org");
    QCOMPARE(!read.detail.isEmpty(), outcome == Outcome::LookupFailed || outcome == Outcome::NoSuchDomain);
}

void tst_MxLookup::cutAnswersDoNoHarm()
{
    const QByteArray whole = message({{20, "b.test"}, {10, "mx", 15, true}});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray part = whole.left(size); // of its own, so that a read behind it is seen
        QCOMPARE(readMxAnswer("example.org", part).outcome, Outcome::LookupFailed);
    }
}

void tst_MxLookup::changedAnswersDoNoHarm()
{
    const QByteArray whole = message({{20, "b.test"}, {10, "mx", 15, true}});
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = whole;
            changed[at] = char(value);
            for (const MxHost &host : readMxAnswer("example.org", changed).hosts)
                QVERIFY(!host.host.contains('\n') && !host.host.contains('\0'));
        }
    }
}

void tst_MxLookup::aNameServerIsAsked()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    QByteArray question;
    connect(&server, &QUdpSocket::readyRead, this, [&] {
        QByteArray octets(512, '\0');
        QHostAddress from;
        quint16 port = 0;
        octets.resize(server.readDatagram(octets.data(), octets.size(), &from, &port));
        question = octets;
        const int id = quint8(octets.at(0)) * 256 + quint8(octets.at(1));
        server.writeDatagram(message({{20, "b.test"}, {10, "mx", 15, true}}, 0, id), from, port);
    });
    MxLookup lookup;
    QSignalSpy found(&lookup, &MxLookup::found);
    lookup.start(QStringLiteral("example.org."), {"127.0.0.1", server.localPort()});
    QVERIFY(lookup.isRunning());
    QVERIFY(found.wait());
    QVERIFY(question.contains(labels("example.org") + number(15) + number(1)));
    const MxAnswer answer = found.first().first().value<MxAnswer>();
    QCOMPARE(answer.outcome, Outcome::Found);
    QCOMPARE(answer.hosts, (QList<MxHost>{{10, "mx.example.org"}, {20, "b.test"}}));
    QVERIFY(!lookup.isRunning());
}

void tst_MxLookup::addressesAreTheirOwnHost_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("[::1]") << QByteArray("::1");
}

void tst_MxLookup::addressesAreTheirOwnHost()
{
    QFETCH(QString, domain);
    QFETCH(QByteArray, host);
    MxLookup lookup;
    QSignalSpy found(&lookup, &MxLookup::found);
    lookup.start(domain);
    QVERIFY(found.wait());
    const MxAnswer answer = found.first().first().value<MxAnswer>();
    QCOMPARE(answer.outcome, Outcome::NoMx);
    QCOMPARE(answer.hosts, (QList<MxHost>{{0, host}}));
}

void tst_MxLookup::whatIsNoDomainIsNotAsked()
{
    MxLookup lookup;
    QSignalSpy found(&lookup, &MxLookup::found);
    lookup.start(QStringLiteral("exam\r\nple.org"), {"127.0.0.1", 1});
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().value<MxAnswer>().outcome, Outcome::NoSuchDomain);
}

void tst_MxLookup::cancelledAnswersAreDropped()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    MxLookup lookup;
    QSignalSpy found(&lookup, &MxLookup::found);
    lookup.start(QStringLiteral("silent.test"), {"127.0.0.1", silent.localPort()});
    QTRY_VERIFY(silent.hasPendingDatagrams());
    lookup.cancel();
    QVERIFY(!lookup.isRunning());
    lookup.start(QStringLiteral("127.0.0.1")); // this one's answer, and no other
    QVERIFY(found.wait());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<MxAnswer>().domain, "127.0.0.1");
}

QTEST_GUILESS_MAIN(tst_MxLookup)
#include "tst_mxlookup.moc"
