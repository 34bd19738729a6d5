#include "core/journal/folder.h"

#include "core/journal/journal.h"
#include "core/journal/keylog.h"
#include "core/journal/storage.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <tuple>

namespace Core::Journal {
namespace {

constexpr qsizetype hostOctets = 60;
constexpr char asideSuffix[] = ".deleted";

QString stateHome()
{
    if (QStandardPaths::isTestModeEnabled())
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/state");
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(named) ? named : QDir::homePath() + QStringLiteral("/.local/state");
}

bool isPlain(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9') ||
           octet == '.' || octet == '-';
}

QString plainName(const QByteArray &host)
{
    QString plain;
    const QByteArray kept = host.left(hostOctets);
    for (const char octet : kept)
        plain += isPlain(octet) ? QLatin1Char(octet) : QLatin1Char('_');
    return plain.isEmpty() ? QStringLiteral("session") : plain;
}

// The newest first. (QDir sorts by dates of the calendar: of a thousand files that takes longer than to find them.)
QStringList filesIn(const QString &folder, const QString &pattern)
{
    struct Found {
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        QString path;
    };
    QList<Found> all;
    QDirIterator files(folder, {pattern}, QDir::Files | QDir::NoSymLinks);
    while (files.hasNext()) {
        const QString path = files.next();
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
            all.append({status.st_mtim.tv_sec, status.st_mtim.tv_nsec, path});
    }
    std::sort(all.begin(), all.end(), [](const Found &a, const Found &b) {
        return std::tie(b.seconds, b.nanoseconds, a.path) < std::tie(a.seconds, a.nanoseconds, b.path);
    });
    QStringList paths;
    for (const Found &file : std::as_const(all))
        paths.append(file.path);
    return paths;
}

QString suffixed()
{
    return QLatin1String("*.") + QLatin1String(suffix);
}

} // namespace

QString sessionsFolder()
{
    return stateHome() + QStringLiteral("/mailscope/sessions");
}

int makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return 0;
    const QString above = QFileInfo(path).absolutePath();
    if (above != path)
        if (const int error = makeFolder(above))
            return error;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST)
        return 0;
    return errno;
}

QString newJournalPath(const QString &folder, const QByteArray &host, qint64 startedAt)
{
    const QString when =
        QDateTime::fromMSecsSinceEpoch(startedAt, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString distinct = QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return QStringLiteral("%1/%2-%3-%4.%5").arg(folder, when, plainName(host), distinct, QLatin1String(suffix));
}

QString documentName(const QByteArray &host, qint64 startedAt)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(startedAt).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QStringLiteral("%1-%2.%3").arg(plainName(host), day, QLatin1String(suffix));
}

QStringList journalsIn(const QString &folder)
{
    return filesIn(folder, suffixed());
}

int putAside(const QString &path)
{
    if (isBeingWritten(path))
        return EBUSY;
    const QString keys = keyLogBeside(path);
    diskStorage().rename(keys, keys + QLatin1String(asideSuffix)); // there may be none
    return diskStorage().rename(path, path + QLatin1String(asideSuffix));
}

int putBack(const QString &path)
{
    const QString keys = keyLogBeside(path);
    diskStorage().rename(keys + QLatin1String(asideSuffix), keys);
    return diskStorage().rename(path + QLatin1String(asideSuffix), path);
}

int sweep(const QString &folder, int days)
{
    int swept = 0;
    for (const QString &path : filesIn(folder, suffixed() + QLatin1String(asideSuffix)))
        swept += diskStorage().remove(path) == 0 ? 1 : 0;
    for (const QString &path : filesIn(folder, QLatin1String("*.keylog") + QLatin1String(asideSuffix)))
        diskStorage().remove(path);
    if (days < 0)
        return swept;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-days);
    for (const QString &path : journalsIn(folder))
        if (QFileInfo(path).lastModified() < oldest && !isBeingWritten(path)) {
            diskStorage().remove(keyLogBeside(path));
            swept += diskStorage().remove(path) == 0 ? 1 : 0;
        }
    return swept;
}

} // namespace Core::Journal
