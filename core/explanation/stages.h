#pragma once
#include "core/knowledge/wording.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

// Where in a session a code or an enhanced status is met, and who has to act on it.
namespace Core {

enum class Stage : quint8 { Any, Connection, Introduction, Login, Tls, Envelope, Content, Query };
inline constexpr quint8 stageCount = quint8(Stage::Query) + 1;

struct Usage {
    QList<Stage> stages; // in the order of a session; empty: not known
    Knowledge::Actor actor = Knowledge::Actor::Both;
    QList<quint16> codes; // of a status: the reply codes it usually stands behind
    bool operator==(const Usage &) const = default;
};
Usage usageOfCode(quint16 code);

// An enhanced status as it is written: "5.7.1", "x.7.1" of any class, "x.7.x" any detail, "5.7.606-649" a range.
struct StatusNumbers {
    static constexpr quint16 any = 0xffff;
    quint8 klass = 0; // 0: any
    quint16 subject = 0;
    quint16 detail = 0; // `any`; of a range its first
    bool operator==(const StatusNumbers &) const = default;
};
std::optional<StatusNumbers> statusNumbers(QByteArrayView written);
Usage usageOfStatus(const StatusNumbers &status); // of its subject where the detail is not known

} // namespace Core
