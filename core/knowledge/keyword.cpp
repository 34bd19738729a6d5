#include "core/knowledge/keyword.h"

#include <algorithm>

namespace Core::Knowledge {
namespace {

template <typename Entry>
const Entry *named(std::span<const Entry> all, QByteArrayView name, const char *Entry::*key)
{
    const auto found = std::lower_bound(all.begin(), all.end(), name, [key](const Entry &entry, QByteArrayView sought) {
        return QByteArrayView(entry.*key) < sought;
    });
    return found != all.end() && QByteArrayView((*found).*key) == name ? &*found : nullptr;
}

} // namespace

const KeywordEntry *keyword(QByteArrayView name)
{
    return named(keywords(), name, &KeywordEntry::keyword);
}

const MechanismEntry *mechanism(QByteArrayView name)
{
    return named(mechanisms(), name, &MechanismEntry::name);
}

} // namespace Core::Knowledge
