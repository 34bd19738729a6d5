#pragma once
#include "core/commandlines/rehearsal.h"

namespace Core::CommandLines {

enum class Tool : quint8 { Swaks, Curl, OpenSsl };
inline constexpr Tool tools[] = {Tool::Swaks, Tool::Curl, Tool::OpenSsl};

// What whoever runs the command has to know, or what the tool cannot do.
enum class Caveat : quint8 {
    NoTarget,         // the session does not say where it went: SERVER stands in its place
    ClearOnly,        // openssl: it speaks TLS only; no command is made
    NoLmtp,           // curl; no command is made
    PasswordAsked,    // the tool asks for it
    TokenAsked,       // a token is put in the place of TOKEN
    ResponsesMissing, // openssl: the responses of the login are to be put in the place of RESPONSE
    NoMechanism,      // the tool does not know it: the login is left out
    UserHasColon,     // curl cannot say such a user name: the login is left out
    OnlyEhlo,         // curl introduces itself by EHLO, HELO comes only after its refusal
    StopsBeforeMail,  // curl cannot stop behind MAIL or RCPT without sending a message
    ExtraNoop,        // curl says NOOP, so that it says no HELP
    ParametersLeft,   // of MAIL and RCPT
    CommandsLeft,     // what is not one course from EHLO to the message
    ContentLeft,      // the message is not in the document, or cannot stand in a command
    ChunksAsData,     // BDAT is left out
    AddressLeft,      // one that cannot stand in this tool's options
    SendsMessage,     // it really sends
    NotVerified,      // the certificate is not verified, as in the session
    Paced,            // openssl: a second between lines instead of waiting for replies
    BashQuotes,       // $'…'
};

struct CommandLine {
    QByteArray text;       // one command; empty: the tool cannot do it
    QList<Caveat> caveats; // in the order above
    bool operator==(const CommandLine &) const = default;
};
// Runs the session's course again, as near as the tool comes. No secret is in it. Every word is quoted for a POSIX
// shell; what has control octets, in $'…'.
CommandLine commandLine(Tool tool, const Rehearsal &rehearsal);

} // namespace Core::CommandLines
