#pragma once
#include "core/transcript/event.h"

#include <QByteArrayView>
#include <atomic>
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
    struct Entry {
        const Event &event;
        QByteArrayView payload;
    };
    Entry entry(EventId id) const // both at once
    {
        const Part *part = m_hint.get();
        if (!part || id - part->first >= part->events.size())
            return entryElsewhere(id);
        const Event &event = part->events[id - part->first];
        return {event, QByteArrayView(part->bytes.constData() + event.offset, event.size)};
    }
    std::span<const std::shared_ptr<const Part>> fullParts() const { return m_full; }

private:
    // The full part that the last event asked for lies in, or null: whoever walks along asks for its neighbour next.
    class Hint
    {
    public:
        Hint() = default;
        Hint(const Hint &other) : m_part(other.get()) {}
        Hint &operator=(const Hint &other)
        {
            set(other.get());
            return *this;
        }
        const Part *get() const { return m_part.load(std::memory_order_relaxed); }
        void set(const Part *part) const { m_part.store(part, std::memory_order_relaxed); }

    private:
        mutable std::atomic<const Part *> m_part = nullptr;
    };
    Entry entryElsewhere(EventId id) const;
    const Part *partOf(EventId id) const;
    void sealFull();
    std::vector<std::shared_ptr<const Part>> m_full;
    std::vector<EventId> m_firsts; // of m_full: a search touches one piece of memory
    Part m_open;
    Hint m_hint;
};

} // namespace Core
