#pragma once
#include "core/knowledge/entry.h"

// Layer Status: the enhanced status codes of RFC 3463 and their registry (RFC 5248), whatever their class, and those
// that a provider gives a meaning of its own.
namespace Core::Knowledge {

struct StatusEntry {
    const char *code = nullptr;     // "x.7.1"; "x.7.x": a subject; "microsoft365:5.7.606-649": a provider's
    const char *provider = nullptr; // a wording table's name: only where the server is that provider's
    const char *title = nullptr;
    const char *meaning = nullptr;
    AdviceList advice{};
    const char *rules = nullptr;
};
inline constexpr char statusContext[] = "Status";
std::span<const StatusEntry> statuses();
const StatusEntry *statusEntry(QByteArrayView code); // as it is written in the table
// Of this provider first; then the registry's own, its subject's ("x.7.x") where the detail is in no table, or null.
const StatusEntry *status(quint8 klass, quint16 subject, quint16 detail, QByteArrayView provider);

} // namespace Core::Knowledge
