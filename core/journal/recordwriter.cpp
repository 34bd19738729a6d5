#include "core/journal/recordwriter.h"

namespace Core::Journal {
namespace {

constexpr qsizetype pieceOctets = 1024 * 1024;

} // namespace

RecordWriter::RecordWriter(std::unique_ptr<Storage::File> file) : m_file(std::move(file)) {}

RecordWriter::RecordWriter(std::unique_ptr<Storage::File> file, quint64 salt, quint32 count, qint64 size)
    : m_file(std::move(file)), m_salt(salt), m_count(count), m_size(size)
{}

int RecordWriter::writeHeader(const Header &header)
{
    m_salt = header.salt;
    return put(encode(header), 0);
}

int RecordWriter::put(QByteArrayView octets, quint32 records)
{
    if (const int error = m_file->write(octets))
        return error;
    m_size += octets.size();
    m_count += records;
    return 0;
}

void RecordWriter::appendRecord(const Event &event, QByteArrayView payload, quint32 number)
{
    const HeadOctets head = encode(event, number, payload, m_salt);
    m_gathered.append(head.data(), qsizetype(head.size()));
    m_gathered.append(payload);
    ++m_gatheredCount;
}

int RecordWriter::write(const Event &event, QByteArrayView payload)
{
    appendRecord(event, payload, m_count);
    return flush();
}

int RecordWriter::gather(const Event &event, QByteArrayView payload)
{
    if (m_gathered.capacity() == 0)
        m_gathered.reserve(pieceOctets + pieceOctets / 4);
    appendRecord(event, payload, m_count + m_gatheredCount);
    return m_gathered.size() >= pieceOctets ? flush() : 0;
}

// What could not be written is dropped here: whoever comes again begins with the same record.
int RecordWriter::flush()
{
    const int error = put(m_gathered, m_gatheredCount);
    m_gathered.resize(0);
    m_gatheredCount = 0;
    return error;
}

int RecordWriter::writeEnd()
{
    if (const int error = flush())
        return error;
    const HeadOctets end = encodeEnd(m_count, m_salt);
    return put(QByteArrayView(end.data(), qsizetype(end.size())), 0);
}

int RecordWriter::cutToWhole()
{
    return m_file->cutTo(m_size);
}

int RecordWriter::cutTo(qint64 size)
{
    return m_file->cutTo(size);
}

} // namespace Core::Journal
