#include "core/checks/injectionrun.h"

#include "core/smtp/conversation.h"

namespace Core::Checks {

InjectionRun::InjectionRun(const Injection &injection, const Settings &settings, qsizetype inReport,
                           std::unique_ptr<Transport> transport, Document &document, QObject *parent)
    : Run(settings, {inReport}, std::move(transport), document, parent), m_injection(injection)
{}

void InjectionRun::start()
{
    Q_EMIT began(cases().first());
    m_talk.open(Talk::Until::Greeted, [this](const Finding &whyNot) {
        if (whyNot.outcome == Outcome::Passed)
            return introduce();
        findAll(whyNot);
        end();
    });
}

void InjectionRun::introduce()
{
    m_talk.introduce([this](const Answer &answer) {
        if (answer.isAccepted() && document().conversation().offered().offers("STARTTLS"))
            return startTls();
        findAll({Verdict::CannotTell, answer.isAccepted() ? Outcome::NoTls : Outcome::TurnedAway, answer.row});
        end();
    });
}

void InjectionRun::startTls()
{
    m_talk.say("STARTTLS\r\n" + m_injection.inClear.toByteArray(), m_settings.pace.reply, [this](const Answer &answer) {
        m_heard.startTls = answer;
        if (answer.code == 220)
            m_talk.awaitTls([this] { lookAtTls(); });
        else
            decideNow();
    });
}

void InjectionRun::lookAtTls()
{
    using Tls = InjectionHeard::Tls;
    m_heard.tlsRow = m_talk.lastRow();
    if (m_talk.isTls())
        return listenInside();
    const auto failure = m_talk.failure();
    if (failure && (failure->kind == FailureKind::Injected || failure->kind == FailureKind::ClearInTls))
        m_heard.tls = Tls::AnsweredInClear;
    else if (failure || m_talk.isOver())
        m_heard.tls = m_talk.wasUntrusted() ? Tls::Untrusted : Tls::Failed;
    decideNow();
}

void InjectionRun::listenInside()
{
    m_heard.tls = InjectionHeard::Tls::Up;
    m_heard.tlsRow = document().conversation().encryptedAt();
    const bool control = m_injection.role == Role::Control;
    m_talk.listen(control ? std::chrono::milliseconds(0) : m_settings.pace.quiet, [this](const Answer &answer) {
        m_heard.unasked = answer;
        if (!answer.isSilent())
            return decideNow();
        if (m_injection.inside.isEmpty())
            return sayInside();
        m_talk.say(m_injection.inside.toByteArray(), m_settings.pace.reply, [this](const Answer &rest) {
            m_heard.rest = rest;
            sayInside();
        });
    });
}

void InjectionRun::sayInside()
{
    m_talk.introduce([this](const Answer &answer) {
        m_heard.ehlo = answer;
        if (answer.code == 0)
            return decideNow();
        const auto last = [this](const Answer &quit) {
            m_heard.quit = quit;
            decideNow();
        };
        if (m_talk.hasUnread()) // one too many
            m_talk.listen(m_settings.pace.reply, last);
        else
            m_talk.say("QUIT\r\n", m_settings.pace.reply, last);
    });
}

void InjectionRun::decideNow()
{
    find(cases().first(), decide(m_injection, m_heard));
    end();
}

} // namespace Core::Checks
