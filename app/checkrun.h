#pragma once
#include "app/options.h"

namespace App {

// Runs a check and prints each case as it is found, then the verdict; or, as JSON, one object at the end.
Exit runCheck(const CheckRun &check, const ConsoleRun &console, int &argc, char **argv);

} // namespace App
