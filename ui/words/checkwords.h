#pragma once
#include "core/checks/report.h"
#include "ui/words/language.h"

// What a check of one's own server does, found, and how a hole is closed.
namespace Words {

QLatin1String id(Core::Checks::Check check); // "relay": for JSON and the command line, never translated
QLatin1String id(Core::Checks::Verdict verdict);
QLatin1String id(Core::Checks::Outcome outcome);
QString checkName(const Language &language, Core::Checks::Check check);
QString checkMeaning(const Language &language, Core::Checks::Check check); // what is looked for, and how
QString verdictName(const Language &language, Core::Checks::Verdict verdict);
QString outcomeText(const Language &language, Core::Checks::Outcome outcome);
QString problemText(const Language &language, Core::Checks::Problem problem);
QString caseName(const Language &language, Core::Checks::Check check, const QByteArray &caseId);

QStringList reportTexts(const Language &language, const Core::Checks::Report &report); // the verdict's meaning
QString countText(const Language &language, const Core::Checks::Report &report);       // "45 cases: …"
QStringList caseTexts(const Language &language, const Core::Checks::Report &report,
                      const Core::Checks::CaseReport &one);
QString triedText(const Core::Checks::CaseReport &one); // the addresses or octets of the case; inert
// How to close what was found, for the software that the server shows to be; empty where nothing is open.
QStringList fixTexts(const Language &language, const Core::Checks::Report &report);

QString sentText(const Language &language, const Core::Checks::Settings &settings); // what will be sent and delivered
QString confirmationText(const Language &language, const QString &server);
Core::Checks::MessageWords messageWords(const Language &language, Core::Checks::Check check);

} // namespace Words
