#include "core/transcript/secretwatch.h"

#include "core/wire/octets.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

// What the replies tell the watch: whether AUTH is open, whether what is sent is content.
namespace Core {
namespace {

constexpr qsizetype heardOctets = 1024; // of a reply line, to know code and prompt

// Servers ask in many tongues; a prompt that cannot be read might ask for anything.
bool asksForPassword(QByteArrayView prompt)
{
    const auto decoded = decodedBase64(prompt);
    if (!decoded)
        return true;
    const QByteArray text = viewOf(*decoded).toByteArray().toLower();
    constexpr std::array words = {"pass", "pwd", "kennwort", "contrase", "secret", "passe"};
    return std::any_of(words.begin(), words.end(), [&text](const char *word) { return text.contains(word); });
}

} // namespace

void SecretWatch::hear(QByteArrayView received)
{
    while (!received.isEmpty()) {
        const void *feed = std::memchr(received.data(), '\n', size_t(received.size()));
        const qsizetype size = feed ? static_cast<const char *>(feed) - received.data() : received.size();
        const qsizetype room = qMin(size, heardOctets - m_heardLine.size());
        m_heardLine.append(received.first(room));
        if (!feed)
            return;
        heardLine();
        m_heardLine.clear();
        received = received.sliced(size + 1);
    }
}

// As the conversation reads it: 334, 354 and 235 count only as whole replies of one code.
void SecretWatch::heardLine()
{
    const QByteArrayView line = bareLine(m_heardLine);
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2])) {
        m_heardBroken = m_heardBroken || m_heardCode != 0;
        return;
    }
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    const bool mixed = m_heardCode != 0 && m_heardCode != code;
    m_heardBroken = m_heardBroken || mixed || (line.size() > 3 && line[3] != ' ' && line[3] != '-');
    m_heardCode = code;
    if (line.size() > 3 && line[3] == '-')
        return;
    m_heardCode = 0;
    const bool broken = std::exchange(m_heardBroken, false);
    heardCode(code, broken ? Reply::Broken : Reply::Whole, withoutIndent(line.sliced(3)));
}

void SecretWatch::heardCode(int code, Reply reply, QByteArrayView text)
{
    heardInAuth(code, reply);
    if (code == 334)
        m_passwordPrompt = asksForPassword(text);
    const bool endsContent = code != 334 && code != 354;
    if (code == 354 && reply == Reply::Whole && m_dataAsked && m_auth == Auth::Idle) {
        m_place = Place::Content;
        m_contentLength = 0;
        clearLine();
    } else if (endsContent && m_place == Place::Content) {
        m_place = Place::Commands;
    } else if (code >= 400 && m_place == Place::Octets) {
        m_place = Place::Commands; // it may not know BDAT and take the octets for lines
    }
    if (code == 354)
        m_dataAsked = false;
}

void SecretWatch::heardInAuth(int code, Reply reply)
{
    if (reply == Reply::Broken && (code == 334 || code == 235)) {
        m_auth = Auth::Wary; // it may have been meant so
        return;
    }
    if (code == 334 && m_auth == Auth::Asked)
        m_auth = Auth::Open;
    else if (code == 334 && m_auth == Auth::Idle)
        m_auth = Auth::Wary; // nobody asked for it; who answers it nevertheless must not be shown
    else if (code == 235)
        m_auth = Auth::Idle;
    else if (m_auth == Auth::Open ? code != 334 : code >= 400 && m_auth != Auth::Idle)
        m_auth = Auth::Wary;
}

} // namespace Core
