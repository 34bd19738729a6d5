#include "core/transcript/facts.h"
#include "ui/words/failurewords.h"
#include "ui/words/figures.h"
#include "ui/words/importwords.h"
#include "ui/words/inert.h"
#include "ui/words/notewords.h"
#include "ui/words/phrase.h"
#include "ui/words/replytext.h"
#include "ui/words/rfc.h"
#include "ui/words/rowwords.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Words {
namespace {

using Core::Kind;
namespace Facts = Core::Facts;

constexpr qsizetype valueLength = 300;
constexpr size_t rowsToGreeting = 64;

constexpr char context[] = "Fact";
constexpr const char *connection = QT_TRANSLATE_NOOP("Fact", "Connection");
constexpr const char *note = QT_TRANSLATE_NOOP("Fact", "Note");
constexpr const char *failed = QT_TRANSLATE_NOOP("Fact", "Failed");
constexpr const char *addressTried = QT_TRANSLATE_NOOP("Fact", "One address failed, the next one is tried");
constexpr const char *encryptedTitle = QT_TRANSLATE_NOOP("Fact", "The connection is encrypted");
constexpr const char *doubtedTitle = QT_TRANSLATE_NOOP("Fact", "The certificate could not be verified");
constexpr const char *connectedTitle = QT_TRANSLATE_NOOP("Fact", "Connected");
constexpr const char *closedTitle = QT_TRANSLATE_NOOP("Fact", "The connection has ended");
constexpr const char *connectedMeaning = QT_TRANSLATE_NOOP(
    "Fact",
    "The connection stands; the server’s greeting comes next. Many refusals turn on the address it comes from.");
constexpr const char *trustedMeaning = QT_TRANSLATE_NOOP(
    "Fact", "You decided to go on with a certificate that could not be verified. This holds for this connection only.");
constexpr const char *beginAgain = QT_TRANSLATE_NOOP(
    "Fact", "What was said before TLS is void, but the greeting: EHLO comes again, and only its new reply counts.");
constexpr const char *fromTheStart = QT_TRANSLATE_NOOP(
    "Fact", "TLS began with the connection. Everything from here on travels inside it, the greeting too.");
constexpr const char *nothingSent = QT_TRANSLATE_NOOP("Fact", "Not one octet is sent until you have decided.");
constexpr const char *protocolLabel = QT_TRANSLATE_NOOP("Fact", "Protocol");
constexpr const char *cipherLabel = QT_TRANSLATE_NOOP("Fact", "Cipher");
constexpr const char *expectedLabel = QT_TRANSLATE_NOOP("Fact", "Host asked for");
constexpr const char *namesLabel = QT_TRANSLATE_NOOP("Fact", "Issued for");
constexpr const char *issuerLabel = QT_TRANSLATE_NOOP("Fact", "Issuer");
constexpr const char *fromLabel = QT_TRANSLATE_NOOP("Fact", "Valid from");
constexpr const char *untilLabel = QT_TRANSLATE_NOOP("Fact", "Valid until");
constexpr const char *localLabel = QT_TRANSLATE_NOOP("Fact", "This side");
constexpr const char *peerLabel = QT_TRANSLATE_NOOP("Fact", "Server");
constexpr const char *addressLabel = QT_TRANSLATE_NOOP("Fact", "Address");
constexpr const char *detailLabel = QT_TRANSLATE_NOOP("Fact", "In the system’s words");

class Builder
{
public:
    Builder(const Language &language, const Core::Dialogue &dialogue, Core::RowId row)
        : m_language(language), m_dialogue(dialogue), m_row(row)
    {}

    ExplanationText tls(Kind kind);
    ExplanationText failure(Kind kind);
    ExplanationText connected();
    ExplanationText closed();
    ExplanationText noted();
    ExplanationText plainFact();

private:
    bool somethingWasSaid() const;
    QString say(const char *source) const { return m_language.text(context, source); }
    void tell(const char *label, const QString &value);
    void tellCertificate(const Core::TlsFacts &facts);
    template <typename Fact>
    Fact fact() const
    {
        return Facts::decode<Fact>(m_dialogue.fact(m_row));
    }

    const Language &m_language;
    const Core::Dialogue &m_dialogue;
    const Core::RowId m_row;
    ExplanationText m_text;
};

// Before this row, in the first few dozen: with implicit TLS nothing is.
bool Builder::somethingWasSaid() const
{
    const auto before = m_dialogue.rows.first(std::min<size_t>(m_row, rowsToGreeting));
    return std::any_of(before.begin(), before.end(), [](const Core::Row &row) { return Core::isWire(row.kind); });
}

void Builder::tell(const char *label, const QString &value)
{
    if (!value.isEmpty())
        m_text.decoded.append({say(label), value, m_row});
}

void Builder::tellCertificate(const Core::TlsFacts &facts)
{
    tell(protocolLabel, protocolText(facts.protocol));
    tell(cipherLabel, inert(facts.cipher, valueLength));
    tell(expectedLabel, inert(facts.expectedName, valueLength));
    tell(namesLabel, certificateNames(facts));
    tell(issuerLabel, inert(facts.issuer, valueLength));
    if (facts.notAfter == 0)
        return;
    tell(fromLabel, date(m_language, facts.notBefore));
    tell(untilLabel, date(m_language, facts.notAfter));
}

ExplanationText Builder::tls(Kind kind)
{
    const auto facts = fact<Core::TlsFacts>();
    const bool encrypted = kind == Kind::Encrypted;
    m_text.heading = QStringLiteral("TLS");
    m_text.title = say(encrypted ? encryptedTitle : doubtedTitle);
    m_text.classLine =
        protectionName(m_language, facts.verified ? Core::Protection::TlsVerified : Core::Protection::TlsUnverified);
    m_text.meaning = {
        plainRun(encrypted ? say(somethingWasSaid() ? beginAgain : fromTheStart) : doubtText(m_language, facts))};
    QStringList findings;
    for (const Core::CertificateFinding finding : facts.findings) {
        findings.append(findingMeaning(m_language, finding));
        m_text.advice.append({{plainRun(findingFix(m_language, finding))}, {}});
    }
    if (!findings.isEmpty())
        m_text.here = {plainRun(findings.join(u' '))};
    if (!encrypted)
        join(m_text.here, {plainRun(say(nothingSent))});
    tellCertificate(facts);
    m_text.rules = ruleRuns("RFC 3207 4.2; RFC 9525 6; RFC 8446");
    m_text.id = QLatin1String(encrypted ? "encrypted" : "doubted");
    return m_text;
}

ExplanationText Builder::failure(Kind kind)
{
    const auto failure = fact<Core::Failure>();
    m_text.heading = say(failed);
    m_text.title = failureName(m_language, failure.kind);
    m_text.classLine = kind == Kind::TryFailed ? say(addressTried) : familyName(m_language, Core::family(failure.kind));
    m_text.meaning = {plainRun(failureText(m_language, failure.kind))};
    m_text.advice = {{{plainRun(failureAdvice(m_language, failure.kind))}, {}}};
    tell(addressLabel, inert(failure.address, valueLength));
    tell(detailLabel, inert(failure.detail, valueLength));
    m_text.id = id(failure.kind);
    return m_text;
}

ExplanationText Builder::connected()
{
    const auto fact = this->fact<Facts::Connected>();
    m_text.heading = say(connection);
    m_text.title = say(connectedTitle);
    m_text.meaning = {plainRun(say(connectedMeaning))};
    tell(localLabel, inert(fact.local, valueLength));
    tell(peerLabel, inert(fact.peer, valueLength));
    m_text.rules = ruleRuns("RFC 5321 3.1");
    m_text.id = QStringLiteral("connected");
    return m_text;
}

ExplanationText Builder::closed()
{
    const auto closing = fact<Core::Closing>();
    m_text.heading = say(connection);
    m_text.title = say(closedTitle);
    m_text.meaning = {plainRun(closingText(m_language, closing))};
    m_text.id = id(closing);
    return m_text;
}

ExplanationText Builder::noted()
{
    const auto fact = this->fact<Facts::Noted>();
    m_text.heading = say(note);
    m_text.title = noteText(m_language, fact);
    const QString meaning = meaningOf(m_language, fact);
    if (!meaning.isEmpty())
        m_text.meaning = {plainRun(meaning)};
    m_text.id = id(fact.note);
    return m_text;
}

ExplanationText Builder::plainFact()
{
    const Kind kind = m_dialogue.rows[m_row].kind;
    m_text.heading = say(connection);
    m_text.title = factText(m_language, m_dialogue, m_row);
    if (kind == Kind::Trusted)
        m_text.meaning = {plainRun(say(trustedMeaning))};
    if (kind == Kind::Gap && !m_dialogue.fact(m_row).isEmpty())
        m_text.meaning = {plainRun(missingMeaning(m_language, fact<Facts::Missing>().why))};
    return m_text;
}

} // namespace

ExplanationText factExplanation(const Language &language, const Core::Explanation &explanation,
                                const Core::Dialogue &dialogue)
{
    if (explanation.row >= dialogue.rows.size())
        return {};
    Builder builder(language, dialogue, explanation.row);
    ExplanationText text = [&] {
        switch (explanation.kind) {
        case Kind::Doubted:
        case Kind::Encrypted:
            return builder.tls(explanation.kind);
        case Kind::TryFailed:
        case Kind::Failed:
            return builder.failure(explanation.kind);
        case Kind::Connected:
            return builder.connected();
        case Kind::Closed:
            return builder.closed();
        case Kind::Note:
            return builder.noted();
        case Kind::Opened:
        case Kind::Resolved:
        case Kind::Trying:
        case Kind::Received:
        case Kind::Sent:
        case Kind::Secret:
        case Kind::Trusted:
        case Kind::Gap:
        case Kind::Foreign:
        case Kind::Mark:
        case Kind::Excerpt:
            return builder.plainFact();
        }
        return builder.plainFact();
    }();
    text.faults = faultProses(language, explanation.faults);
    return text;
}

} // namespace Words
