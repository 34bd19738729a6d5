#include "core/checks/smuggling.h"

namespace Core::Checks {
namespace {

template <size_t size>
constexpr QByteArrayView octets(const char (&text)[size]) // with the NULs in it
{
    return QByteArrayView(text, qsizetype(size) - 1);
}

constexpr EndSequence sequences[] = {
    {"control", octets("\r\n.\r\n"), Role::Control, Verdict::Strict},
    {"lf-dot-lf", octets("\n.\n"), Role::Probe, Verdict::Vulnerable},
    {"lf-dot-crlf", octets("\n.\r\n"), Role::Probe, Verdict::Vulnerable},
    {"crlf-dot-lf", octets("\r\n.\n"), Role::Probe, Verdict::Lenient},
    {"cr-dot-cr", octets("\r.\r"), Role::Probe, Verdict::Vulnerable},
    {"cr-dot-lf", octets("\r.\n"), Role::Probe, Verdict::Vulnerable},
    {"lf-dot-cr", octets("\n.\r"), Role::Probe, Verdict::Vulnerable},
    {"cr-dot-crlf", octets("\r.\r\n"), Role::Probe, Verdict::Vulnerable},
    {"crlf-dot-cr", octets("\r\n.\r"), Role::Probe, Verdict::Lenient},
    {"crlf-dot-crcrlf", octets("\r\n.\r\r\n"), Role::Probe, Verdict::Lenient},
    {"crcrlf-dot-crcrlf", octets("\r\r\n.\r\r\n"), Role::Probe, Verdict::Lenient},
    {"crlf-nul-dot-crlf", octets("\r\n\0.\r\n"), Role::Probe, Verdict::Vulnerable},
    {"crlf-dot-nul-crlf", octets("\r\n.\0\r\n"), Role::Probe, Verdict::Lenient},
};

Finding decideControl(const Answer &end)
{
    if (end.isAccepted())
        return {Verdict::Strict, Outcome::Passed, end.row};
    if (end.isRefusal())
        return {Verdict::CannotTell, Outcome::DataRefused, end.row};
    return {Verdict::CannotTell, end.closed ? Outcome::ConnectionLost : Outcome::TimedOut, end.row};
}

// The server spoke, or closed, before the proper end was sent.
Finding decideEarly(const EndSequence &sequence, const Answer &first, const Answer &command)
{
    if (first.isAccepted())
        return {sequence.whenEnded, Outcome::EndedThere, first.row};
    if (first.code == 0)
        return {Verdict::Strict, Outcome::ClosedThere, first.row};
    if (!first.isRefusal())
        return {Verdict::CannotTell, Outcome::Unclear, first.row};
    if (first.code == 421 || first.closed || command.closed || command.code == 421)
        return {Verdict::Strict, Outcome::RefusedAndClosed, first.row};
    if (command.isAccepted()) // it obeyed what stood behind the sequence
        return {sequence.whenEnded, Outcome::EndedAndRefused, first.row};
    if (command.isSilent())
        return {Verdict::Strict, Outcome::RefusedThere, first.row};
    return {Verdict::CannotTell, Outcome::Unclear, command.row};
}

} // namespace

std::span<const EndSequence> endSequences()
{
    return sequences;
}

NextStep nextStep(const SmugglingHeard &heard, NextStep last)
{
    switch (last) {
    case NextStep::Done: // the sequence was sent
        if (heard.sequence.closed || heard.sequence.isAccepted())
            return NextStep::Done;
        return NextStep::Command;
    case NextStep::Command:
        if (heard.command.closed || heard.command.isAccepted())
            return NextStep::Done;
        return NextStep::End;
    case NextStep::End:
        return heard.end.closed || heard.end.isSilent() ? NextStep::Done : NextStep::Quit;
    case NextStep::Quit:
        break;
    }
    return NextStep::Done;
}

Finding decide(const EndSequence &sequence, const SmugglingHeard &heard)
{
    if (sequence.role == Role::Control)
        return decideControl(heard.sequence);
    if (!heard.sequence.isSilent())
        return decideEarly(sequence, heard.sequence, heard.command);
    if (heard.command.isAccepted())
        return {sequence.whenEnded, Outcome::EndedThere, heard.command.row};
    if (heard.command.closed && heard.command.code == 0)
        return {Verdict::Strict, Outcome::ClosedThere, heard.command.row};
    if (heard.command.isRefusal() && !heard.command.closed && heard.end.isAccepted())
        return {Verdict::CannotTell, Outcome::Unclear, heard.command.row};
    if (heard.command.isRefusal())
        return {Verdict::Strict,
                heard.command.closed || heard.end.closed ? Outcome::RefusedAndClosed : Outcome::RefusedThere,
                heard.command.row};
    if (heard.end.isSilent())
        return {Verdict::CannotTell, Outcome::TimedOut, none};
    // The end, and then QUIT: a reply more than these two was drawn by the sequence, late.
    const bool tooMany = heard.quit.code != 0 && heard.quit.code != 221;
    if (tooMany && heard.end.isAccepted())
        return {sequence.whenEnded, Outcome::EndedThere, heard.end.row};
    if (heard.end.isAccepted())
        return {Verdict::Strict, Outcome::TakenAsContent, heard.end.row};
    if (heard.end.isRefusal())
        return {Verdict::Strict, Outcome::RefusedAtEnd, heard.end.row};
    return {Verdict::Strict, Outcome::ClosedThere, heard.end.row};
}

} // namespace Core::Checks
