#include "core/transcript/secretwatch.h"

#include "core/transcript/echoes.h"
#include "core/wire/limits.h"
#include "core/wire/octets.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Core {
namespace {

constexpr qsizetype commandOctets = 128;  // of a command line, to know verb, mechanism and chunk size
constexpr qsizetype wordOctets = 16;      // no verb is longer
constexpr qsizetype mechanismOctets = 64; // RFC 4422 3.1 allows 20

// RFC 3030 2: BDAT, blank, digits. What is no number counts as none.
quint64 chunkSize(QByteArrayView command)
{
    constexpr quint64 most = quint64(1) << 62;
    const QByteArrayView digits = withoutIndent(command.sliced(firstWord(command).size()));
    quint64 size = 0;
    for (qsizetype i = 0; i < digits.size() && isDigit(digits[i]) && size < most / 10; ++i)
        size = size * 10 + quint64(digits[i] - '0');
    return size;
}

} // namespace

void SecretWatch::send(QByteArrayView bytes, std::span<const KnownSecret> known, Recordable &to)
{
    m_to = &to;
    for (qsizetype at = 0; at < bytes.size();) {
        if (known.empty() && m_place != Place::Commands) {
            at += m_place == Place::Content ? feedContentRun(bytes.sliced(at)) : feedOctets(bytes.sliced(at));
            continue;
        }
        m_told.reset();
        for (const KnownSecret &secret : known)
            if (at >= qsizetype(secret.span.begin) && at - qsizetype(secret.span.begin) < qsizetype(secret.span.size))
                m_told = secret.what;
        feed(bytes[at++]);
    }
    m_told.reset();
    const bool watched = m_line == Line::Undecided || m_line == Line::Secret || m_part == Part::Initial;
    if (!watched)
        closeMask(); // of a told one; the spans of the next call are others
    m_to = nullptr;
}

void SecretWatch::flush(Recordable &to)
{
    m_to = &to;
    if (m_line == Line::Undecided)
        m_line = Line::Secret;
    closeMask();
    m_to = nullptr;
}

void SecretWatch::startLayer()
{
    const ContentRecord content = m_content;
    *this = SecretWatch();
    m_content = content;
}

void SecretWatch::setContent(ContentRecord content)
{
    m_content = content;
}

QList<QByteArray> SecretWatch::masked(SecretWatch watch, const QList<QByteArray> &lines)
{
    QList<QByteArray> shown;
    for (const QByteArray &line : lines) {
        Recordable to;
        watch.send(line, {}, to);
        watch.flush(to);
        shown.append(to.bytes);
    }
    return shown;
}

qsizetype SecretWatch::secretFrom(SecretWatch watch, QByteArrayView begun)
{
    Recordable to;
    watch.send(begun, {}, to);
    if (!to.secrets.empty())
        return to.secrets.front().at;
    if (watch.m_place == Place::Commands && watch.m_line == Line::NotBegun)
        watch.begin();
    const bool verb = watch.m_line == Line::Undecided && beginsKnownVerb(withoutIndent(viewOf(watch.m_held)));
    const bool initial = watch.m_part == Part::BehindMechanism || watch.m_part == Part::Initial;
    const bool hidden = watch.m_line == Line::Secret || (watch.m_line == Line::Undecided && !verb) ||
                        (watch.m_line == Line::Command && initial);
    return hidden ? to.bytes.size() : -1;
}

void SecretWatch::feed(char c)
{
    if (m_place == Place::Content) {
        feedContent(c);
        return;
    }
    if (m_place == Place::Octets) {
        emitContent(QByteArrayView(&c, 1));
        countOctets(1);
        return;
    }
    if (m_line == Line::NotBegun)
        begin();
    if (c == '\n')
        endLine();
    else if (m_line == Line::Command)
        feedCommand(c);
    else if (m_line == Line::Undecided)
        feedUndecided(c);
    else if (m_line == Line::Secret)
        hold(c);
    else
        emitClear(c);
}

void SecretWatch::begin()
{
    m_part = Part::Indent;
    if (m_auth == Auth::Idle)
        m_line = Line::Command;
    else if (m_auth != Auth::Open)
        m_line = Line::Undecided;
    else
        m_line = m_userDue && !m_passwordPrompt ? Line::UserName : Line::Secret;
}

void SecretWatch::feedContent(char c)
{
    m_dotFirst = m_contentLength == 0 ? c == '.' : m_dotFirst && (c == '\n' || (c == '\r' && m_contentLength == 1));
    const bool dot = c == '.' && m_contentLength == 0; // it may be the final one
    ++m_contentLength;
    if (dot)
        emitClear(c);
    else
        emitContent(QByteArrayView(&c, 1));
    if (c != '\n')
        return;
    // A dot between bare line feeds ends nothing by the rules, but may for a server: from here on AUTH counts again.
    if (m_dotFirst)
        m_place = Place::Commands;
    m_contentLength = 0;
}

// The first two octets of a line decide; the others need no look.
qsizetype SecretWatch::feedContentRun(QByteArrayView bytes)
{
    constexpr qsizetype deciding = 3;
    if (m_contentLength < deciding) {
        feedContent(bytes[0]);
        return 1;
    }
    const void *feed = std::memchr(bytes.data(), '\n', size_t(bytes.size()));
    const qsizetype plain = feed ? static_cast<const char *>(feed) - bytes.data() : bytes.size();
    emitContent(bytes.first(plain));
    if (feed)
        feedContent('\n');
    return plain + (feed ? 1 : 0);
}

qsizetype SecretWatch::feedOctets(QByteArrayView bytes)
{
    const qsizetype taken = quint64(bytes.size()) < m_octetsLeft ? bytes.size() : qsizetype(m_octetsLeft);
    emitContent(bytes.first(taken));
    countOctets(quint64(taken));
    return taken;
}

void SecretWatch::countOctets(quint64 sent)
{
    m_octetsLeft -= sent;
    if (m_octetsLeft == 0)
        m_place = Place::Commands;
}

void SecretWatch::feedCommand(char c)
{
    if (m_command.size() < commandOctets)
        m_command.append(c);
    if (m_part == Part::Indent && !isBlank(c))
        m_part = Part::Word;
    const bool wordEnds = m_part == Part::Word && (isBlank(c) || c == '=');
    if (wordEnds) {
        const QByteArrayView word = withoutIndent(m_command).chopped(1);
        m_part = equalsAnyCase(word, "AUTH") ? Part::BehindWord : Part::Rest;
        if (m_part == Part::BehindWord) {
            m_mechanism.clear();
            m_responses = 0;
        }
        emitClear(c);
        return;
    }
    if (m_part == Part::Indent || m_part == Part::Word || m_part == Part::Rest)
        emitClear(c);
    else
        feedAuth(c);
}

// RFC 4954 4: AUTH mechanism [initial-response]. All that is behind the mechanism is secret, but the user name of
// LOGIN.
void SecretWatch::feedAuth(char c)
{
    if (m_part == Part::BehindWord && !isBlank(c))
        m_part = Part::Mechanism;
    else if (m_part == Part::Mechanism && isBlank(c))
        m_part = equalsAnyCase(m_mechanism, "LOGIN") ? Part::User : Part::BehindMechanism;
    else if (m_part == Part::User && isBlank(c) && m_responses > 0)
        m_part = Part::BehindMechanism;
    else if (m_part == Part::BehindMechanism && !isBlank(c))
        m_part = Part::Initial;
    if (m_part == Part::Initial) {
        hold(c);
        return;
    }
    if (m_part == Part::Mechanism && m_mechanism.size() < mechanismOctets)
        m_mechanism.append(c);
    if (m_part == Part::User && !isBlank(c) && c != '\r')
        m_responses = 1;
    emitClear(c);
}

void SecretWatch::feedUndecided(char c)
{
    const QByteArrayView word = withoutIndent(viewOf(m_held));
    if (m_told || word.size() > wordOctets)
        m_line = Line::Secret;
    else if ((isBlank(c) || c == '=') && !word.isEmpty() && !m_carriage) {
        if (isKnownVerb(word)) {
            release();
            feedCommand(c);
            return;
        }
        m_line = Line::Secret;
    }
    hold(c);
}

// It is a command after all.
void SecretWatch::release()
{
    const SecretBytes held = std::exchange(m_held, {});
    m_line = Line::Command;
    m_part = Part::Indent;
    for (const char c : held)
        feedCommand(c);
}

void SecretWatch::hold(char c)
{
    if (m_told)
        m_heldTold = m_told;
    const bool hasRoom = qsizetype(m_held.size()) < Limits::lineOctets;
    if (std::exchange(m_carriage, c == '\r') && hasRoom)
        m_held.push_back('\r');
    if (c != '\r' && hasRoom)
        m_held.push_back(c);
}

void SecretWatch::emitClear(char c)
{
    if (m_told) { // never of a line's end: lines stay lines
        m_heldTold = m_told;
        if (qsizetype(m_held.size()) < Limits::lineOctets)
            m_held.push_back(c);
        return;
    }
    closeMask();
    m_to->bytes.append(c);
}

void SecretWatch::emitContent(QByteArrayView octets)
{
    if (m_told && octets.size() == 1) {
        emitClear(octets[0]);
        return;
    }
    closeMask();
    const qsizetype begin = m_to->bytes.size();
    m_to->bytes.append(octets);
    if (m_content == ContentRecord::Shown)
        return;
    const auto masked = [](char c) { return c == '\r' || c == '\n' ? c : '*'; };
    std::transform(octets.begin(), octets.end(), m_to->bytes.begin() + begin, masked);
}

void SecretWatch::endLine()
{
    m_told.reset();
    if (m_line == Line::Undecided && isKnownVerb(withoutIndent(viewOf(m_held)))) {
        const bool carriage = std::exchange(m_carriage, false);
        release();
        if (carriage)
            feedCommand('\r');
    }
    if (m_line == Line::Command) {
        endCommand();
    } else if (m_line == Line::UserName) {
        emitClear('\n');
        m_auth = Auth::Asked;
        m_userDue = false;
        ++m_responses;
    } else {
        endHeldLine();
    }
    clearLine();
}

void SecretWatch::endCommand()
{
    if (m_part == Part::Initial && !m_held.empty()) {
        m_responses = 1;
        closeMask();
    }
    if (std::exchange(m_carriage, false))
        emitClear('\r');
    emitClear('\n');
    const QByteArrayView line = withoutIndent(bareLine(m_command));
    const QByteArrayView word = firstWord(line);
    if (m_part >= Part::BehindWord && m_part != Part::Rest)
        askAuth();
    else if (m_auth == Auth::Wary && isKnownVerb(word))
        m_auth = Auth::Idle;
    m_dataAsked = equalsAnyCase(word, "DATA");
    m_octetsLeft = equalsAnyCase(word, "BDAT") ? chunkSize(line) : 0;
    if (m_octetsLeft > 0)
        m_place = Place::Octets;
}

void SecretWatch::askAuth()
{
    m_mechanism = bareLine(m_mechanism).toByteArray().toUpper();
    m_auth = Auth::Asked;
    m_userDue = m_mechanism == "LOGIN" && m_responses == 0;
    m_passwordPrompt = false;
}

// RFC 4954 4: a lone "*" cancels; it is no secret.
void SecretWatch::endHeldLine()
{
    const bool carriage = std::exchange(m_carriage, false);
    const bool cancels = m_held.size() == 1 && m_held[0] == '*' && !m_heldTold;
    if (m_auth != Auth::Wary) {
        m_auth = Auth::Asked;
        m_userDue = false;
        ++m_responses;
    }
    if (cancels) {
        m_held.clear();
        m_line = Line::Command;
        emitClear('*');
    } else {
        m_line = Line::Secret;
        closeMask();
    }
    if (carriage)
        emitClear('\r');
    emitClear('\n');
}

// What is held becomes a mask. A line that is secret as a whole has one even when it is empty.
void SecretWatch::closeMask()
{
    const bool whole = m_line == Line::Secret;
    if (m_held.empty() && !whole)
        return;
    if (whole && std::exchange(m_carriage, false) && qsizetype(m_held.size()) < Limits::lineOctets)
        m_held.push_back('\r');
    const bool initial = m_line == Line::Command && m_part == Part::Initial;
    AuthPlace place;
    if (initial || whole)
        place = {m_mechanism.toUpper(), m_responses, initial};
    m_to->secrets.push_back(
        {quint32(m_to->bytes.size()), std::exchange(m_held, {}), place, std::exchange(m_heldTold, {})});
    m_to->bytes.append(secretMask);
    if (whole)
        m_line = Line::UserName; // the rest of it, its terminator, is shown
}

void SecretWatch::clearLine()
{
    m_line = Line::NotBegun;
    m_part = Part::Indent;
    m_command.clear();
    m_carriage = false;
}

} // namespace Core
