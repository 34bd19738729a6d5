#include "core/transcript/excerpt.h"

#include "core/transcript/cbor.h"

namespace Core::Facts {

QByteArray encode(const Excerpt &excerpt)
{
    FactWriter to;
    to.put(0, excerpt.place);
    return to.bytes();
}

template <>
Excerpt decode<Excerpt>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Excerpt excerpt;
    from.get(0, excerpt.place, Excerpt::Place::Content);
    return excerpt;
}

} // namespace Core::Facts
