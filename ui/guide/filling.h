#pragma once
#include "core/transcript/secretbytes.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Gui {

// What the guide's forms are to hold, as somebody else's command says. Nothing is sent by it.
struct GuideFilling {
    QByteArray clientName;            // empty: as it is
    std::optional<QByteArray> sender; // empty: <>
    QList<QByteArray> recipients;     // one after the other, the next when one was sent
    QByteArray mechanism, user;       // empty: as they are
    Core::SecretBytes password;
    bool operator==(const GuideFilling &) const = default;
};

} // namespace Gui
