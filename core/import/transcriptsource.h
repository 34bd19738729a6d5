#pragma once
#include "core/transcript/eventsource.h"

#include <memory>

namespace Core::Import {

// What was imported, for a Loading: a long session appears while its rows are still being derived.
class TranscriptSource : public EventSource
{
public:
    explicit TranscriptSource(std::shared_ptr<const Transcript> transcript) : m_from(std::move(transcript)) {}
    bool read(Transcript &transcript) override;
    Progress progress() const override { return {qint64(m_next), m_from ? qint64(m_from->size()) : 0}; }
    QList<Core::Problem> problems() const override { return {}; }

private:
    std::shared_ptr<const Transcript> m_from;
    EventId m_next = 0;
};

} // namespace Core::Import
