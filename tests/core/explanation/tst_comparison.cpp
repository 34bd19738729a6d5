#include "core/explanation/comparison.h"

#include <QTest>

using namespace Core;
using Difference = Comparison::Difference;

class tst_Comparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoCodesDiffer_data();
    void twoCodesDiffer();
    void swappedSidesDifferAlike();
    void aCodeDoesNotDifferFromItself();
    void unknownCodesStillHaveTheirClass();
    void anyPairIsCompared();
};

void tst_Comparison::twoCodesDiffer_data()
{
    QTest::addColumn<quint16>("left");
    QTest::addColumn<quint16>("right");
    QTest::addColumn<QList<int>>("differences");
    const auto list = [](std::initializer_list<Difference> some) {
        QList<int> numbers;
        for (const Difference difference : some)
            numbers.append(int(difference));
        return numbers;
    };
    QTest::newRow("334 503") << quint16(334) << quint16(503)
                             << list({Difference::Class, Difference::Outcome, Difference::Action});
    QTest::newRow("334 553") << quint16(334) << quint16(553)
                             << list({Difference::Class, Difference::Outcome, Difference::Stage, Difference::Action});
    QTest::newRow("503 553") << quint16(503) << quint16(553) << list({});
    QTest::newRow("450 550") << quint16(450) << quint16(550)
                             << list({Difference::Class, Difference::Transience, Difference::Action});
    QTest::newRow("421 250") << quint16(421) << quint16(250)
                             << list({Difference::Class, Difference::Outcome, Difference::Action, Difference::Who});
}

void tst_Comparison::twoCodesDiffer()
{
    QFETCH(quint16, left);
    QFETCH(quint16, right);
    QFETCH(QList<int>, differences);
    QList<int> found;
    const Comparison made = compare(left, right);
    for (const Difference difference : made.differences)
        found.append(int(difference));
    QCOMPARE(found, differences);
}

void tst_Comparison::swappedSidesDifferAlike()
{
    const Comparison one = compare(334, 553);
    const Comparison other = compare(553, 334);
    QCOMPARE(one.differences, other.differences);
    QVERIFY(one.left == other.right);
    QVERIFY(one.right == other.left);
}

void tst_Comparison::aCodeDoesNotDifferFromItself()
{
    QVERIFY(compare(503, 503).differences.isEmpty());
}

void tst_Comparison::unknownCodesStillHaveTheirClass()
{
    const Comparison made = compare(299, 0);
    QVERIFY(!made.left.entry);
    QVERIFY(!made.right.entry);
    QCOMPARE(made.left.klass->klass, quint8(2));
    QVERIFY(made.right.klass);
    QVERIFY(made.left.stages.isEmpty());
}

void tst_Comparison::anyPairIsCompared()
{
    for (const Knowledge::CodeEntry &left : Knowledge::codes()) {
        for (const Knowledge::CodeEntry &right : Knowledge::codes()) {
            const Comparison made = compare(left.code, right.code);
            QCOMPARE(made.left.entry, &left);
            QVERIFY2(!made.right.stages.isEmpty(), qPrintable(QString::number(right.code)));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
