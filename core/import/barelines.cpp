#include "core/import/barelines.h"

#include "core/import/words.h"
#include "core/smtp/command.h"

namespace Core::Import {

Speaker speakerOf(QByteArrayView line, const Scribe &session, Around around)
{
    const Smtp::Conversation &now = session.conversation();
    if (now.mode() == Smtp::Mode::Content)
        return Speaker::Client;
    if (codeOf(line) != 0)
        return Speaker::Server;
    if (now.mode() != Smtp::Mode::Command && now.waiting() == 0)
        return Speaker::Client;
    if (line.trimmed().isEmpty() || now.insideReply())
        return Speaker::Nobody;
    if (around == Around::Terminal || isCommand(line))
        return Speaker::Client;
    const Smtp::Verb verb = Smtp::parseCommand(line.first(qMin<qsizetype>(line.size(), 1000))).verb;
    return now.state() != Smtp::State::Opening && verb != Smtp::Verb::Other ? Speaker::Client : Speaker::Nobody;
}

} // namespace Core::Import
