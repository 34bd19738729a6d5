#pragma once
#include "core/import/import.h"

class QIODevice;

namespace Core::Import {

bool isCapture(QByteArrayView beginning); // pcap or pcapng by their magic numbers
// `beginning`: what was read from there before.
Reading readCapture(const QByteArray &beginning, QIODevice &from, const Settings &settings, const Monitor &monitor);

} // namespace Core::Import
