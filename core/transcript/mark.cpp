#include "core/transcript/mark.h"

#include "core/transcript/cbor.h"

namespace Core::Facts {

QByteArray encode(const Mark &mark)
{
    FactWriter to;
    to.put(0, mark.event);
    to.put(1, mark.offset);
    to.put(2, mark.text);
    to.put(3, mark.removed);
    return to.bytes();
}

template <>
Mark decode<Mark>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Mark mark;
    from.get(0, mark.event);
    from.get(1, mark.offset);
    from.get(2, mark.text);
    from.get(3, mark.removed);
    return mark;
}

} // namespace Core::Facts
