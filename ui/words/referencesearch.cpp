#include "ui/words/referencesearch.h"

#include "ui/words/folding.h"
#include "ui/words/referencetext.h"

#include <algorithm>
#include <string_view>

namespace Words {
namespace {

using Core::EntryId;
using Core::ReferenceEntry;
using Core::StatusNumbers;

constexpr qsizetype typedLength = 200;
constexpr qsizetype wordsAtMost = 12;

enum Rank : int { Key, KeyBegins, TitleBegins, TitleWord, TitleHolds, TextHolds, ranks };

bool fits(const ReferenceEntry &entry, const ReferenceFilter &filter)
{
    return (!filter.kind || entry.kind() == *filter.kind) && (filter.digit == 0 || entry.isOfClass(filter.digit)) &&
           (!filter.stage || entry.isMetAt(*filter.stage)) &&
           (filter.software.isEmpty() || entry.software == filter.software);
}

// "5.7.1" is the key "x.7.1" too, and "5.7.620" lies in "5.7.606-649".
bool isKey(const QByteArray &key, const QByteArray &word)
{
    if (key == word)
        return true;
    const auto ofKey = Core::statusNumbers(key), ofWord = Core::statusNumbers(word);
    if (!ofKey || !ofWord || ofKey->subject != ofWord->subject || (ofKey->klass != 0 && ofKey->klass != ofWord->klass))
        return false;
    const QByteArray last = key.mid(key.indexOf('-') + 1);
    const quint16 end = key.contains('-') ? quint16(last.toUInt()) : ofKey->detail;
    return ofWord->detail >= ofKey->detail && ofWord->detail <= end;
}

bool keyBegins(const QByteArray &key, const QByteArray &word)
{
    const bool anyClass = key.startsWith("x.") && word.size() > 1 && word.at(1) == '.';
    return key.startsWith(word) || (anyClass && key.mid(1).startsWith(word.mid(1)));
}

// Several times as fast as QByteArray::contains() on short words.
bool holds(const QByteArray &text, const QByteArray &word)
{
    return std::string_view(text.data(), size_t(text.size())).find({word.data(), size_t(word.size())}) !=
           std::string_view::npos;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || quint8(c) >= 0x80;
}

std::optional<Rank> rankInTitles(const QByteArray &titles, const QByteArray &word)
{
    std::optional<Rank> best;
    for (qsizetype at = titles.indexOf(word); at >= 0; at = titles.indexOf(word, at + 1)) {
        const Rank here = at == 0 || titles.at(at - 1) == '\n' ? TitleBegins
                          : isLetter(titles.at(at - 1))        ? TitleHolds
                                                               : TitleWord;
        best = std::min(best.value_or(here), here);
    }
    return best;
}

std::optional<Rank> rankOf(const QByteArray &key, const QByteArray &titles, const QByteArray &words,
                           const QByteArray &word)
{
    if (isKey(key, word))
        return Key;
    if (keyBegins(key, word))
        return KeyBegins;
    if (const auto rank = rankInTitles(titles, word))
        return rank;
    return holds(words, word) ? std::optional(TextHolds) : std::nullopt;
}

} // namespace

QString toText(const ReferenceFilter &filter)
{
    const auto number = [](const auto &some) { return some ? QString::number(int(*some)) : QString(); };
    return QStringList{number(filter.kind), QString::number(filter.digit), number(filter.stage),
                       QString::fromUtf8(filter.software), filter.text}
        .join(u'\t');
}

ReferenceFilter referenceFilter(const QString &text)
{
    const QStringList parts = text.left(2 * typedLength).split(u'\t');
    const auto number = [&parts](qsizetype part, uint end) {
        bool isNumber = false;
        const uint value = parts.value(part).toUInt(&isNumber);
        return isNumber && value < end ? std::optional(quint8(value)) : std::nullopt;
    };
    ReferenceFilter filter;
    if (const auto kind = number(0, Core::referenceKindCount))
        filter.kind = ReferenceEntry::Kind(*kind);
    filter.digit = number(1, 6).value_or(0);
    if (const auto stage = number(2, Core::stageCount))
        filter.stage = Core::Stage(*stage);
    filter.software = parts.value(3).toUtf8();
    filter.text = parts.value(4);
    return filter;
}

QList<EntryId> ReferenceSearch::find(const ReferenceFilter &filter)
{
    const auto all = Core::reference();
    QList<QByteArray> words = folded(QStringView(filter.text).left(typedLength)).split(' ');
    words.removeAll(QByteArray());
    words = words.first(std::min(words.size(), wordsAtMost));
    std::vector<std::pair<int, EntryId>> ranked;
    for (EntryId id = 0; id < all.size(); ++id) {
        if (!fits(all[id], filter))
            continue;
        const auto found = words.isEmpty() ? std::optional(0) : rank(texts()[id], words);
        if (found)
            ranked.emplace_back(*found, id);
    }
    std::sort(ranked.begin(), ranked.end());
    QList<EntryId> ids;
    ids.reserve(qsizetype(ranked.size()));
    for (const auto &[rank, id] : ranked)
        ids.append(id);
    return ids;
}

std::optional<int> ReferenceSearch::rank(const Folded &text, const QList<QByteArray> &words)
{
    int sum = 0;
    bool all = true;
    for (const QByteArray &word : words) {
        const auto rank = rankOf(text.key, text.titles, text.words, word);
        if (rank == Key)
            return Key;
        all = all && rank.has_value();
        sum += rank.value_or(ranks);
    }
    return all ? std::optional(sum) : std::nullopt;
}

const std::vector<ReferenceSearch::Folded> &ReferenceSearch::texts()
{
    if (!m_texts.empty())
        return m_texts;
    const Language languages[] = {Language(QLocale(QLocale::English)), Language(QLocale(QLocale::French))};
    for (const ReferenceEntry &entry : Core::reference()) {
        Folded text;
        text.key = folded(QString::fromUtf8(entry.key));
        for (const Language &language : languages) {
            text.titles += folded(referenceTitle(language, entry)) + '\n';
            text.words += folded(referenceWords(language, entry)) + '\n';
        }
        m_texts.push_back(text);
    }
    return m_texts;
}

} // namespace Words
