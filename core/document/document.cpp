#include "core/document/document.h"

#include "core/document/derivation.h"
#include "core/transcript/facts.h"

#include <algorithm>
#include <utility>

namespace Core {
namespace {

constexpr RowId rowsBetweenCheckpoints = 256;

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

class Document::Private : public DerivationListener
{
public:
    explicit Private(const Smtp::Conversation &start) : derivation(start), checkpoints{derivation} {}

    void rowMade(RowId id, const Row &row) override;
    void rowGrew(RowId id, const Row &row, const RowPiece &by) override;
    void contentEnded(RowId dot) override;
    void heard(RowId id, const Smtp::Heard &heard) override;
    void faulty(const Fault &fault) override;
    void secretFound(EventId secret) override;

    void advance();
    void changed(RowId row);
    void endReply();
    void nameRecipient(Smtp::Exchange &exchange);
    RowId sentRowAt(EventId sent, quint32 offset) const;

    Transcript transcript;
    Recorder recorder{transcript};
    Derivation derivation;
    std::vector<Derivation> checkpoints; // by rows made
    std::vector<Row> rows;
    std::vector<Smtp::Exchange> exchanges;
    std::vector<Fault> faults;   // by row
    std::vector<RowId> accepted; // RCPT, in the transaction that is open or was last
    RowId firstNew = 0;          // in the follow() that is running
    QList<RowId> changedRows;    // that were there before it
    RowId grownRow = none;       // the last Sent one that went on in a later event
    RowPiece grownSent;          // and how
};

void Document::Private::changed(RowId row)
{
    if (row < firstNew && !changedRows.contains(row))
        changedRows.append(row);
}

void Document::Private::rowMade(RowId, const Row &row)
{
    rows.push_back(row);
}

void Document::Private::rowGrew(RowId id, const Row &row, const RowPiece &by)
{
    constexpr quint8 kept = quint8(RowFlag::Content) | quint8(RowFlag::HasSecret) | quint8(RowFlag::Fault);
    rows[id].flags = quint8(row.flags | (rows[id].flags & kept));
    rows[id].size = row.size;
    if (row.kind == Kind::Sent) {
        grownRow = id;
        grownSent = by;
    }
    changed(id);
}

void Document::Private::contentEnded(RowId dot)
{
    rows[dot].put(RowFlag::Content, false);
}

void Document::Private::heard(RowId id, const Smtp::Heard &heard)
{
    Row &row = rows[id];
    row.code = heard.code;
    if (heard.firstOfReply)
        row.set(RowFlag::FirstOfReply);
    if (heard.lastOfReply)
        row.set(RowFlag::LastOfReply);
    for (const Fault &fault : heard.faults)
        faulty(fault);
    changed(id);
    if (!heard.exchange)
        return;
    exchanges.push_back(*heard.exchange);
    nameRecipient(exchanges.back());
    changed(heard.exchange->replyFirst);
}

// The Conversation is bounded and forgets rows of many recipients; here every row is kept anyway.
void Document::Private::nameRecipient(Smtp::Exchange &exchange)
{
    const Smtp::Transaction &transaction = derivation.conversation().transaction();
    if (exchange.verb == Smtp::Verb::Mail && transaction.mail == exchange.said)
        accepted.clear();
    else if (exchange.verb == Smtp::Verb::Rcpt && transaction.open && Smtp::isAccepted(exchange.code))
        accepted.push_back(exchange.said);
    else if (exchange.recipient == none && exchange.recipientNumber > 0 && exchange.recipientNumber <= accepted.size())
        exchange.recipient = accepted[exchange.recipientNumber - 1];
}

void Document::Private::faulty(const Fault &fault)
{
    if (fault.row >= rows.size())
        return;
    const auto behind = std::upper_bound(faults.begin(), faults.end(), fault.row,
                                         [](RowId row, const Fault &other) { return row < other.row; });
    faults.insert(behind, fault);
    rows[fault.row].set(RowFlag::Fault);
    changed(fault.row);
}

// The fact stands right behind its Sent; there the mask lies in the row that it ended, or in one that it began.
RowId Document::Private::sentRowAt(EventId sent, quint32 offset) const
{
    if (grownSent.event == sent && offset < grownSent.span.size)
        return grownRow;
    for (auto row = rows.rbegin(); row != rows.rend() && row->event == sent; ++row)
        if (row->span.begin <= offset)
            return RowId(rows.rend() - row - 1);
    return none;
}

void Document::Private::secretFound(EventId secret)
{
    EventId sent = secret;
    while (sent > 0 && transcript.event(sent).kind == Kind::Secret)
        --sent;
    const RowId row = sentRowAt(sent, Facts::decode<Facts::Secret>(transcript.payload(secret)).span.begin);
    if (row == none || rows[row].kind != Kind::Sent)
        return;
    rows[row].set(RowFlag::HasSecret);
    changed(row);
}

void Document::Private::advance()
{
    while (derivation.step(transcript, *this))
        if (derivation.made() - checkpoints.back().made() >= rowsBetweenCheckpoints)
            checkpoints.push_back(derivation);
}

// Whoever pastes the first lines of a reply wants to know what they say.
void Document::Private::endReply()
{
    if (!exchanges.empty() || rows.empty() || rows.back().code == 0)
        return;
    const auto heard =
        std::find_if(rows.begin(), rows.end(), [](const Row &row) { return row.kind == Kind::Received; });
    Smtp::Exchange exchange;
    exchange.replyFirst = RowId(heard - rows.begin());
    exchange.replyLast = RowId(rows.size() - 1);
    exchange.code = rows.back().code;
    exchanges.push_back(exchange);
    faulty({exchange.replyLast, 0, FaultKind::UnfinishedReply});
}

Document::Document(Protocol protocol, QObject *parent)
    : QObject(parent), m(std::make_unique<Private>(Smtp::Conversation(protocol)))
{}

Document::~Document() = default;

std::unique_ptr<Document> Document::ofReply(QByteArrayView pasted, const Surroundings &surroundings)
{
    Smtp::Conversation before =
        Smtp::Conversation::unknown(surroundings.command == "." ? Smtp::Mode::Content : Smtp::Mode::Command);
    if (surroundings.place == Surroundings::Place::Greeting) {
        before = Smtp::Conversation();
        before.connected(none);
    }
    auto document = std::make_unique<Document>();
    document->m = std::make_unique<Private>(before);
    if (pasted.trimmed().isEmpty())
        return document;
    Recorder &recorder = document->recorder();
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
    m->firstNew = RowId(m->rows.size());
    m->advance();
    const RowId first = m->firstNew;
    const auto size = RowId(m->rows.size());
    const QList<RowId> changed = std::exchange(m->changedRows, {});
    if (size > first)
        Q_EMIT appended(first, size - 1);
    for (const RowId row : changed)
        Q_EMIT rowChanged(row);
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
    return m->derivation.conversation();
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
