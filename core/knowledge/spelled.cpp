#include "core/knowledge/spelled.h"

#include "core/knowledge/pattern.h"

#include <algorithm>
#include <optional>

namespace Core::Knowledge {
namespace {

// In a spelling being made, edges stand as octets that no expression has.
constexpr char wordEdge = '\x01', startEdge = '\x02', endEdge = '\x03';
constexpr qsizetype mostOfClass = 4;
constexpr qsizetype leastOctets = 4;

using Texts = QList<QByteArray>;

// A piece of an expression: the texts it spells, none when they are too many; and whether it may be missing.
struct Part {
    Texts texts{};
    bool mayBeMissing = false;
    bool isSpelled() const { return !texts.isEmpty(); }
};

Texts joined(const Texts &begins, const Texts &ends)
{
    if (begins.size() * ends.size() > mostSpellings)
        return {};
    Texts all;
    for (const QByteArray &begin : begins) {
        for (const QByteArray &end : ends)
            all.append(begin + end);
    }
    return all;
}

class Speller
{
public:
    explicit Speller(QByteArrayView expression) : m_rest(expression) {}

    // What may be missing at the ends of a whole expression decides nothing.
    Texts whole()
    {
        QList<Part> parts = sequence();
        if (!m_rest.isEmpty())
            return {};
        while (!parts.isEmpty() && parts.first().mayBeMissing)
            parts.removeFirst();
        while (!parts.isEmpty() && parts.last().mayBeMissing)
            parts.removeLast();
        return together(parts).texts;
    }

private:
    bool take(char wanted)
    {
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    char next()
    {
        const char c = m_rest.isEmpty() ? '\0' : m_rest.front();
        m_rest = m_rest.isEmpty() ? m_rest : m_rest.sliced(1);
        return c;
    }

    static Part together(const QList<Part> &parts)
    {
        Part all{{QByteArray()}, true};
        for (const Part &part : parts) {
            Texts texts = part.texts;
            if (part.isSpelled() && part.mayBeMissing && !texts.contains(QByteArray()))
                texts.append(QByteArray());
            all.texts = joined(all.texts, texts);
            all.mayBeMissing = all.mayBeMissing && part.mayBeMissing;
        }
        return all;
    }

    QList<Part> sequence()
    {
        QList<Part> parts;
        while (!m_rest.isEmpty() && m_rest.front() != '|' && m_rest.front() != ')') {
            Part part = atom();
            repeat(part);
            parts.append(part);
        }
        return parts;
    }

    void repeat(Part &part)
    {
        if (take('?')) {
            part.mayBeMissing = true;
        } else if (take('*')) {
            part = {{}, true};
        } else if (take('+')) {
            part.texts.clear();
        } else if (take('{')) {
            part = {{}, m_rest.startsWith('0') || m_rest.startsWith(',')};
            while (!m_rest.isEmpty() && next() != '}') {
            }
        }
        take('?'); // as few as possible: where it ends decides nothing here
    }

    Part atom()
    {
        const char c = next();
        switch (c) {
        case '(':
            return group();
        case '[':
            return oneOf();
        case '\\':
            return escape();
        case '.':
            return {};
        case '^':
            return {{QByteArray(1, startEdge)}};
        case '$':
            return {{QByteArray(1, endEdge)}};
        default:
            // Beyond ASCII, case is more than 32 apart.
            return quint8(c) < 0x80 ? Part{{QByteArray(1, lower(c))}} : Part{};
        }
    }

    Part group()
    {
        if (take('?')) { // (?: … ) or (?P<name> … )
            while (!m_rest.isEmpty() && m_rest.front() != ':' && m_rest.front() != '>')
                next();
            next();
        }
        Part all;
        bool spelled = true;
        do {
            const Part one = together(sequence());
            spelled = spelled && one.isSpelled();
            all.texts += one.texts;
            all.mayBeMissing = all.mayBeMissing || one.mayBeMissing;
        } while (take('|'));
        take(')');
        if (!spelled || all.texts.size() > mostSpellings)
            all.texts.clear();
        return all;
    }

    // [- ]; what is left out, ranges and named classes are too many.
    Part oneOf()
    {
        Part part;
        bool few = !m_rest.startsWith('^');
        for (bool first = true; !m_rest.isEmpty() && (first || m_rest.front() != ']'); first = false) {
            const char c = next();
            if (c == '\\' || quint8(c) >= 0x80 || (c == '-' && !first && !m_rest.startsWith(']')))
                few = false;
            if (c == '\\')
                next();
            part.texts.append(QByteArray(1, lower(c)));
        }
        take(']');
        if (!few || part.texts.size() > mostOfClass)
            part.texts.clear();
        return part;
    }

    Part escape()
    {
        const char c = next();
        if (c == 'b')
            return {{QByteArray(1, wordEdge)}};
        const bool isName = isLetterOrDigit(c);
        return isName ? Part{} : Part{{QByteArray(1, c)}};
    }

    QByteArrayView m_rest;
};

std::optional<Spelled> withEdges(QByteArray text)
{
    Spelled spelled;
    const auto at = [&](char edge, bool front, Edge meaning) {
        if (text.isEmpty() || (front ? text.front() : text.back()) != edge)
            return;
        text = front ? text.sliced(1) : text.chopped(1);
        spelled.edges = quint8(spelled.edges | quint8(meaning));
    };
    at(startEdge, true, Edge::Start);
    at(wordEdge, true, Edge::WordBefore);
    at(endEdge, false, Edge::End);
    at(wordEdge, false, Edge::WordBehind);
    const bool plain = std::none_of(text.begin(), text.end(), [](char c) { return c <= endEdge; });
    if (!plain || text.size() < leastOctets || !std::any_of(text.begin(), text.end(), isLetterOrDigit))
        return std::nullopt;
    spelled.text = text;
    return spelled;
}

// A text that holds another one with no edges is found by that one.
QList<Spelled> shortest(QList<Spelled> all)
{
    std::sort(all.begin(), all.end(), [](const Spelled &a, const Spelled &b) {
        return a.text != b.text ? a.text < b.text : a.edges < b.edges;
    });
    all.resize(std::unique(all.begin(), all.end()) - all.begin());
    const QList<Spelled> every = all;
    all.removeIf([&every](const Spelled &one) {
        return std::any_of(every.begin(), every.end(), [&one](const Spelled &other) {
            return other != one && other.edges == 0 && one.text.contains(other.text);
        });
    });
    return all;
}

} // namespace

QList<Spelled> spelledOut(QByteArrayView alternative)
{
    QList<Spelled> all;
    for (const QByteArray &text : Speller(alternative).whole()) {
        const auto spelled = withEdges(text);
        if (!spelled)
            return {};
        all.append(*spelled);
    }
    return shortest(std::move(all));
}

QList<QByteArrayView> alternativesOf(QByteArrayView expression)
{
    QList<QByteArrayView> all;
    qsizetype begin = 0, depth = 0;
    for (qsizetype at = 0; at < expression.size(); at += unitSize(expression.sliced(at))) {
        const char c = expression[at];
        if (c == '(' || c == ')') {
            depth += c == '(' ? 1 : -1;
        } else if (c == '|' && depth == 0) {
            all.append(expression.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    all.append(expression.sliced(begin));
    return all;
}

} // namespace Core::Knowledge
