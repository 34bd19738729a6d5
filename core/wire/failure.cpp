#include "core/wire/failure.h"

namespace Core {

Family family(FailureKind kind)
{
    switch (kind) {
    case FailureKind::NotFound:
    case FailureKind::LookupFailed:
    case FailureKind::Refused:
    case FailureKind::Unreachable:
    case FailureKind::NoSuchSocket:
    case FailureKind::PermissionDenied:
    case FailureKind::ConnectTimedOut:
    case FailureKind::Reset:
    case FailureKind::WaitTimedOut:
    case FailureKind::HandshakeClosed:
    case FailureKind::HandshakeSilent:
    case FailureKind::SilentWhereTlsIsUsual:
    case FailureKind::ClosedWhereTlsIsUsual:
    case FailureKind::Other:
        return Family::Network;
    case FailureKind::HandshakeVersion:
    case FailureKind::HandshakeCipher:
    case FailureKind::StartTlsNotOffered:
    case FailureKind::StartTlsRefused:
    case FailureKind::IntroductionRefused:
    case FailureKind::OwnCertificateRefused:
    case FailureKind::OwnCertificateMissing:
        return Family::ServerSaidNo;
    case FailureKind::Handshake:
    case FailureKind::PlainWhereTls:
    case FailureKind::TlsWhereClear:
    case FailureKind::CertificateRejected:
    case FailureKind::Injected:
    case FailureKind::ClearInTls:
    case FailureKind::RecordBroken:
    case FailureKind::HandshakeTooWeak:
    case FailureKind::CertificateUnreadable:
    case FailureKind::TlsSettingsUnusable:
    case FailureKind::Flooded:
        return Family::ProtocolBroken;
    }
    return Family::Network; // a number of a later version, read from a file
}

} // namespace Core
