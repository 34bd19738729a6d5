#pragma once
// Every kind of bad certificate that is told apart: how it is made, whom the client asked for, and what has to be
// found.
#include "tests/core/tls/world.h"

#include <functional>

namespace Core::Testing {

struct BadCertificate {
    const char *kind;
    QList<CertificateFinding> findings; // weightiest first; nothing else may be found
    std::function<Identity()> identity;
    QString asked = QStringLiteral("mail.example.org");
    QByteArray revocations = {};        // PEM
    QList<QByteArray> authorities = {}; // DER; empty: the world's root
};

using Change = std::function<void(Recipe &)>;

// A leaf cooked from a recipe, under the trusted issuer.
inline std::function<Identity()> leaf(Change change)
{
    return [change] {
        Recipe recipe;
        change(recipe);
        return identityOf(make(recipe, &world().issuer), {world().issuer.der()});
    };
}

// A good leaf under an issuer cooked from a recipe, under the trusted root.
inline std::function<Identity()> under(
    Change change, Change ofLeaf = [](Recipe &) {})
{
    return [change, ofLeaf] {
        Recipe issuing = authority("Cooked issuer"), recipe;
        change(issuing);
        ofLeaf(recipe);
        const Made issuer = make(issuing, &world().root);
        return identityOf(make(recipe, &issuer), {issuer.der()});
    };
}

inline std::function<Identity()> alternatives(const QByteArray &names)
{
    return leaf([names](Recipe &r) { r.alternatives = names, r.commonName = "x"; });
}

inline std::function<Identity()> exactly(const QByteArray &name)
{
    return leaf([name](Recipe &r) { r.alternatives.clear(), r.exactNames = {name}, r.commonName = "x"; });
}

QList<BadCertificate> badCertificates(); // badcertificates.cpp

} // namespace Core::Testing
