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
    EventId append(Event event, QByteArrayView payload);
    EventId size() const;
    const Event &event(EventId id) const; // id < size()
    QByteArrayView payload(EventId id) const; // valid until the next append
    std::span<const std::shared_ptr<const Part>> fullParts() const;

private:
    const Part &partOf(EventId id) const;
    std::vector<std::shared_ptr<const Part>> m_full;
    Part m_open;
};

} // namespace Core
