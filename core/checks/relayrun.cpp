#include "core/checks/relayrun.h"

#include "core/checks/message.h"

namespace Core::Checks {
namespace {

QList<qsizetype> casesOf(const QList<RelayRun::Task> &tasks)
{
    QList<qsizetype> cases;
    for (const RelayRun::Task &task : tasks)
        cases.append(task.inReport);
    return cases;
}

} // namespace

RelayRun::RelayRun(const QList<Task> &tasks, UnknownRecipient unknown, const Settings &settings,
                   std::unique_ptr<Transport> transport, Document &document, QObject *parent)
    : Run(settings, casesOf(tasks), std::move(transport), document, parent), m_tasks(tasks), m_unknown(unknown)
{}

void RelayRun::start()
{
    m_talk.open(Talk::Until::Introduced, [this](const Finding &whyNot) {
        if (whyNot.outcome == Outcome::Passed)
            return next();
        findAll(whyNot);
        end();
    });
}

void RelayRun::next()
{
    m_heard = {};
    if (++m_at >= m_tasks.size() || m_talk.isOver())
        return end(); // what is left is asked in another connection
    Q_EMIT began(m_tasks[m_at].inReport);
    if (m_at == 0)
        return sayMail();
    m_talk.say("RSET\r\n", m_settings.pace.reply, [this](const Answer &answer) {
        if (answer.isAccepted())
            return sayMail();
        m_heard.sender = answer;
        end();
    });
}

void RelayRun::sayMail()
{
    m_talk.say("MAIL FROM:" + m_tasks[m_at].relay.sender + "\r\n", m_settings.pace.reply, [this](const Answer &answer) {
        m_heard.sender = answer;
        if (answer.isAccepted())
            sayRecipient();
        else
            decideNow();
    });
}

void RelayRun::sayRecipient()
{
    m_talk.say("RCPT TO:" + m_tasks[m_at].relay.recipient + "\r\n", m_settings.pace.reply,
               [this](const Answer &answer) {
                   m_heard.recipient = answer;
                   const bool probe = m_tasks[m_at].relay.form->role == Role::Probe;
                   const bool goesOn = m_settings.reach == Settings::Reach::Message;
                   if (answer.isAccepted() && probe && goesOn)
                       sayData();
                   else
                       decideNow();
               });
}

void RelayRun::sayData()
{
    m_talk.say("DATA\r\n", m_settings.pace.reply, [this](const Answer &answer) {
        m_heard.data = answer;
        if (answer.code != 354)
            return decideNow();
        const QByteArray content = message(m_settings.words, m_settings.foreignSender, m_settings.foreignRecipient,
                                           m_tasks[m_at].relay.form->id);
        m_talk.say(content + "\r\n.\r\n", m_settings.pace.message, [this](const Answer &end) {
            m_heard.end = end;
            decideNow();
        });
    });
}

void RelayRun::decideNow()
{
    const Task &task = m_tasks[m_at];
    const Finding finding = decide(*task.relay.form, m_heard, m_unknown);
    if (finding.outcome != Outcome::ConnectionLost) // else it is asked once more
        find(task.inReport, finding);
    next();
}

} // namespace Core::Checks
