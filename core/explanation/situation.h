#pragma once
#include "core/explanation/explanation.h"
#include "core/sasl/mechanism.h"
#include "core/smtp/mailbox.h"
#include "core/transcript/facts.h"

namespace Core {

// Everything a reading may turn on, gathered once for one reply. Views into the dialogue: no longer-lived than
// explain().
struct Situation {
    const Dialogue &dialogue;
    const Smtp::Conversation &before; // when the command was said
    const Smtp::Exchange &exchange;

    Smtp::Reply reply{};
    QByteArray words{};       // the reply's text, joined, lower case
    QByteArray commandLine{}; // what was answered, without terminator (masked as recorded)
    Smtp::Command command{};
    Smtp::Capabilities offered{};            // what the last EHLO in this layer offered; empty when none holds
    std::optional<Facts::Secret> response{}; // facts of the secret in the line answered (or in AUTH's initial response)
    Facts::Opened opened{};
    Facts::Connected connected{};
    // Of the transaction, and of the command when it is MAIL or RCPT; without brackets.
    QByteArray sender{}, recipient{};
    RowId senderRow = none, recipientRow = none;
    QByteArray login{}; // identity used in the AUTH that holds (or was last tried), where it was sent openly
    RowId loginRow = none;
    QByteArray serverName{};         // first word of the greeting
    Smtp::Transaction transaction{}; // when the reply came: unlike before's it knows what a pipelined group drew
    Smtp::Command mail{};            // the MAIL of the transaction, read; verb None without one
    QByteArray mailLine{};
    QByteArray clientName{}; // what the last EHLO, HELO or LHLO said, accepted or not
    RowId clientNameRow = none;
    quint16 clientNameCode = 0; // what that drew; 0: unanswered
    RowId mailRow() const { return transaction.mail; }

    bool known() const; // false: a free-standing reply, nothing of its session was seen

    // The command answered
    bool is(std::initializer_list<Smtp::Verb> verbs) const;
    bool atGreeting() const;
    bool introducing() const;                                           // EHLO, HELO or LHLO
    bool atRecipient() const;                                           // RCPT
    bool atEnvelope() const;                                            // MAIL or RCPT
    bool atEndOfData() const;                                           // the final dot, or BDAT … LAST
    bool inAuth() const;                                                // AUTH, or a response of its exchange
    const Smtp::Parameter *parameter(QByteArrayView keyword) const;     // of the command, any case
    const Smtp::Parameter *mailParameter(QByteArrayView keyword) const; // of the transaction's MAIL, any case
    bool pipelined() const;                       // said before the reply to the command before it came
    std::optional<Argument> addressFault() const; // MAIL, RCPT, EHLO: role Character, its place in the command's row
    Smtp::MailboxVerdict address() const; // of the path (MAIL, RCPT) or name (EHLO); at counts in the path or name
    quint32 addressPosition() const;      // of its fault, in characters from 1; 0: none

    // The reply
    bool says(std::initializer_list<const char *> anyOf) const; // lower-case substrings of `words`
    bool lastLineSays(std::initializer_list<const char *> anyOf) const;
    bool status(std::initializer_list<const char *> anyOf) const; // "5.7.1"; "x.7.1" fits any class, "x.7" any detail
    bool names(QByteArrayView something) const; // `words` hold it, any case, not inside a longer word; empty: false
    bool namesClientAddress() const;
    std::optional<Argument> newAddress() const; // role NewAddress: an address in angle brackets, with its place
    Sasl::Reading challenge() const;            // of a 334

    // The session
    bool lmtp() const;
    bool tls() const;
    bool introduced() const;
    bool loggedIn() const; // a 235 holds in this layer
    bool loginLostByTls() const;
    bool senderIsLogin() const; // both known, and alike (a login without domain is compared with the local part)
    bool isOwnDomain(QByteArrayView domain) const; // of the server, as its name tells: equal, or one is below the other
    QByteArray senderDomain() const;
    QByteArray recipientDomain() const;
    QByteArray clientAddress() const;            // without port
    std::optional<quint64> sizeDeclared() const; // SIZE= of the command or of the transaction's MAIL

    // What came before
    std::span<const Smtp::Exchange> earlier() const;     // exchanges before this one in order, at most the last 200
    const Smtp::Exchange *lastOf(Smtp::Verb verb) const; // in earlier()
    quint32 countOf(quint16 code) const;                 // in earlier()
    QByteArray text(RowId row) const;
    quint16 codeOf(RowId commandRow) const; // of the reply to the command said in that row; 0: none
    RowId replyTo(RowId commandRow) const;  // first row of that reply, or none

    // The bytes and row of a role as the session gives them; no value: this session has none. Filled by itself for
    // every placeholder a matching reading names (a predicate's own argument of the same role wins): code command reply
    // argument text status delay · sender recipient sender-domain recipient-domain login server-name client-name
    // client-address server-address · greeting introduction (rows) mail (row of MAIL) · auth challenge (decoded) prompt
    // (decoded challenge) response mechanism offered (AUTH mechanisms; row of that line) · starttls (line that offered
    // it, else the command) tls (row of the handshake) · first-refusal (reply to the first RCPT refused, else deferred,
    // else to the refused MAIL) · accepted refused (counts of RCPT) end (row of the final dot) cause count (first error
    // before, how many) · limit size (SIZE offered, declared) parameter value · character position (of addressFault;
    // position counts from 1) new-address queue-id
    std::optional<Argument> argument(Role role) const;
};
Situation gather(const Dialogue &dialogue, const Smtp::Conversation &before, const Smtp::Exchange &exchange);

// What a predicate found: the arguments only it knows and the rows that show it.
struct Match {
    QList<Argument> arguments;
    QList<RowId> evidence;
    Certainty certainty = Certainty::Certain;
};
using Predicate = std::optional<Match> (*)(const Situation &);
struct Rule {
    const char *reading; // id in Core::Knowledge
    Predicate fits;
};
// In the order to try; the first that fits wins. Empty for a code without readings.
std::span<const Rule> rulesFor(quint16 code);

// Each readings file offers its own; rulesFor() joins them.
std::span<const Rule> rules220(), rules221(), rules235(), rules250(), rules251(), rules252(), rules334(), rules354(),
    rules421(), rules432(), rules450(), rules451(), rules452(), rules454(), rules455(), rules500(), rules501(),
    rules502(), rules503(), rules504(), rules521(), rules525(), rules530(), rules534(), rules535(), rules538(),
    rules550(), rules551(), rules552(), rules553(), rules554(), rules555(), rules556();

} // namespace Core
