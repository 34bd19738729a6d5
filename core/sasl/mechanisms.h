#pragma once
#include <QByteArray>
#include <QFlags>
#include <QList>

#include <span>

namespace Core::Sasl {

// What a mechanism is told by the user.
enum class Field : quint8 { User = 1, Password = 2, Token = 4, Authzid = 8, Trace = 16, Realm = 32 };
Q_DECLARE_FLAGS(FieldSet, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldSet)

struct Mechanism {
    const char *name;
    bool clientFirst;
    FieldSet fields;
    enum class Shows : quint8 {
        Nothing,
        Secret
    } shows = Shows::Nothing; // whether password or token can be read on the wire
    bool isPlus() const;
};
std::span<const Mechanism> mechanisms();                 // the strongest first
const Mechanism *mechanismNamed(const QByteArray &name); // any case; null: not known

// What one has to authenticate with.
struct Means {
    FieldSet given{};
    enum class Layer : quint8 { Clear, Tls } layer = Layer::Clear;
    enum class Binding : quint8 { None, There } binding = Binding::None;
    enum class Certificate : quint8 { None, There } certificate = Certificate::None;
};
// The strongest of those offered that these means can do; empty: none. Without user, password or token it is the
// certificate, the Kerberos ticket that may be there, or nobody.
QByteArray strongestOf(const QList<QByteArray> &offered, const Means &means);

} // namespace Core::Sasl
