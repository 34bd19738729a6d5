#include "core/transcript/recorder.h"

#include "core/transcript/echoes.h"
#include "core/wire/limits.h"

#include <unordered_map>
#include <utility>

namespace Core {
namespace {

constexpr qsizetype eventOctets = 256 * 1024; // a longer chunk becomes several events

bool changesStream(Kind kind)
{
    return kind == Kind::Encrypted || kind == Kind::Gap || kind == Kind::Closed || kind == Kind::Failed;
}

} // namespace

class Recorder::Private
{
public:
    explicit Private(Transcript &to) : transcript(to) {}

    EventId append(Kind kind, QByteArrayView payload, Protection as, qint64 at);
    EventId appendReceived(QByteArrayView bytes);
    EventId releaseHeld(qsizetype octets, Echoes::Following following = Echoes::Following::More);
    EventId releaseAll();
    EventId record(SecretWatch::Recordable &made, Protection as, qint64 at);
    EventId recordSecret(SecretWatch::Masked &masked, quint32 spanBegin, Protection as, qint64 at);
    void endStream(qint64 at);

    Transcript &transcript;
    Keeper *keeper = nullptr;
    SecretWatch watch;
    Echoes echoes;
    std::unordered_map<EventId, SecretBytes> behindMasks;
    SecretBytes held; // it may hold an echo
    Protection heldAs = Protection::Clear;
    qint64 heldAt = -1;
    bool insideLine = false; // the last received octet recorded ended no line
    Protection sentAs = Protection::Clear;
};

EventId Recorder::Private::append(Kind kind, QByteArrayView payload, Protection as, qint64 at)
{
    Event event;
    event.kind = kind;
    event.protection = as;
    event.at = at;
    const EventId id = transcript.append(event, payload);
    if (keeper && id != none)
        keeper->recorded(event, payload);
    return id;
}

EventId Recorder::Private::appendReceived(QByteArrayView bytes)
{
    EventId last = none;
    for (qsizetype at = 0; at < bytes.size(); at += eventOctets)
        last = append(Kind::Received, bytes.sliced(at, qMin(eventOctets, bytes.size() - at)), heldAs, heldAt);
    if (!bytes.isEmpty())
        insideLine = !bytes.endsWith('\n');
    return last;
}

EventId Recorder::Private::releaseHeld(qsizetype octets, Echoes::Following following)
{
    if (octets == 0)
        return none;
    const auto start = insideLine ? Echoes::LineStart::Before : Echoes::LineStart::Here;
    const QByteArray masked = echoes.masked(viewOf(held).first(octets), start, following);
    held.erase(held.begin(), held.begin() + octets);
    return appendReceived(masked);
}

EventId Recorder::Private::releaseAll()
{
    return releaseHeld(qsizetype(held.size()), Echoes::Following::Nothing);
}

EventId Recorder::Private::recordSecret(SecretWatch::Masked &masked, quint32 spanBegin, Protection as, qint64 at)
{
    const QByteArrayView octets = viewOf(masked.octets);
    Facts::Secret facts = describe(octets, masked.place);
    facts.span = {spanBegin, secretMaskOctets};
    if (masked.told)
        facts.what = *masked.told;
    for (SecretBytes &form : formsOf(octets, masked.place))
        echoes.add(std::move(form));
    const EventId id = append(Kind::Secret, Facts::encode(facts), as, at);
    behindMasks.emplace(id, std::move(masked.octets));
    return id;
}

// Long bytes become several events; a mask is never cut, and its fact stands right behind its event.
EventId Recorder::Private::record(SecretWatch::Recordable &made, Protection as, qint64 at)
{
    EventId last = none;
    auto secret = made.secrets.begin();
    for (qsizetype begin = 0; begin < made.bytes.size();) {
        qsizetype end = qMin(begin + eventOctets, made.bytes.size());
        auto behind = secret;
        for (; behind != made.secrets.end() && behind->at < end; ++behind)
            if (behind->at + secretMaskOctets > end)
                end = behind->at;
        last = append(Kind::Sent, QByteArrayView(made.bytes).sliced(begin, end - begin), as, at);
        for (; secret != made.secrets.end() && secret->at < end; ++secret)
            last = recordSecret(*secret, quint32(secret->at - begin), as, at);
        begin = end;
    }
    return last;
}

void Recorder::Private::endStream(qint64 at)
{
    releaseAll();
    insideLine = false;
    SecretWatch::Recordable made;
    watch.flush(made);
    record(made, sentAs, at);
}

Recorder::Recorder(Transcript &transcript) : m(std::make_unique<Private>(transcript)) {}

Recorder::~Recorder() = default;

EventId Recorder::received(QByteArrayView bytes, Protection as, qint64 at)
{
    m->watch.hear(bytes);
    if (m->heldAs != as)
        m->releaseAll();
    m->heldAs = as;
    m->heldAt = at;
    if (m->echoes.isEmpty() && m->held.empty())
        return m->appendReceived(bytes);
    const qsizetype before = qsizetype(m->held.size());
    m->held.insert(m->held.end(), bytes.begin(), bytes.end());
    const qsizetype feed = bytes.lastIndexOf('\n');
    EventId last = feed < 0 ? none : m->releaseHeld(before + feed + 1);
    if (qsizetype(m->held.size()) > Limits::lineOctets)
        last = flushHeld(at);
    return last;
}

EventId Recorder::flushHeld(qint64 at)
{
    if (m->held.empty())
        return none;
    m->heldAt = at;
    const qsizetype size = qsizetype(m->held.size());
    return m->releaseHeld(size - m->echoes.openTail(viewOf(m->held)));
}

bool Recorder::holds() const
{
    return !m->held.empty();
}

EventId Recorder::sent(QByteArrayView bytes, std::span<const KnownSecret> known, Protection as, qint64 at)
{
    flushHeld(at);
    for (const KnownSecret &secret : known)
        for (SecretBytes &form : formsOfValue(secret.value))
            m->echoes.add(std::move(form));
    m->sentAs = as;
    SecretWatch::Recordable made;
    m->watch.send(bytes, known, made);
    return m->record(made, as, at);
}

void Recorder::setContent(ContentRecord content)
{
    m->watch.setContent(content);
}

void Recorder::expectEcho(QByteArrayView secret)
{
    for (SecretBytes &form : formsOfValue(secret))
        m->echoes.add(std::move(form));
}

EventId Recorder::fact(Kind kind, QByteArrayView cbor, qint64 at, Protection as)
{
    m->heldAt = at;
    if (changesStream(kind))
        m->endStream(at);
    else
        flushHeld(at);
    if (kind == Kind::Encrypted)
        m->watch.startLayer();
    return m->append(kind, cbor, as, at);
}

void Recorder::setKeeper(Keeper *keeper)
{
    m->keeper = keeper;
}

QList<QByteArray> Recorder::preview(const QList<QByteArray> &lines) const
{
    return SecretWatch::masked(m->watch, lines);
}

qsizetype Recorder::secretFrom(QByteArrayView begun) const
{
    return SecretWatch::secretFrom(m->watch, begun);
}

std::optional<QByteArray> Recorder::reveal(EventId secret) const
{
    const auto found = m->behindMasks.find(secret);
    if (found == m->behindMasks.end())
        return std::nullopt;
    return viewOf(found->second).toByteArray();
}

void Recorder::forgetSecrets()
{
    m->endStream(m->heldAt);
    m->behindMasks.clear();
    m->echoes.forget();
    m->watch.startLayer();
}

} // namespace Core
