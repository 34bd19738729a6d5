#pragma once
#include "app/options.h"

namespace App {

Exit runWindow(const WindowRun &run, int &argc, char **argv);

} // namespace App
