#include "core/tls/tlslistener.h"

#include "core/tls/certificates.h"
#include "core/tls/handshakereader.h"
#include "core/tls/openssl.h"
#include "core/tls/record.h"
#include "core/tls/recordcipher.h"

#include <array>

namespace Core {
namespace {

enum class Type : quint8 { ChangeCipher = 20, Alert = 21, Handshake = 22, Application = 23 };
enum Message : quint8 {
    ClientHelloMessage = 1,
    ServerHelloMessage = 2,
    CertificateMessage = 11,
    FinishedMessage = 20,
    KeyUpdateMessage = 24
};

constexpr quint16 tls13 = 0x0304;
constexpr qsizetype headerOctets = 5;

QByteArray versionName(quint16 version)
{
    switch (version) {
    case 0x0300:
        return "SSLv3";
    case 0x0301:
        return "TLSv1";
    case 0x0302:
        return "TLSv1.1";
    case 0x0303:
        return "TLSv1.2";
    case tls13:
        return "TLSv1.3";
    default:
        return {};
    }
}

// RFC 8446 6
Failure failureOf(int alert)
{
    constexpr int handshakeFailure = 40, protocolVersion = 70, insufficientSecurity = 71;
    Failure failure;
    failure.kind = alert == protocolVersion                                     ? FailureKind::HandshakeVersion
                   : alert == handshakeFailure || alert == insufficientSecurity ? FailureKind::HandshakeCipher
                                                                                : FailureKind::Handshake;
    failure.detail = QByteArray(SSL_alert_desc_string_long(alert)) + " (" + QByteArray::number(alert) + ')';
    return failure;
}

} // namespace

class TlsListener::Private
{
public:
    explicit Private(const TlsKeyLog &log) : keys(log) {}

    // One direction.
    struct Way {
        QByteArray begun; // of a record
        HandshakeReader handshake;
        std::optional<RecordCipher> cipher;
        QByteArray secret; // of TLS 1.3, in force
        bool isProtected = false, isLost = false, isOver = false;
    };
    Way &way(From from) { return ways[from == From::Client ? 0 : 1]; }
    void takeRecord(From from, QByteArrayView record, Heard &heard);
    void takeProtected(From from, QByteArrayView record, Heard &heard);
    void takeContent(From from, Type type, QByteArrayView content, Heard &heard);
    void takeMessage(From from, const HandshakeReader::Message &message, Heard &heard);
    void serverHello(const ServerHello &hello);
    void certificates(QByteArrayView body);
    void changeCipher(From from);
    void finished(From from, Heard &heard);
    void useSecret(From from, const QByteArray &secret);
    void tellUp(Heard &heard);

    const TlsKeyLog &keys;
    std::array<Way, 2> ways;
    ClientHello client;
    std::optional<ServerHello> server;
    std::optional<TlsSuite> suite;
    const TlsKeyLog::Secrets *secrets = nullptr;
    std::optional<RecordCipher::Both> blocks; // up to TLS 1.2
    TlsFacts facts;
    bool up = false;
};

TlsListener::TlsListener(const TlsKeyLog &keys) : m(std::make_unique<Private>(keys)) {}

TlsListener::~TlsListener() = default;

bool TlsListener::isUp() const
{
    return m->up;
}

bool TlsListener::hasKeysFor(const TlsKeyLog &keys, QByteArrayView clientHello)
{
    constexpr qsizetype behindHeads = headerOctets + 4;
    if (clientHello.size() < behindHeads)
        return false;
    return keys.find(readClientHello(clientHello.sliced(behindHeads)).random) != nullptr;
}

TlsListener::Heard TlsListener::feed(From from, QByteArrayView octets)
{
    Heard heard;
    Private::Way &way = m->way(from);
    if (way.isOver) {
        heard.notTls = octets.toByteArray();
        return heard;
    }
    way.begun.append(octets);
    qsizetype at = 0;
    while (at < way.begun.size()) {
        const QByteArrayView rest = QByteArrayView(way.begun).sliced(at);
        const RecordShape shape = recordAt(rest);
        if (shape.kind == RecordShape::Kind::Partial)
            break;
        if (shape.kind == RecordShape::Kind::NotTls && way.isLost) {
            heard.unreadable += rest.size(); // the begin of the next record is not known
            at = way.begun.size();
        } else if (shape.kind == RecordShape::Kind::NotTls) {
            way.isOver = true;
            heard.notTls = rest.toByteArray();
            at = way.begun.size();
        } else {
            m->takeRecord(from, rest.first(shape.size), heard);
            at += shape.size;
        }
    }
    way.begun = way.begun.mid(at);
    return heard;
}

void TlsListener::lose(From from)
{
    Private::Way &way = m->way(from);
    way.isLost = true;
    way.begun.clear();
    way.cipher.reset();
}

void TlsListener::Private::takeRecord(From from, QByteArrayView record, Heard &heard)
{
    const auto type = Type(record[0]);
    Way &direction = way(from);
    const bool is13 = server && server->version == tls13;
    const bool isSealed = is13 ? type == Type::Application : direction.isProtected && type != Type::ChangeCipher;
    if (isSealed)
        return takeProtected(from, record, heard);
    if (type == Type::ChangeCipher && !is13)
        return changeCipher(from);
    if (type == Type::Application) {
        tellUp(heard);
        heard.unreadable += record.size();
        return;
    }
    takeContent(from, type, record.sliced(headerOctets), heard);
}

void TlsListener::Private::takeProtected(From from, QByteArrayView record, Heard &heard)
{
    Way &direction = way(from);
    std::optional<QByteArray> plain;
    if (direction.cipher && !direction.isLost)
        plain = direction.cipher->open(record);
    const bool is13 = server && server->version == tls13;
    if (!plain || (is13 && plain->isEmpty())) {
        direction.cipher.reset(); // a record that does not prove itself ends the reading
        const bool isHandshake = !is13 && Type(record[0]) != Type::Application;
        if (!isHandshake || up) {
            tellUp(heard);
            heard.unreadable += record.size();
        }
        return;
    }
    const Type type = is13 ? Type(plain->back()) : Type(record[0]);
    takeContent(from, type, is13 ? QByteArrayView(*plain).chopped(1) : QByteArrayView(*plain), heard);
}

void TlsListener::Private::takeContent(From from, Type type, QByteArrayView content, Heard &heard)
{
    switch (type) {
    case Type::Handshake:
        for (const HandshakeReader::Message &message : way(from).handshake.feed(content))
            takeMessage(from, message, heard);
        return;
    case Type::Alert:
        if (content.size() == 2 && content[0] == 2 && !up)
            heard.failure = failureOf(quint8(content[1]));
        return;
    case Type::Application:
        tellUp(heard);
        heard.plain.append(content);
        return;
    case Type::ChangeCipher:
        return;
    }
}

void TlsListener::Private::takeMessage(From from, const HandshakeReader::Message &message, Heard &heard)
{
    if (message.type == ClientHelloMessage && from == From::Client) {
        client = readClientHello(message.body);
        secrets = keys.find(client.random);
    } else if (message.type == ServerHelloMessage && from == From::Server) {
        serverHello(readServerHello(message.body));
    } else if (message.type == CertificateMessage && from == From::Server) {
        certificates(message.body);
    } else if (message.type == FinishedMessage) {
        finished(from, heard);
    } else if (message.type == KeyUpdateMessage && suite && !way(from).secret.isEmpty()) {
        useSecret(from, RecordCipher::nextSecret(*suite, way(from).secret));
    }
}

void TlsListener::Private::serverHello(const ServerHello &hello)
{
    if (hello.isRetry)
        return;
    server = hello;
    suite = tlsSuite(hello.suite);
    facts.protocol = versionName(hello.version);
    facts.cipher = suite ? suite->name : "0x" + QByteArray::number(hello.suite, 16);
    facts.expectedName = client.serverName;
    if (!suite || !secrets)
        return;
    if (hello.version == tls13) {
        useSecret(From::Client, secrets->clientHandshake);
        useSecret(From::Server, secrets->serverHandshake);
    } else if (!secrets->master.isEmpty()) {
        blocks = RecordCipher::keysOf(*suite, hello.version, secrets->master, hello.random + client.random);
    }
}

void TlsListener::Private::useSecret(From from, const QByteArray &secret)
{
    Way &direction = way(from);
    direction.secret = secret;
    direction.cipher.reset();
    if (!secret.isEmpty() && !direction.isLost)
        direction.cipher.emplace(*suite, tls13, RecordCipher::keysOf(*suite, secret));
}

void TlsListener::Private::certificates(QByteArrayView body)
{
    facts.chain = readCertificates(body, server ? server->version : quint16(0));
    const auto leaf = facts.chain.isEmpty() ? std::nullopt : readCertificate(facts.chain.first());
    if (!leaf)
        return;
    facts.subject = leaf->subject;
    facts.issuer = leaf->issuer;
    facts.names = leaf->names;
    facts.notBefore = leaf->notBefore;
    facts.notAfter = leaf->notAfter;
}

void TlsListener::Private::changeCipher(From from)
{
    Way &direction = way(from);
    direction.isProtected = true;
    direction.cipher.reset();
    if (blocks && suite && server && !direction.isLost)
        direction.cipher.emplace(*suite, server->version, from == From::Client ? blocks->client : blocks->server,
                                 server->encryptThenMac);
}

// RFC 8446 4.4.4: from here on this direction is under the secret of its traffic.
void TlsListener::Private::finished(From from, Heard &heard)
{
    if (!server || server->version != tls13 || !secrets || !suite)
        return;
    useSecret(from, from == From::Client ? secrets->clientTraffic : secrets->serverTraffic);
    if (from == From::Client)
        tellUp(heard);
}

void TlsListener::Private::tellUp(Heard &heard)
{
    if (up)
        return;
    up = true;
    heard.up = facts;
}

} // namespace Core
