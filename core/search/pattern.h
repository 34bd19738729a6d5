#pragma once
#include "core/search/query.h"
#include "core/wire/ids.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace Core::Search {

// A Query made ready. Const is safe in many threads at once. Expressions are those of RE2: linear in time, bounded in
// memory, whatever was typed and whatever came.
class Pattern
{
public:
    explicit Pattern(const Query &query);
    ~Pattern();
    QueryProblem problem() const;
    QByteArray detail() const; // of a bad expression, in the library's words
    bool isCode() const;       // it looks at rows' codes, not at octets
    bool takes(quint16 code) const;
    // The first match at or behind `from`; no match reaches across a line feed, and "$" stands before CR LF as well.
    // Empty matches count.
    struct Match {
        qsizetype begin = -1, size = 0;
        explicit operator bool() const { return begin >= 0; }
    };
    Match next(QByteArrayView octets, qsizetype from) const;
    bool matches(QByteArrayView line) const; // of one line, without its terminator; where does not matter
    bool isExpression() const;

private:
    class Private;
    std::unique_ptr<const Private> m;
};

} // namespace Core::Search
