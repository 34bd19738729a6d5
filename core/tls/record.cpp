#include "core/tls/record.h"

namespace Core {
namespace {

constexpr qsizetype headerSize = 5;
constexpr qsizetype longestContent = (1 << 14) + 2048;

} // namespace

RecordShape recordAt(QByteArrayView bytes)
{
    using enum RecordShape::Kind;
    const auto octet = [&](qsizetype at) { return quint8(bytes[at]); };
    const qsizetype size = bytes.size();
    if (size > 0 && (octet(0) < 20 || octet(0) > 23))
        return {NotTls};
    if (size > 1 && octet(1) != 3)
        return {NotTls};
    if (size > 2 && octet(2) > 4)
        return {NotTls};
    if (size < headerSize)
        return {Partial};
    const qsizetype length = octet(3) * 256 + octet(4);
    if (length > longestContent)
        return {NotTls};
    return size < headerSize + length ? RecordShape{Partial} : RecordShape{Record, headerSize + length};
}

bool looksLikeTls(QByteArrayView bytes)
{
    return bytes.size() >= 3 && recordAt(bytes).kind != RecordShape::Kind::NotTls;
}

} // namespace Core
