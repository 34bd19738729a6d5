#include "ui/words/inert.h"

#include <QTest>

// Bytes of a hostile server as text that can do nothing.
class tst_Inert : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesBecomeVisible_data();
    void bytesBecomeVisible();
    void noByteAloneStaysAControl();
    void noCharacterHidesOrReorders();
    void longTextIsCutWhereItMayBe();
    void textIsReadLikeBytes();
};

void tst_Inert::bytesBecomeVisible_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("250 2.1.0 Ok") << QStringLiteral("250 2.1.0 Ok");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred\x1b[0m") << QStringLiteral("␛[31mred␛[0m");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a␀b");
    QTest::newRow("tab") << QByteArray("a\tb") << QStringLiteral("a␉b");
    QTest::newRow("cr lf") << QByteArray("a\r\nb") << QStringLiteral("a␍␊b");
    QTest::newRow("delete") << QByteArray("a\x7f") << QStringLiteral("a␡");
    QTest::newRow("C1 control") << QByteArray("a\xc2\x9b") << QStringLiteral("a\\xC2\\x9B");
    QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae") << QStringLiteral("a\\xE2\\x80\\xAE");
    QTest::newRow("isolate") << QByteArray("\xe2\x81\xa6z") << QStringLiteral("\\xE2\\x81\\xA6z");
    QTest::newRow("zero-width space") << QByteArray("a\xe2\x80\x8b") << QStringLiteral("a\\xE2\\x80\\x8B");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QStringLiteral("\\xEF\\xBB\\xBF");
    QTest::newRow("soft hyphen") << QByteArray("a\xc2\xad") << QStringLiteral("a\\xC2\\xAD");
    QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8") << QStringLiteral("a\\xE2\\x80\\xA8");
    QTest::newRow("tag character") << QByteArray("\xf3\xa0\x80\xa1") << QStringLiteral("\\xF3\\xA0\\x80\\xA1");
    QTest::newRow("Hangul filler") << QByteArray("\xe3\x85\xa4") << QStringLiteral("\\xE3\\x85\\xA4");
    QTest::newRow("accents stay") << QByteArray("d\xc3\xa9j\xc3\xa0") << QStringLiteral("déjà");
    QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x93\xa7") << QStringLiteral("📧");
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9") << QStringLiteral("caf\\xE9");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\\xC0\\xAF");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\\xED\\xA0\\x80");
    QTest::newRow("cut short") << QByteArray("a\xe2\x82") << QStringLiteral("a\\xE2\\x82");
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << QStringLiteral("\\xF4\\x90\\x80\\x80");
    QTest::newRow("a mark on its letter") << QByteArray("e\xcc\x81") << QStringLiteral("e\u0301");
    QTest::newRow("a mark on nothing") << QByteArray("\xcc\x81z") << QStringLiteral("\\xCC\\x81z");
    QTest::newRow("a heap of marks") << QByteArray("e\xcc\x81\xcc\x81\xcc\x81\xcc\x81")
                                     << QStringLiteral("e\u0301\u0301\u0301\\xCC\\x81");
}

void tst_Inert::bytesBecomeVisible()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(Words::inert(bytes), text);
}

void tst_Inert::noByteAloneStaysAControl()
{
    for (int octet = 0; octet < 256; ++octet) {
        const QString text = Words::inert(QByteArray(1, char(octet)));
        QVERIFY(!text.isEmpty());
        for (const QChar c : text)
            QVERIFY2(c.isPrint(), qPrintable(QString::number(octet)));
    }
}

void tst_Inert::noCharacterHidesOrReorders()
{
    for (char32_t code = 0x80; code < 0x110000; ++code) {
        if ((code >= 0xd800 && code < 0xe000) || code == 0xfeff) // QString takes a leading U+FEFF for a mark of order
            continue;
        const QChar::Category category = QChar::category(code);
        if (category == QChar::Other_NotAssigned && code % 97 != 0)
            continue; // most of all code points; a sample will do
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Other_NotAssigned || category == QChar::Separator_Line;
        if (!hidden)
            continue;
        const QString text = Words::inert(QByteArrayView(QString::fromUcs4(&code, 1).toUtf8()));
        QVERIFY2(text.startsWith(QLatin1String("\\x")), qPrintable(QString::number(code, 16)));
    }
}

void tst_Inert::longTextIsCutWhereItMayBe()
{
    QCOMPARE(Words::inert("abcdef", 6), QStringLiteral("abcdef"));
    QCOMPARE(Words::inert("abcdefg", 6), QStringLiteral("abcdef…"));
    QCOMPARE(Words::inert(QByteArray(1'000'000, 'x'), 10), QString(10, u'x') + u'…');
    QCOMPARE(Words::inert("ab\xf0\x9f\x93\xa7", 3), QStringLiteral("ab…")); // not half a character
}

void tst_Inert::textIsReadLikeBytes()
{
    QCOMPARE(Words::inertText(QStringLiteral("a\u202eb")), QStringLiteral("a\\xE2\\x80\\xAEb"));
}

QTEST_GUILESS_MAIN(tst_Inert)
#include "tst_inert.moc"
