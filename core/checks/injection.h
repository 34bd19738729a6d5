#pragma once
#include "core/checks/finding.h"

#include <optional>
#include <span>

// Commands pipelined behind STARTTLS, in the clear and in one write (RFC 3207 6): a server that answers them inside TLS
// lets anybody on the way put commands into a session that its client takes for protected.
namespace Core::Checks {

struct Injection {
    const char *id;
    Role role;
    QByteArrayView inClear; // behind "STARTTLS\r\n", in the same write
    QByteArrayView inside;  // said inside TLS: the rest of a command begun in the clear; empty: nothing
};
std::span<const Injection> injections(); // the control, STARTTLS alone, first

struct InjectionHeard {
    Answer startTls;
    enum class Tls : quint8 { NotBegun, Up, AnsweredInClear, Failed, Untrusted } tls = Tls::NotBegun;
    RowId tlsRow = none; // Encrypted, or the failure
    Answer unasked;      // inside TLS, before anything was said there
    Answer rest;         // to Injection::inside
    Answer ehlo, quit;   // said inside TLS: their codes tell whether there is one reply too many
};
Finding decide(const Injection &injection, const InjectionHeard &heard);

} // namespace Core::Checks
