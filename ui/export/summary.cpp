#include "ui/export/summary.h"

#include "core/net/endpointurl.h"
#include "core/transcript/facts.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/rowwords.h"
#include "ui/words/sessionwords.h"
#include "ui/words/tlswords.h"

#include <QCoreApplication>

namespace Export {

namespace {

using Core::Kind;
namespace Facts = Core::Facts;

constexpr char context[] = "Export";
constexpr const char *sessionWith = QT_TRANSLATE_NOOP("Export", "Mail session with %1");
constexpr const char *session = QT_TRANSLATE_NOOP("Export", "Mail session");
constexpr const char *server = QT_TRANSLATE_NOOP("Export", "Server");
constexpr const char *began = QT_TRANSLATE_NOOP("Export", "Began");
constexpr const char *addresses = QT_TRANSLATE_NOOP("Export", "Addresses");
constexpr const char *tls = QT_TRANSLATE_NOOP("Export", "TLS");
constexpr const char *part = QT_TRANSLATE_NOOP("Export", "Lines");
constexpr const char *partOf = QT_TRANSLATE_NOOP("Export", "%1 of %2");
constexpr const char *masked = QT_TRANSLATE_NOOP("Export", "Secrets are not in it: eight dots stand for each.");
constexpr const char *replaced = QT_TRANSLATE_NOOP(
    "Export", "Addresses and hosts were replaced by example names, the same one everywhere for each.");
constexpr const char *by = QT_TRANSLATE_NOOP("Export", "Written by Mailscope %1");
constexpr const char *numberHead = QT_TRANSLATE_NOOP("Export", "Line");
constexpr const char *timeHead = QT_TRANSLATE_NOOP("Export", "Time (s)");
constexpr const char *passageHead = QT_TRANSLATE_NOOP("Export", "TLS");
constexpr const char *directionHead = QT_TRANSLATE_NOOP("Export", "Direction");
constexpr const char *codeHead = QT_TRANSLATE_NOOP("Export", "Code");
constexpr const char *textHead = QT_TRANSLATE_NOOP("Export", "Text");
constexpr const char *signs =
    QT_TRANSLATE_NOOP("Export", "→ sent, ← received, • happened. # inside TLS, ~ inside TLS with a certificate that "
                                "was not verified, ? not known, no sign: in clear.");

constexpr size_t rowsLookedAt = 20'000; // the facts of a session stand at its begin

class Reading
{
public:
    explicit Reading(const Matter &matter) : m_matter(matter), m_dialogue(matter.document.dialogue()) {}
    Summary read();

private:
    QString say(const char *source) const { return m_matter.language.text(context, source); }
    void tell(const char *label, const QString &value, Core::RowId row)
    {
        if (!value.isEmpty())
            m_summary.facts.append({say(label), value, row});
    }
    void take(Core::RowId row);
    void takeOpened(Core::RowId row);

    const Matter &m_matter;
    const Core::Dialogue m_dialogue;
    Summary m_summary;
    QString m_tls;
};

void Reading::takeOpened(Core::RowId row)
{
    const auto opened = Facts::decode<Facts::Opened>(m_dialogue.fact(row));
    Core::EndpointUrl url;
    url.protocol = opened.protocol;
    url.endpoint.host = Words::inert(opened.host);
    url.endpoint.socketPath = Words::inert(opened.socketPath);
    url.endpoint.port = opened.port;
    url.endpoint.security = opened.security;
    const QString name = Words::inert(opened.host.isEmpty() ? opened.socketPath : opened.host);
    if (name.isEmpty())
        return;
    m_summary.title = say(sessionWith).arg(name);
    tell(server, Words::inertText(Core::printEndpointUrl(url)), row);
    if (opened.startedAt > 0)
        tell(began, Words::moment(m_matter.language, opened.startedAt), row);
}

void Reading::take(Core::RowId row)
{
    const Kind kind = m_dialogue.rows[row].kind;
    if (kind == Kind::Opened) {
        takeOpened(row);
    } else if (kind == Kind::Connected) {
        const auto connected = Facts::decode<Facts::Connected>(m_dialogue.fact(row));
        if (!connected.local.isEmpty() && !connected.peer.isEmpty())
            tell(addresses, Words::inert(connected.local) + QStringLiteral(" → ") + Words::inert(connected.peer), row);
    } else if (kind == Kind::Encrypted) {
        m_tls = Words::tlsLine(m_matter.language, Facts::decode<Core::TlsFacts>(m_dialogue.fact(row)),
                               Words::sessionTime(m_dialogue, row));
    }
}

Summary Reading::read()
{
    m_summary.title = say(session);
    const size_t rows = std::min(m_dialogue.rows.size(), rowsLookedAt);
    for (Core::RowId row = 0; row < rows; ++row)
        take(row);
    tell(tls, m_tls, Core::none);
    if (m_matter.rows.size() != m_dialogue.rows.size())
        tell(part,
             say(partOf).arg(Words::number(m_matter.language, m_matter.rows.size()),
                             Words::number(m_matter.language, m_dialogue.rows.size())),
             Core::none);
    m_summary.remarks.append(say(masked));
    if (m_matter.names == Names::Example)
        m_summary.remarks.append(say(replaced));
    return m_summary;
}

} // namespace

Summary summaryOf(const Matter &matter)
{
    return Reading(matter).read();
}

QString madeBy(const Words::Language &language)
{
    return language.text(context, by).arg(QLatin1String(MAILSCOPE_VERSION));
}

Heads headsOf(const Words::Language &language)
{
    const auto say = [&](const char *source) { return language.text(context, source); };
    return {say(numberHead), say(timeHead), say(passageHead), say(directionHead), say(codeHead), say(textHead)};
}

QString legend(const Words::Language &language)
{
    return language.text(context, signs);
}

} // namespace Export
