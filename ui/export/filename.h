#pragma once
#include "ui/export/writer.h"

namespace Export {

// "mail.example.org 2026-11-21 14.32.html": server, date, format; nothing in it that a file system or a shell takes
// amiss, whatever the server is called.
QString suggestedName(const Core::Document &document, Format format);
// At most 120 characters; no separators, control, reorder or wild characters, no dot or blank at either end, none of
// the names that Windows keeps for devices. Empty becomes "session".
QString cleanedName(const QString &name);

} // namespace Export
