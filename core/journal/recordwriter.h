#pragma once
#include "core/journal/format.h"
#include "core/journal/storage.h"

#include <functional>

namespace Core::Journal {

// Header, records and end, in order, into a file of a Storage.
class RecordWriter
{
public:
    explicit RecordWriter(std::unique_ptr<Storage::File> file);
    // Behind what is there: so many records in so many octets.
    RecordWriter(std::unique_ptr<Storage::File> file, quint64 salt, quint32 count, qint64 size);
    int writeHeader(const Header &header);                  // errno or 0, each
    int write(const Event &event, QByteArrayView payload);  // at once
    int gather(const Event &event, QByteArrayView payload); // in pieces of a MiB; flush() for the rest
    int flush();
    int writeEnd();
    int cutToWhole(); // takes away what an unfinished write left
    int cutTo(qint64 size);
    quint32 count() const { return m_count; }
    qint64 size() const { return m_size; }
    Storage::File &file() { return *m_file; }

private:
    int put(QByteArrayView octets, quint32 records);
    void appendRecord(const Event &event, QByteArrayView payload, quint32 number);

    std::unique_ptr<Storage::File> m_file;
    quint64 m_salt = 0;
    quint32 m_count = 0; // records that are whole in the file
    qint64 m_size = 0;   // up to the end of the last whole one
    QByteArray m_gathered;
    quint32 m_gatheredCount = 0;
};

} // namespace Core::Journal
