#include "ui/commandline/completion.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Core::Protocol;
using Core::Smtp::Capabilities;
using Gui::completions;

namespace {

Capabilities offered(const QList<QByteArray> &lines)
{
    return Capabilities::read(QList<QByteArray>{"mail.example.org"} + lines);
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersVerbsThatTheServerHas();
    void completesInAnyCase();
    void speaksLmtp();
    void offersMechanisms();
    void offersParametersOfMail();
    void offersParametersOfRcpt();
    void offersNothingTwice();
    void offersNothingBehindWhatIsWhole();
};

void TestCompletion::offersVerbsThatTheServerHas()
{
    const QStringList plain = completions({}, Protocol::Smtp, {});
    QVERIFY(plain.contains(u"EHLO "_s) && plain.contains(u"MAIL FROM:<"_s) && plain.contains(u"QUIT"_s));
    for (const char *verb : {"STARTTLS", "AUTH ", "BDAT ", "ETRN ", "XCLIENT "})
        QVERIFY2(!plain.contains(QLatin1String(verb)), verb);
    const QStringList rich =
        completions({}, Protocol::Smtp, offered({"STARTTLS", "AUTH PLAIN", "CHUNKING", "ETRN", "XCLIENT NAME"}));
    for (const char *verb : {"STARTTLS", "AUTH ", "BDAT ", "ETRN ", "XCLIENT "})
        QVERIFY2(rich.contains(QLatin1String(verb)), verb);
}

void TestCompletion::completesInAnyCase()
{
    QCOMPARE(completions(QStringLiteral("r"), Protocol::Smtp, {}), (QStringList{u"RCPT TO:<"_s, u"RSET"_s}));
    QCOMPARE(completions(QStringLiteral("mail f"), Protocol::Smtp, {}), QStringList{u"MAIL FROM:<"_s});
    QVERIFY(completions(QStringLiteral("zzz"), Protocol::Smtp, {}).isEmpty());
}

// RFC 2033 4.1
void TestCompletion::speaksLmtp()
{
    const QStringList verbs = completions({}, Protocol::Lmtp, {});
    QVERIFY(verbs.contains(u"LHLO "_s));
    QVERIFY(!verbs.contains(u"EHLO "_s) && !verbs.contains(u"HELO "_s));
    QVERIFY(!completions({}, Protocol::Smtp, {}).contains(u"LHLO "_s));
}

void TestCompletion::offersMechanisms()
{
    const Capabilities both = offered({"AUTH PLAIN LOGIN", "AUTH=LOGIN"});
    QCOMPARE(completions(QStringLiteral("AUTH "), Protocol::Smtp, both),
             (QStringList{u"AUTH PLAIN"_s, u"AUTH LOGIN"_s}));
    QCOMPARE(completions(QStringLiteral("auth l"), Protocol::Smtp, both), QStringList{u"AUTH LOGIN"_s});
    QVERIFY(completions(QStringLiteral("AUTH "), Protocol::Smtp, {}).isEmpty());
}

void TestCompletion::offersParametersOfMail()
{
    const Capabilities some = offered({"SIZE 1000", "8BITMIME", "SMTPUTF8"});
    const QString mail = QStringLiteral("MAIL FROM:<a@b.example> ");
    QCOMPARE(completions(mail, Protocol::Smtp, some),
             (QStringList{mail + u"SIZE="_s, mail + u"BODY=8BITMIME"_s, mail + u"BODY=7BIT"_s, mail + u"SMTPUTF8"_s}));
    QCOMPARE(completions(mail + u"bo"_s, Protocol::Smtp, some),
             (QStringList{mail + u"BODY=8BITMIME"_s, mail + u"BODY=7BIT"_s}));
    QVERIFY(completions(mail, Protocol::Smtp, {}).isEmpty());
}

void TestCompletion::offersParametersOfRcpt()
{
    const QString rcpt = QStringLiteral("RCPT TO:<a@b.example> ");
    const Capabilities dsn = offered({"DSN"});
    QCOMPARE(completions(rcpt + u"N"_s, Protocol::Smtp, dsn),
             (QStringList{rcpt + u"NOTIFY=SUCCESS,FAILURE,DELAY"_s, rcpt + u"NOTIFY=NEVER"_s}));
    QVERIFY(!completions(rcpt, Protocol::Smtp, dsn).contains(rcpt + u"RET=FULL"_s));
    QVERIFY(completions(rcpt, Protocol::Smtp, {}).isEmpty());
}

void TestCompletion::offersNothingTwice()
{
    const QString mail = QStringLiteral("MAIL FROM:<a@b.example> SIZE=10 ");
    QCOMPARE(completions(mail, Protocol::Smtp, offered({"SIZE 1000"})), QStringList());
}

void TestCompletion::offersNothingBehindWhatIsWhole()
{
    QVERIFY(completions(QStringLiteral("QUIT"), Protocol::Smtp, {}).isEmpty());
    // Inside the path a blank begins no parameter.
    QVERIFY(completions(QStringLiteral("MAIL FROM:<a b"), Protocol::Smtp, offered({"SIZE"})).isEmpty());
    QVERIFY(completions(QStringLiteral("MAIL FROM:<a b>"), Protocol::Smtp, offered({"SIZE"})).isEmpty());
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
