#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"

#include <algorithm>

// Log lines of Sendmail: "to=<…>, …, dsn=5.1.1, stat=User unknown" and "ruleset=check_rcpt, …, reject=550 …".
namespace Core::Pasted {
namespace {

QByteArray queueIdIn(QByteArrayView line)
{
    const QByteArrayView word = firstWord(behind(line, "]: "));
    return word.size() > 8 && word.size() < 24 && word.endsWith(':') ? word.chopped(1).toByteArray() : QByteArray();
}

QByteArrayView valueOf(QByteArrayView line, const char *key)
{
    const QByteArrayView rest = behind(line, key);
    return rest.isNull() ? rest : before(rest, ", ");
}

bool takeStat(Reader &reader, QByteArrayView line, Span place)
{
    const QByteArrayView stat = behind(line, "stat=");
    if (stat.isNull() || (!holds(line, "dsn=") && !holds(line, "mailer=") && !holds(line, "to=")))
        return false;
    Finding finding = findingOf(Source::SendmailLog, place);
    finding.queueId = queueIdIn(line);
    finding.recipient = addressIn(valueOf(line, "to=")).toByteArray();
    takeHost(valueOf(line, "relay="), finding.host, finding.address);
    const auto status = statusAt(valueOf(line, "dsn="), 0);
    const bool sent = beginsAnyCase(stat, "sent"), deferred = beginsAnyCase(stat, "deferred");
    finding.action = sent                                         ? Action::Delivered
                     : deferred || (status && status->klass == 4) ? Action::Delayed
                                                                  : Action::Failed;
    if (beginsAnyCase(stat, "queued"))
        return true;
    const QByteArrayView words = deferred && stat.contains(':') ? behind(stat, ":").trimmed() : stat.trimmed();
    const auto reason = reasonIn(words);
    const bool transport = reason && reason->event != Event::Reply && reason->event != Event::UnknownUser &&
                           reason->event != Event::MailboxFull;
    if (reason && (reason->event == Event::Reply || transport)) {
        put(*reason, finding);
    } else if (sent) {
        finding.event = Event::Delivered;
        finding.words = oneLine(words);
    } else if (status && status->klass != 2) {
        finding.reply = replyOfStatus(status->toString() + ' ' + oneLine(words));
        finding.notes.append(Note::CodeFromClass);
    } else {
        finding.event = finding.action == Action::Delayed ? Event::Delayed : Event::Failed;
        finding.words = oneLine(words);
    }
    reader.out.add(std::move(finding));
    return true;
}

Asked askedBy(QByteArrayView line)
{
    struct Stage {
        const char *mark;
        const char *words;
    };
    constexpr Stage stages[] = {
        {"check_rcpt", "RCPT"},    {"check_mail", "MAIL"},         {"check_relay", "initial connection"},
        {"check_data", "DATA"},    {"check_eom", "end of data"},   {"milter: to=", "RCPT"},
        {"milter: from=", "MAIL"}, {"milter: data", "end of data"}};
    for (const Stage &stage : stages)
        if (holds(line, stage.mark))
            return askedIn(stage.words);
    return {};
}

// What this server refused itself.
bool takeReject(Reader &reader, QByteArrayView line, Span place)
{
    const QByteArrayView said = behind(line, "reject=");
    const auto reason = said.isNull() ? std::nullopt : reasonIn(said);
    if (!reason)
        return false;
    Finding finding = findingOf(Source::SendmailLog, place);
    finding.queueId = queueIdIn(line);
    put(*reason, finding);
    finding.host.clear();
    const Asked asked = askedBy(line);
    if (asked.told != Asked::Told::Nothing)
        putAsked(asked, finding);
    if (asked.verb == Smtp::Verb::Rcpt)
        finding.recipient =
            addressIn(holds(line, "arg1=") ? valueOf(line, "arg1=") : valueOf(line, "to=")).toByteArray();
    else if (asked.verb == Smtp::Verb::Mail)
        finding.sender =
            addressIn(holds(line, "arg1=") ? valueOf(line, "arg1=") : valueOf(line, "from=")).toByteArray();
    reader.out.add(std::move(finding));
    return true;
}

} // namespace

bool takeSendmail(Reader &reader)
{
    const QByteArrayView line = reader.cursor.line().text.trimmed();
    const bool ours = holds(line, "sendmail[") || holds(line, "sm-mta[") || holds(line, "sm-msp");
    if (!ours && !holds(line, "stat=") && !holds(line, "reject="))
        return false;
    const Span place = reader.cursor.line().place;
    if (!takeStat(reader, line, place) && !takeReject(reader, line, place) && !ours)
        return false;
    reader.cursor.advance();
    return true;
}

} // namespace Core::Pasted
