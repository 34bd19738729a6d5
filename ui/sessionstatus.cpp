#include "ui/sessionstatus.h"

#include "core/document/shownlogin.h"
#include "core/transcript/facts.h"
#include "ui/words/inert.h"
#include "ui/words/rowwords.h"

#include <QCoreApplication>

namespace Gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SessionStatus)
};

// The newest fact of a kind: facts of a connection stand among its first rows, so looking from the front is short.
std::optional<Core::RowId> find(const Core::Document &document, Core::Kind kind)
{
    constexpr Core::RowId within = 200;
    const std::span<const Core::Row> rows = document.rows();
    for (Core::RowId row = 0; row < std::min<Core::RowId>(within, Core::RowId(rows.size())); ++row)
        if (rows[row].kind == kind)
            return row;
    return std::nullopt;
}

QString loginOf(const Core::Document &document)
{
    const Core::Smtp::Login &login = document.conversation().login();
    if (login.accepted == Core::none)
        return {};
    const Core::Dialogue dialogue = document.dialogue();
    const QByteArray identity = Core::shownLogin(dialogue, Core::authOf(dialogue, login)).identity;
    return identity.isEmpty() ? Texts::tr("logged in") : Words::inert(identity);
}

QString connectedText(const Core::Document &document)
{
    QStringList parts{Texts::tr("Connected")};
    const Core::RowId encrypted = document.conversation().encryptedAt();
    if (encrypted == Core::none) {
        parts.append(Texts::tr("in clear"));
    } else {
        const auto facts = Core::Facts::decode<Core::TlsFacts>(document.dialogue().fact(encrypted));
        parts.append(Words::inert(facts.protocol));
        if (!facts.verified)
            parts.append(Texts::tr("certificate not verified"));
    }
    if (const QString login = loginOf(document); !login.isEmpty())
        parts.append(login);
    return parts.join(QStringLiteral(" · "));
}

QString addressesOf(const Core::Document &document)
{
    const auto row = find(document, Core::Kind::Connected);
    if (!row)
        return {};
    const auto facts = Core::Facts::decode<Core::Facts::Connected>(document.dialogue().fact(*row));
    if (facts.local.isEmpty())
        return Words::inert(facts.peer);
    return QStringLiteral("%1 → %2").arg(Words::inert(facts.local), Words::inert(facts.peer));
}

} // namespace

SessionStatus statusOf(const Words::Language &, const Core::Document &document, Core::Session::Phase phase)
{
    const QString addresses = addressesOf(document);
    switch (phase) {
    case Core::Session::Phase::Idle:
        return {QString(), Tone::Quiet, QString()};
    case Core::Session::Phase::Connecting:
        return {Texts::tr("Connecting…"), Tone::Note, addresses};
    case Core::Session::Phase::Doubting:
        return {Texts::tr("Certificate in doubt"), Tone::Intermediate, addresses};
    case Core::Session::Phase::Undecided:
        return {Texts::tr("Not encrypted: your decision"), Tone::Intermediate, addresses};
    case Core::Session::Phase::Preparing:
        return {Texts::tr("Starting TLS…"), Tone::Note, addresses};
    case Core::Session::Phase::Ready:
        return {QStringLiteral("● ") + connectedText(document),
                document.conversation().encryptedAt() == Core::none ? Tone::Sent : Tone::Good, addresses};
    case Core::Session::Phase::Leaving:
        return {Texts::tr("Disconnecting…"), Tone::Note, addresses};
    case Core::Session::Phase::Over: {
        const bool failed = !document.rows().empty() && document.rows().back().kind == Core::Kind::Failed;
        return {failed ? Texts::tr("Ended by a failure") : Texts::tr("Not connected"),
                failed ? Tone::Permanent : Tone::Quiet, addresses};
    }
    }
    Q_UNREACHABLE();
}

void SlowestReply::follow(const Core::Document &document)
{
    const auto exchanges = document.exchanges();
    for (; m_read < exchanges.size(); ++m_read) {
        if (exchanges[m_read].delay > m_delay) {
            m_delay = exchanges[m_read].delay;
            m_verb = exchanges[m_read].verb;
        }
    }
}

void SlowestReply::reset()
{
    *this = {};
}

QString summaryOf(const Words::Language &language, const Core::Document &document, const SlowestReply &slowest)
{
    const auto rows = document.rows();
    if (rows.empty())
        return {};
    const qint64 last = document.dialogue().event(Core::RowId(rows.size() - 1)).at;
    QStringList parts{Texts::tr("%n lines", nullptr, int(rows.size()))};
    if (last >= 0)
        parts.append(Words::delayText(language, last));
    if (slowest.delay() >= 0) {
        const QString verb = QString::fromLatin1(Core::Smtp::name(slowest.verb()));
        const QString delay = Words::delayText(language, slowest.delay());
        parts.append(verb.isEmpty() ? Texts::tr("slowest reply %1").arg(delay)
                                    : Texts::tr("slowest reply %1 (%2)").arg(delay, verb));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace Gui
