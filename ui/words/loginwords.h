#pragma once
#include "core/sasl/problem.h"
#include "ui/words/language.h"

#include <QByteArray>
#include <QLatin1String>

namespace Words {

// Why a guided login ended by itself, or what is odd about it. `detail`: as core/sasl/problem.h says.
QLatin1String id(Core::Sasl::Problem problem);
QString problemText(const Language &language, Core::Sasl::Problem problem, const QByteArray &detail); // one line
QString problemMeaning(const Language &language, Core::Sasl::Problem problem, const QByteArray &detail);

} // namespace Words
