#include "core/net/dialer.h"

#include "core/net/systemerror.h"

#include <QFile>
#include <QPointer>

#include <algorithm>
#include <iterator>

namespace Core {
namespace {

// Of several addresses that failed, the failure that says most about the server: one that refused is there.
Failure mostTelling(const QList<Failure> &failures)
{
    constexpr FailureKind order[] = {FailureKind::Refused, FailureKind::PermissionDenied, FailureKind::Reset,
                                     FailureKind::ConnectTimedOut, FailureKind::Unreachable};
    const auto rank = [&](const Failure &failure) {
        return std::distance(std::begin(order), std::find(std::begin(order), std::end(order), failure.kind));
    };
    Failure found = *std::min_element(failures.cbegin(), failures.cend(),
                                      [&](const Failure &a, const Failure &b) { return rank(a) < rank(b); });
    if (failures.size() > 1)
        found.address.clear(); // it speaks for all of them
    return found;
}

} // namespace

Dialer::Dialer(std::chrono::milliseconds deadline, LookUp lookUp, QObject *parent)
    : QObject(parent), m_lookUp(std::move(lookUp))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { tryEnded({FailureKind::ConnectTimedOut, {}, {}}); });
}

Dialer::~Dialer() = default;

void Dialer::start(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    if (endpoint.host.isEmpty())
        m_addresses = {QFile::encodeName(endpoint.socketPath)};
    else if (const std::optional<QByteArray> literal = addressLiteral(endpoint.host))
        m_addresses = {*literal};
    else {
        lookUp();
        return;
    }
    tryNext();
}

void Dialer::lookUp()
{
    const QByteArray name = hostNameOctets(m_endpoint.host);
    if (name.isEmpty()) {
        Q_EMIT failed({FailureKind::NotFound, {}, {}});
        return;
    }
    m_pending = std::make_unique<Abandonable<FoundAddresses>>(
        this, [ask = m_lookUp, name] { return ask(name); },
        [this, name](const FoundAddresses &answer) { found(name, answer); });
}

void Dialer::found(const QByteArray &name, const FoundAddresses &answer)
{
    if (answer.failure || answer.addresses.isEmpty()) {
        Q_EMIT failed(answer.failure.value_or(Failure{FailureKind::LookupFailed, {}, {}}));
        return;
    }
    m_addresses = answer.addresses;
    tryLater();
    Q_EMIT resolved(name, m_addresses);
}

// By the event loop: whoever hears of the last try may have closed us, and a hundred addresses are no recursion.
void Dialer::tryLater()
{
    QMetaObject::invokeMethod(this, &Dialer::tryNext, Qt::QueuedConnection);
}

void Dialer::tryNext()
{
    const QByteArray address = m_addresses.at(m_failures.size());
    const QPointer<Dialer> self(this);
    Q_EMIT trying(address, m_endpoint.host.isEmpty() ? quint16(0) : m_endpoint.port);
    if (!self)
        return;
    m_socket = std::make_unique<StreamSocket>();
    connect(m_socket.get(), &StreamSocket::connectFailed, this, [this](int error) {
        tryEnded({connectFailure(error), systemText(error), {}});
    });
    connect(m_socket.get(), &StreamSocket::connected, this, [this] {
        m_deadline.stop();
        Q_EMIT connected();
    });
    m_deadline.start();
    if (const int error = connectSocket(address))
        tryEnded({connectFailure(error), systemText(error), {}});
}

int Dialer::connectSocket(const QByteArray &address)
{
    return m_endpoint.host.isEmpty() ? m_socket->connectToPath(m_endpoint.socketPath)
                                     : m_socket->connectTo(address, m_endpoint.port);
}

void Dialer::tryEnded(const Failure &failure)
{
    m_deadline.stop();
    m_socket->close(); // not destroyed: it may be calling
    m_failures.append(failure);
    m_failures.last().address = m_addresses.at(m_failures.size() - 1);
    const QPointer<Dialer> self(this);
    if (m_addresses.size() > 1)
        Q_EMIT tryFailed(m_failures.last());
    if (!self)
        return;
    if (m_failures.size() < m_addresses.size())
        tryLater();
    else
        Q_EMIT failed(mostTelling(m_failures));
}

std::unique_ptr<StreamSocket> Dialer::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

} // namespace Core
