#pragma once
#include <QByteArrayView>
#include <QLatin1String>
#include <QtGlobal>

#include <array>
#include <span>

// Facts and source texts. A text is QT_TRANSLATE_NOOP(context, "…"), one context a table; Words translates it when
// asked.
//
// Texts may hold placeholders: {role} is an argument's bytes, {line:role} a link to the row where it stands. The roles
// are Core::Role (core/explanation/explanation.h) in words: {sender}, {recipient}, {login}, {client-name}, {line:mail}
// …
namespace Core::Knowledge {

// One thing to do. `command`, where it is one, is what a button puts into the command line, with placeholders.
struct Advice {
    const char *text = nullptr;
    const char *command = nullptr;
};
using AdviceList = std::array<Advice, 5>; // ends at the first without text

// How far an entry can be leant on.
enum class Standing : quint8 {
    Standard,
    Historic, // its RFC is historic, or nobody uses it any more
    Draft,    // never became an RFC
    Private,  // of one vendor
    Field     // met in the field, in no standard
};

// Layer Code.
struct CodeEntry {
    quint16 code = 0;
    const char *title = nullptr;   // a short noun phrase
    const char *meaning = nullptr; // one to three sentences
    const char *seen = nullptr;    // when it is seen: commands and situations
    AdviceList advice{};           // what to do, in order; what not to do belongs here too
    const char *rules = nullptr;   // "RFC 5321 4.2.3; RFC 4954 4", not translated
    std::array<quint16, 4> confusable{};
    Standing standing = Standing::Standard;
};
inline constexpr char codeContext[] = "Code";
std::span<const CodeEntry> codes(); // sorted by code
const CodeEntry *code(quint16 code);

// Layer Context: one situation of one code. `id` is stable ("503.no-introduction"): JSON and tests use it.
struct ReadingEntry {
    const char *id = nullptr;
    const char *title = nullptr;
    const char *meaning = nullptr; // what the reply says in this situation
    const char *here = nullptr;    // why it came here, pointing at rows of this session
    AdviceList advice{};
    const char *rules = nullptr;
};
struct ReadingTable {
    quint16 code;
    const char *context;                   // "Reading503"
    std::span<const ReadingEntry> entries; // in the order to try
};
std::span<const ReadingTable> readingTables(); // sorted by code
struct FoundReading {
    const char *context = nullptr;
    const ReadingEntry *entry = nullptr;
};
FoundReading reading(QLatin1String id);

// Layer Class: what the first digit alone says. klass 1 … 9 and 0; never null.
struct ClassEntry {
    quint8 klass = 0;
    const char *name = nullptr; // "Refused for good"
    const char *meaning = nullptr;
    AdviceList advice{};
};
inline constexpr char classContext[] = "Class";
const ClassEntry &replyClass(quint16 code);

// What a verb does, for a selected command.
struct VerbEntry {
    const char *verb = nullptr;
    const char *title = nullptr;
    const char *meaning = nullptr;
    const char *use = nullptr;
    const char *rules = nullptr;
};
inline constexpr char verbContext[] = "Verb";
const VerbEntry *verb(QByteArrayView name); // upper case

} // namespace Core::Knowledge
