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
    void typedWordsAreCodesOrStatuses_data();
    void typedWordsAreCodesOrStatuses();
    void statusesDiffer_data();
    void statusesDiffer();
    void aStatusStandsBehindCodesOfItsClass();
    void unknownDetailSpeaksByItsSubject();
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
                             << list(
                                    {Difference::Class, Difference::Transience, Difference::Action, Difference::Actor});
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
    QVERIFY(made.left.usage.stages.isEmpty());
}

void tst_Comparison::anyPairIsCompared()
{
    for (const Knowledge::CodeEntry &left : Knowledge::codes()) {
        for (const Knowledge::CodeEntry &right : Knowledge::codes()) {
            const Comparison made = compare(left.code, right.code);
            QCOMPARE(made.left.entry, &left);
            const bool standard = right.standing == Knowledge::Standing::Standard;
            QVERIFY2(!standard || !made.right.usage.stages.isEmpty(), qPrintable(QString::number(right.code)));
        }
    }
}

void tst_Comparison::typedWordsAreCodesOrStatuses_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<quint16>("code");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *typed, quint16 code, const char *status) {
        QTest::newRow(typed) << QByteArray(typed) << code << QByteArray(status);
    };
    row("553", 553, "");
    row(" 553 ", 553, "");
    row("5.7.1", 0, "5.7.1");
    row("X.7.1", 0, "x.7.1");
    row("x.7.x", 0, "x.7.x");
    row("5.7.606-649", 0, "5.7.606-649");
    row("600", 0, "");
    row("55", 0, "");
    row("3.7.1", 0, "");
    row("5.7", 0, "");
    row("5.7.", 0, "");
    row("5..1", 0, "");
    row("5.7.99999999999", 0, "");
    row("", 0, "");
    row("x", 0, "");
}

void tst_Comparison::typedWordsAreCodesOrStatuses()
{
    QFETCH(QByteArray, typed);
    QFETCH(quint16, code);
    QFETCH(QByteArray, status);
    const bool isAny = code != 0 || !status.isEmpty();
    QCOMPARE(compared(typed).has_value(), isAny);
    QVERIFY(compared(typed).value_or(Compared()) == (Compared{code, status}));
}

void tst_Comparison::statusesDiffer_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QList<int>>("differences");
    const auto row = [](const char *left, const char *right, std::initializer_list<Difference> some) {
        QList<int> numbers;
        for (const Difference difference : some)
            numbers.append(int(difference));
        QTest::addRow("%s %s", left, right) << QByteArray(left) << QByteArray(right) << numbers;
    };
    row("5.1.1", "5.7.8", {Difference::Subject, Difference::Stage, Difference::Codes});
    row("4.2.2", "5.2.2", {Difference::Class, Difference::Transience, Difference::Action, Difference::Codes});
    row("x.1.1", "x.3.1", {Difference::Subject, Difference::Actor, Difference::Codes});
    row("550", "5.7.1", {Difference::Kind});
    row("250", "5.7.1", {Difference::Kind, Difference::Class, Difference::Outcome, Difference::Action});
    row("550", "x.7.1", {Difference::Kind});
}

void tst_Comparison::statusesDiffer()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QList<int>, differences);
    const auto numbers = [](const Comparison &made) {
        QList<int> found;
        for (const Difference difference : made.differences)
            found.append(int(difference));
        return found;
    };
    QCOMPARE(numbers(compare(*compared(left), *compared(right))), differences);
    QCOMPARE(numbers(compare(*compared(right), *compared(left))), differences);
}

void tst_Comparison::aStatusStandsBehindCodesOfItsClass()
{
    const Comparison made = compare({0, "4.2.2"}, {0, "x.2.2"});
    QCOMPARE(made.left.usage.codes, QList<quint16>{452});
    QCOMPARE(made.right.usage.codes, (QList<quint16>{552, 452, 550}));
    QVERIFY(!made.right.klass);
}

void tst_Comparison::unknownDetailSpeaksByItsSubject()
{
    const Comparison made = compare({0, "5.7.999"}, {0, "5.9.9"});
    QVERIFY(!made.left.usage.stages.isEmpty());
    QVERIFY(made.right.usage.stages.isEmpty());
    QCOMPARE(made.right.klass->klass, quint8(5));
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
