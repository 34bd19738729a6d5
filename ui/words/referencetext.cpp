#include "ui/words/referencetext.h"

#include "ui/words/inert.h"
#include "ui/words/phrase.h"
#include "ui/words/rfc.h"
#include "ui/words/rolewords.h"
#include "ui/words/sessionwords.h"
#include "ui/words/table.h"
#include "ui/words/wordingtext.h"

#include <QCoreApplication>

namespace Words {
namespace {

namespace Knowledge = Core::Knowledge;
using Core::EntryId;
using Core::ReferenceEntry;
using Kind = ReferenceEntry::Kind;
using Knowledge::Standing;

constexpr qsizetype keyLength = 80;

constexpr char context[] = "Reference";
struct KindWords {
    Kind value;
    const char *one;
    const char *many;
};
constexpr KindWords kinds[] = {
    {Kind::Code, QT_TRANSLATE_NOOP("Reference", "Reply code"), QT_TRANSLATE_NOOP("Reference", "Reply codes")},
    {Kind::Status, QT_TRANSLATE_NOOP("Reference", "Enhanced status code"),
     QT_TRANSLATE_NOOP("Reference", "Enhanced status codes")},
    {Kind::Keyword, QT_TRANSLATE_NOOP("Reference", "EHLO keyword"), QT_TRANSLATE_NOOP("Reference", "EHLO keywords")},
    {Kind::Mechanism, QT_TRANSLATE_NOOP("Reference", "Login mechanism"),
     QT_TRANSLATE_NOOP("Reference", "Login mechanisms")},
    {Kind::Verb, QT_TRANSLATE_NOOP("Reference", "Command"), QT_TRANSLATE_NOOP("Reference", "Commands")},
    {Kind::Wording, QT_TRANSLATE_NOOP("Reference", "Wording"), QT_TRANSLATE_NOOP("Reference", "Wordings")},
};
static_assert(coversInOrder(kinds, Kind::Wording));

struct StageWords {
    Core::Stage value;
    const char *text;
};
constexpr StageWords stages[] = {
    {Core::Stage::Any, QT_TRANSLATE_NOOP("Reference", "Any command")},
    {Core::Stage::Connection, QT_TRANSLATE_NOOP("Reference", "Greeting and end")},
    {Core::Stage::Introduction, QT_TRANSLATE_NOOP("Reference", "EHLO, HELO, LHLO")},
    {Core::Stage::Login, QT_TRANSLATE_NOOP("Reference", "AUTH")},
    {Core::Stage::Tls, QT_TRANSLATE_NOOP("Reference", "STARTTLS")},
    {Core::Stage::Envelope, QT_TRANSLATE_NOOP("Reference", "MAIL and RCPT")},
    {Core::Stage::Content, QT_TRANSLATE_NOOP("Reference", "DATA, BDAT and the message")},
    {Core::Stage::Query, QT_TRANSLATE_NOOP("Reference", "VRFY, HELP and others")},
};
static_assert(coversInOrder(stages, Core::Stage::Query));

struct StandingWords {
    Standing value;
    const char *text;
};
constexpr StandingWords standings[] = {
    {Standing::Standard, QT_TRANSLATE_NOOP("Reference", "Standard")},
    {Standing::Historic, QT_TRANSLATE_NOOP("Reference", "Historic")},
    {Standing::Draft, QT_TRANSLATE_NOOP("Reference", "Never became a standard")},
    {Standing::Private, QT_TRANSLATE_NOOP("Reference", "Of one vendor")},
    {Standing::Field, QT_TRANSLATE_NOOP("Reference", "Met in the field, in no standard")},
};
static_assert(coversInOrder(standings, Standing::Field));

constexpr const char *meaning = QT_TRANSLATE_NOOP("Reference", "What it means");
constexpr const char *seen = QT_TRANSLATE_NOOP("Reference", "When it is seen");
constexpr const char *behind = QT_TRANSLATE_NOOP("Reference", "Usual codes");
constexpr const char *lets = QT_TRANSLATE_NOOP("Reference", "What it lets one do");
constexpr const char *used = QT_TRANSLATE_NOOP("Reference", "How it is used");
constexpr const char *missing = QT_TRANSLATE_NOOP("Reference", "Where it is missing");
constexpr const char *proves = QT_TRANSLATE_NOOP("Reference", "How it proves who one is");
constexpr const char *exposed = QT_TRANSLATE_NOOP("Reference", "What it exposes");
constexpr const char *chosen = QT_TRANSLATE_NOOP("Reference", "When to take it");
constexpr const char *acts = QT_TRANSLATE_NOOP("Reference", "Who acts");
constexpr const char *anybody = QT_TRANSLATE_NOOP("Reference", "Many servers");
constexpr const char *ofSoftware = QT_TRANSLATE_NOOP("Reference", "%1: %2");
constexpr const char *ofProvider = QT_TRANSLATE_NOOP("Reference", "meaning of %1 only");

// The texts of one entry, whatever its kind: what is asked of it, by the same names.
class Filling
{
public:
    Filling(const Language &language, const QByteArray &key, ReferenceText &text)
        : m_language(language), m_key(key), m_text(text), m_arguments(placeholders(language))
    {}

    void operator()(const Knowledge::CodeEntry *code)
    {
        m_text.severity = Core::severityOf(code->code);
        addLine(severityName(m_language, m_text.severity));
        addStanding(code->standing);
        part(meaning, Knowledge::codeContext, code->meaning);
        part(seen, Knowledge::codeContext, code->seen);
        advise(Knowledge::codeContext, code->advice);
        m_text.rules = ruleRuns(code->rules);
    }
    void operator()(const Knowledge::StatusEntry *status)
    {
        const auto numbers = Core::statusNumbers(m_key).value_or(Core::StatusNumbers());
        if (numbers.klass != 0) {
            m_text.severity = Core::severityOf(quint16(numbers.klass * 100));
            addLine(severityName(m_language, m_text.severity));
        }
        part(meaning, Knowledge::statusContext, status->meaning);
        addCodes(Core::usageOfStatus(numbers).codes);
        advise(Knowledge::statusContext, status->advice);
        m_text.rules = ruleRuns(status->rules);
    }
    void operator()(const Knowledge::KeywordEntry *keyword)
    {
        addStanding(keyword->standing);
        part(lets, Knowledge::keywordContext, keyword->meaning);
        part(used, Knowledge::keywordContext, keyword->use);
        part(missing, Knowledge::keywordContext, keyword->missing);
        m_text.syntax = QString::fromUtf8(keyword->syntax);
        m_text.rules = ruleRuns(keyword->rules);
    }
    void operator()(const Knowledge::MechanismEntry *mechanism)
    {
        addStanding(mechanism->standing);
        part(proves, Knowledge::mechanismContext, mechanism->meaning);
        part(exposed, Knowledge::mechanismContext, mechanism->exposed);
        part(chosen, Knowledge::mechanismContext, mechanism->use);
        m_text.rules = ruleRuns(mechanism->rules);
    }
    void operator()(const Knowledge::VerbEntry *verb)
    {
        part(lets, Knowledge::verbContext, verb->meaning);
        part(used, Knowledge::verbContext, verb->use);
        m_text.rules = ruleRuns(verb->rules);
    }
    void operator()(const Knowledge::FoundWording &wording)
    {
        const Knowledge::WordingEntry &entry = *wording.entry;
        const QByteArray codes(entry.codes);
        m_text.severity = codes.isEmpty() ? Core::Severity::Neutral : Core::severityOf(codes.left(3).toUShort());
        addLine(QString::fromUtf8((codes + ' ' + entry.status).simplified()));
        part(meaning, wording.table->context, entry.meaning);
        add(acts, {plainRun(actorText(m_language, entry.actor))});
        advise(wording.table->context, entry.advice);
        m_text.setting = QString::fromUtf8(entry.setting);
        if (entry.link)
            m_text.link = {{Run::Kind::Web, QString::fromUtf8(entry.link), Core::none, QString::fromUtf8(entry.link)}};
    }

private:
    void addLine(const QString &more)
    {
        if (!more.isEmpty())
            m_text.line += QStringLiteral(" · ") + more;
    }
    void addStanding(Standing standing) { addLine(m_language.text(context, rowOf(standings, standing).text)); }
    void add(const char *caption, const Prose &prose)
    {
        if (!prose.isEmpty())
            m_text.parts.append({m_language.text(context, caption), prose});
    }
    void part(const char *caption, const char *from, const char *source)
    {
        add(caption, phrase(m_language, from, source, m_arguments));
    }
    void addCodes(const QList<quint16> &codes)
    {
        QStringList numbers;
        for (const quint16 code : codes)
            numbers.append(QString::number(code));
        if (!numbers.isEmpty())
            add(behind, {plainRun(numbers.join(QStringLiteral(", ")))});
    }
    void advise(const char *from, const Knowledge::AdviceList &list)
    {
        for (const Knowledge::Advice &advice : list) {
            const QString step = plain(phrase(m_language, from, advice.text, m_arguments));
            if (!step.isEmpty())
                m_text.advice.append(step);
        }
    }

    const Language &m_language;
    QByteArray m_key;
    ReferenceText &m_text;
    QList<Core::Argument> m_arguments;
};

struct Title {
    const Language &language;
    QString operator()(const Knowledge::CodeEntry *code) const
    {
        return language.text(Knowledge::codeContext, code->title);
    }
    QString operator()(const Knowledge::StatusEntry *status) const
    {
        return language.text(Knowledge::statusContext, status->title);
    }
    QString operator()(const Knowledge::KeywordEntry *keyword) const
    {
        return language.text(Knowledge::keywordContext, keyword->title);
    }
    QString operator()(const Knowledge::MechanismEntry *mechanism) const
    {
        return language.text(Knowledge::mechanismContext, mechanism->title);
    }
    QString operator()(const Knowledge::VerbEntry *verb) const
    {
        return language.text(Knowledge::verbContext, verb->title);
    }
    QString operator()(const Knowledge::FoundWording &wording) const
    {
        return language.text(wording.table->context, wording.entry->title);
    }
};

// Everything an entry says, raw: a search does not care for placeholders.
struct Sources {
    struct Source {
        const char *context;
        const char *text;
    };
    QList<Source> list;
    QByteArray untranslated;

    void add(const char *from, std::initializer_list<const char *> texts)
    {
        for (const char *text : texts)
            list.append(Source{from, text});
    }
    void add(const char *from, const Knowledge::AdviceList &advice)
    {
        for (const Knowledge::Advice &some : advice)
            list.append(Source{from, some.text});
    }
    void operator()(const Knowledge::CodeEntry *code)
    {
        add(Knowledge::codeContext, {code->meaning, code->seen});
        add(Knowledge::codeContext, code->advice);
        untranslated = code->rules;
    }
    void operator()(const Knowledge::StatusEntry *status)
    {
        add(Knowledge::statusContext, {status->meaning});
        add(Knowledge::statusContext, status->advice);
        untranslated = status->rules;
    }
    void operator()(const Knowledge::KeywordEntry *keyword)
    {
        add(Knowledge::keywordContext, {keyword->meaning, keyword->use, keyword->missing});
        untranslated = QByteArray(keyword->syntax) + ' ' + keyword->rules;
    }
    void operator()(const Knowledge::MechanismEntry *mechanism)
    {
        add(Knowledge::mechanismContext, {mechanism->meaning, mechanism->exposed, mechanism->use});
        untranslated = mechanism->rules;
    }
    void operator()(const Knowledge::VerbEntry *verb)
    {
        add(Knowledge::verbContext, {verb->meaning, verb->use});
        untranslated = verb->rules;
    }
    void operator()(const Knowledge::FoundWording &wording)
    {
        const Knowledge::WordingEntry &entry = *wording.entry;
        add(wording.table->context, {entry.meaning});
        add(wording.table->context, entry.advice);
        untranslated = QByteArray(entry.codes) + ' ' + entry.status + ' ' + entry.setting + ' ' + entry.pattern;
    }
};

} // namespace

QString referenceKind(const Language &language, Kind kind)
{
    return language.text(context, rowOf(kinds, kind).one);
}

QString referenceKindPlural(const Language &language, Kind kind)
{
    return language.text(context, rowOf(kinds, kind).many);
}

QString referenceHeading(const Language &language, const ReferenceEntry &entry)
{
    const bool isWording = entry.kind() == Kind::Wording;
    if (isWording && entry.software.isEmpty())
        return language.text(context, anybody);
    return inert(isWording ? entry.software : entry.key, keyLength);
}

QString referenceTitle(const Language &language, const ReferenceEntry &entry)
{
    const QString title = std::visit(Title{language}, entry.what);
    const bool isOwn = entry.kind() == Kind::Status && !entry.software.isEmpty();
    const QString named =
        isOwn ? language.text(context, ofSoftware).arg(QString::fromUtf8(entry.software), title) : title;
    if (!named.contains(u'{'))
        return named;
    return plain(phrase(language, context, named.toUtf8().constData(), placeholders(language)));
}

QString stageName(const Language &language, Core::Stage stage)
{
    return language.text(context, rowOf(stages, stage).text);
}

ReferenceText referenceText(const Language &language, EntryId id)
{
    if (id >= Core::reference().size())
        return {};
    const ReferenceEntry &entry = Core::reference()[id];
    ReferenceText text;
    text.heading = referenceHeading(language, entry);
    text.title = referenceTitle(language, entry);
    text.line = referenceKind(language, entry.kind());
    if (entry.kind() == Kind::Status && !entry.software.isEmpty())
        text.line += QStringLiteral(" · ") + language.text(context, ofProvider).arg(QString::fromUtf8(entry.software));
    std::visit(Filling(language, entry.key, text), entry.what);
    for (const EntryId other : Core::relatedTo(id)) {
        const ReferenceEntry &some = Core::reference()[other];
        text.related.append({Run::Kind::Entry, referenceHeading(language, some), Core::none,
                             QString::fromUtf8(Core::referenceName(some))});
    }
    return text;
}

QString referenceWords(const Language &language, const ReferenceEntry &entry)
{
    Sources sources;
    std::visit([&sources](const auto &what) { sources(what); }, entry.what);
    QString words = QString::fromUtf8(entry.software + ' ' + entry.key + ' ' + sources.untranslated);
    for (const Sources::Source &source : sources.list)
        words += u' ' + language.text(source.context, source.text);
    return words;
}

Run entryRun(const Language &language, Kind kind, const QByteArray &key)
{
    const EntryId id = Core::referenceId(kind, key);
    if (id == Core::none)
        return plainRun(inert(key, keyLength));
    const ReferenceEntry &entry = Core::reference()[id];
    const QString shown = kind == Kind::Wording ? referenceTitle(language, entry) : referenceHeading(language, entry);
    return {Run::Kind::Entry, shown, Core::none, QString::fromUtf8(Core::referenceName(entry))};
}

QList<Run> lookUps(const Language &language, const Core::Explanation &explanation)
{
    QList<Run> runs;
    const auto add = [&](Kind kind, const QByteArray &key) {
        if (const Run run = entryRun(language, kind, key); run.kind == Run::Kind::Entry && !runs.contains(run))
            runs.append(run);
    };
    for (const Core::Remark &remark : explanation.remarks) {
        const QByteArray note(remark.note.data(), remark.note.size());
        if (remark.layer == Core::Layer::Wording)
            add(Kind::Wording, note);
        else if (remark.layer == Core::Layer::Status)
            add(Kind::Status, note);
        else if (remark.layer == Core::Layer::Code)
            add(Kind::Code, note);
    }
    return runs;
}

} // namespace Words
