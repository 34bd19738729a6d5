#include "core/knowledge/statuses.h"

namespace Core::Knowledge {
namespace {

constexpr StatusEntry entries[] = {
    {
        .code = "5.7.606-649",
        .provider = "outlookcom",
        .title = QT_TRANSLATE_NOOP("Status", "a"),
        .meaning = QT_TRANSLATE_NOOP("Status", "a."),
    },
};

} // namespace

std::span<const StatusEntry> providerStatuses()
{
    return entries;
}

} // namespace Core::Knowledge
