#include "tests/hostile/judge.h"

#include <QTest>

#include <cstdio>

using namespace Hostile;

// Each case of cases/*.txt against a session on real sockets: first as it is written, then in front of a client who
// wants TLS and has its login waiting. HOSTILE_CASE=words plays only what has them in its name, and tells the dialogue.
class tst_HostileServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holds_data();
    void holds();
    void sendsNoCredentialInClear_data() { addCases(); }
    void sendsNoCredentialInClear();
    void cleanupTestCase();

private:
    void addCases() const;
    void count(const Play &play, const QStringList &wrong);
    Cases m_cases;
    Figures m_figures;
};

Q_DECLARE_METATYPE(Hostile::Case)

void tst_HostileServers::initTestCase()
{
    m_cases = readCases(QStringLiteral(HOSTILE_CASES));
    for (const QString &mistake : m_cases.mistakes)
        qWarning("not understood: %s", qPrintable(mistake));
    QVERIFY(m_cases.mistakes.isEmpty());
    QVERIFY(m_cases.all.size() >= 150);
}

void tst_HostileServers::addCases() const
{
    QTest::addColumn<Case>("played");
    const QString only = qEnvironmentVariable("HOSTILE_CASE");
    for (const Case &one : m_cases.all)
        for (const Case &part : cutEverywhere(one))
            if (part.name.contains(only))
                QTest::newRow(qPrintable(part.name)) << part;
}

void tst_HostileServers::holds_data()
{
    addCases();
}

void tst_HostileServers::count(const Play &play, const QStringList &wrong)
{
    ++m_figures.plays;
    m_figures.octets += play.clear.size() + play.inTls.size();
    m_figures.wrong += wrong.isEmpty() ? 0 : 1;
    if (play.cancelled >= 0) {
        ++m_figures.cancels;
        m_figures.slowestCancel = qMax(m_figures.slowestCancel, play.cancelled);
    }
}

void tst_HostileServers::holds()
{
    QFETCH(Case, played);
    Play play(played, Client::AsWritten);
    const bool ended = play.run();
    m_figures.hung += ended ? 0 : 1;
    const QStringList wrong = judgeVerdict(played, play) + judgeHonesty(play) + judgeSecrets(played, play);
    count(play, wrong);
    if (qEnvironmentVariableIsSet("HOSTILE_CASE"))
        qInfo().noquote() << outcomeOf(play);
    QVERIFY2(ended, qPrintable(QStringLiteral("it hung; ") + wrong.join(QStringLiteral("; "))));
    QVERIFY2(wrong.isEmpty(), qPrintable(played.place + QLatin1Char(' ') + wrong.join(QStringLiteral("\n    "))));
}

void tst_HostileServers::sendsNoCredentialInClear()
{
    QFETCH(Case, played);
    played.options.removeAll(QStringLiteral("clear-login"));
    Play play(played, Client::Impatient);
    const bool ended = play.run();
    const QStringList leaks = judgeSecrets(played, play);
    m_figures.leaks += leaks.isEmpty() ? 0 : 1;
    m_figures.hung += ended || play.isOver() ? 0 : 1;
    const QStringList wrong = leaks + judgeHonesty(play);
    count(play, wrong);
    QVERIFY2(wrong.isEmpty(), qPrintable(played.place + QLatin1Char(' ') + wrong.join(QStringLiteral("\n    "))));
}

void tst_HostileServers::cleanupTestCase()
{
    std::printf("FIGURES %d cases, %d plays, %lld octets: %d hung, %d wrong verdicts, %d leaks, slowest of %d cancels "
                "%lld ms\n",
                int(m_cases.all.size()), m_figures.plays, static_cast<long long>(m_figures.octets), m_figures.hung,
                m_figures.wrong, m_figures.leaks, m_figures.cancels, static_cast<long long>(m_figures.slowestCancel));
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(tst_HostileServers)
#include "tst_hostileservers.moc"
