#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"

// qmail-send's log: "delivery 12: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_no/"
namespace Core::Pasted {
namespace {

struct Step {
    const char *words;
    const char *asked;
};
constexpr Step steps[] = {{"does not like recipient", "RCPT"}, {"sender was rejected", "MAIL"},
                          {"my name was rejected", "HELO"},    {"greeting failed", "initial connection"},
                          {"failed on data command", "DATA"},  {"failed after i sent the message", "end of data"}};

} // namespace

Asked askedOfQmail(QByteArrayView words)
{
    for (const Step &step : steps)
        if (holds(words, step.words))
            return askedIn(step.asked);
    return {};
}

bool takeQmail(Reader &reader)
{
    const QByteArrayView line = reader.cursor.line().text.trimmed();
    const qsizetype at = indexAnyCase(line, "delivery ");
    const QByteArrayView rest = at < 0 ? QByteArrayView() : behind(line.sliced(at), ": ");
    const bool failure = beginsAnyCase(rest, "failure: "), deferral = beginsAnyCase(rest, "deferral: ");
    const bool success = beginsAnyCase(rest, "success: ");
    if (!failure && !deferral && !success)
        return false;
    QByteArray words = behind(rest, ": ").toByteArray();
    words.replace('_', ' ').replace("/", "\n");
    Finding finding = findingOf(Source::QmailLog, reader.cursor.line().place);
    finding.action = failure ? Action::Failed : deferral ? Action::Delayed : Action::Delivered;
    const QByteArrayView said = behind(words, "remote host said: ");
    const auto reason = said.isNull() ? reasonIn(oneLine(words)) : reasonIn(before(said, "\ngiving up"));
    if (reason) {
        put(*reason, finding);
        if (const Asked asked = askedOfQmail(words); asked.told != Asked::Told::Nothing)
            putAsked(asked, finding);
        takeHost("[" + firstWord(behind(words, "giving up on ")).toByteArray() + "]", finding.host, finding.address);
        while (finding.address.endsWith('.') || finding.address.endsWith('\n'))
            finding.address.chop(1);
    } else {
        finding.event = failure ? Event::Failed : deferral ? Event::Delayed : Event::Delivered;
        finding.words = oneLine(words);
    }
    reader.out.add(std::move(finding));
    reader.cursor.advance();
    return true;
}

} // namespace Core::Pasted
