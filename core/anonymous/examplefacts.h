#pragma once
#include "core/anonymous/examplenames.h"
#include "core/transcript/event.h"

namespace Core::Anonymous {

// The payload of an event that is a fact: its names, and the same with example names.
void meetFact(ExampleNames &names, Kind kind, QByteArrayView cbor);
QByteArray factWithExampleNames(ExampleNames &names, Kind kind, QByteArrayView cbor);

} // namespace Core::Anonymous
