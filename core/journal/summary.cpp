#include "core/journal/summary.h"

#include "core/journal/journalsource.h"
#include "core/journal/storage.h"

#include <QFile>

namespace Core::Journal {
namespace {

constexpr qint64 beginOctets = 16 * 1024; // Opened is the first record
constexpr qint64 endOctets = 128 * 1024;
constexpr qsizetype replyOctets = 512;

Transcript readAll(JournalSource &source)
{
    Transcript read;
    while (source.read(read))
        continue;
    return read;
}

bool takeBegin(const QByteArray &begin, Summary &summary)
{
    JournalSource source(begin, JournalSource::From::Header, 0);
    const Transcript read = readAll(source);
    for (EventId id = 0; id < read.size(); ++id)
        if (read.event(id).kind == Kind::Opened) {
            summary.opened = Facts::decode<Facts::Opened>(read.payload(id));
            return true;
        }
    return read.size() > 0;
}

// Of what was received, the last line that has something in it.
QByteArray lastLine(const QByteArray &received)
{
    qsizetype end = received.size();
    while (end > 0 && (received[end - 1] == '\n' || received[end - 1] == '\r'))
        --end;
    if (end == 0)
        return {};
    const qsizetype begin = received.lastIndexOf('\n', end - 1) + 1;
    return received.mid(begin, qMin(end - begin, replyOctets));
}

void takeEnd(const Transcript &read, Summary &summary)
{
    QByteArray received;
    for (EventId id = 0; id < read.size(); ++id) {
        const Event &event = read.event(id);
        if (event.kind == Kind::Received)
            received += read.payload(id);
        if (event.at >= 0)
            summary.lastAt = event.at;
        if (event.kind == Kind::Closed) {
            summary.outcome = Summary::Outcome::Closed;
            summary.closing = Facts::decode<Closing>(read.payload(id));
        } else if (event.kind == Kind::Failed) {
            summary.outcome = Summary::Outcome::Failed;
            summary.failure = Facts::decode<Failure>(read.payload(id));
        }
    }
    summary.lastReply = lastLine(received);
}

QByteArray window(QFile &file, qint64 at, qint64 octets)
{
    return file.seek(at) ? file.read(octets) : QByteArray();
}

} // namespace

Summary readSummary(const QString &path)
{
    Summary summary;
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return summary;
    summary.octets = file.size();
    const QByteArray begin = window(file, 0, beginOctets);
    const auto header = decodeHeader(begin);
    if (!header || !takeBegin(begin, summary))
        return summary;
    if (summary.opened.startedAt < 0)
        summary.opened.startedAt = header->created;
    summary.outcome = Summary::Outcome::Broken;
    const qint64 endAt = qMax(qint64(headerOctets), summary.octets - endOctets);
    JournalSource end(window(file, endAt, endOctets), JournalSource::From::AnyRecord, header->salt);
    takeEnd(readAll(end), summary);
    if (isBeingWritten(path))
        summary.outcome = Summary::Outcome::Going;
    return summary;
}

} // namespace Core::Journal
