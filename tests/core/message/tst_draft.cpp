#include "core/message/draft.h"
#include "core/message/encodedwords.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Core::Message;
using What = DraftProblem::What;

Q_DECLARE_METATYPE(What)
Q_DECLARE_METATYPE(Field)

namespace {

Draft simple()
{
    Draft draft;
    draft.from = QStringLiteral("Alice <alice@practice.test>");
    draft.to = QStringLiteral("bob@practice.test");
    draft.subject = QStringLiteral("Hello");
    draft.text = QStringLiteral("One\nTwo");
    draft.date = QDateTime(QDate(2026, 3, 1), QTime(9, 5, 7), Qt::OffsetFromUTC, 3600);
    draft.messageId = QStringLiteral("1@practice.test");
    return draft;
}

QString *fieldOf(Draft &draft, Field field)
{
    switch (field) {
    case Field::From:
        return &draft.from;
    case Field::To:
        return &draft.to;
    case Field::Cc:
        return &draft.cc;
    case Field::Subject:
        return &draft.subject;
    case Field::Text:
        return &draft.text;
    case Field::MessageIdDomain:
        return &draft.messageIdDomain;
    case Field::MessageId:
        return &draft.messageId;
    }
    return nullptr;
}

QByteArray header(const QByteArray &octets, const QByteArray &name)
{
    QByteArray head = octets.left(octets.indexOf("\r\n\r\n") + 2);
    head.replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ": "))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

QByteArray body(const QByteArray &octets)
{
    return octets.mid(octets.indexOf("\r\n\r\n") + 4);
}

QByteArray decodedQ(const QByteArray &words)
{
    QByteArray out;
    for (QByteArray word : words.split(' ')) {
        if (word.startsWith("=?utf-8?Q?") && word.endsWith("?="))
            word = QByteArray::fromPercentEncoding(word.mid(10, word.size() - 12).replace('_', ' '), '=');
        out.append(word);
    }
    return out;
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSimpleMessageIsWhole();
    void lineEndsAreCrLfWhateverWasTyped();
    void everyLineHolds();
    void theDateHasItsOffset();
    void subjectsSurvive_data();
    void subjectsSurvive();
    void namesBeyondAsciiAreEncoded();
    void hostNamesBeyondAsciiBecomeAscii();
    void localPartsBeyondAsciiNeedSmtpUtf8();
    void encodingFitsTheText_data();
    void encodingFitsTheText();
    void base64HoldsCanonicalLineEnds();
    void nothingInjectsAField_data();
    void nothingInjectsAField();
    void encodedWordsCannotHideALineBreak();
    void badAddressesAreNamed_data();
    void badAddressesAreNamed();
    void goodAddressesPass_data();
    void goodAddressesPass();
    void messageIdsAreOfTheirDomain();
    void twoMessageIdsDiffer();
    void anyTextIsTakenOrNamed();
};

void TestDraft::aSimpleMessageIsWhole()
{
    const Composed composed = compose(simple());
    QVERIFY(!composed.problem);
    QVERIFY(!composed.needsSmtpUtf8);
    QCOMPARE(composed.octets, QByteArray("Date: Sun, 01 Mar 2026 09:05:07 +0100\r\n"
                                         "From: Alice <alice@practice.test>\r\n"
                                         "Subject: Hello\r\n"
                                         "To: bob@practice.test\r\n"
                                         "Message-Id: <1@practice.test>\r\n"
                                         "MIME-Version: 1.0\r\n"
                                         "Content-Type: text/plain; charset=utf-8\r\n"
                                         "Content-Transfer-Encoding: 7bit\r\n"
                                         "\r\n"
                                         "One\r\nTwo\r\n"));
}

void TestDraft::lineEndsAreCrLfWhateverWasTyped()
{
    Draft draft = simple();
    draft.text = QStringLiteral("a\nb\r\nc\rd\n\n.\n..\nFrom e");
    QCOMPARE(body(compose(draft).octets), QByteArray("a\r\nb\r\nc\r\nd\r\n\r\n.\r\n..\r\nFrom e\r\n"));
    draft.text.clear();
    QCOMPARE(body(compose(draft).octets), QByteArray());
}

void TestDraft::everyLineHolds()
{
    Draft draft = simple();
    draft.subject = QString(5000, u'x') + QStringLiteral(" é ") + QString(300, u'ß');
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many.append(QStringLiteral("Größe %1 <user%1@practice.test>").arg(i));
    draft.to = many.join(QStringLiteral(", "));
    draft.text = QString(5000, u'y') + QStringLiteral("\n\t.\x1b\n") + QString(2000, u'é');
    const QByteArray octets = compose(draft).octets;
    QVERIFY(octets.endsWith("\r\n"));
    for (const QByteArray &line : octets.split('\n').mid(0, octets.count('\n'))) {
        QVERIFY2(line.size() <= 999, line.constData());
        QCOMPARE(line.indexOf('\r'), line.size() - 1);
    }
    QCOMPARE(header(octets, "To").count('@'), qsizetype(200));
}

void TestDraft::theDateHasItsOffset()
{
    Draft draft = simple();
    draft.date = QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59), Qt::OffsetFromUTC, -(3 * 3600 + 1800));
    QCOMPARE(header(compose(draft).octets, "Date"), QByteArray("Thu, 31 Dec 2026 23:59:59 -0330"));
    draft.date = QDateTime();
    QVERIFY(header(compose(draft).octets, "Date").size() > 20);
}

void TestDraft::subjectsSurvive_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("encoded");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("plain") << QStringLiteral("Test of the queue (3): 100%") << false;
    QTest::newRow("accents") << QStringLiteral("Réponse différée à l’hôte") << true;
    QTest::newRow("beyond the plane") << QString(60, u'x') + QStringLiteral("📮📬") + QString(80, u'é') << true;
    QTest::newRow("looks encoded") << QStringLiteral("a =?utf-8?q?b?= c") << true;
    QTest::newRow("looks half encoded") << QStringLiteral("what=?") << true;
    QTest::newRow("blanks in a row") << QStringLiteral("a   b") << true;
    QTest::newRow("blanks outside") << QStringLiteral(" a ") << true;
    QTest::newRow("a word too long to fold") << QString(400, u'x') << true;
    QTest::newRow("long and foldable") << QStringLiteral("lorem ipsum ").repeated(50).trimmed() << false;
    QTest::newRow("tab") << QStringLiteral("a\tb") << true;
}

void TestDraft::subjectsSurvive()
{
    QFETCH(QString, subject);
    Draft draft = simple();
    draft.subject = subject;
    const QByteArray octets = compose(draft).octets;
    const QByteArray field = header(octets, "Subject");
    const bool encoded = field.startsWith("=?utf-8?Q?");
    QCOMPARE(encoded ? decodedQ(field) : field, subject.toUtf8());
    QTEST(encoded, "encoded");
    for (const QByteArray &line : octets.split('\n'))
        QVERIFY2(line.size() <= (encoded ? 77 : 79), line.constData());
}

void TestDraft::namesBeyondAsciiAreEncoded()
{
    Draft draft = simple();
    draft.from = QStringLiteral("\"Zoé, chef\" <zoe@practice.test>");
    const Composed composed = compose(draft);
    QVERIFY(!composed.needsSmtpUtf8);
    const QByteArray from = header(composed.octets, "From").toLower();
    QVERIFY2(from.startsWith("=?utf-8?") && from.endsWith(" <zoe@practice.test>"), from.constData());
}

void TestDraft::hostNamesBeyondAsciiBecomeAscii()
{
    Draft draft = simple();
    draft.to = QStringLiteral("x@bücher.example");
    const Composed composed = compose(draft);
    QCOMPARE(header(composed.octets, "To"), QByteArray("x@xn--bcher-kva.example"));
    QVERIFY(!composed.needsSmtpUtf8);
}

void TestDraft::localPartsBeyondAsciiNeedSmtpUtf8()
{
    Draft draft = simple();
    draft.to = QStringLiteral("zoé@practice.test");
    const Composed composed = compose(draft);
    QVERIFY(composed.needsSmtpUtf8);
    QCOMPARE(header(composed.octets, "To"), QByteArray("zo\xc3\xa9@practice.test"));
}

void TestDraft::encodingFitsTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("ascii") << QStringLiteral("a=b\tc ") << QByteArray("7bit") << QByteArray("a=b\tc \r\n");
    QTest::newRow("French") << QStringLiteral("La boîte est pleine") << QByteArray("quoted-printable")
                            << QByteArray("La bo=C3=AEte est pleine\r\n");
    QTest::newRow("Greek") << QStringLiteral("αβγ") << QByteArray("base64") << QByteArray("zrHOss6zDQo=\r\n");
    QTest::newRow("998 fit") << QString(998, u'x') << QByteArray("7bit") << QByteArray(998, 'x') + "\r\n";
    QTest::newRow("escape") << QStringLiteral("a\x1b") << QByteArray("quoted-printable") << QByteArray("a=1B\r\n");
}

void TestDraft::encodingFitsTheText()
{
    QFETCH(QString, text);
    Draft draft = simple();
    draft.text = text;
    const QByteArray octets = compose(draft).octets;
    QTEST(header(octets, "Content-Transfer-Encoding"), "encoding");
    QTEST(body(octets), "body");
    draft.text = QString(999, u'x');
    QCOMPARE(header(compose(draft).octets, "Content-Transfer-Encoding"), QByteArray("quoted-printable"));
}

void TestDraft::base64HoldsCanonicalLineEnds()
{
    Draft draft = simple();
    draft.text = QStringLiteral("αβ\nγδ\r\n");
    const QByteArray decoded = QByteArray::fromBase64(body(compose(draft).octets).replace("\r\n", ""));
    QCOMPARE(decoded, QByteArray("\xce\xb1\xce\xb2\r\n\xce\xb3\xce\xb4\r\n"));
}

void TestDraft::nothingInjectsAField_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<What>("what");
    QTest::addColumn<int>("at");
    const std::pair<const char *, Field> fields[] = {{"from", Field::From},    {"to", Field::To},
                                                     {"cc", Field::Cc},        {"subject", Field::Subject},
                                                     {"id", Field::MessageId}, {"domain", Field::MessageIdDomain}};
    for (const auto &[name, field] : fields) {
        QTest::addRow("%s CRLF", name) << field << QStringLiteral("a@b\r\nBcc: x@y") << What::LineBreak << 3;
        QTest::addRow("%s LF", name) << field << QStringLiteral("a@b\nBcc: x@y") << What::LineBreak << 3;
        QTest::addRow("%s CR", name) << field << QStringLiteral("a@b\rBcc: x@y") << What::LineBreak << 3;
        QTest::addRow("%s NUL", name) << field << QString(QStringLiteral("a@b") + QChar(0)) << What::Nul << 3;
        QTest::addRow("%s NEL", name) << field << QString(QStringLiteral("a@b") + QChar(0x85)) << What::LineBreak << 3;
        QTest::addRow("%s line separator", name)
            << field << QString(QStringLiteral("a") + QChar(0x2028)) << What::LineBreak << 1;
        QTest::addRow("%s escape", name) << field << QStringLiteral("\x1b[2J") << What::ControlCharacter << 0;
    }
    QTest::newRow("text NUL") << Field::Text << QString(QStringLiteral("ab") + QChar(0)) << What::Nul << 2;
    QTest::newRow("no author") << Field::From << QStringLiteral("  ") << What::Missing << 0;
    QTest::newRow("id, bracket") << Field::MessageId << QStringLiteral("a@b> <c@d") << What::CharacterNotAllowed << 3;
    QTest::newRow("id, no @") << Field::MessageId << QStringLiteral("abc") << What::CharacterNotAllowed << 3;
    QTest::newRow("id, two @") << Field::MessageId << QStringLiteral("a@b@c") << What::CharacterNotAllowed << 3;
    QTest::newRow("domain, blank") << Field::MessageIdDomain << QStringLiteral("a b") << What::CharacterNotAllowed << 1;
}

void TestDraft::nothingInjectsAField()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(What, what);
    QFETCH(int, at);
    Draft draft = simple();
    *fieldOf(draft, field) = value;
    const Composed composed = compose(draft);
    QCOMPARE(composed.octets, QByteArray());
    QVERIFY(composed.problem.has_value());
    QCOMPARE(*composed.problem, (DraftProblem{what, field, at}));
}

void TestDraft::encodedWordsCannotHideALineBreak()
{
    for (const char *hidden : {"=?utf-8?q?a=0D=0ABcc=3A_x=40y?= <a@b>", "=?utf-8?q?a=0ABcc=3A_x=40y?= <a@b>",
                               "=?utf-8?b?YQ0KQmNjOiB4QHk=?= <a@b>", "\"=?utf-8?q?a=0ABcc=3A_x=40y?=\" <a@b>",
                               "=?utf-8?q?a=0D=0ABcc:_x?= <a@b>"}) {
        Draft draft = simple();
        draft.from = QString::fromLatin1(hidden);
        draft.to = draft.from;
        const QByteArray octets = compose(draft).octets;
        QVERIFY2(octets.isEmpty() || octets.toLower().contains("=?utf-8?q?a=0d=0abcc"), octets.constData());
    }
}

void TestDraft::badAddressesAreNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("at");
    const auto row = [](const char *address, int at) { QTest::newRow(address) << QString::fromUtf8(address) << at; };
    row("alice", 5);
    row("<>", 1);
    row(",", 1);
    row("<alice>", 6);
    row("<a@>", 3);
    row("<a b@c>", 2);
    row("<a@b", 4);
    row("a@b>", 3);
    row("<<a@b>>", 1);
    row("a b c", 5);
    row("a b@c", 2);
    row("a@b@c", 3);
    row("a@b c@d", 5);
    row("@", 0);
    row("@b", 0);
    row("a@", 2);
    row("a @b", 2);
    row("\"unclosed", 9);
    row("\"a\\", 3);
    row("(unclosed", 9);
    row("a@b, alice", 10);
    row("a@b <c@d>", 4);
    row("<a@b> x", 6);
    row("<a@b><c@d>", 5);
    row("group: x;", 8);
    row("group: a@b", 10);
    row("a: b: c@d;;", 4);
    row("a@b;", 3);
    row(":;", 0);
    row("<,:", 1);
    row("a\\b@c", 1);
    row("a@[127.0.0.1", 12);
    row("[127.0.0.1]", 0);
}

void TestDraft::badAddressesAreNamed()
{
    QFETCH(QString, address);
    QFETCH(int, at);
    Draft draft = simple();
    draft.cc = address;
    const Composed composed = compose(draft);
    QVERIFY2(composed.problem, composed.octets.constData());
    QCOMPARE(composed.problem->what, What::NotAnAddress);
    QCOMPARE(composed.problem->field, Field::Cc);
    QCOMPARE(composed.problem->at, qsizetype(at));
}

void TestDraft::goodAddressesPass_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *address, const char *written) {
        QTest::newRow(address) << QString::fromLatin1(address) << QByteArray(written);
    };
    row("a@b", "a@b");
    row("<a@b>", "a@b");
    row("a@b, c@d", "a@b, c@d");
    row("\"O'Brien, X\" <x@y.z>", "\"O'Brien, X\" <x@y.z>");
    row("a@[127.0.0.1]", "a@[127.0.0.1]");
    row("\"a b\"@c", "\"a b\"@c");
    row("\"a@b\" <c@d>", "\"a@b\" <c@d>");
    row("a@b (at (x@y))", "\"at (x@y)\" <a@b>");
    row("a@[IPv6:::1], b@c", "a@[IPv6:::1], b@c");
    row("Zoe Doe<a@b>", "Zoe Doe <a@b>");
    row("<\"a b\"@c>", "\"a b\"@c");
    row(", a@b, ,", "a@b");
    row("team: a@b, c@d;", "team: a@b, c@d;");
    row("undisclosed-recipients:;", "undisclosed-recipients: ;");
}

void TestDraft::goodAddressesPass()
{
    QFETCH(QString, address);
    Draft draft = simple();
    draft.to = address;
    const Composed composed = compose(draft);
    QVERIFY(!composed.problem);
    QTEST(header(composed.octets, "To"), "written");
}

void TestDraft::messageIdsAreOfTheirDomain()
{
    Draft draft = simple();
    draft.messageId.clear();
    QVERIFY(header(compose(draft).octets, "Message-Id").endsWith("@practice.test>"));
    draft.messageIdDomain = QStringLiteral("mail.example.org");
    QVERIFY(header(compose(draft).octets, "Message-Id").endsWith("@mail.example.org>"));
    draft.messageIdDomain = QStringLiteral("[127.0.0.1]");
    QVERIFY(header(compose(draft).octets, "Message-Id").endsWith("@[127.0.0.1]>"));
}

void TestDraft::twoMessageIdsDiffer()
{
    Draft draft = simple();
    draft.messageId.clear();
    QVERIFY(header(compose(draft).octets, "Message-Id") != header(compose(draft).octets, "Message-Id"));
}

void TestDraft::anyTextIsTakenOrNamed()
{
    const QStringList words{QStringLiteral("a"),   QStringLiteral("@"),
                            QStringLiteral("b"),   QStringLiteral("."),
                            QStringLiteral("<"),   QStringLiteral(">"),
                            QStringLiteral(","),   QStringLiteral(";"),
                            QStringLiteral(":"),   QStringLiteral("\""),
                            QStringLiteral("("),   QStringLiteral(")"),
                            QStringLiteral(" "),   QStringLiteral("=?utf-8?q?a?="),
                            QStringLiteral("[1]"), QStringLiteral("\\"),
                            QStringLiteral("é")};
    QRandomGenerator random(5);
    for (int round = 0; round < 5'000; ++round) {
        Draft draft = simple();
        draft.to.clear();
        for (int n = random.bounded(1, 9); n > 0; --n)
            draft.to.append(words[random.bounded(words.size())]);
        const Composed composed = compose(draft);
        QVERIFY(composed.problem.has_value() != composed.octets.contains("\r\n\r\n"));
        QVERIFY(!composed.problem || (composed.problem->at >= 0 && composed.problem->at <= draft.to.size()));
        if (!composed.problem && draft.to.contains(u'@'))
            QVERIFY2(header(composed.octets, "To").contains('@'), qPrintable(draft.to));
    }
}

QTEST_APPLESS_MAIN(TestDraft)
#include "tst_draft.moc"
