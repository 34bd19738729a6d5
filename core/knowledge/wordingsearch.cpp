#include "core/knowledge/wordingsearch.h"

#include "core/knowledge/literals.h"
#include "core/knowledge/literalsearch.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <re2/re2.h>
#include <string>
#include <vector>

namespace Core::Knowledge {
namespace {

constexpr qsizetype textOctets = 64 * 1024;
constexpr qsizetype beforeLiteral = 512; // as far as an expression may reach
constexpr qsizetype behindLiteral = 2048;
constexpr qsizetype literalOctets = 9; // longer ones tell no more apart, and cost memory that caches lack
constexpr size_t groupsAtMost = 8;

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

// Compiled only where its literals stand in the words: few are.
struct Proof {
    explicit Proof(const char *pattern) : expression(pattern), literals(requiredLiterals(pattern ? pattern : "")) {}
    bool isIn(QByteArrayView words, const QByteArray &lower) const
    {
        const auto stands = [&lower](const QByteArray &literal) { return lower.contains(literal); };
        const auto any = [&stands](const AnyOf &set) { return std::any_of(set.begin(), set.end(), stands); };
        const auto all = [&any](const AllOf &sets) { return std::all_of(sets.begin(), sets.end(), any); };
        return std::any_of(literals.begin(), literals.end(), all) && expression.isIn(words);
    }
    Expression expression;
    QList<AllOf> literals;
};

struct Evidence {
    explicit Evidence(const WordingTable &table) : banner(table.banner), host(table.host) {}
    Proof banner;
    Proof host;
};

enum class Outcome : quint8 { Any, Success, Refusal };

bool isRefusal(quint16 code)
{
    return code >= 400;
}

Outcome outcomeOf(quint16 code)
{
    return code < 200 || code > 599 ? Outcome::Any : isRefusal(code) ? Outcome::Refusal : Outcome::Success;
}

struct Row {
    Row(quint32 place, quint16 of, const WordingEntry &its)
        : number(place), table(of), entry(&its), speaker(wordingTables()[of].speaker),
          outcome(outcomeOf(quint16(QByteArray(its.codes).left(3).toUInt()))), expression(its.pattern)
    {}
    quint32 number; // over all tables
    quint16 table;
    const WordingEntry *entry;
    Speaker speaker;
    Outcome outcome; // of the replies it speaks of
    Expression expression;
};

// One alternative of a row's expression: of each set one literal has to stand in the text.
struct Branch {
    const Row *row;
    std::vector<std::vector<quint32>> sets;
};

class Index
{
public:
    Index()
    {
        for (size_t table = 0; table < wordingTables().size(); ++table) {
            m_evidence.push_back(std::make_unique<Evidence>(wordingTables()[table]));
            for (const WordingEntry &entry : wordingTables()[table].entries) {
                m_rows.push_back(std::make_unique<Row>(quint32(m_rows.size()), quint16(table), entry));
                for (const AllOf &sets : literalsOf(entry))
                    add(*m_rows.back(), sets);
            }
        }
        name();
        m_search.emplace(m_literals);
    }

    Proven provenBy(QByteArrayView words, QByteArrayView host) const
    {
        Proven proven;
        const QByteArray lowerWords = words.toByteArray().toLower(), lowerHost = host.toByteArray().toLower();
        for (size_t i = 0; i < m_evidence.size(); ++i)
            proven.set(i, m_evidence[i]->banner.isIn(words, lowerWords) || m_evidence[i]->host.isIn(host, lowerHost));
        return proven;
    }

    static constexpr qsizetype nowhere = -1;
    struct Candidate {
        const Row *row;
        qsizetype first; // where its strongest literal first ends
        qsizetype last;
    };
    // fires(row): whether it may speak here at all.
    template <typename Fires>
    std::vector<Candidate> candidates(QByteArrayView text, Fires fires) const
    {
        thread_local std::vector<Candidate> kept; // by literal; all nowhere between calls
        std::vector<Candidate> &places = kept;    // a thread's own costs a call each time it is named
        places.resize(size_t(m_literals.size()), {nullptr, nowhere, nowhere});
        std::vector<quint32> seen;
        m_search->in(text, [&](quint32 literal, qsizetype end) {
            Candidate &place = places[literal];
            if (place.first == nowhere) {
                place.first = end;
                seen.push_back(literal);
            }
            place.last = end;
        });
        const auto isThere = [&places](quint32 literal) { return places[literal].first != nowhere; };
        std::vector<Candidate> found;
        thread_local std::vector<quint8> keptRows; // by row; all 0 between calls
        std::vector<quint8> &taken = keptRows;
        taken.resize(m_rows.size(), 0);
        for (const quint32 literal : seen) {
            for (const Branch *branch : m_named[literal]) {
                const Row &row = *branch->row;
                const bool all = taken[row.number] == 0 && fires(row) &&
                                 std::all_of(branch->sets.begin(), branch->sets.end(), [&](const auto &set) {
                                     return std::any_of(set.begin(), set.end(), isThere);
                                 });
                if (!all)
                    continue;
                taken[row.number] = 1;
                found.push_back({&row, places[literal].first, places[literal].last});
            }
        }
        for (const Candidate &candidate : found)
            taken[candidate.row->number] = 0;
        for (const quint32 literal : seen)
            places[literal].first = nowhere;
        return found;
    }

private:
    static QList<AllOf> literalsOf(const WordingEntry &entry)
    {
        return entry.literals ? QList<AllOf>{{QByteArray(entry.literals).split('|')}} : requiredLiterals(entry.pattern);
    }

    quint32 numberOf(const QByteArray &whole)
    {
        const QByteArray literal = whole.left(literalOctets);
        const auto known = m_numbers.constFind(literal);
        if (known != m_numbers.cend())
            return *known;
        m_literals.append(literal);
        return *m_numbers.insert(literal, quint32(m_literals.size() - 1));
    }

    void add(const Row &row, const AllOf &sets)
    {
        if (sets.isEmpty())
            return;
        Branch branch{&row, {}};
        for (const AnyOf &set : sets) {
            branch.sets.emplace_back();
            for (const QByteArray &literal : set)
                branch.sets.back().push_back(numberOf(literal));
        }
        m_branches.push_back(std::move(branch));
    }

    // A branch is looked at when a literal of its rarest set is there.
    void name()
    {
        std::vector<size_t> uses(size_t(m_literals.size()), 0);
        for (const Branch &branch : m_branches) {
            for (const auto &set : branch.sets) {
                for (const quint32 literal : set)
                    ++uses[literal];
            }
        }
        const auto common = [&uses](const std::vector<quint32> &set) {
            return std::accumulate(set.begin(), set.end(), size_t(0),
                                   [&uses](size_t sum, quint32 literal) { return sum + uses[literal]; });
        };
        m_named.resize(size_t(m_literals.size()));
        for (const Branch &branch : m_branches) {
            const auto &rarest = *std::min_element(
                branch.sets.begin(), branch.sets.end(),
                [&common](const auto &one, const auto &other) { return common(one) < common(other); });
            for (const quint32 literal : rarest)
                m_named[literal].push_back(&branch);
        }
    }

    std::vector<std::unique_ptr<Evidence>> m_evidence; // by table
    std::vector<std::unique_ptr<Row>> m_rows;
    QList<QByteArray> m_literals;
    QHash<QByteArray, quint32> m_numbers;
    std::vector<Branch> m_branches;
    std::vector<std::vector<const Branch *>> m_named; // by literal
    std::optional<LiteralSearch> m_search;
};

const Index &index()
{
    static const Index built;
    return built;
}

bool contradicts(const WordingTable &table, const Proven &proven)
{
    if (table.speaker != Speaker::Server && table.speaker != Speaker::Provider)
        return false;
    const auto tables = wordingTables();
    bool other = false;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!proven.test(i) || tables[i].speaker != table.speaker)
            continue;
        if (QByteArrayView(tables[i].software) == table.software)
            return false;
        other = true;
    }
    return other;
}

// A row for refusals says nothing of a success with the same words, nor the other way round.
bool mayFire(const Row &row, quint16 code, const Proven &proven)
{
    const Outcome outcome = outcomeOf(code);
    if (row.outcome != outcome && row.outcome != Outcome::Any && outcome != Outcome::Any)
        return false;
    const bool told = row.entry->told == Told::ByWords || row.speaker == Speaker::Generic || proven.test(row.table);
    return told && (proven.none() || !contradicts(wordingTables()[row.table], proven));
}

// How near a row is to the reply before its expression is tried; the less the nearer. Rows of one software that are as
// near are told apart by the length of what they match; those of nobody in particular by their order, the special ones
// first.
using Rank = std::array<quint16, 5>;

Rank rankOf(const Row &row, const QByteArray &code, QByteArrayView status, const Proven &proven)
{
    const Speaker speaker = row.speaker;
    const bool generic = speaker == Speaker::Generic;
    const auto place = row.entry - wordingTables()[row.table].entries.data();
    return {quint16(proven.test(row.table) ? 0
                    : generic              ? 2
                                           : 1),
            quint16(speaker == Speaker::Provider ? 0 : 1), quint16(lists(row.entry->status, status) ? 0 : 1),
            quint16(lists(row.entry->codes, code) ? 0 : 1), quint16(generic ? place : 0)};
}

// Where to look for an expression: a long text only near its literals, at the first of them and the last.
struct Window {
    size_t begin = 0;
    size_t end = 0;
};
std::array<Window, 2> windowsOf(const Index::Candidate &candidate, QByteArrayView text)
{
    const auto around = [&text](qsizetype literal) {
        return Window{size_t(std::max<qsizetype>(0, literal - beforeLiteral)),
                      size_t(std::min(text.size(), literal + behindLiteral))};
    };
    if (text.size() <= behindLiteral)
        return {Window{0, size_t(text.size())}, Window{}};
    const bool far = candidate.last > candidate.first + behindLiteral;
    return {around(candidate.first), far ? around(candidate.last) : Window{}};
}

using Groups = std::span<re2::StringPiece>;

// Into `groups` as many as it has; none: whether it matches at all, which costs RE2 least.
bool matches(const Index::Candidate &candidate, QByteArrayView text, Groups groups = {})
{
    const RE2 &expression = candidate.row->expression.compiled();
    if (!expression.ok())
        return false;
    const auto windows = windowsOf(candidate, text);
    return std::any_of(windows.begin(), windows.end(), [&](const Window &window) {
        return window.end > 0 && expression.Match(piece(text), window.begin, window.end, RE2::UNANCHORED,
                                                  groups.empty() ? nullptr : groups.data(), int(groups.size()));
    });
}

size_t lengthOf(const Index::Candidate &candidate, QByteArrayView text)
{
    std::array<re2::StringPiece, 1> whole;
    return matches(candidate, text, whole) ? whole[0].size() : 0;
}

QList<WordingFit::Part> partsOf(const Index::Candidate &candidate, QByteArrayView text)
{
    QList<WordingFit::Part> parts;
    const RE2 &expression = candidate.row->expression.compiled();
    std::array<re2::StringPiece, groupsAtMost> groups;
    const auto count = std::min<size_t>(groupsAtMost, size_t(expression.NumberOfCapturingGroups()) + 1);
    if (count == 1 || !matches(candidate, text, Groups(groups).first(count)))
        return parts;
    for (const auto &[number, name] : expression.CapturingGroupNames()) {
        if (size_t(number) < count && !groups[size_t(number)].empty())
            parts.append({QByteArray::fromStdString(name), groups[size_t(number)].data() - text.data(),
                          qsizetype(groups[size_t(number)].size())});
    }
    return parts;
}

bool quoted(const Row &row)
{
    const Speaker speaker = row.speaker;
    return speaker == Speaker::Filter || speaker == Speaker::List;
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

void prepareWordings()
{
    index();
}

Proven provenBy(QByteArrayView words, QByteArrayView host)
{
    return index().provenBy(words, host);
}

QList<WordingFit> wordingsIn(QByteArrayView text, quint16 code, QByteArrayView status, const Proven &proven,
                             Voices voices)
{
    const QByteArray read = readable(text);
    const QByteArray number = QByteArray::number(code);
    std::vector<std::pair<Rank, Index::Candidate>> ranked;
    const auto fires = [&](const Row &row) {
        return (voices == Voices::All || row.speaker != Speaker::Generic) && mayFire(row, code, proven);
    };
    for (const Index::Candidate &candidate : index().candidates(read, fires))
        ranked.emplace_back(rankOf(*candidate.row, number, status, proven), candidate);
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.row->number < b.second.row->number;
    });
    using Nearest = std::pair<Rank, Index::Candidate>;
    std::array<std::optional<Nearest>, 2> best; // own words, quoted ones
    for (const Nearest &some : ranked) {
        std::optional<Nearest> &kept = best[quoted(*some.second.row) ? 1 : 0];
        if ((kept && kept->first < some.first) || !matches(some.second, read))
            continue;
        if (!kept || lengthOf(kept->second, read) < lengthOf(some.second, read))
            kept = some;
    }
    QList<WordingFit> fits;
    for (const std::optional<Nearest> &some : best) {
        if (!some)
            continue;
        const Row &row = *some->second.row;
        fits.append({&wordingTables()[row.table], row.entry, proven.test(row.table), partsOf(some->second, read)});
    }
    return fits;
}

} // namespace Core::Knowledge
