#include "ui/keychain/systemkeychain.h"

#include "ui/keychain/qtkeychain.h"

#include <QFileInfo>
#include <QObject>

#include <dlfcn.h>

namespace Gui {

namespace {

// Without a session bus nobody answers, and Qt would try to start one.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

// Found by the program's own run path, which QLibrary would not ask. It stays for the life of the process.
Keychain *loaded()
{
    void *library = dlopen(keychainLibrary, RTLD_NOW | RTLD_LOCAL);
    const auto entry = library ? reinterpret_cast<KeychainEntry>(dlsym(library, keychainEntry)) : nullptr;
    return entry ? entry() : nullptr;
}

Keychain *keychain()
{
    static Keychain *const found = hasSessionBus() ? loaded() : nullptr;
    return found;
}

} // namespace

void SystemKeychain::read(const KeychainKey &key, QObject *context, Read then)
{
    if (keychain())
        return keychain()->read(key, context, std::move(then));
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(KeychainAnswer::NoService, {}); }, Qt::QueuedConnection);
}

void SystemKeychain::write(const KeychainKey &key, const QByteArray &secret, QObject *context, Done then)
{
    if (keychain())
        return keychain()->write(key, secret, context, std::move(then));
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(KeychainAnswer::NoService); }, Qt::QueuedConnection);
}

void SystemKeychain::forget(const KeychainKey &key, QObject *context, Done then)
{
    if (keychain())
        return keychain()->forget(key, context, std::move(then));
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(KeychainAnswer::NoService); }, Qt::QueuedConnection);
}

} // namespace Gui
