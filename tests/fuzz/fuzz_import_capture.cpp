#include "core/import/import.h"

#include <cstdlib>

using namespace Core;

// A whole file, through libpcap.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray keys = "CLIENT_RANDOM " + QByteArray(64, '0') + ' ' + QByteArray(96, '1') + "\n";
    const Import::Reading reading = Import::read(QByteArrayView(data, qsizetype(size)), {keys});
    for (const Import::Found &found : reading.found) {
        const auto document = found.open();
        if (document->rows().size() < found.lines)
            std::abort();
    }
    return 0;
}
