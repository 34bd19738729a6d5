#pragma once
#include "core/sasl/fields.h"
#include "ui/words/language.h"

namespace Words {

// What a message of a login says, field by field. Labels are of the context "Decoded".
const char *loginFieldLabel(Core::Sasl::ReadField::What what);
QString loginFieldText(const Language &language, const Core::Sasl::ReadField &field);
// Of a refused login: what was sent beside what the server asked for; either may be empty.
QString comparedFieldText(const Language &language, Core::Sasl::ReadField::What what, const QByteArray &asked,
                          const QByteArray &sent);

} // namespace Words
