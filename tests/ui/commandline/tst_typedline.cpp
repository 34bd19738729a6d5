#include "tests/support/conversationscript.h"
#include "ui/commandline/typedline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Core;
using namespace Gui;
using Smtp::Mode;

namespace {

Smtp::Conversation after(const char *script)
{
    return ConversationScript(QByteArray(script)).conversation;
}

// The user name of LOGIN is due.
Smtp::Conversation atUserName()
{
    return after("S: 220 hi\nC: EHLO me\nS: 250-hi\nS: 250 AUTH LOGIN PLAIN\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6");
}

Smtp::Conversation atOctets(int size)
{
    ConversationScript script("S: 220 hi\nC: EHLO me\nS: 250-hi\nS: 250 CHUNKING\nC: MAIL FROM:<>\nS: 250 ok\n"
                              "C: RCPT TO:<a@b.example>\nS: 250 ok");
    script.play("C: BDAT " + QByteArray::number(size) + " LAST");
    return script.conversation;
}

} // namespace

class TestTypedLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEscapes_data();
    void readsEscapes();
    void sendsCommandsAsTyped();
    void sendsContentAsTyped();
    void masksTheWholeResponse_data();
    void masksTheWholeResponse();
    void leavesTheUserNameOfLoginPublic();
    void cancelsWithALoneStar();
    void fitsOctetsIntoTheChunk_data();
    void fitsOctetsIntoTheChunk();
    void previewsOctets();
    void knowsLinesThatHoldASecret_data();
    void knowsLinesThatHoldASecret();
    void cutsPastedText_data();
    void cutsPastedText();
};

void TestTypedLine::readsEscapes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("escaped");
    QTest::addColumn<qsizetype>("badEscape");
    const auto row = [](const char *name, const char *typed, const QByteArray &octets, bool escaped,
                        qsizetype bad = -1) {
        QTest::newRow(name) << QString::fromUtf8(typed) << octets << escaped << bad;
    };
    row("plain", "NOOP", "NOOP\r\n", false);
    row("empty", "", "\r\n", false);
    row("letters beyond ASCII", "VRFY é€", "VRFY é€\r\n", false);
    row("octet", "a\\xFFb",
        "a\xFF"
        "b\r\n",
        true);
    row("octet in small digits", "\\xe9", "\xE9\r\n", true);
    row("NUL", "a\\0b", QByteArray("a\0b\r\n", 5), true);
    row("tab", "a\\tb", "a\tb\r\n", true);
    row("backslash", "a\\\\b", "a\\b\r\n", true);
    row("a backslash that is escaped begins no escape", "\\\\r", "\\r\r\n", true);
    row("own terminator", "NOOP\\r\\n", "NOOP\r\n", true);
    row("bare LF", "NOOP\\n", "NOOP\n", true);
    row("bare CR, then the terminator", "NOOP\\r", "NOOP\r\r\n", true);
    row("two lines in one", "NOOP\\r\\nRSET", "NOOP\r\nRSET\r\n", true);
    row("LF as an octet", "NOOP\\x0a", "NOOP\n", true);
    row("any other letter", "DOMAIN\\user", "DOMAIN\\user\r\n", false);
    row("backslash at the end", "a\\", "a\\\r\n", false);
    row("broken: no digit", "ab\\xzz", "ab\\xzz\r\n", false, 2);
    row("broken: one digit", "\\x4", "\\x4\r\n", false, 0);
    row("broken: at the end", "a\\x", "a\\x\r\n", false, 1);
    row("the first broken one is told", "\\x41\\xg\\x", "A\\xg\\x\r\n", true, 4);
}

void TestTypedLine::readsEscapes()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, octets);
    QFETCH(bool, escaped);
    QFETCH(qsizetype, badEscape);
    const TypedLine line = readTyped(typed);
    QCOMPARE(line.octets, octets);
    QCOMPARE(line.escaped, escaped);
    QCOMPARE(line.badEscape, badEscape);
}

void TestTypedLine::sendsCommandsAsTyped()
{
    const Line line =
        lineFor(QStringLiteral("rcpt  to: <a@b>\\x20"), Mode::Command, ResponseForm::PlainValue, after(""));
    QCOMPARE(line.bytes, "rcpt  to: <a@b> \r\n");
    QVERIFY(line.secrets.isEmpty());
}

// behaviour 3: no dot is doubled, no escape is read.
void TestTypedLine::sendsContentAsTyped()
{
    for (const char *typed : {".", "..", ".x", "C:\\new\\x41", "", "é"})
        QCOMPARE(lineFor(QString::fromUtf8(typed), Mode::Content, ResponseForm::PlainValue, after("")).bytes,
                 QByteArray(typed) + "\r\n");
}

void TestTypedLine::masksTheWholeResponse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ResponseForm>("form");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("value") << "s3cret" << ResponseForm::PlainValue << QByteArray("czNjcmV0\r\n")
                           << QByteArray("s3cret");
    QTest::newRow("base64") << "czNjcmV0" << ResponseForm::Base64AsTyped << QByteArray("czNjcmV0\r\n")
                            << QByteArray("s3cret");
    QTest::newRow("empty") << "" << ResponseForm::PlainValue << QByteArray("\r\n") << QByteArray();
    QTest::newRow("backslashes are no escapes")
        << "a\\n"
        << ResponseForm::PlainValue << QByteArray("YVxu\r\n") << QByteArray("a\\n");
    QTest::newRow("UTF-8") << QStringLiteral("é") << ResponseForm::PlainValue << QByteArray("w6k=\r\n")
                           << QByteArray("é");
    QTest::newRow("two stars are a value")
        << "**" << ResponseForm::PlainValue << QByteArray("Kio=\r\n") << QByteArray("**");
}

void TestTypedLine::masksTheWholeResponse()
{
    QFETCH(QString, typed);
    QFETCH(ResponseForm, form);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, value);
    ConversationScript script(atUserName());
    script.play("C: YWxpY2U=\nS: 334 UGFzc3dvcmQ6");
    const Line made = lineFor(typed, Mode::AuthResponse, form, script.conversation);
    QCOMPARE(made.bytes, line);
    QCOMPARE(made.secrets.size(), 1);
    QCOMPARE(made.secrets[0].span.begin, 0u);
    QCOMPARE(qsizetype(made.secrets[0].span.size), line.size() - 2);
    QCOMPARE(made.secrets[0].value, value);
}

void TestTypedLine::leavesTheUserNameOfLoginPublic()
{
    ConversationScript login(atUserName());
    QVERIFY(responseIsPublic(login.conversation));
    const Line name =
        lineFor(QStringLiteral("alice"), Mode::AuthResponse, ResponseForm::PlainValue, login.conversation);
    QCOMPARE(name.bytes, "YWxpY2U=\r\n");
    QVERIFY(name.secrets.isEmpty());
    login.play("C: YWxpY2U=\nS: 334 UGFzc3dvcmQ6");
    QVERIFY(!responseIsPublic(login.conversation));
    // The name came with AUTH: the first challenge is for the password already.
    QVERIFY(!responseIsPublic(
        after("S: 220 hi\nC: EHLO me\nS: 250-hi\nS: 250 AUTH LOGIN\nC: AUTH LOGIN YWxpY2U=\nS: 334 UGFz")));
    QVERIFY(!responseIsPublic(after("S: 220 hi\nC: EHLO me\nS: 250-hi\nS: 250 AUTH PLAIN\nC: AUTH PLAIN\nS: 334 ")));
    QVERIFY(!responseIsPublic(after("S: 220 hi")));
}

// RFC 4954 4: "*" cancels, and is not encoded.
void TestTypedLine::cancelsWithALoneStar()
{
    for (const ResponseForm form : {ResponseForm::PlainValue, ResponseForm::Base64AsTyped}) {
        const Line line = lineFor(QStringLiteral("*"), Mode::AuthResponse, form, atUserName());
        QCOMPARE(line.bytes, "*\r\n");
        QVERIFY(line.secrets.isEmpty());
    }
}

void TestTypedLine::fitsOctetsIntoTheChunk_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("left");
    QTest::addColumn<qsizetype>("over");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *name, const char *typed, int left, qsizetype over, const char *sent) {
        QTest::newRow(name) << QString::fromUtf8(typed) << left << over << QByteArray(sent);
    };
    row("room for all", "abc", 10, 0, "abc\r\n");
    row("just fits", "abc", 5, 0, "abc\r\n");
    row("without our terminator", "abc", 3, 0, "abc");
    row("half of our terminator", "abc", 4, 0, "abc\r");
    row("one too many", "abcd", 3, 1, "abc");
    row("octets count, not letters", "éé", 3, 1, "é\xC3");
    row("escapes count as what they are", "\\x41\\x42", 2, 0, "AB");
    row("a typed LF counts", "a\\n", 1, 1, "a");
    row("a typed CR LF counts", "ab\\r\\n", 2, 2, "ab");
    row("a typed CR LF fits", "ab\\r\\n", 4, 0, "ab\r\n");
}

void TestTypedLine::fitsOctetsIntoTheChunk()
{
    QFETCH(QString, typed);
    QFETCH(int, left);
    QFETCH(qsizetype, over);
    QFETCH(QByteArray, sent);
    const Smtp::Conversation now = atOctets(left);
    QCOMPARE(now.mode(), Mode::Octets);
    QCOMPARE(tooMany(typed, now.octetsLeft()), over);
    QCOMPARE(lineFor(typed, Mode::Octets, ResponseForm::PlainValue, now).bytes, sent);
}

void TestTypedLine::previewsOctets()
{
    QCOMPARE(octetPreview("MAIL\r\n", 32), QStringLiteral("4D 41 49 4C 0D 0A"));
    QCOMPARE(octetPreview("MAIL", 2), QStringLiteral("4D 41 …"));
    QCOMPARE(octetPreview("", 2), QString());
    QCOMPARE(octetPreview(QByteArray("\0\xff", 2), 2), QStringLiteral("00 FF"));
}

void TestTypedLine::knowsLinesThatHoldASecret_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("secret");
    QTest::newRow("PLAIN") << "AUTH PLAIN AGFsaWNlAHNlY3JldA==" << true;
    QTest::newRow("any case") << "auth plain AGFsaWNlAHNlY3JldA==" << true;
    QTest::newRow("mechanism nobody knows") << "AUTH X-OWN secret" << true;
    QTest::newRow("empty response") << "AUTH PLAIN =" << true;
    QTest::newRow("two in one line") << "NOOP\\r\\nAUTH PLAIN AGEAYg==" << true;
    QTest::newRow("written as escapes") << "\\x41UTH PLAIN AGEAYg==" << true;
    QTest::newRow("leading blank") << " AUTH PLAIN AGEAYg==" << true;
    QTest::newRow("tab between") << "AUTH\\tPLAIN\\tAGEAYg==" << true;
    QTest::newRow("AUTH alone") << "AUTH LOGIN" << false;
    QTest::newRow("MAIL with AUTH") << "MAIL FROM:<a@b> AUTH=<>" << false;
    QTest::newRow("other") << "RCPT TO:<a@b>" << false;
}

void TestTypedLine::knowsLinesThatHoldASecret()
{
    QFETCH(QString, typed);
    QFETCH(bool, secret);
    QCOMPARE(holdsSecret(typed), secret);
}

void TestTypedLine::cutsPastedText_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("LF") << "a\nb" << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("CR LF") << "a\r\nb\r\n" << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("CR") << "a\rb\r" << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("mixed") << "a\r\nb\nc\rd" << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("empty lines stay") << "a\n\nb\n\n" << QStringList{u"a"_s, u""_s, u"b"_s, u""_s};
    QTest::newRow("blanks stay") << " a \n b" << QStringList{u" a "_s, u" b"_s};
}

void TestTypedLine::cutsPastedText()
{
    QFETCH(QString, pasted);
    QFETCH(QStringList, lines);
    QCOMPARE(pastedLines(pasted), lines);
}

QTEST_GUILESS_MAIN(TestTypedLine)
#include "tst_typedline.moc"
