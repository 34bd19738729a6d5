#pragma once
#include <QByteArray>

namespace Core::Search {

// What is looked for, as it was typed.
struct Query {
    enum class As : quint8 {
        Text, // that looks like a code with a place left open ("55x") is read as one
        Code, // "503", "55x", "4xx"
        Expression,
    } as = As::Text;
    enum class Letters : quint8 { AnyCase, Exact } letters = Letters::AnyCase;
    QByteArray text; // UTF-8
    bool operator==(const Query &) const = default;
};

enum class QueryProblem : quint8 { None, Empty, TooLong, NoCode, BadExpression };

inline constexpr qsizetype longestQuery = 1000;

} // namespace Core::Search
