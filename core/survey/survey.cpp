#include "core/survey/survey.h"

#include "core/document/follower.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace Core {
namespace {

constexpr size_t exchangesAtOnce = 2'048; // of one thread; between two of them it asks whether to go on
constexpr RowId rowsAtOnce = 16'384;      // derived, likewise

// A document's derived parts, without the document.
struct Derived {
    Derived(const DocumentSource &source, const SurveyProgress &progress)
    {
        Follower follower(source.start);
        checkpoints.push_back(follower.derivation());
        while (follower.advance(source.transcript, rowsAtOnce) && progress(0, 0)) {
        }
        Found found = follower.take();
        rows = std::move(found.rows);
        exchanges = std::move(found.exchanges);
        faults = std::move(found.faults);
        checkpoints.insert(checkpoints.end(), found.checkpoints.begin(), found.checkpoints.end());
        std::sort(faults.begin(), faults.end(), [](const Fault &a, const Fault &b) { return a.row < b.row; });
    }
    Dialogue dialogue(const Transcript &transcript) const { return {&transcript, rows, exchanges, faults}; }
    // The last one that has not come past the row.
    const Derivation &checkpointFor(RowId row) const
    {
        const auto behind = std::upper_bound(checkpoints.begin(), checkpoints.end(), row,
                                             [](RowId wanted, const Derivation &one) { return wanted < one.made(); });
        return behind == checkpoints.begin() ? checkpoints.front() : *std::prev(behind);
    }

    std::vector<Row> rows;
    std::vector<Smtp::Exchange> exchanges;
    std::vector<Fault> faults;
    std::vector<Derivation> checkpoints;
};

class Nobody : public DerivationListener
{
    void rowMade(RowId, const Row &) override {}
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId, const Smtp::Heard &) override {}
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}
    void markFound(EventId) override {}
};

using Key = std::pair<quint16, QLatin1String>;
using Counts = std::map<Key, Meaning>;

Key keyOf(const Explanation &explanation)
{
    return {explanation.code, explanation.remarks.isEmpty() ? QLatin1String() : explanation.remarks.first().note};
}

void count(Counts &counts, Explanation &&explanation, quint32 many)
{
    Meaning &meaning = counts[keyOf(explanation)];
    meaning.count += many;
    if (meaning.sample.row == none || explanation.row < meaning.sample.row)
        meaning.sample = std::move(explanation);
}

// Walks along with the rows, so that the state before each reply costs one step and no copy.
class Walker
{
public:
    Walker(const Derived &derived, const Transcript &transcript)
        : m_derived(derived), m_transcript(transcript), m_dialogue(derived.dialogue(transcript))
    {}
    void explain(size_t first, size_t last, Counts &counts)
    {
        for (size_t i = first; i < last; ++i) {
            const Smtp::Exchange &exchange = m_derived.exchanges[i];
            if (exchange.replyFirst == none)
                continue;
            const RowId row = exchange.said == none ? exchange.replyFirst : exchange.said;
            count(counts, Core::explain(m_dialogue, stateBefore(row), exchange), 1);
        }
    }

private:
    const Smtp::Conversation &stateBefore(RowId row)
    {
        if (!m_walk || m_walk->made() > row || row - m_walk->made() > Follower::rowsBetweenCheckpoints)
            m_walk = m_derived.checkpointFor(row);
        while (m_walk->made() <= row && m_walk->step(m_transcript, m_nobody, row)) {
        }
        return m_walk->conversation();
    }

    const Derived &m_derived;
    const Transcript &m_transcript;
    Dialogue m_dialogue;
    Nobody m_nobody;
    std::optional<Derivation> m_walk;
};

int severityRank(const Explanation &explanation)
{
    switch (explanation.severity) {
    case Severity::Broken:
        return 0;
    case Severity::Permanent:
        return 1;
    case Severity::Temporary:
        return 2;
    default:
        return 3;
    }
}

QList<Meaning> inOrder(Counts &&counts)
{
    QList<Meaning> meanings;
    for (auto &[key, meaning] : counts)
        meanings.append(std::move(meaning));
    std::sort(meanings.begin(), meanings.end(), [](const Meaning &a, const Meaning &b) {
        const int first = severityRank(a.sample), second = severityRank(b.sample);
        if (first != second)
            return first < second;
        return a.count != b.count ? a.count > b.count : a.sample.row < b.sample.row;
    });
    return meanings;
}

} // namespace

Survey survey(const DocumentSource &source, int threads, const SurveyProgress &progress)
{
    const Derived derived(source, progress);
    const size_t all = derived.exchanges.size();
    std::atomic<size_t> next = 0;
    std::atomic<quint32> done = 0;
    std::atomic<bool> goesOn = true;
    std::mutex lock;
    Counts counts;
    const auto work = [&] {
        Walker walker(derived, source.transcript);
        Counts own;
        for (size_t first = next.fetch_add(exchangesAtOnce); first < all && goesOn;
             first = next.fetch_add(exchangesAtOnce)) {
            const size_t last = std::min(all, first + exchangesAtOnce);
            walker.explain(first, last, own);
            if (!progress(done += quint32(last - first), quint32(all)))
                goesOn = false;
        }
        const std::scoped_lock holding(lock);
        for (auto &[key, meaning] : own)
            count(counts, std::move(meaning.sample), meaning.count);
    };
    std::vector<std::jthread> others;
    try {
        for (int i = 1; i < threads; ++i)
            others.emplace_back(work);
    } catch (const std::system_error &) { // no more threads to be had: fewer do it
    }
    work();
    others.clear();
    return {inOrder(std::move(counts)), quint32(all), goesOn};
}

} // namespace Core
