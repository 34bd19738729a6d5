#pragma once
#include "app/checkoptions.h"
#include "app/consolelogin.h"
#include "app/exportoptions.h"
#include "core/net/endpointurl.h"
#include "core/net/tlschoices.h"
#include "core/practice/practice.h"
#include "core/transcript/secretwatch.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace App {

// What the command line asks for. One struct a way of running; nothing of it is interpreted twice.
struct WindowRun {
    std::optional<Core::EndpointUrl> target;
    QString file;                                                                         // to be opened
    enum class Practice : quint8 { NotOffered, Offered } practice = Practice::NotOffered; // a word on it at the start
};
// How TLS is spoken, for the runs without a window. A passphrase stands in a file: other users see command lines.
struct TlsOptions {
    Core::TlsChoices choices;
    QString authorityFile;
    QString passphraseFile;
};
struct ConsoleRun {
    Core::EndpointUrl target;
    QString script;   // file; empty: standard input
    QString language; // "en", "fr"; empty: the system's
    enum class Output : quint8 { Text, Json } output = Output::Text;
    std::optional<std::chrono::milliseconds> timeout; // for each wait
    TlsOptions tls;
    LoginOptions login;
    enum class Clear : quint8 { Refuse, Accept } clear = Clear::Refuse; // where STARTTLS was wanted, and is not offered
    enum class BadCertificate : quint8 { Refuse, Accept } badCertificate = BadCertificate::Refuse;
    QByteArray clientName;
    Core::ContentRecord content = Core::ContentRecord::Shown;
    ExportOptions exported;
    QString journal; // new file that keeps the session from its first event on; empty: none
};
struct ProbeRun {
    Core::EndpointUrl target;
    TlsOptions tls;
    QString language;
    QByteArray clientName;
};
struct CheckedRun {
    CheckRun check;
    ConsoleRun console; // the options that both have
};
struct PracticeRun {
    Core::Practice::Situation situation = Core::Practice::Situation::Submission;
    quint16 port = 0;
    QString language;
};
struct TourRun {
    QString language;
    QString folder; // where the pictures go; empty: the present one
};
struct ExplainRun {
    QString file; // empty or "-": standard input
    QString language;
    ConsoleRun::Output output = ConsoleRun::Output::Text;
};
struct HelpRun {
    enum class What : quint8 { Help, Version } what = What::Help;
    QString language;
};
struct Misuse {
    enum class Kind : quint8 {
        UnknownOption,
        MissingValue,
        BadValue,
        BadUrl,
        UnknownSituation,
        DoesNotGoTogether,
        TooMany,
        TooManyFiles
    } kind;
    QString what;     // the word at fault
    QString language; // as far as it was read
};
using Run =
    std::variant<WindowRun, ConsoleRun, CheckedRun, ProbeRun, PracticeRun, TourRun, ExplainRun, HelpRun, Misuse>;

Run readArguments(const QStringList &arguments); // without the program's name; total

// The exit statuses, as --help documents them.
enum class Exit : int {
    Done = 0,             // ran to its end, whatever the replies said
    Misused = 2,          // the command line or the script cannot be read
    ConnectionFailed = 3, // no connection, or it broke
    TlsFailed = 4,        // handshake, certificate, STARTTLS not offered or refused, injection
    TimedOut = 5,
    Unexpected = 6,     // a "#= 250" of the script was not met
    EndedInContent = 7, // the script ended inside content; the final dot was not sent
    ClosedByServer = 8, // before the script's end
    NothingFound = 9,   // in the text to be explained
    NotWritten = 10,    // the export or the journal of the session
    Vulnerable = 11,    // a check found the server so
    CannotTell = 12,    // a check could not tell
};

} // namespace App
