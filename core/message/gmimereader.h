#pragma once
#include "core/message/reader.h"

namespace Core::Message {

ReadMessage readWithGmime(QByteArrayView message);

} // namespace Core::Message
