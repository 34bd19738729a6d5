#pragma once
#include "core/explanation/explanation.h"

#include <bitset>
#include <optional>

// The placeholders of knowledge texts, {role} and {line:role}. All ASCII, so they are found before and after
// translation.
namespace Core {

using RoleSet = std::bitset<64>;
static_assert(roleCount <= 64);

std::optional<Role> roleNamed(QByteArrayView word);

struct Placeholder {
    qsizetype begin = 0;
    qsizetype size = 0;       // braces included
    std::optional<Role> role; // no value: the word is no role
    bool line = false;
};
std::optional<Placeholder> nextPlaceholder(QByteArrayView text, qsizetype from);
RoleSet rolesIn(const char *text); // null: none

} // namespace Core
