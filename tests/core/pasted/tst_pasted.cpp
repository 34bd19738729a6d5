#include "core/pasted/pasted.h"

#include <QTest>

using namespace Core;
using namespace Core::Pasted;

class tst_Pasted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
};

void tst_Pasted::reads()
{
    const Reading reading = read("550 5.1.1 no");
    QCOMPARE(reading.findings.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Pasted)
#include "tst_pasted.moc"
