#pragma once
#include "ui/keychain/keychain.h"

namespace Gui {

// What the library libmailscope_keychain offers.
using KeychainEntry = Keychain *(*)();
inline constexpr char keychainLibrary[] = "libmailscope_keychain.so", keychainEntry[] = "mailscopeKeychain";

} // namespace Gui
