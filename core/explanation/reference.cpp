#include "core/explanation/reference.h"

#include "core/knowledge/tables.h"
#include "core/wire/ids.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace Core {
namespace {

using Kind = ReferenceEntry::Kind;
using Knowledge::FoundWording;

constexpr std::array<const char *, referenceKindCount> kindNames = {"code",      "status", "keyword",
                                                                    "mechanism", "verb",   "wording"};

quint16 classBit(int digit)
{
    return quint16(1u << digit);
}

quint8 stageBits(const QList<Stage> &stages)
{
    quint8 bits = 0;
    for (const Stage stage : stages)
        bits = quint8(bits | (stage == Stage::Any ? 0xffu : 1u << quint8(stage)));
    return bits;
}

quint8 stageBit(Stage stage)
{
    return stageBits({stage});
}

QList<QByteArray> wordsOf(const char *words)
{
    return QByteArray(words).simplified().split(' ');
}

ReferenceEntry entryOf(const Knowledge::CodeEntry &code)
{
    return {
        &code, QByteArray::number(code.code), {}, classBit(code.code / 100), stageBits(usageOfCode(code.code).stages)};
}

// A wording table's name stands for its provider.
QByteArray softwareNamed(QByteArrayView table)
{
    for (const Knowledge::WordingTable &some : Knowledge::wordingTables()) {
        if (QByteArrayView(some.name) == table)
            return some.software;
    }
    return table.toByteArray();
}

// A provider's own stands as "microsoft365:5.7.12" in its table.
QByteArray statusKey(const Knowledge::StatusEntry &status)
{
    const QByteArray code = status.code;
    return code.mid(code.indexOf(':') + 1);
}

ReferenceEntry entryOf(const Knowledge::StatusEntry &status)
{
    const StatusNumbers numbers = statusNumbers(statusKey(status)).value_or(StatusNumbers());
    const quint16 any = quint16(classBit(2) | classBit(4) | classBit(5));
    return {&status, statusKey(status), status.provider ? softwareNamed(status.provider) : QByteArray(),
            numbers.klass == 0 ? any : classBit(numbers.klass), stageBits(usageOfStatus(numbers).stages)};
}

// What a keyword serves shows in its syntax: "MAIL FROM:<…> SIZE=n", a line each.
QList<QByteArray> verbsIn(const Knowledge::KeywordEntry &keyword)
{
    QList<QByteArray> verbs;
    for (const QByteArray &line : QByteArray(keyword.syntax).split('\n')) {
        const QByteArray verb = line.left(line.indexOf(' '));
        if (!verb.isEmpty() && !verbs.contains(verb))
            verbs.append(verb);
    }
    if (!verbs.contains(keyword.keyword) && Knowledge::verb(keyword.keyword))
        verbs.append(keyword.keyword);
    return verbs;
}

ReferenceEntry entryOf(const Knowledge::MechanismEntry &mechanism)
{
    return {&mechanism, mechanism.name, {}, 0, stageBit(Stage::Login)};
}

Stage stageOfVerb(QByteArrayView verb)
{
    struct Place {
        const char *verb;
        Stage stage;
    };
    constexpr Place places[] = {
        {"EHLO", Stage::Introduction}, {"HELO", Stage::Introduction}, {"LHLO", Stage::Introduction},
        {"STARTTLS", Stage::Tls},      {"AUTH", Stage::Login},        {"MAIL", Stage::Envelope},
        {"RCPT", Stage::Envelope},     {"RSET", Stage::Envelope},     {"DATA", Stage::Content},
        {"BDAT", Stage::Content},      {"BURL", Stage::Content},      {"QUIT", Stage::Connection},
    };
    const auto found = std::find_if(std::begin(places), std::end(places),
                                    [verb](const Place &place) { return QByteArrayView(place.verb) == verb; });
    return found == std::end(places) ? Stage::Query : found->stage;
}

ReferenceEntry entryOf(const Knowledge::KeywordEntry &keyword)
{
    quint8 stages = stageBit(Stage::Introduction);
    for (const QByteArray &verb : verbsIn(keyword)) {
        if (Knowledge::verb(verb))
            stages = quint8(stages | stageBit(stageOfVerb(verb)));
    }
    return {&keyword, keyword.keyword, {}, 0, stages};
}

ReferenceEntry entryOf(const Knowledge::VerbEntry &verb)
{
    return {&verb, verb.verb, {}, 0, stageBit(stageOfVerb(verb.verb))};
}

// Where its status is met, else where its codes are.
ReferenceEntry entryOf(const FoundWording &wording)
{
    ReferenceEntry entry{wording, wording.entry->id, wording.table->software, 0, 0};
    quint8 ofCodes = 0;
    for (const QByteArray &word : wordsOf(wording.entry->codes)) {
        const quint16 code = word.toUShort();
        if (code < 100)
            continue;
        entry.classes = quint16(entry.classes | classBit(std::min(code / 100, 9)));
        ofCodes = quint8(ofCodes | stageBits(usageOfCode(code).stages));
    }
    for (const QByteArray &word : wordsOf(wording.entry->status)) {
        if (const auto numbers = statusNumbers(word))
            entry.stages = quint8(entry.stages | stageBits(usageOfStatus(*numbers).stages));
    }
    if (entry.stages == 0)
        entry.stages = ofCodes;
    return entry;
}

struct Reference {
    std::vector<ReferenceEntry> entries;
    QHash<QByteArray, EntryId> names; // "code:553"

    template <typename All>
    void add(const All &all)
    {
        for (const auto &some : all)
            add(entryOf(some));
    }
    void add(const ReferenceEntry &entry)
    {
        names.insert(referenceName(entry), EntryId(entries.size()));
        entries.push_back(entry);
    }
};

const Reference &all()
{
    static const Reference made = [] {
        Reference all;
        all.add(Knowledge::codes());
        all.add(Knowledge::statuses());
        all.add(Knowledge::keywords());
        all.add(Knowledge::mechanisms());
        all.add(Knowledge::verbTable());
        for (const Knowledge::WordingTable &table : Knowledge::wordingTables()) {
            for (const Knowledge::WordingEntry &entry : table.entries)
                all.add(entryOf(FoundWording{&table, &entry}));
        }
        return all;
    }();
    return made;
}

class Related
{
public:
    void add(Kind kind, QByteArrayView key)
    {
        const EntryId id = referenceId(kind, key);
        if (id != none && !m_ids.contains(id))
            m_ids.append(id);
    }
    void addCode(quint16 code)
    {
        if (code != 0)
            add(Kind::Code, QByteArray::number(code));
    }
    // In the registry's form, where the table has no entry of that very class.
    void addStatus(const QByteArray &status)
    {
        add(Kind::Status, status);
        add(Kind::Status, "x" + status.mid(status.indexOf('.')));
    }
    QList<EntryId> ids() const { return m_ids; }

    void operator()(const Knowledge::CodeEntry *code)
    {
        for (const quint16 other : code->confusable)
            addCode(other);
        for (const Knowledge::StatusEntry &status : Knowledge::statuses()) {
            const auto numbers = status.provider ? std::nullopt : statusNumbers(status.code);
            if (numbers && usageOfStatus(*numbers).codes.contains(code->code))
                add(Kind::Status, status.code);
        }
    }
    void operator()(const Knowledge::StatusEntry *status)
    {
        const auto numbers = statusNumbers(statusKey(*status));
        if (!numbers)
            return;
        for (const quint16 code : usageOfStatus(*numbers).codes)
            addCode(code);
        addStatus(statusKey(*status));
    }
    void operator()(const Knowledge::KeywordEntry *keyword)
    {
        for (const QByteArray &verb : verbsIn(*keyword))
            add(Kind::Verb, verb);
        if (QByteArrayView(keyword->keyword) != "AUTH")
            return;
        for (const Knowledge::MechanismEntry &mechanism : Knowledge::mechanisms()) {
            if (mechanism.standing == Knowledge::Standing::Standard)
                add(Kind::Mechanism, mechanism.name);
        }
    }
    void operator()(const Knowledge::MechanismEntry *mechanism)
    {
        add(Kind::Keyword, "AUTH");
        add(Kind::Verb, "AUTH");
        const QByteArray name(mechanism->name);
        add(Kind::Mechanism, name.endsWith("-PLUS") ? name.chopped(5) : name + "-PLUS");
    }
    void operator()(const Knowledge::VerbEntry *verb)
    {
        for (const Knowledge::KeywordEntry &keyword : Knowledge::keywords()) {
            if (verbsIn(keyword).contains(verb->verb))
                add(Kind::Keyword, keyword.keyword);
        }
    }
    void operator()(const FoundWording &wording)
    {
        for (const QByteArray &code : wordsOf(wording.entry->codes))
            add(Kind::Code, code);
        for (const QByteArray &status : wordsOf(wording.entry->status))
            addStatus(status);
    }

private:
    QList<EntryId> m_ids;
};

} // namespace

std::span<const ReferenceEntry> reference()
{
    return all().entries;
}

EntryId referenceId(Kind kind, QByteArrayView key)
{
    return referenceNamed(QByteArray(kindNames[size_t(kind)]) + ':' + key.toByteArray());
}

QList<QByteArray> referenceSoftware()
{
    QList<QByteArray> names;
    for (const ReferenceEntry &entry : reference()) {
        if (!entry.software.isEmpty() && !names.contains(entry.software))
            names.append(entry.software);
    }
    const auto anyCase = [](const QByteArray &a, const QByteArray &b) { return a.toLower() < b.toLower(); };
    std::sort(names.begin(), names.end(), anyCase);
    return names;
}

QByteArray referenceName(const ReferenceEntry &entry)
{
    const auto *status = std::get_if<const Knowledge::StatusEntry *>(&entry.what);
    return QByteArray(kindNames[size_t(entry.kind())]) + ':' + (status ? QByteArray((*status)->code) : entry.key);
}

EntryId referenceNamed(QByteArrayView name)
{
    return all().names.value(name.toByteArray(), none);
}

QList<EntryId> relatedTo(EntryId id)
{
    if (id >= reference().size())
        return {};
    Related related;
    std::visit(related, reference()[id].what);
    QList<EntryId> ids = related.ids();
    ids.removeAll(id);
    return ids;
}

} // namespace Core
