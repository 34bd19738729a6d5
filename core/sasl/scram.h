#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Core::Sasl {

inline constexpr quint64 fewestIterations = 4096;    // RFC 5802 5.1
inline constexpr quint64 mostIterations = 1'000'000; // beyond it GNU SASL would hash for hours, uninterruptible

// The server's first message (RFC 5802 7): r=nonce,s=salt,i=count and extensions.
struct ScramServerFirst {
    QByteArray nonce, salt; // the salt decoded
    quint64 iterations = 0; // 2^63 and more are told as that
    bool operator==(const ScramServerFirst &) const = default;
};
std::optional<ScramServerFirst> readScramServerFirst(const QByteArray &message);

// The nonce of the client's first message: behind ",r=".
QByteArray scramNonce(const QByteArray &clientFirst);

} // namespace Core::Sasl
