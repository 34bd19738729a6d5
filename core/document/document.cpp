#include "core/document/document.h"

#include "core/document/beginning.h"
#include "core/document/follower.h"
#include "core/transcript/mark.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Core {
namespace {

// For walking on from a checkpoint: the rows are there already.
class Silent : public DerivationListener
{
public:
    void rowMade(RowId, const Row &) override {}
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId, const Smtp::Heard &) override {}
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}
};

Facts::Excerpt excerptOf(const Surroundings &surroundings)
{
    using Place = Facts::Excerpt::Place;
    if (surroundings.place == Surroundings::Place::Greeting)
        return {Place::Greeting};
    return {surroundings.command == "." ? Place::Content : Place::Anywhere};
}

// What a text box gives: line feeds for line ends, and none behind the last.
QByteArray asReceived(QByteArrayView pasted)
{
    QByteArray bytes;
    const QByteArray text = pasted.toByteArray().trimmed();
    for (const QByteArray &line : text.split('\n'))
        bytes += (line.endsWith('\r') ? line.chopped(1) : line) + "\r\n";
    return bytes;
}

} // namespace

class Document::Private
{
public:
    explicit Private(const Smtp::Conversation &start) : follower(start), checkpoints{follower.derivation()} {}

    QList<RowId> join(Found &&found);
    void addFault(const Fault &fault);
    RowId endReply();

    Transcript transcript;
    Recorder recorder{transcript};
    Follower follower;
    std::vector<Derivation> checkpoints; // by rows made
    std::vector<Row> rows;
    std::vector<Smtp::Exchange> exchanges;
    std::vector<Fault> faults; // by row
    std::vector<EventId> marks;
    bool growing = false;            // a Loading adds to it
    QList<Facts::Mark> waitingMarks; // made meanwhile
};

void Document::Private::addFault(const Fault &fault)
{
    const auto behind = std::upper_bound(faults.begin(), faults.end(), fault.row,
                                         [](RowId row, const Fault &other) { return row < other.row; });
    faults.insert(behind, fault);
}

// Doubled again and again, a million rows would be copied in one turn of the event loop: what has room at once for all
// that is expected is copied while it is short.
template <typename Parts>
void makeRoom(Parts &there, size_t more, double times)
{
    constexpr double most = 16;
    if (there.capacity() - there.size() < more)
        there.reserve(qMax(there.size() + more, size_t(double(there.size()) * qBound(2.0, times, most))));
}

// The rows that were there before and changed, each once.
QList<RowId> Document::Private::join(Found &&found)
{
    QList<RowId> changed;
    QSet<RowId> named;
    for (const RowChange &change : found.changes) {
        change.applyTo(rows[change.row]);
        if (!named.contains(change.row)) {
            named.insert(change.row);
            changed.append(change.row);
        }
    }
    makeRoom(rows, found.rows.size(), found.times);
    makeRoom(exchanges, found.exchanges.size(), found.times);
    rows.insert(rows.end(), found.rows.begin(), found.rows.end());
    exchanges.insert(exchanges.end(), found.exchanges.begin(), found.exchanges.end());
    for (const Fault &fault : found.faults)
        addFault(fault);
    marks.insert(marks.end(), found.marks.begin(), found.marks.end());
    checkpoints.insert(checkpoints.end(), std::make_move_iterator(found.checkpoints.begin()),
                       std::make_move_iterator(found.checkpoints.end()));
    return changed;
}

// Whoever pastes the first lines of a reply wants to know what they say.
RowId Document::Private::endReply()
{
    if (!exchanges.empty() || rows.empty() || rows.back().code == 0)
        return none;
    const auto heard =
        std::find_if(rows.begin(), rows.end(), [](const Row &row) { return row.kind == Kind::Received; });
    Smtp::Exchange exchange;
    exchange.replyFirst = RowId(heard - rows.begin());
    exchange.replyLast = RowId(rows.size() - 1);
    exchange.code = rows.back().code;
    exchanges.push_back(exchange);
    addFault({exchange.replyLast, 0, FaultKind::UnfinishedReply});
    rows[exchange.replyLast].set(RowFlag::Fault);
    return exchange.replyLast;
}

Document::Document(Protocol protocol, QObject *parent)
    : QObject(parent), m(std::make_unique<Private>(Smtp::Conversation(protocol)))
{}

Document::~Document() = default;

std::unique_ptr<Document> Document::ofReply(QByteArrayView pasted, const Surroundings &surroundings)
{
    const Facts::Excerpt excerpt = excerptOf(surroundings);
    auto document = std::make_unique<Document>();
    document->m = std::make_unique<Private>(startOf(excerpt, Protocol::Smtp));
    if (pasted.trimmed().isEmpty())
        return document;
    Recorder &recorder = document->recorder();
    recorder.fact(Kind::Excerpt, Facts::encode(excerpt), -1, Protection::NotKnown);
    if (surroundings.place == Surroundings::Place::Anywhere && !surroundings.command.isEmpty())
        recorder.sent(surroundings.command + "\r\n", {}, Protection::NotKnown, -1);
    recorder.received(asReceived(pasted), Protection::NotKnown, -1);
    document->follow();
    document->m->endReply();
    document->placeAt(surroundings.host);
    return document;
}

std::unique_ptr<Document> Document::of(const Transcript &recorded, Protocol protocol)
{
    auto document = std::make_unique<Document>(protocol);
    document->m->transcript = recorded;
    document->follow();
    return document;
}

std::unique_ptr<Document> Document::of(DocumentSource source)
{
    auto document = std::make_unique<Document>();
    document->m = std::make_unique<Private>(source.start);
    document->m->transcript = std::move(source.transcript);
    document->follow();
    if (isExcerpt(document->transcript()))
        document->m->endReply();
    return document;
}

DocumentSource Document::source() const
{
    return {m->transcript, m->checkpoints.front().conversation()};
}

// Behind the reply, so that the rows count as the lines that were pasted.
void Document::placeAt(const QByteArray &host)
{
    if (host.isEmpty())
        return;
    Facts::Opened opened;
    opened.host = host;
    recorder().fact(Kind::Opened, Facts::encode(opened), -1);
    follow();
}

Recorder &Document::recorder()
{
    return m->recorder;
}

void Document::follow()
{
    if (m->growing)
        return;
    m->follower.advance(m->transcript);
    join(m->follower.take());
}

void Document::join(Found &&found)
{
    const RowId first = found.first;
    const auto marked = m->marks.size();
    const QList<RowId> changed = m->join(std::move(found));
    const auto size = RowId(m->rows.size());
    if (size > first)
        Q_EMIT appended(first, size - 1);
    for (const RowId row : changed)
        Q_EMIT rowChanged(row);
    if (m->marks.size() > marked)
        Q_EMIT this->marked();
}

void Document::grow(const std::shared_ptr<const Part> &part)
{
    m->growing = true;
    m->transcript.append(part);
}

void Document::grown(Follower follower)
{
    m->follower = std::move(follower);
    m->growing = false;
    if (const RowId ended = isExcerpt(m->transcript) ? m->endReply() : none; ended != none)
        Q_EMIT rowChanged(ended);
    for (const Facts::Mark &mark : std::exchange(m->waitingMarks, {}))
        this->mark(mark);
    Q_EMIT completed();
}

bool Document::isGrowing() const
{
    return m->growing;
}

void Document::mark(const Facts::Mark &mark)
{
    if (m->growing) {
        m->waitingMarks.append(mark);
        return;
    }
    recorder().fact(Kind::Mark, Facts::encode(mark), -1);
    follow();
}

std::span<const EventId> Document::marks() const
{
    return m->marks;
}

const Transcript &Document::transcript() const
{
    return m->transcript;
}

Dialogue Document::dialogue() const
{
    return {&m->transcript, m->rows, m->exchanges, m->faults};
}

std::span<const Row> Document::rows() const
{
    return m->rows;
}

std::span<const Smtp::Exchange> Document::exchanges() const
{
    return m->exchanges;
}

std::span<const Fault> Document::faults() const
{
    return m->faults;
}

const Smtp::Conversation &Document::conversation() const
{
    return m->follower.conversation();
}

Smtp::Conversation Document::before(RowId row) const
{
    if (row >= m->rows.size())
        return conversation();
    const auto behind = std::upper_bound(m->checkpoints.begin(), m->checkpoints.end(), row,
                                         [](RowId wanted, const Derivation &at) { return wanted < at.made(); });
    Derivation walk = *std::prev(behind); // the first one is before all rows
    Silent nobody;
    while (walk.step(m->transcript, nobody, row))
        continue;
    return walk.conversation();
}

Smtp::Conversation Document::beforeSaid(const Smtp::Exchange &exchange) const
{
    return before(exchange.said != none ? exchange.said : exchange.replyFirst);
}

} // namespace Core
