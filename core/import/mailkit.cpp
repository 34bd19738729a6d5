#include "core/import/readers.h"
#include "core/import/words.h"

// MailKit's ProtocolLogger: "Connected to smtp://…", "S: " and "C: ", if wished with a time before. Content is in it.
namespace Core::Import {
namespace {

struct Line {
    std::optional<Stamp> stamp{};
    QByteArrayView text{};
};
Line lineOf(QByteArrayView line)
{
    Line read{stampAt(line), line};
    if (read.stamp)
        read.text = line.sliced(read.stamp->size);
    return read;
}

bool isConnecting(QByteArrayView text)
{
    return text.startsWith("Connected to smtp://") || text.startsWith("Connected to smtps://");
}

class MailKitReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;

private:
    Scribe &now() { return SequelReader::now(Origin::MailKit, Telling::WithoutSome, Handshake::Implied); }
    void connected(QByteArrayView url);
};

void MailKitReader::take(QByteArrayView line)
{
    const Line read = lineOf(line);
    if (isConnecting(read.text))
        connected(read.text.sliced(13));
    const auto heard = read.text == QByteArrayView("S:") ? QByteArrayView("") : behind(read.text, "S: ");
    const auto said = read.text == QByteArrayView("C:") ? QByteArrayView("") : behind(read.text, "C: ");
    if (!heard && !said && !isConnecting(read.text))
        return;
    if (read.stamp)
        now().tick(*read.stamp, line);
    if (heard)
        now().heard(*heard);
    else if (said)
        now().said(*said);
    else
        now().connected();
}

// "smtp://smtp.example.org:587/?starttls=when-available"
void MailKitReader::connected(QByteArrayView url)
{
    close();
    Scribe &session = now();
    const HostPort server = hostPort(upTo(after(url, "://").value_or(url), "/"));
    session.setServer(server.host, server.port);
    if (url.startsWith("smtps:")) {
        session.setSecurity(Security::Tls);
        session.encrypted({}, Protection::TlsUnverified);
    } else {
        session.setProtection(Protection::Clear);
    }
}

} // namespace

bool isMailKit(QByteArrayView line)
{
    return isConnecting(lineOf(line).text);
}

std::unique_ptr<TextReader> mailKitReader(Collector &to)
{
    return std::make_unique<MailKitReader>(to);
}

} // namespace Core::Import
