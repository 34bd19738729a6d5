#pragma once
#include <QByteArray>
#include <QList>

#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace re2 {
class RE2;
} // namespace re2

namespace Core::Knowledge {

// An RE2 expression, without regard to case, compiled when it is first asked for. Any thread.
class Expression
{
public:
    explicit Expression(const char *pattern); // outlives it
    ~Expression();

    struct Group {
        QByteArray name;
        qsizetype begin = 0; // in the text
        qsizetype size = 0;
    };
    // A part of a text; a match lies in it, and sees what is around.
    struct Window {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    struct Match {
        QList<Group> groups{}; // the named ones that took octets
        qsizetype size = -1;   // -1: to be asked of lengthIn(), which costs more than to know that there is a match
    };
    // `folded`: the text in lower case.
    std::optional<Match> matchIn(QByteArrayView text, QByteArrayView folded, const Window &window) const;
    bool isIn(QByteArrayView text) const;
    qsizetype lengthIn(QByteArrayView text, const Window &window) const; // of the match; 0 without one
    bool hasGroups() const { return m_hasGroups; }

private:
    const re2::RE2 &compiled() const;
    struct Found;
    bool match(QByteArrayView text, QByteArrayView folded, Window window, Found &found) const;

    const char *m_pattern;
    bool m_hasGroups;
    mutable std::once_flag m_once;
    mutable QList<QByteArray> m_starts; // with one of which every match begins
    mutable std::unique_ptr<re2::RE2> m_compiled;
};

} // namespace Core::Knowledge
