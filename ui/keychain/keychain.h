#pragma once
#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace Gui {

// What a secret is kept for: one server, one user.
struct KeychainKey {
    QString server, user;
    enum class Kind : quint8 { Password, Token } kind = Kind::Password;
    bool operator==(const KeychainKey &) const = default;
};

enum class KeychainAnswer : quint8 {
    Done,
    NotThere,  // nothing is kept under this key
    NoService, // no keychain runs here, or none that can be spoken to
    Denied,    // the user, or the keychain, said no
};

// The desktop's keychain. Each order is answered from the event loop, once, unless `context` is gone by then.
class Keychain
{
public:
    using Read = std::function<void(KeychainAnswer answer, const QByteArray &secret)>;
    using Done = std::function<void(KeychainAnswer answer)>;
    virtual ~Keychain() = default;
    virtual void read(const KeychainKey &key, QObject *context, Read then) = 0;
    virtual void write(const KeychainKey &key, const QByteArray &secret, QObject *context, Done then) = 0;
    virtual void forget(const KeychainKey &key, QObject *context, Done then) = 0;
};

} // namespace Gui
