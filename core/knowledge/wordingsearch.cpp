#include "core/knowledge/wordingsearch.h"

#include "core/knowledge/literals.h"
#include "core/knowledge/literalsearch.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <re2/re2.h>
#include <string>
#include <vector>

namespace Core::Knowledge {
namespace {

constexpr qsizetype textOctets = 64 * 1024;
constexpr qsizetype beforeLiteral = 512; // as far as an expression may reach
constexpr qsizetype behindLiteral = 2048;
constexpr qsizetype literalOctets = 12; // longer ones tell no more apart, and cost memory that caches lack
constexpr int groupsAtMost = 8;

re2::StringPiece piece(QByteArrayView text)
{
    return {text.data(), size_t(text.size())};
}

// Compiled when it is first asked for.
class Expression
{
public:
    explicit Expression(const char *pattern) : m_pattern(pattern) {}
    bool isIn(QByteArrayView text) const
    {
        return m_pattern && *m_pattern && !text.isEmpty() && RE2::PartialMatch(piece(text), compiled());
    }
    const RE2 &compiled() const
    {
        std::call_once(m_once, [this] {
            RE2::Options options;
            options.set_case_sensitive(false);
            options.set_log_errors(false);
            m_compiled = std::make_unique<RE2>(m_pattern, options);
        });
        return *m_compiled;
    }

private:
    const char *m_pattern;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<RE2> m_compiled;
};

// "454 554": whether one of the blank-separated words is this one.
bool lists(const char *words, QByteArrayView word)
{
    QByteArrayView rest(words);
    while (!rest.isEmpty()) {
        const qsizetype blank = rest.indexOf(' ');
        if ((blank < 0 ? rest : rest.first(blank)) == word)
            return true;
        rest = blank < 0 ? QByteArrayView() : rest.sliced(blank + 1);
    }
    return false;
}

struct Evidence {
    explicit Evidence(const WordingTable &table) : banner(table.banner), host(table.host) {}
    Expression banner;
    Expression host;
};

struct Row {
    Row(quint16 of, const WordingEntry &its) : table(of), entry(&its), expression(its.pattern) {}
    quint16 table;
    const WordingEntry *entry;
    Expression expression;
};

class Index
{
public:
    Index()
    {
        QHash<QByteArray, quint32> known;
        QList<QByteArray> literals;
        for (size_t table = 0; table < wordingTables().size(); ++table) {
            m_evidence.push_back(std::make_unique<Evidence>(wordingTables()[table]));
            for (const WordingEntry &entry : wordingTables()[table].entries) {
                m_rows.push_back(std::make_unique<Row>(quint16(table), entry));
                for (const QByteArray &whole : literalsOf(entry)) {
                    const QByteArray literal = whole.left(literalOctets);
                    if (!known.contains(literal)) {
                        known.insert(literal, quint32(literals.size()));
                        literals.append(literal);
                        m_named.emplace_back();
                    }
                    m_named[known.value(literal)].push_back(quint32(m_rows.size() - 1));
                }
            }
        }
        m_search.emplace(literals);
    }

    Proven provenBy(QByteArrayView words, QByteArrayView host) const
    {
        Proven proven;
        for (size_t i = 0; i < m_evidence.size(); ++i)
            proven.set(i, m_evidence[i]->banner.isIn(words) || m_evidence[i]->host.isIn(host));
        return proven;
    }

    struct Candidate {
        const Row *row;
        qsizetype first; // where a literal first ends
        qsizetype last;
    };
    std::vector<Candidate> candidates(QByteArrayView text) const
    {
        std::vector<Candidate> found;
        std::vector<std::pair<quint32, qsizetype>> ends; // a literal's first and last place
        m_search->in(text, [&](quint32 literal, qsizetype end) {
            for (const quint32 row : m_named[literal])
                ends.emplace_back(row, end);
        });
        std::sort(ends.begin(), ends.end());
        for (const auto &[row, end] : ends) {
            if (!found.empty() && found.back().row == m_rows[row].get())
                found.back().last = end;
            else
                found.push_back({m_rows[row].get(), end, end});
        }
        return found;
    }

private:
    static QList<QByteArray> literalsOf(const WordingEntry &entry)
    {
        return entry.literals ? QByteArray(entry.literals).split('|') : requiredLiterals(entry.pattern);
    }

    std::vector<std::unique_ptr<Evidence>> m_evidence; // by table
    std::vector<std::unique_ptr<Row>> m_rows;
    std::vector<std::vector<quint32>> m_named; // by literal: the rows that it names
    std::optional<LiteralSearch> m_search;
};

const Index &index()
{
    static const Index built;
    return built;
}

bool isRefusal(quint16 code)
{
    return code >= 400;
}

// A row for refusals says nothing of a success with the same words, nor the other way round.
bool fitsOutcome(const WordingEntry &entry, quint16 code)
{
    if (code < 200 || code > 599 || !entry.codes || entry.codes[0] < '2' || entry.codes[0] > '5')
        return true;
    return isRefusal(code) == (entry.codes[0] >= '4');
}

bool contradicts(const WordingTable &table, const Proven &proven)
{
    if (table.speaker != Speaker::Server && table.speaker != Speaker::Provider)
        return false;
    const auto tables = wordingTables();
    bool other = false;
    for (size_t i = 0; i < tables.size() && proven.any(); ++i) {
        if (!proven.test(i) || tables[i].speaker != table.speaker)
            continue;
        if (QByteArrayView(tables[i].software) == table.software)
            return false;
        other = true;
    }
    return other;
}

bool mayFire(const Row &row, quint16 code, const Proven &proven)
{
    const WordingTable &table = wordingTables()[row.table];
    if (!fitsOutcome(*row.entry, code) || contradicts(table, proven))
        return false;
    return row.entry->told == Told::ByWords || table.speaker == Speaker::Generic || proven.test(row.table);
}

struct Ranked {
    WordingFit fit;
    std::array<qsizetype, 5> rank; // the less the better
};

std::optional<Ranked> tried(const Index::Candidate &candidate, QByteArrayView text, quint16 code, QByteArrayView status,
                            const Proven &proven)
{
    const Row &row = *candidate.row;
    const RE2 &expression = row.expression.compiled();
    if (!expression.ok())
        return std::nullopt;
    const qsizetype begin = std::max<qsizetype>(0, candidate.first - beforeLiteral);
    const qsizetype end = std::min(text.size(), candidate.last + behindLiteral);
    std::array<re2::StringPiece, groupsAtMost> groups;
    const int count = std::min(groupsAtMost, expression.NumberOfCapturingGroups() + 1);
    // Far literals of one row are tried around the first and the last of them.
    const qsizetype near = std::min(end, candidate.first + behindLiteral);
    const qsizetype far = std::max(begin, candidate.last - beforeLiteral);
    const auto match = [&](qsizetype from, qsizetype to) {
        return expression.Match(piece(text), size_t(from), size_t(to), RE2::UNANCHORED, groups.data(), count);
    };
    if (!match(begin, near) && (near == end || !match(far, end)))
        return std::nullopt;

    const WordingTable &table = wordingTables()[row.table];
    Ranked ranked{{&table, row.entry, proven.test(row.table), {}}, {}};
    for (const auto &[number, name] : expression.CapturingGroupNames()) {
        if (number >= count || groups[size_t(number)].data() == nullptr)
            continue;
        const re2::StringPiece &group = groups[size_t(number)];
        if (!group.empty())
            ranked.fit.parts.append(
                {QByteArray::fromStdString(name), group.data() - text.data(), qsizetype(group.size())});
    }
    const bool generic = table.speaker == Speaker::Generic;
    ranked.rank = {ranked.fit.proven ? 0
                   : generic         ? 2
                                     : 1,
                   qsizetype(table.speaker == Speaker::Provider ? 0 : 1), lists(row.entry->status, status) ? 0 : 1,
                   lists(row.entry->codes, QByteArray::number(code)) ? 0 : 1, -qsizetype(groups[0].size())};
    return ranked;
}

bool quoted(const WordingFit &fit)
{
    return fit.table->speaker == Speaker::Filter || fit.table->speaker == Speaker::List;
}

// Octets that are no UTF-8 would end an expression's dot.
QByteArray readable(QByteArrayView text)
{
    QByteArray bytes = text.first(std::min(text.size(), textOctets)).toByteArray();
    if (bytes.isValidUtf8())
        return bytes;
    for (char &octet : bytes)
        octet = quint8(octet) < 0x80 ? octet : '?';
    return bytes;
}

} // namespace

FoundWording wording(QByteArrayView id)
{
    static const QHash<QByteArrayView, FoundWording> all = [] {
        QHash<QByteArrayView, FoundWording> made;
        for (const WordingTable &table : wordingTables()) {
            for (const WordingEntry &entry : table.entries)
                made.insert(entry.id, {&table, &entry});
        }
        return made;
    }();
    return all.value(id);
}

Proven provenBy(QByteArrayView words, QByteArrayView host)
{
    return index().provenBy(words, host);
}

QList<WordingFit> wordingsIn(QByteArrayView text, quint16 code, QByteArrayView status, const Proven &proven)
{
    const QByteArray read = readable(text);
    std::vector<Ranked> all;
    for (const Index::Candidate &candidate : index().candidates(read)) {
        if (!mayFire(*candidate.row, code, proven))
            continue;
        if (auto ranked = tried(candidate, read, code, status, proven))
            all.push_back(*std::move(ranked));
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<WordingFit> best;
    for (const bool quoting : {false, true}) {
        const auto found =
            std::find_if(all.begin(), all.end(), [quoting](const Ranked &some) { return quoted(some.fit) == quoting; });
        if (found != all.end())
            best.append(found->fit);
    }
    return best;
}

} // namespace Core::Knowledge
