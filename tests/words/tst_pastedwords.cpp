#include "ui/words/pastedevents.h"
#include "ui/words/pastedwords.h"

#include <QSet>
#include <QTest>

using namespace Core::Pasted;
using Words::ExplanationText;

class tst_PastedWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEventIsExplained();
    void saysThatAWarningIsOne();
    void saysThatTheRetryTimeRanOut();
    void namesTheReportersStatus();
    void namesTheCommandAnswered();
    void takesNoWordsForMarkup();
    void countsWhatWasNotRead();

private:
    ExplanationText explained(const QByteArray &text) const;
    Words::Language m_language;
};

ExplanationText tst_PastedWords::explained(const QByteArray &text) const
{
    const Reading reading = read(text);
    if (reading.findings.size() != 1)
        return {};
    return Words::pastedText(m_language, reading.findings.first(), open(reading.findings.first()));
}

void tst_PastedWords::everyEventIsExplained()
{
    QSet<QString> ids, titles;
    for (int event = int(Event::Reply) + 1; event <= int(Event::Expanded); ++event) {
        const ExplanationText text = Words::eventText(m_language, Event(event));
        QVERIFY(text.id.startsWith(QLatin1String("pasted.")));
        QVERIFY(!text.title.isEmpty() && !text.heading.isEmpty() && !text.meaning.isEmpty());
        ids.insert(text.id);
        titles.insert(text.title);
    }
    QCOMPARE(ids.size(), qsizetype(Event::Expanded));
    QCOMPARE(titles.size(), ids.size());
    const ExplanationText text = explained("connect to mx.example.org[192.0.2.1]:25: Connection refused");
    QCOMPARE(text.levelId, QStringLiteral("context"));
    QCOMPARE(text.decoded.size(), 1);
}

void tst_PastedWords::saysThatAWarningIsOne()
{
    const char rest[] =
        "Final-Recipient: rfc822;b@a.example\nStatus: 4.7.1\nDiagnostic-Code: smtp; 451 4.7.1 Later\nAction: ";
    QVERIFY(Words::plain(explained(QByteArray(rest) + "delayed\n").here).contains(QLatin1String("warning")));
    QVERIFY(!Words::plain(explained(QByteArray(rest) + "failed\n").here).contains(QLatin1String("warning")));
}

void tst_PastedWords::saysThatTheRetryTimeRanOut()
{
    const ExplanationText text = explained("Final-Recipient: rfc822;b@a.example\nAction: failed\nStatus: 4.7.1\n"
                                           "Diagnostic-Code: smtp; 451 4.7.1 Later\n");
    QVERIFY(Words::plain(text.here).contains(QLatin1String("ran out")));
}

void tst_PastedWords::namesTheReportersStatus()
{
    const ExplanationText text = explained("Final-Recipient: rfc822;b@a.example\nAction: failed\nStatus: 5.0.0\n"
                                           "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n");
    QVERIFY(Words::plain(text.here).contains(QLatin1String("5.0.0")));
}

void tst_PastedWords::namesTheCommandAnswered()
{
    const ExplanationText recipient =
        explained("status=bounced (host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown (in "
                  "reply to RCPT TO command)) to=<b@a.example>");
    QVERIFY(Words::plain(recipient.here).contains(QLatin1String("RCPT")));
    const ExplanationText alone = explained("550 5.1.1 User unknown");
    QVERIFY(Words::plain(alone.here) == explained("550 5.7.1 Relaying denied").here.value(0).text);
}

void tst_PastedWords::takesNoWordsForMarkup()
{
    const Reading reading = read("550 5.1.1 \x1b[2J no\x07\n");
    QCOMPARE(reading.findings.size(), 1);
    const QString words = Words::pastedWords(reading.findings.first());
    QVERIFY(!words.contains(QChar(0x1b)) && !words.contains(QChar(7)));
}

void tst_PastedWords::countsWhatWasNotRead()
{
    QVERIFY(Words::unreadText(m_language, read("550 5.1.1 no")).isEmpty());
    QVERIFY(Words::unreadText(m_language, read("550 5.1.1 no\nnothing\nof interest\n")).startsWith(QLatin1Char('2')));
}

QTEST_GUILESS_MAIN(tst_PastedWords)
#include "tst_pastedwords.moc"
