#pragma once
#include <QByteArrayView>
#include <QList>

namespace Core::Anonymous {

// A word of a text that may name somebody, by its shape.
struct FoundName {
    enum class Kind : quint8 {
        Mailbox, // local part, @, domain or literal
        Domain,  // behind an @ that nothing precedes: a source route, the rest of a broken line
        Ipv4,
        Ipv6,
        Word, // letters, digits, dots, hyphens, underscores
    } kind = Kind::Word;
    qsizetype begin = 0, size = 0;
    qsizetype at = -1; // of a Mailbox its @, counted in the text
    bool operator==(const FoundName &) const = default;
};
// In order, apart from each other. Total, in linear time.
QList<FoundName> namesIn(QByteArrayView text);

} // namespace Core::Anonymous
