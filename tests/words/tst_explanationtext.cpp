#include "tests/words/spoken.h"
#include "ui/words/comparisontext.h"
#include "ui/words/rowwords.h"

#include <QTest>

using namespace Words;

namespace {

constexpr char greeted[] =
    "S: 220 mail.example.org ESMTP\nC: EHLO client.example.org\nS: 250-mail.example.org\nS: 250 SIZE 1000\n";

QString adviceOf(const ExplanationText &text)
{
    QString all;
    for (const AdviceText &advice : text.advice)
        all += plain(advice.text) + u'|' + advice.fillIn + u'\n';
    return all;
}

bool links(const Prose &prose, Core::RowId row)
{
    for (const Run &run : prose)
        if (run.kind == Run::Kind::Row && run.row == row)
            return true;
    return false;
}

bool isInert(const ExplanationText &text)
{
    QString all = text.heading + text.title + text.classLine + plain(text.meaning) + plain(text.here) + adviceOf(text);
    for (const DecodedText &decoded : text.decoded)
        all += decoded.value;
    for (const QChar c : all)
        if ((!c.isPrint() && c != u'\n') || c.category() == QChar::Other_Format)
            return false;
    return true;
}

} // namespace

// From bytes to sentences, the way the panel and the console go.
class tst_ExplanationText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReplyIsReadInItsContext();
    void theSameInFrench();
    void aCodeWithoutReadingsIsReadByItself();
    void anUnknownCodeIsReadByItsFirstDigitAndSaysSo();
    void aPastedReplyOwnsThatItsSessionIsUnknown();
    void aLineWithoutCodeHasAHeading();
    void disagreeingStatusIsAFault();
    void aChallengeIsDecoded();
    void aWrongAddressIsPointedAt();
    void aQueueIdIsFound();
    void aCommandIsExplained();
    void aCommandOutOfOrderSaysWhyAndWhere();
    void aSecretIsNeverTold();
    void factsAreExplained_data();
    void factsAreExplained();
    void aHostileReplyStaysInert();
    void everyCodeHasAnExplanation();
    void twoCodesStandSideBySide();
    void everyPairCanBeCompared();
    void rowsAreText();
    void longRowsAreBegun();
    void rowsAreSpoken();
};

void tst_ExplanationText::aReplyIsReadInItsContext()
{
    const Spoken spoken(QByteArray(greeted) + "C: DATA\nS: 503 5.5.1 Error: need RCPT command");
    const ExplanationText text = spoken.text(english());
    QCOMPARE(text.heading, QStringLiteral("503"));
    QCOMPARE(text.levelId, QStringLiteral("context"));
    QVERIFY(text.id.startsWith(QStringLiteral("503.")));
    QCOMPARE(text.classLine, QStringLiteral("Refused for good · 5.5.1"));
    QVERIFY(!text.title.isEmpty() && !text.meaning.isEmpty() && !text.here.isEmpty() && !text.advice.isEmpty());
    QVERIFY(!text.seen.isEmpty() && !text.rules.isEmpty() && !text.confusable.isEmpty());
    QVERIFY(text.evidence.contains(spoken.row("DATA")));
    QVERIFY2(links(text.here, spoken.row("DATA")), qPrintable(plain(text.here)));
}

void tst_ExplanationText::theSameInFrench()
{
    const Spoken spoken(QByteArray(greeted) + "C: DATA\nS: 503 5.5.1 Error: need RCPT command");
    const ExplanationText text = spoken.text(french());
    QCOMPARE(text.classLine, QStringLiteral("Refus définitif · 5.5.1"));
    QVERIFY(text.title != spoken.text(english()).title);
    QVERIFY(plain(text.here).contains(QStringLiteral("ligne ")));
}

void tst_ExplanationText::aCodeWithoutReadingsIsReadByItself()
{
    const Spoken spoken(QByteArray(greeted) + "C: HELP\nS: 214 see the manual");
    const ExplanationText text = spoken.text(english());
    QCOMPARE(text.levelId, QStringLiteral("code"));
    QCOMPARE(text.id, QStringLiteral("214"));
    QVERIFY(!text.meaning.isEmpty());
}

void tst_ExplanationText::anUnknownCodeIsReadByItsFirstDigitAndSaysSo()
{
    const Spoken spoken(QByteArray(greeted) + "C: NOOP\nS: 299 something");
    const ExplanationText text = spoken.text(english());
    QCOMPARE(text.levelId, QStringLiteral("class"));
    QCOMPARE(text.id, QStringLiteral("2"));
    QVERIFY(plain(text.meaning).contains(QStringLiteral("299")));
    QVERIFY(text.confusable.isEmpty());
}

void tst_ExplanationText::aPastedReplyOwnsThatItsSessionIsUnknown()
{
    const Spoken spoken(Core::Document::ofReply("451 4.7.1 Greylisted, try again"));
    const ExplanationText text = spoken.text(english());
    QCOMPARE(text.heading, QStringLiteral("451"));
    QVERIFY(plain(text.here).contains(QStringLiteral("Only this reply is known")));
    const ExplanationText worded = Spoken(Core::Document::ofReply("550 5.1.1 User unknown")).text(english());
    QCOMPARE(worded.levelId, QStringLiteral("wording"));
    QCOMPARE(worded.level,
             QStringLiteral("Read by the wording of this server, probably (words that many servers use)"));
}

void tst_ExplanationText::aLineWithoutCodeHasAHeading()
{
    const Spoken spoken("S: HTTP/1.1 400 Bad Request");
    const ExplanationText text = spoken.text(english(), spoken.lastRow());
    QCOMPARE(text.heading, QStringLiteral("No code"));
    QVERIFY(!text.faults.isEmpty());
    QVERIFY(!plain(text.meaning).contains(QStringLiteral("code 0")));
}

void tst_ExplanationText::disagreeingStatusIsAFault()
{
    const Spoken spoken(QByteArray(greeted) + "C: MAIL FROM:<a@example.org>\nS: 550 4.7.1 no");
    const ExplanationText text = spoken.text(english());
    QCOMPARE(text.faults.size(), 1);
    QVERIFY(plain(text.faults.first()).contains(QStringLiteral("differ")));
    QVERIFY(links(text.faults.first(), spoken.lastRow()));
}

void tst_ExplanationText::aChallengeIsDecoded()
{
    const Spoken spoken(QByteArray(greeted) + "C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6");
    const ExplanationText text = spoken.text(english());
    QCOMPARE(text.decoded.size(), 1);
    QCOMPARE(text.decoded.first().value, QStringLiteral("Username:"));
    QCOMPARE(text.decoded.first().label, QStringLiteral("Asks for the user name"));
    QCOMPARE(decodedText(english(), spoken.dialogue(), spoken.lastRow()), QStringLiteral("Username:"));
}

void tst_ExplanationText::aWrongAddressIsPointedAt()
{
    for (const char *reply :
         {"S: 553 5.1.7 bad address", "S: 501 5.1.7 bad address", "S: 555 5.5.4 syntax", "S: 550 5.1.7 syntax"}) {
        const Spoken spoken(QByteArray(greeted) + "C: MAIL FROM:<al ice@example.org>\n" + reply);
        const ExplanationText text = spoken.text(english());
        QVERIFY2(text.levelId == QStringLiteral("context"), reply);
        QVERIFY2(plain(text.here).contains(u'3') || plain(text.meaning).contains(u'3'), reply);
        QVERIFY2(
            std::any_of(text.decoded.begin(), text.decoded.end(),
                        [](const DecodedText &some) { return some.value.contains(QStringLiteral("character 3")); }),
            reply);
    }
}

void tst_ExplanationText::aQueueIdIsFound()
{
    const Spoken spoken(QByteArray(greeted) +
                        "C: MAIL FROM:<a@example.org>\nS: 250 ok\nC: RCPT TO:<b@example.org>\nS: 250 ok\nC: DATA\n"
                        "S: 354 go\nC: .\nS: 250 2.0.0 Ok: queued as 4F1B2C3D");
    const ExplanationText text = spoken.text(english());
    QVERIFY(std::any_of(text.decoded.begin(), text.decoded.end(),
                        [](const DecodedText &some) { return some.value == QStringLiteral("4F1B2C3D"); }));
}

void tst_ExplanationText::aCommandIsExplained()
{
    const Spoken spoken(QByteArray(greeted) + "C: MAIL FROM:<a@example.org>");
    const ExplanationText text = spoken.text(english(), spoken.lastRow());
    QCOMPARE(text.heading, QStringLiteral("MAIL"));
    QVERIFY(text.classLine.startsWith(QStringLiteral("Sent · In clear")));
    QVERIFY(!text.meaning.isEmpty() && !text.seen.isEmpty() && !text.rules.isEmpty());
    QCOMPARE(plain(text.here), QStringLiteral("The client was introduced; no transaction was open."));
    const ExplanationText odd = Spoken(QByteArray(greeted) + "C: XYZZY now").text(english(), spoken.lastRow());
    QCOMPARE(odd.heading, QStringLiteral("XYZZY"));
    QVERIFY(!odd.title.isEmpty());
}

void tst_ExplanationText::aCommandOutOfOrderSaysWhyAndWhere()
{
    const Spoken spoken(QByteArray(greeted) + "C: RCPT TO:<b@example.org>");
    const ExplanationText text = spoken.text(english(), spoken.lastRow());
    QVERIFY(text.classLine.startsWith(QStringLiteral("Sent out of order")));
    QVERIFY(plain(text.here).contains(QStringLiteral("No MAIL was accepted")));
}

void tst_ExplanationText::aSecretIsNeverTold()
{
    const Spoken spoken(QByteArray(greeted) + "C: AUTH PLAIN AGFsaWNlAHBsdWdo");
    const Core::RowId row = spoken.lastRow();
    const ExplanationText text = spoken.text(english(), row);
    const QString all = plain(text.meaning) + plain(text.here) + rowText(english(), spoken.dialogue(), row) +
                        decodedText(english(), spoken.dialogue(), row) + rowSpoken(english(), spoken.dialogue(), row);
    QVERIFY2(!all.contains(QStringLiteral("plugh")) && !all.contains(QStringLiteral("AGFsaWNl")), qPrintable(all));
    QVERIFY2(rowText(english(), spoken.dialogue(), row) == QStringLiteral("AUTH PLAIN ••••••••"), qPrintable(all));
    QVERIFY(plain(text.meaning).contains(QStringLiteral("eight dots")));
}

void tst_ExplanationText::factsAreExplained_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("cbor");
    QTest::addColumn<QString>("heading");
    using namespace Core;
    TlsFacts doubted;
    doubted.expectedName = "mail.example.org";
    doubted.findings = {CertificateFinding::Expired};
    const auto row = [](const char *name, Kind kind, const QByteArray &cbor, const char *heading) {
        QTest::newRow(name) << int(kind) << cbor << QString::fromLatin1(heading);
    };
    row("encrypted", Kind::Encrypted, Facts::encode(doubted), "TLS");
    row("doubted", Kind::Doubted, Facts::encode(doubted), "TLS");
    row("failed", Kind::Failed, Facts::encode(Failure{FailureKind::Refused, "ECONNREFUSED", "192.0.2.1"}), "Failed");
    row("try failed", Kind::TryFailed, Facts::encode(Failure{FailureKind::Unreachable, {}, {}}), "Failed");
    row("closed", Kind::Closed, Facts::encode(Closing::ByPeer), "Connection");
    row("note", Kind::Note, Facts::encode(Facts::Noted{Facts::NoteKind::Slow, {"12"}}), "Note");
    row("trusted", Kind::Trusted, {}, "Connection");
    row("trying", Kind::Trying, Facts::encode(Facts::Trying{"192.0.2.1", 25}), "Connection");
    row("resolved", Kind::Resolved, Facts::encode(Facts::Resolved{"h", {"192.0.2.1"}}), "Connection");
    row("gap", Kind::Gap, {}, "Connection");
    row("broken", Kind::Failed, "\xff\x00\x01", "Failed");
    row("foreign", Kind::Foreign, "\x01", "Connection");
}

void tst_ExplanationText::factsAreExplained()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, cbor);
    QFETCH(QString, heading);
    Spoken spoken(greeted);
    spoken.fact(Core::Kind(kind), cbor);
    const ExplanationText text = spoken.text(english(), spoken.lastRow());
    QCOMPARE(text.heading, heading);
    QVERIFY(!text.title.isEmpty());
    QVERIFY(!rowText(english(), spoken.dialogue(), spoken.lastRow()).isEmpty());
    QVERIFY(isInert(text));
    QVERIFY(spoken.text(french(), spoken.lastRow()).title != text.title);
}

void tst_ExplanationText::aHostileReplyStaysInert()
{
    const QByteArray evil = "\x1b]0;title\x07 \xe2\x80\xae <a\x1b@b> %1 {line:mail} <b>\x80";
    for (const char *code :
         {"250", "334", "354", "421", "454", "501", "503", "530", "535", "550", "551", "552", "553", "554", "555"}) {
        for (const char *command :
             {"DATA", "RCPT TO:<x\x07y@example.org>", "MAIL FROM:<{sender}%1>", "AUTH LOGIN", "STARTTLS"}) {
            const Spoken spoken(QByteArray(greeted) + "C: " + command + "\nS: " + code + " 5.7.1 " + evil);
            QVERIFY2(isInert(spoken.text(english())), code);
            QVERIFY2(isInert(spoken.text(english(), spoken.lastRow())), code);
        }
    }
}

void tst_ExplanationText::everyCodeHasAnExplanation()
{
    for (int code = 0; code < 1000; ++code) {
        const Spoken spoken(QByteArray(greeted) + "C: NOOP\nS: " + QByteArray::number(code).rightJustified(3, '0') +
                            " words");
        const ExplanationText text = spoken.text(english());
        QVERIFY2(!text.title.isEmpty() && !text.meaning.isEmpty() && !text.advice.isEmpty(),
                 qPrintable(QString::number(code)));
    }
}

void tst_ExplanationText::twoCodesStandSideBySide()
{
    const ComparisonText text = comparisonText(english(), Core::compare(553, 334));
    QCOMPARE(text.title, QStringLiteral("553 and 334"));
    QCOMPARE(text.left.heading, QStringLiteral("553"));
    QVERIFY(text.left.when.startsWith(QStringLiteral("553")));
    QVERIFY(text.right.when.startsWith(QStringLiteral("334")));
    QVERIFY(text.differences.size() >= 3);
    const ComparisonText same = comparisonText(english(), Core::compare(250, 250));
    QCOMPARE(same.differences.size(), 1);
}

void tst_ExplanationText::everyPairCanBeCompared()
{
    for (const Core::Knowledge::CodeEntry &left : Core::Knowledge::codes()) {
        for (const quint16 right : {quint16(334), quint16(503), quint16(553), quint16(299)}) {
            const ComparisonText text = comparisonText(french(), Core::compare(left.code, right));
            QVERIFY(!text.left.title.isEmpty() && !text.right.title.isEmpty());
            QVERIFY(!text.left.meaning.isEmpty() && !text.left.when.isEmpty() && !text.right.when.isEmpty());
            QVERIFY(!text.differences.isEmpty());
        }
    }
}

void tst_ExplanationText::rowsAreText()
{
    const Spoken spoken(QByteArray(greeted) + "C: NOOP\nS: 250-2.0.0 one\nS: 250 2.0.0 two");
    const Core::Dialogue dialogue = spoken.dialogue();
    QCOMPARE(rowText(english(), dialogue, spoken.lastRow()), QStringLiteral("2.0.0 two"));
    QCOMPARE(rowText(english(), dialogue, spoken.row("NOOP")), QStringLiteral("NOOP"));
    QCOMPARE(rowText(english(), dialogue, 1), QStringLiteral("Connected to 192.0.2.25:587 from 192.0.2.7:49152"));
    QCOMPARE(rowText(english(), dialogue, 0), QStringLiteral("SMTP session with mail.example.org, port 587"));
    QCOMPARE(rowText(english(), dialogue, 9999), QString());
    QCOMPARE(timeText(english(), 14'534'000), QStringLiteral("14.534"));
    QCOMPARE(timeText(french(), 14'534'000), QStringLiteral("14,534"));
    QCOMPARE(timeText(english(), -1), QString());
    QCOMPARE(delayText(english(), 84'000), QStringLiteral("84 ms"));
}

void tst_ExplanationText::longRowsAreBegun()
{
    for (const QByteArray letter : {"x", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x93\xa7", "\x01", "\xff"}) {
        const Spoken spoken(QByteArray(greeted) + "C: NOOP\nS: 250 " + letter.repeated(9'000) + "\nC: HELP " +
                            letter.repeated(9'000));
        for (const Core::RowId row : {spoken.lastRow() - 1, spoken.lastRow()}) {
            const QString whole = rowText(english(), spoken.dialogue(), row);
            const QString start = rowStart(english(), spoken.dialogue(), row, 1'000);
            QVERIFY(start.size() >= 1'000 && start.size() < whole.size());
            QVERIFY(whole.startsWith(start.left(1'000)));
        }
    }
    const Spoken brief(QByteArray(greeted) + "C: AUTH PLAIN AGFsaWNlAHBsdWdo");
    QCOMPARE(rowStart(english(), brief.dialogue(), brief.lastRow(), 1'000), QStringLiteral("AUTH PLAIN ••••••••"));
}

void tst_ExplanationText::rowsAreSpoken()
{
    const Spoken spoken(QByteArray(greeted) + "C: NOOP\nS: 550 no");
    const Core::RowId row = spoken.lastRow();
    QCOMPARE(rowSpoken(english(), spoken.dialogue(), row),
             QStringLiteral("Line %1, received, In clear: 550, Refused for good: no").arg(row + 1));
}

QTEST_GUILESS_MAIN(tst_ExplanationText)
#include "tst_explanationtext.moc"
