#include "core/document/beginning.h"

namespace Core {
namespace {

constexpr EventId lookedAt = 16;

} // namespace

Facts::Opened openedOf(const Transcript &transcript)
{
    for (EventId id = 0; id < qMin(transcript.size(), lookedAt); ++id)
        if (transcript.event(id).kind == Kind::Opened)
            return Facts::decode<Facts::Opened>(transcript.payload(id));
    return {};
}

bool isExcerpt(const Transcript &transcript)
{
    return transcript.size() > 0 && transcript.event(0).kind == Kind::Excerpt;
}

Smtp::Conversation startOf(const Transcript &transcript)
{
    const Protocol protocol = openedOf(transcript).protocol;
    return isExcerpt(transcript) ? startOf(Facts::decode<Facts::Excerpt>(transcript.payload(0)), protocol)
                                 : Smtp::Conversation(protocol);
}

Smtp::Conversation startOf(const Facts::Excerpt &excerpt, Protocol protocol)
{
    using Place = Facts::Excerpt::Place;
    if (excerpt.place != Place::Greeting)
        return Smtp::Conversation::unknown(excerpt.place == Place::Content ? Smtp::Mode::Content : Smtp::Mode::Command);
    Smtp::Conversation greeted(protocol);
    greeted.connected(none);
    return greeted;
}

} // namespace Core
