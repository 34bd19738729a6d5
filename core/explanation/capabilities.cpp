#include "core/explanation/capabilities.h"

#include "core/knowledge/keyword.h"
#include "core/transcript/facts.h"

#include <algorithm>

namespace Core {
namespace {

using Remarkable = Offers::Remarkable;
using Between = Offers::Between;
using Smtp::Verb;

constexpr RowId rowsToOpened = 64;
constexpr size_t exchangesBack = 1000;
constexpr char oldAuth[] = "AUTH=";

bool introduces(const Smtp::Exchange &exchange)
{
    return (exchange.verb == Verb::Ehlo || exchange.verb == Verb::Lhlo) && exchange.code == 250 &&
           exchange.replyFirst != none;
}

bool looksLikeOffers(const Smtp::Capabilities &read)
{
    const auto known = std::count_if(read.all().begin(), read.all().end(), [](const Smtp::Capability &some) {
        return Knowledge::keyword(some.keyword) != nullptr;
    });
    return known > 0 && known * 2 > read.all().size();
}

QList<RowId> rowsOf(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    QList<RowId> rows;
    for (RowId row = exchange.replyFirst; row <= exchange.replyLast && row < dialogue.rows.size(); ++row) {
        if (dialogue.rows[row].kind == dialogue.rows[exchange.replyFirst].kind)
            rows.append(row);
        if (rows.size() > Smtp::Capabilities::maxLines)
            break;
    }
    return rows;
}

QList<Offer> offersIn(const Smtp::Capabilities &read, const QList<RowId> &rows)
{
    QList<Offer> offers;
    for (const Smtp::Capability &some : read.all()) {
        const QByteArray keyword = some.keyword == oldAuth ? "AUTH" : some.keyword;
        const auto known = std::find_if(offers.begin(), offers.end(),
                                        [&keyword](const Offer &offer) { return offer.keyword == keyword; });
        if (known == offers.end()) {
            offers.append({keyword, some.parameters, rows.value(some.line, none)});
            continue;
        }
        for (const QByteArray &parameter : some.parameters) {
            if (!known->parameters.contains(parameter))
                known->parameters.append(parameter);
        }
    }
    return offers;
}

struct Read {
    Smtp::Capabilities capabilities;
    QList<Offer> offers;
};

Read readOf(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    Read read;
    read.capabilities = Smtp::Capabilities::read(dialogue.reply(exchange).lines);
    read.offers = offersIn(read.capabilities, rowsOf(dialogue, exchange));
    return read;
}

bool showsPassword(const QByteArray &mechanism)
{
    return mechanism == "PLAIN" || mechanism == "LOGIN";
}

bool isInside(const Dialogue &dialogue, RowId row)
{
    return isProtected(dialogue.event(row).protection);
}

bool isOutside(const Dialogue &dialogue, RowId row)
{
    return dialogue.event(row).protection == Protection::Clear;
}

Facts::Opened openedOf(const Dialogue &dialogue)
{
    for (RowId row = 0; row < std::min<size_t>(dialogue.rows.size(), rowsToOpened); ++row) {
        if (dialogue.rows[row].kind == Kind::Opened)
            return Facts::decode<Facts::Opened>(dialogue.fact(row));
    }
    return {};
}

// STARTTLS matters in clear, a login where users hand in their mail and no TLS has to come first.
bool matters(const Dialogue &dialogue, const Smtp::Exchange &exchange, const Offers &offers, QByteArrayView keyword)
{
    const bool lmtp = exchange.verb == Verb::Lhlo;
    if (keyword == "STARTTLS")
        return !lmtp && isOutside(dialogue, exchange.replyFirst);
    if (keyword != "AUTH")
        return true;
    constexpr quint16 submission = 587, submissions = 465; // RFC 6409 3.1, RFC 8314 7.3
    const quint16 port = openedOf(dialogue).port;
    return !lmtp && (port == submission || port == submissions) && !offers.find("STARTTLS");
}

QList<QByteArray> missingIn(const Dialogue &dialogue, const Smtp::Exchange &exchange, const Offers &offers)
{
    QList<QByteArray> missing;
    for (const Knowledge::KeywordEntry &entry : Knowledge::keywords()) {
        const bool known = entry.missing && entry.standing == Knowledge::Standing::Standard;
        if (known && !offers.find(entry.keyword) && matters(dialogue, exchange, offers, entry.keyword))
            missing.append(entry.keyword);
    }
    const auto rank = [](const QByteArray &keyword) { return keyword == "STARTTLS" ? 0 : keyword == "AUTH" ? 1 : 2; };
    std::stable_sort(missing.begin(), missing.end(),
                     [&rank](const QByteArray &a, const QByteArray &b) { return rank(a) < rank(b); });
    return missing;
}

QList<Remarkable> remarkableIn(const Dialogue &dialogue, RowId row, const Smtp::Capabilities &read)
{
    QList<Remarkable> found;
    const QList<QByteArray> mechanisms = read.mechanisms();
    if (isOutside(dialogue, row) && std::any_of(mechanisms.begin(), mechanisms.end(), showsPassword))
        found.append(Remarkable::LoginInClear);
    if (isInside(dialogue, row) && read.offers("STARTTLS"))
        found.append(Remarkable::TlsInsideTls);
    if (read.offers(oldAuth) && std::any_of(read.all().begin(), read.all().end(),
                                            [](const Smtp::Capability &some) { return some.keyword == oldAuth; }))
        found.append(Remarkable::OldLoginForm);
    if (read.offers("SIZE") && !read.sizeLimit())
        found.append(Remarkable::NoLimitOfSize);
    if (read.truncated())
        found.append(Remarkable::Truncated);
    return found;
}

const Offer *named(const QList<Offer> &offers, QByteArrayView keyword)
{
    const auto found =
        std::find_if(offers.begin(), offers.end(), [keyword](const Offer &offer) { return offer.keyword == keyword; });
    return found == offers.end() ? nullptr : &*found;
}

Offers::Since changesSince(const QList<Offer> &before, const QList<Offer> &now)
{
    Offers::Since since;
    for (const Offer &offer : before) {
        if (!named(now, offer.keyword))
            since.changes.append({offer.keyword, offer, std::nullopt});
    }
    for (const Offer &offer : now) {
        const Offer *earlier = named(before, offer.keyword);
        if (earlier && earlier->parameters == offer.parameters)
            ++since.alike;
        else
            since.changes.append({offer.keyword, earlier ? std::optional(*earlier) : std::nullopt, offer});
    }
    return since;
}

std::optional<Offers::Since> sinceOf(const Dialogue &dialogue, const Smtp::Exchange &exchange, const Offers &offers)
{
    const auto all = dialogue.exchanges;
    const auto here = std::partition_point(all.begin(), all.end(), [&exchange](const Smtp::Exchange &some) {
        return std::min(some.replyFirst, some.said) < std::min(exchange.replyFirst, exchange.said);
    });
    bool login = false;
    size_t looked = 0;
    for (auto some = here; some != all.begin() && looked < exchangesBack; ++looked) {
        --some;
        login |= some->code == 235;
        if (!introduces(*some))
            continue;
        Offers::Since since = changesSince(readOf(dialogue, *some).offers, offers.offers);
        const bool tls = isOutside(dialogue, some->replyFirst) && isInside(dialogue, exchange.replyFirst);
        since.row = some->replyFirst;
        since.between = tls && login ? Between::TlsAndLogin
                        : tls        ? Between::Tls
                        : login      ? Between::Login
                                     : Between::Nothing;
        return since;
    }
    return std::nullopt;
}

} // namespace

const Offer *Offers::at(RowId row) const
{
    const auto found =
        std::find_if(offers.begin(), offers.end(), [row](const Offer &offer) { return offer.row == row; });
    return row == none || found == offers.end() ? nullptr : &*found;
}

const Offer *Offers::find(QByteArrayView keyword) const
{
    return named(offers, keyword);
}

std::optional<Offers> offersOf(const Dialogue &dialogue, const Smtp::Exchange &exchange)
{
    const bool unseen = exchange.verb == Verb::None && exchange.before == Smtp::State::Unknown;
    if (exchange.replyFirst >= dialogue.rows.size() || exchange.code != 250 || !(introduces(exchange) || unseen))
        return std::nullopt;
    const Read read = readOf(dialogue, exchange);
    if (unseen && !looksLikeOffers(read.capabilities))
        return std::nullopt;
    Offers offers{read.capabilities.domain(), read.offers, read.capabilities.mechanisms(), {}, {}, {}};
    offers.missing = missingIn(dialogue, exchange, offers);
    offers.remarkable = remarkableIn(dialogue, exchange.replyFirst, read.capabilities);
    if (!unseen)
        offers.since = sinceOf(dialogue, exchange, offers);
    return offers;
}

} // namespace Core
