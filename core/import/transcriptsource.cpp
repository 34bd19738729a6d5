#include "core/import/transcriptsource.h"

namespace Core::Import {

bool TranscriptSource::read(Transcript &transcript)
{
    constexpr qsizetype most = 256 * 1024; // octets at a time
    constexpr EventId mostEvents = 4096;
    const EventId end = m_from ? m_from->size() : 0;
    qsizetype octets = 0;
    for (EventId count = 0; m_next < end && count < mostEvents && octets < most; ++count, ++m_next) {
        const QByteArrayView payload = m_from->payload(m_next);
        transcript.append(m_from->event(m_next), payload);
        octets += payload.size();
    }
    return m_next < end;
}

} // namespace Core::Import
