#include "core/transcript/transcript.h"

#include <algorithm>

namespace Core {

EventId Transcript::append(Event event, QByteArrayView payload)
{
    if (size() == none)
        return none;
    if (!m_open.events.empty() &&
        (m_open.bytes.size() + payload.size() > partOctets || m_open.events.size() == partEvents))
        seal();
    event.offset = quint32(m_open.bytes.size());
    event.size = quint32(payload.size());
    m_open.bytes.append(payload);
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
    m_open.bytes.squeeze();
    m_open.events.shrink_to_fit();
    m_firsts.push_back(m_open.first);
    m_full.push_back(std::make_shared<const Part>(std::move(m_open)));
    m_open = Part{next, {}, {}};
}

const Part *Transcript::partOf(EventId id) const
{
    if (id >= size())
        return nullptr;
    if (id >= m_open.first)
        return &m_open;
    const auto behind = std::upper_bound(m_firsts.begin(), m_firsts.end(), id);
    return m_full[size_t(behind - m_firsts.begin()) - 1].get();
}

const Event &Transcript::event(EventId id) const
{
    static const Event nothing;
    const Part *part = partOf(id);
    return part ? part->events[id - part->first] : nothing;
}

QByteArrayView Transcript::payload(EventId id) const
{
    const Part *part = partOf(id);
    if (!part)
        return {};
    const Event &event = part->events[id - part->first];
    return QByteArrayView(part->bytes).sliced(event.offset, event.size);
}

} // namespace Core
