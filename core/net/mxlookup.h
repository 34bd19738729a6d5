#pragma once
#include "core/net/abandonable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace Core {

struct MxHost {
    quint16 preference = 0;
    QByteArray host; // A-labels, no dot at the end
    bool operator==(const MxHost &) const = default;
};

// Who takes a domain's mail (RFC 5321 5.1).
struct MxAnswer {
    enum class Outcome : quint8 {
        Found,
        NoMx,   // the domain itself is asked; it is the one host
        NullMx, // RFC 7505: it takes no mail
        NoSuchDomain,
        LookupFailed, // detail says why
    } outcome = Outcome::LookupFailed;
    QByteArray domain;
    QList<MxHost> hosts; // lowest preference first, otherwise in the answer's order
    QByteArray detail;   // the resolver's word
    bool operator==(const MxAnswer &) const = default;
};

// A DNS message (RFC 1035 4) that answers the question for a domain's MX. Total.
MxAnswer readMxAnswer(const QByteArray &domain, QByteArrayView message);

struct NameServer {
    QByteArray address; // IPv4; empty: the system's
    quint16 port = 53;
    bool operator==(const NameServer &) const = default;
};

// Asks for the MX hosts of a domain ("example.org", "münchen.example", also an address: that is its own host). start()
// again, or destroying it, drops the question before; cancel() too. found() comes once for each start().
class MxLookup : public QObject
{
    Q_OBJECT
public:
    explicit MxLookup(QObject *parent = nullptr);
    ~MxLookup() override;
    void start(const QString &domain, const NameServer &server = {});
    void cancel();
    bool isRunning() const { return m_pending != nullptr; }

Q_SIGNALS:
    void found(const Core::MxAnswer &answer);

private:
    std::unique_ptr<Abandonable<MxAnswer>> m_pending;
};

} // namespace Core
