#pragma once
#include "core/transcript/secretfacts.h"

namespace Core {

// What of a login's response may be shown (RFC 4616, 2195, 2831, 5802, 7628; MS-NLMP): decoded, with eight asterisks
// where a password, a token or a proof stands. Only what reads as a message of the mechanism is shown at all: empty
// where it does not, whatever it may be then.
struct PublicParts {
    QByteArray shown;
    QByteArray identity; // who logs in
    bool operator==(const PublicParts &) const = default;
};
PublicParts publicParts(QByteArrayView octets, const AuthPlace &place);

} // namespace Core
