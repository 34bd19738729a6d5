#include "core/checks/injection.h"

namespace Core::Checks {
namespace {

constexpr Injection rows[] = {
    {"control", Role::Control, "", ""},
    {"command", Role::Probe, "NOOP\r\n", ""},
    {"introduction", Role::Probe, "EHLO injected.example\r\nNOOP\r\n", ""},
    {"bare-lf", Role::Probe, "NOOP\n", ""},
    {"fragment", Role::Probe, "NO", "OP\r\n"},
};

Finding decideWithoutTls(const Injection &injection, const InjectionHeard &heard)
{
    using Tls = InjectionHeard::Tls;
    const bool control = injection.role == Role::Control;
    if (heard.startTls.isRefusal())
        return {control ? Verdict::CannotTell : Verdict::Strict, control ? Outcome::NoTls : Outcome::PipeliningRefused,
                heard.startTls.row};
    if (heard.tls == Tls::Untrusted)
        return {Verdict::CannotTell, Outcome::Untrusted, heard.tlsRow};
    if (control)
        return {Verdict::CannotTell, heard.tls == Tls::NotBegun ? Outcome::ConnectionLost : Outcome::NoTls,
                heard.tlsRow};
    if (heard.tls == Tls::AnsweredInClear)
        return {Verdict::Lenient, Outcome::AnsweredInClear, heard.tlsRow};
    if (heard.tls == Tls::Failed)
        return {Verdict::Strict, Outcome::HandshakeBroken, heard.tlsRow};
    if (heard.startTls.closed)
        return {Verdict::Strict, Outcome::ClosedThere, heard.startTls.row};
    return {Verdict::CannotTell, Outcome::TimedOut, heard.startTls.row};
}

} // namespace

std::span<const Injection> injections()
{
    return rows;
}

Finding decide(const Injection &injection, const InjectionHeard &heard)
{
    if (heard.tls != InjectionHeard::Tls::Up)
        return decideWithoutTls(injection, heard);
    const bool control = injection.role == Role::Control;
    if (heard.unasked.code != 0 && heard.unasked.code != 421)
        return {control ? Verdict::CannotTell : Verdict::Vulnerable,
                control ? Outcome::Unclear : Outcome::AnsweredInside, heard.unasked.row};
    if (heard.unasked.closed || heard.unasked.code == 421)
        return {control ? Verdict::CannotTell : Verdict::Strict,
                control ? Outcome::ConnectionLost : Outcome::ClosedThere, heard.unasked.row};
    if (!injection.inside.isEmpty() && heard.rest.isAccepted())
        return {Verdict::Vulnerable, Outcome::AnsweredInside, heard.rest.row};
    if (heard.ehlo.code == 0)
        return {Verdict::CannotTell, heard.ehlo.closed ? Outcome::ConnectionLost : Outcome::TimedOut, heard.tlsRow};
    // A reply too many pushes the others back: QUIT would then draw what EHLO should have drawn.
    const bool tooMany = heard.quit.code != 0 && heard.quit.code != 221 && heard.quit.code != 421;
    if (tooMany)
        return {control ? Verdict::CannotTell : Verdict::Vulnerable,
                control ? Outcome::Unclear : Outcome::AnsweredInside, heard.ehlo.row};
    if (control)
        return {Verdict::Strict, Outcome::Passed, heard.ehlo.row};
    return {Verdict::Strict, Outcome::Discarded, heard.ehlo.row};
}

} // namespace Core::Checks
