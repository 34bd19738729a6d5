#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

// Looking for words in octets. ASCII letters in any case where it says so; needles are given in lower case.
namespace Core::Pasted {

bool holds(QByteArrayView text, const char *needle);
bool holdsAny(QByteArrayView text, const char *needles); // "ab|cd|ef", a literal; no word of one octet
bool beginsAnyCase(QByteArrayView text, const char *beginning);
qsizetype indexAnyCase(QByteArrayView text, const char *needle, qsizetype from = 0);
// What is between the first `open` and the next `close` behind it; a null view when one of them is missing.
QByteArrayView between(QByteArrayView text, const char *open, const char *close);
QByteArrayView behind(QByteArrayView text, const char *needle); // a null view when it is not there
QByteArrayView before(QByteArrayView text, const char *needle); // the whole text when it is not there
QByteArrayView firstWord(QByteArrayView text);                  // up to a blank
QByteArray oneLine(QByteArrayView text);                        // runs of blanks and line ends become one blank
QByteArrayView addressIn(QByteArrayView text);                  // the first mail address, without brackets
bool isAddress(QByteArrayView text);                            // and nothing else; brackets are taken off before
bool isHostName(QByteArrayView text);                           // letters, digits, hyphens and at least one dot
QByteArrayView withoutBrackets(QByteArrayView text);            // "<a@b>:" is a@b too
bool isWordCharacter(char c);
// Without the signs of quoting in mail ("> > "); what a client is shown to say (">>> DATA") stays.
QByteArrayView withoutQuoting(QByteArrayView line);
// Without a date and time in front, in any of the usual forms.
QByteArrayView withoutStamp(QByteArrayView line);

} // namespace Core::Pasted
