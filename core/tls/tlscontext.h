#pragma once
#include "core/tls/openssl.h"
#include "core/tls/tlsengine.h"

namespace Core {

// What OpenSSL needs to know before a handshake. Null if the settings cannot work; why says which.
OpenSsl::Context makeContext(const TlsSettings &settings, TlsProblem &why);
QByteArray wordOf(TlsProblem problem);

} // namespace Core
