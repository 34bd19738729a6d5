#pragma once
#include "core/explanation/placeholder.h"
#include "core/explanation/situation.h"
#include "core/knowledge/entry.h"

// The arguments that an entry's texts name, from the session.
namespace Core {

template <typename Entry>
RoleSet rolesOf(const Entry &entry, std::initializer_list<const char *> texts)
{
    RoleSet roles;
    for (const char *text : texts)
        roles |= rolesIn(text);
    for (const Knowledge::Advice &advice : entry.advice)
        roles |= rolesIn(advice.text) | rolesIn(advice.command);
    return roles;
}

// Those not yet there.
void fill(QList<Argument> &arguments, const RoleSet &roles, const Situation &situation);

} // namespace Core
