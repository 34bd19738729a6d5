#include "core/pasted/sections.h"

#include "core/pasted/cursor.h"
#include "core/pasted/scanning.h"
#include "core/wire/octets.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace Core::Pasted {
namespace {

constexpr qsizetype mostSections = 2'000;
constexpr qsizetype mostBoundaries = 64;
constexpr qsizetype mostHeaderLines = 100;

enum class Encoding : quint8 { Plain, Base64, QuotedPrintable };

struct PartHead {
    Section::Kind kind = Section::Kind::Human;
    Encoding encoding = Encoding::Plain;
    bool latin = false;
};

bool isBoundaryLine(QByteArrayView line)
{
    return line.size() >= 3 && line.size() <= 80 && line.startsWith("--") && line[2] != ' ';
}

bool isPartHeader(const Line *line)
{
    return line && beginsAnyCase(line->text, "content-") && line->text.contains(':');
}

Section::Kind kindOf(QByteArrayView type)
{
    struct Named {
        const char *beginning;
        Section::Kind kind;
    };
    constexpr Named all[] = {{"message/delivery-status", Section::Kind::Status},
                             {"message/global-delivery-status", Section::Kind::Status},
                             {"text/x-delivery-status", Section::Kind::Status},
                             {"message/", Section::Kind::Returned},
                             {"text/rfc822-headers", Section::Kind::Returned},
                             {"text/html", Section::Kind::Markup},
                             {"text/", Section::Kind::Human},
                             {"multipart/", Section::Kind::Human}};
    for (const Named &some : all)
        if (beginsAnyCase(type, some.beginning))
            return some.kind;
    return Section::Kind::Skipped;
}

void takeHeader(QByteArrayView line, PartHead &head)
{
    const QByteArrayView value = behind(line, ":").trimmed();
    if (beginsAnyCase(line, "content-type:"))
        head.kind = kindOf(value);
    if (beginsAnyCase(line, "content-transfer-encoding:"))
        head.encoding = beginsAnyCase(value, "base64")             ? Encoding::Base64
                        : beginsAnyCase(value, "quoted-printable") ? Encoding::QuotedPrintable
                                                                   : Encoding::Plain;
    if (holdsAny(line, "charset=iso-8859-1|charset=\"iso-8859-1|charset=windows-1252|charset=\"windows-1252"))
        head.latin = true;
}

int hexDigit(char c)
{
    const char d = lower(c);
    return isDigit(d) ? d - '0' : d >= 'a' && d <= 'f' ? d - 'a' + 10 : -1;
}

// RFC 2045 6.7; what breaks its rules stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            plain += text[at];
            continue;
        }
        const QByteArrayView rest = text.sliced(at + 1);
        if (rest.startsWith("\r\n")) {
            at += 2;
        } else if (rest.startsWith('\n')) {
            at += 1;
        } else if (rest.size() >= 2 && hexDigit(rest[0]) >= 0 && hexDigit(rest[1]) >= 0) {
            plain += char(hexDigit(rest[0]) * 16 + hexDigit(rest[1]));
            at += 2;
        } else {
            plain += '=';
        }
    }
    return plain;
}

// Enough of HTML to read sentences: blocks end lines, tags go, the frequent entities speak.
QByteArray withoutTags(const QByteArray &markup)
{
    QByteArray text;
    text.reserve(markup.size());
    for (qsizetype at = 0; at < markup.size(); ++at) {
        if (markup[at] != '<') {
            text += markup[at];
            continue;
        }
        const qsizetype end = markup.indexOf('>', at);
        if (end < 0)
            break;
        const QByteArrayView tag = QByteArrayView(markup).sliced(at + 1, end - at - 1);
        const bool block = beginsAnyCase(tag, "br") || beginsAnyCase(tag, "/p") || beginsAnyCase(tag, "/div") ||
                           beginsAnyCase(tag, "/tr") || beginsAnyCase(tag, "/h") || beginsAnyCase(tag, "/li");
        if (block)
            text += '\n';
        at = end;
    }
    constexpr std::array<std::array<const char *, 2>, 6> entities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}}};
    for (const auto &entity : entities)
        text.replace(entity[0], entity[1]);
    return text;
}

// Cuts while it walks: what lies between two borders is a section.
class Cutter
{
public:
    explicit Cutter(QByteArrayView text) : m_text(text), m_cursor(text) {}
    QList<Section> run();

private:
    bool isKnown(QByteArrayView line) const;
    bool isBorder();
    PartHead takeHead();
    void close(quint32 end);

    QByteArrayView m_text;
    Cursor m_cursor;
    QList<QByteArray> m_boundaries;
    QList<Section> m_sections;
    PartHead m_head{Section::Kind::Free, Encoding::Plain, false};
    quint32 m_begin = 0;
};

bool Cutter::isKnown(QByteArrayView line) const
{
    return std::any_of(m_boundaries.begin(), m_boundaries.end(), [line](const QByteArray &boundary) {
        return line.startsWith(boundary) && (line.size() == boundary.size() || line.sliced(boundary.size()) == "--");
    });
}

bool Cutter::isBorder()
{
    const QByteArrayView line = m_cursor.line().text.trimmed();
    if (!isBoundaryLine(line))
        return false;
    if (isKnown(line))
        return true;
    // The returned message has borders of its own, which are nobody's business.
    if (m_head.kind == Section::Kind::Returned || !isPartHeader(m_cursor.ahead(1)) ||
        m_boundaries.size() >= mostBoundaries)
        return false;
    m_boundaries.append(line.toByteArray());
    return true;
}

PartHead Cutter::takeHead()
{
    PartHead head;
    for (qsizetype lines = 0; lines < mostHeaderLines && !m_cursor.atEnd(); ++lines) {
        const bool end = m_cursor.line().isBlank();
        if (!end)
            takeHeader(m_cursor.line().text, head);
        m_cursor.advance();
        if (end)
            break;
    }
    return head;
}

void Cutter::close(quint32 end)
{
    if (end <= m_begin)
        return;
    Section section;
    section.kind = m_head.kind;
    section.place = {m_begin, end - m_begin};
    section.text = m_text.sliced(m_begin, end - m_begin);
    const bool readable = section.kind != Section::Kind::Returned && section.kind != Section::Kind::Skipped;
    section.isDecoded = readable && (m_head.encoding != Encoding::Plain || section.kind == Section::Kind::Markup);
    if (section.isDecoded) {
        section.decoded = m_head.encoding == Encoding::Base64 ? QByteArray::fromBase64(section.text.toByteArray())
                          : m_head.encoding == Encoding::QuotedPrintable ? fromQuotedPrintable(section.text)
                                                                         : section.text.toByteArray();
        if (m_head.latin)
            section.decoded = QString::fromLatin1(section.decoded).toUtf8();
        if (section.kind == Section::Kind::Markup)
            section.decoded = withoutTags(section.decoded);
    }
    m_sections.append(std::move(section));
}

QList<Section> Cutter::run()
{
    while (!m_cursor.atEnd()) {
        if (m_sections.size() >= mostSections || !isBorder()) {
            m_cursor.advance();
            continue;
        }
        close(m_cursor.line().place.begin);
        const bool last = m_cursor.line().text.trimmed().endsWith("--") && !isPartHeader(m_cursor.ahead(1));
        m_cursor.advance();
        m_head = last ? PartHead{Section::Kind::Free, Encoding::Plain, false} : takeHead();
        m_begin = m_cursor.atEnd() ? quint32(m_text.size()) : m_cursor.line().place.begin;
    }
    close(quint32(m_text.size()));
    return m_sections;
}

} // namespace

QList<Section> sectionsOf(QByteArrayView text)
{
    return Cutter(text).run();
}

} // namespace Core::Pasted
