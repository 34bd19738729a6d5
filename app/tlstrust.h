#pragma once
#include "app/options.h"

namespace App {

// How TLS is to be spoken, our own certificate included. Nothing: a file of it cannot be used, and standard error says
// why.
std::optional<Core::TrustSettings> trustOf(const TlsOptions &options, const QString &language);

} // namespace App
