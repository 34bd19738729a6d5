#pragma once
#include <QByteArray>
#include <QList>

#include <optional>

// Who lives at practice.test.
namespace Core::Practice {

// "alice" and "alice@practice.test" both name alice's account, in any case.
std::optional<QByteArray> passwordOf(const QByteArray &login);
QByteArray addressOf(const QByteArray &login); // of an account's login; empty: no such account

bool isLocalDomain(const QByteArray &domain); // practice.test, localhost, loopback literals
bool hasMailbox(const QByteArray &localPart); // in any case; postmaster too
QByteArray canonical(QByteArray localPart);   // lower case, needless quotes taken off

} // namespace Core::Practice
