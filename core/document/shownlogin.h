#pragma once
#include "core/document/dialogue.h"
#include "core/smtp/conversation.h"

namespace Core {

// Who logged in, as far as the dialogue shows it: PLAIN and CRAM-MD5 leave the identity in the facts of their secret,
// LOGIN's user name is not masked at all.
struct ShownLogin {
    QByteArray identity; // empty: not shown
    RowId row = none;    // where it was said
    bool operator==(const ShownLogin &) const = default;
};
ShownLogin shownLogin(const Dialogue &dialogue, RowId auth); // `auth`: the row of an AUTH command

// The AUTH of the login in force, else of the last one tried; none before the first.
RowId authOf(const Dialogue &dialogue, const Smtp::Login &login);

} // namespace Core
