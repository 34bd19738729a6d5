#pragma once
#include "core/explanation/stages.h"
#include "core/knowledge/entry.h"
#include "core/knowledge/keyword.h"
#include "core/knowledge/status.h"
#include "core/knowledge/wording.h"

#include <QByteArray>
#include <QList>

#include <span>
#include <variant>

// Everything the knowledge holds as one list, without a session: what the reference browser shows.
namespace Core {

struct ReferenceEntry {
    enum class Kind : quint8 { Code, Status, Keyword, Mechanism, Verb, Wording };
    std::variant<const Knowledge::CodeEntry *, const Knowledge::StatusEntry *, const Knowledge::KeywordEntry *,
                 const Knowledge::MechanismEntry *, const Knowledge::VerbEntry *, Knowledge::FoundWording>
        what;
    QByteArray key;      // "553", "x.7.1", "SIZE", "PLAIN", "MAIL", "postfix.relay-denied"
    QByteArray software; // of a wording, or of a provider's own status; empty: anybody's
    quint16 classes = 0; // bit n: first digit n; 0: has none
    quint8 stages = 0;   // bit n: Stage(n); Any: all of them; 0: not known
    Kind kind() const { return Kind(what.index()); }
    bool isOfClass(int digit) const { return classes & (1u << digit); }
    bool isMetAt(Stage stage) const { return stages & (1u << quint8(stage)); }
};
inline constexpr size_t referenceKindCount = size_t(ReferenceEntry::Kind::Wording) + 1;

using EntryId = quint32;                     // index in reference()
std::span<const ReferenceEntry> reference(); // by kind, each in its tables' order; made when first asked for
EntryId referenceId(ReferenceEntry::Kind kind, QByteArrayView key); // `none`: there is no such entry
QList<QByteArray> referenceSoftware();                              // each once, by name

// The name of an entry in links and settings: "code:553", "status:x.7.1", "status:microsoft365:5.7.12",
// "wording:postfix.relay-denied". Total.
QByteArray referenceName(const ReferenceEntry &entry);
EntryId referenceNamed(QByteArrayView name);

// What an entry has to do with others: a status with the codes it stands behind and the other way round, a keyword with
// its verb and mechanisms, a wording with its codes and statuses, codes with those they are taken for.
QList<EntryId> relatedTo(EntryId id);

} // namespace Core
