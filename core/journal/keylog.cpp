#include "core/journal/keylog.h"

#include "core/journal/folder.h"
#include "core/journal/journal.h"

#include <QFileInfo>

#include <cerrno>

namespace Core::Journal {

KeyLog::KeyLog(const QString &path, Storage &storage) : m_path(path), m_storage(storage) {}

KeyLog::~KeyLog() = default;

int KeyLog::add(const QByteArray &lines)
{
    m_lines += lines;
    int error = m_file ? 0 : makeFolder(QFileInfo(m_path).absolutePath());
    if (!m_file && error == 0)
        m_file = m_storage.open(m_path, Storage::Exists::Refuse, error);
    return m_file ? m_file->write(lines) : error;
}

QString keyLogBeside(const QString &document)
{
    const QString ending = QLatin1Char('.') + QLatin1String(suffix);
    const QString base = document.endsWith(ending) ? document.chopped(ending.size()) : document;
    return base + QStringLiteral(".keylog");
}

} // namespace Core::Journal
