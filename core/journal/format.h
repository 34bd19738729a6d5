#pragma once
#include "core/transcript/event.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

// The octets of a Mailscope document. All numbers little-endian.
//
//   header, 64 octets   16 magic · u16 version · u16 oldest reader · u32 header size · u64 salt · i64 created (ms
//                       since the epoch) · 16 unused, 0 · u64 check of all before it
//   record, 32 octets   u32 marker · u32 number · i64 at · u32 payload size · u8 kind · u8 protection · u8 channel ·
//                       u8 extra · u32 check of the head so far · u32 check of the payload; then the payload
//   …
//   end, 32 octets      a record of kind `endKind`: its number is how many records stand before it
//
// Records are only ever appended. An end may have records behind it (a mark was added later), and then another end. The
// salt goes into every check, and no server knows it: what a server sends can never pass for a record, even where a
// reader looks for the next whole one in a damaged file. The checks are XXH3: they find accidents, at the speed of
// memory; against forgery a file has no protection, and claims none.
namespace Core::Journal {

// As PNG's: an octet above 127, CR LF, an end-of-file of old, a lone LF and a NUL. Whatever takes the file for text, in
// whatever code, changes one of them.
inline constexpr std::array<char, 16> magic = {'\x8D', 'M', 'A',  'I',  'L',    'S',  'C',  'O',
                                               'P',    'E', '\r', '\n', '\x1A', '\n', '\0', '\xFF'};
inline constexpr quint16 version = 1;
inline constexpr qsizetype headerOctets = 64;
inline constexpr qsizetype headOctets = 32;
inline constexpr quint32 marker = 0xF5A4D31E; // no octet of it is ASCII or starts UTF-8 text
inline constexpr quint8 endKind = 0xFF;
inline constexpr quint32 payloadLimit = 64 * 1024 * 1024; // of a record; ours are at most 256 KiB

struct Header {
    quint16 version = Journal::version;
    quint16 oldestReader = 1;
    quint32 size = headerOctets; // later versions may have a longer one
    quint64 salt = 0;
    qint64 created = -1;
    bool operator==(const Header &) const = default;
};
QByteArray encode(const Header &header);
// Nothing: damaged, or no header. Look at `isJournal` first.
std::optional<Header> decodeHeader(QByteArrayView octets);
quint64 saltOf(QByteArrayView header); // of one that is damaged: at least headerOctets of it
Header newHeader();                    // now, with a salt of its own

struct Head {
    quint32 number = 0;
    qint64 at = -1;
    quint32 size = 0;
    quint8 kind = 0, protection = 0, channel = 0, extra = 0;
    quint32 payloadCheck = 0;
    bool operator==(const Head &) const = default;
};
using HeadOctets = std::array<char, size_t(headOctets)>;
HeadOctets encode(const Event &event, quint32 number, QByteArrayView payload, quint64 salt);
HeadOctets encodeEnd(quint32 count, quint64 salt);
// Nothing: no marker, or the check is wrong. `octets` are headOctets long.
std::optional<Head> decodeHead(const char *octets, quint64 salt);
bool holds(const Head &head, const char *payload, quint64 salt); // its payload is what was written
Event eventOf(const Head &head); // without its place; what this version does not know is a Foreign, whole

} // namespace Core::Journal
