#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Core::Pasted {

// The texts in a JSON value, in order; an object with a code and a text beside it gives one. No value: it is no JSON.
std::optional<QList<QByteArray>> jsonStrings(QByteArrayView text);

} // namespace Core::Pasted
