#include "core/knowledge/keyword.h"

namespace Core::Knowledge {
namespace {

constexpr MechanismEntry entries[] = {
    {
        .name = "9798-M-DSA-SHA1",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signatures of both sides"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "Client and server each sign the other’s random value and so prove themselves to each other."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. Each side sees the other’s certificate."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Not met in mail; SHA-1 signatures have had their day. With a client certificate, take EXTERNAL."),
        .rules = "RFC 3163",
        .standing = Standing::Historic,
    },
    {
        .name = "9798-M-ECDSA-SHA1",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signatures of both sides"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "Client and server each sign the other’s random value and so prove themselves to each other."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. Each side sees the other’s certificate."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Not met in mail; SHA-1 signatures have had their day. With a client certificate, take EXTERNAL."),
        .rules = "RFC 3163",
        .standing = Standing::Historic,
    },
    {
        .name = "9798-M-RSA-SHA1-ENC",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signatures of both sides"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "Client and server each sign the other’s random value and so prove themselves to each other."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. Each side sees the other’s certificate."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Not met in mail; SHA-1 signatures have had their day. With a client certificate, take EXTERNAL."),
        .rules = "RFC 3163",
        .standing = Standing::Historic,
    },
    {
        .name = "9798-U-DSA-SHA1",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signature of the client"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "You sign a random value of the server with your private key, and so "
                                                  "prove that you hold it. The server does not prove itself."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. The server sees the certificate."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Not met in mail; SHA-1 signatures have had their day. With a client certificate, take EXTERNAL."),
        .rules = "RFC 3163",
        .standing = Standing::Historic,
    },
    {
        .name = "9798-U-ECDSA-SHA1",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signature of the client"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "You sign a random value of the server with your private key, and so "
                                                  "prove that you hold it. The server does not prove itself."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. The server sees the certificate."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Not met in mail; SHA-1 signatures have had their day. With a client certificate, take EXTERNAL."),
        .rules = "RFC 3163",
        .standing = Standing::Historic,
    },
    {
        .name = "9798-U-RSA-SHA1-ENC",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signature of the client"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "You sign a random value of the server with your private key, and so "
                                                  "prove that you hold it. The server does not prove itself."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. The server sees the certificate."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Not met in mail; SHA-1 signatures have had their day. With a client certificate, take EXTERNAL."),
        .rules = "RFC 3163",
        .standing = Standing::Historic,
    },
    {
        .name = "ANONYMOUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "No identity at all"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "You say that you do not wish to be known; a trace text such as an address may go with it."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Only the trace text. There is no secret."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Hardly ever in SMTP, where a login is meant to show who sends. A mail "
                                              "server that offers it should be looked at."),
        .rules = "RFC 4505",
    },
    {
        .name = "ATOKEN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Apple’s own token"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "Apple’s programs show a token of the iCloud account instead of a password."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the token. iCloud sees the token only."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "By Apple’s own programs. Others log in at iCloud with an app-specific password and PLAIN or LOGIN."),
        .standing = Standing::Private,
    },
    {
        .name = "ATOKEN2",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Apple’s own token"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "Apple’s programs show a token of the iCloud account instead of a password."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the token. iCloud sees the token only."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "By Apple’s own programs. Others log in at iCloud with an app-specific password and PLAIN or LOGIN."),
        .standing = Standing::Private,
    },
    {
        .name = "CRAM-MD5",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Password hashed with a challenge"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "The server sends a one-time text; you answer with your name and a "
                                                  "digest (HMAC-MD5) made of that text and the password."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "A listener gets no password, but can guess at it offline from challenge and answer. The "
                         "server must keep the password itself, or something as good, and does not prove who it is."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "Better than PLAIN only where TLS is missing altogether. With TLS, take SCRAM or PLAIN."),
        .rules = "RFC 2195",
    },
    {
        .name = "CRAM-SHA1",
        .title = QT_TRANSLATE_NOOP("Mechanism", "CRAM with another hash"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "As CRAM-MD5, with a newer hash: you answer a one-time text with a digest of it and the "
                         "password. No standard describes it; a few servers, Courier among them, offer it."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener gets no password, but can guess at it offline. The "
                                                  "server must keep the password itself, or something as good."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Only where TLS is missing altogether. With TLS, take SCRAM or PLAIN."),
        .standing = Standing::Private,
    },
    {
        .name = "CRAM-SHA256",
        .title = QT_TRANSLATE_NOOP("Mechanism", "CRAM with another hash"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "As CRAM-MD5, with a newer hash: you answer a one-time text with a digest of it and the "
                         "password. No standard describes it; a few servers, Courier among them, offer it."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener gets no password, but can guess at it offline. The "
                                                  "server must keep the password itself, or something as good."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Only where TLS is missing altogether. With TLS, take SCRAM or PLAIN."),
        .standing = Standing::Private,
    },
    {
        .name = "DIGEST-MD5",
        .title = QT_TRANSLATE_NOOP("Mechanism", "MD5 digest with realm"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "Server and client exchange one-time values, and each proves by an MD5 digest that it knows "
                         "the password. Too intricate to work well everywhere, it was declared historic."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "A listener gets no password, but can guess at it offline. The server keeps "
                                           "a hash that is as good as the password for this realm."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "Only with old systems that offer nothing else. Otherwise SCRAM, or PLAIN inside TLS."),
        .rules = "RFC 2831; RFC 6331",
        .standing = Standing::Historic,
    },
    {
        .name = "EAP-AES128",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Login over EAP"),
        .meaning =
            QT_TRANSLATE_NOOP("Mechanism", "The methods of wireless networks and RADIUS (EAP) carry the login; the "
                                           "home organisation decides. Made for federations of universities."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism",
            "It depends on the EAP method inside. The mail server itself sees no password with the usual ones."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Only within such a federation."),
        .rules = "RFC 7055",
    },
    {
        .name = "EAP-AES128-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Login over EAP, bound to TLS"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "As EAP-AES128, and tied to the TLS connection."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism",
            "It depends on the EAP method inside. The mail server itself sees no password with the usual ones."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Only within such a federation, inside TLS."),
        .rules = "RFC 7055",
    },
    {
        .name = "ECDH-X25519-CHALLENGE",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Challenge solved with a key"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "The server hides a value so that only the holder of your private key can recover it. Used on IRC."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret: the private key stays with you."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in mail."),
        .standing = Standing::Private,
    },
    {
        .name = "ECDSA-NIST256P-CHALLENGE",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signed challenge"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "You sign a challenge of the server with an elliptic-curve key that "
                                                  "is registered with your account. Used on IRC."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret: the private key stays with you."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in mail."),
        .standing = Standing::Private,
    },
    {
        .name = "EXTERNAL",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Identity from the connection"),
        .meaning =
            QT_TRANSLATE_NOOP("Mechanism", "No password: the server takes your identity from outside the dialogue, "
                                           "usually from the client certificate of the TLS handshake."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Nothing secret crosses the dialogue. The server sees the certificate."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "With a client certificate the server knows. AUTH EXTERNAL = says “as "
                                              "the certificate has it”; otherwise a name in base64."),
        .rules = "RFC 4422 A",
    },
    {
        .name = "GS2-*",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Family of GSS-API mechanisms"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "Names that begin with GS2- stand for any GSS-API method in its "
                                                  "newer wrapping; with -PLUS at the end it is bound to TLS."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "It depends on the method inside, usually nothing secret."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Only if your site uses that method."),
        .rules = "RFC 5801",
    },
    {
        .name = "GS2-KRB5",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Kerberos, newer form"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "A Kerberos ticket in the newer wrapping of GSSAPI mechanisms, without an encryption layer of its own."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. The server learns your Kerberos name."),
        .use = QT_TRANSLATE_NOOP("Mechanism",
                                 "Inside TLS, with a ticket, where both sides know it; GSSAPI is far more common."),
        .rules = "RFC 5801",
    },
    {
        .name = "GS2-KRB5-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Kerberos bound to TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "As GS2-KRB5, and tied to the TLS connection, so that nobody in the middle can pass it on."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret. The server learns your Kerberos name."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Inside TLS, where both sides know it."),
        .rules = "RFC 5801",
    },
    {
        .name = "GSS-SPNEGO",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Kerberos or NTLM, negotiated"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "Both sides agree on Kerberos or, failing that, on NTLM, and go on with that."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism",
            "With Kerberos, nothing. If it falls back to NTLM, a listener gets an answer to guess at or to pass on."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "In Active Directory networks. See that Kerberos works, so that it need not fall back."),
    },
    {
        .name = "GSSAPI",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Kerberos ticket"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "You show a Kerberos ticket for the service smtp on this host "
                                                  "instead of a password; both sides prove themselves."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism",
            "A listener gets neither password nor usable ticket. The server learns your Kerberos name only."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "In networks with Kerberos or Active Directory, with a valid ticket and "
                                              "a right clock. The host name must be the one in the server’s key."),
        .rules = "RFC 4752",
    },
    {
        .name = "IMAP LOGIN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Name and password in IMAP"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "Not SASL: the LOGIN command of IMAP sends name and password as they "
                                                  "are. AUTHENTICATE LOGIN is another thing."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener has the password at once. The server sees it too."),
        .use = QT_TRANSLATE_NOOP("Mechanism",
                                 "Inside TLS only. Where the server announces LOGINDISABLED, start TLS first."),
        .rules = "RFC 9051 6.2.3; RFC 3501 6.2.3",
    },
    {
        .name = "KERBEROS_V4",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Kerberos, version 4"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "A ticket of the old Kerberos in place of a password."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "No password, but its encryption (DES) can be broken today."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "No longer. GSSAPI with Kerberos 5 took its place."),
        .rules = "RFC 2222 7.1",
        .standing = Standing::Historic,
    },
    {
        .name = "KERBEROS_V5",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Kerberos 5 without GSSAPI"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "A Kerberos ticket shown directly, without the GSSAPI wrapping. Registered, and hardly ever built."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing secret: tickets cannot be used by a listener."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Take GSSAPI instead, where the server offers both."),
    },
    {
        .name = "LOGIN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Name, then password"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "The server asks for the user name, then for the password (334 VXNlcm5hbWU6 and "
                         "UGFzc3dvcmQ6), and you answer each in base64. It was never standardised, and is everywhere."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Without TLS, a listener has the password at once: base64 is no encryption. The server sees it too."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Inside TLS, when the server does not offer PLAIN. It is as safe as PLAIN and takes two steps more."),
        .standing = Standing::Draft,
    },
    {
        .name = "MSN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Old Microsoft login"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "A private mechanism of Microsoft’s former MSN mail, with a challenge and a digest."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener gets a digest to guess at."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "No longer."),
        .standing = Standing::Private,
    },
    {
        .name = "NMAS-SAMBA-AUTH",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Novell directory login"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "A login method of Novell’s directory services, registered for LDAP. "
                                                  "How it works is not published in any standard."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Not known."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in mail."),
        .standing = Standing::Private,
    },
    {
        .name = "NMAS_AUTHEN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Novell directory login"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "A login method of Novell’s directory services, registered for LDAP. "
                                                  "How it works is not published in any standard."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Not known."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in mail."),
        .standing = Standing::Private,
    },
    {
        .name = "NMAS_LOGIN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Novell directory login"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "A login method of Novell’s directory services, registered for LDAP. "
                                                  "How it works is not published in any standard."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Not known."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in mail."),
        .standing = Standing::Private,
    },
    {
        .name = "NTLM",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Windows challenge and response"),
        .meaning =
            QT_TRANSLATE_NOOP("Mechanism", "The server sends a challenge and you answer with a digest of it made from "
                                           "your Windows password. It is Microsoft’s own and on its way out."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "A listener can guess at the password offline, and somebody in the middle can pass the answer "
                         "on to another server. The first message shows host and domain names."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Only with an Exchange server that offers nothing better, and inside "
                                              "TLS. Otherwise Kerberos, or PLAIN inside TLS."),
        .standing = Standing::Private,
    },
    {
        .name = "OAUTH10A",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Signed OAuth 1.0a request"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "You send a request signed with an OAuth 1.0a token. Defined beside OAUTHBEARER, and not in use."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "The signed request cannot be used again by itself; the token’s secret is not sent."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in practice. Take OAUTHBEARER or XOAUTH2."),
        .rules = "RFC 7628",
        .standing = Standing::Historic,
    },
    {
        .name = "OAUTHBEARER",
        .title = QT_TRANSLATE_NOOP("Mechanism", "OAuth token"),
        .meaning =
            QT_TRANSLATE_NOOP("Mechanism", "You show an access token that the provider’s sign-in page has issued, "
                                           "instead of the password. It is the standard form of XOAUTH2."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener can use the token until it expires. The "
                                                  "server sees the token, never the password."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Inside TLS, at providers that offer it. If it fails, a challenge with "
                                              "JSON comes first: answer it with AQ== and read the reply."),
        .rules = "RFC 7628",
    },
    {
        .name = "OPENID20",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Login in a browser (OpenID 2.0)"),
        .meaning =
            QT_TRANSLATE_NOOP("Mechanism", "As SAML20, with an OpenID 2.0 account. That system has gone out of use."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "In the dialogue, nothing secret: the password goes to the web page only."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in practice. OAUTHBEARER serves the same need today."),
        .rules = "RFC 6616",
        .standing = Standing::Historic,
    },
    {
        .name = "OTP",
        .title = QT_TRANSLATE_NOOP("Mechanism", "One-time password"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "The server names a number in a chain, and you answer with the "
                                                  "one-time word for it, derived from a pass phrase."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "A listener gets a value that works once only, but can guess at a weak pass phrase from it."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "Rarely, where the administrator set up such a chain; it has to be renewed when it runs out."),
        .rules = "RFC 2444",
    },
    {
        .name = "PASSDSS-3DES-1",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Password sent to a known server key"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "The password is sent encrypted, after the server has signed with a DSS key. An old draft."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener gets nothing usable. The server sees the password."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "No longer: PLAIN inside TLS does the same better."),
        .standing = Standing::Draft,
    },
    {
        .name = "PLAIN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Name and password in one line"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "You send user name and password together, in one line of base64, and the server compares them."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener has the password at once: base64 is no "
                                                  "encryption. The server sees it too, whatever the connection."),
        .use = QT_TRANSLATE_NOOP("Mechanism",
                                 "Inside TLS it is the plainest and most widely supported choice. Never without TLS."),
        .rules = "RFC 4616; RFC 4954 4",
    },
    {
        .name = "POP3 APOP",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Digest with the greeting"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "Not SASL: in POP3 you send your name and an MD5 digest of the time "
                                                  "stamp in the greeting and the password."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism",
                                     "A listener can guess at the password offline, and somebody in the middle can "
                                     "recover parts of it by forged greetings. The server must keep the password."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "Only where TLS is missing altogether. The greeting must hold a stamp of the form <…@…>."),
        .rules = "RFC 1939 7",
    },
    {
        .name = "POP3 USER/PASS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Name and password in POP3"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "Not SASL: POP3 has two commands of its own, USER and PASS, which send name and password as they are."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener has the password at once. The server sees it too."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "After STLS or on port 995 only."),
        .rules = "RFC 1939 7",
    },
    {
        .name = "PTOKEN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Apple’s own token"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "Apple’s programs show a token of the iCloud account instead of a password."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the token. iCloud sees the token only."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "By Apple’s own programs. Others log in at iCloud with an app-specific password and PLAIN or LOGIN."),
        .standing = Standing::Private,
    },
    {
        .name = "SAML20",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Login in a browser (SAML)"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "The server sends a web address; you sign in there with your "
                                                  "organisation, and the server learns the outcome."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "In the dialogue, nothing secret: the password goes to the web page only."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Rarely, with a program that can open a browser."),
        .rules = "RFC 6595",
    },
    {
        .name = "SCRAM-MD5",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Early SCRAM"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "An early form of SCRAM with MD5, never standardised."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism",
                                     "A listener can guess at the password offline, faster than with today’s SCRAM."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "No longer: take SCRAM-SHA-256."),
        .standing = Standing::Private,
    },
    {
        .name = "SCRAM-SHA-1",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof, both ways (SHA-1)"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "You prove that you know the password without sending it, and the server proves "
                                     "that it knows your account. The password goes in salted and hashed many times."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener can only guess offline, slowed by the number of rounds. "
                                                  "The server stores no password, only values derived from it."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "A good choice where it is offered; SCRAM-SHA-256 is better still. Use "
                                              "TLS all the same: the mail itself is otherwise readable."),
        .rules = "RFC 5802; RFC 7677",
    },
    {
        .name = "SCRAM-SHA-1-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof bound to TLS (SHA-1)"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "As SCRAM-SHA-1, and the proof also covers the TLS connection: nobody in the middle can pass it on."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing beyond what SCRAM-SHA-1 shows, and that only to somebody "
                                                  "who broke TLS. The server stores derived values only."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Inside TLS, when both sides support channel binding. A refusal with the "
                                              "right password can mean that something intercepts TLS."),
        .rules = "RFC 5802; RFC 9266",
    },
    {
        .name = "SCRAM-SHA-256",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof, both ways (SHA-256)"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "You prove that you know the password without sending it, and the "
                                                  "server proves that it knows your account, all with SHA-256."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener can only guess offline, slowed by the number of rounds. "
                                                  "The server stores no password, only values derived from it."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "The best of the common password mechanisms without channel binding. "
                                              "Take it where it is offered, inside TLS."),
        .rules = "RFC 7677; RFC 5802",
    },
    {
        .name = "SCRAM-SHA-256-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof bound to TLS (SHA-256)"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "As SCRAM-SHA-256, and the proof also covers the TLS connection: nobody in the middle can pass it on."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "To a listener nothing, as long as TLS holds. The server stores derived values only."),
        .use =
            QT_TRANSLATE_NOOP("Mechanism", "The strongest password mechanism in use. A refusal with the right password "
                                           "can mean that something intercepts TLS: a proxy, a virus scanner."),
        .rules = "RFC 7677; RFC 9266",
    },
    {
        .name = "SCRAM-SHA-512",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof with a longer hash"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "The SCRAM exchange with a longer hash function. It comes from a draft; some servers offer it."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener can only guess offline, slowed by the number of rounds. "
                                                  "The server stores no password, only values derived from it."),
        .use = QT_TRANSLATE_NOOP("Mechanism",
                                 "Fine where both sides know it. SCRAM-SHA-256 is enough, and more widely supported."),
        .rules = "RFC 5802",
        .standing = Standing::Draft,
    },
    {
        .name = "SCRAM-SHA-512-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof, longer hash, bound to TLS"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "The SCRAM exchange with a longer hash function; the proof also "
                                                  "covers the TLS connection. It comes from a draft."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "To a listener nothing, as long as TLS holds. The server stores derived values only."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Inside TLS, where both sides know it."),
        .rules = "RFC 5802; RFC 9266",
        .standing = Standing::Draft,
    },
    {
        .name = "SCRAM-SHA3-512",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof with a longer hash"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "The SCRAM exchange with a longer hash function. It comes from a draft; some servers offer it."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "A listener can only guess offline, slowed by the number of rounds. "
                                                  "The server stores no password, only values derived from it."),
        .use = QT_TRANSLATE_NOOP("Mechanism",
                                 "Fine where both sides know it. SCRAM-SHA-256 is enough, and more widely supported."),
        .rules = "RFC 5802",
        .standing = Standing::Draft,
    },
    {
        .name = "SCRAM-SHA3-512-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Salted proof, longer hash, bound to TLS"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "The SCRAM exchange with a longer hash function; the proof also "
                                                  "covers the TLS connection. It comes from a draft."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "To a listener nothing, as long as TLS holds. The server stores derived values only."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Inside TLS, where both sides know it."),
        .rules = "RFC 5802; RFC 9266",
        .standing = Standing::Draft,
    },
    {
        .name = "SECURID",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Code of a SecurID token"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "You send your name, the code that your token shows at this moment, and perhaps a PIN."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "Without TLS, a listener reads the PIN and a code that is good for a minute at most."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Only where such tokens are in use, inside TLS."),
        .rules = "RFC 2808",
    },
    {
        .name = "SKEY",
        .title = QT_TRANSLATE_NOOP("Mechanism", "One-time password, older form"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "The S/Key system: one-time words from a chain, as in OTP, which replaced it."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "A listener gets a value that works once only; the old hash (MD4) makes guessing easy."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "No longer: OTP took its place."),
        .rules = "RFC 2222 7.3; RFC 2444",
        .standing = Standing::Historic,
    },
    {
        .name = "SPNEGO",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Reserved name, not to be used"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "The name is registered only so that nobody uses it: one negotiation inside another would be unsafe."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing is known of what a server would do with it."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "Do not take it. A server that offers it is wrongly set up; GSS-SPNEGO is another thing."),
        .rules = "RFC 5801 14",
        .standing = Standing::Historic,
    },
    {
        .name = "SPNEGO-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Reserved name, not to be used"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism",
            "The name is registered only so that nobody uses it: one negotiation inside another would be unsafe."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Nothing is known of what a server would do with it."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "Do not take it. A server that offers it is wrongly set up; GSS-SPNEGO is another thing."),
        .rules = "RFC 5801 14",
        .standing = Standing::Historic,
    },
    {
        .name = "SRP",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Proof without anything to guess at"),
        .meaning =
            QT_TRANSLATE_NOOP("Mechanism", "Secure Remote Password: both sides prove that they know the password by an "
                                           "exchange that gives nothing away. A draft; Cyrus SASL implements it."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "A listener cannot even guess offline. The server stores a verifier, not the password."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Good where both sides know it, which is rare."),
        .standing = Standing::Draft,
    },
    {
        .name = "SXOVER-PLUS",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Login through the home realm"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "The login is passed, encrypted, through this server to your own "
                                                  "organisation, which decides. It comes from a draft."),
        .exposed = QT_TRANSLATE_NOOP(
            "Mechanism", "Nothing, neither to a listener nor to this server: only the home organisation reads it."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "Not in practice yet."),
        .standing = Standing::Draft,
    },
    {
        .name = "WETOKEN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Apple’s own token"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "Apple’s programs show a token of the iCloud account instead of a password."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the token. iCloud sees the token only."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "By Apple’s own programs. Others log in at iCloud with an app-specific password and PLAIN or LOGIN."),
        .standing = Standing::Private,
    },
    {
        .name = "WSTOKEN",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Apple’s own token"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "Apple’s programs show a token of the iCloud account instead of a password."),
        .exposed =
            QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the token. iCloud sees the token only."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism",
            "By Apple’s own programs. Others log in at iCloud with an app-specific password and PLAIN or LOGIN."),
        .standing = Standing::Private,
    },
    {
        .name = "XOAUTH",
        .title = QT_TRANSLATE_NOOP("Mechanism", "OAuth 1, Google’s form"),
        .meaning = QT_TRANSLATE_NOOP(
            "Mechanism", "The forerunner of XOAUTH2 with signed requests. Google has retired it; Gmail answers 504."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "The request is signed; no password crosses the network."),
        .use = QT_TRANSLATE_NOOP("Mechanism", "No longer: take XOAUTH2 or OAUTHBEARER."),
        .standing = Standing::Historic,
    },
    {
        .name = "XOAUTH2",
        .title = QT_TRANSLATE_NOOP("Mechanism", "OAuth token, Google’s form"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism",
                                     "You show user name and access token in one line. Google’s form of OAuth, taken "
                                     "over by Microsoft and Yahoo, and far more common than the standard one."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener can use the token until it expires. The "
                                                  "server sees the token, never the password."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "At Gmail, Microsoft 365 and Yahoo, inside TLS. If it fails, a challenge with JSON comes "
                         "first: answer it with an empty line and read the reply. Tokens live about an hour."),
        .standing = Standing::Private,
    },
    {
        .name = "XYMCOOKIE",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Yahoo’s own login"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "Yahoo’s own programs show a web cookie or a key of the account."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the cookie."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "By Yahoo’s own programs. Others take XOAUTH2, OAUTHBEARER or an application password."),
        .standing = Standing::Private,
    },
    {
        .name = "XYMECOOKIE",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Yahoo’s own login"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "Yahoo’s own programs show a web cookie or a key of the account."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the cookie."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "By Yahoo’s own programs. Others take XOAUTH2, OAUTHBEARER or an application password."),
        .standing = Standing::Private,
    },
    {
        .name = "XYMPKI",
        .title = QT_TRANSLATE_NOOP("Mechanism", "Yahoo’s own login"),
        .meaning = QT_TRANSLATE_NOOP("Mechanism", "Yahoo’s own programs show a web cookie or a key of the account."),
        .exposed = QT_TRANSLATE_NOOP("Mechanism", "Without TLS, a listener could use the cookie."),
        .use = QT_TRANSLATE_NOOP(
            "Mechanism", "By Yahoo’s own programs. Others take XOAUTH2, OAUTHBEARER or an application password."),
        .standing = Standing::Private,
    },
};

} // namespace

std::span<const MechanismEntry> mechanisms()
{
    return entries;
}

} // namespace Core::Knowledge
