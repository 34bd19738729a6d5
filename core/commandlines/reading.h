#pragma once
#include "core/commandlines/pastedcommand.h"
#include "core/commandlines/shellwords.h"

#include <optional>

namespace Core::CommandLines {

// The words of one command behind the program's name, and which of them hold secrets.
class Reading
{
public:
    struct Masked {
        qsizetype word, from; // from this octet of the word on
    };
    Reading(QList<ShellWords::Word> words, PastedCommand &into) : m_words(std::move(words)), m_into(into) {}
    PastedCommand &into() { return m_into; }
    bool atEnd() const { return m_next >= m_words.size(); }
    const QByteArray &peek() const { return m_words[m_next].text; }
    QByteArray take() { return m_words[m_next++].text; }
    // Of the word taken last, or the next one where it has no value of its own; nullopt: none follows.
    std::optional<QByteArray> value(const std::optional<QByteArray> &own)
    {
        return own ? own : atEnd() ? std::nullopt : std::optional(take());
    }
    void mask(qsizetype from) { m_masked.append({m_next - 1, from}); } // in the word taken last
    const QList<Masked> &masked() const { return m_masked; }
    const QList<ShellWords::Word> &words() const { return m_words; }

private:
    QList<ShellWords::Word> m_words;
    qsizetype m_next = 0;
    PastedCommand &m_into;
    QList<Masked> m_masked;
};

bool namesSecret(QByteArrayView option); // an option we do not know, whose value nobody should see
void readSwaks(Reading &reading);
void readCurl(Reading &reading);
// "host", "host:25", "[::1]:25", "host/25"; false: nothing to connect to.
bool takeServer(const QByteArray &text, PastedCommand &into);

} // namespace Core::CommandLines
