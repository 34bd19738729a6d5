#pragma once
#include <QStringView>

#include <optional>

namespace Core::Message {

// A typed list of addresses, looked at strictly (RFC 5322 3.4) before GMime's parser sees it, which mends or drops
// without a word what it cannot use.
struct AddressList {
    std::optional<qsizetype> wrongAt; // UTF-16 unit; its size where something is missing at the end
    qsizetype mailboxes = 0;          // in groups too
    bool operator==(const AddressList &) const = default;
};
AddressList scanAddresses(QStringView typed);

} // namespace Core::Message
