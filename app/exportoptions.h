#pragma once
#include "core/document/document.h"
#include "ui/export/choices.h"

namespace App {

// A console session that is written to a file when it is over, in the format that the file's name says.
struct ExportOptions {
    QString file; // empty: none
    Export::Names names = Export::Names::Own;
    Export::Explanations explanations = Export::Explanations::With;
    bool operator==(const ExportOptions &) const = default;
};
bool isExportable(const QString &file); // by its name; PDF needs fonts, and so the window

enum class Written : quint8 { Yes, No };
// Before anything ran: No, and a sentence on standard error, if the file (empty: none) is there already.
Written mayWrite(const QString &file, const QString &language);
Written writeExport(const ExportOptions &options, const Core::Document &document, const QString &language);

} // namespace App
