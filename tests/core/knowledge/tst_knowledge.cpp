#include "core/knowledge/entry.h"
#include "core/knowledge/tables.h"

#include <QSet>
#include <QTest>

using namespace Core::Knowledge;

// The tables by themselves: order, completeness, and nothing half written.
class tst_Knowledge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreSortedAndUnique();
    void everyStandardCodeIsKnown_data();
    void everyStandardCodeIsKnown();
    void anUnknownCodeHasItsClassOnly();
    void everyFirstDigitHasAClass_data();
    void everyFirstDigitHasAClass();
    void confusableCodesAreKnownAndOthers();
    void readingTablesAreComplete();
    void readingsAreFoundById();
    void readingIdsAreStableWords();
    void sharedReadingsExist_data();
    void sharedReadingsExist();
    void verbsAreSortedAndFound();
    void rulesNameTheirSection();
};

namespace {

bool isSaid(const char *text)
{
    return text && *text;
}

template <typename Visit>
void visitRules(Visit visit)
{
    for (const CodeEntry &entry : codes())
        visit(entry.rules);
    for (const VerbEntry &entry : verbTable())
        visit(entry.rules);
    for (const ReadingTable &table : readingTables())
        for (const ReadingEntry &entry : table.entries)
            visit(entry.rules);
}

} // namespace

void tst_Knowledge::codesAreSortedAndUnique()
{
    quint16 last = 0;
    for (const CodeEntry &entry : codes()) {
        QVERIFY2(entry.code > last, qPrintable(QString::number(entry.code)));
        last = entry.code;
    }
}

void tst_Knowledge::everyStandardCodeIsKnown_data()
{
    QTest::addColumn<quint16>("code");
    for (const int code :
         {211, 214, 220, 221, 235, 250, 251, 252, 253, 334, 354, 355, 421, 432, 450, 451, 452, 453, 454, 455,
          458, 459, 500, 501, 502, 503, 504, 521, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556})
        QTest::addRow("%d", code) << quint16(code);
}

void tst_Knowledge::everyStandardCodeIsKnown()
{
    QFETCH(quint16, code);
    const CodeEntry *entry = Core::Knowledge::code(code);
    QVERIFY(entry);
    QCOMPARE(entry->code, code);
    QVERIFY(isSaid(entry->title));
    QVERIFY(isSaid(entry->meaning));
    QVERIFY(isSaid(entry->seen));
    QVERIFY(isSaid(entry->advice[0].text));
    QVERIFY(isSaid(entry->rules));
}

void tst_Knowledge::anUnknownCodeHasItsClassOnly()
{
    QVERIFY(!Core::Knowledge::code(299));
    QVERIFY(!Core::Knowledge::code(0));
    QVERIFY(!Core::Knowledge::code(65535));
    QCOMPARE(replyClass(299).klass, quint8(2));
}

void tst_Knowledge::everyFirstDigitHasAClass_data()
{
    QTest::addColumn<quint16>("code");
    for (quint16 digit = 0; digit <= 9; ++digit)
        QTest::addRow("%d", digit) << quint16(digit * 100 + 42);
    QTest::newRow("beyond") << quint16(65535);
}

void tst_Knowledge::everyFirstDigitHasAClass()
{
    QFETCH(quint16, code);
    QVERIFY(isSaid(replyClass(code).name));
    QVERIFY(isSaid(replyClass(code).meaning));
    QVERIFY(isSaid(replyClass(code).advice[0].text));
}

void tst_Knowledge::confusableCodesAreKnownAndOthers()
{
    for (const CodeEntry &entry : codes()) {
        for (const quint16 other : entry.confusable) {
            QVERIFY2(other != entry.code, qPrintable(QString::number(entry.code)));
            QVERIFY2(other == 0 || Core::Knowledge::code(other), qPrintable(QString::number(other)));
        }
    }
}

void tst_Knowledge::readingTablesAreComplete()
{
    QCOMPARE(readingTables().size(), size_t(32));
    quint16 last = 0;
    for (const ReadingTable &table : readingTables()) {
        QVERIFY(table.code > last);
        last = table.code;
        QVERIFY(!table.entries.empty());
        QCOMPARE(QByteArray(table.context), "Reading" + QByteArray::number(table.code));
        for (const ReadingEntry &entry : table.entries) {
            QVERIFY2(isSaid(entry.title) && isSaid(entry.meaning), entry.id);
            QVERIFY2(isSaid(entry.advice[0].text), entry.id);
            QVERIFY2(isSaid(entry.rules), entry.id);
        }
    }
}

void tst_Knowledge::readingsAreFoundById()
{
    QSet<QByteArray> ids;
    for (const ReadingTable &table : readingTables()) {
        for (const ReadingEntry &entry : table.entries) {
            QVERIFY2(!ids.contains(entry.id), entry.id);
            ids.insert(entry.id);
            const FoundReading found = reading(QLatin1String(entry.id));
            QCOMPARE(found.entry, &entry);
            QCOMPARE(QByteArray(found.context), QByteArray(table.context));
        }
    }
    QVERIFY(!reading(QLatin1String("503.no-such-reading")).entry);
    QVERIFY(!reading(QLatin1String()).entry);
}

void tst_Knowledge::readingIdsAreStableWords()
{
    for (const ReadingTable &table : readingTables()) {
        for (const ReadingEntry &entry : table.entries) {
            const QByteArray id(entry.id);
            QVERIFY2(id.startsWith(QByteArray::number(table.code) + '.') && id.size() > 5, entry.id);
            for (const char c : id.mid(4))
                QVERIFY2((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-', entry.id);
        }
    }
}

void tst_Knowledge::sharedReadingsExist_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"553.sender-not-owned", "553.sender-needs-login", "553.utf8-not-given", "553.source-route",
                           "553.address-without-domain", "553.address-badly-written"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void tst_Knowledge::sharedReadingsExist()
{
    QFETCH(QString, id);
    QVERIFY(reading(QLatin1String(id.toLatin1())).entry);
}

void tst_Knowledge::verbsAreSortedAndFound()
{
    QByteArray last;
    for (const VerbEntry &entry : verbTable()) {
        QVERIFY2(QByteArray(entry.verb) > last, entry.verb);
        last = entry.verb;
        QCOMPARE(verb(entry.verb), &entry);
        QVERIFY2(isSaid(entry.title) && isSaid(entry.meaning) && isSaid(entry.use), entry.verb);
    }
    for (const char *name : {"EHLO", "HELO", "LHLO", "MAIL", "RCPT", "DATA", "RSET", "VRFY", "EXPN", "HELP", "NOOP",
                             "QUIT", "STARTTLS", "AUTH", "BDAT", "ETRN"})
        QVERIFY2(verb(name), name);
    QVERIFY(!verb(""));
    QVERIFY(!verb("NOSUCH"));
}

void tst_Knowledge::rulesNameTheirSection()
{
    visitRules([](const char *rules) {
        if (!rules)
            return;
        for (const QByteArray &part : QByteArray(rules).split(';')) {
            const QList<QByteArray> words = part.trimmed().split(' ');
            const bool draft = words.size() == 1 && words[0].startsWith("draft-");
            const bool rfc = words.size() >= 2 && words.size() <= 3 && words[0] == "RFC" && words[1].toUInt() > 0;
            const bool microsoft = words.size() == 2 && words[0].startsWith("MS-"); // [MS-NLMP] 2.2.1.2
            QVERIFY2(draft || rfc || microsoft, rules);
        }
    });
}

QTEST_GUILESS_MAIN(tst_Knowledge)
#include "tst_knowledge.moc"
