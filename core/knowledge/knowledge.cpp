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
    static const std::array<ReadingTable, 32> all{{
        {220, "Reading220", readings220()}, {221, "Reading221", readings221()}, {235, "Reading235", readings235()},
        {250, "Reading250", readings250()}, {251, "Reading251", readings251()}, {252, "Reading252", readings252()},
        {334, "Reading334", readings334()}, {354, "Reading354", readings354()}, {421, "Reading421", readings421()},
        {432, "Reading432", readings432()}, {450, "Reading450", readings450()}, {451, "Reading451", readings451()},
        {452, "Reading452", readings452()}, {454, "Reading454", readings454()}, {455, "Reading455", readings455()},
        {500, "Reading500", readings500()}, {501, "Reading501", readings501()}, {502, "Reading502", readings502()},
        {503, "Reading503", readings503()}, {504, "Reading504", readings504()}, {521, "Reading521", readings521()},
        {525, "Reading525", readings525()}, {530, "Reading530", readings530()}, {534, "Reading534", readings534()},
        {535, "Reading535", readings535()}, {538, "Reading538", readings538()}, {550, "Reading550", readings550()},
        {551, "Reading551", readings551()}, {552, "Reading552", readings552()}, {553, "Reading553", readings553()},
        {554, "Reading554", readings554()}, {556, "Reading556", readings556()},
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
