#include "tests/ui/guide/guidetest.h"

#include "ui/guide/addressfield.h"
#include "ui/guide/stepform.h"
#include "ui/guide/wireline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>

using Core::Smtp::Verb;
using Gui::Testing::Bench;

namespace {

void choose(Bench &bench, const char *name, const QByteArray &value)
{
    auto *box = bench.find<QComboBox>(name);
    box->setCurrentIndex(box->findData(value));
}

// All that the open form says, in one.
QString saidIn(Bench &bench)
{
    QString said;
    for (const auto *label : bench.guide.findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text() + u'\n';
    return said;
}

constexpr char fullOffer[] =
    "250-SIZE 1000\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-DSN\r\n250-AUTH PLAIN LOGIN XOAUTH2\r\n250 HELP\r\n";

} // namespace

class GuideFormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheLineTyped_data();
    void writesTheLineTyped();
    void judgesTheAddressWhileItIsTyped();
    void sendsAWrongAddressAnyway();
    void wantsSomeRecipient();
    void lastsNoLineEndOrNul_data();
    void lastsNoLineEndOrNul();
    void sendsNothingThatIsMoreThanALine();
    void addsMailParameters();
    void leavesOutWhatIsNotOffered();
    void addsRecipientParameters();
    void encodesXtext();
    void choosesTheIntroduction();
    void logsIn();
    void forcesAMechanismThatIsNotOffered();
    void keepsNoPassword();
    void namesMechanismsToBeTypedByHand();
};

void GuideFormsTest::writesTheLineTyped_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, Verb verb, const char *field, const QString &typed, const char *line) {
        QTest::newRow(name) << verb << QByteArray(field) << typed << QByteArray(line);
    };
    row("ehlo", Verb::Ehlo, "clientName", QStringLiteral("a.example"), "EHLO a.example\r\n");
    row("helo", Verb::Helo, "clientName", QStringLiteral("a.example"), "HELO a.example\r\n");
    row("mail", Verb::Mail, "sender", QStringLiteral("a@b.example"), "MAIL FROM:<a@b.example>\r\n");
    row("null sender", Verb::Mail, "sender", QString(), "MAIL FROM:<>\r\n");
    row("brackets typed", Verb::Mail, "sender", QStringLiteral("<a@b.example>"), "MAIL FROM:<a@b.example>\r\n");
    row("rcpt", Verb::Rcpt, "recipient", QStringLiteral("c@d.example"), "RCPT TO:<c@d.example>\r\n");
    row("rcpt empty on purpose", Verb::Rcpt, "recipient", QStringLiteral("<>"), "RCPT TO:<>\r\n");
    row("rcpt beyond ASCII", Verb::Rcpt, "recipient", QStringLiteral("é@d.example"),
        "RCPT TO:<\xc3\xa9@d.example>\r\n");
    row("vrfy", Verb::Vrfy, "argument", QStringLiteral("bob"), "VRFY bob\r\n");
    row("help", Verb::Help, "argument", QString(), "HELP\r\n");
}

void GuideFormsTest::writesTheLineTyped()
{
    QFETCH(const Verb, verb);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, line);
    Bench bench;
    bench.introduces();
    bench.guide.openStep(verb);
    bench.field(field)->setText(typed);
    QTest::keyClick(bench.field(field), Qt::Key_Return);
    QCOMPARE(bench.server->takeWritten(), line);
}

void GuideFormsTest::judgesTheAddressWhileItIsTyped()
{
    Bench bench;
    bench.opensTransaction();
    bench.guide.openStep(Verb::Rcpt);
    QVERIFY(bench.field("recipient")->accessibleDescription().isEmpty());
    bench.types("recipient", QStringLiteral("bob@exa mple.net"));
    QVERIFY(bench.field("recipient")->accessibleDescription().contains(QLatin1String("character 8")));
    QVERIFY(saidIn(bench).contains(QLatin1String("character 8")));
    QCOMPARE(bench.send()->text(), QStringLiteral("Send anyway"));
    bench.types("recipient", QStringLiteral("bob@example.net"));
    QVERIFY(bench.field("recipient")->accessibleDescription().contains(QLatin1String("well-formed")));
    QCOMPARE(bench.send()->text(), QStringLiteral("Send RCPT TO"));
    bench.field("recipient")->setText(QStringLiteral("bobé@example.net")); // characters are counted, not octets
    QVERIFY(bench.field("recipient")->accessibleDescription().contains(QLatin1String("character 4")));
}

void GuideFormsTest::sendsAWrongAddressAnyway()
{
    Bench bench;
    bench.opensTransaction();
    bench.guide.openStep(Verb::Rcpt);
    bench.types("recipient", QStringLiteral("a b@@c"));
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(), QByteArray("RCPT TO:<a b@@c>\r\n"));
}

void GuideFormsTest::wantsSomeRecipient()
{
    Bench bench;
    bench.opensTransaction();
    bench.guide.openStep(Verb::Rcpt);
    bench.server->takeWritten();
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(), QByteArray());
    QVERIFY(bench.field("recipient")->accessibleDescription().contains(QLatin1String("empty")));
}

void GuideFormsTest::lastsNoLineEndOrNul_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("pasted");
    const std::pair<Verb, const char *> fields[] = {
        {Verb::Ehlo, "clientName"}, {Verb::Auth, "user"},      {Verb::Auth, "password"},
        {Verb::Auth, "authzid"},    {Verb::Mail, "sender"},    {Verb::Mail, "size"},
        {Verb::Mail, "envelopeId"}, {Verb::Rcpt, "recipient"}, {Verb::Rcpt, "originalRecipient"},
        {Verb::Vrfy, "argument"}};
    const std::pair<const char *, QString> ends[] = {{"CR LF", QStringLiteral("a\r\nQUIT")},
                                                     {"LF", QStringLiteral("a\nQUIT")},
                                                     {"CR", QStringLiteral("a\rQUIT")},
                                                     {"NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b")}};
    for (const auto &[verb, field] : fields)
        for (const auto &[name, text] : ends)
            QTest::addRow("%s %s", field, name) << verb << QByteArray(field) << text;
}

void GuideFormsTest::lastsNoLineEndOrNul()
{
    QFETCH(const Verb, verb);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, pasted);
    Bench bench;
    bench.introduces(fullOffer);
    bench.guide.openStep(verb);
    bench.field(field)->setText(QStringLiteral("kept"));
    bench.field(field)->setCursorPosition(4);
    const QString before = saidIn(bench);
    QApplication::clipboard()->setText(pasted);
    bench.field(field)->paste();
    QCOMPARE(bench.field(field)->text(), QStringLiteral("kept"));
    if (bench.field(field)->isVisible())
        QVERIFY(saidIn(bench) != before); // refused visibly
}

// Whatever finds its way into a field past the entry: nothing but one line goes out.
void GuideFormsTest::sendsNothingThatIsMoreThanALine()
{
    Bench bench;
    bench.introduces(fullOffer);
    for (const auto &[verb, field] :
         {std::pair(Verb::Ehlo, "clientName"), std::pair(Verb::Mail, "sender"), std::pair(Verb::Rcpt, "recipient"),
          std::pair(Verb::Vrfy, "argument"), std::pair(Verb::Auth, "user")}) {
        bench.guide.openStep(verb);
        bench.field(field)->setValidator(nullptr);
        bench.field(field)->setText(QStringLiteral("a@b.example>\r\nQUIT"));
        bench.server->takeWritten();
        bench.send()->click();
        QCOMPARE(bench.server->takeWritten(), QByteArray());
        bench.field(field)->setText(QString());
    }
    QVERIFY(!Gui::wireLine("a\nb") && !Gui::wireLine("a\rb") && !Gui::wireLine(QByteArray("a\0b", 3)));
    QCOMPARE(Gui::wireLine("NOOP")->bytes, QByteArray("NOOP\r\n"));
}

void GuideFormsTest::addsMailParameters()
{
    Bench bench;
    bench.introduces(fullOffer);
    bench.guide.openStep(Verb::Mail);
    bench.field("sender")->setText(QStringLiteral("é@b.example"));
    bench.field("size")->setText(QStringLiteral("900"));
    choose(bench, "body", "8BITMIME");
    QVERIFY(bench.send()->text() == QLatin1String("Send anyway")); // SMTPUTF8 is not asked for yet
    bench.find<QCheckBox>("utf8")->setChecked(true);
    choose(bench, "return", "HDRS");
    bench.field("envelopeId")->setText(QStringLiteral("a+b=é"));
    QCOMPARE(bench.send()->text(), QStringLiteral("Send MAIL FROM"));
    bench.send()->click();
    QCOMPARE(
        bench.server->takeWritten(),
        QByteArray("MAIL FROM:<\xc3\xa9@b.example> SIZE=900 BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=a+2Bb+3D+C3+A9\r\n"));
}

void GuideFormsTest::leavesOutWhatIsNotOffered()
{
    Bench bench;
    bench.introduces(fullOffer);
    bench.guide.openStep(Verb::Mail);
    bench.field("sender")->setText(QStringLiteral("a@b.example"));
    bench.field("size")->setText(QStringLiteral("2000"));
    QTRY_COMPARE(bench.send()->text(), QStringLiteral("Send anyway")); // more than the server takes
    bench.plays("EHLO other.example.org", "250 mail.example.org\r\n");
    QTRY_VERIFY(!bench.field("size")->isVisible());
    QTRY_COMPARE(bench.send()->text(), QStringLiteral("Send MAIL FROM"));
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(), QByteArray("MAIL FROM:<a@b.example>\r\n"));
}

void GuideFormsTest::addsRecipientParameters()
{
    Bench bench;
    bench.opensTransaction(fullOffer);
    bench.guide.openStep(Verb::Rcpt);
    bench.field("recipient")->setText(QStringLiteral("bob@example.net"));
    bench.find<QCheckBox>("notifyNever")->setChecked(true);
    bench.find<QCheckBox>("notifySuccess")->setChecked(true); // NEVER stands alone
    QVERIFY(!bench.find<QCheckBox>("notifyNever")->isChecked());
    bench.find<QCheckBox>("notifyDelay")->setChecked(true);
    bench.field("originalRecipient")->setText(QStringLiteral("bob+list@example.org"));
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(),
             QByteArray("RCPT TO:<bob@example.net> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;bob+2Blist@example.org\r\n"));
}

void GuideFormsTest::encodesXtext()
{
    QCOMPARE(Gui::xtext("a b+c=d"), QByteArray("a+20b+2Bc+3Dd"));
    QCOMPARE(Gui::xtext(QByteArray("\r\n\0", 3)), QByteArray("+0D+0A+00"));
    QCOMPARE(Gui::originalRecipient(QStringLiteral("é@x")), QByteArray("utf-8;\\x{E9}@x"));
    QCOMPARE(Gui::originalRecipient(QStringLiteral("é+\\@x")), QByteArray("utf-8;\\x{E9}\\x{2B}\\x{5C}@x"));
}

void GuideFormsTest::choosesTheIntroduction()
{
    Bench bench;
    bench.connects();
    QTRY_VERIFY(bench.shows("clientName"));
    bench.plays("EHLO workstation.example.org", "502 5.5.1 What?\r\n");
    QTRY_COMPARE(bench.find<QComboBox>("introductionVerb")->currentText(), QStringLiteral("HELO"));
    bench.guide.openStep(Verb::Lhlo);
    QVERIFY(saidIn(bench).contains(QLatin1String("LMTP")));
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(), QByteArray("LHLO workstation.example.org\r\n"));
}

void GuideFormsTest::logsIn()
{
    Bench bench;
    bench.introduces(fullOffer);
    QTRY_VERIFY(bench.shows("user"));
    bench.types("user", QStringLiteral("alice"));
    QTest::keyClick(bench.field("user"), Qt::Key_Return); // on to the password
    QCOMPARE(bench.server->takeWritten(), QByteArray());
    bench.types("password", QStringLiteral("secret"));
    bench.field("authzid")->setText(QStringLiteral("bob"));
    QTest::keyClick(bench.field("password"), Qt::Key_Return);
    QCOMPARE(bench.server->takeWritten(), "AUTH PLAIN " + QByteArray("bob\0alice\0secret", 16).toBase64() + "\r\n");
    QCOMPARE(bench.field("password")->text(), QString());
    QCOMPARE(bench.field("user")->text(), QStringLiteral("alice"));
    bench.server->says("235 Ok\r\n");
    QTRY_VERIFY(bench.shows("sender"));
}

void GuideFormsTest::forcesAMechanismThatIsNotOffered()
{
    Bench bench;
    bench.introduces("250 AUTH LOGIN\r\n");
    QTRY_VERIFY(bench.shows("user"));
    auto *mechanism = bench.find<QComboBox>("mechanism");
    QCOMPARE(mechanism->currentData().toByteArray(), QByteArray("LOGIN"));
    QVERIFY(!bench.find<QCheckBox>("initialResponse")->isEnabled());
    choose(bench, "mechanism", "CRAM-MD5");
    QVERIFY(mechanism->currentText().contains(QLatin1String("not offered")));
    QCOMPARE(bench.send()->text(), QStringLiteral("Send anyway"));
    bench.send()->click();
    QCOMPARE(bench.server->takeWritten(), QByteArray("AUTH CRAM-MD5\r\n"));
}

void GuideFormsTest::keepsNoPassword()
{
    Bench bench;
    bench.introduces(fullOffer);
    QTRY_VERIFY(bench.shows("password"));
    QLineEdit *password = bench.field("password");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    bench.types("password", QStringLiteral("secret"));
    QApplication::clipboard()->setText(QStringLiteral("untouched"));
    password->selectAll();
    password->copy();
    password->cut();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("untouched"));
    bench.send()->click();
    QCOMPARE(password->text(), QString());
    password->undo();
    QCOMPARE(password->text(), QString());
    bench.types("password", QStringLiteral("secret"));
    bench.guide.setSession(nullptr);
    QCOMPARE(password->text(), QString());
}

void GuideFormsTest::namesMechanismsToBeTypedByHand()
{
    Bench bench;
    bench.introduces("250 AUTH PLAIN KERBEROS_V4\r\n");
    QTRY_VERIFY(bench.shows("user"));
    QVERIFY(saidIn(bench).contains(QLatin1String("KERBEROS_V4")));
}

QTEST_MAIN(GuideFormsTest)
#include "tst_guideforms.moc"
