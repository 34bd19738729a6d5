#pragma once
#include "core/wire/ids.h"

#include <QByteArray>
#include <QCborMap>
#include <QList>

#include <concepts>
#include <type_traits>

namespace Core {

// One fact as a CBOR map with small integer keys (RFC 8949). Values that are defaults are written too: a fact read by a
// later version means what it meant.
class FactWriter
{
public:
    void put(int key, const QByteArray &value) { m_map.insert(key, value); }
    void put(int key, const QList<QByteArray> &value);
    void put(int key, Span value);
    template <typename Number>
    requires std::integral<Number> &&(!std::same_as<Number, bool>)void put(int key, Number value)
    {
        m_map.insert(key, qint64(value));
    }
    void put(int key, std::same_as<bool> auto value) { m_map.insert(key, bool(value)); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void put(int key, Enum value) { m_map.insert(key, qint64(value)); }
    QByteArray bytes() const;

private:
    QCborMap m_map;
};

// Total: what is missing, of another type or out of range leaves the value as it was.
class FactReader
{
public:
    explicit FactReader(QByteArrayView cbor);
    void get(int key, QByteArray &value) const;
    void get(int key, QList<QByteArray> &value) const;
    void get(int key, Span &value) const;
    void get(int key, bool &value) const;
    template <std::integral Number>
    void get(int key, Number &value) const
    {
        const QCborValue found = m_map.value(key);
        if (found.isInteger() && std::in_range<Number>(found.toInteger()))
            value = Number(found.toInteger());
    }
    template <typename Enum>
    void get(int key, Enum &value, Enum last) const // of an enum that counts from 0 to `last`
    {
        qint64 number = -1;
        get(key, number);
        if (number >= 0 && number <= qint64(last))
            value = Enum(number);
    }

private:
    QCborMap m_map;
};

} // namespace Core
