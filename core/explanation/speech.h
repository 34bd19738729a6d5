#pragma once
#include <QByteArray>
#include <QByteArrayView>

// How the words of a reply are searched. `alternatives`: "a|b|c", any of them; `words` in lower case.
namespace Core {

// Addresses are quoted from what the client said: <relay@example.org> says nothing about relaying.
QByteArray withoutAddresses(QByteArrayView words);
bool hold(const QByteArray &prose, const char *alternatives);
bool speak(QByteArrayView words, const char *alternatives);      // outside addresses
bool speakWhole(QByteArrayView words, const char *alternatives); // and not inside a longer word

} // namespace Core
