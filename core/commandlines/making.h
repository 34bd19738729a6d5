#pragma once
#include "core/commandlines/commandline.h"
#include "core/commandlines/shellwords.h"

#include <algorithm>

namespace Core::CommandLines {

// A command as it grows: words, and what is to be said of it.
class Making
{
public:
    explicit Making(const QByteArray &tool) : m_text(tool) {}
    void word(QByteArrayView word)
    {
        const QByteArray text = quoted(word);
        if (text.startsWith("$'"))
            say(Caveat::BashQuotes);
        m_text += ' ' + text;
    }
    void option(const char *name, QByteArrayView value)
    {
        m_text += QByteArray(" ") + name;
        word(value);
    }
    void raw(const QByteArray &text) { m_text += text; } // shell syntax of our own
    void say(Caveat caveat)
    {
        if (!m_caveats.contains(caveat))
            m_caveats.append(caveat);
    }
    CommandLine made()
    {
        std::sort(m_caveats.begin(), m_caveats.end());
        return {m_text, m_caveats};
    }
    CommandLine impossible(Caveat why) const { return {{}, {why}}; }

private:
    QByteArray m_text;
    QList<Caveat> m_caveats;
};

// "SERVER" where the session does not tell.
QByteArray hostOf(const Rehearsal &rehearsal, Making &making);
quint16 portOf(const Rehearsal &rehearsal);
// What holds for every tool that makes one course of it.
void sayWhatIsLeft(const Rehearsal &rehearsal, Making &making);
// printf '%s\r\n' … of each line of a message, to be piped.
QByteArray printedLines(const QByteArray &message, Making &making);

CommandLine swaksLine(const Rehearsal &rehearsal);
CommandLine curlLine(const Rehearsal &rehearsal);
CommandLine opensslLines(const Rehearsal &rehearsal);

} // namespace Core::CommandLines
