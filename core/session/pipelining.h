#pragma once
#include "core/session/line.h"

namespace Core {

// Commands cut into the groups that RFC 2920 3.1 allows: a command whose reply changes what may follow ends its group.
QList<Line> pipelineGroups(const QList<Line> &lines);

} // namespace Core
