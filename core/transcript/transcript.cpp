#include "core/transcript/transcript.h"

#include <algorithm>
#include <cstring>

namespace Core {
namespace {

// QByteArray::append() does the same and takes its time: there may be a million payloads of a few octets.
void appendTo(QByteArray &bytes, QByteArrayView payload)
{
    const qsizetype size = bytes.size();
    if (payload.isEmpty() || size + payload.size() > bytes.capacity()) {
        bytes.append(payload);
        return;
    }
    bytes.resize(size + payload.size());
    std::memcpy(bytes.data() + size, payload.data(), size_t(payload.size()));
}

} // namespace

EventId Transcript::append(Event event, QByteArrayView payload)
{
    if (size() == none)
        return none;
    if (!m_open.events.empty() &&
        (m_open.bytes.size() + payload.size() > partOctets || m_open.events.size() == partEvents))
        sealFull();
    event.offset = quint32(m_open.bytes.size());
    event.size = quint32(payload.size());
    appendTo(m_open.bytes, payload);
    m_open.events.push_back(event);
    return size() - 1;
}

void Transcript::append(const std::shared_ptr<const Part> &part)
{
    seal();
    if (part->first != size() || part->events.empty())
        return;
    m_full.push_back(part);
    m_firsts.push_back(part->first);
    m_open.first = part->first + EventId(part->events.size());
}

void Transcript::seal()
{
    if (m_open.events.empty())
        return;
    const EventId next = size();
    if (m_open.bytes.capacity() > m_open.bytes.size() + m_open.bytes.size() / 8)
        m_open.bytes.squeeze();
    if (m_open.events.capacity() > m_open.events.size() + m_open.events.size() / 8)
        m_open.events.shrink_to_fit();
    m_firsts.push_back(m_open.first);
    m_full.push_back(std::make_shared<const Part>(std::move(m_open)));
    m_open = Part{next, {}, {}};
}

// After one that is full the next will be, too: grown step by step it would be copied, and leave holes behind.
void Transcript::sealFull()
{
    const size_t events = m_open.events.size();
    seal();
    m_open.bytes.reserve(partOctets);
    m_open.events.reserve(qMin(partEvents, events + events / 16));
}

const Part *Transcript::partOf(EventId id) const
{
    if (id >= size())
        return nullptr;
    if (id >= m_open.first)
        return &m_open;
    const auto behind = std::upper_bound(m_firsts.begin(), m_firsts.end(), id);
    const Part *part = m_full[size_t(behind - m_firsts.begin()) - 1].get();
    m_hint.set(part);
    return part;
}

const Event &Transcript::event(EventId id) const
{
    return entry(id).event;
}

QByteArrayView Transcript::payload(EventId id) const
{
    return entry(id).payload;
}

Transcript::Entry Transcript::entryElsewhere(EventId id) const
{
    static const Event nothing;
    const Part *part = partOf(id);
    if (!part)
        return {nothing, {}};
    const Event &event = part->events[id - part->first];
    return {event, QByteArrayView(part->bytes).sliced(event.offset, event.size)};
}

} // namespace Core
