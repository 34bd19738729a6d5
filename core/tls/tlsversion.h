#pragma once
#include <QtGlobal>

namespace Core {

enum class TlsVersion : quint8 { Tls10, Tls11, Tls12, Tls13 };

} // namespace Core
