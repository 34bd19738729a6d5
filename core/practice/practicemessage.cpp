#include "core/practice/practiceconversation.h"

#include <algorithm>

// DATA (RFC 5321 4.1.1.4) and BDAT (RFC 3030).
namespace Core::Practice {

Answer Conversation::notReadyForContent() const
{
    if (m_rules.tls == Rules::Tls::Required && !m_encrypted)
        return {530, "5.7.0", "Must issue a STARTTLS command first"};
    if (m_rules.login == Rules::Login::Required && m_client.login.isEmpty())
        return {530, "5.7.0", "Authentication required"};
    if (!m_envelope.isOpen())
        return {503, "5.5.1", "MAIL and RCPT come first"};
    // RFC 2033 4.2 asks for 503 in LMTP.
    if (m_envelope.wasRefusedEveryone() && !m_rules.isLmtp())
        return {554, "5.5.1", "No valid recipients"};
    if (m_envelope.recipients().isEmpty())
        return {503, "5.5.1", "RCPT comes first"};
    return {};
}

Answer Conversation::data(QByteArrayView, const Smtp::Command &)
{
    if (m_chunk.begun)
        return {503, "5.5.1", "The message was begun by BDAT"};
    if (const Answer refusal = notReadyForContent(); refusal.code != 0)
        return refusal;
    m_mode = Mode::Content;
    m_content = {};
    return {354, "", "Send the message; a line with a single dot ends it"};
}

Answer Conversation::contentFault() const
{
    if (m_content.size() > m_rules.sizeLimit)
        return {552, "5.3.4", "The message exceeds the limit of " + QByteArray::number(m_rules.sizeLimit) + " octets"};
    if (m_content.hasBareLineEnd())
        return {554, "5.6.0", "The message holds a bare CR or LF; its lines end in CR LF"};
    if (m_content.hasLongLine())
        return {500, "5.5.2", "The message holds a line of more than 1000 octets"};
    return {};
}

void Conversation::endContent(quint64 size, const Answer &fault)
{
    Answer answer = fault;
    if (answer.code == 0 && m_rules.refusesContent)
        answer = {554, "5.7.1", "Message refused: its content is not wanted here"};
    if (answer.code == 0) {
        const QByteArray id = m_surroundings.queuePrefix + QByteArray::number(++m_messages);
        answer = {250, "2.0.0", "Accepted as " + id + ", " + QByteArray::number(size) + " octets, and thrown away"};
    }
    if (!m_rules.isLmtp())
        say(answer);
    else
        for (const QByteArray &recipient : m_envelope.recipients())
            say(m_envelope.verdictAfterContent(recipient, answer));
    m_envelope.clear();
    m_chunk = {};
}

Answer Conversation::chunk(QByteArrayView, const Smtp::Command &command)
{
    const bool words = command.parameters.size() == (command.lastChunk ? 2 : 1);
    if (!command.chunkSize || !words)
        return {501, "5.5.4", "The form is BDAT size or BDAT size LAST"};
    m_chunk.refusal = m_chunk.refusal.code != 0 ? m_chunk.refusal : notReadyForContent();
    m_chunk.begun = m_chunk.begun || m_chunk.refusal.code == 0;
    m_chunk.left = *command.chunkSize;
    m_chunk.last = command.lastChunk;
    m_mode = Mode::Chunk;
    if (m_chunk.left == 0)
        endChunk();
    return {};
}

qsizetype Conversation::takeChunk(QByteArrayView bytes)
{
    const quint64 taken = std::min(m_chunk.left, quint64(bytes.size()));
    m_chunk.left -= taken;
    m_chunk.size += taken;
    if (m_chunk.left == 0)
        endChunk();
    return qsizetype(taken);
}

// The answer comes when the octets have come, refused or not (RFC 3030 2).
void Conversation::endChunk()
{
    m_mode = Mode::Command;
    if (m_chunk.refusal.code == 0 && m_chunk.size > m_rules.sizeLimit)
        m_chunk.refusal = {552, "5.3.4",
                           "The message exceeds the limit of " + QByteArray::number(m_rules.sizeLimit) + " octets"};
    if (m_chunk.last && m_chunk.begun)
        return endContent(m_chunk.size, m_chunk.refusal);
    if (m_chunk.refusal.code == 0)
        return say({250, "2.0.0", QByteArray::number(m_chunk.size) + " octets received"});
    say(m_chunk.refusal);
    // What follows a failed chunk is refused until RSET (RFC 3030 2).
    if (m_chunk.begun)
        m_chunk.refusal = {503, "5.5.1", "An earlier chunk was refused; RSET ends the transaction"};
    else
        m_chunk = {};
}

} // namespace Core::Practice
