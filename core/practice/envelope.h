#pragma once
#include "core/practice/answer.h"
#include "core/practice/greylist.h"
#include "core/practice/rules.h"
#include "core/smtp/command.h"

namespace Core::Practice {

// What the envelope must know of the client.
struct Client {
    bool extended = false; // it said EHLO or LHLO, so that parameters may come
    QByteArray login;      // the address of its account; empty: not logged in
};

// One mail transaction (RFC 5321 3.3): who sends, who receives, and the server's verdict on each.
class Envelope
{
public:
    explicit Envelope(const Rules &rules) : m_rules(rules) {}
    Answer mail(QByteArrayView line, const Smtp::Command &command, const Client &client);
    Answer rcpt(QByteArrayView line, const Smtp::Command &command, const Client &client, Greylist &greylist,
                std::chrono::milliseconds now);
    void clear();
    bool isOpen() const { return m_open; }
    bool wasRefusedEveryone() const { return m_refused > 0 && m_recipients.isEmpty(); }
    const QList<QByteArray> &recipients() const { return m_recipients; }                   // accepted, in order
    Answer verdictAfterContent(const QByteArray &recipient, const Answer &accepted) const; // LMTP (RFC 2033 4.2)

private:
    Answer judge(const QByteArray &path, const Client &client, Greylist &greylist, std::chrono::milliseconds now) const;
    Answer judgeLocal(const QByteArray &localPart) const;
    Answer ownership(const Client &client) const;

    const Rules m_rules;
    bool m_open = false;
    bool m_utf8 = false;
    QByteArray m_sender; // without brackets
    QList<QByteArray> m_recipients;
    int m_refused = 0;
};

} // namespace Core::Practice
