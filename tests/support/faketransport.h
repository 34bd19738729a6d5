#pragma once
#include "core/net/transport.h"
#include "core/wire/limits.h"

#include <QList>

#include <optional>
#include <utility>

namespace Core::Testing {

// A Transport without a socket: the test emits what a server would cause (the signals are public) and reads what was
// asked.
//     FakeTransport fake; session.start(…); fake.connects(); fake.says("220 hello\r\n"); QCOMPARE(fake.takeWritten(),
//     "EHLO …\r\n");
class FakeTransport : public Transport
{
public:
    using Transport::Transport;

    // ---- what was asked of it
    Endpoint endpoint;
    TrustSettings trust;
    QByteArray wrote; // everything taken by write(), in order
    QList<Trust> decisions;
    int opened = 0, startedTls = 0, closeCalls = 0;
    bool over = false; // closed() or failed() was emitted by one of the functions below or by close()
    // ---- how it behaves
    bool drains = true; // false: bytes stay unsent until drain()
    bool answersTls =
        false; // true: startTls() is followed by encrypted(facts), or doubted(facts) when they are not verified
    TlsFacts facts = verifiedFacts();
    QByteArray unread; // the begin of a TLS record, handed on by close()

    static TlsFacts verifiedFacts()
    {
        TlsFacts made;
        made.protocol = "TLSv1.3";
        made.cipher = "TLS_AES_256_GCM_SHA384";
        made.expectedName = "mail.example.org";
        made.subject = "CN=mail.example.org";
        made.issuer = "CN=Example CA";
        made.names = {"DNS:mail.example.org"};
        made.verified = true;
        return made;
    }
    static TlsFacts doubtfulFacts()
    {
        TlsFacts made = verifiedFacts();
        made.findings = {CertificateFinding::SelfSigned};
        made.verified = false;
        return made;
    }

    void open(const Endpoint &to, const TrustSettings &by) override
    {
        endpoint = to;
        trust = by;
        ++opened;
    }
    qint64 write(QByteArrayView bytes) override
    {
        if (over)
            return 0;
        const qsizetype taken = qMin(bytes.size(), Limits::unsentOctets - m_unsent);
        wrote.append(bytes.first(taken));
        m_fresh.append(bytes.first(taken));
        m_unsent += taken;
        if (drains && taken > 0)
            QMetaObject::invokeMethod(
                this, [this] { drain(); }, Qt::QueuedConnection);
        return taken;
    }
    void startTls() override
    {
        ++startedTls;
        if (answersTls)
            QMetaObject::invokeMethod(
                this, [this] { handshakes(facts); }, Qt::QueuedConnection);
    }
    void decide(Trust decision) override
    {
        decisions.append(decision);
        if (!m_asked)
            return;
        const TlsFacts asked = *std::exchange(m_asked, std::nullopt);
        if (decision == Trust::Refuse) {
            fails(FailureKind::CertificateRejected);
            return;
        }
        m_passage = Passage::TlsUnverified;
        Q_EMIT encrypted(asked);
    }
    void close() override
    {
        ++closeCalls;
        if (!unread.isEmpty() && !over)
            Q_EMIT received(std::exchange(unread, {}), Passage::Clear);
        ends(Closing::ByUs);
    }

    // ---- what a server or the network would do
    void connects(const QByteArray &local = "127.0.0.1:50000", const QByteArray &peer = "127.0.0.1:25")
    {
        Q_EMIT connected(local, peer);
    }
    void handshakes(const TlsFacts &done) // as after startTls(): encrypted(), or doubted() and then decide()
    {
        if (over)
            return;
        if (!done.verified) {
            m_asked = done;
            Q_EMIT doubted(done);
            return;
        }
        m_passage = Passage::TlsVerified;
        Q_EMIT encrypted(done);
    }
    void says(const QByteArray &bytes) { says(bytes, m_passage); } // through whatever is up: clear, or TLS
    void says(const QByteArray &bytes, Passage passage)
    {
        for (qsizetype at = 0; at < bytes.size() && !over; at += Limits::sliceOctets)
            Q_EMIT received(bytes.mid(at, Limits::sliceOctets), passage);
    }
    void saysByteByByte(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size() && !over; ++at)
            Q_EMIT received(bytes.mid(at, 1), m_passage);
    }
    void ends(Closing how = Closing::ByPeer)
    {
        if (!std::exchange(over, true))
            Q_EMIT closed(how);
    }
    void fails(FailureKind kind, const QByteArray &detail = {})
    {
        if (!std::exchange(over, true))
            Q_EMIT failed(Failure{kind, detail, {}});
    }
    void drain()
    {
        if (const qsizetype sent = std::exchange(m_unsent, 0); sent > 0 && !over)
            Q_EMIT written(sent);
    }
    QByteArray takeWritten() { return std::exchange(m_fresh, {}); } // since the last call

private:
    QByteArray m_fresh;
    qsizetype m_unsent = 0;
    Passage m_passage = Passage::Clear;
    std::optional<TlsFacts> m_asked;
};

} // namespace Core::Testing
