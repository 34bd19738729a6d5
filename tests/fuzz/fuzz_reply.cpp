#include "core/smtp/capabilities.h"
#include "core/smtp/reply.h"
#include "core/wire/linesplitter.h"
#include "core/wire/octets.h"
#include "tests/fuzz/talkscript.h"

using namespace Core;
using namespace Core::Smtp;
using Fuzz::demand;

// Lines cut out of a stream, however it comes in; each read, and all of them as one reply.
namespace {

void checkWrongs(const QList<ReplyLine::Wrong> &wrongs, QByteArrayView line)
{
    for (qsizetype i = 0; i < wrongs.size(); ++i) {
        demand(wrongs[i].offset <= quint32(line.size()));
        demand(i == 0 || wrongs[i - 1].kind < wrongs[i].kind);
    }
}

void checkLine(QByteArrayView line)
{
    const ReplyLine read = parseReplyLine(line);
    const QByteArrayView bare = bareLine(line);
    demand(read.code <= 999);
    demand(qsizetype(read.text.begin) + read.text.size <= bare.size());
    demand(read.code != 0 || !read.status || line.startsWith("000"));
    demand(!read.status || readStatus(read.status->toString()) == read.status);
    checkWrongs(read.faults, line);
    checkWrongs(octetFaults(line, Piece::Continued), line);
    const ReplyLine without = parseReplyLine(bare);
    demand(bareLine(bare) != bare || // more CRs than one
           (read.code == without.code && read.text == without.text && read.status == without.status));
}

QList<QByteArray> linesOf(QByteArrayView stream, qsizetype chunk)
{
    QList<QByteArray> lines;
    LineSplitter splitter;
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        const QByteArrayView given = stream.sliced(at, qMin(chunk, stream.size() - at));
        for (const LineSplitter::Piece &piece : splitter.split(given)) {
            if (!piece.continues)
                lines.emplace_back();
            lines.last() += given.sliced(piece.span.begin, piece.span.size);
        }
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView stream(data, qsizetype(size));
    if (stream.isEmpty())
        return 0;
    const QList<QByteArray> lines = linesOf(stream, stream.size());
    if (size % 4 == 0) { // some of them: it takes as long again
        demand(lines.join() == stream.toByteArray());
        demand(linesOf(stream, 1 + stream.size() / 3) == lines);
    }
    for (const QByteArray &line : lines)
        checkLine(line);
    const Reply reply = readReply(lines);
    demand(reply.lines.size() == lines.size());
    demand(reply.joined().size() <= stream.size() + lines.size());
    const Capabilities offered = Capabilities::read(reply.lines);
    demand(offered.all().size() <= Capabilities::maxLines);
    for (const Capability &capability : offered.all())
        demand(offered.offers(capability.keyword) && capability.line < lines.size());
    return 0;
}
