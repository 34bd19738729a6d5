#include "core/knowledge/literals.h"

#include <algorithm>

namespace Core::Knowledge {
namespace {

using Literals = QList<QByteArray>; // one of them stands in every match; empty: nothing is known

qsizetype letters(const QByteArray &run)
{
    return std::count_if(run.begin(), run.end(),
                         [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || quint8(c) >= 0x80; });
}

qsizetype worth(const Literals &literals)
{
    qsizetype shortest = 0;
    for (const QByteArray &some : literals)
        shortest = shortest == 0 ? letters(some) : std::min(shortest, letters(some));
    return shortest;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

// Reads an expression as far as literals go: runs, groups, alternatives, classes, repetitions.
class Reader
{
public:
    explicit Reader(QByteArrayView expression) : m_rest(expression) {}

    Literals alternatives()
    {
        Literals all = sequence();
        bool known = !all.isEmpty();
        while (take('|')) {
            const Literals more = sequence();
            known = known && !more.isEmpty();
            all += more;
        }
        return known ? all : Literals();
    }

private:
    struct Atom {
        char plain = 0;    // a character that stands for itself
        Literals inside{}; // of a group
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

    Literals sequence()
    {
        Literals best;
        QByteArray run;
        const auto offer = [&best](const Literals &some) {
            if (worth(some) >= leastLetters && worth(some) > worth(best))
                best = some;
        };
        while (!m_rest.isEmpty() && m_rest.front() != '|' && m_rest.front() != ')') {
            const Atom atom = this->atom();
            const bool needed = quantity() != Quantity::MayBeMissing;
            const bool once = m_once;
            if (atom.plain != 0 && needed)
                run += atom.plain;
            if (atom.plain == 0 || !needed || !once) {
                offer({run});
                run.clear();
            }
            if (needed)
                offer(atom.inside);
        }
        offer({run});
        return best;
    }

    Atom atom()
    {
        const char c = next();
        switch (c) {
        case '(':
            return {0, group()};
        case '[':
            skipClass();
            return {};
        case '\\':
            return escape();
        case '.':
        case '^':
        case '$':
            return {};
        default:
            return {lower(c), {}};
        }
    }

    Literals group()
    {
        if (take('?')) { // (?: … ) or (?P<name> … )
            while (!m_rest.isEmpty() && m_rest.front() != ':' && m_rest.front() != '>')
                next();
            next();
        }
        const Literals inside = alternatives();
        take(')');
        return inside;
    }

    void skipClass()
    {
        take('^');
        take(']');
        while (!m_rest.isEmpty()) {
            const char c = next();
            if (c == '\\')
                next();
            if (c == ']')
                return;
        }
    }

    Atom escape()
    {
        const char c = next();
        const bool isName = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return isName ? Atom{} : Atom{c, {}}; // \d, \s, \b …: no character of their own
    }

    enum class Quantity : quint8 { Needed, MayBeMissing };
    Quantity quantity()
    {
        m_once = true;
        Quantity found = Quantity::Needed;
        if (take('?') || take('*')) {
            found = Quantity::MayBeMissing;
        } else if (take('+')) {
            m_once = false;
        } else if (take('{')) {
            found = m_rest.startsWith('0') || m_rest.startsWith(',') ? Quantity::MayBeMissing : Quantity::Needed;
            m_once = false;
            while (!m_rest.isEmpty() && next() != '}') {
            }
        }
        take('?'); // as few as possible
        return found;
    }

    QByteArrayView m_rest;
    bool m_once = true; // what was quantified stands exactly once
};

} // namespace

QList<QByteArray> requiredLiterals(QByteArrayView expression)
{
    return Reader(expression).alternatives();
}

} // namespace Core::Knowledge
