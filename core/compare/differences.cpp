#include "core/compare/sessioncomparison.h"
#include "core/compare/wording.h"
#include "core/smtp/capabilities.h"
#include "core/transcript/facts.h"

#include <algorithm>

namespace Core::Compare {
namespace {

using Smtp::Verb;
using What = Difference::What;

constexpr qint64 slowerBy = 300'000; // µs; less is the network's
constexpr qint64 slowerTimes = 3;

Difference difference(What what, const QByteArray &left, const QByteArray &right)
{
    Difference made;
    made.what = what;
    made.left = left;
    made.right = right;
    return made;
}

Difference numbers(What what, qint64 left, qint64 right)
{
    Difference made;
    made.what = what;
    made.leftNumber = left;
    made.rightNumber = right;
    return made;
}

// One session's side of a step.
struct Side {
    const Dialogue &dialogue;
    const Moment &moment;

    const Smtp::Exchange &exchange() const { return dialogue.exchanges[size_t(moment.exchange)]; }
    Smtp::Reply reply() const { return dialogue.reply(exchange()); }
    QByteArray said() const { return exchange().said == none ? QByteArray() : dialogue.line(exchange().said); }
    Protection protection() const { return dialogue.event(exchange().replyFirst).protection; }
    QByteArray server() const // as it named itself
    {
        if (dialogue.exchanges.empty() || dialogue.exchanges.front().said != none)
            return {};
        const QList<QByteArray> lines = dialogue.reply(dialogue.exchanges.front()).lines;
        return lines.isEmpty() ? QByteArray() : lines.first().simplified().split(' ').first();
    }
    QByteArray wording() const { return steadyWording(reply().joined(), server()); }
};

QByteArray parametersOf(const Smtp::Capability &capability)
{
    QList<QByteArray> words = capability.parameters;
    std::sort(words.begin(), words.end());
    return words.join(' ').toUpper();
}

void compareOffers(const Side &left, const Side &right, QList<Difference> &found)
{
    const auto a = Smtp::Capabilities::read(left.reply().lines), b = Smtp::Capabilities::read(right.reply().lines);
    for (const Smtp::Capability &offer : a.all()) {
        const Smtp::Capability *other = b.find(offer.keyword);
        if (!other) {
            found.append(difference(What::Offered, offer.keyword, {}));
        } else if (parametersOf(offer) != parametersOf(*other)) {
            found.append(difference(What::Parameters, offer.parameters.join(' '), other->parameters.join(' ')));
            found.last().about = offer.keyword;
        }
    }
    for (const Smtp::Capability &offer : b.all())
        if (!a.offers(offer.keyword))
            found.append(difference(What::Offered, {}, offer.keyword));
}

bool isMuchSlower(qint64 slow, qint64 quick)
{
    return quick >= 0 && slow - quick >= slowerBy && slow >= slowerTimes * quick;
}

bool isIntroduction(const Side &side)
{
    const Smtp::Exchange &exchange = side.exchange();
    return (exchange.verb == Verb::Ehlo || exchange.verb == Verb::Lhlo) && Smtp::isAccepted(exchange.code);
}

void compareReplies(const Side &left, const Side &right, QList<Difference> &found)
{
    const Smtp::Exchange &a = left.exchange(), &b = right.exchange();
    const auto status = [](const Side &side) {
        const auto read = side.reply().status;
        return read ? read->toString() : QByteArray();
    };
    if (a.code != b.code)
        found.append(numbers(What::Code, a.code, b.code));
    if (status(left) != status(right))
        found.append(difference(What::Status, status(left), status(right)));
    if (isIntroduction(left) && isIntroduction(right))
        compareOffers(left, right, found);
    else if (left.wording() != right.wording())
        found.append(difference(What::Wording, left.reply().joined(), right.reply().joined()));
    if (isMuchSlower(a.delay, b.delay) || isMuchSlower(b.delay, a.delay))
        found.append(numbers(What::Delay, a.delay, b.delay));
    const bool known = left.protection() != Protection::NotKnown && right.protection() != Protection::NotKnown;
    if (known && isProtected(left.protection()) != isProtected(right.protection()))
        found.append(numbers(What::Protected, isProtected(left.protection()), isProtected(right.protection())));
}

void compareTls(const TlsFacts &a, const TlsFacts &b, QList<Difference> &found)
{
    if (a.protocol != b.protocol)
        found.append(difference(What::TlsVersion, a.protocol, b.protocol));
    if (a.cipher != b.cipher)
        found.append(difference(What::TlsCipher, a.cipher, b.cipher));
    if (a.chain.value(0) != b.chain.value(0) || a.subject != b.subject) {
        found.append(difference(What::Certificate, a.subject, b.subject));
        found.last().leftNumber = a.notAfter;
        found.last().rightNumber = b.notAfter;
    }
    if (a.verified != b.verified)
        found.append(numbers(What::Verified, a.verified, b.verified));
}

void compareEnds(const Dialogue &left, RowId a, const Dialogue &right, RowId b, QList<Difference> &found)
{
    const Kind one = left.rows[a].kind, other = right.rows[b].kind;
    const bool same = one == other && left.fact(a) == right.fact(b);
    if (!same)
        found.append(numbers(What::Ending, qint64(one), qint64(other)));
}

} // namespace

QList<Difference> differencesOf(const Dialogue &left, const Moment &a, const Dialogue &right, const Moment &b)
{
    QList<Difference> found;
    if (a.what == Moment::What::Tls) {
        compareTls(Facts::decode<TlsFacts>(left.fact(a.row)), Facts::decode<TlsFacts>(right.fact(b.row)), found);
        return found;
    }
    if (a.what == Moment::What::End) {
        compareEnds(left, a.row, right, b.row, found);
        return found;
    }
    const Side one{left, a}, other{right, b};
    const bool openly = a.verb != Verb::Response && a.verb != Verb::Content && a.verb != Verb::Auth;
    if (openly && one.said().simplified() != other.said().simplified())
        found.append(difference(What::Said, one.said(), other.said()));
    compareReplies(one, other, found);
    return found;
}

} // namespace Core::Compare
