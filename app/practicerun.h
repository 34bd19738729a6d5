#pragma once
#include "app/options.h"

namespace App {

// Serves the practice server alone until it is ended.
Exit runPractice(const PracticeRun &run, int &argc, char **argv);

} // namespace App
