#include "core/journal/appending.h"

#include "core/journal/recordwriter.h"

#include <QFile>

#include <cerrno>

namespace Core::Journal {
namespace {

Problem failed(int error)
{
    return {Problem::Kind::CannotWrite, -1, 0, error};
}

struct Place {
    quint64 salt = 0;
    qint64 size = 0;
};

// Where a file ends whose end mark says that it holds so many records.
std::optional<Place> endOf(const QString &path, EventId kept)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return std::nullopt;
    const auto header = decodeHeader(file.read(headerOctets));
    const qint64 size = file.size();
    if (!header || header->oldestReader > version || size < headerOctets + headOctets || !file.seek(size - headOctets))
        return std::nullopt;
    const QByteArray last = file.read(headOctets);
    const auto end = last.size() < headOctets ? std::nullopt : decodeHead(last.constData(), header->salt);
    if (!end || end->kind != endKind || end->number != kept)
        return std::nullopt;
    return Place{header->salt, size};
}

} // namespace

std::optional<Problem> append(const Transcript &transcript, EventId kept, const QString &path, Storage &storage)
{
    int error = 0;
    auto file = storage.open(path, Storage::Exists::Append, error);
    if (!file)
        return failed(error);
    const std::optional<Place> place = endOf(path, kept); // nobody changes it any more: it is locked
    if (!place)
        return failed(EWOULDBLOCK);
    RecordWriter writer(std::move(file), place->salt, kept, place->size);
    for (EventId id = kept; id < transcript.size() && error == 0; ++id)
        error = writer.gather(transcript.event(id), transcript.payload(id));
    if (error == 0)
        error = writer.writeEnd();
    if (error == 0)
        return std::nullopt;
    writer.cutTo(place->size);
    return failed(error);
}

} // namespace Core::Journal
