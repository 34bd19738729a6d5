#pragma once
#include "core/import/import.h"

class QIODevice;

namespace Core::Import {

bool isCapture(QByteArrayView beginning); // pcap or pcapng by their magic numbers
Reading readCapture(QIODevice &from, const Settings &settings, const Monitor &monitor);

} // namespace Core::Import
