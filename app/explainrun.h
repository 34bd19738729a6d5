#pragma once
#include "app/options.h"

namespace App {

Exit runExplain(const ExplainRun &run, int &argc, char **argv);

} // namespace App
