#include "core/knowledge/expression.h"
#include "core/knowledge/literalsearch.h"
#include "core/knowledge/starts.h"
#include "core/knowledge/wording.h"

#include <QFile>
#include <QTest>

using namespace Core::Knowledge;

// An expression over a text: where a match may begin is told by plain texts, and changes nothing of what is found.
class tst_Expression : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAreTold_data();
    void startsAreTold();
    void partsAreNamed();
    void partsAreCutBetweenCharacters();
    void startsChangeNothing();
};

void tst_Expression::startsAreTold_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("starts");
    const auto row = [](const char *name, const char *expression, const char *starts) {
        QTest::newRow(name) << QByteArray(expression) << QByteArray(starts);
    };
    row("plain, in lower case", "Relay denied", "relay denied");
    row("up to what is not plain", "relay .* denied", "relay ");
    row("the last may be missing", "relays? denied", "relay");
    row("one at least", "no+ relay", "no");
    row("alternatives", "relay|mail", "relay/mail");
    row("of a group", "(?:relay|mail) denied", "relay/mail");
    row("of a named group", "(?P<list>zen\\.example) lists", "zen.example");
    row("a group that may be missing", "(?:sorry, )?no relay", "sorry, /no relay");
    row("one that may be missing, as few as possible", "(?:sorry, )??no relay", "sorry, /no relay");
    row("one holds the other", "mail from|mail", "mail");
    row("edges take no octet", "^\\bspam\\b", "spam");
    row("one sign", "<(?P<sender>[^>]*)>", "<");
    row("an escaped sign", "\\[(?P<ip>[^\\]]*)\\]", "[");
    row("a bracket in a class", "(?:ab[]|)]c|de)f", "ab/de");
    row("an escaped bracket in a class", "(?:ab[^\\])]c|de)f", "ab/de");
    row("one letter is met too often", "a.*b", "");
    row("anything", ".*relay", "");
    row("a class", "[rn]elay", "");
    row("any number of a group", "(?:no )*relay", "");
    row("an alternative that tells nothing", "relay|\\d+", "");
    row("a group that may be empty", "(?:no|)relay", "");
    row("beyond ASCII", "\xc3\xa9metteur", "");
    row("too many", "aa|bb|cc|dd|ee|ff|gg|hh|ii", "");
}

void tst_Expression::startsAreTold()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, starts);
    QCOMPARE(plainStarts(expression).join('/'), starts);
}

void tst_Expression::partsAreNamed()
{
    const Expression expression("user (?P<user>\\S+)(?: of (?P<domain>\\S+))? unknown");
    const QByteArray text = "no: User joe unknown, user ann of example.org unknown";
    const auto match = expression.matchIn(text, Folded(text).text(), {0, text.size()});
    QVERIFY(match);
    QCOMPARE(match->size, 16);
    QCOMPARE(match->groups.size(), 1); // the other one took no octet
    QCOMPARE(match->groups[0].name, "user");
    QCOMPARE(text.mid(match->groups[0].begin, match->groups[0].size), "joe");
    const auto later = expression.matchIn(text, Folded(text).text(), {6, text.size()});
    QVERIFY(later);
    QCOMPARE(later->groups.size(), 2);
}

void tst_Expression::partsAreCutBetweenCharacters()
{
    const Expression expression("because (?P<reason>.+)");
    const QByteArray text = "because x" + QByteArray("\xc3\xa9").repeated(400);
    const auto match = expression.matchIn(text, Folded(text).text(), {0, text.size()});
    QVERIFY(match);
    const Expression::Group &reason = match->groups[0];
    QCOMPARE(reason.size, 319);
    QVERIFY(text.mid(reason.begin, reason.size).isValidUtf8());
}

// Each expression of the tables on some samples, its own among them: as if RE2 had searched the whole text.
void tst_Expression::startsChangeNothing()
{
    QFile file(QStringLiteral(WORDING_SAMPLES));
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    int matches = 0, told = 0;
    for (const WordingTable &table : wordingTables()) {
        for (const WordingEntry &entry : table.entries) {
            const Expression expression(entry.pattern);
            told += plainStarts(entry.pattern).isEmpty() ? 0 : 1;
            for (qsizetype i = 1; i < lines.size(); ++i) {
                const bool own = lines[i].startsWith(QByteArray(entry.id) + '\t');
                if (!own && i % 41 != 0)
                    continue;
                const QByteArray text = lines[i].mid(lines[i].lastIndexOf('\t') + 1);
                const QByteArray where = entry.id + QByteArray(" on: ") + text;
                const Expression::Window whole{0, text.size()};
                const auto match = expression.matchIn(text, Folded(text).text(), whole);
                QVERIFY2(match.has_value() == expression.isIn(text), where.constData());
                if (match && match->size >= 0)
                    QVERIFY2(match->size == expression.lengthIn(text, whole), where.constData());
                matches += match ? 1 : 0;
            }
        }
    }
    QVERIFY(matches > 1000);
    QVERIFY(told > 500);
}

QTEST_APPLESS_MAIN(tst_Expression)
#include "tst_expression.moc"
