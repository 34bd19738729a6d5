#include "ui/words/loginwords.h"

#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Sasl::Problem;

struct ProblemWords {
    Problem value;
    const char *id;
    const char *text; // %1: the detail
    const char *meaning;
};

constexpr char context[] = "Login";
constexpr ProblemWords problems[] = {
    {Problem::None, "none", QT_TRANSLATE_NOOP("Login", "Nothing is odd about this login"),
     QT_TRANSLATE_NOOP("Login", "The exchange followed its mechanism.")},
    {Problem::Senseless, "challenge-senseless",
     QT_TRANSLATE_NOOP("Login", "The login was ended: the challenge makes no sense here"),
     QT_TRANSLATE_NOOP("Login", "It is none of this mechanism, or one too many. Nothing was answered but *, which "
                                "cancels. Another mechanism may work.")},
    {Problem::NotBase64, "challenge-not-base64",
     QT_TRANSLATE_NOOP("Login", "The login was ended: the challenge is not base64"),
     QT_TRANSLATE_NOOP("Login", "What cannot be decoded cannot be answered. Nothing was sent but *, which cancels.")},
    {Problem::Unsayable, "credentials-unsayable",
     QT_TRANSLATE_NOOP("Login", "The login was ended: a character of the user name or password cannot be used"),
     QT_TRANSLATE_NOOP("Login", "This mechanism allows only what SASLprep (RFC 4013) lets pass, for example no control "
                                "characters. PLAIN and LOGIN send any character.")},
    {Problem::NonceReplaced, "nonce-replaced",
     QT_TRANSLATE_NOOP("Login", "The login was ended: the server’s nonce does not go on from ours"),
     QT_TRANSLATE_NOOP("Login", "In SCRAM the server repeats the client’s random text and adds its own. Another one "
                                "belongs to another login: somebody replays an old exchange, or a proxy mixes two. No "
                                "proof was sent.")},
    {Problem::TooManyIterations, "iterations-too-many",
     QT_TRANSLATE_NOOP("Login", "The login was ended: the server asks to hash the password %1 times"),
     QT_TRANSLATE_NOOP("Login", "More than 1,000,000 rounds are not computed: a server could keep a client busy for "
                                "hours that way. Check the iteration count in the server’s password store.")},
    {Problem::FewIterations, "iterations-few", QT_TRANSLATE_NOOP("Login", "The server hashes passwords only %1 times"),
     QT_TRANSLATE_NOOP("Login", "RFC 5802 asks for 4,096 rounds at least; 10,000 and more are usual today. With few, "
                                "whoever reads the exchange or steals the store finds the password sooner. Raise the "
                                "count in the server’s password store and set the password anew.")},
    {Problem::SignatureWrong, "signature-wrong",
     QT_TRANSLATE_NOOP("Login", "The server does not know the password: its signature is wrong"),
     QT_TRANSLATE_NOOP(
         "Login", "At the end the server has to prove that it knows the password too, and this proof is false. It "
                  "is not the server it claims to be, or its password store is damaged. The login was cancelled.")},
    {Problem::SignatureMissing, "signature-missing",
     QT_TRANSLATE_NOOP("Login", "The server accepted the login without proving that it knows the password"),
     QT_TRANSLATE_NOOP("Login", "In this mechanism the server shows a signature before 235. Without it, anybody could "
                                "have said yes. Trust this session only as far as the certificate goes.")},
    {Problem::ServerError, "server-error",
     QT_TRANSLATE_NOOP("Login", "The server ended the login with the SCRAM error “%1”"),
     QT_TRANSLATE_NOOP("Login",
                       "invalid-proof means a wrong password, unknown-user an unknown name; errors with "
                       "channel-binding in their name speak of TLS, which a proxy may have ended on the way.")},
    {Problem::NoBinding, "binding-missing",
     QT_TRANSLATE_NOOP("Login", "The login was ended: there is no TLS to bind it to"),
     QT_TRANSLATE_NOOP("Login",
                       "A mechanism with -PLUS binds the login to the TLS layer. Start TLS first; with TLS 1.2 "
                       "the server has to know the extended master secret (RFC 7627). Or use the mechanism "
                       "without -PLUS.")},
    {Problem::NoAuthQop, "qop-missing",
     QT_TRANSLATE_NOOP("Login", "The login was ended: the server offers no plain authentication, only %1"),
     QT_TRANSLATE_NOOP("Login",
                       "DIGEST-MD5 could also sign or encrypt all that follows; in mail TLS does that. Let the "
                       "server offer qop=auth, or use another mechanism inside TLS.")},
    {Problem::MechanismMissing, "mechanism-missing",
     QT_TRANSLATE_NOOP("Login", "The login was ended: the GNU SASL of this computer lacks the mechanism"),
     QT_TRANSLATE_NOOP("Login", "The library libgsasl was built without it. Choose another mechanism, or install a "
                                "libgsasl that has it.")},
    {Problem::LibraryMissing, "kerberos-missing",
     QT_TRANSLATE_NOOP("Login", "The login was ended: Kerberos is not installed on this computer"),
     QT_TRANSLATE_NOOP("Login",
                       "GSSAPI needs the library libgssapi-krb5-2. Install the package of that name, and get a "
                       "ticket with kinit.")},
    {Problem::NoTicket, "ticket-missing",
     QT_TRANSLATE_NOOP("Login", "The login was ended: Kerberos gave no ticket for %1"),
     QT_TRANSLATE_NOOP("Login",
                       "Get a ticket with kinit and look at it with klist. Check that the server’s name is the "
                       "one Kerberos knows, that its service is registered there, and that the clocks agree.")},
};
static_assert(coversInOrder(problems, Problem::NoTicket));

QString filled(const Language &language, const char *source, const QByteArray &detail)
{
    QString text = language.text(context, source);
    if (const qsizetype at = text.indexOf(QLatin1String("%1")); at >= 0)
        text.replace(at, 2, inert(detail, 100));
    return text;
}

} // namespace

QLatin1String id(Problem problem)
{
    return QLatin1String(rowOf(problems, problem).id);
}

QString problemText(const Language &language, Problem problem, const QByteArray &detail)
{
    return filled(language, rowOf(problems, problem).text, detail);
}

QString problemMeaning(const Language &language, Problem problem, const QByteArray &detail)
{
    return filled(language, rowOf(problems, problem).meaning, detail);
}

} // namespace Words
