#pragma once
#include "ui/words/language.h"

// Numbers, times and sizes as the language writes them.
namespace Words {

QString number(const Language &language, quint64 value);
QString lineNumber(const Language &language, quint32 row);         // as the window shows it
QString duration(const Language &language, qint64 micros);         // "84 ms", "2.3 s", "5 min"
QString octetCount(const Language &language, quint64 octets);      // "512 octets", "20.5 MB"
QString date(const Language &language, qint64 secondsSinceEpoch);  // UTC
QString moment(const Language &language, qint64 millisSinceEpoch); // local date and time
QString days(const Language &language, int count);

} // namespace Words
