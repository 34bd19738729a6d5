#pragma once
#include "core/explanation/explanation.h"
#include "core/explanation/reference.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

QString referenceKind(const Language &language, Core::ReferenceEntry::Kind kind);       // "Reply code"
QString referenceKindPlural(const Language &language, Core::ReferenceEntry::Kind kind); // "Reply codes"
QString referenceHeading(const Language &language, const Core::ReferenceEntry &entry);  // "553", "SIZE", "Postfix"
QString referenceTitle(const Language &language, const Core::ReferenceEntry &entry);
QString stageName(const Language &language, Core::Stage stage); // "MAIL and RCPT"; of Any: "Any command"

// An entry as the browser shows it, in order. Empty parts are not shown.
struct ReferenceText {
    struct Part {
        QString caption;
        Prose text;
        bool operator==(const Part &) const = default;
    };
    QString heading; // "553", "SIZE", "Postfix"
    QString title;
    QString line; // "Reply code · Refused for good"
    QList<Part> parts;
    QStringList advice;
    QString syntax;     // of a keyword, as it is written
    QString setting;    // of a wording
    Prose link;         // the software's own page
    QList<Run> related; // Entry runs
    QList<Run> rules;   // Web runs
    Core::Severity severity = Core::Severity::Neutral;
    bool operator==(const ReferenceText &) const = default;
};
ReferenceText referenceText(const Language &language, Core::EntryId id);

// All words of an entry that a search may find, its key first.
QString referenceWords(const Language &language, const Core::ReferenceEntry &entry);

// A link to an entry, by its heading; plain text where there is none.
Run entryRun(const Language &language, Core::ReferenceEntry::Kind kind, const QByteArray &key);
// Where the reference speaks of what an explanation rests on.
QList<Run> lookUps(const Language &language, const Core::Explanation &explanation);

} // namespace Words
