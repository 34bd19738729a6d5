#pragma once
#include "core/pasted/cursor.h"
#include "core/pasted/gathering.h"
#include "core/pasted/reasons.h"

// Who recognises what. Each looks at the line in hand, and when it is its own takes that line and those that belong to
// it; else it leaves everything as it was.
namespace Core::Pasted {

// What lines before told of those to come.
struct Frame {
    QByteArray host, address, recipient, sender;
    Smtp::Verb verb = Smtp::Verb::None;
    QByteArray command;
    Surroundings::Place place = Surroundings::Place::Anywhere;
    qsizetype replyDue = 0; // lines within which what comes is a reply, whatever it looks like
    bool announced = false; // a sentence said that they come: they may lack their code
    bool returned = false;  // what follows is the message that came back
};

struct Reader {
    Cursor cursor;
    Frame &frame;
    Gathering &out;
    QHash<QByteArray, QByteArray> &senders;                                 // by queue id
    enum class Manner : quint8 { Strict, Lenient } manner = Manner::Strict; // lenient: hardly anything but replies
    bool bounce = false;                                                    // a part of one that is written for people
};

bool takeReturnedLine(Reader &reader);
bool takeDeliveryStatus(Reader &reader);
bool takePostfix(Reader &reader);
bool takeExim(Reader &reader);
bool takeSendmail(Reader &reader);
bool takeQmail(Reader &reader);
bool takeExchange(Reader &reader);
bool takeTalk(Reader &reader);
bool takeBounce(Reader &reader);
bool takeFreeText(Reader &reader); // the last: replies that stand in lines of their own, or in sentences

Asked askedOfQmail(QByteArrayView words); // "192.0.2.1 does not like recipient."

} // namespace Core::Pasted
