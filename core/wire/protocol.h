#pragma once
#include <QtGlobal>

namespace Core {

enum class Protocol : quint8 { Smtp, Lmtp };
// The numbers are in saved files: append only. StartTlsIfOffered asks the user where there is none.
enum class Security : quint8 { None, StartTls, Tls, StartTlsIfOffered };
inline constexpr Security lastSecurity = Security::StartTlsIfOffered;
inline constexpr bool asksForStartTls(Security security)
{
    return security == Security::StartTls || security == Security::StartTlsIfOffered;
}

} // namespace Core
