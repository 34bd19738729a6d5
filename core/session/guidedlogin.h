#pragma once
#include "core/sasl/mechanism.h"
#include "core/session/line.h"

#include <memory>

namespace Core {

// A guided AUTH in lines (RFC 4954 4): the command, then one response to each challenge. Knows which octets are secret.
class GuidedLogin
{
public:
    GuidedLogin(std::unique_ptr<Sasl::Exchange> exchange, Sasl::InitialResponse how);
    Line command();
    Line respond(const QByteArray &challenge); // the text of the 334; "*" where it makes no sense
    QByteArray password() const { return m_exchange->password(); }
    void cancel() { m_givenUp = true; } // the next challenge is answered by "*"

private:
    Line encoded(const QByteArray &before, const Sasl::Response &response) const;
    std::optional<Sasl::Response> next(const QByteArray &challenge);

    std::unique_ptr<Sasl::Exchange> m_exchange;
    Sasl::InitialResponse m_how;
    std::optional<Sasl::Response> m_kept; // an initial response too long for the command
    bool m_givenUp = false;
};

} // namespace Core
