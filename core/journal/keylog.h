#pragma once
#include "core/journal/storage.h"

#include <QString>

#include <memory>

namespace Core::Journal {

// The keys of a session's TLS layer, in the NSS format that Wireshark reads, beside its document. Whoever has this file
// and a capture reads everything: it is made only on request, and for its owner alone (0600).
class KeyLog
{
public:
    explicit KeyLog(const QString &path, Storage &storage = diskStorage());
    ~KeyLog();
    int add(const QByteArray &lines); // errno or 0; the file is made with the first line
    QString path() const { return m_path; }
    const QByteArray &lines() const { return m_lines; } // all of them

private:
    QString m_path;
    Storage &m_storage;
    std::unique_ptr<Storage::File> m_file;
    QByteArray m_lines;
};

QString keyLogBeside(const QString &document); // "x.mailscope" → "x.keylog"

} // namespace Core::Journal
