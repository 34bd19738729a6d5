#include "core/pasted/gathering.h"

#include "core/pasted/reasons.h"
#include "core/pasted/scanning.h"
#include "core/smtp/reply.h"
#include "core/wire/octets.h"

#include <QSet>

#include <algorithm>

namespace Core::Pasted {
namespace {

constexpr qsizetype alikeLooked = 16; // of the same words, from the last one on
constexpr qsizetype mostUnread = 10'000;

Smtp::Reply replyOf(const Finding &finding)
{
    if (finding.reply.isEmpty())
        return {};
    QList<QByteArray> lines = finding.reply.split('\n');
    lines.removeLast(); // behind the last line's end
    for (QByteArray &line : lines)
        line.chop(1);
    return Smtp::readReply(lines);
}

QByteArray keyOf(const Finding &finding, const Smtp::Reply &reply)
{
    const QByteArray words = finding.reply.isEmpty() ? finding.words : reply.joined();
    return QByteArray::number(int(finding.event)) + ' ' + words.simplified().toLower();
}

// Words that somebody passed on without their code may be those of a reply that has it.
bool agree(const Smtp::Reply &a, const Smtp::Reply &b, bool guessed)
{
    const bool statuses = a.status == b.status || (guessed && (!a.status || !b.status));
    return statuses && (a.code == b.code || (guessed && a.code / 100 == b.code / 100));
}

bool agree(const QByteArray &a, const QByteArray &b)
{
    return a.isEmpty() || b.isEmpty() || equalsAnyCase(a, b);
}

bool agree(const Finding &a, const Finding &b)
{
    const bool verbs = a.verb == Smtp::Verb::None || b.verb == Smtp::Verb::None || a.verb == b.verb;
    const bool actions = a.action == Action::None || b.action == Action::None || a.action == b.action;
    return verbs && actions && !a.talk && !b.talk && agree(a.recipient, b.recipient) && agree(a.host, b.host);
}

void fill(QByteArray &empty, const QByteArray &with)
{
    if (empty.isEmpty())
        empty = with;
}

void fill(Finding &finding, const Finding &with)
{
    for (auto part :
         {&Finding::host, &Finding::address, &Finding::sender, &Finding::recipient, &Finding::helo, &Finding::queueId})
        fill(finding.*part, with.*part);
    fill(finding.surroundings.command, with.surroundings.command);
    if (finding.verb == Smtp::Verb::None)
        finding.verb = with.verb;
    if (with.surroundings.place == Surroundings::Place::Greeting)
        finding.surroundings.place = with.surroundings.place;
    if (finding.action == Action::None)
        finding.action = with.action;
    if (!finding.status)
        finding.status = with.status;
}

void note(Finding &finding, Note which, bool holds)
{
    if (holds && !finding.has(which))
        finding.notes.append(which);
}

bool isReport(Source source)
{
    return source == Source::DeliveryStatus || source == Source::Bounce;
}

void conclude(Finding &finding)
{
    completeCommand(finding);
    note(finding, Note::WarningOnly,
         finding.action == Action::Delayed && isReport(finding.source) && finding.event != Event::Delayed);
    if (finding.reply.isEmpty())
        return;
    const Smtp::Reply reply = replyOf(finding);
    note(finding, Note::RetryTimeRanOut, finding.action == Action::Failed && reply.code / 100 == 4);
    note(finding, Note::StatusOfReporter, finding.status && reply.status && *finding.status != *reply.status);
}

} // namespace

Finding findingOf(Source source, Span place)
{
    Finding finding;
    finding.source = source;
    finding.place = place;
    return finding;
}

bool Gathering::merge(const QByteArray &key, const Finding &finding, const Smtp::Reply &reply)
{
    const QList<qsizetype> &alike = m_byText[key];
    for (qsizetype i = alike.size() - 1; i >= 0 && i >= alike.size() - alikeLooked; --i) {
        Finding &other = m_reading.findings[alike[i]];
        const bool guessed = other.has(Note::CodeFromClass) || finding.has(Note::CodeFromClass);
        if (!agree(other, finding) || !agree(m_replies[alike[i]], reply, guessed))
            continue;
        if (other.has(Note::CodeFromClass) && !finding.has(Note::CodeFromClass)) {
            other.reply = finding.reply;
            m_replies[alike[i]] = reply;
            other.notes.removeAll(Note::CodeFromClass);
        }
        // A log tells of what happened twice; a bounce tells the same to people and to programs.
        if (other.source == finding.source && !isReport(finding.source))
            other.count += finding.count;
        else if (finding.source == Source::DeliveryStatus)
            other.source = finding.source;
        fill(other, finding);
        return true;
    }
    return false;
}

void Gathering::add(Finding finding)
{
    if (finding.action == Action::None && finding.source == Source::Bounce)
        finding.action = m_assumed;
    if (m_source)
        finding.source = *m_source;
    completeCommand(finding);
    const Smtp::Reply reply = replyOf(finding);
    const QByteArray key = keyOf(finding, reply);
    if (merge(key, finding, reply))
        return;
    if (m_reading.findings.size() >= mostFindings) {
        ++m_reading.left;
        return;
    }
    m_byText[key].append(m_reading.findings.size());
    m_reading.findings.append(std::move(finding));
    m_replies.append(reply);
}

void Gathering::pauseUnread(Unread how)
{
    m_unread = how;
}

void Gathering::comesFrom(std::optional<Source> source)
{
    m_source = source;
}

void Gathering::unread(Span place)
{
    if (m_unread == Unread::Ignored)
        return;
    ++m_reading.unreadLines;
    QList<Span> &all = m_reading.unread;
    if (!all.isEmpty() && all.last().begin + all.last().size == place.begin)
        all.last().size += place.size;
    else if (all.size() < mostUnread)
        all.append(place);
}

void Gathering::assume(Action action)
{
    m_assumed = action;
}

void Gathering::warned(Span place, const QByteArray &words)
{
    m_assumed = Action::Delayed;
    if (m_warned)
        return;
    m_warned = true;
    m_warning.source = Source::Bounce;
    m_warning.event = Event::Delayed;
    m_warning.place = place;
    m_warning.words = words;
    m_warning.action = Action::Delayed;
}

// "Status code: 550 5.1.10" says nothing that the whole reply beside it does not.
void Gathering::dropBare()
{
    QSet<QByteArray> told;
    const auto number = [](const Smtp::Reply &reply) {
        return QByteArray::number(reply.code) + (reply.status ? reply.status->toString() : QByteArray());
    };
    for (const Finding &finding : std::as_const(m_reading.findings))
        if (const Smtp::Reply reply = replyOf(finding); !reply.joined().trimmed().isEmpty())
            told.insert(number(reply));
    m_reading.findings.removeIf([&](const Finding &finding) {
        const Smtp::Reply reply = replyOf(finding);
        const bool bare = reply.code != 0 && reply.joined().trimmed().isEmpty() && !finding.talk;
        return bare && isReport(finding.source) && finding.source != Source::DeliveryStatus &&
               told.contains(number(reply));
    });
}

Reading Gathering::finish()
{
    dropBare();
    for (Finding &finding : m_reading.findings)
        conclude(finding);
    const bool told = std::any_of(m_reading.findings.begin(), m_reading.findings.end(),
                                  [](const Finding &some) { return some.action == Action::Delayed; });
    if (m_warned && !told)
        m_reading.findings.append(m_warning);
    std::stable_sort(m_reading.findings.begin(), m_reading.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.place.begin < b.place.begin; });
    return std::move(m_reading);
}

} // namespace Core::Pasted
