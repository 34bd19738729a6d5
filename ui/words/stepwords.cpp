#include "ui/words/stepwords.h"

#include "ui/words/rfc.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Smtp::Mode;
using Core::Smtp::Obstacle;
using Core::Smtp::State;

struct ObstacleWords {
    Obstacle value;
    const char *id;
    const char *text;
    const char *rules;
};
constexpr char obstacleContext[] = "Obstacle";
constexpr ObstacleWords obstacles[] = {
    {Obstacle::None, "none", nullptr, nullptr},
    {Obstacle::NotConnected, "not-connected", QT_TRANSLATE_NOOP("Obstacle", "There is no connection."), nullptr},
    {Obstacle::ReplyDue, "reply-due",
     QT_TRANSLATE_NOOP("Obstacle", "The server still owes a reply. Commands and replies take turns."),
     "RFC 5321 4.3.1"},
    {Obstacle::TurnedAway, "turned-away",
     QT_TRANSLATE_NOOP("Obstacle", "The server refused the session in its greeting. Only QUIT has a sense now."),
     "RFC 5321 3.1"},
    {Obstacle::NotIntroduced, "not-introduced",
     QT_TRANSLATE_NOOP("Obstacle", "No EHLO was accepted yet. A client introduces itself first."), "RFC 5321 4.1.4"},
    {Obstacle::IntroductionVoid, "introduction-void",
     QT_TRANSLATE_NOOP("Obstacle", "TLS made the earlier EHLO void. It has to be sent again inside TLS."),
     "RFC 3207 4.2"},
    {Obstacle::NotOffered, "not-offered", QT_TRANSLATE_NOOP("Obstacle", "The last EHLO reply does not offer it."),
     "RFC 5321 2.2.2"},
    {Obstacle::AlreadyTls, "already-tls",
     QT_TRANSLATE_NOOP("Obstacle", "TLS is already active. It cannot be started twice."), "RFC 3207 4"},
    {Obstacle::AlreadyLoggedIn, "already-logged-in",
     QT_TRANSLATE_NOOP("Obstacle", "You are already authenticated. A session takes one login only."), "RFC 4954 4"},
    {Obstacle::InTransaction, "in-transaction",
     QT_TRANSLATE_NOOP("Obstacle", "A mail transaction is open since MAIL. Finish it, or drop it with RSET."),
     "RFC 5321 4.1.4; RFC 4954 4"},
    {Obstacle::NoMail, "no-mail",
     QT_TRANSLATE_NOOP("Obstacle", "No MAIL was accepted, so there is no transaction to go on with."),
     "RFC 5321 4.1.4"},
    {Obstacle::NoRecipient, "no-recipient",
     QT_TRANSLATE_NOOP("Obstacle", "No recipient was given yet. RCPT comes before DATA."), "RFC 5321 4.1.4"},
    {Obstacle::AllRefused, "all-refused",
     QT_TRANSLATE_NOOP("Obstacle", "Every recipient was refused, so there is nobody to send the message to."),
     "RFC 5321 3.3"},
    {Obstacle::TlsFirst, "tls-first",
     QT_TRANSLATE_NOOP("Obstacle", "The server offers it only inside TLS. Send STARTTLS first, then EHLO."),
     "RFC 3207 4; RFC 4954 4"},
    {Obstacle::ChunksBegun, "chunks-begun",
     QT_TRANSLATE_NOOP("Obstacle", "The message was begun with BDAT. DATA and BDAT do not mix in one transaction."),
     "RFC 3030 2"},
    {Obstacle::BinaryNeedsChunks, "binary-needs-chunks",
     QT_TRANSLATE_NOOP("Obstacle", "MAIL announced a binary body. It can only travel by BDAT."), "RFC 3030 3"},
    {Obstacle::InAuth, "in-auth",
     QT_TRANSLATE_NOOP(
         "Obstacle",
         "A login is going on: this line would be taken for the answer to the challenge. * cancels the login."),
     "RFC 4954 4"},
    {Obstacle::InContent, "in-content",
     QT_TRANSLATE_NOOP("Obstacle",
                       "The message is being sent: this line would become part of it. A lone dot ends the message."),
     "RFC 5321 4.1.1.4"},
    {Obstacle::InOctets, "in-octets",
     QT_TRANSLATE_NOOP("Obstacle",
                       "The server is counting the octets announced by BDAT: this line would be counted among them."),
     "RFC 3030 2"},
    {Obstacle::WrongProtocol, "wrong-protocol",
     QT_TRANSLATE_NOOP("Obstacle",
                       "This verb belongs to the other protocol: LMTP greets with LHLO, SMTP with EHLO or HELO."),
     "RFC 2033 4.1"},
    {Obstacle::Leaving, "leaving",
     QT_TRANSLATE_NOOP("Obstacle", "The session is ending. The server closes the connection now."),
     "RFC 5321 4.1.1.10"},
    {Obstacle::LostCount, "lost-count",
     QT_TRANSLATE_NOOP("Obstacle", "Too many commands are unanswered to know where the session stands."), nullptr},
    {Obstacle::LoginFirst, "login-first",
     QT_TRANSLATE_NOOP("Obstacle", "The server asked for a login before it takes mail. Send AUTH first."),
     "RFC 4954 6"},
    {Obstacle::ChunkFailed, "chunk-failed",
     QT_TRANSLATE_NOOP("Obstacle",
                       "A BDAT of this message was refused, and the rest would be thrown away. RSET begins anew."),
     "RFC 3030 2"},
};
static_assert(coversInOrder(obstacles, Obstacle::ChunkFailed));

struct StateWords {
    State value;
    const char *text;
};
constexpr char stateContext[] = "State";
constexpr StateWords states[] = {
    {State::Unknown, QT_TRANSLATE_NOOP("State", "The session around it was not seen.")},
    {State::Opening, QT_TRANSLATE_NOOP("State", "The connection had just been opened; the greeting was due.")},
    {State::TurnedAway, QT_TRANSLATE_NOOP("State", "The server had refused the session in its greeting.")},
    {State::Greeted, QT_TRANSLATE_NOOP("State", "The server had greeted; nobody was introduced yet.")},
    {State::Introduced, QT_TRANSLATE_NOOP("State", "The client was introduced; no transaction was open.")},
    {State::Authenticating, QT_TRANSLATE_NOOP("State", "A login was going on.")},
    {State::Mail, QT_TRANSLATE_NOOP("State", "A transaction was open; no recipient was accepted yet.")},
    {State::Recipient, QT_TRANSLATE_NOOP("State", "A transaction was open, with at least one recipient.")},
    {State::Content, QT_TRANSLATE_NOOP("State", "The message was being sent.")},
    {State::Octets, QT_TRANSLATE_NOOP("State", "The octets of a BDAT chunk were being sent.")},
    {State::Chunks, QT_TRANSLATE_NOOP("State", "Part of the message had gone by BDAT; more was due.")},
    {State::StartingTls, QT_TRANSLATE_NOOP("State", "TLS was being negotiated.")},
    {State::Leaving, QT_TRANSLATE_NOOP("State", "The session was ending.")},
    {State::Over, QT_TRANSLATE_NOOP("State", "The connection had ended.")},
};
static_assert(coversInOrder(states, State::Over));

struct ModeWords {
    Mode value;
    const char *name;
    const char *text;
};
constexpr char modeContext[] = "Mode";
constexpr ModeWords modes[] = {
    {Mode::Command, QT_TRANSLATE_NOOP("Mode", "Command"), QT_TRANSLATE_NOOP("Mode", "The next line is a command.")},
    {Mode::AuthResponse, QT_TRANSLATE_NOOP("Mode", "AUTH response"),
     QT_TRANSLATE_NOOP("Mode", "The next line answers the challenge of the login. * cancels it.")},
    {Mode::Content, QT_TRANSLATE_NOOP("Mode", "Content"),
     QT_TRANSLATE_NOOP("Mode", "The next line is part of the message. A lone dot ends it.")},
    {Mode::Octets, QT_TRANSLATE_NOOP("Mode", "Octets"),
     QT_TRANSLATE_NOOP("Mode", "The next octets belong to the BDAT chunk, until its count is reached.")},
};
static_assert(coversInOrder(modes, Mode::Octets));

} // namespace

QLatin1String id(Obstacle obstacle)
{
    return QLatin1String(rowOf(obstacles, obstacle).id);
}

QString obstacleText(const Language &language, Obstacle obstacle)
{
    return language.text(obstacleContext, rowOf(obstacles, obstacle).text);
}

QList<Run> obstacleRules(Obstacle obstacle)
{
    return ruleRuns(rowOf(obstacles, obstacle).rules);
}

QString stateText(const Language &language, State state)
{
    return language.text(stateContext, rowOf(states, state).text);
}

QString modeName(const Language &language, Mode mode)
{
    return language.text(modeContext, rowOf(modes, mode).name);
}

QString modeText(const Language &language, Mode mode)
{
    return language.text(modeContext, rowOf(modes, mode).text);
}

} // namespace Words
