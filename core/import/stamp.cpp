#include "core/import/stamp.h"

#include "core/wire/octets.h"

#include <QDate>

namespace Core::Import {
namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 24 * 3600 * second;
constexpr int leapYear = 2000;

// Reads along a text; each step says whether what it looked for was there.
class Along
{
public:
    explicit Along(QByteArrayView text) : m_text(text) {}
    bool number(int digits, int least, int most, int &value)
    {
        value = 0;
        for (int i = 0; i < digits; ++i) {
            if (m_at + i >= m_text.size() || !isDigit(m_text[m_at + i]))
                return false;
            value = value * 10 + (m_text[m_at + i] - '0');
        }
        m_at += digits;
        return value >= least && value <= most;
    }
    bool sign(char c)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }
    bool anyOf(QByteArrayView signs)
    {
        return m_at < m_text.size() && signs.contains(m_text[m_at]) && sign(m_text[m_at]);
    }
    bool digitHere() const { return m_at < m_text.size() && isDigit(m_text[m_at]); }
    bool word(QByteArrayView text)
    {
        const bool there = m_text.sliced(m_at).startsWith(text);
        m_at += there ? text.size() : 0;
        return there;
    }
    void blanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }
    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    void back(qsizetype to) { m_at = to; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool timeOfDay(Along &along, qint64 &micros)
{
    int hours = 0, minutes = 0, seconds = 0;
    if (!along.number(2, 0, 23, hours) || !along.sign(':') || !along.number(2, 0, 59, minutes) || !along.sign(':') ||
        !along.number(2, 0, 60, seconds))
        return false;
    micros = ((hours * 60 + minutes) * 60 + seconds) * second;
    const qsizetype before = along.at();
    if (!along.anyOf(".,") || !along.digitHere()) {
        along.back(before);
        return true;
    }
    qint64 weight = second / 10;
    for (int digit = 0; along.digitHere(); weight /= 10) {
        along.number(1, 0, 9, digit);
        micros += digit * weight;
    }
    return true;
}

// Z, UTC, GMT, +01:00, +0100.
std::optional<qint64> zone(Along &along)
{
    const qsizetype before = along.at();
    if (along.sign('Z') || along.word(" UTC") || along.word(" GMT"))
        return 0;
    int hours = 0, minutes = 0;
    along.sign(' ');
    const bool west = along.sign('-');
    if ((west || along.sign('+')) && along.number(2, 0, 14, hours)) {
        along.sign(':');
        if (along.number(2, 0, 59, minutes))
            return (west ? -1 : 1) * (hours * 60 + minutes) * 60 * second;
    }
    along.back(before);
    return std::nullopt;
}

std::optional<Stamp> dated(QByteArrayView text)
{
    Along along(text);
    int year = 0, month = 0, dayOfMonth = 0;
    if (!along.number(4, 1970, 2999, year) || !along.anyOf("-/") || !along.number(2, 1, 12, month) ||
        !along.anyOf("-/") || !along.number(2, 1, 31, dayOfMonth) || !along.anyOf("T "))
        return std::nullopt;
    const QDate date(year, month, dayOfMonth);
    qint64 time = 0;
    if (!date.isValid() || !timeOfDay(along, time))
        return std::nullopt;
    Stamp stamp{Stamp::Names::Day, (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * day + time, 0};
    if (const std::optional<qint64> offset = zone(along)) {
        stamp.names = Stamp::Names::Instant;
        stamp.micros -= *offset;
    }
    along.blanks();
    stamp.size = along.at();
    return stamp;
}

std::optional<Stamp> ofSyslog(QByteArrayView text)
{
    constexpr const char *months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() < 15 || !isLetter(text[0]))
        return std::nullopt;
    const qsizetype month = QByteArrayView(months).indexOf(text.first(3));
    Along along(text);
    along.back(3);
    int dayOfMonth = 0;
    if (month < 0 || month % 3 != 0 || !along.sign(' ') ||
        !(along.sign(' ') ? along.number(1, 1, 9, dayOfMonth) : along.number(2, 1, 31, dayOfMonth)) || !along.sign(' '))
        return std::nullopt;
    const QDate date(leapYear, int(month / 3) + 1, dayOfMonth);
    qint64 time = 0;
    if (!date.isValid() || !timeOfDay(along, time))
        return std::nullopt;
    along.blanks();
    return Stamp{Stamp::Names::DayOfYear, (date.dayOfYear() - 1) * day + time, along.at()};
}

std::optional<Stamp> ofDay(QByteArrayView text)
{
    Along along(text);
    qint64 time = 0;
    if (!timeOfDay(along, time))
        return std::nullopt;
    const qsizetype end = along.at();
    along.blanks();
    if (along.at() == end && !along.atEnd())
        return std::nullopt;
    return Stamp{Stamp::Names::TimeOfDay, time, along.at()};
}

qint64 turn(Stamp::Names names)
{
    switch (names) {
    case Stamp::Names::Instant:
    case Stamp::Names::Day:
        return 0;
    case Stamp::Names::DayOfYear:
        return 366 * day;
    case Stamp::Names::TimeOfDay:
        return day;
    }
    return 0;
}

} // namespace

std::optional<Stamp> stampAt(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (!isDigit(text[0]))
        return ofSyslog(text);
    if (const auto stamp = dated(text))
        return stamp;
    return ofDay(text);
}

void Clock::tick(const Stamp &stamp, QByteArrayView text)
{
    if (!m_last || m_last->names != stamp.names) {
        if (!m_last && stamp.names == Stamp::Names::Instant)
            m_startedAt = stamp.micros / 1000;
        else if (!m_last)
            m_first = text.first(qMin(stamp.size, text.size())).trimmed().toByteArray();
        m_now = qMax<qint64>(m_now, 0);
        m_last = stamp;
        return;
    }
    qint64 passed = stamp.micros - m_last->micros;
    if (passed < -turn(stamp.names) / 2)
        passed += turn(stamp.names); // midnight, or New Year
    if (passed > 0) {
        m_now += passed;
        m_last = stamp;
    }
}

} // namespace Core::Import
