#include "core/import/readers.h"
#include "core/import/words.h"
#include "core/transcript/echoes.h"

// Thunderbird: MOZ_LOG=SMTP:5 of older ones ("SMTP Send:", "SMTP Response:"), mailnews.smtp.loglevel of newer ones
// ("mailnews.smtp: C: ", "S: "). Passwords and content are left out of both.
namespace Core::Import {
namespace {

enum class What : quint8 { None, Connecting, Said, Suppressed, Heard, Encrypted, Closed };
struct Spoken {
    What what = What::None;
    QByteArrayView text{};
};

Spoken ofOldLog(QByteArrayView line)
{
    if (const auto text = after(line, "SMTP Response: "))
        return {What::Heard, *text};
    if (const auto text = after(line, "SMTP Send: "))
        return {What::Said, *text};
    if (const auto text = after(line, "SMTP Connecting to: "))
        return {What::Connecting, *text};
    if (holds(line, "Logging suppressed for this command"))
        return {What::Suppressed, {}};
    return {};
}

// The module's name stands before: "mailnews.smtp: ", "D/mailnews.smtp ", of a second server "smtp2: ".
Spoken ofNewLog(QByteArrayView line)
{
    const auto module = after(line, "mailnews.smtp");
    if (!module)
        return {};
    QByteArrayView text = *module;
    while (!text.isEmpty() && (text[0] == ':' || text[0] == ' '))
        text = text.sliced(1);
    if (const auto to = behind(text, "Connecting to "))
        return {What::Connecting, *to};
    if (const auto said = behind(text, "C: "))
        return {holds(*said, "Logging suppressed") ? What::Suppressed : What::Said, *said};
    if (const auto heard = behind(text, "S: "))
        return {What::Heard, *heard};
    if (text.startsWith("Secure connection established"))
        return {What::Encrypted, {}};
    if (text.startsWith("Closed") || text.startsWith("Closing connection") || text.startsWith("Socket closed"))
        return {What::Closed, {}};
    return {};
}

Spoken spoken(QByteArrayView line)
{
    const Spoken old = ofOldLog(line);
    return old.what != What::None ? old : ofNewLog(line);
}

class ThunderbirdReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;

private:
    Scribe &now() { return SequelReader::now(Origin::Thunderbird, Telling::WithoutContent, Handshake::Implied); }
    void connecting(QByteArrayView to);
    void say(const Spoken &words);
    bool m_replyGoesOn = false; // its next line stands below it without a mark
};

void ThunderbirdReader::take(QByteArrayView line)
{
    const Spoken words = spoken(line);
    if (words.what == What::None) {
        if (m_now && m_replyGoesOn && codeOf(line.trimmed()) != 0)
            say({What::Heard, line.trimmed()});
        return;
    }
    if (words.what == What::Connecting)
        connecting(words.text);
    if (const auto stamp = stampAt(line))
        now().tick(*stamp, line);
    say(words);
}

// "smtp.example.org on port: 587", "smtp://smtp.example.org:587"
void ThunderbirdReader::connecting(QByteArrayView to)
{
    if (m_now && !m_now->isEmpty())
        close();
    Scribe &session = now();
    if (const auto place = after(to, "://")) {
        const HostPort server = hostPort(upTo(*place, "/"));
        session.setServer(server.host, server.port);
        if (to.startsWith("smtps:"))
            session.setSecurity(Security::Tls);
        return;
    }
    const QByteArrayView host = upTo(to, " on port");
    const auto port = after(to, " on port: ");
    session.setServer(host.trimmed(), port ? hostPort("x:" + port->trimmed().toByteArray()).port : quint16(0));
}

void ThunderbirdReader::say(const Spoken &words)
{
    switch (words.what) {
    case What::Heard:
        m_replyGoesOn = words.text.size() > 3 && words.text[3] == '-';
        return now().heard(words.text);
    case What::Said:
        return now().said(words.text);
    case What::Suppressed: // it is a secret that Thunderbird masked
        return now().said(secretMask);
    case What::Encrypted:
        if (!now().isEncrypted())
            now().encrypted({}, Protection::TlsUnverified);
        return;
    case What::Closed:
        return close();
    case What::Connecting:
    case What::None:
        return;
    }
}

} // namespace

bool isThunderbird(QByteArrayView line)
{
    const Spoken words = spoken(line);
    switch (words.what) {
    case What::Heard:
        return codeOf(words.text) != 0;
    case What::Said:
        return isCommand(words.text);
    case What::Connecting:
        return true;
    case What::None:
    case What::Suppressed:
    case What::Encrypted:
    case What::Closed:
        return false;
    }
    return false;
}

std::unique_ptr<TextReader> thunderbirdReader(Collector &to)
{
    return std::make_unique<ThunderbirdReader>(to);
}

} // namespace Core::Import
