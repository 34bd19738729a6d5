#include "core/session/uninvited.h"

#include "core/smtp/command.h"

#include <algorithm>

namespace Core {
namespace {

using Smtp::Verb;

bool isCommand(const Line &line)
{
    const qsizetype feed = line.bytes.indexOf('\n');
    const Verb verb = Smtp::parseCommand(QByteArrayView(line.bytes).first(feed < 0 ? line.bytes.size() : feed)).verb;
    return verb != Verb::Other && verb != Verb::None;
}

// A group holds several lines.
bool hasLoneDot(const Line &line)
{
    const QByteArray lines = '\n' + line.bytes;
    return lines.contains("\n.\r\n") || lines.contains("\n.\n");
}

} // namespace

qsizetype uninvitedResponses(const QList<Line> &lines)
{
    return std::find_if(lines.begin(), lines.end(), isCommand) - lines.begin();
}

qsizetype uninvitedContent(const QList<Line> &lines)
{
    const auto dot = std::find_if(lines.begin(), lines.end(), hasLoneDot);
    if (dot != lines.end())
        return dot - lines.begin() + 1;
    return lines.isEmpty() || isCommand(lines.first()) ? 0 : lines.size();
}

bool acceptedTooSoon(const Smtp::Login &login)
{
    const int due = login.mechanism == "LOGIN" ? 2 : 1;
    return login.responses + (login.initialResponse ? 1 : 0) < due;
}

} // namespace Core
