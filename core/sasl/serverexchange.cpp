#include "core/sasl/serverexchange.h"

#include "core/sasl/fields.h"
#include "core/sasl/gnuserver.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace Core::Sasl {

namespace {

using Verdict = ServerStep::Verdict;

ServerStep verdictOn(const PasswordOf &passwordOf, const QByteArray &user, const QByteArray &password)
{
    const std::optional<QByteArray> due = passwordOf(user);
    if (!due || *due != password)
        return {Verdict::Refused, {}};
    return {Verdict::Accepted, user};
}

class PlainServer : public ServerExchange
{
public:
    explicit PlainServer(PasswordOf passwordOf) : m_passwordOf(std::move(passwordOf)) {}
    bool takesInitialResponse() const override { return true; }
    QByteArray firstChallenge() override { return {}; }
    ServerStep step(const QByteArray &response) override
    {
        const QList<QByteArray> fields = response.split('\0');
        if (fields.size() != 3)
            return {Verdict::Malformed, {}};
        // Nobody here may act for somebody else.
        if (!fields[0].isEmpty() && fields[0] != fields[1])
            return {Verdict::Refused, {}};
        return verdictOn(m_passwordOf, fields[1], fields[2]);
    }

private:
    PasswordOf m_passwordOf;
};

class LoginServer : public ServerExchange
{
public:
    explicit LoginServer(PasswordOf passwordOf) : m_passwordOf(std::move(passwordOf)) {}
    bool takesInitialResponse() const override { return true; }
    QByteArray firstChallenge() override { return "Username:"; }
    ServerStep step(const QByteArray &response) override
    {
        if (m_user)
            return verdictOn(m_passwordOf, *m_user, response);
        m_user = response;
        return {Verdict::Challenge, "Password:"};
    }

private:
    PasswordOf m_passwordOf;
    std::optional<QByteArray> m_user;
};

class CramServer : public ServerExchange
{
public:
    CramServer(PasswordOf passwordOf, const QByteArray &challenge)
        : m_passwordOf(std::move(passwordOf)), m_challenge(challenge)
    {}
    bool takesInitialResponse() const override { return false; }
    QByteArray firstChallenge() override { return m_challenge; }
    ServerStep step(const QByteArray &response) override
    {
        const qsizetype blank = response.lastIndexOf(' ');
        if (blank < 1 || response.size() - blank - 1 != 32)
            return {Verdict::Malformed, {}};
        const QByteArray user = response.left(blank);
        const std::optional<QByteArray> key = m_passwordOf(user);
        if (!key)
            return {Verdict::Refused, {}};
        const QByteArray due = QMessageAuthenticationCode::hash(m_challenge, *key, QCryptographicHash::Md5).toHex();
        return due == response.mid(blank + 1) ? ServerStep{Verdict::Accepted, user} : ServerStep{Verdict::Refused, {}};
    }

private:
    PasswordOf m_passwordOf;
    QByteArray m_challenge;
};

// A password does for a token here. The refusal comes in two parts (RFC 7628 3.2.3).
class Xoauth2Server : public ServerExchange
{
public:
    explicit Xoauth2Server(PasswordOf passwordOf) : m_passwordOf(std::move(passwordOf)) {}
    bool takesInitialResponse() const override { return true; }
    QByteArray firstChallenge() override { return {}; }
    ServerStep step(const QByteArray &response) override
    {
        if (m_refused)
            return {response.isEmpty() ? Verdict::Refused : Verdict::Malformed, {}};
        const QList<ReadField> fields = readFields("XOAUTH2", Side::Client, response);
        const bool whole = fields.size() == 2 && fields[0].what == ReadField::What::User &&
                           fields[1].what == ReadField::What::Token && fields[1].value.startsWith("Bearer ");
        if (!whole)
            return {Verdict::Malformed, {}};
        const ServerStep verdict = verdictOn(m_passwordOf, fields[0].value, fields[1].value.mid(7));
        m_refused = verdict.verdict == Verdict::Refused;
        return m_refused ? ServerStep{Verdict::Challenge, R"({"status":"401","schemes":"bearer","scope":"mail"})"}
                         : verdict;
    }

private:
    PasswordOf m_passwordOf;
    bool m_refused = false;
};

} // namespace

QList<QByteArray> ServerExchange::known()
{
    return {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2"};
}

std::unique_ptr<ServerExchange> ServerExchange::begin(const QByteArray &mechanism, PasswordOf passwordOf,
                                                      const QByteArray &cramChallenge, const Surroundings &surroundings)
{
    const QByteArray name = mechanism.toUpper();
    if (name == "PLAIN")
        return std::make_unique<PlainServer>(std::move(passwordOf));
    if (name == "LOGIN")
        return std::make_unique<LoginServer>(std::move(passwordOf));
    if (name == "CRAM-MD5")
        return std::make_unique<CramServer>(std::move(passwordOf), cramChallenge);
    if (name == "XOAUTH2")
        return std::make_unique<Xoauth2Server>(std::move(passwordOf));
    if (name.startsWith("SCRAM-") || name == "DIGEST-MD5")
        return GnuServer::begin(name, std::move(passwordOf), surroundings);
    return nullptr;
}

} // namespace Core::Sasl
