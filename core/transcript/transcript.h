#pragma once
#include "core/transcript/event.h"

#include <QByteArrayView>
#include <memory>
#include <span>

namespace Core {

// What happened, in order: the only truth. Append-only, written by one thread, through a Recorder.
class Transcript
{
public:
    // A part is full when the next payload would pass one of these; a longer payload has a part of its own.
    static constexpr qsizetype partOctets = 1024 * 1024;
    static constexpr size_t partEvents = 32 * 1024;

    EventId append(Event event, QByteArrayView payload); // `none`: no number is left
    // A sealed part of another transcript, whose first event is this one's next: shared, not copied. What is open here
    // is sealed before.
    void append(const std::shared_ptr<const Part> &part);
    void seal(); // what is there becomes a full part, for readers in other threads
    EventId size() const { return m_open.first + EventId(m_open.events.size()); }
    const Event &event(EventId id) const;     // id < size(); else an Event of kind Foreign
    QByteArrayView payload(EventId id) const; // valid until the next append; empty when out of range
    std::span<const std::shared_ptr<const Part>> fullParts() const { return m_full; }

private:
    const Part *partOf(EventId id) const;
    std::vector<std::shared_ptr<const Part>> m_full;
    std::vector<EventId> m_firsts; // of m_full: a search touches one piece of memory
    Part m_open;
};

} // namespace Core
