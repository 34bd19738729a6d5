#include "core/journal/savefile.h"

#include "core/journal/recordwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

namespace Core::Journal {
namespace {

constexpr EventId eventsBetweenQuestions = 4'096;
constexpr qint64 octetsBetweenQuestions = 4 * 1024 * 1024; // messages come in long events
constexpr qsizetype keptName = 80;                         // a name beside it is longer, and may not be too long

// A link goes on pointing where it did: the file behind it is what is saved.
QString targetOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QString besideOf(const QString &target)
{
    const QFileInfo file(target);
    const quint32 distinct = QRandomGenerator::system()->generate();
    return QStringLiteral("%1/.%2.%3")
        .arg(file.absolutePath(), file.fileName().left(keptName))
        .arg(distinct, 8, 16, QLatin1Char('0'));
}

// A program that was ended while it saved could not take its unfinished file away.
void removeLeftBehind(const QString &target, Storage &storage)
{
    const QFileInfo file(target);
    const QString pattern = QStringLiteral(".%1.????????").arg(file.fileName().left(keptName));
    const QStringList left = QDir(file.absolutePath()).entryList({pattern}, QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        if (const QString path = file.absolutePath() + QLatin1Char('/') + name; !isBeingWritten(path))
            storage.remove(path);
}

std::optional<Problem> failed(int error)
{
    return Problem{Problem::Kind::CannotWrite, -1, 0, error};
}

std::optional<Problem> writeAll(RecordWriter &writer, const Transcript &transcript, const GoOn &goOn)
{
    if (const int error = writer.writeHeader(newHeader()))
        return failed(error);
    qint64 askedAt = 0;
    for (EventId id = 0; id < transcript.size(); ++id) {
        const auto [event, payload] = transcript.entry(id);
        if (const int error = writer.gather(event, payload))
            return failed(error);
        if (id % eventsBetweenQuestions != 0 && writer.size() - askedAt < octetsBetweenQuestions)
            continue;
        askedAt = writer.size();
        if (!goOn({qint64(id), qint64(transcript.size())}))
            return Problem{Problem::Kind::Cancelled, writer.size(), 0, 0};
    }
    if (const int error = writer.writeEnd())
        return failed(error);
    if (const int error = writer.file().sync())
        return failed(error);
    return std::nullopt;
}

} // namespace

std::optional<Problem> saveFile(const Transcript &transcript, const QString &path, Storage &storage, const GoOn &goOn)
{
    const QString target = targetOf(path);
    if (QFileInfo::exists(target) && !QFileInfo(target).isFile())
        return failed(EISDIR);
    removeLeftBehind(target, storage);
    const QString beside = besideOf(target);
    int error = 0;
    auto file = storage.open(beside, Storage::Exists::Refuse, error);
    if (!file)
        return failed(error);
    std::optional<Problem> problem;
    {
        RecordWriter writer(std::move(file));
        problem = writeAll(writer, transcript, goOn);
    }
    if (!problem)
        if (const int wrong = storage.rename(beside, target))
            problem = failed(wrong);
    if (problem) {
        storage.remove(beside);
        return problem;
    }
    // The new file is there. That a power cut could still bring the old one back is no failure to tell of.
    storage.syncFolder(QFileInfo(target).absolutePath());
    return std::nullopt;
}

} // namespace Core::Journal
