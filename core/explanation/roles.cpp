#include "core/explanation/explanation.h"
#include "core/explanation/placeholder.h"

#include <algorithm>
#include <array>

namespace Core {
namespace {

// In the order of Role.
constexpr std::array<QByteArrayView, roleCount> names = {
    "code",         "command",     "reply",          "argument",
    "sender",       "recipient",   "sender-domain",  "recipient-domain",
    "server-name",  "client-name", "client-address", "server-address",
    "login",        "mechanism",   "offered",        "limit",
    "size",         "parameter",   "value",          "character",
    "position",     "count",       "cause",          "greeting",
    "introduction", "mail",        "first-refusal",  "auth",
    "challenge",    "response",    "starttls",       "tls",
    "prompt",       "new-address", "queue-id",       "text",
    "status",       "keyword",     "delay",          "accepted",
    "refused",      "end",         "address",        "host",
    "ip",           "list",        "domain",         "port",
    "user",         "reason",      "link",
};
static_assert(!names.back().isEmpty(), "one word a role");

} // namespace

QByteArrayView roleName(Role role)
{
    return names[std::min(size_t(role), names.size() - 1)];
}

std::optional<Role> roleNamed(QByteArrayView word)
{
    for (size_t i = 0; i < roleCount; ++i) {
        if (roleName(Role(i)) == word)
            return Role(i);
    }
    return std::nullopt;
}

std::optional<Placeholder> nextPlaceholder(QByteArrayView text, qsizetype from)
{
    const qsizetype open = from < text.size() ? text.indexOf('{', from) : -1;
    const qsizetype close = open < 0 ? -1 : text.indexOf('}', open);
    if (close < 0)
        return std::nullopt;
    Placeholder found{open, close + 1 - open, std::nullopt, false};
    QByteArrayView word = text.sliced(open + 1, close - open - 1);
    if (word.startsWith("line:")) {
        found.line = true;
        word = word.sliced(5);
    }
    found.role = roleNamed(word);
    return found;
}

RoleSet rolesIn(const char *text)
{
    RoleSet roles;
    const QByteArrayView view(text);
    for (auto found = nextPlaceholder(view, 0); found; found = nextPlaceholder(view, found->begin + found->size)) {
        if (found->role)
            roles.set(size_t(*found->role));
    }
    return roles;
}

} // namespace Core
