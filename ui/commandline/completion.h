#pragma once
#include "core/smtp/capabilities.h"
#include "core/wire/protocol.h"

#include <QStringList>

namespace Gui {

// What may follow what was typed so far: whole lines, best first. Verbs at the start of a line, then the parameters
// that the server offered.
QStringList completions(const QString &typed, Core::Protocol protocol, const Core::Smtp::Capabilities &offered);

} // namespace Gui
