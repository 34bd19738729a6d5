#include "ui/words/folding.h"
#include "ui/words/referencesearch.h"
#include "ui/words/referencetext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Words;
using Kind = Core::ReferenceEntry::Kind;

// What is typed finds entries, in either language, accents or not.
class tst_ReferenceSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsFolded_data();
    void textIsFolded();
    void foldingTwiceIsFoldingOnce();
    void theKeyItselfComesFirst_data();
    void theKeyItselfComesFirst();
    void eitherLanguageFindsTheSame_data();
    void eitherLanguageFindsTheSame();
    void everyWordNarrows();
    void filtersNarrow();
    void anyTypedTextIsSearched();
    void aFilterSurvivesTheSettings();
    void anySettingsGiveAFilter();
    void everyEntryIsAPage_data();
    void everyEntryIsAPage();
    void aKeyCostsMilliseconds();

private:
    QByteArray first(const QString &typed)
    {
        const auto found = m_search.find(typedOnly(typed));
        return found.isEmpty() ? QByteArray() : Core::referenceName(Core::reference()[found.first()]);
    }
    static ReferenceFilter typedOnly(const QString &text)
    {
        ReferenceFilter filter;
        filter.text = text;
        return filter;
    }
    ReferenceSearch m_search;
};

void tst_ReferenceSearch::textIsFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("fold");
    QTest::newRow("accents") << QStringLiteral("Boîte pleine, réponse différée")
                             << QByteArray("boite pleine, reponse differee");
    QTest::newRow("apostrophe") << QStringLiteral("l’hôte") << QByteArray("l'hote");
    QTest::newRow("ligature") << QStringLiteral("Œuvre ﬁn") << QByteArray("oeuvre fin");
    QTest::newRow("no-break space") << QStringLiteral("«\u00a0oui\u00a0»  ou\u202fnon")
                                    << QByteArray("\" oui \" ou non");
    QTest::newRow("dashes") << QStringLiteral("sous‑domaine – fin") << QByteArray("sous-domaine - fin");
    QTest::newRow("soft hyphen") << QStringLiteral("re\u00adlay") << QByteArray("relay");
    QTest::newRow("decomposed") << QStringLiteral("e\u0301te\u0301") << QByteArray("ete");
    QTest::newRow("Turkish") << QStringLiteral("İ") << QByteArray("i");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("blank") << QStringLiteral(" \t\n ") << QByteArray();
}

void tst_ReferenceSearch::textIsFolded()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, fold);
    QCOMPARE(folded(text), fold);
}

void tst_ReferenceSearch::foldingTwiceIsFoldingOnce()
{
    for (const Core::ReferenceEntry &entry : Core::reference()) {
        const QByteArray once = folded(referenceTitle(Language(), entry));
        QCOMPARE(folded(QString::fromUtf8(once)), once);
    }
}

void tst_ReferenceSearch::theKeyItselfComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *typed, const char *name) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QByteArray(name);
    };
    row("553", "code:553");
    row("size", "keyword:SIZE");
    row("SMTPUTF8", "keyword:SMTPUTF8");
    row("plain", "mechanism:PLAIN");
    row("5.7.8", "status:x.7.8");
    row("x.7.8", "status:x.7.8");
    row("rcpt", "verb:RCPT");
    row("550 5.7.8", "code:550");
}

void tst_ReferenceSearch::theKeyItselfComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, name);
    QCOMPARE(first(typed), name);
}

void tst_ReferenceSearch::eitherLanguageFindsTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    for (const char *key : {"334", "421", "450", "535", "550", "552", "553"}) {
        const Core::ReferenceEntry &entry = Core::reference()[Core::referenceId(Kind::Code, key)];
        QTest::newRow(key) << referenceTitle(Language(QLocale(QLocale::English)), entry)
                           << referenceTitle(Language(QLocale(QLocale::French)), entry);
    }
}

void tst_ReferenceSearch::eitherLanguageFindsTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto code = [](Core::EntryId id) { return Core::reference()[id].kind() == Kind::Code; };
    const auto firstCode = [&](const QString &typed) {
        const auto found = m_search.find(typedOnly(typed));
        const auto at = std::find_if(found.begin(), found.end(), code);
        return at == found.end() ? QByteArray() : Core::reference()[*at].key;
    };
    const QByteArray key(QTest::currentDataTag());
    QCOMPARE(firstCode(one), key);
    QCOMPARE(firstCode(other), key);
    QCOMPARE(firstCode(QString::fromUtf8(folded(other))), key); // without its accents
}

void tst_ReferenceSearch::everyWordNarrows()
{
    const auto one = m_search.find(typedOnly(QStringLiteral("relay")));
    const auto two = m_search.find(typedOnly(QStringLiteral("relay postfix")));
    QVERIFY(!two.isEmpty());
    QVERIFY(two.size() < one.size());
    for (const Core::EntryId id : two)
        QVERIFY(one.contains(id));
    QVERIFY(m_search.find(typedOnly(QStringLiteral("relay qqqqqq"))).isEmpty());
}

void tst_ReferenceSearch::filtersNarrow()
{
    QCOMPARE(m_search.find({}).size(), qsizetype(Core::reference().size()));
    ReferenceFilter filter;
    filter.kind = Kind::Wording;
    filter.digit = 4;
    filter.stage = Core::Stage::Envelope;
    filter.software = "Postfix";
    const auto found = m_search.find(filter);
    QVERIFY(!found.isEmpty());
    for (const Core::EntryId id : found) {
        const Core::ReferenceEntry &entry = Core::reference()[id];
        QCOMPARE(entry.kind(), Kind::Wording);
        QVERIFY(entry.isOfClass(4));
        QVERIFY(entry.isMetAt(Core::Stage::Envelope));
        QCOMPARE(entry.software, QByteArray("Postfix"));
    }
}

void tst_ReferenceSearch::anyTypedTextIsSearched()
{
    const QStringList typed{QString(),
                            QStringLiteral("   "),
                            QString(100'000, u'a'),
                            QStringLiteral("(*[\\"),
                            QStringLiteral("a ").repeated(5000),
                            QString(QChar(0xd800)),
                            QStringLiteral("5."),
                            QStringLiteral("5.7.99999"),
                            QStringLiteral("x"),
                            QString(QChar(0))};
    for (const QString &text : typed)
        m_search.find(typedOnly(text));
}

void tst_ReferenceSearch::aFilterSurvivesTheSettings()
{
    ReferenceFilter filter;
    QCOMPARE(referenceFilter(toText(filter)), filter);
    filter = {Kind::Status, 5, Core::Stage::Login, "Microsoft 365", QStringLiteral("boîte pleine")};
    QCOMPARE(referenceFilter(toText(filter)), filter);
}

void tst_ReferenceSearch::anySettingsGiveAFilter()
{
    for (const char *text : {"", "\t", "99\t99\t99", "-1\t-1\t-1", "a\tb\tc\td\te\tf", "\t\t\t\t\t\t\t"}) {
        const ReferenceFilter filter = referenceFilter(QString::fromUtf8(text));
        QVERIFY(!filter.kind);
        QVERIFY(!filter.stage);
        QCOMPARE(filter.digit, quint8(0));
    }
}

void tst_ReferenceSearch::everyEntryIsAPage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("French") << QLocale(QLocale::French);
}

void tst_ReferenceSearch::everyEntryIsAPage()
{
    QFETCH(QLocale, locale);
    const Language language(locale);
    for (Core::EntryId id = 0; id < Core::reference().size(); ++id) {
        const ReferenceText text = referenceText(language, id);
        const QByteArray name = Core::referenceName(Core::reference()[id]);
        QVERIFY2(!text.heading.isEmpty() && !text.title.isEmpty() && !text.parts.isEmpty(), name.constData());
        QString all = text.title + text.advice.join(u' ');
        for (const ReferenceText::Part &part : text.parts)
            all += plain(part.text);
        QVERIFY2(!all.contains(u'{') && !all.contains(u'}'), (name + ": " + all.toUtf8()).constData());
    }
    QVERIFY(referenceText(language, Core::none).heading.isEmpty());
}

// Bound generously: a laden machine must not make it red.
void tst_ReferenceSearch::aKeyCostsMilliseconds()
{
    m_search.find(typedOnly(QStringLiteral("a")));
    const QStringList typed{QStringLiteral("r"),
                            QStringLiteral("re"),
                            QStringLiteral("rel"),
                            QStringLiteral("relai"),
                            QStringLiteral("relais refuse"),
                            QStringLiteral("qqq"),
                            QStringLiteral("5.7.1")};
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        for (const QString &text : typed)
            m_search.find(typedOnly(text));
        best = std::min(best, clock.nsecsElapsed() / typed.size());
    }
    qInfo("%lld µs a search over %zu entries", best / 1000, Core::reference().size());
    QVERIFY(best < 50'000'000);
}

QTEST_GUILESS_MAIN(tst_ReferenceSearch)
#include "tst_referencesearch.moc"
