#include "core/practice/practice.h"

#include "core/practice/connection.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace Core::Practice {

namespace {

constexpr int connectionLimit = 16;

Identity trustworthy()
{
    return makeIdentity(serverName, {QByteArray("DNS:") + serverName, "DNS:localhost", "IP:127.0.0.1", "IP:::1"});
}

Identity foreign()
{
    return makeIdentity("mail.somewhere-else.example", {"DNS:mail.somewhere-else.example"});
}

// RFC 2195 2: fresh each time.
QByteArray freshChallenge()
{
    const quint64 chance = QRandomGenerator::system()->generate64();
    return '<' + QByteArray::number(chance, 16) + '@' + serverName + '>';
}

} // namespace

class Server::Private
{
public:
    void accept();
    void welcome(QTcpSocket *socket);
    const Identity &identity();

    QTcpServer listener;
    Situation situation = Situation::Submission;
    Greylist greylist;
    QElapsedTimer clock;
    Identity own, alien; // made when they are first needed
    quint32 served = 0;
    QObject connections; // parent of those connected
};

void Server::Private::accept()
{
    while (QTcpSocket *socket = listener.nextPendingConnection())
        welcome(socket);
}

const Identity &Server::Private::identity()
{
    const bool isAlien = situation == Situation::UntrustedCertificate;
    Identity &wanted = isAlien ? alien : own;
    if (wanted.isEmpty())
        wanted = isAlien ? foreign() : trustworthy();
    return wanted;
}

void Server::Private::welcome(QTcpSocket *socket)
{
    Surroundings surroundings;
    surroundings.situation = connections.children().size() < connectionLimit ? situation : Situation::Overloaded;
    surroundings.peer = socket->peerAddress().toString().toLatin1();
    surroundings.cramChallenge = freshChallenge();
    surroundings.queuePrefix = "practice-" + QByteArray::number(++served) + '-';
    auto conversation = std::make_unique<Conversation>(surroundings, greylist);
    new Connection(socket, std::move(conversation), identity(), clock, &connections);
}

Server::Server(QObject *parent) : QObject(parent), m(std::make_unique<Private>())
{
    m->clock.start();
    connect(&m->listener, &QTcpServer::newConnection, this, [this] { m->accept(); });
}

Server::~Server() = default;

bool Server::listen(Situation situation, quint16 port)
{
    close();
    setSituation(situation);
    return m->listener.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void Server::setSituation(Situation situation)
{
    m->situation = situation;
    m->greylist.clear();
}

Situation Server::situation() const
{
    return m->situation;
}

Protocol Server::protocol() const
{
    return m->situation == Situation::LmtpMixed ? Protocol::Lmtp : Protocol::Smtp;
}

quint16 Server::port() const
{
    return m->listener.serverPort();
}

QByteArray Server::certificate() const
{
    if (m->situation == Situation::UntrustedCertificate)
        return {};
    return m->identity().chain.value(0);
}

void Server::close()
{
    m->listener.close();
    const QObjectList connected = m->connections.children(); // deleting shortens the original
    qDeleteAll(connected);
}

} // namespace Core::Practice
