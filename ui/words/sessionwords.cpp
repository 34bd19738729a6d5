#include "ui/words/sessionwords.h"

#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Certainty;
using Core::Layer;
using Core::Security;
using Core::Severity;
using Phase = Core::Session::Phase;
using Wait = Core::Session::Wait;

template <typename Enum>
struct OneText {
    Enum value;
    const char *text;
};

constexpr char sessionContext[] = "Session";
constexpr OneText<Phase> phases[] = {
    {Phase::Idle, QT_TRANSLATE_NOOP("Session", "Not connected")},
    {Phase::Connecting, QT_TRANSLATE_NOOP("Session", "Connecting…")},
    {Phase::Doubting, QT_TRANSLATE_NOOP("Session", "Waiting for your decision about the certificate")},
    {Phase::Undecided, QT_TRANSLATE_NOOP("Session", "Waiting for your decision: TLS is not to be had")},
    {Phase::Preparing, QT_TRANSLATE_NOOP("Session", "Starting TLS…")},
    {Phase::Ready, QT_TRANSLATE_NOOP("Session", "Connected")},
    {Phase::Leaving, QT_TRANSLATE_NOOP("Session", "Saying goodbye…")},
    {Phase::Over, QT_TRANSLATE_NOOP("Session", "Disconnected")},
};
static_assert(coversInOrder(phases, Phase::Over));

constexpr OneText<Wait> waits[] = {
    {Wait::None, nullptr},
    {Wait::Connection, QT_TRANSLATE_NOOP("Session", "Waiting for the connection")},
    {Wait::Greeting, QT_TRANSLATE_NOOP("Session", "Waiting for the greeting")},
    {Wait::Handshake, QT_TRANSLATE_NOOP("Session", "Waiting for the TLS negotiation")},
    {Wait::Reply, QT_TRANSLATE_NOOP("Session", "Waiting for a reply")},
    {Wait::FinalReply, QT_TRANSLATE_NOOP("Session", "Waiting for the reply to the message")},
};
static_assert(coversInOrder(waits, Wait::FinalReply));

constexpr OneText<Security> securities[] = {
    {Security::None, QT_TRANSLATE_NOOP("Session", "None")},
    {Security::StartTls, QT_TRANSLATE_NOOP("Session", "STARTTLS required")},
    {Security::Tls, QT_TRANSLATE_NOOP("Session", "TLS")},
    {Security::StartTlsIfOffered, QT_TRANSLATE_NOOP("Session", "STARTTLS if offered")},
};
static_assert(coversInOrder(securities, Core::lastSecurity));

constexpr char severityContext[] = "Severity";
constexpr OneText<Severity> severities[] = {
    {Severity::Good, QT_TRANSLATE_NOOP("Severity", "Accepted")},
    {Severity::Intermediate, QT_TRANSLATE_NOOP("Severity", "More is expected")},
    {Severity::Temporary, QT_TRANSLATE_NOOP("Severity", "Refused for now")},
    {Severity::Permanent, QT_TRANSLATE_NOOP("Severity", "Refused for good")},
    {Severity::Neutral, QT_TRANSLATE_NOOP("Severity", "For information")},
    {Severity::Broken, QT_TRANSLATE_NOOP("Severity", "Against the protocol")},
};
static_assert(coversInOrder(severities, Severity::Broken));

struct LayerWords {
    Layer value;
    const char *id;
    const char *name;
};
constexpr char levelContext[] = "Level";
constexpr LayerWords layers[] = {
    {Layer::Context, "context", QT_TRANSLATE_NOOP("Level", "Read in the context of this session")},
    {Layer::Wording, "wording", QT_TRANSLATE_NOOP("Level", "Read by the wording of this server")},
    {Layer::Status, "status", QT_TRANSLATE_NOOP("Level", "Read by the enhanced status code")},
    {Layer::Code, "code", QT_TRANSLATE_NOOP("Level", "Read by the reply code alone")},
    {Layer::Class, "class", QT_TRANSLATE_NOOP("Level", "Read by the first digit alone: the code itself is not known")},
};
static_assert(coversInOrder(layers, Layer::Class));

constexpr const char *codeBelow = QT_TRANSLATE_NOOP("Level", "Read by the reply code");
constexpr const char *pasted = QT_TRANSLATE_NOOP("Level", "Read by the words of the reply alone");

struct CertaintyWords {
    Certainty value;
    const char *id;
    const char *name;
};
constexpr CertaintyWords certainties[] = {
    {Certainty::Certain, "certain", "%1"},
    {Certainty::Probable, "probable", QT_TRANSLATE_NOOP("Level", "%1, probably")},
    {Certainty::Guess, "guess", QT_TRANSLATE_NOOP("Level", "%1, as a guess")},
};
static_assert(coversInOrder(certainties, Certainty::Guess));

} // namespace

QString phaseText(const Language &language, Phase phase)
{
    return language.text(sessionContext, rowOf(phases, phase).text);
}

QString waitText(const Language &language, Wait wait)
{
    return language.text(sessionContext, rowOf(waits, wait).text);
}

QString protocolName(Core::Protocol protocol)
{
    return protocol == Core::Protocol::Lmtp ? QStringLiteral("LMTP") : QStringLiteral("SMTP");
}

QString securityName(const Language &language, Security security)
{
    return language.text(sessionContext, rowOf(securities, security).text);
}

QString severityName(const Language &language, Severity severity)
{
    return language.text(severityContext, rowOf(severities, severity).text);
}

QString levelName(const Language &language, Layer layer, Certainty certainty)
{
    return language.text(levelContext, rowOf(certainties, certainty).name)
        .arg(language.text(levelContext, rowOf(layers, layer).name));
}

QString levelOfPasted(const Language &language)
{
    return language.text(levelContext, pasted);
}

QString levelOfCodeBelow(const Language &language)
{
    return language.text(levelContext, codeBelow);
}

QLatin1String id(Layer layer)
{
    return QLatin1String(rowOf(layers, layer).id);
}

QLatin1String id(Certainty certainty)
{
    return QLatin1String(rowOf(certainties, certainty).id);
}

} // namespace Words
