#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Words {
namespace {

constexpr char context[] = "Figures";
constexpr const char *milliseconds = QT_TRANSLATE_NOOP("Figures", "%1 ms");
constexpr const char *seconds = QT_TRANSLATE_NOOP("Figures", "%1 s");
constexpr const char *minutes = QT_TRANSLATE_NOOP("Figures", "%1 min");
constexpr const char *kilobytes = QT_TRANSLATE_NOOP("Figures", "%1 kB");
constexpr const char *megabytes = QT_TRANSLATE_NOOP("Figures", "%1 MB");
constexpr const char *octetsPlural = QT_TRANSLATE_N_NOOP("Figures", "%n octet(s)");
constexpr const char *daysPlural = QT_TRANSLATE_N_NOOP("Figures", "%n day(s)");

QString with(const Language &language, const char *source, const QString &figure)
{
    return language.text(context, source).arg(figure);
}

} // namespace

QString number(const Language &language, quint64 value)
{
    return language.locale().toString(value);
}

QString lineNumber(const Language &language, quint32 row)
{
    return number(language, quint64(row) + 1);
}

QString duration(const Language &language, qint64 micros)
{
    const QLocale &locale = language.locale();
    const double passed = double(qMax<qint64>(micros, 0));
    if (passed < 10'000)
        return with(language, milliseconds, locale.toString(passed / 1e3, 'f', 1));
    if (passed < 1'000'000)
        return with(language, milliseconds, locale.toString(passed / 1e3, 'f', 0));
    if (passed < 60e6)
        return with(language, seconds, locale.toString(passed / 1e6, 'f', 1));
    return with(language, minutes, locale.toString(passed / 60e6, 'f', 1));
}

QString octetCount(const Language &language, quint64 octets)
{
    const QLocale &locale = language.locale();
    if (octets < 10'000)
        return language.text(context, octetsPlural, int(octets));
    if (octets < 1'000'000)
        return with(language, kilobytes, locale.toString(double(octets) / 1e3, 'f', 0));
    return with(language, megabytes, locale.toString(double(octets) / 1e6, 'f', 1));
}

QString date(const Language &language, qint64 secondsSinceEpoch)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC).date();
    return language.locale().toString(day, QStringLiteral("d MMMM yyyy")); // the long format would name the weekday
}

QString moment(const Language &language, qint64 millisSinceEpoch)
{
    return language.locale().toString(QDateTime::fromMSecsSinceEpoch(millisSinceEpoch), QLocale::ShortFormat);
}

QString days(const Language &language, int count)
{
    return language.text(context, daysPlural, qMax(count, 0));
}

} // namespace Words
