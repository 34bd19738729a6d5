#include "core/explanation/explanation.h"
#include "tests/support/explained.h"

#include <QTest>

using namespace Core;

namespace {

const Remark *wordingOf(const Explanation &explanation)
{
    for (const Remark &remark : explanation.remarks) {
        if (remark.layer == Layer::Wording)
            return &remark;
    }
    return nullptr;
}

const Remark *statusOf(const Explanation &explanation)
{
    for (const Remark &remark : explanation.remarks) {
        if (remark.layer == Layer::Status)
            return &remark;
    }
    return nullptr;
}

constexpr char postfix[] = "S: 220 mx.example.net ESMTP Postfix\nC: EHLO client.example.org\nS: 250 mx.example.net\n"
                           "C: MAIL FROM:<alice@example.org>\nS: 250 2.1.0 Ok\n";
constexpr char exim[] = "S: 220 mx.example.net ESMTP Exim 4.96\nC: EHLO client.example.org\nS: 250 mx.example.net\n"
                        "C: MAIL FROM:<alice@example.org>\nS: 250 OK\n";
constexpr char relay[] = "C: RCPT TO:<bob@example.com>\nS: 554 5.7.1 <bob@example.com>: Relay access denied";

} // namespace

// What a software means by its words, and what the enhanced status code adds.
class tst_Spoken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGreetingProvesTheSoftware();
    void withoutAGreetingTheWordsAreProbable();
    void theWordsOfAnotherSoftwareDoNotSpeak();
    void whatTheWordsHoldIsLinkedToWhereItWasSaid();
    void whatNobodySaidStandsInTheReply();
    void aListIsHeardBesideTheServerThatQuotesIt();
    void theSubjectSpeaksForADetailInNoTable();
    void aProvidersOwnCodeNeedsTheProvider();
};

void tst_Spoken::theGreetingProvesTheSoftware()
{
    const Explained explained(QByteArray(postfix) + relay);
    const Explanation explanation = explained.explanation();
    QVERIFY(wordingOf(explanation));
    QCOMPARE(wordingOf(explanation)->note, QLatin1String("postfix.relay-denied"));
    QCOMPARE(wordingOf(explanation)->certainty, Certainty::Certain);
}

void tst_Spoken::withoutAGreetingTheWordsAreProbable()
{
    const auto document = Document::ofReply("554 5.7.1 <bob@example.com>: Relay access denied");
    const Explanation explanation =
        explain(document->dialogue(), Smtp::Conversation::unknown(), document->exchanges().front());
    QVERIFY(wordingOf(explanation));
    QCOMPARE(wordingOf(explanation)->note, QLatin1String("postfix.relay-denied"));
    QCOMPARE(wordingOf(explanation)->certainty, Certainty::Probable);
}

void tst_Spoken::theWordsOfAnotherSoftwareDoNotSpeak()
{
    const Explained explained(QByteArray(exim) + relay);
    const Remark *wording = wordingOf(explained.explanation());
    QVERIFY(!wording || !QByteArray(wording->note.data()).startsWith("postfix."));
}

void tst_Spoken::whatTheWordsHoldIsLinkedToWhereItWasSaid()
{
    const Explained explained(QByteArray(postfix) + relay);
    const Explanation explanation = explained.explanation();
    QVERIFY(wordingOf(explanation));
    QCOMPARE(wordingOf(explanation)->arguments.size(), 1);
    const Argument argument = wordingOf(explanation)->arguments.first();
    QCOMPARE(argument.role, Role::Recipient);
    QCOMPARE(argument.bytes, "bob@example.com");
    QVERIFY(argument.row < explanation.row);
    QCOMPARE(explained.octetsOf(argument), argument.bytes);
}

void tst_Spoken::whatNobodySaidStandsInTheReply()
{
    const Explained explained(QByteArray(postfix) + "C: RCPT TO:<bob@example.com>\n"
                                                    "S: 554 5.7.1 <other@example.com>: Relay access denied");
    const Explanation explanation = explained.explanation();
    QVERIFY(wordingOf(explanation));
    const Argument argument = wordingOf(explanation)->arguments.first();
    QCOMPARE(argument.row, explanation.row);
    QCOMPARE(explained.octetsOf(argument), "other@example.com");
}

void tst_Spoken::aListIsHeardBesideTheServerThatQuotesIt()
{
    const Explained explained(QByteArray(postfix) +
                              "C: RCPT TO:<bob@example.com>\nS: 554 5.7.1 Service unavailable; Client host [192.0.2.7] "
                              "blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7");
    QByteArrayList notes;
    for (const Remark &remark : explained.explanation().remarks) {
        if (remark.layer == Layer::Wording)
            notes.append(remark.note.data());
    }
    QCOMPARE(notes.size(), 2);
    QVERIFY2(notes[0].startsWith("postfix."), notes[0].constData());
    QVERIFY2(notes[1].startsWith("spamhaus"), notes[1].constData());
}

void tst_Spoken::theSubjectSpeaksForADetailInNoTable()
{
    const Explained explained(QByteArray(postfix) + "C: RCPT TO:<bob@example.com>\nS: 550 5.1.99 odd");
    QVERIFY(statusOf(explained.explanation()));
    QCOMPARE(statusOf(explained.explanation())->note, QLatin1String("x.1.x"));
}

void tst_Spoken::aProvidersOwnCodeNeedsTheProvider()
{
    const QByteArray refusal = "C: RCPT TO:<bob@example.com>\nS: 550 5.7.30 odd";
    const Explained anywhere(QByteArray(postfix) + refusal);
    QVERIFY(statusOf(anywhere.explanation()));
    QCOMPARE(statusOf(anywhere.explanation())->note, QLatin1String("x.7.30"));
    const Explained there("S: 220 mx.google.com ESMTP a1si1 - gsmtp\nC: EHLO client.example.org\nS: 250 mx.google.com\n"
                          "C: MAIL FROM:<alice@example.org>\nS: 250 2.1.0 OK\n" +
                          refusal);
    QVERIFY(statusOf(there.explanation()));
    QCOMPARE(statusOf(there.explanation())->note, QLatin1String("gmail:x.7.30"));
}

QTEST_GUILESS_MAIN(tst_Spoken)
#include "tst_spoken.moc"
