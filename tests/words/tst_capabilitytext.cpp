#include "tests/words/spoken.h"

#include "core/explanation/comparison.h"
#include "ui/words/comparisonpairs.h"
#include "ui/words/comparisontext.h"

#include <QTest>

using namespace Words;

// What is said of an EHLO reply and of its lines, and of two codes or statuses side by side.
class tst_CapabilityText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeywordHasItsLine();
    void aLineInHandIsExplainedByItself();
    void anUnknownKeywordIsOwned();
    void whatCameWithTlsIsSaid();
    void theOtherLinesOfTheReplyStayTheReplys();
    void confusedPairsAreToldApartByHand_data();
    void confusedPairsAreToldApartByHand();
    void statusesStandSideBySide();
    void placesBothShareAreNoDifference();
};

namespace {

const QByteArray begin = "S: 220 mail.example.org ESMTP\nC: EHLO client.example.org\n";
const QByteArray offered = "S: 250-mail.example.org\nS: 250-SIZE 35882577\nS: 250-X-OWN a b\nS: 250 AUTH PLAIN X-MAGIC";

Language languageOf(const char *name)
{
    return Language(QLocale(QString::fromLatin1(name)));
}

ExplanationText textAt(const Spoken &spoken, const Language &language, Core::RowId row)
{
    Core::Explanation explanation = spoken.last();
    explanation.inHand = row;
    return explanationText(language, explanation, spoken.dialogue());
}

} // namespace

void tst_CapabilityText::everyKeywordHasItsLine()
{
    const Spoken spoken(begin + offered);
    for (const char *name : {"en", "fr"}) {
        const ExplanationText text = textAt(spoken, languageOf(name), Core::none);
        QCOMPARE(text.offers.offers.size(), 3);
        QCOMPARE(text.offers.offers.first().term.text, QStringLiteral("SIZE"));
        QVERIFY(plain(text.offers.offers.first().text).contains(QStringLiteral("35")));
        QCOMPARE(text.offers.mechanisms.size(), 2);
        QVERIFY(!text.offers.missing.isEmpty());
        QCOMPARE(text.offers.remarks.size(), 1); // PLAIN in clear
        QVERIFY(text.offers.changes.isEmpty());
        for (const TermText &term : text.offers.offers + text.offers.mechanisms + text.offers.missing)
            QVERIFY2(!plain(term.text).isEmpty(), qPrintable(term.term.text));
    }
}

void tst_CapabilityText::aLineInHandIsExplainedByItself()
{
    const Spoken spoken(begin + offered);
    const ExplanationText text = textAt(spoken, languageOf("en"), spoken.row("250-SIZE 35882577"));
    QCOMPARE(text.heading, QStringLiteral("SIZE"));
    QVERIFY(!text.title.isEmpty() && !text.meaning.isEmpty() && !text.use.isEmpty());
    QVERIFY(plain(text.here).contains(QStringLiteral("35.9")));
    QVERIFY(text.syntax.contains(QStringLiteral("SIZE=")));
    QVERIFY(text.offers.offers.isEmpty());
    QCOMPARE(text.lookUps.first().address, QStringLiteral("keyword:SIZE"));
}

void tst_CapabilityText::anUnknownKeywordIsOwned()
{
    const Spoken spoken(begin + offered);
    const ExplanationText text = textAt(spoken, languageOf("en"), spoken.row("250-X-OWN a b"));
    QCOMPARE(text.heading, QStringLiteral("X-OWN"));
    QVERIFY(!text.meaning.isEmpty());
    QVERIFY(text.lookUps.isEmpty());
}

void tst_CapabilityText::whatCameWithTlsIsSaid()
{
    const QByteArray first = "S: 250-mail.example.org\nS: 250-SIZE 1000\nS: 250 STARTTLS\n";
    const Spoken spoken(begin + first + "C: STARTTLS\nS: 220 go\nTLS\nC: EHLO client.example.org\n" + offered);
    const ExplanationText whole = textAt(spoken, languageOf("en"), Core::none);
    QCOMPARE(whole.offers.changes.first(),
             (OffersText::Change{QStringLiteral("STARTTLS"), QStringLiteral("✓"), QStringLiteral("—")}));
    QVERIFY(plain(whole.offers.since).contains(QStringLiteral("TLS")));
    const ExplanationText size = textAt(spoken, languageOf("en"), spoken.row("250-SIZE 35882577"));
    QVERIFY(plain(size.here).contains(QStringLiteral("1000")));
}

void tst_CapabilityText::theOtherLinesOfTheReplyStayTheReplys()
{
    const Spoken spoken(begin + offered);
    const ExplanationText text = textAt(spoken, languageOf("en"), spoken.row("250-mail.example.org"));
    QCOMPARE(text.heading, QStringLiteral("250"));
    QVERIFY(!text.offers.offers.isEmpty());
}

void tst_CapabilityText::confusedPairsAreToldApartByHand_data()
{
    QTest::addColumn<quint16>("left");
    QTest::addColumn<quint16>("right");
    constexpr std::pair<quint16, quint16> pairs[] = {
        {334, 235}, {334, 354}, {334, 503}, {334, 535}, {334, 553}, {421, 450}, {421, 451}, {450, 451},
        {450, 550}, {451, 452}, {452, 552}, {500, 501}, {500, 502}, {501, 553}, {503, 530}, {530, 535},
        {535, 534}, {550, 551}, {550, 553}, {550, 554}, {554, 521}, {556, 550}};
    for (const auto &[left, right] : pairs)
        QTest::addRow("%d %d", left, right) << left << right;
}

void tst_CapabilityText::confusedPairsAreToldApartByHand()
{
    QFETCH(quint16, left);
    QFETCH(quint16, right);
    QVERIFY(pairWords(std::min(left, right), std::max(left, right)));
    for (const char *name : {"en", "fr"}) {
        const ComparisonText one = comparisonText(languageOf(name), Core::compare(left, right));
        const ComparisonText other = comparisonText(languageOf(name), Core::compare(right, left));
        QCOMPARE(one.differences.first(), other.differences.first());
        QCOMPARE(one.left.when, other.right.when); // whichever side it stands on
        QVERIFY(one.left.when.contains(QString::number(left)));
        QVERIFY(one.right.when.contains(QString::number(right)));
    }
}

void tst_CapabilityText::statusesStandSideBySide()
{
    for (const char *name : {"en", "fr"}) {
        const Language language = languageOf(name);
        const ComparisonText two = comparisonText(language, Core::compare({0, "5.1.1"}, {0, "5.7.8"}));
        QCOMPARE(two.left.heading, QStringLiteral("5.1.1"));
        QCOMPARE(two.right.codes, QStringLiteral("535"));
        QVERIFY(!two.left.title.isEmpty() && !two.left.meaning.isEmpty() && !two.left.actor.isEmpty());
        QVERIFY(two.differences.size() >= 3);
        const ComparisonText mixed = comparisonText(language, Core::compare({550, {}}, {0, "5.7.1"}));
        QVERIFY(mixed.differences.first().contains(QStringLiteral("5.7.1")));
    }
}

void tst_CapabilityText::placesBothShareAreNoDifference()
{
    const ComparisonText text = comparisonText(languageOf("en"), Core::compare(551, 556));
    QVERIFY(text.left.when.contains(QStringLiteral("VRFY")));  // only 551 answers it
    QVERIFY(!text.left.when.contains(QStringLiteral("RCPT"))); // both do
}

QTEST_GUILESS_MAIN(tst_CapabilityText)
#include "tst_capabilitytext.moc"
