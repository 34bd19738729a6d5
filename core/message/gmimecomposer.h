#pragma once
#include "core/message/draft.h"
#include "core/message/reader.h"

namespace Core::Message {

// What the library libmailscope_gmime offers: composer.h's functions, and reader.h's.
struct GmimeComposer {
    QByteArray (*domainOf)(const QString &addresses);
    Composed (*assemble)(const Draft &draft, const QByteArray &messageId);
    ReadMessage (*read)(QByteArrayView message);
};
using GmimeEntry = const GmimeComposer *(*)();
inline constexpr char gmimeLibrary[] = "libmailscope_gmime.so", gmimeEntry[] = "mailscopeGmimeComposer";

} // namespace Core::Message
