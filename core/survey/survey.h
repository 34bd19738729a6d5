#pragma once
#include "core/document/document.h"
#include "core/explanation/explanation.h"

#include <QList>

#include <atomic>
#include <functional>

namespace Core {

// Replies that mean the same: one code, one note of the most specific layer.
struct Meaning {
    Explanation sample; // of the first of them
    quint32 count = 0;
    bool operator==(const Meaning &) const = default;
};

// What all replies of a document mean together.
struct Survey {
    QList<Meaning> meanings; // what is worst first, then what is said most often
    quint32 replies = 0;
    bool whole = true; // false: cancelled before the end
    bool operator==(const Survey &) const = default;
};

// Explains each reply as the panel would, in `threads` threads and the calling one's time. done(replies so far, of how
// many) comes from any of them, with (0, 0) before the replies are known; what it returns false
// for ends it. Any thread but the document's, as it takes long.
using SurveyProgress = std::function<bool(quint32 done, quint32 all)>;
Survey survey(const DocumentSource &source, int threads, const SurveyProgress &progress);

} // namespace Core
