#include "core/knowledge/wordingsearch.h"

#include "core/knowledge/candidates.h"
#include "core/knowledge/expression.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace Core::Knowledge {
namespace {

constexpr qsizetype textOctets = 64 * 1024;
constexpr qsizetype beforeLiteral = 512; // as far as an expression may reach
constexpr qsizetype behindLiteral = 2048;

// "454 554": whether one of the blank-separated words is this one.
bool lists(QByteArrayView words, QByteArrayView word)
{
    if (words.size() <= word.size()) // most name one
        return !word.isEmpty() && words == word;
    QByteArrayView rest = words;
    while (!rest.isEmpty()) {
        const qsizetype blank = rest.indexOf(' ');
        if ((blank < 0 ? rest : rest.first(blank)) == word)
            return true;
        rest = blank < 0 ? QByteArrayView() : rest.sliced(blank + 1);
    }
    return false;
}

enum class Outcome : quint8 { Any, Success, Refusal };

Outcome outcomeOf(quint16 code)
{
    return code < 200 || code > 599 ? Outcome::Any : code >= 400 ? Outcome::Refusal : Outcome::Success;
}

using Codes = std::array<quint16, 12>; // of a wording the most

Codes codesIn(QByteArrayView words)
{
    Codes codes{};
    size_t count = 0;
    for (QByteArrayView rest = words; rest.size() >= 3 && count < codes.size();
         rest = rest.sliced(std::min<qsizetype>(4, rest.size())))
        codes[count++] = quint16(rest.first(3).toUInt());
    return codes;
}

struct Row {
    Row(quint16 of, const WordingEntry &its)
        : table(of), place(quint16(&its - wordingTables()[of].entries.data())), entry(&its),
          speaker(wordingTables()[of].speaker), outcome(outcomeOf(codesIn(its.codes)[0])), codes(codesIn(its.codes)),
          status(its.status), expression(its.pattern)
    {}
    quint16 table;
    quint16 place; // in the table
    const WordingEntry *entry;
    Speaker speaker;
    Outcome outcome; // of the replies it speaks of
    Codes codes;     // the usual ones
    QByteArrayView status;
    Expression expression;
};

// By the numbers of patternIndex(): wordings, then banners, then hosts.
struct Expressions {
    Expressions()
    {
        for (size_t table = 0; table < wordingTables().size(); ++table) {
            for (const WordingEntry &entry : wordingTables()[table].entries)
                rows.emplace_back(quint16(table), entry);
        }
        for (const WordingTable &table : wordingTables())
            proofs.emplace_back(table.banner);
        for (const WordingTable &table : wordingTables())
            proofs.emplace_back(table.host);
    }
    std::deque<Row> rows;
    std::deque<Expression> proofs;
};

const Expressions &expressions()
{
    static const Expressions all;
    return all;
}

// Software that the server shows to be, of one kind of speaker: it says nothing that another one says.
bool contradicts(const Row &row, const QList<const WordingTable *> &proven)
{
    if (row.speaker != Speaker::Server && row.speaker != Speaker::Provider)
        return false;
    const QByteArrayView software = wordingTables()[row.table].software;
    bool other = false;
    for (const WordingTable *table : proven) {
        if (table->speaker != row.speaker)
            continue;
        if (QByteArrayView(table->software) == software)
            return false;
        other = true;
    }
    return other;
}

QList<const WordingTable *> tablesOf(const Proven &proven)
{
    QList<const WordingTable *> tables;
    for (size_t i = 0; proven.any() && i < wordingTables().size(); ++i) {
        if (proven.test(i))
            tables.append(&wordingTables()[i]);
    }
    return tables;
}

// A row for refusals says nothing of a success with the same words, nor the other way round.
bool mayFire(const Row &row, Outcome outcome, const Proven &proven)
{
    if (row.outcome != outcome && row.outcome != Outcome::Any && outcome != Outcome::Any)
        return false;
    return row.entry->told == Told::ByWords || row.speaker == Speaker::Generic || proven.test(row.table);
}

// How near a row is to the reply before its expression is tried; the less the nearer. Rows of one software that are as
// near are told apart by the length of what they match; those of nobody in particular by their order, the special ones
// first.
using Rank = std::array<quint16, 5>;

Rank rankOf(const Row &row, quint16 code, QByteArrayView status, const Proven &proven)
{
    const Speaker speaker = row.speaker;
    const bool generic = speaker == Speaker::Generic;
    return {quint16(proven.test(row.table) ? 0
                    : generic              ? 2
                                           : 1),
            quint16(speaker == Speaker::Provider ? 0 : 1), quint16(lists(row.status, status) ? 0 : 1),
            quint16(std::find(row.codes.begin(), row.codes.end(), code) != row.codes.end() ? 0 : 1),
            quint16(generic ? row.place : 0)};
}

struct Ranked {
    Rank rank;
    Candidate candidate;
    const Row *row;
    bool operator<(const Ranked &other) const
    {
        return rank != other.rank ? rank < other.rank : candidate.expression < other.candidate.expression;
    }
};

// Where to look for an expression: a long text only near its literals, at the first of them and the last.
std::array<Expression::Window, 2> windowsOf(const Candidate &candidate, QByteArrayView text)
{
    const auto around = [&text](qsizetype literal) {
        return Expression::Window{std::max<qsizetype>(0, literal - beforeLiteral),
                                  std::min(text.size(), literal + behindLiteral)};
    };
    if (text.size() <= behindLiteral)
        return {Expression::Window{0, text.size()}, Expression::Window{}};
    const bool far = candidate.last > candidate.first + behindLiteral;
    return {around(candidate.first), far ? around(candidate.last) : Expression::Window{}};
}

using Match = Expression::Match;

std::optional<Match> matchOf(const Ranked &some, QByteArrayView text, const Folded &folded)
{
    if (some.candidate.matches && !some.row->expression.hasGroups())
        return Match();
    const auto windows = windowsOf(some.candidate, text);
    std::optional<Match> match = some.row->expression.matchIn(text, folded.text(), windows[0]);
    return match || windows[1].end == 0 ? match : some.row->expression.matchIn(text, folded.text(), windows[1]);
}

qsizetype lengthOf(const Ranked &some, const Match &match, QByteArrayView text)
{
    if (match.size >= 0)
        return match.size;
    const auto windows = windowsOf(some.candidate, text);
    const qsizetype first = some.row->expression.lengthIn(text, windows[0]);
    return first > 0 || windows[1].end == 0 ? first : some.row->expression.lengthIn(text, windows[1]);
}

struct Best {
    const Ranked *some = nullptr;
    Match match{};
};

bool quoted(const Row &row)
{
    const Speaker speaker = row.speaker;
    return speaker == Speaker::Filter || speaker == Speaker::List;
}

// Octets that are no UTF-8 would end an expression's dot.
QByteArray readable(const QByteArray &text)
{
    QByteArray bytes = text.left(textOctets); // shares a shorter one
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
    expressions();
}

Proven provenBy(QByteArrayView words, QByteArrayView host)
{
    const Expressions &all = expressions();
    const size_t tables = wordingTables().size();
    Proven proven;
    const auto look = [&](QByteArrayView text, size_t first) {
        const size_t from = all.rows.size() + first;
        for (const Candidate &candidate :
             candidatesIn(Folded(text), patternIndex(), quint16(from), quint16(from + tables))) {
            const size_t table = candidate.expression - from;
            if (candidate.matches || all.proofs[first + table].isIn(text))
                proven.set(table);
        }
    };
    look(words, 0);
    look(host, tables);
    return proven;
}

QList<WordingFit> wordingsIn(const QByteArray &text, quint16 code, QByteArrayView status, const Proven &proven,
                             Voices voices)
{
    const std::deque<Row> &rows = expressions().rows;
    const QByteArray read = readable(text);
    const QList<const WordingTable *> speakers = tablesOf(proven);
    const Folded folded(read);
    QVarLengthArray<Ranked, 48> ranked;
    for (const Candidate &candidate : candidatesIn(folded, patternIndex(), 0, quint16(rows.size()))) {
        const Row &row = rows[candidate.expression];
        const bool asked = voices == Voices::All || row.speaker != Speaker::Generic;
        if (asked && mayFire(row, outcomeOf(code), proven) && !contradicts(row, speakers))
            ranked.push_back({rankOf(row, code, status, proven), candidate, &row});
    }
    std::sort(ranked.begin(), ranked.end());
    std::array<Best, 2> best; // own words, quoted ones
    for (const Ranked &some : ranked) {
        Best &kept = best[quoted(*some.row) ? 1 : 0];
        if (kept.some && kept.some->rank < some.rank)
            continue;
        std::optional<Match> match = matchOf(some, read, folded);
        if (match && (!kept.some || lengthOf(*kept.some, kept.match, read) < lengthOf(some, *match, read)))
            kept = {&some, *std::move(match)};
    }
    QList<WordingFit> fits;
    for (Best &kept : best) {
        if (!kept.some)
            continue;
        const quint16 table = kept.some->row->table;
        fits.append({&wordingTables()[table], kept.some->row->entry, proven.test(table), std::move(kept.match.groups)});
    }
    return fits;
}

} // namespace Core::Knowledge
