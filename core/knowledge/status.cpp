#include "core/knowledge/statuses.h"

#include <QList>

#include <algorithm>
#include <optional>
#include <vector>

namespace Core::Knowledge {
namespace {

constexpr quint16 anyDetail = 0xffff;

// "x.7.1", "gmail:5.7.606-649", "x.7.x" read: class 0 is any.
struct Range {
    quint8 klass = 0;
    quint16 subject = 0;
    quint16 first = 0;
    quint16 last = 0;
};

Range rangeOf(const char *code)
{
    const QList<QByteArray> parts = QByteArray(code).split(':').last().split('.');
    const QList<QByteArray> details = parts.value(2).split('-');
    const auto detail = [](const QByteArray &digits) { return digits == "x" ? anyDetail : quint16(digits.toUInt()); };
    return {quint8(parts.value(0).toUInt()), quint16(parts.value(1).toUInt()), detail(details.first()),
            detail(details.last())};
}

struct Ranged {
    Range range;
    const StatusEntry *entry;
};

std::vector<Ranged> ranged(std::span<const StatusEntry> entries)
{
    std::vector<Ranged> made;
    for (const StatusEntry &entry : entries)
        made.push_back({rangeOf(entry.code), &entry});
    return made;
}

const StatusEntry *find(const std::vector<Ranged> &all, quint8 klass, quint16 subject, quint16 detail,
                        QByteArrayView provider)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Ranged &some) {
        const Range &range = some.range;
        return (range.klass == 0 || range.klass == klass) && range.subject == subject && range.first <= detail &&
               detail <= range.last && QByteArrayView(some.entry->provider) == provider;
    });
    return found == all.end() ? nullptr : found->entry;
}

} // namespace

std::span<const StatusEntry> statuses()
{
    static const std::vector<StatusEntry> all = [] {
        std::vector<StatusEntry> made(registeredStatuses().begin(), registeredStatuses().end());
        made.insert(made.end(), providerStatuses().begin(), providerStatuses().end());
        return made;
    }();
    return all;
}

const StatusEntry *statusEntry(QByteArrayView code)
{
    const auto all = statuses();
    const auto found =
        std::find_if(all.begin(), all.end(), [code](const StatusEntry &entry) { return code == entry.code; });
    return found == all.end() ? nullptr : &*found;
}

const StatusEntry *status(quint8 klass, quint16 subject, quint16 detail, QByteArrayView provider)
{
    static const std::vector<Ranged> registered = ranged(registeredStatuses());
    static const std::vector<Ranged> ofProviders = ranged(providerStatuses());
    if (!provider.isEmpty()) {
        if (const StatusEntry *own = find(ofProviders, klass, subject, detail, provider))
            return own;
    }
    if (const StatusEntry *exact = find(registered, klass, subject, detail, {}))
        return exact;
    return find(registered, klass, subject, anyDetail, {});
}

} // namespace Core::Knowledge
