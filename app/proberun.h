#pragma once
#include "app/options.h"

namespace App {

// Asks a server which versions and ciphers of TLS it takes, and prints that with what there is to say of it.
Exit runProbe(const ProbeRun &run, int &argc, char **argv);

} // namespace App
