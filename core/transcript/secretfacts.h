#pragma once
#include "core/transcript/facts.h"
#include "core/transcript/secretbytes.h"

#include <QByteArrayView>

#include <optional>

namespace Core {

// Where in an AUTH exchange a line of the client stood.
struct AuthPlace {
    QByteArray mechanism; // upper case; empty: not known
    int response = 0;     // 1 is the client's first, an initial response counts; 0: not in an exchange
    bool initial = false; // it stood in the AUTH line, where "=" means empty (RFC 4954 4)
    bool operator==(const AuthPlace &) const = default;
};

// All that readers may know of a secret, taken from its octets while they are there. The span is the caller's.
Facts::Secret describe(QByteArrayView asSent, const AuthPlace &place);

// The forms in which a server could give it back: as sent, decoded, the password or token alone, and that in base64.
std::vector<SecretBytes> formsOf(QByteArrayView asSent, const AuthPlace &place = {});
std::vector<SecretBytes> formsOfValue(QByteArrayView plain);

QByteArrayView withoutIndent(QByteArrayView line);             // blanks at its begin taken off
QByteArrayView firstWord(QByteArrayView line);                 // up to the first blank, or all of it
bool isKnownVerb(QByteArrayView word);                         // any case; what ends a run of lines that may be secrets
bool beginsKnownVerb(QByteArrayView begun);                    // or may, when more is written
std::optional<SecretBytes> decodedBase64(QByteArrayView text); // strict: RFC 4648 4 with its padding

} // namespace Core
