#include "core/pasted/pasted.h"
#include "tests/fuzz/talkscript.h"

using namespace Core;
using Fuzz::demand;

namespace {

constexpr qsizetype mostOpened = 8; // of one text: each is a document

bool lies(Span span, QByteArrayView text)
{
    return qsizetype(span.begin) + span.size <= text.size();
}

void checkFinding(const Pasted::Finding &finding, QByteArrayView text)
{
    demand(lies(finding.place, text) && finding.count >= 1);
    demand(finding.reply.isEmpty() || finding.reply.endsWith("\r\n"));
    demand(finding.event != Pasted::Event::Reply || !finding.reply.isEmpty());
    demand(!finding.words.contains('\n'));
    if (finding.talk)
        for (const Pasted::Turn &turn : finding.talk->turns)
            demand(!turn.line.endsWith('\n'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text =
        Pasted::textOfFile(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    const Pasted::Reading reading = Pasted::read(text);
    demand(reading.findings.size() <= Pasted::mostFindings && !reading.cut && reading.left >= 0);
    for (const Span &span : reading.unread)
        demand(lies(span, text));
    for (qsizetype i = 0; i < reading.findings.size(); ++i) {
        const Pasted::Finding &finding = reading.findings[i];
        checkFinding(finding, text);
        if (i >= mostOpened)
            continue;
        const Pasted::Opened opened = Pasted::open(finding);
        demand((opened.document != nullptr) == !finding.reply.isEmpty());
        demand(!opened.document || opened.row < opened.document->rows().size());
    }
    return 0;
}
