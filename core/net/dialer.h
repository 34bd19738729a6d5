#pragma once
#include "core/net/abandonable.h"
#include "core/net/endpoint.h"
#include "core/net/hostlookup.h"
#include "core/net/streamsocket.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Core {

// From an endpoint to a connected socket: looks the host up, then tries each address with its own deadline.
class Dialer : public QObject
{
    Q_OBJECT
public:
    Dialer(std::chrono::milliseconds deadline, LookUp lookUp, QObject *parent = nullptr);
    ~Dialer() override;
    void start(const Endpoint &endpoint);
    std::unique_ptr<StreamSocket> takeSocket(); // after connected()

Q_SIGNALS:
    void resolved(const QByteArray &name, const QList<QByteArray> &addresses);
    void trying(const QByteArray &address, quint16 port);
    void tryFailed(const Core::Failure &failure); // of several addresses, one
    void connected();
    void failed(const Core::Failure &failure);

private:
    void lookUp();
    void found(const QByteArray &name, const FoundAddresses &answer);
    void tryLater();
    void tryNext();
    void tryEnded(const Failure &failure);
    int connectSocket(const QByteArray &address);

    Endpoint m_endpoint;
    LookUp m_lookUp;
    std::unique_ptr<Abandonable<FoundAddresses>> m_pending;
    std::unique_ptr<StreamSocket> m_socket;
    QTimer m_deadline;
    QList<QByteArray> m_addresses; // or the one path
    QList<Failure> m_failures;     // of the addresses tried, in their order
};

} // namespace Core
