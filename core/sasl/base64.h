#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Core::Sasl {

enum class Base64Problem : quint8 {
    None,
    Character,  // not of the alphabet of RFC 4648 4; blanks and line ends count
    Padding,    // '=' where it may not stand, or too many of it
    Incomplete, // not a multiple of four: octets or padding are missing at the end
    LooseBits,  // the last character carries bits that say nothing (RFC 4648 3.5); it can be decoded all the same
};
struct Base64Verdict {
    Base64Problem problem = Base64Problem::None;
    qsizetype at = -1; // octet in what was given; its size where something is missing
    bool decodable() const { return problem == Base64Problem::None || problem == Base64Problem::LooseBits; }
    bool operator==(const Base64Verdict &) const = default;
};
Base64Verdict checkBase64(QByteArrayView text);
std::optional<QByteArray> decodeBase64(QByteArrayView text); // nullopt: not decodable()

} // namespace Core::Sasl
