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
    Ehlo, Helo, Lhlo, Mail, Rcpt, Data, Rset, Vrfy, Expn, Help, Noop, Quit,
    StartTls, Auth, Bdat, Burl, Etrn, Atrn, Turn, Send, Soml, Saml, Verb, Xclient, Xforward, Mtrk, Onex, Xexch50,
    Response, // a line of an AUTH exchange
    Content,  // the message, ended by the lone dot
    Chunk,    // the octets of BDAT
};
QByteArray name(Verb verb);          // "MAIL"; empty for the last three and None
Verb verbNamed(QByteArrayView word); // any case

struct Parameter {
    QByteArray keyword; // as typed
    std::optional<QByteArray> value;
    Span span; // in the line
    bool operator==(const Parameter &) const = default;
};

// A command line, read as far as it can be. Total.
struct Command {
    Verb verb = Verb::None;
    Span word;     // the verb as typed
    Span argument; // everything behind it, without the terminator
    // MAIL and RCPT (RFC 5321 4.1.1.2, 4.1.1.3)
    std::optional<Span> path;    // between < and >, or up to the first blank
    bool bracketed = false;
    bool prefixPresent = false;  // "FROM:" or "TO:" where it is due
    QList<Parameter> parameters; // of MAIL and RCPT; of BDAT: its words
    // BDAT (RFC 3030)
    std::optional<quint64> chunkSize;
    bool lastChunk = false;
    // AUTH (RFC 4954)
    QByteArray mechanism; // upper case
    std::optional<Span> initialResponse;
    bool operator==(const Command &) const = default;
};
Command parseCommand(QByteArrayView line);

} // namespace Core::Smtp
