#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Small readings of text that all importers share. Total.
namespace Core::Import {

// What is behind `beginning` when the text begins so; needles are exact.
std::optional<QByteArrayView> behind(QByteArrayView text, const char *beginning);
// What is behind the first `needle`.
std::optional<QByteArrayView> after(QByteArrayView text, const char *needle);
QByteArrayView upTo(QByteArrayView text, const char *needle); // the whole text when it is not there
bool holds(QByteArrayView text, const char *needle);
QByteArrayView firstWord(QByteArrayView text); // up to a blank
quint16 codeOf(QByteArrayView line);           // 0: it does not begin with a reply's code
bool isCommand(QByteArrayView line);           // one that could be sent as it stands

struct HostPort {
    QByteArray host;
    quint16 port = 0;
};
// "mail.example.org:587", "[2001:db8::7]:25", "192.0.2.1"
HostPort hostPort(QByteArrayView text);
// "mail.example.org[192.0.2.1]", "mail.example.org [192.0.2.1]:25"
struct HostAddress {
    QByteArray host, address;
    quint16 port = 0;
};
std::optional<HostAddress> hostAddress(QByteArrayView text);

} // namespace Core::Import
