#pragma once
#include <QByteArray>
#include <QByteArrayView>

// What can be told of a name by its look alone. Names in lower case, without a dot at the end.
namespace Core::Anonymous {

bool looksLikeHost(QByteArrayView name);           // labels of a host name under a top-level domain that is in use
bool isReservedHost(QByteArrayView name);          // RFC 2606, RFC 6761: it stands for nobody already
bool isReservedAddress(QByteArrayView ip);         // RFC 5737, RFC 3849, loopback, unspecified
QByteArrayView publicService(QByteArrayView name); // the domain of a service that is no secret, "google.com"; or empty
bool isHosting(QByteArrayView service);            // whose host names begin with its customers’ names
bool isServiceLabel(QByteArrayView label);         // "mail", "smtp2": says what a host does, not whose it is
bool isRoleUser(QByteArrayView user);              // "postmaster": RFC 2142
bool isCommonWord(QByteArrayView word);            // as a user name it would be found in every sentence
qsizetype registeredLabels(QByteArrayView name);   // at the name's end, which somebody registered: 2, or 3 for "co.uk"

} // namespace Core::Anonymous
