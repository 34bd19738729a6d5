#include "ui/transcript/finder.h"

#include "ui/words/rowwords.h"

#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <chrono>

namespace Gui {

using Core::RowId;
using Core::Search::Hit;

namespace {

constexpr qint64 sliceTime = 8;               // ms of the window's time a turn
constexpr RowId rowsAtOnce = 2048;            // between two looks at the clock
constexpr std::chrono::milliseconds pause{4}; // for the workers

} // namespace

// Shared with the workers, who may outlive the search. Each part is scanned by one of them; `done` hands it over.
struct Finder::Scan {
    struct Slot {
        std::shared_ptr<const Core::Part> part;
        std::vector<Hit> hits;
        std::atomic<bool> done = false;
    };
    std::shared_ptr<const Core::Search::Pattern> pattern;
    std::deque<Slot> slots;
    std::atomic<size_t> next = 0;
    std::atomic<bool> cancelled = false;
    size_t taken = 0; // by the window

    void work()
    {
        for (size_t at = next++; at < slots.size() && !cancelled; at = next++) {
            slots[at].hits = Core::Search::scan(*slots[at].part, *pattern);
            slots[at].done.store(true, std::memory_order_release);
        }
    }
};

Finder::Finder(const Words::Language &language, QObject *parent) : QObject(parent), m_language(language)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Finder::advance);
}

Finder::~Finder()
{
    stop();
}

void Finder::setDocument(const Core::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &Core::Document::appended, this, [this] {
            if (m_state == State::Watching && !m_turn.isActive())
                m_turn.start(pause);
        });
        connect(document, &Core::Document::rowChanged, this, &Finder::noteChanged);
    }
    start();
}

void Finder::find(const Core::Search::Query &query)
{
    if (query == m_query && m_state != State::Cancelled)
        return;
    m_query = query;
    start();
}

void Finder::again()
{
    start();
}

void Finder::cancel()
{
    if (m_state != State::Running)
        return;
    stop();
    m_state = State::Cancelled;
    Q_EMIT changed();
}

int Finder::percent() const
{
    const size_t rows = m_document ? m_document->rows().size() : 0;
    return rows == 0 || !m_rows ? 0 : int(100 * size_t(m_rows->next()) / rows);
}

void Finder::stop()
{
    if (m_scan)
        m_scan->cancelled = true;
    m_scan.reset();
    m_turn.stop();
}

void Finder::start()
{
    stop();
    m_found.clear();
    ++m_revision;
    m_rows.reset();
    m_pattern.reset();
    m_state = State::Idle;
    if (m_document && !m_query.text.isEmpty()) {
        m_pattern = std::make_shared<const Core::Search::Pattern>(m_query);
        m_rows.emplace(*m_pattern, [this](RowId row) { return factMatches(row); });
        m_state = State::Running;
        m_scan = std::make_shared<Scan>();
        m_scan->pattern = m_pattern;
        for (const auto &part : m_document->transcript().fullParts())
            m_scan->slots.emplace_back().part = part;
        const bool octets = m_pattern->problem() == Core::Search::QueryProblem::None && !m_pattern->isCode();
        const size_t workers =
            octets ? std::min(size_t(std::max(1, QThread::idealThreadCount())), m_scan->slots.size()) : 0;
        for (size_t worker = 0; worker < workers; ++worker)
            QThreadPool::globalInstance()->start([scan = m_scan] { scan->work(); });
        m_turn.start(0);
    }
    Q_EMIT changed();
}

// False: the time is up, or the workers are not as far.
bool Finder::takeScanned()
{
    const Core::Dialogue dialogue = m_document->dialogue();
    QElapsedTimer clock;
    clock.start();
    while (m_scan->taken < m_scan->slots.size()) {
        Scan::Slot &slot = m_scan->slots[m_scan->taken];
        if (!m_pattern->isCode() && !slot.done.load(std::memory_order_acquire))
            return false;
        const Core::EventId behind = slot.part->first + Core::EventId(slot.part->events.size());
        while (!m_rows->take(dialogue, slot.hits, behind, rowsAtOnce, m_found))
            if (clock.elapsed() >= sliceTime)
                return false;
        slot.hits = {};
        ++m_scan->taken;
    }
    return true;
}

void Finder::advance()
{
    if (!m_document || !m_rows)
        return;
    if (m_pattern->problem() != Core::Search::QueryProblem::None) {
        m_state = State::Idle;
        Q_EMIT changed();
        return;
    }
    const size_t before = m_found.size();
    bool more = m_scan && !takeScanned();
    if (!more) {
        m_scan.reset();
        QElapsedTimer clock;
        clock.start();
        do
            more = !m_rows->look(m_document->dialogue(), rowsAtOnce, m_found);
        while (more && clock.elapsed() < sliceTime);
    }
    if (more)
        m_turn.start(m_scan ? pause : std::chrono::milliseconds(0));
    const bool ended = !more && std::exchange(m_state, State::Watching) == State::Running;
    if (m_found.size() != before || ended || more)
        Q_EMIT changed();
}

// A line that grew, or whose code is known now, is looked at again with all behind it: they are few.
void Finder::noteChanged(RowId row)
{
    if (m_state != State::Watching || row >= m_rows->next())
        return;
    m_rows->goBack(row);
    ++m_revision;
    m_found.erase(std::lower_bound(m_found.begin(), m_found.end(), row), m_found.end());
    if (!m_turn.isActive())
        m_turn.start(pause);
}

bool Finder::factMatches(RowId row) const
{
    return !m_pattern->isCode() && m_pattern->matches(Words::rowText(m_language, m_document->dialogue(), row).toUtf8());
}

} // namespace Gui
