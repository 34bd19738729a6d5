#pragma once
#include "core/pasted/pasted.h"

#include <QFuture>
#include <QString>

namespace Gui {

struct PastedLoad {
    bool readable = true;
    QByteArray text; // of a file
    Core::Pasted::Reading reading;
};
// In a worker: long texts take their time, and a file may lie far away.
QFuture<PastedLoad> loadPastedText(const QByteArray &text);
QFuture<PastedLoad> loadPastedFile(const QString &path);

} // namespace Gui
