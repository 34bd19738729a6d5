#include "core/import/reader.h"
#include "core/import/textlines.h"

#include <cstdlib>

using namespace Core;

// One importer: the same sessions however the text is cut, and each one a document.
namespace {

Import::Reading read(QByteArrayView text, qsizetype piece)
{
    Import::Collector collector;
    const auto reader = Import::readerFor(Origin::MAILSCOPE_ORIGIN, collector);
    Import::TextLines lines([&reader](QByteArrayView line) { reader->take(line); });
    for (qsizetype at = 0; at < text.size(); at += piece)
        lines.feed(text.sliced(at, qMin(piece, text.size() - at)));
    lines.finish();
    reader->end();
    Import::Reading reading;
    collector.giveTo(reading);
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const Import::Reading whole = read(text, qMax<qsizetype>(1, text.size()));
    for (const Import::Found &found : whole.found) {
        const auto document = found.open();
        if (document->rows().size() < found.lines)
            std::abort();
    }
    if (size % 8 == 0) { // some of them: it takes as long again
        const Import::Reading cut = read(text, 1 + text.size() / 3);
        if (cut.found.size() != whole.found.size())
            std::abort();
        for (qsizetype i = 0; i < cut.found.size(); ++i)
            if (cut.found[i].transcript->size() != whole.found[i].transcript->size())
                std::abort();
    }
    return 0;
}
