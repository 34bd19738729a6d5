#include "core/wire/failure.h"

#include <QTest>

using namespace Core;

class TestFailure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void familyTellsTheThreeKindsOfErrorApart_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<Family>("expected");
        QTest::newRow("name") << FailureKind::NotFound << Family::Network;
        QTest::newRow("reset") << FailureKind::Reset << Family::Network;
        QTest::newRow("wait") << FailureKind::WaitTimedOut << Family::Network;
        QTest::newRow("no STARTTLS") << FailureKind::StartTlsNotOffered << Family::ServerSaidNo;
        QTest::newRow("STARTTLS refused") << FailureKind::StartTlsRefused << Family::ServerSaidNo;
        QTest::newRow("EHLO refused") << FailureKind::IntroductionRefused << Family::ServerSaidNo;
        QTest::newRow("injection") << FailureKind::Injected << Family::ProtocolBroken;
        QTest::newRow("clear in TLS") << FailureKind::ClearInTls << Family::ProtocolBroken;
        QTest::newRow("plain where TLS") << FailureKind::PlainWhereTls << Family::ProtocolBroken;
        QTest::newRow("record") << FailureKind::RecordBroken << Family::ProtocolBroken;
    }
    void familyTellsTheThreeKindsOfErrorApart()
    {
        QFETCH(FailureKind, kind);
        QTEST(family(kind), "expected");
    }
    void aNumberFromALaterFileHasAFamilyToo() { QCOMPARE(family(FailureKind(250)), Family::Network); }
};

QTEST_APPLESS_MAIN(TestFailure)
#include "tst_failure.moc"
