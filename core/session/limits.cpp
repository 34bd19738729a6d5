#include "core/session/limits.h"

namespace Core {

std::chrono::milliseconds SessionLimits::forReply(Smtp::Verb verb) const
{
    switch (verb) {
    case Smtp::Verb::Mail:
        return mail;
    case Smtp::Verb::Rcpt:
        return recipient;
    case Smtp::Verb::Data:
        return dataBegin;
    case Smtp::Verb::Content:
    case Smtp::Verb::Chunk:
    case Smtp::Verb::Bdat:
        return finalDot;
    case Smtp::Verb::None:
        return other;
    default:
        return other;
    }
}

} // namespace Core
