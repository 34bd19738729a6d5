#include "tests/support/realservers.h"
#include "tests/support/refusaltable.h"
#include "tests/support/talk.h"

#include "core/knowledge/wording.h"

#include <QTest>

using namespace Testing;
using Core::Knowledge::WordingEntry;

// Refusals of one real server, each drawn twice: by an instance with the setting that refuses, where the explanation
// must name the software, the setting and what to change; and by an instance where only that was changed, whose reply
// must be another.
class TestRealRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tablesAreThere();
    void explanationNamesWhatPutsItRight_data();
    void explanationNamesWhatPutsItRight();

private:
    static QString tableOf(const QByteArray &server)
    {
        return QStringLiteral(MAILSCOPE_REFUSALS "/%1.refusals").arg(QString::fromUtf8(server));
    }
    std::unique_ptr<RealTalk> begin(const Refusal &row, const QByteArray &portKey) const;
    static void hold(RealTalk &talk, const Refusal &row);
    static QByteArray lastReply(const RealTalk &talk);
    static void checkWording(const RealTalk &talk, const Refusal &row);
    static void checkText(const Refusal &row, const WordingEntry &entry);

    RealServers m_servers;
    const QByteArray m_server = qgetenv("MAILSCOPE_REFUSING_SERVER");
};

void TestRealRefusals::initTestCase()
{
    const QByteArray absent = "ABSENT_" + m_server.toUpper();
    if (!m_servers.has(absent.constData()))
        return;
    std::printf("CANNOT RUN: the refusals of %s: %s\n", m_server.constData(),
                m_servers.bytes(absent.constData()).constData());
    std::fflush(stdout);
    std::exit(77);
}

void TestRealRefusals::tablesAreThere()
{
    qsizetype rows = 0;
    for (const char *server : {"postfix", "dovecot", "exim", "sendmail", "opensmtpd"})
        rows += refusalsOf(tableOf(server)).size();
    QVERIFY2(rows >= 60, QByteArray::number(rows).constData());
}

std::unique_ptr<RealTalk> TestRealRefusals::begin(const Refusal &row, const QByteArray &portKey) const
{
    Core::SessionSettings settings;
    settings.endpoint.host = m_servers.text(m_server == "dovecot" ? "DOVECOT_HOST" : "HOST");
    settings.endpoint.port = m_servers.port(portKey.constData());
    settings.endpoint.security = row.security == "starttls" ? Core::Security::StartTls : Core::Security::None;
    settings.protocol = row.protocol == "lmtp" ? Core::Protocol::Lmtp : Core::Protocol::Smtp;
    settings.trust.authorityFile = m_servers.text("CA_FILE");
    settings.clientName = "client.example.org";
    return std::make_unique<RealTalk>(settings);
}

// Goes through the dialogue and stays connected.
void TestRealRefusals::hold(RealTalk &talk, const Refusal &row)
{
    using Kind = Refusal::Step::Kind;
    talk.settle();
    for (const Refusal::Step &step : row.steps) {
        switch (step.kind) {
        case Kind::Say:
            talk.say({step.line});
            break;
        case Kind::Wait: // for a server that loses its patience
            if (QTest::qWaitFor([&talk] { return talk.isOver(); }, step.amount * 1000))
                return;
            break;
        case Kind::Content:
            talk.say(QList<QByteArray>(step.amount, QByteArray(900, 'x')));
            break;
        case Kind::Header:
            talk.say(QList<QByteArray>(step.amount, "X-Filling: " + QByteArray(900, 'x')));
            break;
        }
    }
}

QByteArray TestRealRefusals::lastReply(const RealTalk &talk)
{
    if (talk.document.exchanges().empty())
        return {};
    const Core::Smtp::Exchange &last = talk.document.exchanges().back();
    return talk.document.dialogue().lines(last.replyFirst, last.replyLast).join('\n');
}

void TestRealRefusals::checkText(const Refusal &row, const WordingEntry &entry)
{
    QVERIFY2(QByteArray(entry.setting).contains(row.setting), entry.setting);
    bool changes = false;
    for (const QByteArray &line : row.changed())
        changes |= line.contains(row.setting);
    QVERIFY2(changes, "the fix of the table changes another setting than the one it names");
    QByteArray said = entry.meaning;
    for (const Core::Knowledge::Advice &advice : entry.advice)
        said += QByteArray("\n") + advice.text;
    QVERIFY2(said.contains(row.advice), said.constData());
}

void TestRealRefusals::checkWording(const RealTalk &talk, const Refusal &row)
{
    const Core::Explanation explanation =
        Core::explanationOf(talk.document, talk.document.exchanges().back().replyFirst);
    QList<QByteArray> wordings;
    for (const Core::Remark &remark : explanation.remarks)
        if (remark.layer == Core::Layer::Wording) {
            wordings.append(QByteArray(remark.note.data()));
            if (wordings.last() == row.wording)
                QCOMPARE(remark.certainty, row.proven ? Core::Certainty::Certain : Core::Certainty::Probable);
        }
    QCOMPARE(wordings, QList<QByteArray>{row.wording});
}

void TestRealRefusals::explanationNamesWhatPutsItRight_data()
{
    QTest::addColumn<Refusal>("row");
    for (const Refusal &row : refusalsOf(tableOf(m_server)))
        QTest::newRow(row.name.constData()) << row;
}

void TestRealRefusals::explanationNamesWhatPutsItRight()
{
    QFETCH(Refusal, row);
    const QByteArray key = row.key(m_server);
    std::vector<std::unique_ptr<RealTalk>> held;
    for (int i = 0; i < row.held; ++i) {
        held.push_back(begin(row, key + "_PORT"));
        hold(*held.back(), row);
    }
    const auto refused = begin(row, key + "_PORT");
    hold(*refused, row);
    const QByteArray reply = lastReply(*refused);
    QVERIFY2(row.codes.contains(QByteArray::number(refused->lastCode())), reply.constData());
    checkWording(*refused, row);

    const auto found = Core::Knowledge::wording(row.wording);
    QVERIFY(found.entry);
    QVERIFY(!QByteArray(found.table->software).isEmpty());
    checkText(row, *found.entry);
    if (QTest::currentTestFailed())
        return;

    held.clear();
    for (int i = 0; i < row.held; ++i) {
        held.push_back(begin(row, key + "_FIXED_PORT"));
        hold(*held.back(), row);
    }
    const auto mended = begin(row, key + "_FIXED_PORT");
    hold(*mended, row);
    const QByteArray otherReply = lastReply(*mended);
    QVERIFY2(row.fixedCodes.contains(QByteArray::number(mended->lastCode())), otherReply.constData());
    QVERIFY2(otherReply != reply, otherReply.constData());
}

QTEST_GUILESS_MAIN(TestRealRefusals)
#include "tst_realrefusals.moc"
