#include "core/import/reader.h"

#include "core/import/readers.h"

#include <algorithm>

namespace Core::Import {

std::unique_ptr<Scribe> Collector::begin(Origin origin, Telling telling, Handshake handshake)
{
    auto scribe = std::make_unique<Scribe>(origin, telling, handshake);
    scribe->setOrder(m_begun++);
    return scribe;
}

void Collector::finish(std::unique_ptr<Scribe> scribe)
{
    if (!scribe)
        return;
    std::optional<Found> found = scribe->finish();
    if (!found)
        return;
    if (m_kept.size() >= size_t(mostSessions))
        ++m_left;
    else
        m_kept.push_back({scribe->order(), std::move(*found)});
}

void Collector::giveTo(Reading &reading)
{
    std::sort(m_kept.begin(), m_kept.end(), [](const Kept &a, const Kept &b) { return a.order < b.order; });
    reading.found.reserve(qsizetype(m_kept.size()));
    for (Kept &kept : m_kept)
        reading.found.append(std::move(kept.found));
    reading.left = m_left;
    m_kept.clear();
}

std::unique_ptr<TextReader> readerFor(Origin origin, Collector &to)
{
    switch (origin) {
    case Origin::Swaks:
        return swaksReader(to);
    case Origin::OpenSsl:
        return openSslReader(to);
    case Origin::Curl:
        return curlReader(to);
    case Origin::PostfixLog:
        return postfixLogReader(to);
    case Origin::PostfixNotice:
        return postfixNoticeReader(to);
    case Origin::Exim:
        return eximReader(to);
    case Origin::Thunderbird:
        return thunderbirdReader(to);
    case Origin::MailKit:
        return mailKitReader(to);
    case Origin::Exchange:
        return exchangeReader(to);
    case Origin::Telnet:
        return terminalReader(to);
    case Origin::Dialogue:
    case Origin::Live:
    case Origin::Capture:
        return dialogueReader(to);
    }
    return dialogueReader(to);
}

} // namespace Core::Import
