#include "ui/guide/wireline.h"

#include "core/wire/octets.h"

#include <algorithm>

namespace Gui {

namespace {

// RFC 3461 4
bool isXchar(char c)
{
    return c >= '!' && c <= '~' && c != '+' && c != '=';
}

QByteArray hex(quint32 value, int digits)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(digits, '0');
}

} // namespace

std::optional<Core::Line> wireLine(const QByteArray &command)
{
    const auto endsLine = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    if (std::any_of(command.begin(), command.end(), endsLine))
        return std::nullopt;
    return Core::Line{command + "\r\n", {}};
}

QByteArray bracketed(const QByteArray &address)
{
    return address.startsWith('<') ? address : '<' + address + '>';
}

QByteArray xtext(QByteArrayView text)
{
    QByteArray out;
    for (const char c : text) {
        if (isXchar(c))
            out.append(c);
        else
            out.append('+').append(hex(static_cast<unsigned char>(c), 2));
    }
    return out;
}

QByteArray originalRecipient(const QString &address)
{
    const QByteArray utf8 = address.toUtf8();
    if (std::all_of(utf8.begin(), utf8.end(), Core::isAscii))
        return "rfc822;" + xtext(utf8);
    QByteArray out = "utf-8;";
    const QList<uint> characters = address.toUcs4();
    for (const uint character : characters) {
        if (character < 0x80 && isXchar(char(character)) && character != '\\')
            out.append(char(character));
        else
            out.append("\\x{").append(hex(character, 2)).append('}');
    }
    return out;
}

} // namespace Gui
