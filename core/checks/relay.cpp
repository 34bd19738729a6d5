#include "core/checks/relay.h"

#include "core/smtp/mailbox.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Core::Checks {
namespace {

using Sender = RelayForm::Sender;
using Target = RelayForm::Target;

constexpr char stranger[] = "<{stranger}>";
constexpr char plainRecipient[] = "<{user}@{domain}>";

constexpr RelayForm forms[] = {
    // controls: mail for the server's own user, and for one that it does not have
    {"own-recipient", Role::Control, stranger, "<{own}>", Sender::Foreign, Target::ThroughOwn},
    {"unknown-recipient", Role::Control, stranger, "<mailscope-nobody-4711@{own-domain}>", Sender::Foreign,
     Target::ThroughOwn},
    // who sends
    {"plain", Role::Probe, stranger, plainRecipient, Sender::Foreign, Target::Foreign},
    {"no-brackets", Role::Probe, stranger, "{user}@{domain}", Sender::Foreign, Target::Foreign},
    {"null-sender", Role::Probe, "<>", plainRecipient, Sender::Forged, Target::Foreign},
    {"own-sender", Role::Probe, "<{own}>", plainRecipient, Sender::Forged, Target::Foreign},
    {"unknown-own-sender", Role::Probe, "<mailscope-nobody-4711@{own-domain}>", plainRecipient, Sender::Forged,
     Target::Foreign},
    {"server-sender", Role::Probe, "<postmaster@{server}>", plainRecipient, Sender::Forged, Target::Foreign},
    {"literal-sender", Role::Probe, "<postmaster@{literal}>", plainRecipient, Sender::Forged, Target::Foreign},
    {"localhost-sender", Role::Probe, "<root@localhost>", plainRecipient, Sender::Forged, Target::Foreign},
    {"unqualified-sender", Role::Probe, "<postmaster>", plainRecipient, Sender::Forged, Target::Foreign},
    {"recipient-as-sender", Role::Probe, plainRecipient, plainRecipient, Sender::Forged, Target::Foreign},
    // percent
    {"percent", Role::Probe, stranger, "<{user}%{domain}@{own-domain}>", Sender::Foreign, Target::ThroughOwn},
    {"percent-server", Role::Probe, stranger, "<{user}%{domain}@{server}>", Sender::Foreign, Target::ThroughOwn},
    {"percent-literal", Role::Probe, stranger, "<{user}%{domain}@{literal}>", Sender::Foreign, Target::ThroughOwn},
    {"percent-localhost", Role::Probe, stranger, "<{user}%{domain}@localhost>", Sender::Foreign, Target::ThroughOwn},
    {"percent-alone", Role::Probe, stranger, "<{user}%{domain}>", Sender::Foreign, Target::ThroughOwn},
    {"percent-twice", Role::Probe, stranger, "<{user}%{domain}%{own-domain}@{own-domain}>", Sender::Foreign,
     Target::ThroughOwn},
    // bang
    {"bang-alone", Role::Probe, stranger, "<{domain}!{user}>", Sender::Foreign, Target::ThroughOwn},
    {"bang", Role::Probe, stranger, "<{domain}!{user}@{own-domain}>", Sender::Foreign, Target::ThroughOwn},
    {"bang-server", Role::Probe, stranger, "<{domain}!{user}@{server}>", Sender::Foreign, Target::ThroughOwn},
    {"bang-literal", Role::Probe, stranger, "<{domain}!{user}@{literal}>", Sender::Foreign, Target::ThroughOwn},
    {"bang-twice", Role::Probe, stranger, "<{own-domain}!{domain}!{user}>", Sender::Foreign, Target::ThroughOwn},
    // quoted
    {"quoted-alone", Role::Probe, stranger, "<\"{user}@{domain}\">", Sender::Foreign, Target::ThroughOwn},
    {"quoted", Role::Probe, stranger, "<\"{user}@{domain}\"@{own-domain}>", Sender::Foreign, Target::ThroughOwn},
    {"quoted-server", Role::Probe, stranger, "<\"{user}@{domain}\"@{server}>", Sender::Foreign, Target::ThroughOwn},
    {"quoted-literal", Role::Probe, stranger, "<\"{user}@{domain}\"@{literal}>", Sender::Foreign, Target::ThroughOwn},
    {"quoted-percent", Role::Probe, stranger, "<\"{user}%{domain}\"@{own-domain}>", Sender::Foreign,
     Target::ThroughOwn},
    {"quoted-bang", Role::Probe, stranger, "<\"{domain}!{user}\"@{own-domain}>", Sender::Foreign, Target::ThroughOwn},
    {"double-at", Role::Probe, stranger, "<{user}@{domain}@{own-domain}>", Sender::Foreign, Target::ThroughOwn},
    {"double-at-reversed", Role::Probe, stranger, "<{user}@{own-domain}@{domain}>", Sender::Foreign, Target::Foreign},
    // source route (RFC 5321 F.2)
    {"route", Role::Probe, stranger, "<@{own-domain}:{user}@{domain}>", Sender::Foreign, Target::Foreign},
    {"route-server", Role::Probe, stranger, "<@{server}:{user}@{domain}>", Sender::Foreign, Target::Foreign},
    {"route-literal", Role::Probe, stranger, "<@{literal}:{user}@{domain}>", Sender::Foreign, Target::Foreign},
    {"route-two", Role::Probe, stranger, "<@{own-domain},@localhost:{user}@{domain}>", Sender::Foreign,
     Target::Foreign},
    // address literals of nobody (RFC 5737, RFC 3849)
    {"foreign-literal", Role::Probe, stranger, "<{user}@[192.0.2.1]>", Sender::Foreign, Target::Foreign},
    {"foreign-literal-ipv6", Role::Probe, stranger, "<{user}@[IPv6:2001:db8::1]>", Sender::Foreign, Target::Foreign},
    {"foreign-bare-address", Role::Probe, stranger, "<{user}@192.0.2.1>", Sender::Foreign, Target::Foreign},
    // mixed
    {"null-sender-percent", Role::Probe, "<>", "<{user}%{domain}@{own-domain}>", Sender::Forged, Target::ThroughOwn},
    {"own-sender-percent", Role::Probe, "<{own}>", "<{user}%{domain}@{own-domain}>", Sender::Forged,
     Target::ThroughOwn},
    {"own-sender-quoted", Role::Probe, "<{own}>", "<\"{user}@{domain}\"@{own-domain}>", Sender::Forged,
     Target::ThroughOwn},
    {"own-sender-route", Role::Probe, "<{own}>", "<@{own-domain}:{user}@{domain}>", Sender::Forged, Target::Foreign},
    {"null-sender-literal", Role::Probe, "<>", "<{user}@[192.0.2.1]>", Sender::Forged, Target::Foreign},
    {"route-percent", Role::Probe, stranger, "<@{own-domain}:{user}%{domain}@{own-domain}>", Sender::Foreign,
     Target::ThroughOwn},
    {"bang-percent", Role::Probe, stranger, "<{domain}!{user}%{own-domain}@{own-domain}>", Sender::Foreign,
     Target::ThroughOwn},
};

using Values = std::array<std::pair<QByteArray, QByteArray>, 7>;

Values valuesOf(const RelayNames &names)
{
    const Smtp::MailboxParts own = Smtp::parts(names.own), to = Smtp::parts(names.foreignRecipient);
    return {{{"stranger", names.foreignSender},
             {"own", names.own},
             {"own-domain", own.domain},
             {"user", to.localPart},
             {"domain", to.domain},
             {"server", names.server},
             {"literal", names.literal}}};
}

// Empty: a name is missing.
QByteArray filled(QByteArray text, const Values &values)
{
    for (const auto &[name, value] : values) {
        const QByteArray place = '{' + name + '}';
        if (value.isEmpty() && text.contains(place))
            return {};
        text.replace(place, value);
    }
    return text;
}

bool has(const QByteArray &text, std::span<const char *const> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.contains(word); });
}

Finding decideControl(const RelayHeard &heard)
{
    const Answer &answer = heard.sender.isRefusal() ? heard.sender : heard.recipient;
    if (heard.recipient.isAccepted())
        return {Verdict::Strict, Outcome::Passed, heard.recipient.row};
    if (answer.code == 530)
        return {Verdict::CannotTell, Outcome::LoginDemanded, answer.row};
    if (answer.isRefusal())
        return {Verdict::CannotTell, heard.sender.isRefusal() ? Outcome::SenderRefused : Outcome::RecipientRefused,
                answer.row};
    return {Verdict::CannotTell, answer.closed ? Outcome::ConnectionLost : Outcome::TimedOut, answer.row};
}

Finding decideSender(const RelayForm &form, const Answer &sender)
{
    if (sender.code == 530)
        return {Verdict::Strict, Outcome::LoginDemanded, sender.row};
    if (sender.code == 421)
        return {Verdict::CannotTell, Outcome::ConnectionLost, sender.row};
    if (namesRelaying(sender))
        return {Verdict::Strict, Outcome::RelayRefused, sender.row};
    if (form.from == Sender::Forged && sender.code / 100 == 5)
        return {Verdict::Strict, Outcome::ForgedRefused, sender.row};
    return {Verdict::CannotTell, Outcome::SenderRefused, sender.row};
}

Finding decideRecipient(const RelayForm &form, const Answer &recipient)
{
    if (recipient.code == 530)
        return {Verdict::Strict, Outcome::LoginDemanded, recipient.row};
    if (recipient.code == 421)
        return {Verdict::CannotTell, Outcome::ConnectionLost, recipient.row};
    if (namesRelaying(recipient))
        return {Verdict::Strict, Outcome::RelayRefused, recipient.row};
    if (blamesSender(recipient)) // Postfix and others tell at RCPT what they have against the sender
        return form.from == Sender::Forged && recipient.code / 100 == 5
                   ? Finding{Verdict::Strict, Outcome::ForgedRefused, recipient.row}
                   : Finding{Verdict::CannotTell, Outcome::SenderRefused, recipient.row};
    if (recipient.code / 100 == 4)
        return {Verdict::CannotTell, Outcome::RefusedForNow, recipient.row};
    return {Verdict::Strict, Outcome::Refused, recipient.row};
}

} // namespace

std::span<const RelayForm> relayForms()
{
    return forms;
}

QList<RelayCase> relayCases(const RelayNames &names, Role role)
{
    const Values values = valuesOf(names);
    QList<RelayCase> cases;
    for (const RelayForm &form : forms) {
        const QByteArray sender = filled(form.sender, values), recipient = filled(form.recipient, values);
        const auto same = [&](const RelayCase &made) { return made.sender == sender && made.recipient == recipient; };
        if (form.role == role && !sender.isEmpty() && !recipient.isEmpty() &&
            std::none_of(cases.begin(), cases.end(), same))
            cases.append({&form, sender, recipient});
    }
    return cases;
}

bool namesRelaying(const Answer &answer)
{
    static constexpr const char *words[] = {"relay", "5.7.54", "unauthenticated mail is prohibited", "rcpthosts"};
    return answer.isRefusal() && has((answer.status + ' ' + answer.text).toLower(), words);
}

bool blamesSender(const Answer &answer)
{
    static constexpr const char *statuses[] = {".1.7", ".1.8", ".7.27", ".7.28"};
    static constexpr const char *words[] = {"sender", "return path", "return-path", "envelope from", "mail from"};
    if (!answer.isRefusal() || namesRelaying(answer))
        return false;
    const auto ends = [&](const char *status) { return answer.status.endsWith(status); };
    return std::any_of(std::begin(statuses), std::end(statuses), ends) || has(answer.text.toLower(), words);
}

Finding decide(const RelayForm &form, const RelayHeard &heard, UnknownRecipient unknown)
{
    if (form.role == Role::Control)
        return decideControl(heard);
    if (heard.sender.isRefusal())
        return decideSender(form, heard.sender);
    const Answer &last = heard.sender.isAccepted() ? heard.recipient : heard.sender;
    if (last.code == 0)
        return {Verdict::CannotTell, last.closed ? Outcome::ConnectionLost : Outcome::TimedOut, last.row};
    if (last.isRefusal())
        return decideRecipient(form, last);
    if (!last.isAccepted())
        return {Verdict::CannotTell, Outcome::Unclear, last.row};
    if (heard.end.isAccepted() && form.target == Target::Foreign)
        return {Verdict::Vulnerable, Outcome::MessageAccepted, heard.end.row};
    if (heard.data.isRefusal() || heard.end.isRefusal()) // it stops behind RCPT, where most do not look
        return {Verdict::Lenient, Outcome::DataRefused, heard.end.isRefusal() ? heard.end.row : heard.data.row};
    if (form.target == Target::ThroughOwn && unknown != UnknownRecipient::Refused)
        return {Verdict::Lenient, Outcome::AnyLocalPart, last.row};
    return {Verdict::Vulnerable, heard.end.isAccepted() ? Outcome::MessageAccepted : Outcome::Accepted,
            heard.end.isAccepted() ? heard.end.row : last.row};
}

} // namespace Core::Checks
