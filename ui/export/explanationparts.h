#pragma once
#include "core/transcript/row.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Export {

// One explanation as a row of parts, in the order in which every format tells them.
struct Part {
    enum class Kind : quint8 {
        Heading, // label: the code; note: its class
        Caption, // note: how sure the words below it are
        Fault,
        Fact, // label and value
        Text,
        Step, // label: its number
        Term, // its first run is the keyword, bytes of the session
        Remark,
        Rules, // Web runs with blanks between
    } kind = Kind::Text;
    QString label;
    Words::Prose text;
    QString note;
    bool operator==(const Part &) const = default;
};
QList<Part> partsOf(const Words::Language &language, const Words::ExplanationText &text);

// "Rules:", as the language sets its colons.
QString withColon(const Words::Language &language, const QString &label);

// The rows under which exports tell an explanation: the end of each reply, faults, failures.
bool isExplained(const Core::Row &row);

} // namespace Export
