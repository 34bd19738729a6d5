#pragma once
#include "core/document/dialogue.h"
#include "core/net/endpointurl.h"
#include "core/smtp/conversation.h"

#include <optional>

namespace Core::CommandLines {

// What the client did in a session, as far as one command of a tool can do it again: one introduction, one login, one
// message. Secrets are not in a document.
struct Rehearsal {
    EndpointUrl target; // security: as it came to be
    bool knowsTarget = false;
    enum class Certificate : quint8 { NotSeen, Verified, NotVerified } certificate = Certificate::NotSeen;
    Smtp::Verb introduction = Smtp::Verb::None; // EHLO, HELO or LHLO
    QByteArray clientName;
    QByteArray mechanism;             // of the last login tried; empty: none was
    QByteArray user;                  // where the document shows it
    std::optional<QByteArray> sender; // empty: <>
    QList<QByteArray> recipients;
    enum class Content : quint8 { None, Asked, Sent } content = Content::None; // DATA said; a message sent
    QByteArray message;                                                        // as it is: dots not doubled, CRLF
    Smtp::Verb query = Smtp::Verb::None;                                       // a VRFY or EXPN, where that was all
    QByteArray queried;
    QList<QByteArray> lines; // every command behind TLS (of none: from the start), AUTH's secrets left out
    // What one command of a tool leaves out.
    bool parameters = false; // of MAIL or RCPT
    bool moreCommands = false;
    bool chunks = false;        // BDAT
    bool contentMasked = false; // the document does not hold it
    bool operator==(const Rehearsal &) const = default;
};
// `start`: the state before the first event.
Rehearsal rehearsalOf(const Dialogue &dialogue, const Smtp::Conversation &start);

} // namespace Core::CommandLines
