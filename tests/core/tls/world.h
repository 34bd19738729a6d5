#pragma once
#include "core/tls/tlsengine.h"
#include "tests/core/tls/certificatemaker.h"

namespace Core::Testing {

// A little world: one authority, one issuer under it, one server.
struct World {
    Made root = make(authority("Test root"));
    Made issuer = make(authority("Test issuer"), &root);
    Made leaf = make({}, &issuer);
    AuthorityFile file{{root.der()}};

    TlsSettings client(const QString &name = QStringLiteral("mail.example.org")) const
    {
        TlsSettings settings;
        settings.expectedName = name;
        settings.authorityFile = file.path();
        return settings;
    }
    TlsSettings server() const { return server(identityOf(leaf, {issuer.der()})); }
    static TlsSettings server(const Identity &identity)
    {
        TlsSettings settings;
        settings.role = TlsSettings::Role::Server;
        settings.identity = identity;
        settings.ciphers = "DEFAULT:@SECLEVEL=0"; // it may show what nobody should
        return settings;
    }
};

inline World &world()
{
    static World made;
    return made;
}

inline TlsSettings upTo12(TlsSettings settings)
{
    settings.maximum = TlsVersion::Tls12;
    return settings;
}

} // namespace Core::Testing
