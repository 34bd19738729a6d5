#include "core/explanation/wordings.h"
#include "core/wire/octets.h"

#include <algorithm>

// Address literals in the words of a reply.
namespace Core {
namespace {

constexpr qsizetype readOctets = 4096;

QByteArray hostOf(const QByteArray &endpoint)
{
    const qsizetype colon = endpoint.lastIndexOf(':');
    QByteArray host = colon < 0 ? endpoint : endpoint.first(colon);
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.sliced(1, host.size() - 2);
    return host.toLower();
}

bool isIpv4(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
               const bool digits = std::all_of(part.begin(), part.end(), [](char c) { return isDigit(c); });
               return digits && !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
           });
}

bool isIpv6(const QByteArray &text)
{
    const bool hexadecimal = std::all_of(text.begin(), text.end(), [](char c) {
        return c == ':' || c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    const bool whole = text.contains("::") || text.count(':') == 7; // and no time of day
    return hexadecimal && whole && text.size() >= 4 && text.size() <= 45;
}

// Runs of the octets an address literal can hold, without the punctuation of the sentence around it.
QList<QByteArray> addressRuns(QByteArrayView words)
{
    QList<QByteArray> runs;
    QByteArray run;
    const auto finish = [&] {
        while (run.endsWith('.') || (run.endsWith(':') && !run.endsWith("::")))
            run.chop(1);
        if (isIpv4(run) || isIpv6(run))
            runs.append(run);
        run.clear();
    };
    for (const char c : words.first(std::min(words.size(), readOctets))) {
        const bool belongs = c == '.' || c == ':' || c == '-' || isLetter(c) || isDigit(c);
        if (belongs)
            run += c;
        else
            finish();
    }
    finish();
    return runs;
}

} // namespace

QByteArray clientAddressIn(const Situation &situation)
{
    const QByteArray peer = hostOf(situation.connected.peer);
    for (const QByteArray &run : addressRuns(situation.words)) {
        const bool listAnswer = run.startsWith("127.");
        const bool ours = run == hostOf(situation.connected.local);
        if (ours || (!listAnswer && run != peer))
            return run;
    }
    return {};
}

} // namespace Core
