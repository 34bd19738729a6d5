#include "ui/words/phrase.h"

#include <QTest>

using namespace Words;
using Core::Argument;
using Core::Role;

class tst_Phrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsFilled();
    void aRowBecomesALink();
    void aSentenceWithoutItsWordsIsLeftOut_data();
    void aSentenceWithoutItsWordsIsLeftOut();
    void wordsOfTheServerAreInert();
    void numbersAreFormatted();
    void aCommandIsFilled_data();
    void aCommandIsFilled();

private:
    const Language m_language{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const QList<Argument> m_arguments{
        {Role::Sender, "alice@example.org", 4, {}},  {Role::Recipient, {}, 6, {}},
        {Role::Limit, "20480000", Core::none, {}},   {Role::Login, "<>", 3, {}},
        {Role::Text, "a\x1b[2J\xe2\x80\xae", 8, {}}, {Role::Argument, "\"a\\b\"@example.org", 9, {}},
    };
};

void tst_Phrase::aTextIsFilled()
{
    const Prose prose = phrase(m_language, "Any", "It was {sender} who said so.", m_arguments);
    QCOMPARE(plain(prose), QStringLiteral("It was alice@example.org who said so."));
    QCOMPARE(prose.size(), 3);
    QCOMPARE(prose[1].kind, Run::Kind::Quoted);
}

void tst_Phrase::aRowBecomesALink()
{
    const Prose prose = phrase(m_language, "Any", "See {line:sender}.", m_arguments);
    QCOMPARE(plain(prose), QStringLiteral("See line 5."));
    QCOMPARE(prose[1].kind, Run::Kind::Row);
    QCOMPARE(prose[1].row, 4U);
}

void tst_Phrase::aSentenceWithoutItsWordsIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("no such argument") << QByteArray("First. It was {server-name}. Last.")
                                      << QStringLiteral("First. Last.");
    QTest::newRow("no bytes") << QByteArray("It was {recipient}. Last.") << QStringLiteral("Last.");
    QTest::newRow("but a row") << QByteArray("It was {line:recipient}.") << QStringLiteral("It was line 7.");
    QTest::newRow("no row") << QByteArray("It was {line:limit}.") << QString();
    QTest::newRow("no such role") << QByteArray("It was {nobody}. Last.") << QStringLiteral("Last.");
    QTest::newRow("section numbers end nothing") << QByteArray("Section 4.1.4 says {sender}. Last.")
                                                 << QStringLiteral("Section 4.1.4 says alice@example.org. Last.");
    QTest::newRow("unclosed") << QByteArray("It was {sender") << QStringLiteral("It was {sender");
    QTest::newRow("empty") << QByteArray() << QString();
}

void tst_Phrase::aSentenceWithoutItsWordsIsLeftOut()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, text);
    QCOMPARE(plain(phrase(m_language, "Any", source.constData(), m_arguments)), text);
}

void tst_Phrase::wordsOfTheServerAreInert()
{
    QCOMPARE(plain(phrase(m_language, "Any", "{text}", m_arguments)), QStringLiteral("a␛[2J\\xE2\\x80\\xAE"));
    const QList<Argument> long_{{Role::Text, QByteArray(100'000, 'x'), 0, {}}};
    QVERIFY(plain(phrase(m_language, "Any", "{text}", long_)).size() < 1000);
}

void tst_Phrase::numbersAreFormatted()
{
    QCOMPARE(plain(phrase(m_language, "Any", "{limit} octets", m_arguments)), QStringLiteral("20,480,000 octets"));
    const QList<Argument> odd{{Role::Limit, "12\x07", Core::none, {}}};
    QCOMPARE(plain(phrase(m_language, "Any", "{limit}", odd)), QStringLiteral("12␇"));
}

void tst_Phrase::aCommandIsFilled_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it is") << QByteArray("STARTTLS") << QStringLiteral("STARTTLS");
    QTest::newRow("filled") << QByteArray("MAIL FROM:<{sender}>") << QStringLiteral("MAIL FROM:<alice@example.org>");
    QTest::newRow("nothing to fill in") << QByteArray("RCPT TO:<{recipient}>") << QString();
    QTest::newRow("numbers as digits") << QByteArray("SIZE={limit}") << QStringLiteral("SIZE=20480000");
    QTest::newRow("empty reverse-path") << QByteArray("MAIL FROM:<{login}>") << QStringLiteral("MAIL FROM:<>");
    QTest::newRow("control characters are not typed") << QByteArray("NOOP {text}") << QString();
    QTest::newRow("a backslash is no escape")
        << QByteArray("RCPT TO:<{argument}>") << QStringLiteral("RCPT TO:<\"a\\x5Cb\"@example.org>");
    QTest::newRow("none") << QByteArray() << QString();
}

void tst_Phrase::aCommandIsFilled()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QString, typed);
    QCOMPARE(command(pattern.isEmpty() ? nullptr : pattern.constData(), m_arguments), typed);
}

QTEST_GUILESS_MAIN(tst_Phrase)
#include "tst_phrase.moc"
