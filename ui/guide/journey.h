#pragma once
#include "core/document/document.h"

namespace Gui {

// How far a step has come.
enum class Progress : quint8 { Untried, Asked, Done, Deferred, Refused };
Progress progressOf(quint16 code);

// What was used is bytes of the session: whoever shows it makes it inert.
struct Milestone {
    Core::Smtp::Verb verb = Core::Smtp::Verb::None; // the one that was said
    Progress progress = Progress::Untried;
    QByteArray used; // EHLO name, login identity, sender
    quint16 code = 0;
    Core::RowId row = Core::none; // that shows it: the reply's first, or the command's while none came
    bool operator==(const Milestone &) const = default;
};

struct Recipient {
    QByteArray address;
    Progress fate = Progress::Asked;
    quint16 code = 0;
    Core::RowId row = Core::none;
    bool operator==(const Recipient &) const = default;
};

// How far a session has come on its path, read from the document: bounded, however long the session is. Steps of a
// transaction that RSET, EHLO or TLS took back are untried again.
struct Journey {
    static constexpr qsizetype shownRecipients = 20;

    Milestone introduction, tls, login, mail, rcpt, data, quit;
    enum class TlsFrom : quint8 { StartTls, TheStart } tlsFrom = TlsFrom::StartTls;
    QList<Recipient> recipients; // the last few, in the order they were named
    quint32 earlier = 0;         // recipients before these
    bool operator==(const Journey &) const = default;
};
Journey journeyOf(const Core::Document &document);

// What was between the brackets of a MAIL or RCPT line; without them, what stood there.
QByteArray pathOf(const QByteArray &line);

} // namespace Gui
