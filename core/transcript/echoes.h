#pragma once
#include "core/transcript/secretbytes.h"

namespace Core {

inline constexpr char secretMask[] = "********"; // of one length, whatever it hides
inline constexpr quint32 secretMaskOctets = 8;

// The secrets that were sent, to be masked where a server gives them back.
class Echoes
{
public:
    void add(SecretBytes form);
    bool isEmpty() const { return m_forms.empty(); }
    void forget() { m_forms.clear(); }
    // `begun`: the line that the first octet belongs to began before. A reply's code and the octet behind it are never
    // masked: a password "250" must not blind the conversation.
    enum class LineStart : quint8 { Here, Before };
    // What follows: at the end of the stream the begin of an echo is masked too, from four octets on.
    enum class Following : quint8 { More, Nothing };
    QByteArray masked(QByteArrayView lines, LineStart start, Following following) const;
    qsizetype openTail(QByteArrayView octets) const; // how many at the end may be the beginning of an echo

private:
    struct Place {
        qsizetype begin = 0, end = 0;
    };
    void collect(QByteArrayView lines, LineStart start, const SecretBytes &form, std::vector<Place> &places) const;
    void collectTail(QByteArrayView lines, LineStart start, std::vector<Place> &places) const;
    std::vector<SecretBytes> m_forms;
};

} // namespace Core
