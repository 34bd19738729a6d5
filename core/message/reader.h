#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Core::Message {

struct ReadField {
    QByteArray name;
    QString value; // encoded words of RFC 2047 decoded
    bool operator==(const ReadField &) const = default;
};
struct ReadPart {
    int depth = 0;
    QByteArray type;     // "text/plain"
    QByteArray encoding; // "quoted-printable"; empty: none is named
    QString fileName;
    qint64 octets = 0; // decoded
    QString text;      // of a text part, decoded, at most readerTextOctets of it
    bool operator==(const ReadPart &) const = default;
};
struct ReadMessage {
    bool libraryMissing = false;
    bool understood = false;
    bool cut = false; // there is more than is read
    QList<ReadField> fields;
    QList<ReadPart> parts; // in order, depth first
    bool operator==(const ReadMessage &) const = default;
};

inline constexpr qsizetype readerOctets = 4 * 1024 * 1024, readerTextOctets = 64 * 1024;
inline constexpr int readerFields = 300, readerParts = 200;

// A message as a mail program would show it. GMime's, loaded by the first call. Any octets; bounded by the above.
ReadMessage readMessage(QByteArrayView message);

} // namespace Core::Message
