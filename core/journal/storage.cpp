#include "core/journal/storage.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Core::Journal {
namespace {

template <typename Call>
auto untilDone(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

int errorOf(int result)
{
    return result < 0 ? errno : 0;
}

class DiskFile : public Storage::File
{
public:
    explicit DiskFile(int descriptor) : m_descriptor(descriptor) {}
    ~DiskFile() override { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(DiskFile)

    int write(QByteArrayView octets) override
    {
        while (!octets.isEmpty()) {
            const ssize_t count =
                untilDone([&] { return ::write(m_descriptor, octets.data(), size_t(octets.size())); });
            if (count < 0)
                return errno;
            if (count == 0)
                return ENOSPC;
            octets = octets.sliced(count);
        }
        return 0;
    }
    int sync() override
    {
        return errorOf(untilDone([&] { return ::fdatasync(m_descriptor); }));
    }
    int cutTo(qint64 size) override
    {
        return errorOf(untilDone([&] { return ::ftruncate(m_descriptor, size); }));
    }

private:
    int m_descriptor;
};

class Disk : public Storage
{
public:
    std::unique_ptr<File> open(const QString &path, Exists exists, int &error) override
    {
        const int how = exists == Exists::Refuse ? O_CREAT | O_EXCL : 0;
        const int descriptor = untilDone([&] {
            return ::open(QFile::encodeName(path).constData(), how | O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW,
                          0600);
        });
        error = errorOf(descriptor);
        if (descriptor < 0)
            return nullptr;
        auto file = std::make_unique<DiskFile>(descriptor);
        error = errorOf(untilDone([&] { return ::flock(descriptor, LOCK_EX | LOCK_NB); }));
        if (error == EWOULDBLOCK)
            return nullptr;
        error = 0; // a file system without locks keeps files all the same
        return file;
    }
    int rename(const QString &from, const QString &to) override
    {
        return errorOf(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
    }
    int remove(const QString &path) override { return errorOf(::unlink(QFile::encodeName(path).constData())); }
    int syncFolder(const QString &path) override
    {
        const int folder =
            untilDone([&] { return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
        if (folder < 0)
            return errno;
        const int error = errorOf(untilDone([&] { return ::fsync(folder); }));
        ::close(folder);
        return error == EINVAL ? 0 : error; // some file systems have nothing to sync there
    }
};

} // namespace

Storage &diskStorage()
{
    static Disk disk;
    return disk;
}

bool isBeingWritten(const QString &path)
{
    const int descriptor = untilDone(
        [&] { return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW); });
    if (descriptor < 0)
        return false;
    const bool locked = untilDone([&] { return ::flock(descriptor, LOCK_SH | LOCK_NB); }) < 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return locked;
}

} // namespace Core::Journal
