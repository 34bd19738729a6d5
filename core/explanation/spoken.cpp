#include "core/explanation/spoken.h"

#include "core/explanation/filling.h"
#include "core/knowledge/status.h"
#include "core/knowledge/wordingsearch.h"

#include <QHash>

namespace Core {
namespace {

using Knowledge::Proven;
using Knowledge::WordingFit;

// The rows in which a server names itself, greeting (or none) and EHLO reply, until one is not taken.
template <typename Take>
bool eachIntroducing(const Situation &situation, const Take &take)
{
    const std::span<const Row> rows = situation.dialogue.rows;
    const RowId first = situation.before.capabilitiesFirst(), last = situation.before.capabilitiesLast();
    bool taken = take(situation.before.greeting());
    for (RowId row = first; taken && row < rows.size() && row <= last; ++row)
        taken = rows[row].kind != rows[first].kind || take(row);
    return taken;
}

QByteArray introductionOf(const Situation &situation)
{
    QByteArrayList lines;
    eachIntroducing(situation, [&](RowId row) {
        lines.append(situation.text(row));
        return true;
    });
    if (situation.atGreeting())
        lines.append(situation.reply.joined());
    return lines.join('\n');
}

// Whether introductionOf() would make these words; nothing is copied.
bool introduces(const Situation &situation, QByteArrayView words)
{
    if (situation.atGreeting())
        return false;
    const bool begins = eachIntroducing(situation, [&](RowId row) {
        const QByteArrayView line = situation.dialogue.lineInPlace(row);
        if (row != situation.before.greeting()) {
            if (!words.startsWith('\n'))
                return false;
            words = words.sliced(1);
        }
        if (line.isNull() || !words.startsWith(line))
            return false;
        words = words.sliced(line.size());
        return true;
    });
    return begins && words.isEmpty();
}

// A session's replies have one server: its proof is kept for the next of them.
const Proven &provenIn(const Situation &situation)
{
    thread_local QByteArray lastWords, lastHost;
    thread_local Proven proven;
    if (situation.opened.host == lastHost && introduces(situation, lastWords))
        return proven;
    const QByteArray words = introductionOf(situation);
    if (words != lastWords || situation.opened.host != lastHost) {
        proven = Knowledge::provenBy(words, situation.opened.host);
        lastWords = words;
        lastHost = situation.opened.host;
    }
    return proven;
}

// Where an offset in the joined text stands in the rows of the reply.
struct Place {
    RowId row = none;
    Span span;
};
Place placeOf(const Situation &situation, qsizetype begin, qsizetype size)
{
    RowId row = situation.exchange.replyFirst;
    for (const QByteArray &line : situation.reply.lines) {
        if (begin <= line.size()) {
            const QByteArray whole = situation.text(row);
            const qsizetype at = whole.size() - line.size() + begin;
            const qsizetype kept = std::min(size, line.size() - begin);
            return {row, {quint32(std::max<qsizetype>(0, at)), quint32(std::max<qsizetype>(0, kept))}};
        }
        begin -= line.size() + 1;
        ++row;
    }
    return {situation.exchange.replyFirst, {}};
}

std::optional<Place> placeBefore(const Situation &situation, const QByteArray &bytes)
{
    const RowId rows[] = {situation.exchange.said, situation.recipientRow,  situation.senderRow,
                          situation.loginRow,      situation.clientNameRow, situation.before.greeting()};
    for (const RowId row : rows) {
        if (row == none || row >= situation.exchange.replyFirst)
            continue;
        const qsizetype at = situation.text(row).toLower().indexOf(bytes.toLower());
        if (at >= 0)
            return Place{row, {quint32(at), quint32(bytes.size())}};
    }
    return std::nullopt;
}

// Read from the texts once.
const RoleSet &rolesOfWording(const Knowledge::WordingEntry &entry)
{
    thread_local QHash<const Knowledge::WordingEntry *, RoleSet> known;
    const auto found = known.constFind(&entry);
    return found != known.cend() ? *found : *known.insert(&entry, rolesOf(entry, {entry.meaning}));
}

Remark remarkOf(const Situation &situation, const QByteArray &text, const WordingFit &fit)
{
    Remark remark{
        Layer::Wording, fit.proven ? Certainty::Certain : Certainty::Probable, QLatin1String(fit.entry->id), {}, {}};
    for (const Knowledge::Expression::Group &part : fit.parts) {
        QByteArray word = part.name;
        const auto role = roleNamed(word.replace('_', '-'));
        if (!role)
            continue;
        const QByteArray bytes = text.mid(part.begin, part.size);
        const auto before = situation.known() ? placeBefore(situation, bytes) : std::nullopt;
        const Place place = before ? *before : placeOf(situation, part.begin, part.size);
        remark.arguments.append({*role, bytes, place.row, place.span});
    }
    fill(remark.arguments, rolesOfWording(*fit.entry), situation);
    return remark;
}

QByteArrayView providerOf(const Situation &situation, const QList<Remark> &wordings)
{
    if (!wordings.isEmpty())
        return Knowledge::wording(wordings.first().note).table->name;
    const Proven &proven = provenIn(situation);
    const auto tables = Knowledge::wordingTables();
    for (size_t i = 0; i < tables.size() && proven.any(); ++i) {
        if (proven.test(i) && tables[i].speaker == Knowledge::Speaker::Provider)
            return tables[i].name;
    }
    return {};
}

} // namespace

QList<Remark> wordingRemarks(const Situation &situation, Knowledge::Voices voices)
{
    const QByteArray text = situation.reply.joined();
    const QByteArray status = situation.reply.status ? situation.reply.status->toString() : QByteArray();
    QList<Remark> remarks;
    for (const WordingFit &fit : Knowledge::wordingsIn(text, situation.reply.code, status, provenIn(situation), voices))
        remarks.append(remarkOf(situation, text, fit));
    return remarks;
}

QList<QByteArray> provenSoftware(const Situation &situation)
{
    const Proven &proven = provenIn(situation);
    const auto tables = Knowledge::wordingTables();
    QList<QByteArray> names;
    for (size_t i = 0; i < tables.size() && i < proven.size(); ++i) {
        const QByteArray name = tables[i].software;
        if (proven.test(i) && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    // The greeting of a whole proves none of its parts: "Postfix postscreen".
    names.removeIf([all = names](const QByteArray &name) {
        return std::any_of(all.begin(), all.end(),
                           [&](const QByteArray &whole) { return name.startsWith(whole + ' '); });
    });
    return names;
}

std::optional<Remark> statusRemark(const Situation &situation, const QList<Remark> &wordings)
{
    if (!situation.reply.status)
        return std::nullopt;
    const auto &[klass, subject, detail] = *situation.reply.status;
    const Knowledge::StatusEntry *entry = Knowledge::status(klass, subject, detail, providerOf(situation, wordings));
    if (!entry)
        return std::nullopt;
    return Remark{Layer::Status, Certainty::Certain, QLatin1String(entry->code), {}, {}};
}

} // namespace Core
