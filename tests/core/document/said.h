#pragma once
#include "core/document/document.h"

// Conversations as they read: "S: 220 hi" is received, "C: NOOP" sent, each with CR LF; "-- connected", "-- tls", "--
// closed" are facts. In chunks of `chunk` octets; a run of lines of one side is one stream.
namespace Core::Testing {

inline void play(Document &document, const QList<QByteArray> &lines, qsizetype chunk = 1'000'000)
{
    Recorder &recorder = document.recorder();
    Protection as = Protection::Clear;
    qint64 at = 0;
    for (qsizetype i = 0; i < lines.size();) {
        const QByteArray side = lines[i].left(3);
        if (side == "-- ") {
            const QByteArray fact = lines[i++].mid(3);
            if (fact == "connected")
                recorder.fact(Kind::Connected, Facts::encode(Facts::Connected()), ++at);
            if (fact == "tls")
                recorder.fact(Kind::Encrypted, Facts::encode(TlsFacts()), ++at, as = Protection::TlsVerified);
            if (fact == "clear")
                as = Protection::Clear;
            if (fact == "closed")
                recorder.fact(Kind::Closed, Facts::encode(Closing::ByPeer), ++at);
            continue;
        }
        QByteArray bytes;
        for (; i < lines.size() && lines[i].startsWith(side); ++i)
            bytes += lines[i].mid(3) + (lines[i].endsWith('|') ? "" : "\r\n");
        bytes.replace("|", "");
        for (qsizetype from = 0; from < bytes.size(); from += chunk) {
            if (side == "S: ")
                recorder.received(bytes.mid(from, chunk), as, ++at);
            else
                recorder.sent(bytes.mid(from, chunk), {}, as, ++at);
            if (chunk < 5)
                document.follow();
        }
        document.follow();
    }
    document.follow();
}

} // namespace Core::Testing
