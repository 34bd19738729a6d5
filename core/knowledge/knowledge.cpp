#include "core/knowledge/entry.h"
#include "core/knowledge/tables.h"

#include <QHash>

#include <algorithm>

namespace Core::Knowledge {
namespace {

const QHash<QLatin1String, FoundReading> &readingsById()
{
    static const QHash<QLatin1String, FoundReading> all = [] {
        QHash<QLatin1String, FoundReading> made;
        for (const ReadingTable &table : readingTables()) {
            for (const ReadingEntry &entry : table.entries)
                made.insert(QLatin1String(entry.id), {table.context, &entry});
        }
        return made;
    }();
    return all;
}

} // namespace

std::span<const CodeEntry> codes()
{
    return codeTable();
}

const CodeEntry *code(quint16 code)
{
    const auto all = codeTable();
    const auto found = std::lower_bound(all.begin(), all.end(), code,
                                        [](const CodeEntry &entry, quint16 sought) { return entry.code < sought; });
    return found != all.end() && found->code == code ? &*found : nullptr;
}

std::span<const ReadingTable> readingTables()
{
    static const std::array<ReadingTable, 14> all{{
        {250, "Reading250", readings250()},
        {334, "Reading334", readings334()},
        {354, "Reading354", readings354()},
        {421, "Reading421", readings421()},
        {454, "Reading454", readings454()},
        {501, "Reading501", readings501()},
        {503, "Reading503", readings503()},
        {530, "Reading530", readings530()},
        {535, "Reading535", readings535()},
        {550, "Reading550", readings550()},
        {551, "Reading551", readings551()},
        {552, "Reading552", readings552()},
        {553, "Reading553", readings553()},
        {554, "Reading554", readings554()},
    }};
    return all;
}

FoundReading reading(QLatin1String id)
{
    return readingsById().value(id);
}

const ClassEntry &replyClass(quint16 code)
{
    static const ClassEntry nothing;
    const auto all = classTable();
    const auto of = [&all](int klass) {
        return std::find_if(all.begin(), all.end(), [klass](const ClassEntry &entry) { return entry.klass == klass; });
    };
    const auto found = of(code / 100);
    const auto kept = found == all.end() ? of(0) : found;
    return kept == all.end() ? nothing : *kept;
}

const VerbEntry *verb(QByteArrayView name)
{
    const auto all = verbTable();
    const auto found =
        std::lower_bound(all.begin(), all.end(), name, [](const VerbEntry &entry, QByteArrayView sought) {
            return QByteArrayView(entry.verb) < sought;
        });
    return found != all.end() && QByteArrayView(found->verb) == name ? &*found : nullptr;
}

} // namespace Core::Knowledge
