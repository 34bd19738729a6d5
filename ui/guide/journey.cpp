#include "ui/guide/journey.h"

#include "core/document/shownlogin.h"
#include "core/smtp/words.h"
#include "core/transcript/facts.h"

#include <algorithm>

namespace Gui {

namespace {

using Core::Smtp::Verb;

constexpr size_t lookBack = 2'000; // exchanges looked at; a transaction longer than that has counts all the same

bool introduces(Verb verb)
{
    return verb == Verb::Ehlo || verb == Verb::Helo || verb == Verb::Lhlo;
}

bool carriesMessage(Verb verb)
{
    return verb == Verb::Data || verb == Verb::Content || verb == Verb::Bdat;
}

class Reader
{
public:
    explicit Reader(const Core::Document &document)
        : m_now(document.conversation()), m_dialogue(document.dialogue()), m_transaction(m_now.transaction())
    {}
    Journey read();

private:
    Milestone said(Core::RowId row) const;
    Milestone answered(Core::RowId row) const;
    void readIntroduction();
    void readTls();
    void readLogin();
    void readTransaction();
    void readExchanges();
    void readRecipient(const Core::Smtp::Exchange &exchange);
    void readMessage(const Core::Smtp::Exchange &exchange);
    void readWaiting();
    void sumUp();
    void readWaiting(const Milestone &asked);
    bool shown() const;

    const Core::Smtp::Conversation &m_now;
    const Core::Dialogue m_dialogue;
    const Core::Smtp::Transaction &m_transaction;
    Journey m_journey;
};

Milestone Reader::said(Core::RowId row) const
{
    const QByteArray line = m_dialogue.line(row);
    const Core::Smtp::Command command = Core::Smtp::parseCommand(line);
    return {command.verb, Progress::Asked, Core::Smtp::cut(line, command.argument).toByteArray(), 0, row};
}

Milestone Reader::answered(Core::RowId row) const
{
    Milestone milestone = said(row);
    if (const Core::Smtp::Exchange *exchange = m_dialogue.exchangeOfCommand(row)) {
        milestone.progress = progressOf(exchange->code);
        milestone.code = exchange->code;
        milestone.row = exchange->replyFirst;
    }
    return milestone;
}

Journey Reader::read()
{
    readIntroduction();
    readTls();
    readLogin();
    readTransaction();
    readExchanges();
    readWaiting();
    sumUp();
    return m_journey;
}

void Reader::readIntroduction()
{
    if (m_now.introduced())
        m_journey.introduction = answered(m_now.introduction());
    else if (m_now.introductionRefused() != Core::none)
        m_journey.introduction = answered(m_now.introductionRefused());
}

void Reader::readTls()
{
    const Core::RowId encrypted = m_now.encryptedAt();
    if (encrypted != Core::none) {
        const auto facts = Core::Facts::decode<Core::TlsFacts>(m_dialogue.fact(encrypted));
        m_journey.tls = {Verb::StartTls, Progress::Done, facts.protocol, 0, encrypted};
        const bool beforeGreeting = m_now.greeting() == Core::none || m_now.greeting() > encrypted;
        m_journey.tlsFrom = beforeGreeting ? Journey::TlsFrom::TheStart : Journey::TlsFrom::StartTls;
    } else if (m_now.startTlsRefused() != Core::none) {
        m_journey.tls = answered(m_now.startTlsRefused());
    }
}

void Reader::readLogin()
{
    const Core::Smtp::Login &login = m_now.login();
    if (login.command == Core::none && login.accepted == Core::none)
        return;
    Milestone &milestone = m_journey.login;
    const QByteArray identity = Core::shownLogin(m_dialogue, Core::authOf(m_dialogue, login)).identity;
    milestone = {Verb::Auth, Progress::Asked, identity, login.code, login.command};
    if (milestone.used.isEmpty())
        milestone.used = login.mechanism;
    if (login.accepted != Core::none)
        milestone = {Verb::Auth, Progress::Done, milestone.used, 235, login.accepted};
    else if (login.command <= m_now.encryptedAt() && m_now.encryptedAt() != Core::none)
        milestone = {}; // RFC 3207 4.2: TLS made it void
    else if (login.code >= 400)
        milestone.progress = progressOf(login.code);
}

// What RSET, EHLO or TLS took back is to be done again.
bool Reader::shown() const
{
    using Ended = Core::Smtp::Transaction::Ended;
    const Ended ended = m_transaction.ended;
    return m_transaction.mail != Core::none &&
           (ended == Ended::Never || ended == Ended::ByMessage || ended == Ended::ByRefusal);
}

void Reader::readTransaction()
{
    if (!shown())
        return;
    m_journey.mail = answered(m_transaction.mail);
    m_journey.mail.used = pathOf(m_dialogue.line(m_transaction.mail));
}

void Reader::readExchanges()
{
    const auto exchanges = m_dialogue.exchanges;
    const size_t begin = exchanges.size() > lookBack ? exchanges.size() - lookBack : 0;
    for (size_t i = begin; i < exchanges.size(); ++i) {
        const Core::Smtp::Exchange &exchange = exchanges[i];
        if (exchange.verb == Verb::Quit)
            m_journey.quit = {Verb::Quit, progressOf(exchange.code), {}, exchange.code, exchange.replyFirst};
        if (!shown() || exchange.said == Core::none || exchange.said < m_transaction.mail)
            continue;
        if (exchange.verb == Verb::Rcpt)
            readRecipient(exchange);
        else if (carriesMessage(exchange.verb))
            readMessage(exchange);
    }
    const quint32 known = quint32(m_journey.recipients.size());
    m_journey.earlier = shown() && m_transaction.asked > known ? m_transaction.asked - known : 0;
}

void Reader::readRecipient(const Core::Smtp::Exchange &exchange)
{
    m_journey.recipients.append(
        {pathOf(m_dialogue.line(exchange.said)), progressOf(exchange.code), exchange.code, exchange.replyFirst});
    if (m_journey.recipients.size() > Journey::shownRecipients)
        m_journey.recipients.removeFirst();
}

// After the final dot LMTP and PRDR tell the fate of each recipient anew; one that was taken is enough for a tick.
void Reader::readMessage(const Core::Smtp::Exchange &exchange)
{
    const Progress progress = progressOf(exchange.code);
    if (exchange.recipient != Core::none) {
        const QByteArray address = pathOf(m_dialogue.line(exchange.recipient));
        const auto named =
            std::find_if(m_journey.recipients.rbegin(), m_journey.recipients.rend(), [&](const Recipient &recipient) {
                return recipient.fate == Progress::Done && recipient.address == address;
            });
        if (named != m_journey.recipients.rend())
            *named = {address, progress, exchange.code, exchange.replyFirst};
        if (m_journey.data.progress == Progress::Done)
            return;
    }
    m_journey.data = {exchange.verb, progress, {}, exchange.code, exchange.replyFirst};
}

void Reader::readWaiting()
{
    constexpr qsizetype looked = 50;
    if (m_now.state() == Core::Smtp::State::Over)
        return;
    const QList<Core::RowId> rows = m_now.unanswered();
    for (qsizetype i = 0; i < std::min(looked, rows.size()); ++i)
        readWaiting(said(rows[i]));
}

void Reader::readWaiting(const Milestone &asked)
{
    if (introduces(asked.verb)) {
        m_journey.introduction = asked;
    } else if (asked.verb == Verb::StartTls) {
        m_journey.tls = asked;
    } else if (asked.verb == Verb::Mail && asked.row == m_transaction.mail) {
        m_journey.mail = asked;
        m_journey.mail.used = pathOf(m_dialogue.line(asked.row));
    } else if (asked.verb == Verb::Rcpt && m_journey.recipients.size() < Journey::shownRecipients) {
        m_journey.recipients.append({pathOf(m_dialogue.line(asked.row)), Progress::Asked, 0, asked.row});
        m_journey.earlier -= std::min(1u, m_journey.earlier);
    } else if (asked.verb == Verb::Data) {
        m_journey.data = {Verb::Data, Progress::Asked, {}, 0, asked.row};
    } else if (asked.verb == Verb::Quit) {
        m_journey.quit = {Verb::Quit, Progress::Asked, {}, 0, asked.row};
    }
}

// One recipient that was taken is enough to go on.
void Reader::sumUp()
{
    if (!shown() || m_transaction.asked == 0)
        return;
    Milestone &rcpt = m_journey.rcpt;
    rcpt.verb = Verb::Rcpt;
    if (m_transaction.accepted > 0)
        rcpt.progress = Progress::Done;
    else if (m_transaction.deferred > 0)
        rcpt.progress = Progress::Deferred;
    else
        rcpt.progress = m_transaction.refused > 0 ? Progress::Refused : Progress::Asked;
}

} // namespace

Progress progressOf(quint16 code)
{
    if (Core::Smtp::isAccepted(code))
        return Progress::Done;
    if (Core::Smtp::isDeferred(code))
        return Progress::Deferred;
    return Core::Smtp::isRefusedForGood(code) ? Progress::Refused : Progress::Asked;
}

QByteArray pathOf(const QByteArray &line)
{
    const Core::Smtp::Command command = Core::Smtp::parseCommand(line);
    return command.path ? Core::Smtp::cut(line, *command.path).toByteArray() : QByteArray();
}

Journey journeyOf(const Core::Document &document)
{
    return Reader(document).read();
}

} // namespace Gui
