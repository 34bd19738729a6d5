#include "core/smtp/conversation.h"
#include "core/wire/limits.h"

#include <QElapsedTimer>
#include <QTest>
#include <limits>
#include <malloc.h>

using namespace Core;
using namespace Core::Smtp;

namespace {

class Random
{
public:
    explicit Random(quint32 seed) : m_seed(seed) {}
    quint32 below(quint32 end) { return (m_seed = m_seed * 1664525u + 1013904223u) / 65536 % end; }
    QByteArray octets(quint32 atMost)
    {
        QByteArray bytes(qsizetype(below(atMost)), '\0');
        for (char &c : bytes)
            c = char(below(256));
        return bytes;
    }

private:
    quint32 m_seed;
};

const QByteArray said[] = {
    "EHLO a\r\n",
    "HELO a\r\n",
    "LHLO a\r\n",
    "STARTTLS\r\n",
    "AUTH PLAIN\r\n",
    "AUTH LOGIN x\r\n",
    "MAIL FROM:<a@b>\r\n",
    "MAIL FROM:<> BODY=BINARYMIME PRDR\r\n",
    "RCPT TO:<c@d>\r\n",
    "DATA\r\n",
    ".\r\n",
    ".\n",
    "text\r\n",
    "BDAT 5\r\n",
    "BDAT 0 LAST\r\n",
    "BDAT 18446744073709551615 LAST\r\n",
    "RSET\r\n",
    "QUIT\r\n",
    "XCLIENT x\r\n",
    "*\r\n",
    "\r\n",
    "",
    "BURL x LAST\r\n",
};
const QByteArray heardLines[] = {
    "220 mx\r\n",  "250-STARTTLS\r\n", "250-AUTH PLAIN\r\n",
    "250 ok\r\n",  "250-\r\n",         "354 go\r\n",
    "334 \r\n",    "235 in\r\n",       "353 each\r\n",
    "421 bye\r\n", "450 no\r\n",       "503 no\r\n",
    "530 TLS\r\n", "535 no\r\n",       "550-5.1.1 a\r\n",
    "550 b\r\n",   "221 bye\r\n",      "999 x\r\n",
    "000\r\n",     "junk\r\n",         "",
    "250",         "250ok\n",
};

void askEverything(const Conversation &conversation)
{
    conversation.steps();
    for (int verb = 0; verb <= int(Verb::Chunk); ++verb)
        conversation.step(Verb(verb));
    conversation.next();
    conversation.state();
    conversation.offeredAt("AUTH");
    conversation.unanswered();
}

void one(Conversation &conversation, Random &random, RowId row)
{
    const quint32 kind = random.below(100);
    if (kind < 45)
        conversation.say(said[random.below(std::size(said))], row, qint64(random.below(1000)) - 1);
    else if (kind < 88)
        conversation.hear(heardLines[random.below(std::size(heardLines))], row, qint64(random.below(1000)) - 1,
                          random.below(20) == 0);
    else if (kind < 92)
        conversation.say(random.octets(40), row, 0);
    else if (kind < 97)
        conversation.hear(random.octets(40), row, 0, random.below(2) == 0);
    else if (kind == 97)
        conversation.encrypted(row);
    else if (kind == 98)
        conversation.ended(row);
    else
        conversation.connected(row);
}

size_t allocated()
{
    return mallinfo2().uordblks;
}

} // namespace

class TestHostileConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderOfCallsHasAState()
    {
        Random random(42);
        for (int session = 0; session < 400; ++session) {
            Conversation conversation(session % 3 == 0 ? Protocol::Lmtp : Protocol::Smtp);
            if (session % 5 == 0)
                conversation = Conversation::unknown();
            for (RowId row = 0; row < 300; ++row) {
                one(conversation, random, row);
                const Transaction &transaction = conversation.transaction();
                QVERIFY(transaction.lastAccepted.size() <= 100);
                QVERIFY(quint32(transaction.lastAccepted.size()) <= transaction.accepted);
                QVERIFY((conversation.mode() == Mode::Octets) == (conversation.octetsLeft() > 0));
                QVERIFY(conversation.waiting() >= quint32(conversation.unanswered().size()));
                if (row % 16 == 0)
                    askEverything(conversation);
            }
        }
    }

    void aCopyGoesItsOwnWay()
    {
        Random random(7);
        Conversation conversation;
        conversation.connected(0);
        for (RowId row = 1; row < 3000; ++row) {
            one(conversation, random, row);
            const Conversation copy = conversation;
            QVERIFY(copy == conversation);
            Conversation other = copy;
            other.say("NOOP\r\n", row, 0);
            other.hear("250 ok\r\n", row, 0, false);
            QVERIFY(copy == conversation);
        }
    }

    void theSameRowsGiveTheSameState()
    {
        Random first(99), second(99);
        Conversation one1, one2;
        for (RowId row = 0; row < 5000; ++row) {
            one(one1, first, row);
            one(one2, second, row);
        }
        QVERIFY(one1 == one2);
    }

    void hostileLinesDoNotMakeItGrow_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("heard");
        QTest::newRow("endless reply") << QByteArray() << QByteArray("250-more\r\n");
        QTest::newRow("endless EHLO reply")
            << QByteArray("EHLO a\r\n") << QByteArray("250-" + QByteArray(60, 'X') + "\r\n");
        QTest::newRow("unasked replies") << QByteArray() << QByteArray("250 ok\r\n");
        QTest::newRow("challenges") << QByteArray("AUTH LOGIN\r\n") << QByteArray("334 AAAA\r\n");
        QTest::newRow("recipients") << QByteArray("RCPT TO:<a@b>\r\n") << QByteArray("250 ok\r\n");
        QTest::newRow("refused recipients") << QByteArray("RCPT TO:<a@b>\r\n") << QByteArray("550 no\r\n");
        QTest::newRow("commands without reply") << QByteArray("NOOP\r\n") << QByteArray();
        QTest::newRow("junk") << QByteArray() << QByteArray(500, '\xff');
        QTest::newRow("long mechanism") << QByteArray("AUTH " + QByteArray(300, 'x') + "\r\n") << QByteArray();
        QTest::newRow("wide capability") << QByteArray("EHLO a\r\n")
                                         << QByteArray("250-" + QByteArray(1000, 'X') + "\r\n");
    }
    void hostileLinesDoNotMakeItGrow()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, heard);
        Conversation conversation;
        conversation.connected(0);
        conversation.hear("220 mx\r\n", 1, 0, false);
        conversation.say("MAIL FROM:<a@b>\r\n", 2, 0);
        conversation.hear("250 ok\r\n", 3, 0, false);
        const size_t before = allocated();
        for (RowId row = 4; row < 100'004; ++row) {
            if (!said.isEmpty())
                conversation.say(said, row, 0);
            if (!heard.isEmpty())
                conversation.hear(heard, row, 0, false);
        }
        const size_t after = allocated();
        QVERIFY2(after < before + 160 * 1024, qPrintable(QString::number(after - before)));
        askEverything(conversation);
    }

    void aLineCostsTheSameHoweverMuchWentBefore()
    {
        // the shortest of several, since other programs take their turns in between
        const auto measure = [](Conversation &conversation) {
            qint64 shortest = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                for (RowId row = 0; row < 4'000; ++row) {
                    conversation.say("RCPT TO:<a@b>\r\n", row, 0);
                    conversation.hear("250 ok\r\n", row, 0, false);
                }
                shortest = qMin(shortest, timer.nsecsElapsed());
            }
            return qMax(shortest, qint64(500'000));
        };
        Conversation conversation;
        conversation.say("MAIL FROM:<a@b>\r\n", 0, 0);
        conversation.hear("250 ok\r\n", 0, 0, false);
        for (int i = 0; i < 990; ++i)
            conversation.say("NOOP\r\n", RowId(i), 0);
        const qint64 first = measure(conversation);
        for (RowId row = 0; row < 100'000; ++row) {
            conversation.say("RCPT TO:<a@b>\r\n", row, 0);
            conversation.hear("250 ok\r\n", row, 0, false);
        }
        QVERIFY(measure(conversation) < first * 8);
    }
};

QTEST_APPLESS_MAIN(TestHostileConversation)
#include "tst_hostileconversation.moc"
