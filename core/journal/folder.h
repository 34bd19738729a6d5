#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

// Where the journals of live sessions are kept.
namespace Core::Journal {

QString sessionsFolder();            // $XDG_STATE_HOME/mailscope/sessions; it may not be there yet
int makeFolder(const QString &path); // with what is above it; for the owner alone (0700). 0 or errno
// A name that no file there has: when, and with whom. Only letters, digits, '.', '-' and '_', whatever the host is.
QString newJournalPath(const QString &folder, const QByteArray &host, qint64 startedAt);
QString documentName(const QByteArray &host, qint64 startedAt); // for a file that the user saves: day and host
QStringList journalsIn(const QString &folder);                  // paths, newest first; regular files alone

// Put aside, out of the list, until it is put back or swept away. 0 or errno.
int putAside(const QString &path);
int putBack(const QString &path); // what putAside() was given
// Deletes what was put aside, and journals that nobody has written to for so many days (less than 0: none). A journal
// that a program writes stays. How many went.
int sweep(const QString &folder, int days);

} // namespace Core::Journal
