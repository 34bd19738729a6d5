#pragma once
#include "app/options.h"

namespace App {

Exit runConsole(const ConsoleRun &run, int &argc, char **argv);

} // namespace App
