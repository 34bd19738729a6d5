#include "core/explanation/explanationof.h"
#include "core/survey/survey.h"

#include <QTest>

using namespace Core;

namespace {

void say(Document &document, const QByteArray &line)
{
    document.recorder().sent(line + "\r\n", {}, Protection::Clear, 0);
}

void hear(Document &document, const QByteArray &lines)
{
    document.recorder().received(lines + "\r\n", Protection::Clear, 0);
}

// So long that its states lie behind checkpoints, with refusals whose meaning depends on what was before.
std::unique_ptr<Document> longSession(int transactions)
{
    auto document = std::make_unique<Document>();
    hear(*document, "220 mx.example.net ESMTP Postfix");
    say(*document, "EHLO client.example.org");
    hear(*document, "250-mx.example.net\r\n250-PIPELINING\r\n250 ENHANCEDSTATUSCODES");
    for (int i = 0; i < transactions; ++i) {
        say(*document, "MAIL FROM:<a@example.org>\r\nRCPT TO:<b" + QByteArray::number(i) + "@example.net>");
        hear(*document, "250 2.1.0 Ok");
        hear(*document, i % 3 == 0 ? "554 5.7.1 <b@example.net>: Relay access denied" : "250 2.1.5 Ok");
        say(*document, i % 2 == 0 ? "MAIL FROM:<c@example.org>" : "DATA");
        hear(*document, i % 2 == 0   ? "503 5.5.1 Error: nested MAIL command"
                        : i % 3 == 0 ? "554 5.5.1 Error: no valid recipients"
                                     : "354 End data with <CR><LF>.<CR><LF>");
        if (i % 2 == 1 && i % 3 != 0) {
            say(*document, "Subject: x\r\n\r\nBody\r\n.");
            hear(*document, "250 2.0.0 Ok: queued as 4XyZ" + QByteArray::number(i));
        }
        say(*document, "RSET");
        hear(*document, "250 2.0.0 Ok");
    }
    document->follow();
    return document;
}

using Counted = QMap<std::pair<quint16, QByteArray>, std::pair<quint32, RowId>>; // → how many, the first one's row

Counted oneByOne(const Document &document)
{
    Counted all;
    for (const Smtp::Exchange &exchange : document.exchanges()) {
        const Explanation explanation = explanationOf(document, exchange.replyFirst);
        auto &[count, row] = all[{explanation.code, explanation.remarks.first().note.data()}];
        row = count++ == 0 ? explanation.row : row;
    }
    return all;
}

Counted together(const Survey &survey)
{
    Counted all;
    for (const Meaning &meaning : survey.meanings)
        all[{meaning.sample.code, meaning.sample.remarks.first().note.data()}] = {meaning.count, meaning.sample.row};
    return all;
}

} // namespace

// All replies of a document, explained together.
class tst_Survey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explainsEachReplyAsThePanelDoes_data();
    void explainsEachReplyAsThePanelDoes();
    void putsTheWorstFirst();
    void tellsHowFarItIs();
    void endsWhenTold();
    void hasNothingToSayOfNothing();
};

void tst_Survey::explainsEachReplyAsThePanelDoes_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 5})
        QTest::addRow("%d threads", threads) << threads;
}

void tst_Survey::explainsEachReplyAsThePanelDoes()
{
    QFETCH(int, threads);
    const auto document = longSession(3000);
    const Survey found = survey(document->source(), threads, [](quint32, quint32) { return true; });
    QVERIFY(found.whole);
    QCOMPARE(found.replies, quint32(document->exchanges().size()));
    QVERIFY(found.meanings.size() > 6);
    QCOMPARE(together(found), oneByOne(*document));
}

void tst_Survey::putsTheWorstFirst()
{
    const auto document = longSession(30);
    const Survey found = survey(document->source(), 2, [](quint32, quint32) { return true; });
    QCOMPARE(found.meanings.first().sample.severity, Severity::Permanent);
    QVERIFY(found.meanings.last().sample.code < 400);
    for (qsizetype i = 1; i < found.meanings.size(); ++i) {
        const Meaning &before = found.meanings[i - 1], &here = found.meanings[i];
        QVERIFY(before.sample.severity != here.sample.severity || before.count >= here.count);
    }
}

void tst_Survey::tellsHowFarItIs()
{
    const auto document = longSession(2000);
    quint32 last = 0, all = 0;
    survey(document->source(), 1, [&](quint32 done, quint32 of) {
        if (of == 0)
            return true; // not yet known
        [&] { QVERIFY(done > last && done <= of); }();
        last = done;
        all = of;
        return true;
    });
    QCOMPARE(last, all);
    QCOMPARE(all, quint32(document->exchanges().size()));
}

void tst_Survey::endsWhenTold()
{
    const auto document = longSession(4000);
    const Survey found = survey(document->source(), 2, [](quint32, quint32 of) { return of == 0; });
    QVERIFY(!found.whole);
    quint32 counted = 0;
    for (const Meaning &meaning : found.meanings)
        counted += meaning.count;
    QVERIFY(counted > 0 && counted < found.replies);
}

void tst_Survey::hasNothingToSayOfNothing()
{
    const Survey found = survey(Document().source(), 2, [](quint32, quint32) { return true; });
    QVERIFY(found.whole && found.meanings.isEmpty());
    QCOMPARE(found.replies, 0u);
}

QTEST_GUILESS_MAIN(tst_Survey)
#include "tst_survey.moc"
