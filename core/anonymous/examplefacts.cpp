#include "core/anonymous/examplefacts.h"

#include "core/transcript/facts.h"

namespace Core::Anonymous {

void meetFact(ExampleNames &names, Kind kind, QByteArrayView cbor)
{
    switch (kind) {
    case Kind::Opened:
        return names.meetHost(Facts::decode<Facts::Opened>(cbor).host);
    case Kind::Resolved:
        return names.meetHost(Facts::decode<Facts::Resolved>(cbor).name);
    case Kind::Doubted:
    case Kind::Trusted:
    case Kind::Encrypted: {
        const auto facts = Facts::decode<TlsFacts>(cbor);
        names.meetHost(facts.expectedName);
        for (const QByteArray &name : facts.names)
            if (name.startsWith("DNS:"))
                names.meetHost(name.mid(name.startsWith("DNS:*.") ? 6 : 4));
        return;
    }
    default: // no other fact brings a name that the dialogue does not
        return;
    }
}

namespace {

QByteArray tls(ExampleNames &names, QByteArrayView fact)
{
    auto facts = Facts::decode<TlsFacts>(fact);
    TlsFacts made;
    made.protocol = facts.protocol;
    made.cipher = facts.cipher;
    made.notBefore = facts.notBefore;
    made.notAfter = facts.notAfter;
    made.findings = facts.findings;
    made.verified = facts.verified;
    made.expectedName = names.host(facts.expectedName);
    for (const QByteArray &name : facts.names) {
        const qsizetype begin = name.startsWith("DNS:*.") ? 6
                                : name.startsWith("DNS:") ? 4
                                : name.startsWith("IP:")  ? 3
                                                          : 0;
        made.names.append(name.first(begin) + (begin > 0 ? names.host(name.mid(begin)) : names.replaced(name)));
    }
    // Who it was issued to and by has its own words for the same names.
    if (!facts.subject.isEmpty())
        made.subject = "CN=" + (made.expectedName.isEmpty() ? QByteArray("example.org") : made.expectedName);
    if (!facts.issuer.isEmpty())
        made.issuer = facts.issuer == facts.subject ? made.subject : QByteArray("CN=Example Authority");
    return Facts::encode(made);
}

} // namespace

QByteArray factWithExampleNames(ExampleNames &names, Kind kind, QByteArrayView cbor)
{
    const auto replaced = [&names](QByteArray &text) { text = names.replaced(text); };
    switch (kind) {
    case Kind::Opened: {
        auto opened = Facts::decode<Facts::Opened>(cbor);
        opened.host = names.host(opened.host);
        replaced(opened.socketPath);
        return Facts::encode(opened);
    }
    case Kind::Resolved: {
        auto resolved = Facts::decode<Facts::Resolved>(cbor);
        resolved.name = names.host(resolved.name);
        for (QByteArray &address : resolved.addresses)
            replaced(address);
        return Facts::encode(resolved);
    }
    case Kind::Trying: {
        auto trying = Facts::decode<Facts::Trying>(cbor);
        replaced(trying.address);
        return Facts::encode(trying);
    }
    case Kind::Connected: {
        auto connected = Facts::decode<Facts::Connected>(cbor);
        replaced(connected.local);
        replaced(connected.peer);
        return Facts::encode(connected);
    }
    case Kind::TryFailed:
    case Kind::Failed: {
        auto failure = Facts::decode<Failure>(cbor);
        replaced(failure.detail);
        replaced(failure.address);
        return Facts::encode(failure);
    }
    case Kind::Doubted:
    case Kind::Trusted:
    case Kind::Encrypted:
        return tls(names, cbor);
    case Kind::Note: {
        auto noted = Facts::decode<Facts::Noted>(cbor);
        for (QByteArray &argument : noted.arguments)
            replaced(argument);
        return Facts::encode(noted);
    }
    case Kind::Closed:
        return cbor.toByteArray();
    default: // a kind that brings no name we could know keeps its row, not its words
        return {};
    }
}

} // namespace Core::Anonymous
