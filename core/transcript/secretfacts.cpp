#include "core/transcript/secretfacts.h"

#include "core/transcript/publicparts.h"
#include "core/wire/octets.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace Core {
namespace {

// What smtp/ knows of verbs stands beside this folder, not below it.
constexpr std::array verbs = {"EHLO", "HELO", "LHLO", "MAIL", "RCPT",    "DATA",     "RSET",
                              "VRFY", "EXPN", "HELP", "NOOP", "QUIT",    "STARTTLS", "AUTH",
                              "BDAT", "BURL", "ETRN", "ATRN", "TURN",    "SEND",     "SOML",
                              "SAML", "VERB", "MTRK", "ONEX", "XCLIENT", "XFORWARD", "XEXCH50"};

constexpr qsizetype identityOctets = 512;

// RFC 4616 2: [authzid] NUL authcid NUL passwd
struct PlainParts {
    QByteArrayView authzid, user, password;
};

std::optional<PlainParts> plainParts(QByteArrayView octets)
{
    const qsizetype first = octets.indexOf('\0');
    const qsizetype second = first < 0 ? -1 : octets.indexOf('\0', first + 1);
    if (second < 0 || octets.indexOf('\0', second + 1) >= 0)
        return std::nullopt;
    return PlainParts{octets.first(first), octets.sliced(first + 1, second - first - 1), octets.sliced(second + 1)};
}

bool isHexDigit(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

// RFC 2195 2: user, blank, 32 hexadecimal digits. The blank's place, or -1.
qsizetype cramBlank(QByteArrayView octets)
{
    constexpr qsizetype digestOctets = 32;
    const qsizetype blank = octets.size() - digestOctets - 1;
    if (blank < 0 || octets[blank] != ' ')
        return -1;
    const QByteArrayView digest = octets.sliced(blank + 1);
    return std::all_of(digest.begin(), digest.end(), isHexDigit) ? blank : -1;
}

void describePlain(Facts::Secret &facts, QByteArrayView octets)
{
    const auto parts = plainParts(octets);
    if (!parts)
        return;
    facts.hasAuthzid = !parts->authzid.isEmpty() && parts->authzid != parts->user;
    facts.emptyUser = parts->user.isEmpty();
    facts.emptyPassword = parts->password.isEmpty();
    if (parts->user != parts->password && parts->user.size() <= identityOctets)
        facts.identity = parts->user.toByteArray();
}

void describeCram(Facts::Secret &facts, QByteArrayView octets)
{
    const qsizetype blank = cramBlank(octets);
    facts.emptyUser = blank == 0;
    if (blank > 0 && blank <= identityOctets)
        facts.identity = octets.first(blank).toByteArray();
}

QByteArrayView between(QByteArrayView octets, QByteArrayView lead, QByteArrayView end)
{
    const qsizetype begin = octets.indexOf(lead);
    const qsizetype size = begin < 0 ? -1 : octets.sliced(begin + lead.size()).indexOf(end);
    return size < 0 ? QByteArrayView() : octets.sliced(begin + lead.size(), size);
}

// The public parts of SCRAM's first message (RFC 5802 7) and of XOAUTH2.
void describePublicUser(Facts::Secret &facts, QByteArrayView octets, const AuthPlace &place)
{
    QByteArrayView user;
    if (place.mechanism.startsWith("SCRAM-") && place.response == 1 && !octets.isEmpty() && octets[0] != 'c')
        user = between(octets, ",n=", ",r=");
    else if (place.mechanism == "XOAUTH2" && octets.startsWith("user="))
        user = between(octets, "user=",
                       "\x01"
                       "auth=Bearer ");
    if (user.size() <= identityOctets)
        facts.identity = user.toByteArray();
}

void describeLogin(Facts::Secret &facts, QByteArrayView octets, const AuthPlace &place)
{
    facts.emptyUser = place.response == 1 && octets.isEmpty();
    facts.emptyPassword = place.response > 1 && octets.isEmpty();
}

Facts::Secret::What whatIn(const AuthPlace &place)
{
    if (place.mechanism == "PLAIN" || (place.mechanism == "LOGIN" && place.response > 1))
        return Facts::Secret::What::Password;
    if (place.mechanism == "XOAUTH2" || place.mechanism == "OAUTHBEARER")
        return Facts::Secret::What::Token;
    return Facts::Secret::What::Response;
}

void addForm(std::vector<SecretBytes> &forms, QByteArrayView form)
{
    if (!form.isEmpty() && form != QByteArrayView("="))
        forms.push_back(secretOf(form));
}

void addBase64(std::vector<SecretBytes> &forms, QByteArrayView plain)
{
    QByteArray copy = plain.toByteArray();
    QByteArray encoded = copy.toBase64();
    addForm(forms, encoded);
    wipe(copy);
    wipe(encoded);
}

// RFC 7628 3.1 and XOAUTH2: auth=Bearer token, ended by 0x01
QByteArrayView bearerToken(QByteArrayView octets)
{
    constexpr QByteArrayView lead = "auth=Bearer ";
    const qsizetype begin = octets.indexOf(lead);
    if (begin < 0)
        return {};
    const QByteArrayView rest = octets.sliced(begin + lead.size());
    const qsizetype end = rest.indexOf('\x01');
    return end < 0 ? rest : rest.first(end);
}

// What proves the password in SCRAM (RFC 5802 7) and DIGEST-MD5 (RFC 2831 2.1.2).
QByteArrayView proof(QByteArrayView octets)
{
    constexpr QByteArrayView scram = ",p=", digest = "response=";
    if (octets.startsWith("c=") && octets.indexOf(scram) > 0)
        return octets.sliced(octets.indexOf(scram) + scram.size());
    const qsizetype begin = octets.startsWith("username=") ? octets.lastIndexOf(digest) : -1;
    if (begin < 0)
        return {};
    const QByteArrayView rest = octets.sliced(begin + digest.size());
    return rest.first(std::find(rest.begin(), rest.end(), ',') - rest.begin());
}

// [MS-NLMP] 2.2.1.3: length and place of the two responses stand at octets 12 and 20 of the last message.
std::vector<QByteArrayView> ntlmProofs(QByteArrayView octets)
{
    constexpr QByteArrayView lead("NTLMSSP\0\3\0\0\0", 12);
    constexpr qsizetype headed = 28;
    std::vector<QByteArrayView> proofs;
    if (octets.size() < headed || !octets.startsWith(lead))
        return proofs;
    for (const qsizetype field : {12, 20}) {
        const qsizetype size = qFromLittleEndian<quint16>(octets.data() + field);
        const qsizetype begin = qFromLittleEndian<quint32>(octets.data() + field + 4);
        if (begin <= octets.size() && size <= octets.size() - begin)
            proofs.push_back(octets.sliced(begin, size));
    }
    return proofs;
}

// Whoever wrote down what is imported masked it before us: nothing is known of what stood there.
bool isMask(QByteArrayView octets)
{
    constexpr qsizetype shortest = 6;
    return octets.size() >= shortest && std::all_of(octets.begin(), octets.end(), [](char c) { return c == '*'; });
}

// Whoever typed a response to CRAM-MD5 may have put the password where the digest belongs.
qsizetype passwordBlank(QByteArrayView octets, const AuthPlace &place)
{
    const qsizetype digest = cramBlank(octets);
    return digest >= 0 || place.mechanism != "CRAM-MD5" ? digest : octets.indexOf(' ');
}

// Whoever typed it may have left base64 out, or named another mechanism: what it looks like counts.
void addInner(std::vector<SecretBytes> &forms, QByteArrayView octets, const AuthPlace &place)
{
    QByteArrayView inner = bearerToken(octets);
    if (const auto parts = plainParts(octets))
        inner = parts->password;
    else if (const qsizetype blank = passwordBlank(octets, place); blank >= 0)
        inner = octets.sliced(blank + 1);
    else if (inner.isEmpty())
        inner = proof(octets);
    std::vector<QByteArrayView> all = ntlmProofs(octets);
    all.push_back(inner);
    for (const QByteArrayView part : all) {
        addForm(forms, part);
        if (!part.isEmpty())
            addBase64(forms, part);
    }
}

} // namespace

QByteArrayView withoutIndent(QByteArrayView line)
{
    return line.sliced(std::find_if_not(line.begin(), line.end(), isBlank) - line.begin());
}

QByteArrayView firstWord(QByteArrayView line)
{
    return line.first(std::find_if(line.begin(), line.end(), isBlank) - line.begin());
}

bool isKnownVerb(QByteArrayView word)
{
    return std::any_of(verbs.begin(), verbs.end(), [word](const char *verb) { return equalsAnyCase(word, verb); });
}

bool beginsKnownVerb(QByteArrayView begun)
{
    return std::any_of(verbs.begin(), verbs.end(), [begun](QByteArrayView verb) {
        return begun.size() <= verb.size() && equalsAnyCase(begun, verb.first(begun.size()));
    });
}

std::optional<SecretBytes> decodedBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    QByteArray copy = text.toByteArray();
    auto result = QByteArray::fromBase64Encoding(copy, QByteArray::AbortOnBase64DecodingErrors);
    wipe(copy);
    if (!result)
        return std::nullopt;
    SecretBytes octets = secretOf(result.decoded);
    wipe(result.decoded);
    return octets;
}

Facts::Secret describe(QByteArrayView asSent, const AuthPlace &place)
{
    Facts::Secret facts;
    facts.what = whatIn(place);
    if (isMask(asSent))
        return facts;
    const bool emptyInitial = place.initial && asSent == QByteArrayView("=");
    const auto decoded = emptyInitial ? SecretBytes() : decodedBase64(asSent);
    const QByteArrayView octets = decoded ? viewOf(*decoded) : asSent;
    facts.isEmpty = octets.isEmpty();
    facts.badBase64 = !decoded;
    facts.endsInCrOrLf = octets.endsWith('\n') || octets.endsWith('\r');
    facts.notUtf8 = firstNotUtf8(octets) >= 0;
    facts.nuls = quint32(octets.count('\0'));
    facts.beginsWithVerb = isKnownVerb(firstWord(asSent));
    if (place.mechanism == "PLAIN")
        describePlain(facts, octets);
    else if (place.mechanism == "CRAM-MD5")
        describeCram(facts, octets);
    else if (place.mechanism == "LOGIN")
        describeLogin(facts, octets, place);
    else
        describePublicUser(facts, octets, place);
    const PublicParts parts = decoded ? publicParts(octets, place) : PublicParts();
    facts.shown = parts.shown;
    if (facts.identity.isEmpty())
        facts.identity = parts.identity;
    return facts;
}

std::vector<SecretBytes> formsOf(QByteArrayView asSent, const AuthPlace &place)
{
    std::vector<SecretBytes> forms;
    addForm(forms, asSent);
    addBase64(forms, asSent);
    addInner(forms, asSent, place);
    if (const auto decoded = decodedBase64(asSent); decoded && !decoded->empty()) {
        addForm(forms, viewOf(*decoded));
        addInner(forms, viewOf(*decoded), place);
    }
    return forms;
}

std::vector<SecretBytes> formsOfValue(QByteArrayView plain)
{
    std::vector<SecretBytes> forms;
    addForm(forms, plain);
    if (!plain.isEmpty())
        addBase64(forms, plain);
    return forms;
}

} // namespace Core
