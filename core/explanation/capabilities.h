#pragma once
#include "core/document/dialogue.h"
#include "core/smtp/capabilities.h"

#include <optional>

namespace Core {

// A line of an EHLO or LHLO reply. A keyword that the server says twice, "AUTH" and the old "AUTH=" too, is one offer.
struct Offer {
    QByteArray keyword;           // upper case
    QList<QByteArray> parameters; // as sent
    RowId row = none;
    bool operator==(const Offer &) const = default;
};

// What such a reply offers, what it lacks, and what changed since the one before it. Ids and octets, no words.
struct Offers {
    enum class Remarkable : quint8 {
        LoginInClear,  // a mechanism that shows the password is offered outside TLS
        TlsInsideTls,  // RFC 3207 4.2: STARTTLS must not be offered inside TLS
        OldLoginForm,  // "AUTH=…", for clients of the last century
        NoLimitOfSize, // SIZE without a number, or 0: RFC 1870 4
        Truncated,     // more lines or octets than are read
    };
    enum class Between : quint8 { Nothing, Tls, Login, TlsAndLogin };
    struct Change { // side by side; no value: not offered then
        QByteArray keyword;
        std::optional<Offer> before, now;
        bool operator==(const Change &) const = default;
    };
    struct Since {
        RowId row = none; // the first row of the EHLO reply before
        Between between = Between::Nothing;
        QList<Change> changes; // what went, what came, what has other parameters now
        quint32 alike = 0;     // keywords that stayed as they were
        bool operator==(const Since &) const = default;
    };

    QByteArray domain;
    QList<Offer> offers;          // in the order sent
    QList<QByteArray> mechanisms; // of AUTH, upper case, each once
    QList<QByteArray> missing;    // keywords of the knowledge that matter here and are not offered
    QList<Remarkable> remarkable;
    std::optional<Since> since;
    bool operator==(const Offers &) const = default;

    const Offer *at(RowId row) const; // of that line; null: it offers nothing
    const Offer *find(QByteArrayView keyword) const;
};

// Of the reply of an exchange; no value where it is no accepted EHLO or LHLO. A reply whose command nobody saw is taken
// for one where most of its lines begin with keywords that are known.
std::optional<Offers> offersOf(const Dialogue &dialogue, const Smtp::Exchange &exchange);

} // namespace Core
