#pragma once
#include <QByteArray>
#include <QList>

#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace re2 {
class RE2;
}

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
    // The match, if there is one; its groups are the named ones that took octets. `folded`: the text in lower case.
    std::optional<QList<Group>> matchIn(QByteArrayView text, QByteArrayView folded, const Window &window) const;
    bool isIn(QByteArrayView text) const;
    qsizetype lengthIn(QByteArrayView text, const Window &window) const; // of the match; 0 without one
    bool hasGroups() const { return m_hasGroups; }

private:
    const re2::RE2 &compiled() const;

    const char *m_pattern;
    bool m_hasGroups;
    QByteArray m_start; // with what every match begins
    mutable std::once_flag m_once;
    mutable std::unique_ptr<re2::RE2> m_compiled;
};

} // namespace Core::Knowledge
