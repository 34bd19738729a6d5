#pragma once
#include "core/smtp/conversation.h"

#include <QByteArray>
#include <QList>
#include <QTest>

namespace Core {

// A conversation written as one, so that a test reads like what it tests. A line of the script is one row:
//   S: 250 ok       heard, with CR LF
//   C: NOOP         said, with CR LF
//   S~ 250 ok\n     heard as it is written; \r \n \0 \t \\ and \xNN stand for octets. C~ likewise
//   S+ more\r\n     heard as the rest of an over-long line
//   TLS             the handshake is done
//   missed          some of it is not there
//   closed          the connection ended
// Blank lines and lines that begin with # are no rows. Row 0 is the connection; each row comes 1 ms after the one
// before.
class ConversationScript
{
public:
    explicit ConversationScript(const QByteArray &text = {}, Protocol protocol = Protocol::Smtp)
        : conversation(protocol)
    {
        conversation.connected(addRow("connected"));
        play(text);
    }
    explicit ConversationScript(const Smtp::Conversation &begun) : conversation(begun) {}

    void play(const QByteArray &text)
    {
        for (const QByteArray &line : text.split('\n'))
            playLine(line.trimmed());
    }

    // The row whose octets, without terminator, are `text`; the n-th such row.
    RowId row(const char *text, int nth = 1) const
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            if ((rows[i] == text || rows[i] == QByteArray(text) + "\r\n") && --nth == 0)
                return RowId(i);
        qWarning("no row \"%s\" in the script", text);
        return none - 1;
    }
    QList<FaultKind> faultKinds() const
    {
        QList<FaultKind> kinds;
        for (const Fault &fault : faults)
            kinds.append(fault.kind);
        return kinds;
    }
    Smtp::Exchange lastExchange() const { return exchanges.isEmpty() ? Smtp::Exchange() : exchanges.last(); }
    Smtp::Obstacle obstacle(Smtp::Verb verb) const { return conversation.step(verb).obstacle; }

    Smtp::Conversation conversation;
    QList<QByteArray> rows;
    QList<Smtp::Exchange> exchanges;
    QList<Fault> faults;
    QList<Smtp::Heard> heard;

private:
    RowId addRow(const QByteArray &octets)
    {
        rows.append(octets);
        return RowId(rows.size() - 1);
    }
    qint64 now() const { return qint64(rows.size()) * 1000; }

    void playLine(const QByteArray &line)
    {
        if (line.isEmpty() || line.startsWith('#'))
            return;
        const QByteArray text = line.mid(2).startsWith(' ') ? line.mid(3) : line.mid(2);
        if (line == "TLS")
            conversation.encrypted(addRow(line));
        else if (line == "missed")
            conversation.missed(addRow(line));
        else if (line == "closed")
            conversation.ended(addRow(line));
        else if (line.startsWith("C:"))
            say(text + "\r\n");
        else if (line.startsWith("C~"))
            say(unescaped(text));
        else if (line.startsWith("S:"))
            hear(text + "\r\n", false);
        else if (line.startsWith("S~"))
            hear(unescaped(text), false);
        else if (line.startsWith("S+"))
            hear(unescaped(text), true);
        else
            QFAIL(("not a line of a script: " + line).constData());
    }
    void say(const QByteArray &octets)
    {
        const RowId at = addRow(octets);
        conversation.say(octets, at, now());
    }
    void hear(const QByteArray &octets, bool joined)
    {
        const RowId at = addRow(octets);
        heard.append(conversation.hear(octets, at, now(), joined));
        faults.append(heard.last().faults);
        if (heard.last().exchange)
            exchanges.append(*heard.last().exchange);
    }
    static QByteArray unescaped(const QByteArray &text)
    {
        QByteArray octets;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char next = text[i] == '\\' && i + 1 < text.size() ? text[++i] : '\0';
            if (next == 'x') {
                octets.append(char(text.mid(i + 1, 2).toInt(nullptr, 16)));
                i += 2;
            } else if (next != '\0') {
                octets.append(next == 'r' ? '\r' : next == 'n' ? '\n' : next == 't' ? '\t' : next == '0' ? '\0' : next);
            } else {
                octets.append(text[i]);
            }
        }
        return octets;
    }
};

} // namespace Core
