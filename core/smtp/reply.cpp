#include "core/smtp/reply.h"

#include "core/wire/octets.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Core::Smtp {
namespace {

// RFC 5321 4.5.3.1.5 and, for the challenges of AUTH, RFC 4954 4; both with CR LF.
constexpr qsizetype replyLineOctets = 512;
constexpr qsizetype challengeLineOctets = 12'288;
constexpr qsizetype codeOctets = 3;

// A decimal number of one to three digits without leading zeros at `at`, which moves behind it.
std::optional<quint16> readNumber(QByteArrayView text, qsizetype &at)
{
    const qsizetype begin = at;
    quint16 number = 0;
    while (at < text.size() && at - begin < 3 && isDigit(text[at]))
        number = quint16(number * 10 + (text[at++] - '0'));
    const bool padded = at - begin > 1 && text[begin] == '0';
    return at == begin || padded ? std::nullopt : std::optional(number);
}

bool readDot(QByteArrayView text, qsizetype &at)
{
    if (at >= text.size() || text[at] != '.')
        return false;
    ++at;
    return true;
}

// Tab is printable enough; of the C1 controls only their UTF-8 form is meant, their single octets are no UTF-8 anyway.
bool isControl(QByteArrayView line, qsizetype at)
{
    const auto octet = static_cast<unsigned char>(line[at]);
    if (octet == 0xc2 && at + 1 < line.size())
        return (static_cast<unsigned char>(line[at + 1]) & 0xe0) == 0x80;
    return (octet < 0x20 && octet != '\t' && octet != '\r' && octet != '\n' && octet != 0) || octet == 0x7f;
}

qsizetype firstControl(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isControl(text, i))
            return i;
    return -1;
}

// A character that the line limit cut is no fault of the server's.
qsizetype firstWrongUtf8(QByteArrayView text, Piece piece, bool terminated)
{
    qsizetype begin = 0;
    if (piece == Piece::Continued)
        while (begin < qMin(text.size(), qsizetype(3)) && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80)
            ++begin;
    const qsizetype found = firstNotUtf8(text.sliced(begin));
    if (found < 0 || (!terminated && isCutUtf8(text.sliced(begin + found))))
        return -1;
    return begin + found;
}

bool isSpecial(char octet) // a control or past ASCII
{
    return static_cast<unsigned char>(octet - 0x20) > 0x7e - 0x20;
}

constexpr qsizetype block = 32;

// Without a branch, so that it is done some sixteen octets at a time.
bool hasSpecial(const char *octets)
{
    unsigned char special = 0;
    for (qsizetype i = 0; i < block; ++i)
        special |= static_cast<unsigned char>(isSpecial(octets[i]));
    return special != 0;
}

// Nearly all lines are; they need no closer look. The last block overlaps the one before.
bool isPlain(QByteArrayView text)
{
    if (text.size() < block)
        return std::none_of(text.begin(), text.end(), isSpecial);
    for (qsizetype at = 0; at < text.size() - block; at += block)
        if (hasSpecial(text.data() + at))
            return false;
    return !hasSpecial(text.data() + text.size() - block);
}

void note(QList<ReplyLine::Wrong> &faults, FaultKind kind, qsizetype offset)
{
    if (offset >= 0)
        faults.append({kind, quint32(offset)});
}

qsizetype digitsAtStart(QByteArrayView line)
{
    qsizetype count = 0;
    while (count < qMin(line.size(), codeOctets) && isDigit(line[count]))
        ++count;
    return count;
}

// RFC 5321 4.2: Reply-code = %x32-35 %x30-35 %x30-39. The wrong digit's offset, or -1.
qsizetype digitOutOfRange(QByteArrayView line)
{
    if (line[0] < '2' || line[0] > '5')
        return 0;
    return line[1] > '5' ? 1 : -1;
}

// What stands behind the code: separator, enhanced status, text.
void readBehindCode(ReplyLine &read, QByteArrayView text)
{
    qsizetype at = codeOctets;
    if (at < text.size()) {
        const char separator = text[at];
        read.last = separator != '-';
        if (separator == '-' || separator == ' ')
            ++at;
        else
            note(read.faults, FaultKind::MissingSeparator, at);
    }
    read.status = readStatus(text.sliced(at));
    if (read.status) {
        const bool classed = read.code / 100 == 2 || read.code / 100 == 4 || read.code / 100 == 5;
        if (classed && read.status->klass != read.code / 100)
            note(read.faults, FaultKind::StatusDisagrees, at);
        while (at < text.size() && !isBlank(text[at])) // the status is a word
            ++at;
        at = qMin(text.size(), at + 1);
    }
    read.text = {quint32(at), quint32(text.size() - at)};
}

} // namespace

QByteArray EnhancedStatus::toString() const
{
    std::array<char, 24> octets;
    char *end = octets.data();
    for (const quint16 number : {quint16(klass), subject, detail}) {
        end = std::to_chars(end, octets.data() + octets.size(), number).ptr;
        *end++ = '.';
    }
    return QByteArray(octets.data(), end - 1 - octets.data());
}

std::optional<EnhancedStatus> readStatus(QByteArrayView text)
{
    if (text.isEmpty() || (text[0] != '2' && text[0] != '4' && text[0] != '5'))
        return std::nullopt;
    qsizetype at = 1;
    if (!readDot(text, at))
        return std::nullopt;
    const auto subject = readNumber(text, at);
    if (!subject || !readDot(text, at))
        return std::nullopt;
    const auto detail = readNumber(text, at);
    if (!detail || (at < text.size() && !isBlank(text[at])))
        return std::nullopt;
    return EnhancedStatus{quint8(text[0] - '0'), *subject, *detail};
}

QList<ReplyLine::Wrong> octetFaults(QByteArrayView line, Piece piece)
{
    QList<ReplyLine::Wrong> faults;
    const QByteArrayView text = bareLine(line);
    const bool terminated = line.endsWith('\n');
    if (terminated && !endsInCrLf(line))
        note(faults, FaultKind::BareLf, line.size() - 1);
    if (isPlain(text))
        return faults;
    note(faults, FaultKind::BareCr, text.indexOf('\r'));
    note(faults, FaultKind::Nul, text.indexOf('\0'));
    note(faults, FaultKind::NotUtf8, firstWrongUtf8(text, piece, terminated));
    note(faults, FaultKind::ControlCharacter, firstControl(text));
    return faults;
}

ReplyLine parseReplyLine(QByteArrayView line)
{
    const QByteArrayView text = bareLine(line);
    ReplyLine read;
    read.text = {0, quint32(text.size())};
    read.faults = octetFaults(line);

    const qsizetype digits = digitsAtStart(text);
    if (digits == codeOctets)
        read.code = quint16((text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0'));
    const qsizetype limit = (read.code == 334 ? challengeLineOctets : replyLineOctets) - 2;
    note(read.faults, FaultKind::LineTooLong, text.size() > limit ? limit : -1);
    if (digits < codeOctets) {
        note(read.faults, FaultKind::NoCode, digits);
        return read;
    }
    note(read.faults, FaultKind::CodeOutOfRange, digitOutOfRange(text));
    readBehindCode(read, text);
    return read;
}

QByteArray Reply::joined() const
{
    return lines.size() == 1 ? lines.first() : lines.join(' ');
}

Reply readReply(const QList<QByteArray> &lines)
{
    Reply reply;
    for (const QByteArray &line : lines) {
        const ReplyLine read = parseReplyLine(line);
        reply.code = read.code;
        if (!reply.status)
            reply.status = read.status;
        reply.lines.append(line.mid(read.text.begin, read.text.size));
    }
    return reply;
}

} // namespace Core::Smtp
