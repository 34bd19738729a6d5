#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Texts {
    QStringList english, french;
};

// Sources and translations of every message.
Texts readTexts()
{
    QFile file(QStringLiteral(TRANSLATIONS "/mailscope_fr.ts"));
    Texts texts;
    if (!file.open(QFile::ReadOnly))
        return texts;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            texts.english.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation"))
            texts.french.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

// Prose alone: names of settings, addresses, commands, figures and acronyms are no words of a language.
QStringList wordsOf(const QStringList &texts)
{
    static const QRegularExpression filled(QStringLiteral("\\{[^}]*\\}|%\\w+|https?://\\S+"));
    static const QRegularExpression blank(QStringLiteral("[\\s\\x{a0}\\x{202f}]+"));
    static const QRegularExpression edge(QStringLiteral("^[^\\w]+|[^\\w]+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression code(QStringLiteral("[\\d_@<>=/\\\\#$*|:~^{}\\[\\]+.()&]|.\\p{Lu}"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (QString text : texts) {
        const QStringList tokens = text.replace(filled, QStringLiteral(" ")).split(blank, Qt::SkipEmptyParts);
        for (QString token : tokens) {
            token.remove(edge).replace(QChar(0x2019), u'\'');
            if (!token.isEmpty() && !code.match(token).hasMatch())
                words.insert(token);
        }
    }
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted;
}

QSet<QString> trade(const QString &language)
{
    QFile file(QStringLiteral(SPELLING "/") + language + QStringLiteral(".txt"));
    QSet<QString> words;
    if (!file.open(QFile::ReadOnly))
        return words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

QStringList unknownTo(const QString &dictionary, const QStringList &words)
{
    QProcess hunspell;
    hunspell.start(QStringLiteral("hunspell"), {QStringLiteral("-l"), QStringLiteral("-i"), QStringLiteral("UTF-8"),
                                                QStringLiteral("-d"), dictionary});
    if (!hunspell.waitForStarted())
        return {QStringLiteral("(no hunspell here)")};
    hunspell.write(words.join(u'\n').toUtf8() + '\n');
    hunspell.closeWriteChannel();
    if (!hunspell.waitForFinished(60'000) || hunspell.exitCode() != 0)
        return {QString::fromUtf8(hunspell.readAllStandardError())};
    return QString::fromUtf8(hunspell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

// Every text against the dictionaries of both languages, with the trade's own words beside them.
class tst_Spelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsSpelt_data();
    void everyWordIsSpelt();
    void aWrongWordWouldBeFound();
    void theTradesListsHoldNoIdleWord_data() { everyWordIsSpelt_data(); }
    void theTradesListsHoldNoIdleWord();
};

void tst_Spelling::everyWordIsSpelt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("dictionary");
    QTest::addColumn<QStringList>("texts");
    const Texts texts = readTexts();
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("en_GB") << texts.english;
    QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("fr_FR") << texts.french;
}

void tst_Spelling::everyWordIsSpelt()
{
    QFETCH(QString, language);
    QFETCH(QString, dictionary);
    QFETCH(QStringList, texts);
    const QStringList words = wordsOf(texts);
    QVERIFY(words.size() > 3000);
    QStringList wrong;
    const QSet<QString> known = trade(language);
    for (const QString &word : unknownTo(dictionary, words)) {
        if (!known.contains(word))
            wrong.append(word);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void tst_Spelling::aWrongWordWouldBeFound()
{
    QCOMPARE(unknownTo(QStringLiteral("en_GB"), {QStringLiteral("recieve"), QStringLiteral("receive")}),
             QStringList{QStringLiteral("recieve")});
    QCOMPARE(unknownTo(QStringLiteral("fr_FR"), {QStringLiteral("courriel"), QStringLiteral("couriel")}),
             QStringList{QStringLiteral("couriel")});
}

void tst_Spelling::theTradesListsHoldNoIdleWord()
{
    QFETCH(QString, language);
    QFETCH(QStringList, texts);
    const QStringList words = wordsOf(texts);
    QStringList idle;
    for (const QString &word : trade(language)) {
        const auto holds = [&word](const QString &some) {
            return some.split(u'-').contains(word) || some == word || some.endsWith(u'\'' + word);
        };
        if (std::none_of(words.begin(), words.end(), holds))
            idle.append(word);
    }
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
}

QTEST_GUILESS_MAIN(tst_Spelling)
#include "tst_spelling.moc"
