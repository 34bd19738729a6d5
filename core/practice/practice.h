#pragma once
#include "core/wire/protocol.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <memory>
#include <span>

namespace Core::Practice {

// What the practice server does out of the ordinary. The names are those of `--situation`.
enum class Situation : quint8 {
    Submission,        // STARTTLS, AUTH PLAIN LOGIN CRAM-MD5, everything as it should be
    TlsRequired,       // 530 before STARTTLS
    LoginRequired,     // 530 before AUTH
    SenderNotOwned,    // 553 5.7.1
    BadSyntax,         // 501, 553: a strict reader of addresses and names
    Greylisting,       // 450 4.7.1 at first, accepted after some seconds
    MailboxFull,       // 552 5.2.2
    StorageFull,       // 452 4.3.1
    TooManyRecipients, // 452 4.5.3 from the fourth
    MessageTooLarge,   // SIZE 2000, 552 5.3.4
    UnknownUser,       // 550 5.1.1
    UserMoved,         // 551 5.1.6 with the new address
    RelayDenied,       // 554 5.7.1
    TlsUnavailable,    // 454 4.7.0 to STARTTLS
    LoginUnavailable,  // 454 4.7.0 to AUTH
    Overloaded,        // 421 4.3.2 as greeting
    TooManyErrors,     // 421 4.7.0 after three errors
    Tarpit,            // each reply late
    ContentRefused,    // 554 5.7.1 after the dot
    LmtpMixed,         // LMTP: delivered, full, unknown after the dot
    UntrustedCertificate, // a certificate nobody vouches for, not even for practice
};
struct SituationName {
    Situation situation;
    const char *name; // "sender-not-owned"
};
std::span<const SituationName> situations(); // in the order above
inline constexpr char user[] = "alice@practice.test";
inline constexpr char password[] = "practice";

// A real SMTP or LMTP server on loopback, in this process. Says its accounts and addresses in `HELP`.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(QObject *parent = nullptr);
    ~Server() override;
    bool listen(Situation situation, quint16 port = 0); // 127.0.0.1; false: the port is taken
    void setSituation(Situation situation);             // for connections to come
    Situation situation() const;
    Protocol protocol() const;     // Lmtp for LmtpMixed
    quint16 port() const;          // 0: not listening
    QByteArray certificate() const; // DER; to be trusted by the practice session alone. Empty for UntrustedCertificate
    void close();

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core::Practice
