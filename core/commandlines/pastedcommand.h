#pragma once
#include "core/commandlines/commandline.h"
#include "core/transcript/secretbytes.h"

namespace Core::CommandLines {

// A swaks or curl command that somebody pasted, as far as it says where to connect and what to say there. It is read,
// never run; what the shell would expand stays as it was written.
struct PastedCommand {
    enum class Problem : quint8 {
        None,
        Empty,
        OtherProgram, // neither swaks nor curl
        UnclosedQuote,
        NoServer,  // it names none
        BadServer, // what it names is nothing to connect to
    } problem = Problem::None;
    Tool tool = Tool::Swaks;
    EndpointUrl target;
    QByteArray mailDomain; // no server named: the MX hosts of this domain are meant
    QByteArray clientName;
    std::optional<QByteArray> sender; // empty: <>
    QList<QByteArray> recipients;
    enum class Login : quint8 { None, Wanted } login = Login::None;
    QByteArray mechanism, user; // empty: whatever is offered; not told
    SecretBytes password;       // or token
    QString authorityFile;
    QByteArray message;                                            // that stands in the command itself
    QByteArray messageFile;                                        // that it would read
    QList<QByteArray> ignored;                                     // options that change nothing here
    QList<QByteArray> unknown;                                     // by name, without values
    enum class Rest : quint8 { None, NotRead } rest = Rest::None;  // behind a pipe, a semicolon, a redirection
    enum class Expands : quint8 { No, Yes } expands = Expands::No; // a variable stands in it
    QByteArray shown; // the text with eight asterisks for each secret in it
    bool operator==(const PastedCommand &) const = default;
};
PastedCommand readCommand(QByteArrayView text);

} // namespace Core::CommandLines
