#pragma once
#include "core/pasted/pasted.h"

#include <optional>

// The sentences in which mail servers tell why they could not hand a message on.
namespace Core::Pasted {

// Which command something came in reply to: "RCPT TO", "MAIL FROM:<a@b> SIZE=9", "end of DATA", "initial connection".
struct Asked {
    enum class Told : quint8 { Nothing, Greeting, Command } told = Told::Nothing;
    Smtp::Verb verb = Smtp::Verb::None;
    QByteArray line; // as far as the words give it whole; a lone dot for the end of the message
};
Asked askedIn(QByteArrayView words);

struct Reason {
    Event event = Event::Reply;
    QByteArray reply; // lines with CR LF
    QByteArray words;
    bool codeFromClass = false;
    Asked asked;
    QByteArray host, address;
};
// From one logical line (its folds undone): "host mx[192.0.2.1] said: 550 … (in reply to RCPT TO command)", "connect to
// mx[192.0.2.1]:25: Connection timed out", "SMTP error from remote mail server after RCPT TO:<a@b>: 550 …".
std::optional<Reason> reasonIn(QByteArrayView text);
// Only what is explained though it holds no reply.
std::optional<Event> eventIn(QByteArrayView text);
// "mx.example.org[192.0.2.1]:25", "mx.example.org [192.0.2.1]"
void takeHost(QByteArrayView text, QByteArray &host, QByteArray &address);

// Fills in what a reason tells; what the surrounding lines told stays.
void put(const Reason &reason, Finding &finding);
void putAsked(const Asked &asked, Finding &finding);
// The command's line as far as verb, sender and recipient give it.
void completeCommand(Finding &finding);

} // namespace Core::Pasted
