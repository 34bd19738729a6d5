#include "core/explanation/explanationof.h"
#include "core/pasted/pasted.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Core;
using namespace Core::Pasted;

// A collection of refusals as people meet them, in the forms in which they paste them. It is a sample and no target:
// rows are added as they were met, never because a table knows them.
class tst_Refusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachTextHoldsOne_data();
    void eachTextHoldsOne();
    void mostAreReadAboveTheirCode();

private:
    QList<QByteArray> m_texts;
};

namespace {

struct Levels {
    bool aboveCode = false; // an event counts: nothing else could explain it
    bool wording = false;   // somebody's words are known
    bool context = false;   // what they are about, at least
    QByteArray reply;
};

Levels levelsOf(const Finding &finding)
{
    const Opened opened = open(finding);
    if (opened.row == none)
        return {true, true, true, finding.words};
    const Explanation explanation = explanationOf(*opened.document, opened.row);
    Levels levels{false, false, false, finding.reply.simplified()};
    for (const Remark &remark : explanation.remarks) {
        levels.aboveCode = levels.aboveCode || remark.layer < Layer::Code;
        levels.wording = levels.wording || remark.layer == Layer::Wording;
        levels.context = levels.context || remark.layer == Layer::Context;
    }
    return levels;
}

} // namespace

void tst_Refusals::initTestCase()
{
    QFile file(QStringLiteral(REFUSALS));
    QVERIFY(file.open(QFile::ReadOnly));
    m_texts.append(QByteArray());
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line == "%\n")
            m_texts.append(QByteArray());
        else
            m_texts.last() += line;
    }
    QVERIFY(m_texts.size() >= 150);
}

void tst_Refusals::eachTextHoldsOne_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray &text : std::as_const(m_texts))
        QTest::newRow(text.simplified().left(60).constData()) << text;
}

void tst_Refusals::eachTextHoldsOne()
{
    QFETCH(QByteArray, text);
    const Reading reading = read(text);
    QVERIFY(reading.findings.size() >= 1);
    QVERIFY(reading.findings.size() <= 2);
    QCOMPARE(reading.unreadLines, 0);
}

void tst_Refusals::mostAreReadAboveTheirCode()
{
    QSet<QByteArray> seen;
    qsizetype above = 0, worded = 0;
    for (const QByteArray &text : std::as_const(m_texts)) {
        for (const Finding &finding : read(text).findings) {
            const Levels levels = levelsOf(finding);
            if (seen.contains(levels.reply))
                continue;
            seen.insert(levels.reply);
            above += levels.aboveCode ? 1 : 0;
            worded += levels.wording ? 1 : 0;
            if (!levels.wording)
                qInfo("by %s: %s",
                      levels.context     ? "topic"
                      : levels.aboveCode ? "status"
                                         : "code",
                      levels.reply.constData());
        }
    }
    const qsizetype all = seen.size();
    qInfo("%lld refusals: %lld above their code, %lld by their words", qlonglong(all), qlonglong(above),
          qlonglong(worded));
    QVERIFY(all >= 150);
    QVERIFY(above * 100 >= all * 95);
    QVERIFY(worded * 100 >= all * 70);
}

QTEST_GUILESS_MAIN(tst_Refusals)
#include "tst_refusals.moc"
