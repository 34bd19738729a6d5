#pragma once
#include "core/session/session.h"
#include "tests/support/faketransport.h"

#include <QCoreApplication>
#include <QSignalSpy>

// A session as it reads: "S: 220 hi" is said by the server, "C: NOOP" is what must leave next (several in a row: at
// once or one after the other, in this order and nothing else), "> NOOP" is typed by the user.
namespace Core::Testing {

class Talk
{
public:
    explicit Talk(Security security = Security::None, Protocol protocol = Protocol::Smtp,
                  const QString &host = QStringLiteral("mail.example.org"))
        : document(protocol)
    {
        auto made = std::make_unique<FakeTransport>();
        fake = made.get();
        session = std::make_unique<Session>(std::move(made), document);
        settings.endpoint.host = host;
        settings.endpoint.port = 25;
        settings.endpoint.security = security;
        settings.protocol = protocol;
        settings.clientName = "client.example.net";
    }
    void start()
    {
        session->start(settings);
        fake->connects();
    }
    // What went wrong, or nothing.
    QByteArray play(const QList<QByteArray> &lines)
    {
        for (const QByteArray &line : lines) {
            const QByteArray text = line.mid(line.startsWith("> ") ? 2 : 3);
            if (line.startsWith("S: "))
                fake->says(text + "\r\n");
            else if (line.startsWith("> "))
                session->queue(Line{text + "\r\n", {}});
            else if (!leaves(text + "\r\n"))
                return "C: " + text + " was due, there is: " + pending;
        }
        pending += fake->takeWritten();
        return pending.isEmpty() ? QByteArray() : "left unasked: " + pending;
    }
    Failure failure() const
    {
        const Dialogue dialogue = document.dialogue();
        for (RowId row = 0; row < dialogue.rows.size(); ++row)
            if (dialogue.rows[row].kind == Kind::Failed)
                return Facts::decode<Failure>(dialogue.fact(row));
        return {FailureKind::Other, "no failure", {}};
    }
    QList<Facts::NoteKind> notes() const
    {
        QList<Facts::NoteKind> found;
        const Dialogue dialogue = document.dialogue();
        for (RowId row = 0; row < dialogue.rows.size(); ++row)
            if (dialogue.rows[row].kind == Kind::Note)
                found.append(Facts::decode<Facts::Noted>(dialogue.fact(row)).note);
        return found;
    }
    QByteArray noted() const // the first argument of the last note
    {
        QByteArray found;
        const Dialogue dialogue = document.dialogue();
        for (RowId row = 0; row < dialogue.rows.size(); ++row)
            if (dialogue.rows[row].kind == Kind::Note)
                found = Facts::decode<Facts::Noted>(dialogue.fact(row)).arguments.value(0);
        return found;
    }
    QByteArray recorded(Kind kind) const
    {
        QByteArray bytes;
        for (EventId id = 0; id < document.transcript().size(); ++id)
            if (document.transcript().event(id).kind == kind)
                bytes += document.transcript().payload(id);
        return bytes;
    }
    QByteArray recorded() const
    {
        QByteArray bytes;
        for (EventId id = 0; id < document.transcript().size(); ++id)
            bytes += document.transcript().payload(id);
        return bytes;
    }
    int count(Kind kind) const
    {
        int found = 0;
        for (const Row &row : document.rows())
            found += row.kind == kind ? 1 : 0;
        return found;
    }
    Kind lastKind() const { return document.rows().back().kind; }

    Document document;
    FakeTransport *fake = nullptr;
    std::unique_ptr<Session> session;
    SessionSettings settings;

private:
    bool leaves(const QByteArray &line)
    {
        pending += fake->takeWritten();
        if (!pending.startsWith(line))
            return false;
        pending.remove(0, line.size());
        return true;
    }
    QByteArray pending;
};

inline const QList<QByteArray> introduced = {
    "S: 220 mail.example.org", "> EHLO me",       "C: EHLO me",      "S: 250-mail.example.org",
    "S: 250-PIPELINING",       "S: 250-CHUNKING", "S: 250-STARTTLS", "S: 250 AUTH PLAIN LOGIN CRAM-MD5"};
inline const QList<QByteArray> addressed =
    introduced + QList<QByteArray>{"> MAIL FROM:<a@b.example>", "C: MAIL FROM:<a@b.example>", "S: 250 ok",
                                   "> RCPT TO:<c@d.example>",   "C: RCPT TO:<c@d.example>",   "S: 250 ok"};

} // namespace Core::Testing
