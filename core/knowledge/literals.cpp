#include "core/knowledge/literals.h"

#include "core/knowledge/pattern.h"

#include <algorithm>

namespace Core::Knowledge {
namespace {

qsizetype letters(const QByteArray &run)
{
    return std::count_if(run.begin(), run.end(), [](char c) { return isLetterOrDigit(c) || !isAscii(c); });
}

qsizetype worth(const AnyOf &literals)
{
    qsizetype shortest = literals.isEmpty() ? 0 : letters(literals.first());
    for (const QByteArray &some : literals)
        shortest = std::min(shortest, letters(some));
    return shortest;
}

// Of a group with alternatives: one of their strongest literals; nothing when one of them has none.
AnyOf oneOfEach(const QList<AllOf> &alternatives)
{
    AnyOf any;
    for (const AllOf &sets : alternatives) {
        const AnyOf *best = strongest(sets);
        if (!best)
            return {};
        any += *best;
    }
    return any;
}

// Reads an expression as far as literals go: runs, groups, alternatives, classes, repetitions.
class Reader
{
public:
    explicit Reader(QByteArrayView expression) : m_rest(expression) {}

    QList<AllOf> alternatives()
    {
        QList<AllOf> all = sequence();
        while (take('|'))
            all += sequence();
        return all;
    }

private:
    struct Atom {
        char plain = 0;        // a character that stands for itself
        QList<AllOf> inside{}; // of a group
    };

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

    // The group with most alternatives makes that many of the sequence; of the others one literal of each has to do.
    QList<AllOf> sequence()
    {
        AllOf sets;
        QList<AllOf> spread{AllOf()};
        QByteArray run;
        const auto add = [&sets](const AnyOf &some) {
            if (worth(some) >= leastLetters)
                sets.append(some);
        };
        const auto addRun = [&sets, &run] {
            if (run.size() >= leastLetters && letters(run) >= leastLetters)
                sets.append({run});
            run.resize(0); // keeps its room
        };
        while (!m_rest.isEmpty() && m_rest.front() != '|' && m_rest.front() != ')') {
            Atom atom = this->atom();
            const Quantity times = quantity();
            const bool needed = times != Quantity::MayBeMissing;
            if (atom.plain != 0 && needed)
                run += atom.plain;
            if (atom.plain == 0 || times != Quantity::Once)
                addRun();
            if (!needed || atom.inside.isEmpty())
                continue;
            if (atom.inside.size() > spread.size())
                std::swap(atom.inside, spread);
            if (atom.inside.size() == 1)
                sets += atom.inside.first();
            else
                add(oneOfEach(atom.inside));
        }
        addRun();
        for (AllOf &alternative : spread)
            alternative = sets + alternative;
        return spread;
    }

    Atom atom()
    {
        const QByteArrayView unit = m_rest.first(unitSize(m_rest));
        m_rest = m_rest.sliced(unit.size());
        switch (unit.front()) {
        case '(':
            return {0, group()};
        case '\\': // \d, \s, \b …: no character of their own
            return isLetterOrDigit(unit.back()) ? Atom{} : Atom{unit.back(), {}};
        case '[':
        case '.':
        case '^':
        case '$':
            return {};
        default:
            return {lower(unit.front()), {}};
        }
    }

    QList<AllOf> group()
    {
        if (take('?')) { // (?: … ) or (?P<name> … )
            while (!m_rest.isEmpty() && m_rest.front() != ':' && m_rest.front() != '>')
                next();
            next();
        }
        const QList<AllOf> inside = alternatives();
        take(')');
        return inside;
    }

    enum class Quantity : quint8 { Once, Needed, MayBeMissing };
    Quantity quantity()
    {
        const Quantity found = counted();
        take('?'); // as few as possible
        return found;
    }

    Quantity counted()
    {
        if (take('?') || take('*'))
            return Quantity::MayBeMissing;
        if (take('+'))
            return Quantity::Needed;
        if (!take('{'))
            return Quantity::Once;
        const bool none = m_rest.startsWith('0') || m_rest.startsWith(',');
        while (!m_rest.isEmpty() && next() != '}') {
        }
        return none ? Quantity::MayBeMissing : Quantity::Needed;
    }

    QByteArrayView m_rest;
};

} // namespace

QList<AllOf> requiredLiterals(QByteArrayView expression)
{
    return Reader(expression).alternatives();
}

const AnyOf *strongest(const AllOf &sets)
{
    const auto best =
        std::max_element(sets.begin(), sets.end(), [](const AnyOf &a, const AnyOf &b) { return worth(a) < worth(b); });
    return best == sets.end() ? nullptr : &*best;
}

} // namespace Core::Knowledge
