#pragma once
#include "core/journal/saving.h"
#include "core/transcript/facts.h"
#include "core/transcript/transcript.h"

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

// Documents of a million lines and a hundred megabytes, and what they are measured against.
namespace Bench {

inline constexpr int bigLines = 1'000'000;
inline constexpr qsizetype bigOctets = 100'000'000;

enum class Big {
    Dialogue, // a command, a reply, each its own event: the most events that lines can make
    Flood,    // one reply after the other, in pieces of 16 KiB as they come from a socket
    Messages, // mail sent in pieces of 64 KiB, a few commands between
};

class BigDocument
{
public:
    explicit BigDocument(Big kind) : m_kind(kind)
    {
        Core::Facts::Opened opened;
        opened.host = "mx.example.org";
        add(Core::Kind::Opened, Core::Facts::encode(opened));
        add(Core::Kind::Connected, Core::Facts::encode(Core::Facts::Connected()));
        heard("220 mx.example.org ESMTP\r\n");
        said("EHLO client.example.org\r\n");
        heard("250-mx.example.org\r\n250 SIZE\r\n");
        while (lines < bigLines)
            more();
        transcript.seal();
    }
    Core::Transcript transcript;
    int lines = 0;
    qint64 octets = 0; // of the wire

private:
    void add(Core::Kind kind, QByteArrayView payload)
    {
        Core::Event event;
        event.kind = kind;
        event.at = transcript.size();
        event.protection = Core::Protection::TlsVerified;
        transcript.append(event, payload);
    }
    void wire(Core::Kind kind, const QByteArray &bytes)
    {
        add(kind, bytes);
        lines += int(bytes.count('\n'));
        octets += bytes.size();
    }
    void said(const QByteArray &bytes) { wire(Core::Kind::Sent, bytes); }
    void heard(const QByteArray &bytes) { wire(Core::Kind::Received, bytes); }
    void more()
    {
        switch (m_kind) {
        case Big::Dialogue:
            return exchange();
        case Big::Flood:
            return flood();
        case Big::Messages:
            return message();
        }
    }
    // With its head of 32 octets a record is some hundred octets long.
    void exchange()
    {
        const QByteArray number = QByteArray::number(lines);
        if (lines % 40 == 0) {
            said("RSET\r\n");
            heard("250 2.0.0 Ok: whatever was said before is forgotten again, in some words more\r\n");
            said("MAIL FROM:<somebody-or-other-" + number + "@client.example.org> SIZE=12345\r\n");
            heard("250 2.1.0 Ok: a sender of some length is taken as it was given\r\n");
        }
        said("RCPT TO:<a-recipient-" + number + "@a-domain.example.org>\r\n");
        heard("550 5.1.1 <a-recipient-" + number + "@a-domain.example.org>: User unknown in the table\r\n");
    }
    void flood()
    {
        QByteArray piece;
        while (piece.size() < 16'200) {
            const QByteArray number = QByteArray::number(lines + int(piece.size()));
            piece +=
                "250-2.0.0 line " + number + " of a reply that nobody asked for, and some words more to make it long";
            piece += piece.size() > 16'000 ? "\r\n" : " enough\r\n";
        }
        piece += "250 2.0.0 and so it goes\r\n";
        heard(piece);
    }
    void message()
    {
        said("MAIL FROM:<a@client.example.org>\r\n");
        heard("250 2.1.0 Ok\r\n");
        said("RCPT TO:<b@example.org>\r\n");
        heard("250 2.1.5 Ok\r\n");
        said("DATA\r\n");
        heard("354 End data with <CR><LF>.<CR><LF>\r\n");
        QByteArray content;
        while (content.size() < 60'000)
            content +=
                QByteArray("The quick brown fox jumps over the lazy dog, line after line, ").leftJustified(98, 'x') +
                "\r\n";
        said(content);
        said(".\r\n");
        heard("250 2.0.0 Ok: queued as 4A3B2C1D\r\n");
    }
    Big m_kind;
};

inline const char *nameOf(Big kind)
{
    switch (kind) {
    case Big::Dialogue:
        return "commands and replies";
    case Big::Flood:
        return "one endless flood of replies";
    case Big::Messages:
        return "messages";
    }
    return "";
}

struct Taken {
    double wall = -1, cpu = -1; // ms
};

// `wc -l`, a process of its own as whoever runs it has it.
inline Taken takenByWc(const QString &path)
{
    rusage before{}, behind{};
    ::getrusage(RUSAGE_CHILDREN, &before);
    QElapsedTimer clock;
    clock.start();
    const QByteArray command = "exec wc -l < '" + QFile::encodeName(path) + "' > /dev/null";
    if (std::system(command.constData()) != 0)
        return {};
    Taken taken;
    taken.wall = double(clock.nsecsElapsed()) / 1e6;
    ::getrusage(RUSAGE_CHILDREN, &behind);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    taken.cpu = ms(behind.ru_utime) + ms(behind.ru_stime) - ms(before.ru_utime) - ms(before.ru_stime);
    return taken;
}

} // namespace Bench
