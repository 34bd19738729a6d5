#pragma once
#include "core/search/query.h"

#include <QByteArrayView>

#include <array>

namespace Core::Search {

// Finds a few octets in many: sixteen places at a time are compared at the needle's two rarest octets, and only where
// both fit is the rest looked at.
class Literal
{
public:
    Literal(QByteArrayView needle, Query::Letters letters);      // any case: ASCII letters
    qsizetype find(QByteArrayView octets, qsizetype from) const; // -1: not there
    qsizetype size() const { return m_needle.size(); }

private:
    struct Probe {
        qsizetype place = 0;
        char octet = 0;
        char fold = 0; // what is or-ed to an octet before it is compared
    };
    Probe probeAt(qsizetype place) const;
    bool isAt(const char *octets) const;
    qsizetype findFew(QByteArrayView octets, qsizetype from) const;

    QByteArray m_needle; // folded
    QByteArray m_folds;
    std::array<Probe, 2> m_probes;
};

} // namespace Core::Search
