#pragma once
#include "app/windowed.h"

#include <QByteArray>
#include <QMap>

class QLineEdit;

namespace Hostile {

// Everything that leaves the program or can be looked at, by name. Call it with each language in force.
QMap<QString, QByteArray> sinksOf(App::Windowed &windowed);

// What a field shows, tells and gives away of what stands in it.
QByteArray sinksOf(QLineEdit &field);

// Settings, journals, caches: all that stands below the home folder, which is the test's own.
QByteArray filesOfHome();

// What Qt and we log, all categories on, from now to the end of the program.
void keepLog();
QByteArray keptLog();
void forgetLog();

} // namespace Hostile
