#pragma once
#include "core/smtp/exchange.h"

#include <QByteArray>

#include <deque>
#include <optional>

namespace App {

// The lines of a script, one step at a time, in lock-step with what the server made of them. Pure: the console tells it
// what came of the line before. Comments ("# ") and expectations ("#= 250") count outside content only.
class ConsoleScript
{
public:
    void feed(QByteArrayView bytes); // of any cut; LF or CRLF ends a line
    void end();                      // no more bytes come; an unfinished last line counts
    bool atEnd() const { return m_ended && m_lines.empty(); }

    struct Step {
        enum class What : quint8 {
            Send,          // bytes, with CRLF
            Expect,        // bytes: the code, or its first digits
            LogIn,         // "#auth": the login that the command line told
            SkipContent,   // `skipped` lines to the lone dot were passed over
            SkipResponses, // `skipped` lines of a refused AUTH were passed over
            Starved,       // more must be fed first
            Ended,
        } what = What::Ended;
        QByteArray bytes;
        int skipped = 0;
        bool operator==(const Step &) const = default;
    };
    // `mode`: what the next line will be taken for. `verb`, `code`: the exchange that was last; code 0: none yet.
    // TooSoon: a 235 that breaks the grammar, or came before all responses were said.
    enum class Login : quint8 { Complete, TooSoon };
    Step next(Core::Smtp::Mode mode, Core::Smtp::Verb verb, quint16 code, Login login = Login::Complete);

private:
    Step skipContent();
    Step skipResponses();
    std::optional<QByteArray> take();

    std::deque<QByteArray> m_lines; // without terminators
    QByteArray m_unfinished;
    bool m_ended = false;
    enum class Skipping : quint8 { Nothing, Content, Responses } m_skipping = Skipping::Nothing;
    int m_skipped = 0;
    Core::Smtp::Verb m_said = Core::Smtp::Verb::None; // of the last line sent
};

} // namespace App
