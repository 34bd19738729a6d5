#pragma once
#include "core/explanation/explanation.h"
#include "core/smtp/mailbox.h"
#include "core/transcript/facts.h"

namespace Core {

// Everything a reading may turn on, gathered once for one reply. Views into the dialogue; lives as long as one explain().
struct Situation {
    const Dialogue &dialogue;
    const Smtp::Conversation &before; // when the command was said
    const Smtp::Exchange &exchange;

    Smtp::Reply reply;
    QByteArray words; // the reply's text, joined, lower case
    QByteArray commandLine; // what was answered, without terminator (masked as recorded)
    Smtp::Command command;
    Smtp::Capabilities offered; // what the last EHLO in this layer offered; empty when none holds
    std::optional<Facts::Secret> response; // facts of the secret in the line answered (or in AUTH's initial response)
    Facts::Opened opened;
    Facts::Connected connected;
    QByteArray sender, recipient; // of the transaction, and of the command when it is MAIL or RCPT; without brackets
    RowId senderRow = none, recipientRow = none;
    QByteArray login; // identity used in the AUTH that holds (or was last tried), where it was sent openly
    RowId loginRow = none;
    QByteArray serverName; // first word of the greeting

    bool is(std::initializer_list<Smtp::Verb> verbs) const;
    bool says(std::initializer_list<const char *> anyOf) const;  // lower-case substrings of `words`
    bool status(std::initializer_list<const char *> anyOf) const; // "5.7.1"; "x.7.1" fits any class
    bool tls() const;
    bool loggedIn() const; // a 235 holds in this layer
    QByteArray text(RowId row) const;
    quint16 codeOf(RowId commandRow) const; // of the reply to the command said in that row; 0: none
    RowId replyTo(RowId commandRow) const;  // first row of that reply, or none
};
Situation gather(const Dialogue &dialogue, const Smtp::Conversation &before, const Smtp::Exchange &exchange);

// What a predicate found: the arguments its texts name and the rows that show it.
struct Match {
    QList<Argument> arguments;
    QList<RowId> evidence;
    Certainty certainty = Certainty::Certain;
};
using Predicate = std::optional<Match> (*)(const Situation &);
struct Rule {
    const char *reading; // id in Core::Knowledge
    Predicate fits;
};
// In the order to try; the first that fits wins. Empty for a code without readings.
std::span<const Rule> rulesFor(quint16 code);

// Each readings file offers its own; rulesFor() joins them.
std::span<const Rule> rules250(), rules334(), rules354(), rules421(), rules454(), rules501(), rules503(), rules530(),
    rules535(), rules550(), rules551(), rules552(), rules553(), rules554();

} // namespace Core
