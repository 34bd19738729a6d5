#pragma once
#include "tests/support/faketransport.h"

#include <QStringList>
#include <QTimer>

namespace Core::Testing {

// A server that plays one conversation:
//     S: 250 ok          says it, with CR LF; S- 250-mail the same, for lines of a longer reply
//     C: EHLO            waits for a line that begins so
//     C~ \n.\n           waits for octets that end so (\r \n \0 are octets)
//     TLS                the handshake is done
//     closed
class PlayedTransport : public FakeTransport
{
public:
    PlayedTransport(const QList<QByteArray> &script, QList<QByteArray> &unexpected)
        : m_script(script), m_unexpected(unexpected)
    {
        m_step.setSingleShot(true);
        QObject::connect(&m_step, &QTimer::timeout, this, [this] { play(); });
    }
    void open(const Endpoint &to, const TrustSettings &by) override
    {
        FakeTransport::open(to, by);
        QTimer::singleShot(0, this, [this] {
            connects();
            m_step.start(0);
        });
    }
    qint64 write(QByteArrayView bytes) override
    {
        m_step.start(0);
        const qint64 taken = FakeTransport::write(bytes);
        m_heard += bytes.first(taken);
        return taken;
    }
    static QByteArray unescaped(QByteArray text)
    {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", QByteArray(1, '\0'));
    }

private:
    void play()
    {
        while (!m_script.isEmpty() && !over && step(m_script.first()))
            m_script.removeFirst();
    }
    bool step(const QByteArray &line)
    {
        if (line == "closed")
            ends();
        else if (line == "TLS")
            handshakes(verifiedFacts());
        else if (line.startsWith("S"))
            says(line.mid(3) + "\r\n");
        else if (line.startsWith("C~"))
            return hearOctets(unescaped(line.mid(3)));
        else
            return hearLine(line.mid(3));
        return true;
    }
    bool hearOctets(const QByteArray &end)
    {
        if (!m_heard.endsWith(end))
            return false;
        m_heard.clear();
        return true;
    }
    bool hearLine(const QByteArray &begin)
    {
        const qsizetype end = m_heard.indexOf("\r\n");
        if (end < 0)
            return false;
        const QByteArray line = m_heard.left(end);
        m_heard.remove(0, end + 2);
        if (line.startsWith(begin))
            return true;
        m_unexpected.append(line + " instead of " + begin);
        ends();
        return false;
    }

    QList<QByteArray> m_script;
    QList<QByteArray> &m_unexpected;
    QByteArray m_heard;
    QTimer m_step;
};

} // namespace Core::Testing
