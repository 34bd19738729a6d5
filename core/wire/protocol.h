#pragma once
#include <QtGlobal>

namespace Core {

enum class Protocol : quint8 { Smtp, Lmtp };
enum class Security : quint8 { None, StartTls, Tls };

} // namespace Core
