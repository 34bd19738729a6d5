#include "ui/exporting/commandwords.h"

#include "ui/words/table.h"

#include <QCoreApplication>

namespace Gui {

namespace {

using Core::CommandLines::Caveat;
using Problem = Core::CommandLines::PastedCommand::Problem;

constexpr char context[] = "CommandLines";

struct CaveatText {
    Caveat value;
    const char *text;
};
constexpr CaveatText caveats[] = {
    {Caveat::NoTarget,
     QT_TRANSLATE_NOOP("CommandLines",
                       "The session does not say where it went: put the server in the place of SERVER.")},
    {Caveat::ClearOnly,
     QT_TRANSLATE_NOOP("CommandLines",
                       "This session was in clear, and openssl s_client speaks TLS only. Take swaks, or "
                       "connect with telnet or nc and type the lines.")},
    {Caveat::NoLmtp, QT_TRANSLATE_NOOP("CommandLines", "curl does not speak LMTP. Take swaks.")},
    {Caveat::PasswordAsked, QT_TRANSLATE_NOOP("CommandLines", "It asks for the password; none is in the command.")},
    {Caveat::TokenAsked, QT_TRANSLATE_NOOP("CommandLines", "Put the access token in the place of TOKEN.")},
    {Caveat::ResponsesMissing,
     QT_TRANSLATE_NOOP("CommandLines",
                       "It cannot log in by itself: put the responses, in base64, in the place of RESPONSE, "
                       "one line for each challenge.")},
    {Caveat::NoMechanism,
     QT_TRANSLATE_NOOP("CommandLines", "It does not know the mechanism that was used: the login is left out.")},
    {Caveat::UserHasColon,
     QT_TRANSLATE_NOOP("CommandLines", "It cannot say a user name with a colon in it: the login is left out.")},
    {Caveat::OnlyEhlo,
     QT_TRANSLATE_NOOP("CommandLines", "It always says EHLO first, and HELO only when that was refused.")},
    {Caveat::StopsBeforeMail,
     QT_TRANSLATE_NOOP("CommandLines",
                       "It cannot stop behind MAIL or RCPT without sending a message: this command stops "
                       "before them.")},
    {Caveat::ExtraNoop, QT_TRANSLATE_NOOP("CommandLines", "It says NOOP besides, since it cannot say nothing.")},
    {Caveat::ParametersLeft,
     QT_TRANSLATE_NOOP("CommandLines",
                       "It chooses the parameters of MAIL and RCPT itself: those of the session are left "
                       "out.")},
    {Caveat::CommandsLeft,
     QT_TRANSLATE_NOOP("CommandLines",
                       "One command makes one course, from EHLO to one message: what else was said is left "
                       "out.")},
    {Caveat::ContentLeft,
     QT_TRANSLATE_NOOP("CommandLines",
                       "The message itself cannot stand in the command: it sends a test message of its own "
                       "instead.")},
    {Caveat::ChunksAsData, QT_TRANSLATE_NOOP("CommandLines", "It does not speak BDAT: that part is left out.")},
    {Caveat::AddressLeft,
     QT_TRANSLATE_NOOP("CommandLines", "An address of the session cannot stand in its options and is left out.")},
    {Caveat::SendsMessage, QT_TRANSLATE_NOOP("CommandLines", "It really sends a message to the recipients named.")},
    {Caveat::NotVerified,
     QT_TRANSLATE_NOOP("CommandLines", "As in the session, it goes on although the certificate is not verified.")},
    {Caveat::Paced,
     QT_TRANSLATE_NOOP("CommandLines", "It writes one line a second and does not wait for the replies.")},
    {Caveat::BashQuotes,
     QT_TRANSLATE_NOOP("CommandLines", "It holds control characters in $'…': run it in bash, zsh or ksh.")},
};
static_assert(Words::coversInOrder(caveats, Caveat::BashQuotes));

struct ProblemTextRow {
    Problem value;
    const char *text;
};
constexpr ProblemTextRow problems[] = {
    {Problem::None, ""},
    {Problem::Empty, ""},
    {Problem::OtherProgram,
     QT_TRANSLATE_NOOP("CommandLines", "This is neither a swaks nor a curl command, the two that are read here.")},
    {Problem::UnclosedQuote,
     QT_TRANSLATE_NOOP("CommandLines",
                       "A quotation mark is opened and never closed: the end of the command is missing.")},
    {Problem::NoServer, QT_TRANSLATE_NOOP("CommandLines", "The command does not say which server to connect to.")},
    {Problem::BadServer,
     QT_TRANSLATE_NOOP("CommandLines", "What the command names as server is nothing that mail is spoken with.")},
};
static_assert(Words::coversInOrder(problems, Problem::BadServer));

} // namespace

QString toolName(Core::CommandLines::Tool tool)
{
    switch (tool) {
    case Core::CommandLines::Tool::Swaks:
        return QStringLiteral("swaks");
    case Core::CommandLines::Tool::Curl:
        return QStringLiteral("curl");
    case Core::CommandLines::Tool::OpenSsl:
        return QStringLiteral("openssl");
    }
    Q_UNREACHABLE();
}

QString caveatText(const Words::Language &language, Caveat caveat)
{
    return language.text(context, Words::rowOf(caveats, caveat).text);
}

QString problemText(const Words::Language &language, Problem problem)
{
    return language.text(context, Words::rowOf(problems, problem).text);
}

} // namespace Gui
