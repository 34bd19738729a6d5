#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"
#include "core/wire/octets.h"

#include <algorithm>

// Fields of a delivery status notification (RFC 3464), whole or in part.
namespace Core::Pasted {
namespace {

enum class Field : quint8 { None, Recipient, Action, Status, Diagnostic, RemoteMta, Sender, QueueId, Other };
struct FieldName {
    const char *name;
    Field field;
};
constexpr FieldName fieldNames[] = {
    {"final-recipient:", Field::Recipient},
    {"original-recipient:", Field::Other},
    {"x-actual-recipient:", Field::Other},
    {"action:", Field::Action},
    {"status:", Field::Status},
    {"diagnostic-code:", Field::Diagnostic},
    {"remote-mta:", Field::RemoteMta},
    {"reporting-mta:", Field::Other},
    {"received-from-mta:", Field::Other},
    {"dsn-gateway:", Field::Other},
    {"arrival-date:", Field::Other},
    {"last-attempt-date:", Field::Other},
    {"will-retry-until:", Field::Other},
    {"original-envelope-id:", Field::Other},
    {"final-log-id:", Field::Other},
    {"x-postfix-queue-id:", Field::QueueId},
    {"x-postfix-sender:", Field::Sender},
    {"x-display-name:", Field::Other},
    {"x-supplementary-info:", Field::Other},
    {"x-original-message-id:", Field::Other},
    {"x-outbound-ip:", Field::Other},
    {"x-queue-id:", Field::QueueId},
    {"x-sender:", Field::Other},
    {"x-maillog:", Field::Other},
};

Action actionNamed(QByteArrayView word)
{
    struct Named {
        const char *name;
        Action action;
    };
    constexpr Named all[] = {{"failed", Action::Failed},
                             {"delayed", Action::Delayed},
                             {"delivered", Action::Delivered},
                             {"relayed", Action::Relayed},
                             {"expanded", Action::Expanded}};
    for (const Named &some : all)
        if (beginsAnyCase(word, some.name))
            return some.action;
    return Action::None;
}

Field fieldIn(QByteArrayView line)
{
    for (const FieldName &some : fieldNames) {
        if (!beginsAnyCase(line, some.name))
            continue;
        const QByteArrayView value = behind(line, ":").trimmed();
        // Words of every day, unless what they are given is not.
        if (some.field == Field::Action && actionNamed(value) == Action::None)
            return Field::None;
        if (some.field == Field::Status && !statusAt(value, 0))
            return Field::None;
        return some.field;
    }
    return Field::None;
}

bool isFold(const Line *line)
{
    return line && !line->isBlank() && isBlank(line->text[0]);
}

// "rfc822; bob@example.org" without its type
QByteArrayView untyped(QByteArrayView value)
{
    const qsizetype end = value.indexOf(';');
    const QByteArrayView type = end < 0 ? QByteArrayView() : value.first(end).trimmed();
    const bool typed = end > 0 && type.size() < 30 && !type.contains(' ') && !isDigit(type[0]);
    return typed ? value.sliced(end + 1).trimmed() : value.trimmed();
}

struct Group {
    Finding finding;
    QByteArray diagnostic;
    bool told = false; // something of a recipient
};

// Of "mx.example.org (192.0.2.1, the server for the domain example.org.)" too.
void takeRemote(QByteArrayView value, Finding &finding)
{
    takeHost(value, finding.host, finding.address);
    const QByteArrayView inside = between(value, "(", ")");
    if (finding.address.isEmpty() && !inside.isEmpty())
        finding.address = before(inside, ",").first(std::min<qsizetype>(before(inside, ",").size(), 45)).toByteArray();
}

void takeField(Group &group, Field field, QByteArrayView value)
{
    switch (field) {
    case Field::Recipient:
        group.finding.recipient = withoutBrackets(untyped(value)).toByteArray();
        group.told = true;
        break;
    case Field::Action:
        group.finding.action = actionNamed(value);
        group.told = true;
        break;
    case Field::Status:
        group.finding.status = statusAt(value, 0);
        group.told = true;
        break;
    case Field::Diagnostic:
        group.diagnostic = untyped(value).toByteArray();
        group.told = true;
        break;
    case Field::RemoteMta:
        takeRemote(untyped(value), group.finding);
        break;
    case Field::Sender:
        group.finding.sender = withoutBrackets(untyped(value)).toByteArray();
        break;
    case Field::QueueId:
        group.finding.queueId = value.trimmed().toByteArray();
        break;
    case Field::None:
    case Field::Other:
        break;
    }
}

Event eventOf(Action action)
{
    switch (action) {
    case Action::Delayed:
        return Event::Delayed;
    case Action::Delivered:
        return Event::Delivered;
    case Action::Relayed:
        return Event::Relayed;
    case Action::Expanded:
        return Event::Expanded;
    case Action::None:
    case Action::Failed:
        return Event::Failed;
    }
    return Event::Failed;
}

// Without a diagnostic the status is all there is.
void explainByStatus(Group &group)
{
    Finding &finding = group.finding;
    const bool success =
        finding.action == Action::Delivered || finding.action == Action::Relayed || finding.action == Action::Expanded;
    const QByteArray words = oneLine(group.diagnostic);
    const bool tells =
        finding.status && finding.status->klass != 2 && (finding.status->subject != 0 || !words.isEmpty());
    if (success || !tells) {
        finding.event = eventOf(finding.action);
        finding.words = words.isEmpty() && finding.status ? finding.status->toString() : words;
        return;
    }
    finding.reply = replyOfStatus(finding.status->toString() + ' ' + words);
    finding.notes.append(Note::CodeFromClass);
}

void finishGroup(Group &group, Reader &reader, Span place)
{
    if (!group.told)
        return;
    Finding &finding = group.finding;
    finding.source = Source::DeliveryStatus;
    finding.place = place;
    const auto reason = group.diagnostic.isEmpty() ? std::nullopt : reasonIn(group.diagnostic);
    if (reason)
        put(*reason, finding);
    else
        explainByStatus(group);
    if (finding.sender.isEmpty())
        finding.sender = reader.frame.sender;
    reader.out.add(std::move(finding));
    group = {};
}

QByteArray unfolded(Cursor &cursor)
{
    QByteArray whole = cursor.line().text.toByteArray();
    while (isFold(cursor.ahead(1)) && whole.size() < 64 * 1024) {
        cursor.advance();
        const QByteArrayView more = cursor.line().text.trimmed();
        // A fold may part the lines of a reply, too.
        whole += (codeAt(more, 0) ? '\n' : ' ') + more.toByteArray();
    }
    cursor.advance();
    return whole;
}

} // namespace

bool takeDeliveryStatus(Reader &reader)
{
    Cursor &cursor = reader.cursor;
    if (fieldIn(cursor.line().text.trimmed()) == Field::None)
        return false;
    Group group;
    quint32 begin = cursor.line().place.begin;
    while (!cursor.atEnd()) {
        const QByteArrayView line = cursor.line().text.trimmed();
        const Field field = fieldIn(line);
        const bool another = beginsAnyCase(line, "x-") && line.contains(':');
        if (field == Field::None && !another)
            break;
        if (field == Field::Recipient && !group.finding.recipient.isEmpty()) {
            finishGroup(group, reader, cursor.since(begin));
            begin = cursor.line().place.begin;
        }
        const QByteArray whole = unfolded(cursor);
        takeField(group, field, behind(whole, ":").trimmed());
    }
    finishGroup(group, reader, cursor.since(begin));
    return true;
}

} // namespace Core::Pasted
