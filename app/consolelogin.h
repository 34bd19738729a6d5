#pragma once
#include "core/session/session.h"

#include <QString>

#include <optional>

namespace App {

// A guided login without a window. The secret stands in a file or in the environment: other users see command lines.
struct LoginOptions {
    QByteArray mechanism; // upper case, or "AUTO"; empty: no login
    QString user, actAs, realm;
    QString passwordFile; // "-": standard input, where the script is a file; empty: the variable secretVariable
    bool operator==(const LoginOptions &) const = default;
};
inline constexpr char secretVariable[] = "MAILSCOPE_PASSWORD"; // or token

struct LoginOption {
    const char *name;
    bool (*take)(const QString &value, LoginOptions &login); // false: the value cannot be used
};
const LoginOption *loginOption(const QString &name); // null: none of these
QStringList loginOptions();                          // their names

// The login of one console session: once by itself, as soon as EHLO stands where nobody else can read it, and again
// wherever the script says "#auth".
class ConsoleLogin
{
public:
    explicit ConsoleLogin(const LoginOptions &options) : m_options(options) {}
    bool load(); // the secret; false: its file cannot be read
    bool isWanted() const { return !m_options.mechanism.isEmpty(); }
    bool isDue(const Core::Session &session) const;
    void begin(Core::Session &session);

private:
    QByteArray mechanismFor(const Core::Session &session) const;

    LoginOptions m_options;
    QByteArray m_secret;
    bool m_tried = false;
};

} // namespace App
