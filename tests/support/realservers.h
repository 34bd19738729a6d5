#pragma once
#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace Testing {

// The private mail servers that the fixture started. Without them a test cannot say anything: it says so and ends
// with 77.
class RealServers
{
public:
    RealServers()
    {
        QFile file(qEnvironmentVariable("MAILSCOPE_SERVERS"));
        if (!file.open(QFile::ReadOnly)) {
            std::puts("CANNOT RUN: the real mail servers are not there (see what servers_start says)");
            std::exit(77);
        }
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            const qsizetype equals = line.indexOf('=');
            m_facts.insert(line.left(equals), line.mid(equals + 1));
        }
    }
    QString text(const char *key) const { return QString::fromUtf8(bytes(key)); }
    QByteArray bytes(const char *key) const
    {
        if (!m_facts.contains(key))
            qFatal("the fixture does not say %s", key);
        return m_facts.value(key);
    }
    bool has(const char *key) const { return m_facts.contains(key); }
    quint16 port(const char *key) const { return bytes(key).toUShort(); }

private:
    QHash<QByteArray, QByteArray> m_facts;
};

} // namespace Testing
