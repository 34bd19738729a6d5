#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

// The written translations themselves: complete, with the same placeholders, and with French typography.
class tst_Translations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsUnfinished();
    void placeholdersAreTheSame();
    void mnemonicsAreKept();
    void marksStandBehindANoBreakSpace();
    void apostrophesAreTypographic();
    void noEnglishIsLeft();
    void englishHasOnlyPlurals();

private:
    struct Message {
        QString context, source;
        QStringList forms; // more than one: plural
        bool unfinished = false;
        bool plural = false;
    };
    static QList<Message> read(const QString &name);
    static QByteArray where(const Message &message);
    QList<Message> m_french, m_english;
};

namespace {

// {role}, {line:role}, %1, %n
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{[a-z:-]+\\}|%L?[1-9n]"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

QList<tst_Translations::Message> tst_Translations::read(const QString &name)
{
    QFile file(QStringLiteral(TRANSLATIONS "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(
                {context, {}, {}, false, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            messages.last().forms.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QByteArray tst_Translations::where(const Message &message)
{
    return (message.context + QStringLiteral(": ") + message.source + QStringLiteral(" = ") + message.forms.join(u'|'))
        .toUtf8();
}

void tst_Translations::initTestCase()
{
    m_french = read(QStringLiteral("mailscope_fr.ts"));
    m_english = read(QStringLiteral("mailscope_en.ts"));
    QVERIFY2(m_french.size() > 1000, "the French translation is not there");
    QVERIFY(!m_english.isEmpty());
}

void tst_Translations::nothingIsUnfinished()
{
    for (const Message &message : m_french + m_english) {
        QVERIFY2(!message.unfinished, where(message).constData());
        QCOMPARE(message.forms.size(), message.plural ? 2 : 1);
        for (const QString &form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), where(message).constData());
    }
}

void tst_Translations::placeholdersAreTheSame()
{
    for (const Message &message : m_french + m_english)
        for (const QString &form : message.forms)
            QVERIFY2(placeholders(form) == placeholders(message.source), where(message).constData());
}

void tst_Translations::mnemonicsAreKept()
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    for (const Message &message : m_french)
        for (const QString &form : message.forms)
            QVERIFY2(form.contains(mnemonic) == message.source.contains(mnemonic), where(message).constData());
}

// : ; ! ? » and « stand beside U+00A0 or U+202F; inside "12:30", "smtp://", "IPv6:…" or "FROM:" a colon is no mark.
void tst_Translations::marksStandBehindANoBreakSpace()
{
    static const QRegularExpression plainSpace(QStringLiteral(" [;:!?»]|« "));
    static const QRegularExpression noSpace(
        QStringLiteral("[\\p{L}\\p{N})][;!?»](?=[\\s.,)]|$)|«(?![\\x{00a0}\\x{202f}])"));
    for (const Message &message : m_french) {
        for (const QString &form : message.forms) {
            QVERIFY2(!form.contains(plainSpace), where(message).constData());
            QVERIFY2(!form.contains(noSpace), where(message).constData());
        }
    }
}

void tst_Translations::apostrophesAreTypographic()
{
    static const QRegularExpression typewriter(QStringLiteral("\\p{L}'\\p{L}"));
    for (const Message &message : m_french) {
        QVERIFY2(!message.source.contains(typewriter), where(message).constData());
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(typewriter), where(message).constData());
    }
}

// A whole sentence that is the same in both languages was not translated.
void tst_Translations::noEnglishIsLeft()
{
    for (const Message &message : m_french) {
        const bool sentence = message.source.count(u' ') >= 3 && !message.source.contains(u'/');
        QVERIFY2(!sentence || message.forms.first() != message.source, where(message).constData());
    }
}

void tst_Translations::englishHasOnlyPlurals()
{
    for (const Message &message : m_english)
        QVERIFY2(message.plural, where(message).constData());
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
