#pragma once
#include "core/net/endpoint.h"

namespace Core {

// Where to go, as it is typed into the connection bar or on the command line:
//     smtp://host[:port]  smtps://  submission://  submissions://  lmtp://  lmtps://     ports 25, 465, 587, 465, 24,
//     24 lmtp+unix:///path  smtp+unix:///path  /path                                        octets of the path may be
//     %NN smtp+starttls://host  or  smtp://host?security=starttls (none, tls, starttls-if-offered) host  host:port
//     192.0.2.1  [::1]:25  ::1 user@example.org  user@[192.0.2.1]
struct EndpointUrl {
    Protocol protocol = Protocol::Smtp;
    Endpoint endpoint;
    bool operator==(const EndpointUrl &) const = default;
};

enum class EndpointUrlError : quint8 {
    None,
    Empty,
    ControlCharacter, // CR, LF, NUL and the like: never in a name
    UnknownScheme,
    UserInUrl, // "smtp://user:password@host": who logs in is asked elsewhere, and stays out of histories
    BadHost,
    BadAddress,     // looks like an address and is none
    BadPort,        // not 1 … 65535
    UnexpectedPath, // behind a host
    MissingPath,    // of a UNIX socket
    UnknownOption,  // behind the question mark
    Contradiction,  // "smtps://…?security=none"
};

struct ParsedEndpointUrl {
    EndpointUrl url;
    EndpointUrlError error = EndpointUrlError::None;
    qsizetype at = 0;       // of the error: UTF-16 units into the text
    bool hasScheme = false; // protocol and security were said
    bool hasPort = false;
    bool fromMailbox = false; // "user@example.org": the domain's MX hosts are meant
    bool operator==(const ParsedEndpointUrl &) const = default;
};

ParsedEndpointUrl parseEndpointUrl(const QString &text);
QString printEndpointUrl(const EndpointUrl &url);        // with a scheme; the port only where it is not the usual one
quint16 usualPort(Protocol protocol, Security security); // 25, 465, 24

} // namespace Core
