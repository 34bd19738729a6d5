#include "core/explanation/stages.h"

#include <algorithm>
#include <array>

namespace Core {
namespace {

using Knowledge::Actor;
using Stages = std::array<Stage, 4>; // ends at the first Any behind the first

struct CodeUsage {
    quint16 code;
    Actor actor;
    Stages stages;
};

// RFC 5321 4.3.2, RFC 4954 6, RFC 3207 4, RFC 1985 5, RFC 2645 5, RFC 7504.
constexpr CodeUsage ofCodes[] = {
    {211, Actor::Nobody, {Stage::Query}},
    {214, Actor::Nobody, {Stage::Query}},
    {220, Actor::Nobody, {Stage::Connection, Stage::Tls}},
    {221, Actor::Nobody, {Stage::Connection}},
    {235, Actor::Nobody, {Stage::Login}},
    {250, Actor::Nobody, {Stage::Introduction, Stage::Envelope, Stage::Content, Stage::Query}},
    {251, Actor::Nobody, {Stage::Envelope, Stage::Query}},
    {252, Actor::Nobody, {Stage::Query}},
    {253, Actor::Nobody, {Stage::Query}},
    {334, Actor::Nobody, {Stage::Login}},
    {354, Actor::Nobody, {Stage::Content}},
    {355, Actor::Nobody, {Stage::Content}},
    {421, Actor::Nobody, {Stage::Any}},
    {432, Actor::Client, {Stage::Login}},
    {450, Actor::Nobody, {Stage::Envelope, Stage::Content, Stage::Query}},
    {451, Actor::Server, {Stage::Envelope, Stage::Content}},
    {452, Actor::Server, {Stage::Envelope, Stage::Content}},
    {453, Actor::Nobody, {Stage::Query}},
    {454, Actor::Server, {Stage::Login, Stage::Tls, Stage::Envelope}},
    {455, Actor::Server, {Stage::Envelope}},
    {458, Actor::Server, {Stage::Query}},
    {459, Actor::Server, {Stage::Query}},
    {500, Actor::Client, {Stage::Any}},
    {501, Actor::Client, {Stage::Introduction, Stage::Login, Stage::Envelope, Stage::Query}},
    {502, Actor::Client, {Stage::Any}},
    {503, Actor::Client, {Stage::Login, Stage::Tls, Stage::Envelope, Stage::Content}},
    {504, Actor::Client, {Stage::Introduction, Stage::Login, Stage::Envelope}},
    {521, Actor::Client, {Stage::Connection, Stage::Introduction}},
    {523, Actor::Client, {Stage::Envelope, Stage::Content}},
    {524, Actor::Client, {Stage::Login}},
    {525, Actor::Server, {Stage::Login}},
    {530, Actor::Client, {Stage::Login, Stage::Envelope, Stage::Query}},
    {533, Actor::Client, {Stage::Envelope, Stage::Content}},
    {534, Actor::Client, {Stage::Login}},
    {535, Actor::Client, {Stage::Login}},
    {538, Actor::Client, {Stage::Login}},
    {550, Actor::Both, {Stage::Introduction, Stage::Envelope, Stage::Content, Stage::Query}},
    {551, Actor::Client, {Stage::Envelope, Stage::Query}},
    {552, Actor::Both, {Stage::Envelope, Stage::Content}},
    {553, Actor::Client, {Stage::Envelope, Stage::Query}},
    {554, Actor::Both, {Stage::Connection, Stage::Tls, Stage::Envelope, Stage::Content}},
    {555, Actor::Client, {Stage::Envelope}},
    {556, Actor::Client, {Stage::Envelope}},
};

struct StatusUsage {
    quint16 subject;
    quint16 detail;
    Actor actor;
    Stages stages;
    std::array<quint16, 5> codes; // ends at 0
};

// The IANA registry of enhanced status codes names codes for some; the others as they are met.
constexpr StatusUsage ofStatuses[] = {
    {1, 0, Actor::Both, {Stage::Envelope}, {250, 550, 553, 450}},
    {1, 1, Actor::Client, {Stage::Envelope}, {550, 450, 551}},
    {1, 2, Actor::Client, {Stage::Envelope}, {550, 450}},
    {1, 3, Actor::Client, {Stage::Envelope}, {501, 553}},
    {1, 4, Actor::Client, {Stage::Envelope}, {553, 550}},
    {1, 5, Actor::Nobody, {Stage::Envelope}, {250, 251}},
    {1, 6, Actor::Client, {Stage::Envelope}, {551, 550}},
    {1, 7, Actor::Client, {Stage::Envelope}, {501, 553, 550}},
    {1, 8, Actor::Client, {Stage::Envelope}, {450, 550, 451, 501, 553}},
    {1, 9, Actor::Nobody, {Stage::Content}, {250}},
    {1, 10, Actor::Client, {Stage::Envelope}, {556, 550}},
    {2, 0, Actor::Both, {Stage::Envelope, Stage::Content}, {250, 450, 550}},
    {2, 1, Actor::Server, {Stage::Envelope, Stage::Content}, {550, 450}},
    {2, 2, Actor::Server, {Stage::Envelope, Stage::Content}, {552, 452, 550}},
    {2, 3, Actor::Client, {Stage::Envelope, Stage::Content}, {552}},
    {2, 4, Actor::Server, {Stage::Envelope}, {450, 452, 550}},
    {3, 0, Actor::Server, {Stage::Any}, {421, 451, 550, 554}},
    {3, 1, Actor::Server, {Stage::Envelope, Stage::Content}, {452}},
    {3, 2, Actor::Server, {Stage::Connection, Stage::Envelope}, {421, 453, 521}},
    {3, 3, Actor::Server, {Stage::Envelope}, {504, 554}},
    {3, 4, Actor::Client, {Stage::Envelope, Stage::Content}, {552, 554}},
    {3, 5, Actor::Server, {Stage::Envelope, Stage::Content}, {451, 554}},
    {3, 6, Actor::Nobody, {Stage::Envelope}, {250, 251}},
    {4, 0, Actor::Server, {Stage::Envelope, Stage::Content}, {451, 554}},
    {4, 1, Actor::Server, {Stage::Envelope}, {450, 451}},
    {4, 2, Actor::Server, {Stage::Connection}, {421}},
    {4, 3, Actor::Server, {Stage::Envelope}, {450, 451, 550}},
    {4, 4, Actor::Both, {Stage::Envelope}, {450, 550, 554}},
    {4, 5, Actor::Server, {Stage::Connection, Stage::Envelope, Stage::Content}, {451, 452, 421}},
    {4, 6, Actor::Server, {Stage::Envelope, Stage::Content}, {554, 550}},
    {4, 7, Actor::Both, {}, {}}, // told in a bounce
    {4, 8, Actor::Client, {Stage::Connection, Stage::Envelope}, {421, 451}},
    {5, 0, Actor::Both, {Stage::Any}, {250, 500, 501, 503}},
    {5, 1, Actor::Client, {Stage::Any}, {503, 500, 502, 530}},
    {5, 2, Actor::Client, {Stage::Any}, {500, 501, 502}},
    {5, 3, Actor::Client, {Stage::Envelope}, {452, 451, 550}},
    {5, 4, Actor::Client, {Stage::Introduction, Stage::Login, Stage::Envelope}, {501, 504, 555}},
    {5, 5, Actor::Client, {Stage::Introduction}, {554, 550}},
    {5, 6, Actor::Client, {Stage::Login}, {500}},
    {6, 0, Actor::Client, {Stage::Content}, {550, 554}},
    {6, 3, Actor::Client, {Stage::Envelope, Stage::Content}, {554}},
    {6, 4, Actor::Nobody, {Stage::Content}, {250}},
    {6, 6, Actor::Client, {Stage::Content}, {554}},
    {6, 7, Actor::Client, {Stage::Envelope}, {550, 553}},
    {6, 8, Actor::Client, {Stage::Envelope, Stage::Query}, {252, 550, 553}},
    {6, 9, Actor::Client, {Stage::Content}, {550}},
    {7, 0, Actor::Both, {Stage::Any}, {220, 235, 530, 535, 550}},
    {7, 1, Actor::Both, {Stage::Envelope, Stage::Content}, {550, 554, 553, 454}},
    {7, 2, Actor::Client, {Stage::Envelope}, {550}},
    {7, 4, Actor::Client, {Stage::Login}, {504}},
    {7, 8, Actor::Client, {Stage::Login}, {535}},
    {7, 9, Actor::Client, {Stage::Login}, {534}},
    {7, 10, Actor::Client, {Stage::Login, Stage::Envelope}, {523, 530}},
    {7, 11, Actor::Client, {Stage::Login}, {538, 524}},
    {7, 12, Actor::Client, {Stage::Login}, {432}},
    {7, 13, Actor::Server, {Stage::Login}, {525, 535}},
    {7, 14, Actor::Server, {Stage::Content}, {554, 535}},
    {7, 15, Actor::Client, {Stage::Envelope}, {450, 550}},
    {7, 16, Actor::Client, {Stage::Envelope, Stage::Content}, {552}},
    {7, 17, Actor::Client, {Stage::Envelope}, {550}},
    {7, 18, Actor::Client, {Stage::Envelope}, {550}},
    {7, 19, Actor::Both, {Stage::Envelope}, {451, 550}},
    {7, 20, Actor::Client, {Stage::Content}, {550}},
    {7, 21, Actor::Client, {Stage::Content}, {550}},
    {7, 22, Actor::Client, {Stage::Content}, {550}},
    {7, 23, Actor::Client, {Stage::Envelope}, {550}},
    {7, 24, Actor::Client, {Stage::Envelope}, {451, 550}},
    {7, 25, Actor::Client, {Stage::Connection, Stage::Envelope}, {550, 554}},
    {7, 26, Actor::Client, {Stage::Content}, {550}},
    {7, 27, Actor::Client, {Stage::Envelope}, {550}},
    {7, 28, Actor::Client, {Stage::Envelope, Stage::Content}, {421, 450, 550}},
    {7, 29, Actor::Client, {Stage::Content}, {550}},
    {7, 30, Actor::Both, {Stage::Envelope}, {550}},
};

// Of a subject whose detail is not known; 0 and what is past 7 say nothing.
constexpr StatusUsage ofSubjects[] = {
    {1, 0, Actor::Both, {Stage::Envelope}, {550, 553, 450}},
    {2, 0, Actor::Both, {Stage::Envelope, Stage::Content}, {550, 552, 450}},
    {3, 0, Actor::Server, {Stage::Any}, {451, 554}},
    {4, 0, Actor::Server, {Stage::Envelope, Stage::Content}, {450, 451, 554}},
    {5, 0, Actor::Client, {Stage::Any}, {500, 501, 503}},
    {6, 0, Actor::Client, {Stage::Content}, {550, 554}},
    {7, 0, Actor::Both, {Stage::Any}, {550, 554, 451}},
};

QList<Stage> listed(const Stages &some)
{
    QList<Stage> stages{some.front()};
    for (size_t i = 1; i < some.size() && some[i] != Stage::Any; ++i)
        stages.append(some[i]);
    return stages;
}

Usage usageOf(const StatusUsage &some)
{
    Usage usage{some.codes.front() == 0 ? QList<Stage>() : listed(some.stages), some.actor, {}};
    for (const quint16 code : some.codes) {
        if (code != 0)
            usage.codes.append(code);
    }
    return usage;
}

std::optional<quint16> numberIn(QByteArrayView digits)
{
    constexpr qsizetype mostDigits = 3; // RFC 3463 2
    const bool isNumber = !digits.isEmpty() && digits.size() <= mostDigits &&
                          std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(quint16(digits.toByteArray().toUInt())) : std::nullopt;
}

bool isAny(QByteArrayView word)
{
    return word == "x" || word == "X";
}

} // namespace

Usage usageOfCode(quint16 code)
{
    const auto found = std::find_if(std::begin(ofCodes), std::end(ofCodes),
                                    [code](const CodeUsage &some) { return some.code == code; });
    return found == std::end(ofCodes) ? Usage() : Usage{listed(found->stages), found->actor, {}};
}

std::optional<StatusNumbers> statusNumbers(QByteArrayView written)
{
    const qsizetype first = written.indexOf('.');
    const qsizetype second = first < 0 ? -1 : written.indexOf('.', first + 1);
    if (second < 0)
        return std::nullopt;
    const QByteArrayView klass = written.first(first), subject = written.sliced(first + 1, second - first - 1);
    QByteArrayView detail = written.sliced(second + 1);
    if (const qsizetype range = detail.indexOf('-'); range >= 0)
        detail = detail.first(range);
    const auto number = [](QByteArrayView word) {
        return isAny(word) ? std::optional(StatusNumbers::any) : numberIn(word);
    };
    const auto ofClass = number(klass), ofSubject = numberIn(subject), ofDetail = number(detail);
    const bool known = ofClass == StatusNumbers::any || ofClass == 2 || ofClass == 4 || ofClass == 5;
    if (!known || !ofSubject || !ofDetail)
        return std::nullopt;
    return StatusNumbers{quint8(ofClass == StatusNumbers::any ? 0 : *ofClass), *ofSubject, *ofDetail};
}

Usage usageOfStatus(const StatusNumbers &status)
{
    const auto exact = std::find_if(std::begin(ofStatuses), std::end(ofStatuses), [&](const StatusUsage &some) {
        return some.subject == status.subject && some.detail == status.detail;
    });
    if (exact != std::end(ofStatuses))
        return usageOf(*exact);
    const auto subject = std::find_if(std::begin(ofSubjects), std::end(ofSubjects),
                                      [&](const StatusUsage &some) { return some.subject == status.subject; });
    return subject == std::end(ofSubjects) ? Usage() : usageOf(*subject);
}

} // namespace Core
