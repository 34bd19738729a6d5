#pragma once
#include "core/pasted/pasted.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

#include <array>

// What ends or delays a delivery though no server replied.
namespace Words {

struct EventWords {
    Core::Pasted::Event value;
    const char *id; // "pasted.connect-timed-out"
    const char *title;
    const char *meaning;
    std::array<const char *, 4> advice{};
};
const EventWords &eventWords(Core::Pasted::Event event);
ExplanationText eventText(const Language &language, Core::Pasted::Event event);

} // namespace Words
