#pragma once
#include "ui/keychain/keychain.h"

namespace Gui {

// The desktop's own, through QtKeychain. That library and what is behind it (D-Bus, the secret service) are loaded with
// the first order: at each start they would cost milliseconds. Where it is missing there is no keychain.
class SystemKeychain : public Keychain
{
public:
    void read(const KeychainKey &key, QObject *context, Read then) override;
    void write(const KeychainKey &key, const QByteArray &secret, QObject *context, Done then) override;
    void forget(const KeychainKey &key, QObject *context, Done then) override;
};

} // namespace Gui
