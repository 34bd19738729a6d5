#include "core/checks/smugglingrun.h"

#include "core/checks/message.h"

#include <algorithm>

namespace Core::Checks {

SmugglingRun::SmugglingRun(const EndSequence &sequence, const Settings &settings, qsizetype inReport,
                           std::unique_ptr<Transport> transport, Document &document, QObject *parent)
    : Run(settings, {inReport}, std::move(transport), document, parent), m_sequence(sequence)
{}

void SmugglingRun::start()
{
    Q_EMIT began(cases().first());
    m_talk.open(Talk::Until::LoggedIn, [this](const Finding &whyNot) {
        if (whyNot.outcome != Outcome::Passed) {
            findAll(whyNot);
            return end();
        }
        sayCommand("MAIL FROM:<" + m_settings.sender + ">\r\n", Outcome::SenderRefused, [this] {
            sayCommand("RCPT TO:<" + m_settings.recipient + ">\r\n", Outcome::RecipientRefused,
                       [this] { sayCommand("DATA\r\n", Outcome::DataRefused, [this] { sendMessage(); }); });
        });
    });
}

void SmugglingRun::sayCommand(const QByteArray &line, Outcome whenRefused, std::function<void()> then)
{
    const bool isData = whenRefused == Outcome::DataRefused;
    m_talk.say(line, m_settings.pace.reply, [this, isData, whenRefused, then = std::move(then)](const Answer &answer) {
        if (isData ? answer.code == 354 : answer.isAccepted())
            return then();
        const Outcome silent = answer.closed ? Outcome::ConnectionLost : Outcome::TimedOut;
        findAll({Verdict::CannotTell, answer.code == 0 ? silent : whenRefused, answer.row});
        end();
    });
}

void SmugglingRun::sendMessage()
{
    const QByteArray content = message(m_settings.words, m_settings.sender, m_settings.recipient, m_sequence.id);
    const bool control = m_sequence.role == Role::Control;
    m_talk.say(content + m_sequence.octets.toByteArray(), control ? m_settings.pace.message : m_settings.pace.quiet,
               [this](const Answer &answer) {
                   m_heard.sequence = answer;
                   goOn(NextStep::Done);
               });
}

void SmugglingRun::goOn(NextStep last)
{
    const NextStep next = m_sequence.role == Role::Control ? NextStep::Done : nextStep(m_heard, last);
    if (next != NextStep::Done)
        return say(next);
    find(cases().first(), decide(m_sequence, m_heard));
    end();
}

void SmugglingRun::say(NextStep step)
{
    const bool quiet = step == NextStep::Command;
    const QByteArray line = quiet ? "NOOP\r\n" : step == NextStep::End ? ".\r\n" : "QUIT\r\n";
    const auto limit = quiet                   ? m_settings.pace.quiet
                       : step == NextStep::End ? m_settings.pace.message
                                               : m_settings.pace.reply;
    const auto heard = [this, step](const Answer &answer) {
        Answer &to = step == NextStep::Command ? m_heard.command : step == NextStep::End ? m_heard.end : m_heard.quit;
        to = answer;
        goOn(step);
    };
    if (step == NextStep::Quit && m_talk.hasUnread()) // one too many came already
        m_talk.listen(limit, heard);
    else
        m_talk.say(line, limit, heard);
}

qint64 SmugglingRun::delay() const
{
    const RowId row = m_heard.sequence.row;
    const auto exchanges = document().exchanges();
    const auto it = std::find_if(exchanges.begin(), exchanges.end(),
                                 [row](const Smtp::Exchange &exchange) { return exchange.replyFirst == row; });
    return row == none || it == exchanges.end() || it->delay < 0 ? -1 : it->delay / 1000;
}

} // namespace Core::Checks
