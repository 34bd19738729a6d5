#include "ui/export/newfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Export {

namespace {

constexpr qsizetype bufferOctets = 256 * 1024;
constexpr int namesTried = 16;

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.first(slash);
}

} // namespace

FileProblem::Kind problemOf(int systemError)
{
    switch (systemError) {
    case EEXIST:
        return FileProblem::Kind::Exists;
    case ENOSPC:
    case EDQUOT:
        return FileProblem::Kind::Full;
    case EFBIG:
        return FileProblem::Kind::TooLarge;
    case EROFS:
        return FileProblem::Kind::ReadOnly;
    case EACCES:
    case EPERM:
        return FileProblem::Kind::NotAllowed;
    case ENOENT:
    case ENOTDIR:
        return FileProblem::Kind::NoFolder;
    case EISDIR:
        return FileProblem::Kind::IsFolder;
    default:
        return FileProblem::Kind::Other;
    }
}

NewFile::NewFile(const QString &path) : m_path(QFile::encodeName(path)) {}

NewFile::~NewFile()
{
    close();
    if (m_handle >= 0)
        ::close(m_handle);
    if (!m_partPath.isEmpty())
        ::unlink(m_partPath.constData());
}

bool NewFile::fail(int error)
{
    if (m_problem.kind == FileProblem::Kind::None)
        m_problem = {problemOf(error), QString::fromLocal8Bit(std::strerror(error))};
    return false;
}

bool NewFile::begin()
{
    struct stat there = {};
    if (::stat(m_path.constData(), &there) == 0 && S_ISDIR(there.st_mode))
        return fail(EISDIR);
    for (int name = 0; name < namesTried && m_handle < 0; ++name) {
        const QByteArray part = folderOf(m_path) + "/.mailscope-" +
                                QByteArray::number(QRandomGenerator::global()->generate64(), 36) + ".part";
        m_handle = ::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (m_handle >= 0)
            m_partPath = part;
        else if (errno != EEXIST)
            return fail(errno);
    }
    if (m_handle < 0)
        return fail(EEXIST);
    return QIODevice::open(WriteOnly | Unbuffered);
}

qint64 NewFile::writeData(const char *octets, qint64 size)
{
    if (m_problem.kind != FileProblem::Kind::None)
        return -1;
    m_buffer.append(octets, size);
    return m_buffer.size() < bufferOctets || flush() ? size : -1;
}

bool NewFile::flush()
{
    qsizetype done = 0;
    while (done < m_buffer.size()) {
        const ssize_t written = ::write(m_handle, m_buffer.constData() + done, size_t(m_buffer.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errno);
        done += written;
    }
    m_buffer.clear();
    return true;
}

bool NewFile::finish(Existing existing)
{
    if (m_problem.kind != FileProblem::Kind::None || m_handle < 0 || !flush())
        return false;
    // A full disk may show only here.
    if (::fsync(m_handle) != 0 && errno != EINVAL)
        return fail(errno);
    const int handle = std::exchange(m_handle, -1);
    if (::close(handle) != 0 && errno != EINTR)
        return fail(errno);
    if (!putDown(existing))
        return false;
    m_partPath.clear();
    syncFolder();
    return true;
}

bool NewFile::putDown(Existing existing)
{
    if (existing == Existing::Replaced)
        return ::rename(m_partPath.constData(), m_path.constData()) == 0 || fail(errno);
    if (::renameat2(AT_FDCWD, m_partPath.constData(), AT_FDCWD, m_path.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return fail(errno);
    // A file system that cannot: a second name is refused where one is there already.
    if (::link(m_partPath.constData(), m_path.constData()) != 0)
        return fail(errno);
    ::unlink(m_partPath.constData());
    return true;
}

void NewFile::syncFolder() const
{
    const int folder = ::open(folderOf(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace Export
