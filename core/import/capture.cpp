#include "core/import/capture.h"

namespace Core::Import {

bool isCapture(QByteArrayView beginning)
{
    static constexpr const char *magics[] = {"\xa1\xb2\xc3\xd4", "\xd4\xc3\xb2\xa1", "\xa1\xb2\x3c\x4d",
                                             "\x4d\x3c\xb2\xa1", "\x0a\x0d\x0d\x0a"};
    return std::any_of(std::begin(magics), std::end(magics),
                       [beginning](const char *magic) { return beginning.startsWith(QByteArrayView(magic, 4)); });
}

Reading readCapture(QIODevice &, const Settings &, const Monitor &)
{
    Reading reading;
    reading.origin = Origin::Capture;
    reading.problem = Problem::LibraryMissing;
    return reading;
}

} // namespace Core::Import
