#include "core/knowledge/statuses.h"

namespace Core::Knowledge {
namespace {

constexpr StatusEntry entries[] = {
    {
        .code = "x.7.1",
        .title = QT_TRANSLATE_NOOP("Status", "Not authorised"),
        .meaning = QT_TRANSLATE_NOOP("Status", "The server has a rule against this delivery: the sender, the "
                                               "recipient, the client or the message is not allowed here."),
        .rules = "RFC 3463 3.8",
    },
};

} // namespace

std::span<const StatusEntry> registeredStatuses()
{
    return entries;
}

} // namespace Core::Knowledge
