#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace Core {

// Secrets of TLS connections in the NSS format, as SSLKEYLOGFILE of browsers, curl and OpenSSL's tools gives them: a
// label, the client's random in hexadecimal, the secret in hexadecimal, a line each.
class TlsKeyLog
{
public:
    static constexpr qsizetype mostConnections = 1'000'000;
    struct Secrets {
        QByteArray master; // up to TLS 1.2
        QByteArray clientHandshake, serverHandshake, clientTraffic, serverTraffic;
        bool isEmpty() const { return master.isEmpty() && clientHandshake.isEmpty() && clientTraffic.isEmpty(); }
    };
    static TlsKeyLog read(QByteArrayView text); // total: lines of another form are passed over
    void add(QByteArrayView text);              // what is found later
    const Secrets *find(QByteArrayView clientRandom) const;
    bool isEmpty() const { return m_secrets.isEmpty(); }

private:
    void takeLine(QByteArrayView line);
    QHash<QByteArray, Secrets> m_secrets; // by random
};

} // namespace Core
