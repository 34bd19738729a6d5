#pragma once
#include "core/tls/tlsfacts.h"
#include "core/transcript/event.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

QLatin1String id(Core::CertificateFinding finding);
QString findingName(const Language &language, Core::CertificateFinding finding); // "expired", goes into a line
QString findingMeaning(const Language &language, Core::CertificateFinding finding);
QString findingFix(const Language &language, Core::CertificateFinding finding);
QString findingText(const Language &language, Core::CertificateFinding finding); // both, one behind the other
QString findingNames(const Language &language, const QList<Core::CertificateFinding> &findings); // "expired, …"

QString protocolText(QByteArrayView protocol); // "TLSv1.3" → "TLS 1.3"
// "TLS 1.3 · TLS_AES_256_GCM_SHA384 · certificate valid for 61 days". `now`: s since the epoch, the session's time.
QString tlsLine(const Language &language, const Core::TlsFacts &facts, qint64 now);
QString doubtText(const Language &language, const Core::TlsFacts &facts);   // one sentence: which server, and why
QString doubtDetail(const Language &language, const Core::TlsFacts &facts); // each finding, names, issuer and dates
QString certificateNames(const Core::TlsFacts &facts);                      // "mail.example.org, 192.0.2.1"; inert

QString protectionName(const Language &language, Core::Protection protection); // "In clear", "TLS, verified" …
QString protectionText(const Language &language, Core::Protection protection); // the same as a sentence
QLatin1String id(Core::Protection protection);                                 // "no", "yes", "unknown"

} // namespace Words
