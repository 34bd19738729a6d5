#include "app/consolescript.h"

#include "core/smtp/command.h"

namespace App {

using Core::Smtp::Mode;
using Core::Smtp::Verb;

void ConsoleScript::feed(QByteArrayView bytes)
{
    m_unfinished.append(bytes);
    qsizetype begin = 0;
    for (qsizetype end; (end = m_unfinished.indexOf('\n', begin)) >= 0; begin = end + 1) {
        const bool carriage = end > begin && m_unfinished[end - 1] == '\r';
        m_lines.push_back(m_unfinished.mid(begin, end - begin - (carriage ? 1 : 0)));
    }
    m_unfinished.remove(0, begin);
}

void ConsoleScript::end()
{
    if (!m_ended && !m_unfinished.isEmpty())
        m_lines.push_back(std::exchange(m_unfinished, {}));
    m_ended = true;
}

std::optional<QByteArray> ConsoleScript::take()
{
    if (m_lines.empty())
        return std::nullopt;
    QByteArray line = m_lines.front();
    m_lines.pop_front();
    return line;
}

ConsoleScript::Step ConsoleScript::next(Mode mode, Verb verb, quint16 code, Login login)
{
    // What was meant as content or as a response must not become commands when the server did not ask for it.
    const bool ofLogin = verb == Verb::Auth || verb == Verb::Response;
    if (m_said == Verb::Data && verb == Verb::Data && mode == Mode::Command && code != 0)
        m_skipping = Skipping::Content;
    else if ((m_said == Verb::Auth || m_said == Verb::Response) && ofLogin && mode == Mode::Command && code != 0 &&
             (code != 235 || login == Login::TooSoon))
        m_skipping = Skipping::Responses;
    m_said = Verb::None;
    if (m_skipping == Skipping::Content)
        return skipContent();
    if (m_skipping == Skipping::Responses)
        return skipResponses();
    std::optional<QByteArray> line = take();
    while (line && mode == Mode::Command && (line->startsWith("# ") || *line == "#"))
        line = take();
    if (!line)
        return {m_ended ? Step::What::Ended : Step::What::Starved, {}, 0};
    if (mode == Mode::Command && line->startsWith("#= "))
        return {Step::What::Expect, line->mid(3).trimmed(), 0};
    if (mode == Mode::Command && *line == "#auth")
        return {Step::What::LogIn, {}, 0};
    if (mode == Mode::Command)
        m_said = Core::Smtp::parseCommand(*line).verb;
    else if (mode == Mode::AuthResponse)
        m_said = Verb::Response;
    return {Step::What::Send, *line + "\r\n", 0};
}

ConsoleScript::Step ConsoleScript::skipContent()
{
    if (m_skipped == 0 && !m_lines.empty() && m_lines.front().startsWith("#= ")) {
        m_skipping = Skipping::Nothing; // right behind DATA: the script expected a refusal and brings no content
        return next(Mode::Command, Verb::None, 0);
    }
    while (const std::optional<QByteArray> line = take()) {
        ++m_skipped;
        if (*line == ".") {
            m_skipping = Skipping::Nothing;
            return {Step::What::SkipContent, {}, std::exchange(m_skipped, 0)};
        }
    }
    if (!m_ended)
        return {Step::What::Starved, {}, 0};
    m_skipping = Skipping::Nothing;
    return m_skipped == 0 ? Step{} : Step{Step::What::SkipContent, {}, std::exchange(m_skipped, 0)};
}

ConsoleScript::Step ConsoleScript::skipResponses()
{
    while (!m_lines.empty()) {
        const QByteArray &line = m_lines.front();
        const Verb verb = Core::Smtp::parseCommand(line).verb;
        const bool known = verb != Verb::Other && verb != Verb::None;
        if (known || line.startsWith("# ") || line.startsWith("#= ") || line == "#auth") {
            m_skipping = Skipping::Nothing;
            if (m_skipped == 0)
                return next(Mode::Command, Verb::None, 0);
            return {Step::What::SkipResponses, {}, std::exchange(m_skipped, 0)};
        }
        ++m_skipped;
        m_lines.pop_front();
    }
    if (!m_ended)
        return {Step::What::Starved, {}, 0};
    m_skipping = Skipping::Nothing;
    return m_skipped == 0 ? Step{} : Step{Step::What::SkipResponses, {}, std::exchange(m_skipped, 0)};
}

} // namespace App
