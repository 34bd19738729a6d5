#pragma once
#include "tests/support/explained.h"

#include <QSet>

namespace Core {

// Rows of "this conversation gives this reading". Every entry of the code's table must be met by one of them.
class ReadingTable
{
public:
    explicit ReadingTable(quint16 code) : m_code(code)
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QByteArray>("reading");
    }
    ~ReadingTable()
    {
        for (const Knowledge::ReadingTable &table : Knowledge::readingTables()) {
            for (const Knowledge::ReadingEntry &entry : table.entries) {
                if (table.code == m_code && !m_met.contains(entry.id))
                    QTest::newRow(entry.id) << QByteArray() << Protocol::Smtp << QByteArray(entry.id);
            }
        }
    }
    void add(const char *name, const QByteArray &script, const char *reading, Protocol protocol = Protocol::Smtp)
    {
        m_met.insert(reading);
        QTest::newRow(name) << script << protocol << QByteArray(reading);
    }
    // A free-standing reply.
    void paste(const char *name, const QByteArray &reply, const char *reading) { add(name, "paste " + reply, reading); }

    // The body of the test function.
    static void check()
    {
        QFETCH(QByteArray, script);
        QFETCH(Protocol, protocol);
        QFETCH(QByteArray, reading);
        QVERIFY2(!script.isEmpty(), "no conversation for this reading");
        const bool pasted = script.startsWith("paste ");
        const Explained explained = pasted ? Explained::ofReply(script.mid(6)) : Explained(script, protocol);
        QCOMPARE(explained.ruled(), reading);
        if (!pasted) // else a wording may speak in its place
            QCOMPARE(explained.reading(), reading);
        if (!reading.isEmpty() && !explained.reading().isEmpty())
            QCOMPARE(explained.gaps(), QList<QByteArray>());
    }

private:
    quint16 m_code;
    QSet<QByteArray> m_met;
};

} // namespace Core
