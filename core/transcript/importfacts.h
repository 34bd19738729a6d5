#pragma once
#include "core/transcript/facts.h"

// Facts that only a session read from elsewhere has.
namespace Core {

// Which program wrote down what was read. The numbers are in saved files: append, never renumber.
enum class Origin : quint8 {
    Live,     // nobody: the session was our own
    Dialogue, // the two sides' lines, by no program that is known
    Swaks,
    OpenSsl, // openssl s_client
    Telnet,  // or a copy of a terminal with nc
    Curl,
    PostfixNotice, // "Transcript of session follows."
    PostfixLog,    // smtpd -v
    Exim,
    Thunderbird,
    MailKit,
    Exchange, // SmtpReceive and SmtpSend protocol logs
    Capture,  // pcap, pcapng
};

namespace Facts {

// Of Gap: octets that went over the wire and are not here.
struct Missing {
    enum class Side : quint8 { Server, Client, Both } side = Side::Both;
    enum class Why : quint8 {
        NotInSource, // who wrote it down left them out
        Lost,        // the capture did not catch them
        Unreadable,  // inside TLS, and no key was given
        PastBound,   // more than is read
    } why = Why::NotInSource;
    qint64 octets = -1; // -1: how many is not known
    bool operator==(const Missing &) const = default;
};
QByteArray encode(const Missing &);
template <>
Missing decode<Missing>(QByteArrayView cbor);

// Of Opened, beside what every Opened says.
struct Imported {
    Origin origin = Origin::Live;
    bool operator==(const Imported &) const = default;
};
QByteArray encode(const Opened &, const Imported &);
template <>
Imported decode<Imported>(QByteArrayView cbor);

} // namespace Facts
} // namespace Core
