#pragma once
#include "core/session/session.h"
#include "ui/theme/palette.h"
#include "ui/words/language.h"

#include <QString>

namespace Gui {

// What the window says of a session at a glance.
struct SessionStatus {
    QString pill; // "Connected · TLSv1.3 · alice@example.org"
    Tone tone = Tone::Quiet;
    QString addresses; // "192.0.2.7:49152 → 192.0.2.25:587"
};
SessionStatus statusOf(const Words::Language &language, const Core::Document &document, Core::Session::Phase phase);

// The slowest reply so far, followed exchange by exchange.
class SlowestReply
{
public:
    void follow(const Core::Document &document);
    void reset();
    qint64 delay() const { return m_delay; } // µs, -1: none yet
    Core::Smtp::Verb verb() const { return m_verb; }

private:
    size_t m_read = 0;
    qint64 m_delay = -1;
    Core::Smtp::Verb m_verb = Core::Smtp::Verb::None;
};
// "23 lines · 14.5 s · slowest reply 84 ms (AUTH)"
QString summaryOf(const Words::Language &language, const Core::Document &document, const SlowestReply &slowest);

} // namespace Gui
