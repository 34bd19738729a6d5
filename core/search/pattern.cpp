#include "core/search/pattern.h"

#include "core/search/literal.h"
#include "core/wire/octets.h"

#include <re2/re2.h>

#include <algorithm>

namespace Core::Search {
namespace {

constexpr int mostMemory = 8 << 20; // of a compiled expression and its automata

bool isCodeMask(QByteArrayView text)
{
    const auto isPlace = [](char c) { return isDigit(c) || lower(c) == 'x'; };
    return text.size() == 3 && text[0] >= '1' && text[0] <= '6' && isPlace(text[1]) && isPlace(text[2]);
}

bool hasOpenPlace(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return lower(c) == 'x'; });
}

// "$" of the user means the end of the line as it is seen: before its terminator, which is CR LF on the wire.
std::string withLineEnds(QByteArrayView expression)
{
    std::string made = "(?m)";
    bool inClass = false;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const char c = expression[i];
        if (c == '\\' && i + 1 < expression.size()) {
            made += c;
            made += expression[++i];
        } else if (c == '$' && !inClass) {
            made += "(?:\\r?$)";
        } else {
            made += c;
            inClass = inClass ? c != ']' || expression[i - 1] == '[' : c == '[';
        }
    }
    return made;
}

std::unique_ptr<const RE2> compiled(const std::string &expression, Query::Letters letters)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_never_nl(true);
    options.set_max_mem(mostMemory);
    options.set_case_sensitive(letters == Query::Letters::Exact);
    return std::make_unique<const RE2>(expression, options);
}

} // namespace

class Pattern::Private
{
public:
    explicit Private(const Query &query);
    bool takes(quint16 code) const;

    QueryProblem problem = QueryProblem::None;
    QByteArray mask; // of a code, lower case
    std::optional<Literal> literal;
    std::unique_ptr<const RE2> expression;

private:
    void compile(const std::string &text, Query::Letters letters);
};

Pattern::Private::Private(const Query &query)
{
    const QByteArray word = query.text.trimmed();
    const bool codeWanted = query.as == Query::As::Code;
    if (query.text.isEmpty())
        problem = QueryProblem::Empty;
    else if (query.text.size() > longestQuery)
        problem = QueryProblem::TooLong;
    else if (codeWanted && !isCodeMask(word))
        problem = QueryProblem::NoCode;
    else if (codeWanted || (query.as == Query::As::Text && isCodeMask(word) && hasOpenPlace(word)))
        mask = word.toLower();
    else if (query.as == Query::As::Expression)
        compile(withLineEnds(query.text), query.letters);
    else if (query.letters == Query::Letters::Exact || std::all_of(query.text.begin(), query.text.end(), isAscii))
        literal.emplace(query.text, query.letters);
    else // letters beyond ASCII have cases that only RE2 knows
        compile(RE2::QuoteMeta(query.text.toStdString()), query.letters);
}

void Pattern::Private::compile(const std::string &text, Query::Letters letters)
{
    expression = compiled(text, letters);
    if (!expression->ok())
        problem = QueryProblem::BadExpression;
}

bool Pattern::Private::takes(quint16 code) const
{
    const QByteArray digits = QByteArray::number(code);
    if (digits.size() != mask.size())
        return false;
    for (qsizetype i = 0; i < digits.size(); ++i)
        if (mask[i] != 'x' && mask[i] != digits[i])
            return false;
    return true;
}

Pattern::Pattern(const Query &query) : m(std::make_unique<const Private>(query)) {}

Pattern::~Pattern() = default;

QueryProblem Pattern::problem() const
{
    return m->problem;
}

QByteArray Pattern::detail() const
{
    return m->expression && !m->expression->ok() ? QByteArray::fromStdString(m->expression->error()) : QByteArray();
}

bool Pattern::isCode() const
{
    return !m->mask.isEmpty();
}

bool Pattern::isExpression() const
{
    return m->expression != nullptr;
}

// To know where costs RE2 a second run, backwards.
bool Pattern::matches(QByteArrayView line) const
{
    if (!m->expression || m->problem != QueryProblem::None)
        return bool(next(line, 0));
    const re2::StringPiece text(line.data(), size_t(line.size()));
    return m->expression->Match(text, 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

bool Pattern::takes(quint16 code) const
{
    return isCode() && m->takes(code);
}

Pattern::Match Pattern::next(QByteArrayView octets, qsizetype from) const
{
    if (from < 0 || from > octets.size() || m->problem != QueryProblem::None)
        return {};
    if (m->literal) {
        const qsizetype at = m->literal->find(octets, from);
        return at < 0 ? Match() : Match{at, m->literal->size()};
    }
    if (!m->expression)
        return {};
    const re2::StringPiece text(octets.data(), size_t(octets.size()));
    re2::StringPiece found;
    if (!m->expression->Match(text, size_t(from), text.size(), RE2::UNANCHORED, &found, 1))
        return {};
    return {found.data() - text.data(), qsizetype(found.size())};
}

} // namespace Core::Search
