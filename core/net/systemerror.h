#pragma once
#include "core/wire/failure.h"

namespace Core {

QByteArray systemText(int error);         // of an errno, in the C locale whatever the user's is
QByteArray lookupText(int error);         // of an EAI_…
FailureKind connectFailure(int error);    // errno of a try to connect
FailureKind connectionFailure(int error); // errno on a connection that stood

} // namespace Core
