#include "core/knowledge/literals.h"
#include "core/knowledge/literalsearch.h"

#include <QTest>

#include <algorithm>

using namespace Core::Knowledge;

// The literals of an expression, and the search for many of them in one pass.
class tst_Literals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMatchHoldsOne_data();
    void everyMatchHoldsOne();
    void searchFindsWhatLookingOneByOneFinds_data();
    void searchFindsWhatLookingOneByOneFinds();
    void searchGoesOverAnyOctets();
};

void tst_Literals::everyMatchHoldsOne_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("literals");
    QTest::newRow("plain") << QByteArray("Relay access denied") << QByteArray("relay access denied");
    QTest::newRow("every run") << QByteArray("ab\\d+relay.denied!") << QByteArray("relay & denied!");
    QTest::newRow("an optional part is none") << QByteArray("abc(defghi)?jk") << QByteArray("abc");
    QTest::newRow("nor is an optional character") << QByteArray("abcdx?e") << QByteArray("abcd");
    QTest::newRow("a group that must be there") << QByteArray("a(?:relaying)b") << QByteArray("relaying");
    QTest::newRow("a named group") << QByteArray("(?P<host>example)") << QByteArray("example");
    QTest::newRow("alternatives") << QByteArray("rate limit|throttl") << QByteArray("rate limit or throttl");
    QTest::newRow("alternatives in a group")
        << QByteArray("^(too many|exceeded) limit") << QByteArray(" limit & too many or  limit & exceeded");
    QTest::newRow("groups in alternatives") << QByteArray("(?:abc|def)x|ghi") << QByteArray("abc or def or ghi");
    QTest::newRow("two groups, the smaller as one")
        << QByteArray("(?:abc|def)(?:ghi|jkl|mno)") << QByteArray("abc/def & ghi or abc/def & jkl or abc/def & mno");
    QTest::newRow("an alternative without one") << QByteArray("blocked|\\d+") << QByteArray("blocked or ");
    QTest::newRow("a group with such an alternative") << QByteArray("abc(?:def|\\d)") << QByteArray("abc & def or abc");
    QTest::newRow("repeated at least once") << QByteArray("(?:full ){2,3}") << QByteArray("full ");
    QTest::newRow("repeated or not") << QByteArray("(?:full ){0,3}box") << QByteArray("box");
    QTest::newRow("a repeated character ends a run") << QByteArray("abc+def") << QByteArray("abc & def");
    QTest::newRow("escaped signs stand for themselves") << QByteArray("x\\.y\\(abc\\)") << QByteArray("x.y(abc)");
    QTest::newRow("a class stands for one of many") << QByteArray("abcd[ef]gh") << QByteArray("abcd");
    QTest::newRow("a class that holds its own end") << QByteArray("[^]>]tail") << QByteArray("tail");
    QTest::newRow("too short") << QByteArray("a.b.c") << QByteArray();
    QTest::newRow("broken off") << QByteArray("(abc[de") << QByteArray("abc");
}

void tst_Literals::everyMatchHoldsOne()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, literals);
    QByteArrayList alternatives;
    for (const AllOf &sets : requiredLiterals(expression)) {
        QByteArrayList parts;
        for (const AnyOf &set : sets)
            parts.append(set.join('/'));
        alternatives.append(parts.join(" & "));
    }
    QCOMPARE(alternatives.join(" or "), literals);
}

void tst_Literals::searchFindsWhatLookingOneByOneFinds_data()
{
    QTest::addColumn<QList<QByteArray>>("literals");
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> nested{"he", "she", "his", "hers", "e"};
    QTest::newRow("one inside another") << nested << QByteArray("ushers and his");
    QTest::newRow("any case") << nested << QByteArray("USHERS");
    QTest::newRow("overlapping itself") << QList<QByteArray>{"aa", "aaa"} << QByteArray("aaaaab");
    QTest::newRow("falling back twice") << QList<QByteArray>{"abcabd", "cab", "bd"} << QByteArray("abcabcabd");
    QTest::newRow("nothing there") << nested << QByteArray("qqq");
    QTest::newRow("empty text") << nested << QByteArray();
    QTest::newRow("empty literal") << QList<QByteArray>{"", "x"} << QByteArray("axa");
    QTest::newRow("no literal") << QList<QByteArray>{} << QByteArray("abc");
    QTest::newRow("octets above ASCII") << QList<QByteArray>{"\xc3\xa9tat"} << QByteArray("l'\xc3\xa9tat");
}

void tst_Literals::searchFindsWhatLookingOneByOneFinds()
{
    QFETCH(QList<QByteArray>, literals);
    QFETCH(QByteArray, text);
    QList<std::pair<qsizetype, qsizetype>> found, expected; // end, literal
    LiteralSearch(literals).in(text, [&](quint32 literal, qsizetype end) { found.append({end, literal}); });
    for (qsizetype i = 0; i < literals.size(); ++i) {
        if (literals[i].isEmpty())
            continue;
        for (qsizetype at = text.toLower().indexOf(literals[i]); at >= 0;
             at = text.toLower().indexOf(literals[i], at + 1))
            expected.append({at + literals[i].size(), i});
    }
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

void tst_Literals::searchGoesOverAnyOctets()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    int found = 0;
    LiteralSearch({"abc"}).in(all + all, [&](quint32, qsizetype) { ++found; });
    QCOMPARE(found, 4); // ABC and abc, twice
}

QTEST_GUILESS_MAIN(tst_Literals)
#include "tst_literals.moc"
