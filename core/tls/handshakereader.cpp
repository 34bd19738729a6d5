#include "core/tls/handshakereader.h"

namespace Core {
namespace {

constexpr qsizetype headOctets = 4, randomOctets = 32;
constexpr qsizetype mostCertificates = 32;

// Fields in their order; past the end all are empty and 0.
class Fields
{
public:
    explicit Fields(QByteArrayView octets) : m_left(octets) {}
    QByteArrayView take(qsizetype size)
    {
        m_broken = m_broken || size > m_left.size();
        const QByteArrayView taken = m_broken ? QByteArrayView() : m_left.first(size);
        m_left = m_broken ? QByteArrayView() : m_left.sliced(size);
        return taken;
    }
    quint32 number(qsizetype size)
    {
        quint32 value = 0;
        for (const char c : take(size))
            value = value << 8 | quint8(c);
        return value;
    }
    QByteArrayView counted(qsizetype sizeOctets) { return take(qsizetype(number(sizeOctets))); }
    bool hasMore() const { return !m_broken && !m_left.isEmpty(); }

private:
    QByteArrayView m_left;
    bool m_broken = false;
};

// RFC 6066 3
QByteArray serverNameIn(QByteArrayView extension)
{
    Fields list(extension);
    Fields names(list.counted(2));
    names.number(1);
    return names.counted(2).toByteArray();
}

} // namespace

QList<HandshakeReader::Message> HandshakeReader::feed(QByteArrayView octets)
{
    QList<Message> messages;
    if (m_lost)
        return messages;
    m_begun.append(octets);
    qsizetype at = 0;
    while (m_begun.size() - at >= headOctets) {
        Fields head(QByteArrayView(m_begun).sliced(at, headOctets));
        const auto type = quint8(head.number(1));
        const auto size = qsizetype(head.number(3));
        if (size > mostOctets) {
            m_lost = true;
            break;
        }
        if (m_begun.size() - at - headOctets < size)
            break;
        messages.append({type, m_begun.mid(at + headOctets, size)});
        at += headOctets + size;
    }
    m_begun = m_lost ? QByteArray() : m_begun.mid(at);
    return messages;
}

ClientHello readClientHello(QByteArrayView body)
{
    ClientHello hello;
    Fields fields(body);
    fields.number(2);
    hello.random = fields.take(randomOctets).toByteArray();
    fields.counted(1);
    fields.counted(2);
    fields.counted(1);
    Fields extensions(fields.counted(2));
    while (extensions.hasMore()) {
        const quint32 type = extensions.number(2);
        const QByteArrayView extension = extensions.counted(2);
        if (type == 0)
            hello.serverName = serverNameIn(extension);
    }
    return hello;
}

ServerHello readServerHello(QByteArrayView body)
{
    static const QByteArray retry =
        QByteArray::fromHex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c");
    constexpr quint32 encryptThenMac = 22, supportedVersions = 43;
    ServerHello hello;
    Fields fields(body);
    hello.version = quint16(fields.number(2));
    hello.random = fields.take(randomOctets).toByteArray();
    hello.isRetry = hello.random == retry;
    fields.counted(1);
    hello.suite = quint16(fields.number(2));
    fields.number(1);
    Fields extensions(fields.counted(2));
    while (extensions.hasMore()) {
        const quint32 type = extensions.number(2);
        const QByteArrayView extension = extensions.counted(2);
        hello.encryptThenMac = hello.encryptThenMac || type == encryptThenMac;
        if (type == supportedVersions)
            hello.version = quint16(Fields(extension).number(2));
    }
    return hello;
}

QList<QByteArray> readCertificates(QByteArrayView body, quint16 version)
{
    constexpr quint16 tls13 = 0x0304;
    QList<QByteArray> chain;
    Fields fields(body);
    if (version == tls13)
        fields.counted(1);
    Fields list(fields.counted(3));
    while (list.hasMore() && chain.size() < mostCertificates) {
        const QByteArrayView certificate = list.counted(3);
        if (version == tls13)
            list.counted(2);
        if (!certificate.isEmpty())
            chain.append(certificate.toByteArray());
    }
    return chain;
}

} // namespace Core
