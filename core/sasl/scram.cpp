#include "core/sasl/scram.h"

#include "core/sasl/base64.h"

#include <QList>

#include <algorithm>

namespace Core::Sasl {

namespace {

constexpr quint64 countless = quint64(1) << 63;

bool isPrintable(const QByteArray &nonce)
{
    return !nonce.isEmpty() && std::all_of(nonce.begin(), nonce.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

// posit-number: it begins with no zero. Any length: who asks for more than can be counted asks for too much.
std::optional<quint64> positiveNumber(QByteArrayView digits)
{
    if (digits.isEmpty() || digits[0] == '0')
        return std::nullopt;
    quint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number > countless / 16 ? countless : number * 10 + quint64(c - '0');
    }
    return qMin(number, countless);
}

} // namespace

std::optional<ScramServerFirst> readScramServerFirst(const QByteArray &message)
{
    const QList<QByteArray> fields = message.split(',');
    if (fields.size() < 3 || !fields[0].startsWith("r=") || !fields[1].startsWith("s=") || !fields[2].startsWith("i="))
        return std::nullopt;
    const auto salt = decodeBase64(QByteArrayView(fields[1]).sliced(2));
    const auto count = positiveNumber(QByteArrayView(fields[2]).sliced(2));
    ScramServerFirst read{fields[0].mid(2), salt.value_or(QByteArray()), count.value_or(0)};
    if (!isPrintable(read.nonce) || read.salt.isEmpty() || !count)
        return std::nullopt;
    return read;
}

QByteArray scramNonce(const QByteArray &clientFirst)
{
    const qsizetype begin = clientFirst.indexOf(",r=");
    return begin < 0 ? QByteArray() : clientFirst.mid(begin + 3).split(',').first();
}

} // namespace Core::Sasl
