#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

// The translation files themselves: nothing unfinished, and what a text fills in or underlines is in both languages.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void placeholdersAndMnemonicsAgree();
    void frenchKeepsItsTypography();
};

namespace {

struct Message {
    QString context, source;
    QStringList translations;
    bool unfinished = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
        if (xml.isStartElement()) // numerusform
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
}

QList<Message> messages(const char *file)
{
    QFile source(QStringLiteral(MAILSCOPE_TRANSLATIONS "/") + QLatin1String(file));
    if (!source.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&source);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && !xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            all.append(Message{context, {}, {}, false});
        else if (xml.name() == QLatin1String("source"))
            all.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, all.last());
    }
    return all;
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured());
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("French") << QByteArray("mailscope_fr.ts");
    QTest::newRow("English plurals") << QByteArray("mailscope_en.ts");
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QByteArray, file);
    const QList<Message> all = messages(file.constData());
    QVERIFY(!all.isEmpty());
    for (const Message &message : all) {
        QVERIFY2(!message.unfinished, qPrintable(message.context + QStringLiteral(": ") + message.source));
        for (const QString &text : message.translations)
            QVERIFY2(!text.isEmpty(), qPrintable(message.context + QStringLiteral(": ") + message.source));
    }
}

void TestTranslations::placeholdersAndMnemonicsAgree()
{
    const QString places = QStringLiteral("%L?[0-9]+|\\{[a-z:-]+\\}");
    const QString mnemonic = QStringLiteral("&(?=\\w)");
    for (const Message &message : messages("mailscope_fr.ts"))
        for (const QString &text : message.translations) {
            QVERIFY2(found(text, places) == found(message.source, places), qPrintable(message.source + QStringLiteral(" → ") + text));
            QVERIFY2(found(text, mnemonic) == found(message.source, mnemonic), qPrintable(message.source + QStringLiteral(" → ") + text));
        }
}

void TestTranslations::frenchKeepsItsTypography()
{
    // A no-break space before high punctuation and inside guillemets; the curly apostrophe.
    static const QRegularExpression plainSpace(QStringLiteral("( [;:!?»](?![\\w/]))|« |\\w'\\w"));
    for (const Message &message : messages("mailscope_fr.ts"))
        for (const QString &text : message.translations)
            QVERIFY2(!text.contains(plainSpace), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
