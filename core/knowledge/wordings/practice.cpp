#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

constexpr WordingEntry practice[] = {
    {
        .id = "practice.greeting",
        .codes = "220",
        .pattern = "practice server; nothing is delivered",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingPractice", "Practice server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingPractice",
            "This is Mailscope’s own practice server. It plays every situation of a real one and delivers nothing."),
    },
};

constexpr WordingTable tables[] = {
    {"practice", "WordingPractice", "Mailscope", Speaker::Server, "practice server; nothing is delivered", "",
     practice},
};

} // namespace

std::span<const WordingTable> practiceWordings()
{
    return tables;
}

} // namespace Core::Knowledge
