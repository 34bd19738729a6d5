#pragma once
#include "ui/export/writer.h"

namespace Export {

// What stands above a session that is read elsewhere: which one it was, and what was done to it. Inert.
struct Summary {
    QString title;
    QList<Words::DecodedText> facts; // server, date, our address, TLS
    QStringList remarks;             // secrets, example names
};
Summary summaryOf(const Matter &matter);
QString madeBy(const Words::Language &language); // "Written by Mailscope 0.1.0"

// Columns of a table of rows, and what the signs of protection mean.
struct Heads {
    QString number, time, passage, direction, code, text;
};
Heads headsOf(const Words::Language &language);
QString legend(const Words::Language &language);

} // namespace Export
