#include "core/import/import.h"

#include <QIODevice>

#include <cstdlib>

using namespace Core;

// Whatever is opened or pasted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(data, qsizetype(size));
    const auto origin = Import::recognise(octets);
    const Import::Reading reading = Import::read(octets);
    if (origin != reading.origin || (!origin && !reading.found.isEmpty()))
        std::abort();
    return 0;
}
