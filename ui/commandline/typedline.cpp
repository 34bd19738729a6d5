#include "ui/commandline/typedline.h"

#include <algorithm>

namespace Gui {

namespace {

int hexDigit(QChar digit)
{
    const char16_t c = digit.toLower().unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

// One escape at `at` (the backslash); returns the characters it takes, 0 when it is none, -1 when it is broken.
int readEscape(QStringView typed, qsizetype at, QByteArray &octets)
{
    if (at + 1 >= typed.size())
        return 0;
    switch (typed[at + 1].unicode()) {
    case u'r':
        octets.append('\r');
        return 2;
    case u'n':
        octets.append('\n');
        return 2;
    case u'0':
        octets.append('\0');
        return 2;
    case u't':
        octets.append('\t');
        return 2;
    case u'\\':
        octets.append('\\');
        return 2;
    case u'x':
        break;
    default:
        return 0;
    }
    const int high = at + 2 < typed.size() ? hexDigit(typed[at + 2]) : -1;
    const int low = at + 3 < typed.size() ? hexDigit(typed[at + 3]) : -1;
    if (high < 0 || low < 0)
        return -1;
    octets.append(char(high * 16 + low));
    return 4;
}

Core::Line response(const QString &typed, ResponseForm form, const Core::Smtp::Conversation &now)
{
    const QByteArray value = typed.toUtf8();
    const bool asTyped = form == ResponseForm::Base64AsTyped || value == "*";
    Core::Line line;
    line.bytes = (asTyped ? value : value.toBase64()) + "\r\n";
    if (value != "*" && !responseIsPublic(now)) {
        const Core::Span span{0, quint32(line.bytes.size() - 2)};
        line.secrets.append(
            {Core::Facts::Secret::What::Response, span, asTyped ? QByteArray::fromBase64(value) : value});
    }
    return line;
}

} // namespace

TypedLine readTyped(const QString &typed)
{
    TypedLine line;
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at] != QLatin1Char('\\')) {
            ++at;
            continue;
        }
        line.octets.append(QStringView(typed).mid(plainFrom, at - plainFrom).toUtf8());
        const int taken = readEscape(typed, at, line.octets);
        if (taken < 0 && line.badEscape < 0)
            line.badEscape = at;
        line.escaped |= taken > 0;
        plainFrom = at + std::max(taken, 0);
        at += std::max(taken, 1);
    }
    line.octets.append(QStringView(typed).mid(plainFrom).toUtf8());
    const bool terminated = line.escaped && line.octets.endsWith('\n');
    line.own = line.octets.size();
    if (!terminated)
        line.octets.append("\r\n");
    return line;
}

qsizetype characterAt(const QString &typed, qsizetype octet)
{
    QByteArray octets;
    qsizetype at = 0;
    while (at < typed.size() && octets.size() < octet) {
        if (const int taken = typed[at] == QLatin1Char('\\') ? readEscape(typed, at, octets) : 0; taken > 0) {
            at += taken;
            continue;
        }
        const qsizetype units = typed[at].isHighSurrogate() && at + 1 < typed.size() ? 2 : 1;
        octets.append(QStringView(typed).mid(at, units).toUtf8());
        at += units;
    }
    return at;
}

Core::Line lineFor(const QString &typed, Core::Smtp::Mode mode, ResponseForm form, const Core::Smtp::Conversation &now)
{
    switch (mode) {
    case Core::Smtp::Mode::Command:
        return {readTyped(typed).octets, {}};
    case Core::Smtp::Mode::AuthResponse:
        return response(typed, form, now);
    case Core::Smtp::Mode::Content:
        return {typed.toUtf8() + "\r\n", {}};
    case Core::Smtp::Mode::Octets:
        break;
    }
    QByteArray octets = readTyped(typed).octets;
    octets.truncate(qsizetype(std::min<quint64>(quint64(octets.size()), now.octetsLeft())));
    return {octets, {}};
}

qsizetype tooMany(const QString &typed, quint64 left)
{
    // The terminator that we add may be cut off by the count; what was typed may not.
    const qsizetype own = readTyped(typed).own;
    return quint64(own) > left ? qsizetype(quint64(own) - left) : 0;
}

QString octetPreview(const QByteArray &octets, qsizetype shown)
{
    const QByteArray part = octets.first(std::min(shown, octets.size()));
    QString text = QString::fromLatin1(part.toHex(' ').toUpper());
    if (part.size() < octets.size())
        text += QStringLiteral(" …");
    return text;
}

bool responseIsPublic(const Core::Smtp::Conversation &now)
{
    const Core::Smtp::Login &login = now.login();
    return login.mechanism == "LOGIN" && !login.initialResponse && login.responses == 0 && login.challenges == 1;
}

bool holdsSecret(const QString &typed)
{
    // As it would go out: escapes may write the verb, or hide a second line behind the first.
    const QList<QByteArray> lines = readTyped(typed).octets.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const Core::Smtp::Command command = Core::Smtp::parseCommand(line);
        return command.verb == Core::Smtp::Verb::Auth && command.initialResponse.has_value();
    });
}

QStringList pastedLines(const QString &text)
{
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    unified.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (unified.endsWith(QLatin1Char('\n')))
        unified.chop(1);
    return unified.split(QLatin1Char('\n'));
}

} // namespace Gui
