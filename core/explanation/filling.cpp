#include "core/explanation/filling.h"

#include <algorithm>

namespace Core {

void fill(QList<Argument> &arguments, const RoleSet &roles, const Situation &situation)
{
    for (size_t i = 0; i < roleCount && roles.any(); ++i) {
        const Role role = Role(i);
        const auto has = [role](const Argument &some) { return some.role == role; };
        if (!roles.test(i) || std::any_of(arguments.begin(), arguments.end(), has))
            continue;
        if (auto found = situation.argument(role))
            arguments.append(*std::move(found));
    }
}

} // namespace Core
