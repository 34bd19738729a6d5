#include "core/explanation/situation.h"

#include <algorithm>

// The address of a command under the rules, and the one a reply names.
namespace Core {
namespace {

constexpr RowId replyRows = 64;

Span clipped(Span span, qsizetype size)
{
    const quint32 begin = std::min(span.begin, quint32(size));
    return {begin, std::min(span.size, quint32(size) - begin)};
}

// The path (MAIL, RCPT) or the name (EHLO) in the command line.
Span addressSpan(const Situation &situation)
{
    const qsizetype size = situation.commandLine.size();
    if (situation.atEnvelope())
        return clipped(situation.command.path.value_or(Span{}), size);
    return clipped(situation.introducing() ? situation.command.argument : Span{}, size);
}

bool isUtf8Allowed(const Situation &situation)
{
    return situation.mailParameter("SMTPUTF8") != nullptr;
}

} // namespace

Smtp::MailboxVerdict Situation::address() const
{
    const Span span = addressSpan(*this);
    const QByteArrayView what = QByteArrayView(commandLine).sliced(span.begin).first(span.size);
    if (introducing())
        return Smtp::checkClientName(what);
    if (!atEnvelope() || !command.path)
        return {};
    const auto utf8 = isUtf8Allowed(*this) ? Smtp::Utf8::Allowed : Smtp::Utf8::NotAllowed;
    return Smtp::checkPath(what, is({Smtp::Verb::Mail}) ? Smtp::PathOf::Sender : Smtp::PathOf::Recipient, utf8);
}

std::optional<Argument> Situation::addressFault() const
{
    const Smtp::MailboxVerdict verdict = address();
    if (verdict.ok() || verdict.at < 0)
        return std::nullopt;
    const Span span = addressSpan(*this);
    const Span place = clipped({span.begin + quint32(verdict.at), quint32(verdict.size)}, commandLine.size());
    return Argument{Role::Character, commandLine.mid(place.begin, place.size), exchange.said, place};
}

quint32 Situation::addressPosition() const
{
    const Smtp::MailboxVerdict verdict = address();
    if (verdict.ok() || verdict.at < 0)
        return 0;
    const Span span = addressSpan(*this);
    const QByteArray passed = commandLine.mid(span.begin, std::min<qsizetype>(verdict.at, span.size));
    const auto begins = [](char octet) { return (uchar(octet) & 0xc0) != 0x80; }; // of UTF-8, any first octet
    return quint32(std::count_if(passed.begin(), passed.end(), begins)) + 1;
}

std::optional<Argument> Situation::newAddress() const
{
    if (exchange.replyFirst == none || exchange.replyLast == none)
        return std::nullopt;
    const RowId end = std::min(exchange.replyLast, exchange.replyFirst + replyRows);
    for (RowId row = exchange.replyFirst; row <= end; ++row) {
        const QByteArray line = text(row);
        for (qsizetype open = line.indexOf('<'); open >= 0; open = line.indexOf('<', open + 1)) {
            const qsizetype close = line.indexOf('>', open);
            const QByteArray found = close < 0 ? QByteArray() : line.mid(open + 1, close - open - 1);
            if (found.contains('@') && found.compare(recipient, Qt::CaseInsensitive) != 0)
                return Argument{Role::NewAddress, found, row, {quint32(open + 1), quint32(found.size())}};
        }
    }
    return std::nullopt;
}

} // namespace Core
