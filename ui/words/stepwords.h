#pragma once
#include "core/smtp/conversation.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

namespace Words {

QLatin1String id(Core::Smtp::Obstacle obstacle);
QString obstacleText(const Language &language, Core::Smtp::Obstacle obstacle); // why not now; empty for None
QList<Run> obstacleRules(Core::Smtp::Obstacle obstacle);                       // by which rule; may be empty
QString stateText(const Language &language, Core::Smtp::State state);          // one sentence, in the past tense
QString modeName(const Language &language, Core::Smtp::Mode mode);             // "Command", "AUTH response" …
QString modeText(const Language &language, Core::Smtp::Mode mode);             // what the next line will be taken for

} // namespace Words
