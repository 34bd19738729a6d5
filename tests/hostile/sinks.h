#pragma once
#include "app/windowed.h"

#include <QByteArray>
#include <QMap>

namespace Hostile {

// Everything that leaves the program or can be looked at, by name. Call it with each language in force.
QMap<QString, QByteArray> sinksOf(App::Windowed &windowed);

// What Qt and we log, all categories on, from now to the end of the program.
void keepLog();
QByteArray keptLog();

} // namespace Hostile
