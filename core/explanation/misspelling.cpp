#include "core/explanation/misspelling.h"

#include "core/smtp/command.h"

#include <algorithm>
#include <array>

namespace Core {
namespace {

using Smtp::Verb;

constexpr Verb common[] = {Verb::Mail, Verb::Rcpt, Verb::Data, Verb::Ehlo, Verb::Helo,     Verb::Quit,
                           Verb::Rset, Verb::Noop, Verb::Auth, Verb::Help, Verb::StartTls, Verb::Vrfy,
                           Verb::Expn, Verb::Lhlo, Verb::Bdat, Verb::Etrn};
constexpr size_t mostLetters = 12;
constexpr size_t fewestLetters = 3;

// One letter missing, too much, wrong, or two of them swapped (the distance of Damerau is 1).
bool isOneSlipAway(const QByteArray &word, const QByteArray &verb)
{
    const auto [at, inVerb] = std::mismatch(word.begin(), word.end(), verb.begin(), verb.end());
    const QByteArray rest = word.mid(at - word.begin());
    const QByteArray restOfVerb = verb.mid(inVerb - verb.begin());
    if (rest.mid(1) == restOfVerb || rest == restOfVerb.mid(1) || rest.mid(1) == restOfVerb.mid(1))
        return true;
    return rest.size() >= 2 && restOfVerb.size() >= 2 && rest[0] == restOfVerb[1] && rest[1] == restOfVerb[0] &&
           rest.mid(2) == restOfVerb.mid(2);
}

} // namespace

QByteArray verbMeant(const QByteArray &word)
{
    if (size_t(word.size()) < fewestLetters || size_t(word.size()) > mostLetters)
        return {};
    const QByteArray typed = word.toUpper();
    for (const Verb verb : common) {
        const QByteArray name = Smtp::name(verb);
        if (typed != name && isOneSlipAway(typed, name))
            return name;
    }
    return {};
}

} // namespace Core
