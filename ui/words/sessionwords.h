#pragma once
#include "core/explanation/explanation.h"
#include "core/practice/practice.h"
#include "core/session/session.h"
#include "ui/words/language.h"

namespace Words {

QString phaseText(const Language &language, Core::Session::Phase phase); // "Connecting …"
QString waitText(const Language &language, Core::Session::Wait wait);    // what is waited for; empty for None
QString protocolName(Core::Protocol protocol);                           // "SMTP", "LMTP"
QString securityName(const Language &language, Core::Security security);

QString situationName(const Language &language, Core::Practice::Situation situation);
QString situationText(const Language &language, Core::Practice::Situation situation); // what it shows

QString severityName(const Language &language, Core::Severity severity);                   // "Refused for good"
QString levelName(const Language &language, Core::Layer layer, Core::Certainty certainty); // "Read in this context"
QString levelOfPasted(const Language &language);    // of a reply whose session nobody saw
QString levelOfCodeBelow(const Language &language); // of the code when more than the code speaks
QLatin1String id(Core::Layer layer);                // "context", "code" …
QLatin1String id(Core::Certainty certainty);

} // namespace Words
