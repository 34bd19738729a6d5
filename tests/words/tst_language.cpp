#include "ui/words/figures.h"
#include "ui/words/rfc.h"

#include <QTest>
#include <QTranslator>

using namespace Words;

// Upper case instead of another language: shows that a text went through the translator.
class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QByteArray(source) == "unknown" ? QString() : QString::fromUtf8(source).toUpper();
    }
};

class tst_Language : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextGoesThroughItsTranslator();
    void anUntranslatedTextIsItsSource();
    void nothingIsSaidForNothing();
    void englishHasItsPlurals();
    void frenchHasItsPlurals();
    void numbersFollowTheLanguage();
    void durationsAreReadable_data();
    void durationsAreReadable();
    void rulesBecomeAddresses_data();
    void rulesBecomeAddresses();
    void severalRulesStandInOrder();
};

namespace {

Language english()
{
    return Language(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Language french()
{
    return Language(QLocale(QLocale::French, QLocale::France));
}

QString simple(QString text)
{
    return text.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
}

} // namespace

void tst_Language::aTextGoesThroughItsTranslator()
{
    const Language loud(QLocale(QLocale::English), std::make_unique<Shouting>());
    QCOMPARE(loud.text("Any", "a word"), QStringLiteral("A WORD"));
}

void tst_Language::anUntranslatedTextIsItsSource()
{
    const Language loud(QLocale(QLocale::English), std::make_unique<Shouting>());
    QCOMPARE(loud.text("Any", "unknown"), QStringLiteral("unknown"));
    QCOMPARE(english().text("No such context", "as it is – ü"), QStringLiteral("as it is – ü"));
}

void tst_Language::nothingIsSaidForNothing()
{
    QCOMPARE(english().text("Any", nullptr), QString());
    QCOMPARE(english().text("Any", ""), QString());
}

void tst_Language::englishHasItsPlurals()
{
    QCOMPARE(days(english(), 1), QStringLiteral("1 day"));
    QCOMPARE(days(english(), 0), QStringLiteral("0 days"));
    QCOMPARE(days(english(), 1234), QStringLiteral("1,234 days"));
}

void tst_Language::frenchHasItsPlurals()
{
    QCOMPARE(simple(days(french(), 0)), QStringLiteral("0 jour"));
    QCOMPARE(simple(days(french(), 1)), QStringLiteral("1 jour"));
    QCOMPARE(simple(days(french(), 1234)), QStringLiteral("1 234 jours"));
}

void tst_Language::numbersFollowTheLanguage()
{
    QCOMPARE(number(english(), 20480000), QStringLiteral("20,480,000"));
    QCOMPARE(simple(number(french(), 20480000)), QStringLiteral("20 480 000"));
    QCOMPARE(lineNumber(english(), 16), QStringLiteral("17"));
    QCOMPARE(date(english(), 0), QStringLiteral("1 January 1970"));
    QCOMPARE(date(french(), 0), QStringLiteral("1 janvier 1970"));
}

void tst_Language::durationsAreReadable_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << qint64(420) << QStringLiteral("0.4 ms");
    QTest::newRow("usual") << qint64(84'200) << QStringLiteral("84 ms");
    QTest::newRow("seconds") << qint64(2'310'000) << QStringLiteral("2.3 s");
    QTest::newRow("minutes") << qint64(300'000'000) << QStringLiteral("5.0 min");
    QTest::newRow("before the beginning") << qint64(-5) << QStringLiteral("0.0 ms");
}

void tst_Language::durationsAreReadable()
{
    QFETCH(qint64, micros);
    QFETCH(QString, text);
    QCOMPARE(duration(english(), micros), text);
}

void tst_Language::rulesBecomeAddresses_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const QString rfc = QStringLiteral("https://www.rfc-editor.org/rfc/");
    QTest::newRow("section") << QByteArray("RFC 5321 4.1.4") << QStringLiteral("RFC 5321 §4.1.4")
                             << rfc + QStringLiteral("rfc5321#section-4.1.4");
    QTest::newRow("one number") << QByteArray("RFC 4954 4") << QStringLiteral("RFC 4954 §4")
                                << rfc + QStringLiteral("rfc4954#section-4");
    QTest::newRow("appendix") << QByteArray("RFC 5321 C") << QStringLiteral("RFC 5321 §C")
                              << rfc + QStringLiteral("rfc5321#appendix-C");
    QTest::newRow("whole") << QByteArray("RFC 8446") << QStringLiteral("RFC 8446") << rfc + QStringLiteral("rfc8446");
    QTest::newRow("draft") << QByteArray("draft-murchison-sasl-login") << QStringLiteral("draft-murchison-sasl-login")
                           << QStringLiteral("https://datatracker.ietf.org/doc/draft-murchison-sasl-login");
}

void tst_Language::rulesBecomeAddresses()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, text);
    QFETCH(QString, address);
    const QList<Run> runs = ruleRuns(rule.constData());
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().kind, Run::Kind::Web);
    QCOMPARE(runs.first().text, text);
    QCOMPARE(runs.first().address, address);
}

void tst_Language::severalRulesStandInOrder()
{
    const QList<Run> runs = ruleRuns("RFC 5321 4.2.3; RFC 4954 4;");
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.last().text, QStringLiteral("RFC 4954 §4"));
    QVERIFY(ruleRuns(nullptr).isEmpty());
    QVERIFY(ruleRuns("").isEmpty());
    QVERIFY(ruleRuns("nonsense; RFC").isEmpty());
}

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
