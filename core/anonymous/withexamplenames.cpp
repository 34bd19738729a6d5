#include "core/anonymous/withexamplenames.h"

#include "core/anonymous/examplefacts.h"
#include "core/document/beginning.h"
#include "core/document/derivation.h"
#include "core/sasl/base64.h"
#include "core/smtp/command.h"
#include "core/smtp/words.h"
#include "core/wire/limits.h"
#include "core/wire/octets.h"

#include <QHash>

#include <algorithm>

namespace Core {
namespace {

using Anonymous::ExampleNames;
using Smtp::Mode;
using Smtp::Verb;

constexpr char mask[] = "********"; // as the recorder's
constexpr qsizetype shortestEncoded = 24;
constexpr RowId rowsBetweenLooks = 1024;

// What each sent row that is no command was taken for.
class Modes : public DerivationListener
{
public:
    explicit Modes(const DocumentSource &source) : m_walk(source.start)
    {
        while (m_walk.step(source.transcript, *this))
            continue;
    }
    Mode of(RowId row) const { return m_modes.value(row, Mode::Command); }

    void rowMade(RowId id, const Row &row) override
    {
        const Mode mode = m_walk.conversation().mode();
        if (row.kind == Kind::Sent && mode != Mode::Command)
            m_modes.insert(id, mode);
    }
    void rowGrew(RowId, const Row &, const RowPiece &) override {}
    void contentEnded(RowId) override {}
    void heard(RowId, const Smtp::Heard &) override {}
    void faulty(const Fault &) override {}
    void secretFound(EventId) override {}

private:
    Derivation m_walk;
    QHash<RowId, Mode> m_modes;
};

bool isText(const QByteArray &bytes)
{
    const auto fits = [](char c) {
        return uchar(c) >= 0x20 || c == '\t' || c == '\r' || c == '\n' || c == '\1' || c == '\0';
    };
    return firstNotUtf8(bytes) < 0 && std::all_of(bytes.begin(), bytes.end(), fits);
}

// NTLM's target names stand in it in UTF-16: letters are overwritten, so that its lengths hold ([MS-NLMP] 2.2.1.2).
QByteArray withoutWords(QByteArray octets)
{
    constexpr qsizetype behindSignature = 12;
    for (qsizetype at = std::min(behindSignature, octets.size()); at < octets.size(); ++at)
        if (isLetter(octets[at]) || isDigit(octets[at]))
            octets[at] = 'X';
    return octets;
}

bool looksEncoded(const QByteArray &line)
{
    const auto fits = [](char c) { return isLetter(c) || isDigit(c) || c == '+' || c == '/' || c == '='; };
    return line.size() >= shortestEncoded && line.size() % 4 == 0 && std::all_of(line.begin(), line.end(), fits);
}

bool isAddressField(const QByteArray &line)
{
    for (const char *name : {"From:", "To:", "Cc:", "Bcc:", "Sender:", "Reply-To:", "Resent-From:", "Resent-To:"})
        if (equalsAnyCase(QByteArrayView(line).first(std::min(line.size(), qsizetype(qstrlen(name)))), name))
            return true;
    return false;
}

class Rewriting
{
public:
    explicit Rewriting(const Document &document)
        : m_source(document.source()), m_modes(m_source), m_dialogue(document.dialogue())
    {}
    std::unique_ptr<Document> run(const std::atomic_bool &cancelled);

private:
    void meet(RowId row);
    void meetReply(const QByteArray &line, const Smtp::Exchange *exchange);
    void meetCommand(const QByteArray &line);
    void meetResponse(const QByteArray &decoded);
    void rewrite(RowId row);
    void rewriteWire(RowId row);
    QByteArray line(RowId row, const QByteArray &line);
    QByteArray received(RowId row, const QByteArray &line);
    QByteArray command(const QByteArray &line);
    QByteArray content(const QByteArray &line);
    QByteArray addressField(const QByteArray &line);
    QByteArray response(const QByteArray &encoded);
    QByteArray encodedWords(QByteArray line);
    QByteArray decodedReplaced(const QByteArray &decoded);
    void append(RowId row, QByteArrayView payload, Kind kind);

    const DocumentSource m_source;
    const Modes m_modes;
    const Dialogue m_dialogue;
    ExampleNames m_names;
    Transcript m_made;
    bool m_inAddressField = false;
};

void Rewriting::meetReply(const QByteArray &line, const Smtp::Exchange *exchange)
{
    m_names.meet(QByteArrayView(line));
    const bool introduces = exchange && (exchange->verb == Verb::None || exchange->verb == Verb::Ehlo ||
                                         exchange->verb == Verb::Helo || exchange->verb == Verb::Lhlo);
    if (!introduces || !Smtp::isAccepted(exchange->code) || line.size() < 5)
        return;
    const QByteArray first = line.mid(4).split(' ').first();
    if (first.contains('.'))
        m_names.meetHost(first);
}

void Rewriting::meetCommand(const QByteArray &line)
{
    const Smtp::Command command = Smtp::parseCommand(line);
    const QByteArray argument = Smtp::cut(line, command.argument).toByteArray();
    m_names.meet(argument);
    if (command.verb == Verb::Ehlo || command.verb == Verb::Helo || command.verb == Verb::Lhlo)
        m_names.meetHost(argument);
    else if (command.path)
        m_names.meetUser(Smtp::cut(line, *command.path));
    else if (command.verb == Verb::Vrfy || command.verb == Verb::Expn)
        m_names.meetUser(argument);
    else if (command.verb == Verb::Auth && command.initialResponse)
        if (const auto decoded = Sasl::decodeBase64(Smtp::cut(line, *command.initialResponse)))
            meetResponse(*decoded);
}

// A user name alone (LOGIN), or fields: "n=alice,r=…", "user=alice\1auth=…".
void Rewriting::meetResponse(const QByteArray &decoded)
{
    if (decoded.isEmpty() || !isText(decoded))
        return;
    m_names.meet(decoded);
    if (!decoded.contains('=') && !decoded.contains('\0'))
        return m_names.meetUser(decoded);
    QByteArray fields = decoded;
    fields.replace('\1', ',').replace('\0', ',');
    for (const QByteArray &field : fields.split(','))
        for (const char *name : {"n=", "a=", "user=", "username=", "authzid="})
            if (field.startsWith(name))
                m_names.meetUser(field.mid(qsizetype(qstrlen(name))).replace('"', ""));
}

void Rewriting::meet(RowId row)
{
    const Row &shown = m_dialogue.rows[row];
    if (!isWire(shown.kind))
        return Anonymous::meetFact(m_names, shown.kind, m_dialogue.fact(row));
    const QByteArray said = m_dialogue.line(row);
    if (shown.has(RowFlag::HasSecret)) {
        const EventId secret = m_dialogue.secretOf(row);
        const auto facts = Facts::decode<Facts::Secret>(m_source.transcript.payload(secret));
        m_names.meetUser(facts.identity);
        meetResponse(facts.shown);
    }
    if (shown.kind == Kind::Received)
        return meetReply(said, m_dialogue.exchangeOfReply(row));
    if (m_modes.of(row) == Mode::Command)
        return meetCommand(said);
    const auto decoded = m_modes.of(row) == Mode::AuthResponse ? Sasl::decodeBase64(said) : std::nullopt;
    if (decoded)
        meetResponse(*decoded);
    else
        m_names.meet(said);
}

QByteArray Rewriting::decodedReplaced(const QByteArray &decoded)
{
    if (decoded.startsWith(QByteArrayView("NTLMSSP\0", 8)) || !isText(decoded))
        return withoutWords(decoded);
    return m_names.replaced(decoded);
}

QByteArray Rewriting::response(const QByteArray &encoded)
{
    const auto decoded = Sasl::decodeBase64(encoded);
    if (!decoded || decoded->isEmpty())
        return m_names.replaced(encoded);
    const bool bare = isText(*decoded) && !decoded->contains('=') && !decoded->contains('\0');
    const QByteArray made = bare ? m_names.user(*decoded) : decodedReplaced(*decoded);
    return made == *decoded ? encoded : made.toBase64();
}

QByteArray Rewriting::received(RowId row, const QByteArray &line)
{
    if (m_dialogue.rows[row].code == 334 && line.size() > 4) {
        const auto decoded = Sasl::decodeBase64(line.mid(4));
        if (decoded && !decoded->isEmpty()) {
            const QByteArray made = decodedReplaced(*decoded);
            return made == *decoded ? line : line.first(4) + made.toBase64();
        }
    }
    const qsizetype behindCode = m_dialogue.rows[row].code != 0 ? std::min<qsizetype>(3, line.size()) : 0;
    return line.first(behindCode) + m_names.replaced(line.mid(behindCode));
}

QByteArray Rewriting::command(const QByteArray &line)
{
    const Smtp::Command command = Smtp::parseCommand(line);
    const auto rebuilt = [&](Span span, const QByteArray &made) {
        const qsizetype end = qsizetype(span.begin) + qsizetype(span.size);
        return m_names.replaced(line.first(span.begin)) + made + m_names.replaced(line.mid(end));
    };
    const auto cut = [&](Span span) { return Smtp::cut(line, span).toByteArray(); };
    if (command.path)
        return rebuilt(*command.path, m_names.path(cut(*command.path)));
    switch (command.verb) {
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return cut(command.argument).contains(' ') ? m_names.replaced(line)
                                                   : rebuilt(command.argument, m_names.host(cut(command.argument)));
    case Verb::Vrfy:
    case Verb::Expn:
        return rebuilt(command.argument, m_names.path(cut(command.argument)));
    case Verb::Auth:
        return command.initialResponse ? rebuilt(*command.initialResponse, response(cut(*command.initialResponse)))
                                       : line;
    default:
        return line.first(qsizetype(command.word.begin) + qsizetype(command.word.size)) +
               m_names.replaced(line.mid(qsizetype(command.word.begin) + qsizetype(command.word.size)));
    }
}

// RFC 2047: what stands in it cannot be seen line by line.
QByteArray Rewriting::encodedWords(QByteArray line)
{
    for (qsizetype begin = line.indexOf("=?"); begin >= 0; begin = line.indexOf("=?", begin + 1)) {
        const qsizetype charset = line.indexOf('?', begin + 2);
        const qsizetype encoding = charset < 0 ? -1 : line.indexOf('?', charset + 1);
        const qsizetype end = encoding < 0 ? -1 : line.indexOf("?=", encoding + 1);
        if (end >= 0 && encoding == charset + 2)
            line.replace(begin, end + 2 - begin, mask);
    }
    return line;
}

QByteArray Rewriting::addressField(const QByteArray &line)
{
    QByteArray made;
    const qsizetype colon = isBlank(line.front()) ? 0 : line.indexOf(':') + 1;
    made = line.first(colon);
    const QList<QByteArray> entries = line.mid(colon).split(',');
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QByteArray &entry = entries[i];
        const qsizetype bracket = entry.indexOf('<');
        const QByteArray phrase = entry.first(std::max<qsizetype>(bracket, 0)).trimmed();
        made += i > 0 ? "," : "";
        made += phrase.isEmpty() ? m_names.replaced(entry)
                                 : ' ' + m_names.person(phrase) + ' ' + m_names.replaced(entry.mid(bracket));
    }
    return made;
}

QByteArray Rewriting::content(const QByteArray &line)
{
    if (looksEncoded(line))
        return mask;
    const QByteArray plain = encodedWords(line);
    const bool folded = !plain.isEmpty() && isBlank(plain.front());
    m_inAddressField = folded ? m_inAddressField : isAddressField(plain);
    return m_inAddressField && !plain.isEmpty() ? addressField(plain) : m_names.replaced(plain);
}

QByteArray Rewriting::line(RowId row, const QByteArray &line)
{
    if (m_dialogue.rows[row].kind == Kind::Received)
        return received(row, line);
    switch (m_modes.of(row)) {
    case Mode::Command:
        return command(line);
    case Mode::AuthResponse:
        return response(line);
    case Mode::Content:
        return content(line);
    case Mode::Octets:
        return content(line);
    }
    Q_UNREACHABLE();
}

void Rewriting::append(RowId row, QByteArrayView payload, Kind kind)
{
    const Event &was = m_dialogue.event(row);
    Event event;
    event.at = was.at;
    event.kind = kind;
    event.protection = was.protection;
    event.channel = was.channel;
    event.foreignKind = was.foreignKind;
    m_made.append(event, payload);
}

// The masks of a row with their places in its octets.
struct Masked {
    Facts::Secret secret;
    qsizetype begin = 0;
};
QList<Masked> masksOf(const Transcript &transcript, const Row &row)
{
    QList<Masked> found;
    qsizetype before = 0;
    for (const RowPiece &piece : pieces(transcript, row)) {
        for (EventId id = piece.event + 1; transcript.event(id).kind == Kind::Secret; ++id) {
            const auto secret = Facts::decode<Facts::Secret>(transcript.payload(id));
            if (secret.span.begin >= piece.span.begin && secret.span.begin < piece.span.begin + piece.span.size)
                found.append({secret, before + qsizetype(secret.span.begin - piece.span.begin)});
        }
        before += piece.span.size;
    }
    return found;
}

void Rewriting::rewriteWire(RowId row)
{
    const Row &shown = m_dialogue.rows[row];
    const QByteArray whole = octets(m_source.transcript, shown);
    const QByteArray said = withoutTerminator(whole).toByteArray();
    QList<Masked> masks = shown.kind == Kind::Sent ? masksOf(m_source.transcript, shown) : QList<Masked>();
    QByteArray made;
    qsizetype done = 0;
    for (Masked &one : masks) {
        const qsizetype begin = std::clamp(one.begin, done, said.size());
        const qsizetype end = std::clamp(begin + qsizetype(one.secret.span.size), begin, said.size());
        made += m_names.replaced(said.sliced(done, begin - done));
        one.secret.span.begin = quint32(made.size());
        one.secret.identity = m_names.user(one.secret.identity);
        one.secret.shown = decodedReplaced(one.secret.shown);
        made += said.sliced(begin, end - begin);
        done = end;
    }
    made += masks.isEmpty() ? line(row, said) : m_names.replaced(said.mid(done));
    // Rows that their length alone ends, and octets that were counted, keep it.
    const bool counted = m_modes.of(row) == Mode::Octets || whole.size() >= Limits::lineOctets;
    if (counted || (made.size() + 2 > Limits::lineOctets))
        made = made.leftJustified(counted ? said.size() : Limits::lineOctets - 2, ' ', true);
    append(row, made + whole.mid(said.size()), shown.kind);
    for (const Masked &one : masks)
        append(row, Facts::encode(one.secret), Kind::Secret);
}

void Rewriting::rewrite(RowId row)
{
    const Kind kind = m_dialogue.rows[row].kind;
    if (isWire(kind))
        rewriteWire(row);
    else
        append(row, Anonymous::factWithExampleNames(m_names, kind, m_dialogue.fact(row)), kind);
}

std::unique_ptr<Document> Rewriting::run(const std::atomic_bool &cancelled)
{
    const auto eachRow = [&](void (Rewriting::*take)(RowId)) {
        for (RowId row = 0; row < m_dialogue.rows.size(); ++row) {
            if (row % rowsBetweenLooks == 0 && cancelled)
                return false;
            (this->*take)(row);
        }
        return true;
    };
    if (isExcerpt(m_source.transcript)) // makes no row
        m_made.append(m_source.transcript.event(0), m_source.transcript.payload(0));
    if (!eachRow(&Rewriting::meet) || !eachRow(&Rewriting::rewrite))
        return nullptr;
    return Document::of(DocumentSource{std::move(m_made), m_source.start});
}

} // namespace

std::unique_ptr<Document> withExampleNames(const Document &document, const std::atomic_bool &cancelled)
{
    return Rewriting(document).run(cancelled);
}

std::unique_ptr<Document> withExampleNames(const Document &document)
{
    return withExampleNames(document, std::atomic_bool(false));
}

} // namespace Core
