#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Core::Journal {

// A file being written, and the few orders to the system that a document's safety hangs on. The real ones are POSIX; a
// test's count them, fail at one, or end the program there.
class Storage
{
public:
    // Each returns 0 or errno.
    class File
    {
    public:
        virtual ~File() = default;                    // closes
        virtual int write(QByteArrayView octets) = 0; // all of them, or an error and perhaps some
        virtual int sync() = 0;                       // from any thread
        virtual int cutTo(qint64 size) = 0;
    };
    enum class Exists : quint8 { Refuse, Append };
    virtual ~Storage() = default;
    // 0600, and locked for this program: a file that another one has locked is EWOULDBLOCK.
    virtual std::unique_ptr<File> open(const QString &path, Exists exists, int &error) = 0;
    virtual int rename(const QString &from, const QString &to) = 0;
    virtual int remove(const QString &path) = 0;
    virtual int syncFolder(const QString &path) = 0;
};

Storage &diskStorage();

// Whether another program, or this one, writes the file at the moment.
bool isBeingWritten(const QString &path);

} // namespace Core::Journal
