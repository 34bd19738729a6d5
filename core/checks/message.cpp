#include "core/checks/message.h"

#include <QDateTime>
#include <QLocale>

namespace Core::Checks {
namespace {

constexpr qsizetype lineRoom = 72; // RFC 2045 6.7 allows 76

QByteArray hex(char c)
{
    return '=' + QByteArray(1, c).toHex().toUpper();
}

bool isPlain(char c)
{
    return c >= ' ' && c <= '~' && c != '=';
}

// RFC 2045 6.7. A dot never begins a line, nor stands a blank at the end of one.
QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray all;
    for (const QByteArray &line : text.split('\n')) {
        if (!all.isEmpty())
            all += "\r\n";
        qsizetype length = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool edge = (line[i] == '.' && length == 0) || (line[i] == ' ' && i + 1 == line.size());
            const QByteArray piece = isPlain(line[i]) && !edge ? QByteArray(1, line[i]) : hex(line[i]);
            if (length + piece.size() > lineRoom) {
                all += "=\r\n";
                length = 0;
            }
            all += piece;
            length += piece.size();
        }
    }
    return all;
}

// RFC 2047 4.2, in one encoded word: a subject of ours is short.
QByteArray encodedSubject(const QByteArray &subject)
{
    const QByteArray kept = subject.left(40);
    bool plain = true;
    QByteArray word;
    for (const char c : kept) {
        plain = plain && c >= ' ' && c <= '~';
        const bool asItIs = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        word += asItIs ? QByteArray(1, c) : c == ' ' ? QByteArray("_") : hex(c);
    }
    return plain ? kept : "=?utf-8?Q?" + word + "?=";
}

} // namespace

QByteArray message(const MessageWords &words, const QByteArray &from, const QByteArray &to, const QByteArray &caseId)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray date = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss +0000")).toLatin1();
    const QByteArray number = QByteArray::number(now.toMSecsSinceEpoch());
    return "From: <" + from + ">\r\nTo: <" + to + ">\r\nDate: " + date + "\r\nMessage-ID: <mailscope-" + caseId + '-' +
           number + "@mailscope.invalid>\r\nSubject: " + encodedSubject(words.subject) +
           "\r\nAuto-Submitted: auto-generated\r\nX-Mailscope-Check: " + caseId +
           "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(words.text);
}

} // namespace Core::Checks
