#include "core/transcript/importfacts.h"

#include "core/transcript/cbor.h"

#include <QCborMap>
#include <QCborValue>

namespace Core::Facts {
namespace {

constexpr int originKey = 16; // of an Opened's map; the keys before are Opened's own

} // namespace

QByteArray encode(const Missing &missing)
{
    FactWriter to;
    to.put(0, missing.side);
    to.put(1, missing.why);
    to.put(2, missing.octets);
    return to.bytes();
}

template <>
Missing decode<Missing>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Missing missing;
    from.get(0, missing.side, Missing::Side::Both);
    from.get(1, missing.why, Missing::Why::PastBound);
    from.get(2, missing.octets);
    return missing;
}

QByteArray encode(const Opened &opened, const Imported &imported)
{
    QCborMap map = QCborValue::fromCbor(encode(opened)).toMap();
    map.insert(originKey, qint64(imported.origin));
    return QCborValue(map).toCbor();
}

template <>
Imported decode<Imported>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Imported imported;
    from.get(originKey, imported.origin, Origin::Capture);
    return imported;
}

} // namespace Core::Facts
