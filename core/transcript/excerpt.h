#pragma once
#include "core/transcript/facts.h"

// A free-standing reply, and whatever else is a piece of a session whose beginning nobody wrote down.
namespace Core::Facts {

// Of Kind::Excerpt, the first event: where in a session the next one stands.
struct Excerpt {
    enum class Place : quint8 {
        Anywhere,
        Greeting, // the first that was heard
        Content,  // inside a message: the next line said may be the final dot
    } place = Place::Anywhere;
    bool operator==(const Excerpt &) const = default;
};
QByteArray encode(const Excerpt &);
template <>
Excerpt decode<Excerpt>(QByteArrayView cbor);

} // namespace Core::Facts
