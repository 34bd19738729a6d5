#include "tests/core/tls/badcertificates.h"

namespace Core::Testing {
namespace {

using enum CertificateFinding;

QList<BadCertificate> ofTime()
{
    return {
        {"expired", {Expired}, leaf([](Recipe &r) { r.fromDay = -90, r.toDay = -1; })},
        {"not yet valid", {NotYetValid}, leaf([](Recipe &r) { r.fromDay = 1; })},
        {"expires soon", {ExpiresSoon}, leaf([](Recipe &r) { r.toDay = 5; })},
        {"valid for too long", {LongValidity}, leaf([](Recipe &r) { r.toDay = 2000; })},
        {"expired intermediate", {ExpiredIssuer}, under([](Recipe &r) { r.fromDay = -90, r.toDay = -1; })},
        {"intermediate not yet valid", {IssuerNotYetValid}, under([](Recipe &r) { r.fromDay = 1; })},
    };
}

QList<BadCertificate> ofNames()
{
    const QString idn = QStringLiteral("münchen.example"), address = QStringLiteral("127.0.0.1");
    return {
        {"other host", {OtherHost}, alternatives("DNS:www.example.org")},
        {"other host, ours in the common name", {OtherHost, NameOnlyInCommonName}, leaf([](Recipe &r) {
             r.alternatives = "DNS:www.example.org";
         })},
        {"no name", {NoName}, leaf([](Recipe &r) { r.alternatives.clear(), r.commonName = "Somebody"; })},
        {"common name only", {NoName, NameOnlyInCommonName}, leaf([](Recipe &r) { r.alternatives.clear(); })},
        {"mail address only", {OtherHost}, alternatives("email:postmaster@mail.example.org")},
        {"partial wildcard", {OtherHost, PartialWildcard}, alternatives("DNS:ma*.example.org")},
        {"wildcard inside", {OtherHost, PartialWildcard}, alternatives("DNS:mail.*.org")},
        {"wildcard of two labels",
         {OtherHost, WildcardOneLabel},
         alternatives("DNS:*.org.example, DNS:*.example.org"),
         QStringLiteral("mx.mail.example.org")},
        {"wildcard for the domain itself",
         {OtherHost, WildcardOneLabel},
         alternatives("DNS:*.example.org"),
         QStringLiteral("example.org")},
        {"wildcard for a top-level domain",
         {OtherHost, WideWildcard},
         alternatives("DNS:*.test"),
         QStringLiteral("mail.test")},
        {"wildcard for a registry",
         {OtherHost, WideWildcard},
         alternatives("DNS:*.co.uk"),
         QStringLiteral("mail.co.uk")},
        {"address asked, names listed", {OtherHost, AddressNotListed}, alternatives("DNS:localhost"), address},
        {"address as a name", {OtherHost, AddressAsName}, alternatives("DNS:127.0.0.1"), address},
        {"another address", {OtherHost}, alternatives("IP:127.0.0.2"), address},
        {"international name not encoded", {OtherHost, NameNotEncoded}, exactly("m\xc3\xbcnchen.example"), idn},
        {"NUL in a name", {NulInName, OtherHost}, exactly(QByteArray("mail.example.org\0.evil.example", 30))},
    };
}

QList<BadCertificate> ofTheChain()
{
    return {
        {"self-signed", {SelfSigned}, [] { return identityOf(make({})); }},
        {"missing intermediate", {MissingIntermediate}, [] { return identityOf(world().leaf); }},
        {"unknown authority, root sent",
         {UnknownAuthority},
         [] {
             const Made root = make(authority("Stranger"));
             return identityOf(make({}, &root), {root.der()});
         }},
        {"unknown authority, root not sent",
         {UnknownAuthority},
         [] {
             const Made root = make(authority("Stranger")), issuer = make(authority("Stranger's issuer"), &root);
             return identityOf(make({}, &issuer), {issuer.der()});
         }},
        {"issuer is no authority", {NotAnAuthority}, under([](Recipe &r) {
             r = Recipe();
             r.commonName = "Not an authority";
         })},
        {"issuer may not sign certificates", {NotAnAuthority}, under([](Recipe &r) {
             r.keyUsage = "critical,digitalSignature";
         })},
        {"path too long",
         {PathTooLong},
         [] {
             Recipe recipe = authority("Last one");
             recipe.constraints = "critical,CA:TRUE,pathlen:0";
             const Made last = make(recipe, &world().root), beyond = make(authority("Beyond"), &last);
             return identityOf(make({}, &beyond), {beyond.der(), last.der()});
         }},
        {"forged signature",
         {BadSignature},
         [] {
             const Made impostor = make(authority("Test issuer"));
             Made forged = make({}, &world().issuer);
             X509_sign(forged.certificate.get(), impostor.key.get(), EVP_sha256());
             return identityOf(forged, {world().issuer.der()});
         }},
        {"wrong order",
         {WrongOrder},
         [] {
             const Made lower = make(authority("Lower issuer"), &world().issuer);
             return identityOf(make({}, &lower), {world().issuer.der(), lower.der()});
         }},
        {"surplus certificates",
         {SurplusCertificates},
         [] {
             return identityOf(world().leaf, {world().issuer.der(), make(authority("Nobody's")).der()});
         }},
        {"sent twice",
         {SurplusCertificates},
         [] {
             return identityOf(world().leaf, {world().issuer.der(), world().issuer.der()});
         }},
    };
}

QList<BadCertificate> ofUse()
{
    return {
        {"wrong usage", {WrongUsage}, leaf([](Recipe &r) { r.usage = "clientAuth"; })},
        {"issuer for other purposes", {IssuerUsage}, under([](Recipe &r) { r.usage = "codeSigning"; })},
        {"an authority's own", {AuthorityAsServer}, leaf([](Recipe &r) {
             r.constraints = "critical,CA:TRUE";
             r.keyUsage = "critical,keyCertSign,digitalSignature";
         })},
        {"critical extension", {CriticalExtension}, leaf([](Recipe &r) { r.extension = "1.2.3.4.5.6.7"; })},
        {"name not permitted", {NameNotPermitted}, under([](Recipe &r) {
             r.nameConstraints = "critical,permitted;DNS:example.net";
         })},
        {"name excluded", {NameNotPermitted}, under([](Recipe &r) {
             r.nameConstraints = "critical,excluded;DNS:mail.example.org";
         })},
        {"version 1", {NoName, NameOnlyInCommonName, OldFormat}, leaf([](Recipe &r) { r.version = X509_VERSION_1; })},
        {"negative serial", {OddSerial}, leaf([](Recipe &r) { r.serial = "-\x01\x02"; })},
        {"serial of zero", {OddSerial}, leaf([](Recipe &r) { r.serial = QByteArray(1, '\0'); })},
        {"huge serial", {OddSerial}, leaf([](Recipe &r) { r.serial = QByteArray(30, '\x55'); })},
    };
}

QList<BadCertificate> ofStrength()
{
    return {
        {"short RSA key", {ShortKey}, leaf([](Recipe &r) { r.rsaBits = 1024; })},
        {"short key of an issuer", {ShortKey}, under([](Recipe &r) { r.rsaBits = 1024; })},
        {"SHA-1", {WeakDigest}, leaf([](Recipe &r) { r.digest = EVP_sha1(); })},
        {"SHA-1 below", {WeakDigest}, under([](Recipe &r) { r.digest = EVP_sha1(); })},
        {"MD5",
         {BrokenDigest},
         under([](Recipe &r) { r.rsaBits = 2048; }, // there is no ECDSA with MD5
               [](Recipe &r) { r.digest = EVP_md5(); })},
        {"unusual curve", {UnusualCurve}, under([](Recipe &r) { r.curve = "secp256k1"; })},
    };
}

QList<BadCertificate> ofRevocation()
{
    const Made &issuer = world().issuer, &own = world().leaf;
    const auto good = [] { return world().server().identity; };
    const QString asked = QStringLiteral("mail.example.org");
    Revocations old;
    old.fromDay = -60, old.toDay = -30;
    return {
        {"revoked", {Revoked}, good, asked, revocationList(issuer, {{&own}})},
        {"list of another authority",
         {RevocationNotChecked},
         good,
         asked,
         revocationList(make(authority("Stranger")), {{&own}})},
        {"list out of date", {RevocationNotChecked}, good, asked, revocationList(issuer, old)},
    };
}

QList<BadCertificate> ofRoots()
{
    Recipe gone = authority("Gone root");
    gone.fromDay = -900, gone.toDay = -1;
    static const Made root = make(gone);
    return {{"expired root",
             {ExpiredRoot},
             [] { return identityOf(make({}, &root), {root.der()}); },
             QStringLiteral("mail.example.org"),
             {},
             {root.der()}}};
}

} // namespace

QList<BadCertificate> badCertificates()
{
    return ofTime() + ofNames() + ofTheChain() + ofUse() + ofStrength() + ofRevocation() + ofRoots();
}

} // namespace Core::Testing
