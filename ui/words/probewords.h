#pragma once
#include "core/session/tlsprobe.h"
#include "ui/words/language.h"

namespace Words {

// "TLS 1.3: taken; the server chooses", "TLS 1.0: refused (alert received: …)"
QString versionLine(const Language &language, const Core::VersionTaken &taken);
QString answerText(const Language &language, const Core::VersionTaken &taken);
QString flawText(const Language &language, Core::CipherFlaw flaw);      // "without forward secrecy"; of None "good"
QString remarkText(const Language &language, Core::ProbeRemark remark); // what it means
QString remarkFix(const Language &language, Core::ProbeRemark remark);  // and what to do
QString outcomeText(const Language &language, const Core::TlsProbe &probe, Core::TlsProbe::Outcome outcome);
QString limitsText(const Language &language); // what could not be asked
// All of it, for the clipboard and the console; columns are separated by tabs.
QString probeText(const Language &language, const QList<Core::VersionTaken> &taken);

} // namespace Words
