#include "core/practice/rules.h"

#include <algorithm>

namespace Core::Practice {

namespace {

constexpr SituationName names[] = {
    {Situation::Submission, "submission", "EHLO client.example", 250, ""},
    {Situation::TlsRequired, "tls-required", "MAIL FROM:<alice@practice.test>", 530, "5.7.0"},
    {Situation::LoginRequired, "login-required", "MAIL FROM:<alice@practice.test>", 530, "5.7.0"},
    {Situation::SenderNotOwned, "sender-not-owned", "RCPT TO:<bob@practice.test>", 553, "5.7.1"},
    {Situation::BadSyntax, "bad-syntax", "EHLO my_host", 501, "5.5.2"},
    {Situation::Greylisting, "greylisting", "RCPT TO:<bob@practice.test>", 450, "4.7.1"},
    {Situation::MailboxFull, "mailbox-full", "RCPT TO:<carol@practice.test>", 552, "5.2.2"},
    {Situation::StorageFull, "storage-full", "MAIL FROM:<alice@practice.test>", 452, "4.3.1"},
    {Situation::TooManyRecipients, "too-many-recipients", "RCPT TO:<postmaster@practice.test>", 452, "4.5.3"},
    {Situation::MessageTooLarge, "message-too-large", "MAIL FROM:<alice@practice.test> SIZE=5000", 552, "5.3.4"},
    {Situation::UnknownUser, "unknown-user", "RCPT TO:<bob@practice.test>", 550, "5.1.1"},
    {Situation::UserMoved, "user-moved", "RCPT TO:<bob@practice.test>", 551, "5.1.6"},
    {Situation::RelayDenied, "relay-denied", "RCPT TO:<bob@example.net>", 554, "5.7.1"},
    {Situation::TlsUnavailable, "tls-unavailable", "STARTTLS", 454, "4.7.0"},
    {Situation::LoginUnavailable, "login-unavailable", "AUTH PLAIN", 454, "4.7.0"},
    {Situation::Overloaded, "overloaded", "", 421, "4.3.2"},
    {Situation::TooManyErrors, "too-many-errors", "NOOP", 421, "4.7.0"},
    {Situation::Tarpit, "tarpit", "EHLO client.example", 250, ""},
    {Situation::ContentRefused, "content-refused", ".", 554, "5.7.1"},
    {Situation::LmtpMixed, "lmtp-mixed", ".", 552, "5.2.2"},
    {Situation::UntrustedCertificate, "untrusted-certificate", "STARTTLS", 220, "2.0.0"},
};

Rules::Tls tlsOf(Situation situation)
{
    if (situation == Situation::TlsRequired)
        return Rules::Tls::Required;
    return situation == Situation::TlsUnavailable ? Rules::Tls::Failing : Rules::Tls::Offered;
}

Rules::Login loginOf(Situation situation)
{
    if (situation == Situation::LoginRequired)
        return Rules::Login::Required;
    return situation == Situation::LoginUnavailable ? Rules::Login::Failing : Rules::Login::InsideTls;
}

} // namespace

std::span<const SituationName> situations()
{
    return names;
}

const SituationName &nameOf(Situation situation)
{
    const auto at = std::find_if(std::begin(names), std::end(names),
                                 [=](const SituationName &name) { return name.situation == situation; });
    return at == std::end(names) ? names[0] : *at;
}

std::optional<Situation> situationNamed(QByteArrayView name)
{
    for (const SituationName &known : names) {
        if (name == QByteArrayView(known.name))
            return known.situation;
    }
    return std::nullopt;
}

Rules rulesOf(Situation situation)
{
    Rules rules;
    rules.tls = tlsOf(situation);
    rules.login = loginOf(situation);
    if (situation == Situation::SenderNotOwned)
        rules.ownership = Rules::Ownership::AtRecipient;
    if (situation == Situation::LmtpMixed)
        rules.protocol = Protocol::Lmtp;
    if (situation == Situation::MessageTooLarge)
        rules.sizeLimit = 2000;
    if (situation == Situation::TooManyRecipients)
        rules.recipientLimit = 3;
    if (situation == Situation::TooManyErrors)
        rules.errorLimit = 3;
    rules.strict = situation == Situation::BadSyntax;
    rules.greylists = situation == Situation::Greylisting;
    rules.carolIsFull = situation == Situation::MailboxFull;
    rules.storageIsFull = situation == Situation::StorageFull;
    rules.onlyAliceIsKnown = situation == Situation::UnknownUser;
    rules.bobHasMoved = situation == Situation::UserMoved;
    rules.neverRelays = situation == Situation::RelayDenied;
    rules.turnsAway = situation == Situation::Overloaded;
    rules.delays = situation == Situation::Tarpit;
    rules.refusesContent = situation == Situation::ContentRefused;
    return rules;
}

} // namespace Core::Practice
