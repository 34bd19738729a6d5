#include "tests/core/document/said.h"
#include "tests/words/spoken.h"
#include "ui/export/plaintext.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using Core::Document;
using Core::Protection;
using Core::RowId;
using Core::Testing::play;
using Export::Explanations;
using Lines = QList<QByteArray>;

namespace {

QList<RowId> allRows(const Document &document)
{
    QList<RowId> rows(qsizetype(document.rows().size()));
    std::iota(rows.begin(), rows.end(), RowId(0));
    return rows;
}

QString exported(const Document &document, const Words::Language &language,
                 Explanations explanations = Explanations::Without)
{
    return Export::plainText(language, document, allRows(document), explanations);
}

QStringList linesOf(const Lines &dialogue, const Words::Language &language)
{
    Document document;
    play(document, dialogue);
    return exported(document, language).split(u'\n', Qt::SkipEmptyParts);
}

// Behind time and protection.
QString textOf(const QString &line)
{
    return line.mid(12);
}

const Lines login = {"-- connected",        "S: 220 mail.example.org",
                     "C: AUTH LOGIN",       "S: 334 VXNlcm5hbWU6",
                     "C: YWxpY2U=",         "S: 334 UGFzc3dvcmQ6",
                     "C: c2VjcmV0c2VjcmV0", "S: 535 5.7.8 secretsecret or c2VjcmV0c2VjcmV0 is wrong"};

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsARowALine();
    void tellsTheTimeAsTheLanguageWritesIt();
    void marksWhatWasProtected_data();
    void marksWhatWasProtected();
    void keepsSecretsMasked();
    void decodesPromptsAndUserNames();
    void leavesNothingThatCouldAct_data();
    void leavesNothingThatCouldAct();
    void takesPlacesInATextForText();
    void explainsEachReplyBelowItsLastLine();
    void explainsNothingThatNobodyAskedFor();
    void tellsFaultsAndFailures();
    void speaksTheLanguageItIsGiven();
    void tellsTheRowsThatWereChosen();
};

void TestPlainText::tellsARowALine()
{
    const QStringList lines =
        linesOf({"-- connected", "S: 220-mail.example.org", "S: 220 ready", "C: EHLO  me ", "S: garbage", "-- closed"},
                english());
    QCOMPARE(lines.size(), 6);
    QVERIFY(textOf(lines[0]).startsWith(u"• "_s));
    QCOMPARE(textOf(lines[1]), u"← 220 mail.example.org"_s);
    QCOMPARE(textOf(lines[2]), u"← 220 ready"_s);
    QCOMPARE(textOf(lines[3]), u"→ EHLO  me "_s);
    QCOMPARE(textOf(lines[4]), u"← garbage"_s);
    QVERIFY(textOf(lines[5]).startsWith(u"• "_s));
}

void TestPlainText::tellsTheTimeAsTheLanguageWritesIt()
{
    Document document;
    document.recorder().fact(Core::Kind::Connected, Core::Facts::encode(Core::Facts::Connected()), 0);
    document.recorder().received("220 hi\r\n", Protection::Clear, 1'234'567'890);
    document.recorder().received("220 hi\r\n", Protection::Clear, -1); // an import that does not say
    document.follow();
    const QStringList lines = exported(document, english()).split(u'\n');
    QVERIFY(lines[0].startsWith(u"    0.000 "_s));
    QVERIFY(lines[1].startsWith(u"1,234.568 "_s));
    QVERIFY(lines[2].startsWith(u"          "_s));
    QVERIFY(exported(document, french()).contains(u",568 "_s));
    QCOMPARE(textOf(lines[1]), textOf(lines[2]));
}

void TestPlainText::marksWhatWasProtected_data()
{
    QTest::addColumn<Protection>("as");
    QTest::addColumn<QChar>("sign");
    QTest::newRow("clear") << Protection::Clear << QChar(u' ');
    QTest::newRow("verified") << Protection::TlsVerified << QChar(u'#');
    QTest::newRow("not verified") << Protection::TlsUnverified << QChar(u'~');
    QTest::newRow("not known") << Protection::NotKnown << QChar(u'?');
}

void TestPlainText::marksWhatWasProtected()
{
    QFETCH(Protection, as);
    QFETCH(QChar, sign);
    Document document;
    document.recorder().received("220 hi\r\n", as, 1);
    document.recorder().sent("NOOP\r\n", {}, as, 2);
    document.follow();
    const QString text = exported(document, english());
    QCOMPARE(text, u"    0.000 %1 ← 220 hi\n    0.000 %1 → NOOP\n"_s.replace(u"%1"_s, sign));
}

void TestPlainText::keepsSecretsMasked()
{
    for (const qsizetype chunk : {1'000'000, 1, 3}) {
        Document document;
        play(document, login, chunk);
        for (const auto *language : {&english(), &french()}) {
            const QString text = exported(document, *language, Explanations::With);
            QVERIFY(!text.contains(u"secret"_s) && !text.contains(u"c2VjcmV0"_s));
            QVERIFY(text.contains(u"→ ••••••••\n"_s));
            QVERIFY(text.contains(u"← 535 5.7.8 ******** or ******** is wrong\n"_s));
        }
    }
}

void TestPlainText::decodesPromptsAndUserNames()
{
    const QStringList lines = linesOf(login, english());
    QCOMPARE(textOf(lines[3]), u"← 334 VXNlcm5hbWU6   = Username:"_s);
    QCOMPARE(textOf(lines[4]), u"→ YWxpY2U=   = alice"_s);
    QCOMPARE(textOf(lines[5]), u"← 334 UGFzc3dvcmQ6   = Password:"_s);
}

void TestPlainText::leavesNothingThatCouldAct_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape") << QByteArray("\x1b[31mred\x07") << u"\u241b[31mred\u2407"_s;
    QTest::newRow("carriage") << QByteArray("a\rb") << u"a\u240db"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\u2400b"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a\u2409b"_s;
    QTest::newRow("right to left") << QByteArray("a\u202eb") << u"a\\xE2\\x80\\xAEb"_s;
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << u"a\\xFF"_s;
    QTest::newRow("C1 control") << QByteArray("a\xc2\x9b") << u"a\\xC2\\x9B"_s;
    QTest::newRow("UTF-8") << QByteArray("für €") << u"für €"_s;
}

void TestPlainText::leavesNothingThatCouldAct()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, shown);
    Document document;
    play(document, {"-- connected"});
    document.recorder().received("220 " + said + "\r\n", Protection::Clear, 9);
    document.recorder().sent(said + "\r\n", {}, Protection::Clear, 9);
    document.follow();
    const QStringList lines = exported(document, english()).split(u'\n');
    QCOMPARE(textOf(lines[1]), u"← 220 "_s + shown);
    QCOMPARE(textOf(lines[2]), u"→ "_s + shown);
    const QString all = exported(document, english(), Explanations::With);
    for (const QChar c : all)
        QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                 QByteArray::number(c.unicode(), 16).constData());
}

void TestPlainText::takesPlacesInATextForText()
{
    const QStringList lines = linesOf({"-- connected", "S: 220 100%1 %2%3 %4 %5", "C: %1 %L2"}, english());
    QCOMPARE(textOf(lines[1]), u"← 220 100%1 %2%3 %4 %5"_s);
    QCOMPARE(textOf(lines[2]), u"→ %1 %L2"_s);
}

void TestPlainText::explainsEachReplyBelowItsLastLine()
{
    Document document;
    play(document, {"-- connected", "S: 220-mail.example.org", "S: 220 ready", "C: MAIL FROM:<a@b>",
                    "S: 503 5.5.1 say EHLO first"});
    const QStringList lines = exported(document, english(), Explanations::With).split(u'\n');
    const auto isBlock = [](const QString &line) { return line.startsWith(u"            │ "_s); };
    const qsizetype first = lines.indexOf(u"    0.000   ← 220 mail.example.org"_s);
    QVERIFY(first > 0 && !isBlock(lines[first + 1])); // the reply goes on
    QVERIFY(isBlock(lines[first + 2]) && lines[first + 2].contains(u"220"_s));
    const qsizetype refusal = lines.indexOf(u"    0.000   ← 503 5.5.1 say EHLO first"_s);
    QVERIFY(refusal > 0 && isBlock(lines[refusal + 1]) && lines[refusal + 1].contains(u"503"_s));
    QVERIFY(isBlock(lines[refusal + 2]));
    const QString block = QStringList(lines.mid(refusal)).join(u'\n');
    QVERIFY(block.contains(u"│ 1. "_s)); // what to do, as steps
    QVERIFY(block.contains(u"EHLO"_s));
    for (const QString &line : lines.mid(refusal + 1))
        QVERIFY(line.isEmpty() || isBlock(line));
}

void TestPlainText::explainsNothingThatNobodyAskedFor()
{
    Document document;
    play(document, login);
    const QString without = exported(document, english());
    QVERIFY(!without.contains(u'│'));
    QCOMPARE(without.count(u'\n'), qsizetype(document.rows().size()));
    QString kept;
    const QStringList lines = exported(document, english(), Explanations::With).split(u'\n');
    for (const QString &line : lines)
        if (!line.startsWith(u"            │"_s) && !line.isEmpty())
            kept += line + u'\n';
    QCOMPARE(kept, without); // the rows are the same
}

void TestPlainText::tellsFaultsAndFailures()
{
    Document document;
    play(document, {"-- connected", "S: 220 hi", "C: STARTTLS", "S: 2200 go"});
    document.recorder().fact(Core::Kind::Failed,
                             Core::Facts::encode(Core::Failure{Core::FailureKind::StartTlsRefused, {}, {}}), 99);
    document.follow();
    const QString text = exported(document, english(), Explanations::With);
    QVERIFY(text.contains(u"│ Behind the code stands neither a blank"_s));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.last().startsWith(u"            │ "_s)); // what to do about the failure
}

void TestPlainText::speaksTheLanguageItIsGiven()
{
    Document document;
    play(document, {"-- connected", "S: 220 hi", "C: MAIL FROM:<a@b>", "S: 503 5.5.1 say EHLO first", "-- closed"});
    const QString in = exported(document, english(), Explanations::With);
    const QString en = exported(document, french(), Explanations::With);
    QVERIFY(in.contains(u"← 503 5.5.1 say EHLO first\n"_s) && en.contains(u"← 503 5.5.1 say EHLO first\n"_s));
    const auto words = [](const QString &text) {
        QStringList own;
        for (const QString &line : text.split(u'\n'))
            if (line.contains(u"│ "_s) || line.contains(u"• "_s))
                own.append(line.mid(14));
        return own;
    };
    QVERIFY(words(in) != words(en));
    QVERIFY(en.contains(u'\u2019') && en.contains(u"\u00a0:"_s)); // French is written as French is
    QCOMPARE(exported(document, english(), Explanations::With), in);
}

void TestPlainText::tellsTheRowsThatWereChosen()
{
    Document document;
    play(document, login);
    const QString two = Export::plainText(english(), document, {4, 1}, Explanations::Without);
    QCOMPARE(two.count(u'\n'), 2);
    QVERIFY(two.indexOf(u"alice"_s) < two.indexOf(u"220 mail"_s)); // in the order asked for
    QCOMPARE(Export::plainText(english(), document, {}, Explanations::With), QString());
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
