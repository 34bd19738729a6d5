#pragma once
#include "core/smtp/mailbox.h"
#include "ui/words/language.h"

namespace Words {

QLatin1String id(Core::Smtp::MailboxProblem problem);
// What is wrong with it, and at which character; empty when nothing is. `checked` is what the verdict is about.
QString problemText(const Language &language, const Core::Smtp::MailboxVerdict &verdict, QByteArrayView checked);
// `position` counts from 1; `character` is what stands there, empty when something is missing.
QString problemText(const Language &language, Core::Smtp::MailboxProblem problem, quint32 position,
                    QByteArrayView character);
QString characterName(const Language &language, QByteArrayView character); // "a blank", "“é”"

} // namespace Words
