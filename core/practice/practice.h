#pragma once
#include "core/wire/protocol.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <span>

namespace Core::Practice {

// What the practice server does out of the ordinary. The names are those of `--situation`. Behind each stands what
// draws its reply; the rest of the session is that of Submission.
//
// Submission: STARTTLS; AUTH PLAIN, LOGIN and CRAM-MD5 inside TLS only (503 before). alice, bob and carol at
// practice.test take mail from anybody; example.net and every other domain only after a login (554 5.7.1 before). After
// a login MAIL FROM takes one's own address or <> (else 553 5.7.1). Nothing is delivered.
enum class Situation : quint8 {
    Submission,           // everything as it should be
    TlsRequired,          // 530 5.7.0 to all but EHLO, NOOP, STARTTLS and QUIT before TLS
    LoginRequired,        // 530 5.7.0 to MAIL before AUTH, which is offered in clear too
    SenderNotOwned,       // 553 5.7.1 at RCPT: alice's, bob's or carol's address without a login, or with another's
    BadSyntax,            // 501 5.5.2 to names in EHLO and blanks behind "FROM:", 553 to source routes: a strict reader
    Greylisting,          // 450 4.7.1 to the first RCPT of a pair of sender and recipient, taken after greylistWait
    MailboxFull,          // 552 5.2.2 to RCPT TO:<carol@practice.test>
    StorageFull,          // 452 4.3.1 to MAIL
    TooManyRecipients,    // 452 4.5.3 to the fourth RCPT
    MessageTooLarge,      // SIZE 2000: 552 5.3.4 to MAIL that says more, or behind the dot
    UnknownUser,          // 550 5.1.1 to every recipient here but alice
    UserMoved,            // 551 5.1.6 with the new address to bob; 251 to carol
    RelayDenied,          // 554 5.7.1 to every recipient elsewhere, login or not
    TlsUnavailable,       // 454 4.7.0 to STARTTLS
    LoginUnavailable,     // 454 4.7.0 to AUTH, which is offered in clear too
    Overloaded,           // 421 4.3.2 as greeting
    TooManyErrors,        // 421 4.7.0 to the command after the third error
    Tarpit,               // each reply later: half a second, one, two … twelve
    ContentRefused,       // 554 5.7.1 behind the dot
    LmtpMixed,            // LMTP; behind the dot alice and bob 250, carol 552 5.2.2, anybody else here 550 5.1.1
    UntrustedCertificate, // self-signed for another name, and not even the practice session is told to trust it
};
struct SituationName {
    Situation situation;
    const char *name;   // "sender-not-owned"
    const char *draws;  // the last command of the shortest session that draws it; empty: the greeting does
    quint16 code;       // what it draws
    const char *status; // enhanced; may be empty
};
std::span<const SituationName> situations(); // in the order above
std::optional<Situation> situationNamed(QByteArrayView name);
inline constexpr char user[] = "alice@practice.test";
inline constexpr char password[] = "let-me-practise"; // of bob@practice.test and carol@practice.test too
inline constexpr char serverName[] = "practice.test";
inline constexpr std::chrono::seconds greylistWait{5};

// A real SMTP or LMTP server on loopback, in this process. Says its accounts and addresses in `HELP`.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(QObject *parent = nullptr);
    ~Server() override;
    bool listen(Situation situation, quint16 port = 0); // 127.0.0.1; false: the port cannot be had
    void setSituation(Situation situation);             // for connections to come; greylisting begins anew
    Situation situation() const;
    Protocol protocol() const;      // Lmtp for LmtpMixed
    quint16 port() const;           // 0: not listening
    QByteArray certificate() const; // DER; to be trusted by the practice session alone. Empty for UntrustedCertificate
    void close();                   // those connected too, at once

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Core::Practice
