#pragma once
#include "core/pasted/pasted.h"

#include <QHash>

namespace Core::Pasted {

Finding findingOf(Source source, Span place);

// Puts findings together: what a text says twice (to people and to programs) is one of them.
class Gathering
{
public:
    void add(Finding finding);
    void unread(Span place); // one line
    // A warning that the message is only delayed goes for what it is about.
    void warned(Span place, const QByteArray &words);
    void assume(Action action); // of what a bounce goes on to say
    enum class Unread : quint8 { Counted, Ignored };
    void pauseUnread(Unread how);
    void comesFrom(std::optional<Source> source); // whatever the recognisers say
    Reading finish();

private:
    bool merge(const QByteArray &key, const Finding &finding, const Smtp::Reply &reply);
    void dropBare();

    Reading m_reading;
    QList<Smtp::Reply> m_replies; // of the findings
    QHash<QByteArray, QList<qsizetype>> m_byText;
    Unread m_unread = Unread::Counted;
    std::optional<Source> m_source;
    Action m_assumed = Action::None;
    bool m_warned = false;
    Finding m_warning;
};

} // namespace Core::Pasted
