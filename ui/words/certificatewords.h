#pragma once
#include "core/tls/certificates.h"
#include "core/tls/identityfile.h"
#include "core/tls/tlsengine.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

// The part of a name by which people know it: common name, organisation, else all of it. Inert.
QString shortName(const QByteArray &distinguishedName);
// What a certificate says of itself, labelled. `now`: s since the epoch.
QList<DecodedText> certificateFacts(const Language &language, const Core::Certificate &certificate, qint64 now);
QString fingerprint(const QByteArray &octets); // "AB:CD:…"
// The whole panel as plain text: verdict, findings with their fixes, each certificate.
QString certificateText(const Language &language, const Core::TlsFacts &facts, qint64 now);
QString verdictText(const Language &language, const Core::TlsFacts &facts);

QString problemText(const Language &language, Core::IdentityProblem problem); // and what to do; empty for None
QString problemText(const Language &language, Core::TlsProblem problem);      // empty for None

} // namespace Words
