#include "core/pasted/replytext.h"

#include "core/pasted/scanning.h"
#include "core/wire/limits.h"
#include "core/wire/octets.h"

#include <algorithm>
#include <iterator>

namespace Core::Pasted {
namespace {

constexpr qsizetype replyOctets = 64 * 1024;
constexpr qsizetype codeOctets = 3;

constexpr quint16 knownCodes[] = {211, 214, 220, 221, 235, 250, 251, 252, 334, 354, 421, 422, 431, 432, 441, 442,
                                  446, 447, 449, 450, 451, 452, 453, 454, 455, 458, 459, 471, 500, 501, 502, 503,
                                  504, 510, 511, 512, 513, 515, 516, 517, 519, 520, 521, 522, 523, 524, 525, 530,
                                  531, 533, 534, 535, 538, 540, 541, 542, 543, 544, 546, 547, 550, 551, 552, 553,
                                  554, 555, 556, 557, 558, 559, 570, 571, 572, 573, 574, 576, 577, 579, 580};

bool isBoundary(char c)
{
    return !isWordCharacter(c) && c != '.' && c != '-' && c != '_' && c != '+' && c != '@' && c != '/';
}

// What people and programs write before a reply that they pass on.
constexpr const char *introducers =
    "said:|said|returned|returned:|responded:|responded with|response:|response was|replied:|replied|reply:|answered:|"
    "error:|error code:|error code|error|code:|was:|smtp;|smtp:|led=|msg=|reject=|stat=|reject:|reason=|response=|"
    "reply=|remote server:|diagnostic-code:|reason:|failed:|denied:|rejected:|->|smtp error:|code|rejected|"
    "smtp error|smtp code|smtp|lmtp error|fehler:|erreur:|errore:|réponse:|réponse :|antwort:|respuesta:|#|<<|"
    "response code|status code|status|status:|server says|deferred:|bounced:";

bool isIntroduced(QByteArrayView text, qsizetype at)
{
    QByteArrayView front = text.first(at);
    front = front.last(std::min<qsizetype>(front.size(), 40));
    while (!front.isEmpty() &&
           (isBlank(front.back()) || front.back() == '\'' || front.back() == '"' || front.back() == '<' ||
            front.back() == '[' || front.back() == '{' || front.back() == '(' || front.back() == '`'))
        front = front.chopped(1);
    const QByteArray said = front.toByteArray().toLower();
    static const QList<QByteArray> words = QByteArray(introducers).split('|');
    for (const QByteArray &word : words) {
        if (!said.endsWith(word))
            continue;
        const qsizetype before = said.size() - word.size() - 1;
        if (before < 0 || !isWordCharacter(said[before]) || !isWordCharacter(word[0]))
            return true;
    }
    return false;
}

// "192.0.2.4"; what it is not to be mistaken for: a time, a number with a hyphen.
bool isAddressAt(QByteArrayView text, qsizetype at)
{
    int dots = 0;
    qsizetype digits = 0;
    for (; at < text.size() && (isDigit(text[at]) || text[at] == '.'); ++at) {
        if (text[at] == '.' && digits == 0)
            return false;
        digits = text[at] == '.' ? 0 : digits + 1;
        dots += text[at] == '.' ? 1 : 0;
        if (digits > 3)
            return false;
    }
    return dots == 3 && digits > 0;
}

bool goesOnWithWords(QByteArrayView text, qsizetype at)
{
    qsizetype next = at + codeOctets;
    if (next < text.size() && (text[next] == '-' || text[next] == ':'))
        ++next;
    while (next < text.size() && isBlank(text[next]))
        ++next;
    return next < text.size() && (isLetter(text[next]) || !isAscii(text[next]) || text[next] == '<' ||
                                  text[next] == '#' || text[next] == '[' || text[next] == '(' || text[next] == '*' ||
                                  text[next] == '"' || statusAt(text, next) || isAddressAt(text, next));
}

// "\n", "\r\n" and "^M" as somebody wrote them in letters.
QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain = text.first(std::min(text.size(), replyOctets)).toByteArray();
    plain.replace("\\r\\n", "\n").replace("\\n", "\n").replace("\r\n", "\n").replace("\\015\\012", "\n");
    plain.replace('\r', '\n');
    return plain;
}

// Where the next line of the same reply begins inside a joined one: " 550-" or " 550 "; -1: nowhere.
qsizetype nextJoined(QByteArrayView line, QByteArrayView code, qsizetype from)
{
    for (qsizetype at = line.indexOf(code, from); at >= 0; at = line.indexOf(code, at + 1)) {
        const qsizetype behind = at + codeOctets;
        const bool front = at > 0 && isBlank(line[at - 1]);
        if (front && behind < line.size() && (line[behind] == '-' || line[behind] == ' '))
            return at;
    }
    return -1;
}

void appendParted(QByteArrayView line, QByteArrayView code, QList<QByteArray> &lines)
{
    while (line.size() > codeOctets && line[codeOctets] == '-') {
        const qsizetype next = nextJoined(line, code, codeOctets + 1);
        if (next < 0)
            break;
        lines.append(line.first(next).trimmed().toByteArray());
        line = line.sliced(next);
    }
    lines.append(line.trimmed().toByteArray());
}

// "550: no" and "550,no" are 550 too.
QByteArray normalized(QByteArray line)
{
    if (line.size() > codeOctets && line[codeOctets] != ' ' && line[codeOctets] != '-')
        line[codeOctets] = ' ';
    while (line.size() > codeOctets + 1 && isBlank(line[codeOctets + 1]))
        line.remove(codeOctets + 1, 1);
    return line;
}

} // namespace

std::optional<quint16> codeAt(QByteArrayView text, qsizetype at)
{
    if (at < 0 || at + codeOctets > text.size() || text[at] < '2' || text[at] > '5')
        return std::nullopt;
    if (!isDigit(text[at + 1]) || !isDigit(text[at + 2]) || (at > 0 && !isBoundary(text[at - 1])))
        return std::nullopt;
    const qsizetype behind = at + codeOctets;
    if (behind < text.size()) {
        const char c = text[behind];
        const bool hyphen = c == '-' && (behind + 1 == text.size() || !isDigit(text[behind + 1]) ||
                                         statusAt(text, behind + 1) || isAddressAt(text, behind + 1));
        const bool colon = c == ':' && (behind + 1 == text.size() || isBlank(text[behind + 1]));
        const bool closing = c == '\'' || c == '"' || c == ')' || c == ']' || c == '>' || c == ';' || c == ',';
        if (!isBlank(c) && !hyphen && !colon && !closing && c != '\r' && c != '\n' && c != '\\')
            return std::nullopt;
    }
    return quint16((text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0'));
}

std::optional<Smtp::EnhancedStatus> statusAt(QByteArrayView text, qsizetype at)
{
    if (at < 0 || at >= text.size() || (at > 0 && (isWordCharacter(text[at - 1]) || text[at - 1] == '.')))
        return std::nullopt;
    qsizetype end = at;
    while (end < text.size() && end - at < 9 && (isDigit(text[end]) || text[end] == '.'))
        ++end;
    if (end < text.size() && (isWordCharacter(text[end]) || text[end] == '-' || text[end] == '/'))
        return std::nullopt;
    if (end > at && text[end - 1] == '.')
        --end;
    return Smtp::readStatus(text.sliced(at, end - at));
}

bool isCodeWithStatus(QByteArrayView text, qsizetype at)
{
    if (!codeAt(text, at))
        return false;
    qsizetype next = at + codeOctets;
    if (next < text.size() && (text[next] == '-' || text[next] == ':'))
        ++next;
    while (next < text.size() && isBlank(text[next]))
        ++next;
    if (next < text.size() && (text[next] == '#' || text[next] == '[' || text[next] == '('))
        ++next;
    return statusAt(text, next).has_value();
}

bool isKnownCode(quint16 code)
{
    return std::binary_search(std::begin(knownCodes), std::end(knownCodes), code);
}

qsizetype replyIn(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = from; at + codeOctets <= text.size(); ++at) {
        if (text[at] < '2' || text[at] > '5')
            continue;
        const auto code = codeAt(text, at);
        if (!code)
            continue;
        if (isCodeWithStatus(text, at))
            return at;
        const bool worded = goesOnWithWords(text, at) || at + codeOctets == text.trimmed().size();
        if (isKnownCode(*code) && worded && at > 0 && isIntroduced(text, at))
            return at;
    }
    return -1;
}

qsizetype statusIn(QByteArrayView text)
{
    for (qsizetype at = 0; at + 5 <= text.size(); ++at) {
        if ((text[at] != '4' && text[at] != '5') || text[at + 1] != '.')
            continue;
        const auto status = statusAt(text, at);
        if (!status || status->subject > 7)
            continue;
        const bool marked = at > 0 && (text[at - 1] == '#' || text[at - 1] == ';');
        if (marked || (at > 0 && isIntroduced(text, at)))
            return at;
    }
    return -1;
}

bool speaksOfMail(QByteArrayView text)
{
    return holdsAny(
        text, "reject|denied|refused|unknown|no such|unavailable|blocked|block list|blacklist|not found|relay|quota|"
              "mailbox|recipient|sender address|spam|temporar|try again|later|disabled|invalid|not accept|not allowed|"
              "not permitted|not exist|doesn't exist|exceed|too many|too large|too big|full|authentic|auth|policy|"
              "greylist|virus|service|command|syntax|sequence|helo|ehlo|mail from|rcpt|bad address|timeout|timed out|"
              "error|failed|failure|closing|tls|certificate|spf|dkim|dmarc|reverse dns|undeliverable|no longer|"
              "reputation|listed|prohibited|violat|queued|accepted|user |local|inactive|suspended|not implemented|"
              "message size|bounce|verify|verification|utilisateur|usuario|utente|empfänger|unbekannt|refus");
}

bool speaksOfRefusal(QByteArrayView text)
{
    return holdsAny(
        text, "reject|denied|refused|unknown|no such|unavailable|not available|blocked|block list|blacklist|not found|"
              "relay|quota|mailbox|recipient|sender|spam|temporar|try again|disabled|invalid|not accept|not allowed|"
              "not permitted|not exist|doesn't exist|exceed|too many|too large|too big|authentic|policy|greylist|virus|"
              "command|syntax|sequence|ehlo|helo|mail from|rcpt|undeliverable|spf|dkim|dmarc|reverse dns|prohibited|"
              "no longer|not implemented|starttls|utilisateur inconnu|usuario desconocido|unbekannt|boîte pleine");
}

QByteArrayView trimmedReply(QByteArrayView text)
{
    for (const char *end : {" ##", "##rfc822", "#smtp#"})
        text = before(text, end);
    text = text.trimmed();
    struct Pair {
        char open, close;
    };
    constexpr Pair pairs[] = {{'(', ')'}, {'<', '>'}, {'[', ']'}, {'{', '}'}};
    for (bool again = true; again && !text.isEmpty();) {
        again = false;
        for (const Pair &pair : pairs)
            again = again || (text.endsWith(pair.close) && text.count(pair.close) > text.count(pair.open));
        for (const char quote : {'\'', '"', '`'})
            again = again || (text.endsWith(quote) && text.count(quote) % 2 == 1);
        if (again)
            text = text.chopped(1).trimmed();
    }
    return text;
}

QByteArray replyLines(QByteArrayView text)
{
    const QByteArray plain = unescaped(text);
    const QByteArray code = plain.left(codeOctets);
    QList<QByteArray> lines;
    for (const QByteArray &some : plain.split('\n')) {
        const QByteArrayView line = QByteArrayView(some).trimmed();
        const auto own = codeAt(line, 0);
        if (own && (lines.isEmpty() || line.startsWith(code)))
            appendParted(line, code, lines);
        else if (!lines.isEmpty() && !line.isEmpty())
            lines.last() += ' ' + line.toByteArray();
    }
    QByteArray reply;
    for (const QByteArray &line : std::as_const(lines))
        reply += normalized(line) + "\r\n";
    return reply;
}

QByteArray replyOfStatus(QByteArrayView text)
{
    const QByteArray code = text.startsWith('4') ? "450 " : text.startsWith('2') ? "250 " : "550 ";
    QByteArray line = oneLine(text);
    const qsizetype end = line.indexOf(' ');
    qsizetype status = end < 0 ? line.size() : end;
    while (status > 0 && !isDigit(line[status - 1])) // "5.1.1)"
        line.remove(--status, 1);
    return code + line.left(replyOctets) + "\r\n";
}

QByteArray replyOfWords(QByteArrayView words)
{
    const bool temporary = holdsAny(words, "temporar|try again|later|greylist|graylist|deferred");
    return (temporary ? "450 " : "550 ") + trimmedReply(oneLine(words)).toByteArray().left(replyOctets) + "\r\n";
}

} // namespace Core::Pasted
