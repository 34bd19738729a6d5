#pragma once
#include "ui/preferences.h"

// What the user chose, from one run to the next, in the desktop's usual place. Secrets are never in it.
namespace App {

Gui::Preferences loadPreferences();
void savePreferences(const Gui::Preferences &preferences);

} // namespace App
