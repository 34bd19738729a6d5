#include "core/knowledge/candidates.h"
#include "core/knowledge/indexing/indexmaker.h"
#include "core/knowledge/literals.h"

#include <QTest>

#include <algorithm>

using namespace Core::Knowledge;

// The literals of an expression, the texts that it spells out, and the search for many of them in one pass.
class tst_Literals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMatchHoldsOne_data();
    void everyMatchHoldsOne();
    void textsAreSpelledOut_data();
    void textsAreSpelledOut();
    void alternativesAreCutOutsideGroups();
    void whatMatchesIsACandidate_data();
    void whatMatchesIsACandidate();
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

void tst_Literals::textsAreSpelledOut_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("spelled");
    QTest::newRow("plain, in lower case") << QByteArray("Relay denied") << QByteArray("relay denied");
    QTest::newRow("a group") << QByteArray("user (?:unknown|not found)") << QByteArray("user not found/user unknown");
    QTest::newRow("an optional part") << QByteArray("mailbox (?:is )?full")
                                      << QByteArray("mailbox full/mailbox is full");
    QTest::newRow("an optional character") << QByteArray("hosts? down") << QByteArray("host down/hosts down");
    QTest::newRow("a small class") << QByteArray("spam[- ]trap") << QByteArray("spam trap/spam-trap");
    QTest::newRow("words") << QByteArray("\\bspam\\b") << QByteArray("\\bspam\\b");
    QTest::newRow("a whole text") << QByteArray("^done$") << QByteArray("^done$");
    QTest::newRow("escaped signs") << QByteArray("4\\.7\\.1 x") << QByteArray("4.7.1 x");
    QTest::newRow("what may be missing at the ends")
        << QByteArray("(?:sorry, )?no relay\\w*") << QByteArray("no relay");
    QTest::newRow("one holds the other") << QByteArray("full(?:y booked)?$|") << QByteArray();
    QTest::newRow("anything between") << QByteArray("no .* relay") << QByteArray();
    QTest::newRow("a wide class") << QByteArray("code [0-9] relay") << QByteArray();
    QTest::newRow("a class that leaves out") << QByteArray("code [^>] relay") << QByteArray();
    QTest::newRow("digits") << QByteArray("code \\d relay") << QByteArray();
    QTest::newRow("repeated") << QByteArray("no+ relay") << QByteArray();
    QTest::newRow("a word's edge inside") << QByteArray("no relay\\b here") << QByteArray();
    QTest::newRow("too short") << QByteArray("no") << QByteArray();
    QTest::newRow("beyond ASCII") << QByteArray("refus\xc3\xa9") << QByteArray();
    QTest::newRow("too many") << QByteArray("(?:a|b|c|d|e)(?:a|b|c|d|e)(?:a|b|c|d|e)relay") << QByteArray();
}

void tst_Literals::textsAreSpelledOut()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, spelled);
    QByteArrayList texts;
    for (const Spelled &some : spelledOut(expression)) {
        QByteArray text = some.text;
        text.prepend(has(some.edges, Edge::WordBefore) ? "\\b" : "").prepend(has(some.edges, Edge::Start) ? "^" : "");
        text.append(has(some.edges, Edge::WordBehind) ? "\\b" : "").append(has(some.edges, Edge::End) ? "$" : "");
        texts.append(text);
    }
    QCOMPARE(texts.join('/'), spelled);
}

void tst_Literals::alternativesAreCutOutsideGroups()
{
    const QList<QByteArrayView> cut = alternativesOf("a(?:b|c)|[|]]|d\\|e|");
    QCOMPARE(cut, QList<QByteArrayView>({"a(?:b|c)", "[|]]", "d\\|e", ""}));
}

void tst_Literals::whatMatchesIsACandidate_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("as"); // candidate, match, none
    const auto row = [](const char *expression, const char *text, const char *as) {
        QTest::addRow("%s in %s", expression, text) << QByteArray(expression) << QByteArray(text) << QByteArray(as);
    };
    row("relay denied", "554 RELAY Denied", "match");
    row("relay denied", "554 relay  denied", "none");
    row("\\bspam\\b", "no spam.", "match");
    row("\\bspam\\b", "no spammer", "none");
    row("\\bspam\\b", "antispam", "none");
    row("^done$", "done", "match");
    row("^done$", "is done", "none");
    row("^done$", "done it", "none");
    row("relay .* denied", "relay was denied", "candidate");
    row("relay .* denied", "relay was refused", "none");
    row("(?:relay|mail) .* denied", "mail was denied", "candidate");
    row("(?:relay|mail) .* denied", "was denied", "none");
    row("rbl\\d", "in rbl7", "candidate"); // three octets
    row("rbl\\d", "rbl", "candidate");
    row("spam|x.*viruses", "viruses", "candidate");
    row("spam|x.*viruses", "a spam with viruses", "match");
    row("caf\xc3\xa9", "un caf\xc3\xa9", "candidate");
    row("relay", "", "none");
}

void tst_Literals::whatMatchesIsACandidate()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, as);
    const IndexMaker maker({Indexed{"nothing here", nullptr}, Indexed{expression.constData(), nullptr}});
    const auto found = candidatesIn(Folded(text), maker.view(), 0, 2);
    QCOMPARE(QByteArray(found.empty() ? "none" : found[0].matches ? "match" : "candidate"), as);
    QVERIFY(found.empty() || (found.size() == 1 && found[0].expression == 1));
    QVERIFY(candidatesIn(Folded(text), maker.view(), 0, 1).empty());
}

void tst_Literals::searchGoesOverAnyOctets()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    const IndexMaker maker({Indexed{"abcdef", nullptr}});
    QList<qsizetype> ends;
    eachLiteral(maker.view(), Folded(all + all), [&](quint32, qsizetype end) { ends.append(end); });
    QCOMPARE(ends, QList<qsizetype>({71, 103, 327, 359})); // ABCDEF and abcdef, twice
}

QTEST_GUILESS_MAIN(tst_Literals)
#include "tst_literals.moc"
