#include "core/transcript/cbor.h"

#include <QCborArray>
#include <QCborValue>

namespace Core {
namespace {

// Of a floating-point number Qt makes an integer however large it is.
qint64 integerOf(const QCborValue &value)
{
    return value.isInteger() ? value.toInteger() : -1;
}

} // namespace

void FactWriter::put(int key, const QList<QByteArray> &value)
{
    QCborArray array;
    for (const QByteArray &one : value)
        array.append(one);
    m_map.insert(key, array);
}

void FactWriter::put(int key, Span value)
{
    m_map.insert(key, QCborArray{qint64(value.begin), qint64(value.size)});
}

QByteArray FactWriter::bytes() const
{
    return m_map.toCborValue().toCbor();
}

FactReader::FactReader(QByteArrayView cbor)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(QByteArray::fromRawData(cbor.data(), cbor.size()), &error);
    if (error.error == QCborError::NoError) // of a map that is cut off, Qt 6.4 makes one that crashes its readers
        m_map = value.toMap();
}

void FactReader::get(int key, QByteArray &value) const
{
    const QCborValue found = m_map.value(key);
    if (found.isByteArray())
        value = found.toByteArray();
}

void FactReader::get(int key, QList<QByteArray> &value) const
{
    const QCborValue found = m_map.value(key);
    if (!found.isArray())
        return;
    value.clear();
    const QCborArray array = found.toArray();
    for (const auto &one : array)
        if (one.isByteArray())
            value.append(one.toByteArray());
}

void FactReader::get(int key, Span &value) const
{
    const QCborArray array = m_map.value(key).toArray();
    const qint64 begin = integerOf(array.at(0));
    const qint64 size = integerOf(array.at(1));
    if (std::in_range<quint32>(begin) && std::in_range<quint32>(size))
        value = {quint32(begin), quint32(size)};
}

void FactReader::get(int key, bool &value) const
{
    const QCborValue found = m_map.value(key);
    if (found.isBool())
        value = found.toBool();
}

} // namespace Core
