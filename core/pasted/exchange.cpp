#include "core/pasted/reasons.h"
#include "core/pasted/recognisers.h"
#include "core/pasted/replytext.h"
#include "core/pasted/scanning.h"

#include <algorithm>

// Exchange message tracking: rows of CSV, and "{LED=…};{MSG=…};{FQDN=…};{IP=…}" wherever it stands.
namespace Core::Pasted {
namespace {

QByteArrayView field(QByteArrayView text, const char *key)
{
    const QByteArrayView rest = behind(text, key);
    if (rest.isNull())
        return rest;
    for (const char *end : {"};{", "}]", "}"})
        if (const qsizetype at = indexAnyCase(rest, end); at >= 0)
            return rest.first(at);
    return before(before(rest, ";msg="), "\"");
}

} // namespace

bool takeExchange(Reader &reader)
{
    const QByteArrayView line = reader.cursor.line().text.trimmed();
    if (beginsAnyCase(line, "#fields:") || beginsAnyCase(line, "#software:") || beginsAnyCase(line, "#log-type:") ||
        beginsAnyCase(line, "#version:") || beginsAnyCase(line, "#date:")) {
        reader.cursor.advance();
        return true;
    }
    const QByteArrayView error = field(line, "led=");
    QByteArray said = error.toByteArray();
    said.replace("\"\"", "\"");
    const auto reason = error.isNull() ? std::nullopt : reasonIn(said);
    if (!reason)
        return false;
    Finding finding = findingOf(Source::ExchangeLog, reader.cursor.line().place);
    put(*reason, finding);
    if (const QByteArrayView host = field(line, "fqdn="); !host.isEmpty())
        takeHost(host, finding.host, finding.address);
    if (const QByteArrayView address = field(line, "{ip="); !address.isEmpty() && address.size() < 50)
        finding.address = address.toByteArray();
    const QByteArrayView front = before(line, "led=");
    // The message's id may look like an address, but stands in brackets and further to the front.
    for (QByteArrayView rest = front; !addressIn(rest).isNull();) {
        const QByteArrayView address = addressIn(rest);
        rest = rest.sliced(address.data() + address.size() - rest.data());
        if (!rest.startsWith('>'))
            finding.recipient = address.toByteArray();
    }
    finding.action = holds(line, ",defer,") ? Action::Delayed : holds(line, ",fail,") ? Action::Failed : Action::None;
    reader.out.add(std::move(finding));
    reader.cursor.advance();
    return true;
}

} // namespace Core::Pasted
