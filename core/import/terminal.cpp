#include "core/import/barelines.h"
#include "core/import/readers.h"
#include "core/import/words.h"

// A copy of a terminal with telnet or nc: what was typed and what came, without marks. A pipe shows only what came.
namespace Core::Import {
namespace {

class TerminalReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;

private:
    Scribe &now() { return SequelReader::now(Origin::Telnet, Telling::WithoutSome); }
    bool takeTool(QByteArrayView line);
    void trying(QByteArrayView place);
    void connected(QByteArrayView host);
    bool m_open = false;
};

void TerminalReader::take(QByteArrayView line)
{
    const bool content = m_now && m_now->inContent();
    if (!content && takeTool(line))
        return;
    if (!m_open && codeOf(line) == 220)
        m_open = true;
    if (!m_open)
        return;
    switch (speakerOf(line, now(), Around::Terminal)) {
    case Speaker::Client:
        return now().said(line);
    case Speaker::Server:
        return now().heard(line);
    case Speaker::Nobody:
        return;
    }
}

// The programs' own lines.
bool TerminalReader::takeTool(QByteArrayView line)
{
    if (const auto place = behind(line, "Trying ")) {
        trying(*place);
    } else if (const auto host = behind(line, "Connected to ")) {
        connected(host->endsWith('.') ? host->chopped(1) : *host);
    } else if (const auto to = behind(line, "Ncat: Connected to ")) {
        const HostPort server = hostPort(to->endsWith('.') ? to->chopped(1) : *to);
        now().setServer(server.host, server.port);
        connected({});
    } else if (const auto rest = behind(line, "Connection to "); rest && line.endsWith("succeeded!")) {
        const QByteArrayView name = firstWord(*rest);
        now().setServer(
            name, hostPort("x:" + firstWord(rest->sliced(qMin(name.size() + 1, rest->size()))).toByteArray()).port);
        connected({});
    } else if (line.startsWith("Escape character is ")) {
        m_open = true;
    } else if (line.startsWith("Connection closed by foreign host")) {
        now().closed(Closing::ByPeer);
        m_open = false;
        close();
    } else if (const auto why = after(line, "Unable to connect to remote host: ")) {
        now().failed({holds(*why, "refused") ? FailureKind::Refused : FailureKind::Other, why->toByteArray(), {}});
        close();
    } else {
        return line.startsWith("telnet> ");
    }
    return true;
}

void TerminalReader::trying(QByteArrayView place)
{
    if (m_now && !m_now->isEmpty())
        close();
    m_open = false;
    now().setPeer(upTo(place, "...").trimmed());
}

void TerminalReader::connected(QByteArrayView host)
{
    if (!host.isEmpty())
        now().setServer(host);
    now().setProtection(Protection::Clear);
    now().connected();
    m_open = true;
}

} // namespace

bool isTerminal(QByteArrayView line)
{
    return line.startsWith("Escape character is '") || line.startsWith("Ncat: Connected to ") ||
           (line.startsWith("Connection to ") && line.endsWith(" succeeded!"));
}

std::unique_ptr<TextReader> terminalReader(Collector &to)
{
    return std::make_unique<TerminalReader>(to);
}

} // namespace Core::Import
