#include "core/session/pipelining.h"

#include "core/smtp/command.h"

namespace Core {

namespace {

// RFC 2920 3.1: only RSET, MAIL, RCPT, SEND, SOML and SAML may stand before another command; RFC 3030 4.2 adds BDAT
// with its octets, which a group of lines does not carry.
bool endsGroup(const Line &line)
{
    switch (Smtp::parseCommand(line.bytes).verb) {
    case Smtp::Verb::Rset:
    case Smtp::Verb::Mail:
    case Smtp::Verb::Rcpt:
    case Smtp::Verb::Send:
    case Smtp::Verb::Soml:
    case Smtp::Verb::Saml:
        return false;
    default:
        return true;
    }
}

} // namespace

QList<Line> pipelineGroups(const QList<Line> &lines)
{
    QList<Line> groups, group;
    for (const Line &line : lines) {
        group.append(line);
        if (endsGroup(line))
            groups.append(joined(std::exchange(group, {})));
    }
    if (!group.isEmpty())
        groups.append(joined(group));
    return groups;
}

} // namespace Core
