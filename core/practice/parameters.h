#pragma once
#include "core/practice/answer.h"
#include "core/practice/rules.h"
#include "core/smtp/command.h"

namespace Core::Practice {

// What the parameters of MAIL or RCPT say. `refusal` has code 0 where nothing is wrong with them.
struct ParameterReading {
    Answer refusal;
    bool smtpUtf8 = false;
};
// SIZE (RFC 1870), BODY (RFC 6152), SMTPUTF8 (RFC 6531), RET and ENVID (RFC 3461 4), AUTH (RFC 4954 5).
ParameterReading readMailParameters(const QList<Smtp::Parameter> &parameters, const Rules &rules);
// NOTIFY and ORCPT (RFC 3461 4).
ParameterReading readRcptParameters(const QList<Smtp::Parameter> &parameters);

} // namespace Core::Practice
