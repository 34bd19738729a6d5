#pragma once
#include "core/explanation/situation.h"

// How an address or a parameter of MAIL and RCPT is badly written (RFC 5321 4.1.2, 4.1.1.11).
namespace Core {

std::optional<Match> prefixMissing(const Situation &situation);
std::optional<Match> bracketsMissing(const Situation &situation);
std::optional<Match> addressBlank(const Situation &situation);
std::optional<Match> addressIncomplete(const Situation &situation);
std::optional<Match> addressCharacter(const Situation &situation);
std::optional<Match> addressWithoutDomain(const Situation &situation);
std::optional<Match> sourceRoute(const Situation &situation);
std::optional<Match> emptyRecipient(const Situation &situation);
std::optional<Match> addressTooLong(const Situation &situation);
std::optional<Match> parameterUnknown(const Situation &situation);
std::optional<Match> parameterValue(const Situation &situation);
std::optional<Match> parameterBare(const Situation &situation);
std::optional<Match> blankBehindColon(const Situation &situation);

bool isParameterOffered(const Situation &situation, const Smtp::Parameter &parameter);
QByteArray lineWithout(const Situation &situation, const Smtp::Parameter &parameter); // the command's

// AUTH LOGIN: the user name that was sent is no base64 (it is not masked, so there is no fact of it).
bool isBadUserName(const Situation &situation);

} // namespace Core
