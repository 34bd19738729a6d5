#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Core::Import {

// A time as a log writes it.
struct Stamp {
    enum class Names : quint8 {
        Instant,   // micros since the epoch, UTC
        Day,       // date and time without a zone: since the epoch of whatever clock it was
        DayOfYear, // "Nov  2 01:59:05": micros in a leap year
        TimeOfDay
    } names = Names::Instant;
    qint64 micros = 0;
    qsizetype size = 0; // octets of the text it was read from, the blanks behind it too
    bool operator==(const Stamp &) const = default;
};
// At the very begin of the text: RFC 3339 and its relatives, "Nov  2 01:59:05", "01:59:05.123456".
std::optional<Stamp> stampAt(QByteArrayView text);

// Stamps → µs since the first one, never going back; -1 where there is none. What names no year or day turns over.
class Clock
{
public:
    void tick(const Stamp &stamp, QByteArrayView text);
    qint64 now() const { return m_now; }
    qint64 startedAt() const { return m_startedAt; }    // ms since the epoch; -1: not known
    const QByteArray &first() const { return m_first; } // as written, when that is no instant

private:
    std::optional<Stamp> m_last;
    qint64 m_now = -1, m_startedAt = -1;
    QByteArray m_first;
};

} // namespace Core::Import
