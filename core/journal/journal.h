#pragma once
#include "core/transcript/eventsource.h"

#include <QByteArrayView>
#include <QString>
#include <memory>

// The document's file: the seam for who opens and saves. Its octets are told in format.h.
namespace Core::Journal {

inline constexpr char mimeType[] = "application/x-mailscope-session";
inline constexpr char suffix[] = "mailscope";

// Whether a file that begins so is ours, however old, new or damaged. 16 octets are enough.
bool isJournal(QByteArrayView begin);

// Reads a document of ours; give it to a Loading. What cannot be read is said in its problems(), never thrown.
std::unique_ptr<EventSource> openJournal(const QString &path);

} // namespace Core::Journal
