#pragma once
#include "core/explanation/comparison.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

// Two codes or statuses side by side, in the order of the panel. A code that nobody knows has its class alone.
struct ComparisonText {
    struct Side {
        QString heading; // "553"
        QString title;
        QString classLine; // "Refused for good"
        QString meaning;
        QString seen;   // when it is seen
        QString stages; // "At MAIL and RCPT, at the message"; empty where not known
        QString actor;  // who has to act; empty where not known
        QString codes;  // of a status: the codes it stands behind
        QStringList advice;
        QString when;     // when this one applies and not the other
        QList<Run> rules; // Web runs
        bool operator==(const Side &) const = default;
    };
    QString title; // "334 and 503"
    Side left, right;
    QStringList differences; // key differences, a sentence each
    bool operator==(const ComparisonText &) const = default;
};
ComparisonText comparisonText(const Language &language, const Core::Comparison &comparison);

} // namespace Words
