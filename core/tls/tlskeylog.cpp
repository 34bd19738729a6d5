#include "core/tls/tlskeylog.h"

namespace Core {
namespace {

constexpr qsizetype randomDigits = 64;
constexpr qsizetype mostDigits = 256;

} // namespace

TlsKeyLog TlsKeyLog::read(QByteArrayView text)
{
    TlsKeyLog log;
    log.add(text);
    return log;
}

void TlsKeyLog::add(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype feed = text.indexOf('\n');
        takeLine(text.first(feed < 0 ? text.size() : feed));
        text = feed < 0 ? QByteArrayView() : text.sliced(feed + 1);
    }
}

void TlsKeyLog::takeLine(QByteArrayView line)
{
    constexpr qsizetype longest = 512;
    if (line.size() > longest || line.startsWith('#'))
        return;
    const QList<QByteArray> words = line.toByteArray().simplified().split(' ');
    if (words.size() != 3 || words[1].size() != randomDigits || words[2].size() > mostDigits)
        return;
    const QByteArray random = QByteArray::fromHex(words[1]), secret = QByteArray::fromHex(words[2]);
    if (random.size() * 2 != words[1].size() || secret.size() * 2 != words[2].size() || secret.isEmpty())
        return;
    if (m_secrets.size() >= mostConnections && !m_secrets.contains(random))
        return;
    Secrets &secrets = m_secrets[random];
    if (words[0] == "CLIENT_RANDOM")
        secrets.master = secret;
    else if (words[0] == "CLIENT_HANDSHAKE_TRAFFIC_SECRET")
        secrets.clientHandshake = secret;
    else if (words[0] == "SERVER_HANDSHAKE_TRAFFIC_SECRET")
        secrets.serverHandshake = secret;
    else if (words[0] == "CLIENT_TRAFFIC_SECRET_0")
        secrets.clientTraffic = secret;
    else if (words[0] == "SERVER_TRAFFIC_SECRET_0")
        secrets.serverTraffic = secret;
}

const TlsKeyLog::Secrets *TlsKeyLog::find(QByteArrayView clientRandom) const
{
    const auto found = m_secrets.constFind(clientRandom.toByteArray());
    return found == m_secrets.constEnd() ? nullptr : &*found;
}

} // namespace Core
