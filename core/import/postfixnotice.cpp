#include "core/import/readers.h"
#include "core/import/words.h"

// The mail to the postmaster with a "Transcript of session": lines of the server " Out: ", of the client " In:  ". What
// the client said in the message itself is not in it.
namespace Core::Import {
namespace {

class PostfixNoticeReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;

private:
    void begin();
    QByteArray m_subject;
};

void PostfixNoticeReader::take(QByteArrayView line)
{
    if (const auto subject = behind(line, "Subject: Postfix SMTP server: errors from ")) {
        m_subject = subject->toByteArray();
        return;
    }
    if (holds(line, "Transcript of session follows.")) {
        close();
        return begin();
    }
    if (!m_now)
        return;
    if (const auto heard = behind(line, " Out: ")) {
        m_now->heard(*heard);
    } else if (const auto said = behind(line, " In:  ")) {
        m_now->said(*said);
    } else if (line == QByteArrayView(" In:")) {
        m_now->said({});
    } else if (const auto reason = behind(line, "Session aborted, reason: ")) {
        const bool late = holds(*reason, "timeout");
        m_now->failed({late ? FailureKind::WaitTimedOut : FailureKind::Reset,
                       reason->first(qMin<qsizetype>(reason->size(), 200)).toByteArray(),
                       {}});
    } else if (behind(line, "For other details")) {
        close();
    }
}

void PostfixNoticeReader::begin()
{
    Scribe &session = now(Origin::PostfixNotice, Telling::WithoutContent, Handshake::Implied);
    if (const auto client = hostAddress(std::exchange(m_subject, {})))
        session.setClient(client->address);
    session.connected();
}

} // namespace

bool isPostfixNotice(QByteArrayView line)
{
    return line == QByteArrayView("Transcript of session follows.");
}

std::unique_ptr<TextReader> postfixNoticeReader(Collector &to)
{
    return std::make_unique<PostfixNoticeReader>(to);
}

} // namespace Core::Import
