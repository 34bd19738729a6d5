#include "core/transcript/facts.h"

#include "core/transcript/cbor.h"

namespace Core::Facts {
namespace {

// The keys are in saved files: append, never renumber.
QList<QByteArray> numbersAsText(const QList<CertificateFinding> &findings)
{
    QList<QByteArray> texts;
    for (const CertificateFinding finding : findings)
        texts.append(QByteArray::number(quint16(finding)));
    return texts;
}

CertificateFinding findingOf(const QByteArray &text)
{
    bool isNumber = false;
    const ushort number = text.toUShort(&isNumber);
    const bool known = isNumber && number <= ushort(lastCertificateFinding);
    return known ? CertificateFinding(number) : CertificateFinding::Other;
}

QList<CertificateFinding> findingsOf(const QList<QByteArray> &texts)
{
    QList<CertificateFinding> findings;
    for (const QByteArray &text : texts)
        findings.append(findingOf(text));
    return findings;
}

} // namespace

QByteArray encode(const Opened &opened)
{
    FactWriter to;
    to.put(0, opened.host);
    to.put(1, opened.port);
    to.put(2, opened.socketPath);
    to.put(3, opened.protocol);
    to.put(4, opened.security);
    to.put(5, opened.startedAt);
    return to.bytes();
}

template <>
Opened decode<Opened>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Opened opened;
    from.get(0, opened.host);
    from.get(1, opened.port);
    from.get(2, opened.socketPath);
    from.get(3, opened.protocol, Protocol::Lmtp);
    from.get(4, opened.security, lastSecurity);
    from.get(5, opened.startedAt);
    return opened;
}

QByteArray encode(const Resolved &resolved)
{
    FactWriter to;
    to.put(0, resolved.name);
    to.put(1, resolved.addresses);
    return to.bytes();
}

template <>
Resolved decode<Resolved>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Resolved resolved;
    from.get(0, resolved.name);
    from.get(1, resolved.addresses);
    return resolved;
}

QByteArray encode(const Trying &trying)
{
    FactWriter to;
    to.put(0, trying.address);
    to.put(1, trying.port);
    return to.bytes();
}

template <>
Trying decode<Trying>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Trying trying;
    from.get(0, trying.address);
    from.get(1, trying.port);
    return trying;
}

QByteArray encode(const Connected &connected)
{
    FactWriter to;
    to.put(0, connected.local);
    to.put(1, connected.peer);
    return to.bytes();
}

template <>
Connected decode<Connected>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Connected connected;
    from.get(0, connected.local);
    from.get(1, connected.peer);
    return connected;
}

QByteArray encode(const TlsFacts &facts)
{
    FactWriter to;
    to.put(0, facts.protocol);
    to.put(1, facts.cipher);
    to.put(2, facts.expectedName);
    to.put(3, facts.subject);
    to.put(4, facts.issuer);
    to.put(5, facts.names);
    to.put(6, facts.notBefore);
    to.put(7, facts.notAfter);
    to.put(8, facts.chain);
    to.put(9, numbersAsText(facts.findings));
    to.put(10, facts.verified);
    return to.bytes();
}

template <>
TlsFacts decode<TlsFacts>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    TlsFacts facts;
    QList<QByteArray> findings;
    from.get(0, facts.protocol);
    from.get(1, facts.cipher);
    from.get(2, facts.expectedName);
    from.get(3, facts.subject);
    from.get(4, facts.issuer);
    from.get(5, facts.names);
    from.get(6, facts.notBefore);
    from.get(7, facts.notAfter);
    from.get(8, facts.chain);
    from.get(9, findings);
    from.get(10, facts.verified);
    facts.findings = findingsOf(findings);
    return facts;
}

QByteArray encode(const Failure &failure)
{
    FactWriter to;
    to.put(0, failure.kind);
    to.put(1, failure.detail);
    to.put(2, failure.address);
    return to.bytes();
}

template <>
Failure decode<Failure>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Failure failure;
    from.get(0, failure.kind, lastFailureKind);
    from.get(1, failure.detail);
    from.get(2, failure.address);
    return failure;
}

QByteArray encode(Closing closing)
{
    FactWriter to;
    to.put(0, closing);
    return to.bytes();
}

template <>
Closing decode<Closing>(QByteArrayView cbor)
{
    Closing closing = Closing::ByPeer;
    FactReader(cbor).get(0, closing, Closing::ByUs);
    return closing;
}

QByteArray encode(const Secret &secret)
{
    FactWriter to;
    to.put(0, secret.what);
    to.put(1, secret.span);
    to.put(2, secret.isEmpty);
    to.put(3, secret.badBase64);
    to.put(4, secret.endsInCrOrLf);
    to.put(5, secret.notUtf8);
    to.put(6, secret.hasAuthzid);
    to.put(7, secret.beginsWithVerb);
    to.put(8, secret.emptyUser);
    to.put(9, secret.emptyPassword);
    to.put(10, secret.nuls);
    to.put(11, secret.identity);
    to.put(12, secret.shown);
    return to.bytes();
}

template <>
Secret decode<Secret>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Secret secret;
    from.get(0, secret.what, Secret::What::Content);
    from.get(1, secret.span);
    from.get(2, secret.isEmpty);
    from.get(3, secret.badBase64);
    from.get(4, secret.endsInCrOrLf);
    from.get(5, secret.notUtf8);
    from.get(6, secret.hasAuthzid);
    from.get(7, secret.beginsWithVerb);
    from.get(8, secret.emptyUser);
    from.get(9, secret.emptyPassword);
    from.get(10, secret.nuls);
    from.get(11, secret.identity);
    from.get(12, secret.shown);
    return secret;
}

QByteArray encode(const Noted &noted)
{
    FactWriter to;
    to.put(0, noted.note);
    to.put(1, noted.arguments);
    return to.bytes();
}

template <>
Noted decode<Noted>(QByteArrayView cbor)
{
    const FactReader from(cbor);
    Noted noted;
    from.get(0, noted.note, lastNoteKind);
    from.get(1, noted.arguments);
    return noted;
}

} // namespace Core::Facts
