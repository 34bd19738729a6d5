#include "app/checkoptions.h"

#include "ui/words/checkwords.h"

#include <algorithm>
#include <iterator>

namespace App {

namespace {

using Core::Checks::Check;

bool takeCheck(const QString &value, CheckRun &run)
{
    for (const Check check : {Check::Relay, Check::StartTlsInjection, Check::Smuggling})
        if (value == Words::id(check)) {
            run.check = check;
            return true;
        }
    return false;
}

constexpr CheckOption options[] = {
    {"--check", takeCheck},
    {"--own-server", [](const QString &value, CheckRun &run) { return !(run.ownServer = value).isEmpty(); }},
    {"--recipient", [](const QString &value, CheckRun &run) { return !(run.recipient = value.toUtf8()).isEmpty(); }},
    {"--sender", [](const QString &value, CheckRun &run) { return !(run.sender = value.toUtf8()).isEmpty(); }},
    {"--foreign-recipient",
     [](const QString &value, CheckRun &run) { return !(run.foreignRecipient = value.toUtf8()).isEmpty(); }},
    {"--foreign-sender",
     [](const QString &value, CheckRun &run) { return !(run.foreignSender = value.toUtf8()).isEmpty(); }},
    {"--send-message",
     [](const QString &, CheckRun &run) {
         run.reach = Core::Checks::Settings::Reach::Message;
         return true;
     },
     false},
    {"--user", [](const QString &value, CheckRun &run) { return !(run.user = value).isEmpty(); }},
    {"--password-file", [](const QString &value, CheckRun &run) { return !(run.passwordFile = value).isEmpty(); }},
};

} // namespace

const CheckOption *checkOption(const QString &name)
{
    const auto found = std::find_if(std::begin(options), std::end(options),
                                    [&](const CheckOption &one) { return name == QLatin1String(one.name); });
    return found == std::end(options) ? nullptr : found;
}

QStringList checkOptions()
{
    QStringList names;
    for (const CheckOption &option : options)
        names.append(QLatin1String(option.name));
    return names;
}

} // namespace App
