#pragma once
#include "core/wire/ids.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace Core::Smtp {

// Every verb of RFC 5321 and its extensions. Response, Content and Chunk are what a client sends that is no command.
enum class Verb : quint8 {
    None, // nothing was said: a greeting, an unasked reply
    Other,
    Ehlo,
    Helo,
    Lhlo,
    Mail,
    Rcpt,
    Data,
    Rset,
    Vrfy,
    Expn,
    Help,
    Noop,
    Quit,
    StartTls,
    Auth,
    Bdat,
    Burl,
    Etrn,
    Atrn,
    Turn,
    Send,
    Soml,
    Saml,
    Verb,
    Xclient,
    Xforward,
    Mtrk,
    Onex,
    Xexch50,
    Response, // a line of an AUTH exchange
    Content,  // the message, ended by the lone dot
    Chunk,    // the octets of BDAT
};
QByteArray name(Verb verb);          // "MAIL"; empty for the last three, Other and None
Verb verbNamed(QByteArrayView word); // any case; Other when no verb is named so

struct Parameter {
    QByteArray keyword; // as typed
    std::optional<QByteArray> value;
    Span span; // in the line
    bool operator==(const Parameter &) const = default;
};

// A command line, read as far as it can be. Total. What is said is read leniently (blanks before the verb, behind the
// colon, a missing bracket), because servers do; what is wrong with it can be seen from the fields.
struct Command {
    Verb verb = Verb::None; // never None of a line that was read: an empty one is Other
    Span word;              // the verb as typed
    Span argument;          // everything behind it, without the terminator and the blanks around
    // MAIL and RCPT (RFC 5321 4.1.1.2, 4.1.1.3)
    std::optional<Span> path;    // between < and >, or up to the first blank outside quotes; nullopt: nothing is there
    bool bracketed = false;      // begins with <
    bool closed = false;         // and the > is there
    bool prefixPresent = false;  // "FROM:" or "TO:" where it is due
    QList<Parameter> parameters; // of MAIL and RCPT; of BDAT and BURL: its words
    // BDAT (RFC 3030), BURL (RFC 4468)
    std::optional<quint64> chunkSize;
    bool lastChunk = false;
    // AUTH (RFC 4954)
    QByteArray mechanism;                // upper case
    std::optional<Span> initialResponse; // all that is behind the mechanism, so that a mask over it hides all
    const Parameter *parameter(QByteArrayView keyword) const; // the first of this name, any case
    bool operator==(const Command &) const = default;
};
Command parseCommand(QByteArrayView line); // with or without terminator
Verb verbOf(QByteArrayView line);          // the verb that parseCommand() finds, for those who need no more

} // namespace Core::Smtp
