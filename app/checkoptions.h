#pragma once
#include "core/checks/settings.h"
#include "core/net/endpointurl.h"

#include <QString>

namespace App {

// What --check asks for: a check of a server that whoever asks runs, or may test.
struct CheckRun {
    Core::Checks::Check check = Core::Checks::Check::Relay;
    Core::EndpointUrl target;
    QString ownServer; // the host of the URL once more: the word that it may be checked
    QByteArray recipient, sender, foreignRecipient, foreignSender;
    Core::Checks::Settings::Reach reach = Core::Checks::Settings::Reach::Recipient;
    QString user, passwordFile; // a password stands in a file: other users see command lines
};

struct CheckOption {
    const char *name;
    bool (*take)(const QString &value, CheckRun &run); // false: the value cannot be used
    bool hasValue = true;
};
const CheckOption *checkOption(const QString &name); // null: none of these
QStringList checkOptions();                          // their names

} // namespace App
