#include "core/knowledge/literals.h"
#include "core/knowledge/wordingsearch.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <re2/re2.h>

using namespace Core::Knowledge;

namespace {

struct Sample {
    QByteArray id;
    quint16 code = 0;
    QByteArray status;
    QByteArray text;
};

QList<Sample> samples()
{
    QFile file(QStringLiteral(WORDING_SAMPLES));
    QList<Sample> all;
    if (!file.open(QFile::ReadOnly))
        return all;
    file.readLine(); // the names of the columns
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().chopped(1).split('\t');
        if (cells.size() == 4)
            all.append({cells[0], quint16(cells[1].toUInt()), cells[2], cells[3]});
    }
    return all;
}

Proven provenFor(const QByteArray &id)
{
    Proven proven;
    const QByteArray name = id.left(id.indexOf('.'));
    for (size_t i = 0; i < wordingTables().size(); ++i)
        proven.set(i, name == wordingTables()[i].name);
    return proven;
}

QByteArrayList idsIn(const QByteArray &text, quint16 code, const QByteArray &status, const Proven &proven)
{
    QByteArrayList ids;
    for (const WordingFit &fit : wordingsIn(text, code, status, proven))
        ids.append(fit.entry->id);
    return ids;
}

template <typename Check>
void eachEntry(Check check)
{
    for (const WordingTable &table : wordingTables()) {
        for (const WordingEntry &entry : table.entries)
            check(table, entry);
    }
}

} // namespace

// The tables of the layer Wording and their search.
class tst_WordingTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreTheTablesOwnAndUnique();
    void expressionsCompileAndNeedALiteral();
    void everyRowHasASample();
    void aRowFiresOnItsSampleAndNotOnItsNeighbours_data();
    void aRowFiresOnItsSampleAndNotOnItsNeighbours();
    void sharedWordsNeedTheServersName();
    void anotherSoftwareContradicts();
    void refusalsSayNothingOfASuccess();
    void partsAreLiftedOut();
    void wordsAreFoundAnywhereInALongText();
    void anyOctetsAreRead();
};

void tst_WordingTables::idsAreTheTablesOwnAndUnique()
{
    QSet<QByteArray> ids;
    eachEntry([&](const WordingTable &table, const WordingEntry &entry) {
        QVERIFY2(QByteArray(entry.id).startsWith(QByteArray(table.name) + '.'), entry.id);
        QVERIFY2(!ids.contains(entry.id), entry.id);
        ids.insert(entry.id);
        QCOMPARE(wording(entry.id).entry, &entry);
    });
    QVERIFY(wordingTables().size() <= mostTables);
    QVERIFY(!wording("nobody.nothing").entry);
    QVERIFY(!wording("").entry);
}

void tst_WordingTables::expressionsCompileAndNeedALiteral()
{
    RE2::Options options;
    options.set_log_errors(false);
    eachEntry([&](const WordingTable &, const WordingEntry &entry) {
        QVERIFY2(RE2(entry.pattern, options).ok(), entry.id);
        for (const AllOf &sets : entry.literals ? QList<AllOf>{} : requiredLiterals(entry.pattern))
            QVERIFY2(strongest(sets), entry.id);
    });
    for (const WordingTable &table : wordingTables())
        QVERIFY2(RE2(table.banner, options).ok() && RE2(table.host, options).ok(), table.name);
}

void tst_WordingTables::everyRowHasASample()
{
    QSet<QByteArray> sampled;
    for (const Sample &sample : samples())
        sampled.insert(sample.id);
    eachEntry([&](const WordingTable &, const WordingEntry &entry) { QVERIFY2(sampled.contains(entry.id), entry.id); });
}

void tst_WordingTables::aRowFiresOnItsSampleAndNotOnItsNeighbours_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<quint16>("code");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("text");
    for (const Sample &sample : samples())
        QTest::newRow(sample.id.constData()) << sample.id << sample.code << sample.status << sample.text;
}

void tst_WordingTables::aRowFiresOnItsSampleAndNotOnItsNeighbours()
{
    QFETCH(QByteArray, id);
    QFETCH(quint16, code);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, text);
    const QByteArrayList found = idsIn(text, code, status, provenFor(id));
    QVERIFY2(found.contains(id), found.join(' ').constData());
}

void tst_WordingTables::sharedWordsNeedTheServersName()
{
    for (const Sample &sample : samples()) {
        const FoundWording found = wording(sample.id);
        if (!found.entry || found.entry->told != Told::ByServer)
            continue;
        QVERIFY2(!idsIn(sample.text, sample.code, sample.status, {}).contains(sample.id), sample.id.constData());
    }
}

void tst_WordingTables::anotherSoftwareContradicts()
{
    const auto first = [](const char *greeting) {
        return idsIn("<bob@example.net>: Relay access denied", 554, "5.7.1", provenBy(greeting, "")).value(0);
    };
    QVERIFY(first("220 mx.example.net ESMTP Postfix").startsWith("postfix."));
    QVERIFY(!first("220 mx.example.net ESMTP Exim 4.96").startsWith("postfix."));
}

void tst_WordingTables::refusalsSayNothingOfASuccess()
{
    QVERIFY(idsIn("<bob@example.net>: Relay access denied", 250, "", {}).isEmpty());
}

void tst_WordingTables::partsAreLiftedOut()
{
    const QByteArray words("<bob@example.net>: Relay access denied");
    const auto fits = wordingsIn(words, 554, "5.7.1", provenFor("postfix.x"));
    QVERIFY(!fits.isEmpty());
    QCOMPARE(fits.first().parts.size(), 1);
    const Expression::Group part = fits.first().parts.first();
    QCOMPARE(part.name, "recipient");
    QCOMPARE(words.mid(part.begin, part.size), "bob@example.net");
}

void tst_WordingTables::wordsAreFoundAnywhereInALongText()
{
    const QByteArray words("<bob@example.net>: Relay access denied");
    QVERIFY(!idsIn(QByteArray(60000, 'x') + ' ' + words, 554, "5.7.1", {}).isEmpty());
}

void tst_WordingTables::anyOctetsAreRead()
{
    QByteArray octets;
    for (int octet = 0; octet < 256; ++octet)
        octets += char(octet);
    QVERIFY(!idsIn(octets + "<b\xe9@example.net>: Relay access denied" + octets, 554, "", {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_WordingTables)
#include "tst_wordingtables.moc"
