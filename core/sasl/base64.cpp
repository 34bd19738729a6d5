#include "core/sasl/base64.h"

namespace Core::Sasl {

namespace {

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

// `digits` characters of the alphabet stand before the padding.
Base64Verdict checkPadding(QByteArrayView text, qsizetype digits)
{
    const qsizetype due = (4 - digits % 4) % 4;
    const qsizetype given = text.size() - digits;
    if (due == 3 || given < due)
        return {given > 0 && due == 3 ? Base64Problem::Padding : Base64Problem::Incomplete,
                given > 0 && due == 3 ? digits : text.size()};
    if (given > due)
        return {Base64Problem::Padding, digits + due};
    const int loose = due == 2 ? 0x0f : due == 1 ? 0x03 : 0;
    if (digits > 0 && (valueOf(text[digits - 1]) & loose))
        return {Base64Problem::LooseBits, digits - 1};
    return {};
}

} // namespace

Base64Verdict checkBase64(QByteArrayView text)
{
    qsizetype digits = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=') {
            if (digits < 0)
                digits = i;
        } else if (valueOf(text[i]) < 0) {
            return {Base64Problem::Character, i};
        } else if (digits >= 0) {
            return {Base64Problem::Padding, digits};
        }
    }
    return checkPadding(text, digits < 0 ? text.size() : digits);
}

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    if (!checkBase64(text).decodable())
        return std::nullopt;
    return QByteArray::fromBase64(text.toByteArray());
}

} // namespace Core::Sasl
